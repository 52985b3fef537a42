// Nodes and a scale come in; the labels that can be read there without touching anything go out.
//
// Labels keep a size that can be read, whatever the scale: the stronger a node, the earlier its label finds room.

const SMALLEST_LETTERS = 10.5;
const LARGEST_LETTERS = 22;
const LABEL_GAP = 2;
const CROWD = 150;
const FONT = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

/**
 * @typedef {object} Label  in pixels of the screen, from where the drawing's 0, 0 stands
 * @property {number} node
 * @property {number} letters  height of its letters
 * @property {number} left
 * @property {number} top
 * @property {number} right
 * @property {number} bottom
 * @property {number} baseline
 */

/** @type {{width: number, above: number, below: number}[]} */
const measured = [];

/**
 * How wide a node's label is for letters of one pixel, and how far it reaches above and below its baseline.
 * @param {GraphNode} node
 */
function labelMeasure(node) {
  if (!measured[node.index]) {
    const context = byId("overlay").getContext("2d");
    context.font = `100px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(node.short);
    // Names without a capital or a tail stand no nearer to their shapes than others do.
    measured[node.index] = {
      width: width / 100,
      above: Math.max(actualBoundingBoxAscent / 100, 0.75),
      below: Math.max(actualBoundingBoxDescent / 100, 0.22),
    };
  }
  return measured[node.index];
}

/**
 * The height of a label's letters on the screen, in half pixels. They grow and shrink less than the drawing does.
 * @param {GraphNode} node
 * @param {number} scale
 */
function lettersAt(node, scale) {
  return Math.round(2 * Math.min(Math.max(node.labelSize * Math.sqrt(scale), SMALLEST_LETTERS), LARGEST_LETTERS)) / 2;
}

/**
 * Where a node's label may stand, the best place first: below its shape, above, beside, and below to one side.
 * @param {GraphNode} node
 * @param {number} scale
 * @returns {Label[]}
 */
function labelPlaces(node, scale, letters = lettersAt(node, scale)) {
  const { width: wide, above, below } = labelMeasure(node);
  const [width, height] = [letters * wide, letters * (above + below)];
  const shape = shapeBox(node, scale);
  const [middle, centre] = [(shape.left + shape.right - width) / 2, (shape.top + shape.bottom - height) / 2];
  const places = [
    [middle, shape.bottom + LABEL_GAP], [middle, shape.top - LABEL_GAP - height],
    [shape.right + 2 * LABEL_GAP, centre], [shape.left - 2 * LABEL_GAP - width, centre],
    [shape.left, shape.bottom + LABEL_GAP], [shape.right - width, shape.bottom + LABEL_GAP],
  ];
  return places.map(([left, top]) =>
    ({ node: node.index, letters, baseline: top + letters * above, left, top, right: left + width, bottom: top + height }));
}

/**
 * The box of a node's shape on the screen.
 * @param {GraphNode} node
 * @param {number} scale
 */
function shapeBox(node, scale) {
  const half = node.size * (data.types[node.type].shape === "triangle" ? 1.15 : 1) * scale;
  const [x, y, reach] = [node.x * scale, node.y * scale, node.size * scale];
  return { left: x - half, right: x + half, top: y - reach, bottom: y + reach };
}

/**
 * The labels of those nodes that find room, none over another or (but in a crowd) over a foreign shape.
 * @param {number[]} wanted  nodes, the most wanted first
 * @param {number[]} obstacles  nodes whose shapes are in the way
 * @param {number} scale
 * @param {{left: number, right: number}} frame  how far labels may reach, in the drawing's own units
 * @returns {Label[]}
 */
function placeLabels(wanted, obstacles, scale, frame) {
  const taken = boxGrid();
  // In a crowd no label would find room: there the strong ones stand over the weak nodes' shapes.
  for (const node of obstacles.length > CROWD ? wanted : obstacles) taken.add(shapeBox(data.nodes[node], scale), node);
  const placed = [];
  for (const node of wanted) {
    const fits = (place) =>
      place.left >= frame.left * scale && place.right <= frame.right * scale && !taken.hit(place, node);
    const label = labelPlaces(data.nodes[node], scale).find(fits)
      ?? labelPlaces(data.nodes[node], scale, SMALLEST_LETTERS).find(fits);
    if (!label) continue;
    taken.add(label, -1);
    placed.push(label);
  }
  return placed;
}

/**
 * Boxes by the squares of a grid that they touch.
 */
function boxGrid() {
  const square = 80;
  /** @type {Map<number, any[]>} */
  const squares = new Map();

  function keys(box) {
    const found = [];
    for (let x = Math.floor(box.left / square); x <= Math.floor(box.right / square); x += 1) {
      for (let y = Math.floor(box.top / square); y <= Math.floor(box.bottom / square); y += 1) {
        found.push(x * 65_536 + y);
      }
    }
    return found;
  }

  return {
    /** Take the room of a box, in the name of an owner. */
    add(box, owner) {
      for (const key of keys(box)) {
        const here = squares.get(key);
        if (here) here.push([box, owner]);
        else squares.set(key, [[box, owner]]);
      }
    },
    /** Whether a box touches one that is not its own. */
    hit(box, owner) {
      return keys(box).some((key) => (squares.get(key) ?? []).some(([other, whose]) =>
        whose !== owner && box.left < other.right + 2 && box.right > other.left - 2
          && box.top < other.bottom + 1 && box.bottom > other.top - 1));
    },
  };
}
