// Place labels where they overlap nothing. Their letters stay readable at every scale; stronger nodes come first.

import { byId } from "../dom/elements.js";
import { data } from "../state/data.js";
import { boxGrid } from "./grid.js";

/** @import { Box, GraphNode, Label } from "../types.d.ts" */

const SMALLEST_LETTERS = 10.5;
const LARGEST_LETTERS = 22;
/** The labels of so many nodes may always stand over the shapes of weaker ones, and in a crowd those of so many. */
const ALWAYS_READ = 5;
const READ_IN_CROWD = 60;

const LABEL_GAP = 2;
const RING_GAP = 6;
export const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

/** @type {{width: number, above: number, below: number}[]} */
const labelMeasures = [];

/**
 * How wide a node's label is for letters of one pixel, and how far it reaches above and below its baseline.
 * @param {GraphNode} node
 */
function labelMeasure(node) {
  if (!labelMeasures[node.index]) {
    const context = contextOf(byId("overlay", HTMLCanvasElement));
    context.font = `100px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(node.short);
    // Names without a capital or a tail stand no nearer to their shapes than others do.
    labelMeasures[node.index] = {
      width: width / 100,
      above: Math.max(actualBoundingBoxAscent / 100, 0.75),
      below: Math.max(actualBoundingBoxDescent / 100, 0.22),
    };
  }
  return labelMeasures[node.index];
}

/**
 * The height of a label's letters on the screen, in half pixels. They grow and shrink less than the drawing does.
 * @param {GraphNode} node
 * @param {number} scale
 */
function lettersAt(node, scale) {
  return Math.round(2 * Math.min(Math.max(node.label_size * Math.sqrt(scale), SMALLEST_LETTERS), LARGEST_LETTERS)) / 2;
}

/**
 * Where a node's label may stand, the best place first: below its shape, above, beside, and below to one side.
 * @param {GraphNode} node
 * @param {number} scale
 * @param {number} [gap]
 * @param {number} [letters]
 * @returns {Label[]}
 */
export function labelPlaces(node, scale, gap = LABEL_GAP, letters = lettersAt(node, scale)) {
  const { width: wide, above, below } = labelMeasure(node);
  const [width, height] = [letters * wide, letters * (above + below)];
  const shape = shapeBox(node, scale);
  const [middle, centre] = [(shape.left + shape.right - width) / 2, (shape.top + shape.bottom - height) / 2];
  const places = [
    [middle, shape.bottom + gap],
    [middle, shape.top - gap - height],
    [shape.right + 2 * gap, centre],
    [shape.left - 2 * gap - width, centre],
    [shape.left, shape.bottom + gap],
    [shape.right - width, shape.bottom + gap],
  ];
  return places.map(([left, top]) => ({
    node: node.index,
    letters,
    baseline: top + letters * above,
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
}

/**
 * The box of a node's shape on the screen.
 * @param {GraphNode} node
 * @param {number} scale
 * @returns {Box}
 */
export function shapeBox(node, scale) {
  const half = node.size * (data.types[node.type].shape === "triangle" ? 1.15 : 1) * scale;
  const [x, y, reach] = [node.x * scale, node.y * scale, node.size * scale];
  return { left: x - half, right: x + half, top: y - reach, bottom: y + reach };
}

/**
 * Where else the label of a strong node may stand: below or above its shape, moved into the frame.
 * @param {Label[]} places  as labelPlaces() gives them
 * @param {Box} frame  in pixels of the screen
 * @returns {Label[]}
 */
function movedInto(places, frame) {
  return places.slice(0, 2).map((place) => {
    const aside = Math.max(frame.left - place.left, Math.min(0, frame.right - place.right));
    return { ...place, left: place.left + aside, right: place.right + aside };
  });
}

/**
 * The labels of those nodes that find room, none over another or over a foreign shape.
 *
 * The strongest nodes are always read, and in a crowd few others would be: a label of theirs that finds no room may
 * stand over the shapes of weaker nodes.
 * @param {number[]} wanted  nodes, the most wanted first
 * @param {number[]} obstacles  nodes whose shapes are in the way
 * @param {number} scale
 * @param {Box} frame  where labels may stand, in the drawing's own units
 * @param {{crowd?: boolean, ringed?: number[], taken?: Box[]}} [how]  whether it is a crowd; nodes with a ring around
 *   their shapes; where nothing may stand
 * @returns {Label[]}
 */
export function placeLabels(wanted, obstacles, scale, frame, { crowd = false, ringed = [], taken: full = [] } = {}) {
  const taken = boxGrid();
  for (const box of full) taken.add(box, -1);
  const edge = {
    left: frame.left * scale,
    right: frame.right * scale,
    top: frame.top * scale,
    bottom: frame.bottom * scale,
  };
  const always = new Set([...wanted.slice(0, ALWAYS_READ), ...ringed]);
  const raised = new Set([...always, ...(crowd ? wanted.slice(0, READ_IN_CROWD) : [])]);
  for (const node of obstacles) taken.add(shapeBox(data.nodes[node], scale), node);
  /** @type {Label[]} */
  const placed = [];
  for (const node of wanted) {
    const gap = ringed.includes(node) ? RING_GAP : LABEL_GAP;
    const smaller = () => labelPlaces(data.nodes[node], scale, gap, SMALLEST_LETTERS);
    const inFrame = (/** @type {Box} */ place) =>
      place.left >= edge.left && place.right <= edge.right && place.top >= edge.top && place.bottom <= edge.bottom;
    const free = (/** @type {Box} */ place) => inFrame(place) && !taken.hit(place, node);
    const freeOfStronger = (/** @type {Box} */ place) =>
      inFrame(place) && !taken.hit(place, node, ringed.includes(node) ? 0 : node);
    const label =
      labelPlaces(data.nodes[node], scale, gap).find(free) ??
      smaller().find(free) ??
      (raised.has(node) ? smaller().find(freeOfStronger) : undefined) ??
      (always.has(node) ? movedInto(smaller(), edge).find(freeOfStronger) : undefined);
    if (!label) continue;
    taken.add(label, -1);
    placed.push(label);
  }
  return placed;
}

/**
 * The context that draws on a canvas.
 * @param {HTMLCanvasElement} canvas
 */
export function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas.");
  return context;
}
