// Fit the whole drawing to the screen: turn, stretch and scale it.

import { byId } from "../dom/elements.js";
import { data } from "../state/data.js";
import { drawnNow } from "../state/visible.js";
import { labelPlaces, shapeBox } from "./labels.js";

/** @import { Box, GraphNode, Point } from "../types.d.ts" */

/** Pixels left free around the whole drawing. */
const MARGIN = 28;

/** The scales between which the whole drawing is fitted. */
const SMALLEST_FIT = 0.02;
const LARGEST_FIT = 1.6;

/** How far at most the drawing is stretched to fill a window of another shape. */
const LARGEST_STRETCH = 1.6;

/** The smallest radius that the layout gives, and what it and the thinnest edge should have on the screen. */
const SMALLEST_SIZE = 6;
const SMALLEST_SHAPE = 3.5;
const LARGEST_GROWTH = 5;
const THICK_ENOUGH = 0.8;

/** How the drawing was turned and stretched for this screen. */
const suited = { upright: false, across: 1, down: 1 };

/**
 * A place of the drawing as it was built, on this screen.
 * @param {Point} built
 * @returns {Point}
 */
export function suitedPlace({ x, y }) {
  const [right, down] = suited.upright ? [-y, x] : [x, y];
  return { x: right * suited.across, y: down * suited.down };
}

/**
 * The reverse, in whole numbers.
 * @param {Point} place
 * @returns {Point}
 */
export function builtPlace({ x, y }) {
  const [right, down] = [x / suited.across, y / suited.down];
  const [bx, by] = suited.upright ? [down, -right] : [right, down];
  return { x: Math.round(bx), y: Math.round(by) };
}

/**
 * Turn the drawing by a right angle where the window is upright, and stretch it to fill it: nothing comes nearer to
 * anything else. Grow shapes and edges that would hardly be seen.
 */
export function suitScreen() {
  const { clientWidth, clientHeight } = byId("network");
  const wide = boundsOfNodes()(1);
  suited.upright = clientHeight > 1.2 * clientWidth && wide.right - wide.left > 1.2 * (wide.bottom - wide.top);
  if (suited.upright) for (const node of data.nodes) [node.x, node.y] = [-node.y, node.x];
  Object.assign(suited, spareRoom());
  for (const node of data.nodes) [node.x, node.y] = [node.x * suited.across, node.y * suited.down];
  const { scale } = fittingView();
  const growth = Math.min(Math.max(SMALLEST_SHAPE / scale - SMALLEST_SIZE, 0), LARGEST_GROWTH);
  if (growth) growShapes(growth);
  for (const edge of data.edges) edge.width *= Math.min(Math.max(1, THICK_ENOUGH / scale), 2.5);
}

/**
 * Let shapes grow, each by so much at most that it touches no other.
 * @param {number} growth
 */
function growShapes(growth) {
  const boxes = data.nodes.map((node) => shapeBox(node, 1));
  const order = data.nodes.map((node) => node.index).sort((a, b) => boxes[a].left - boxes[b].left || a - b);
  const grown = data.nodes.map(() => growth);
  order.forEach((one, place) => {
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next];
      const [a, b] = [boxes[one], boxes[other]];
      if (b.left - a.right > 2.5 * growth) break;
      const gap = Math.max(b.left - a.right, b.top - a.bottom, a.top - b.bottom);
      // Triangles grow in width by more than their radius does.
      for (const node of [one, other]) grown[node] = Math.min(grown[node], Math.max(gap / 2.5, 0));
    }
  });
  for (const node of data.nodes) node.size += grown[node.index];
}

/**
 * How many times wider and higher the drawing could be without being drawn at a smaller scale.
 */
function spareRoom() {
  const { scale } = fittingView();
  const { wide, high } = canvasRoom();
  const { left, top, right, bottom } = boundsOfNodes()(scale);
  const within = (/** @type {number} */ times) => Math.min(Math.max(times, 1), LARGEST_STRETCH);
  return { across: within(wide / ((right - left) * scale)), down: within(high / ((bottom - top) * scale)) };
}

/**
 * The part of the window that the drawing may fill: its width, its height, and what is left free below.
 */
function canvasRoom() {
  const { clientWidth, clientHeight } = byId("network");
  const below = MARGIN + (byId("note").hidden ? 0 : byId("note").offsetHeight);
  return { wide: Math.max(clientWidth - 2 * MARGIN, 50), high: Math.max(clientHeight - MARGIN - below, 50), below };
}

/**
 * The view in which nodes fill the window: all that are shown, or some of them beside what covers a part of it.
 * @param {number[]} [nodes]
 * @param {{beside: number, covered: number}} [cover]  pixels at the right and below
 */
export function fittingView(nodes = drawnNow().nodeIndices, { beside, covered } = { beside: 0, covered: 0 }) {
  const { below, ...room } = canvasRoom();
  const [wide, high] = [Math.max(room.wide - beside, 50), Math.max(room.high - covered, 50)];
  const boundsOf = boundsOfNodes(nodes);
  // Labels do not shrink as the drawing does, so the room they take is not in proportion to the scale.
  let [scale, tooLarge] = [SMALLEST_FIT, 2 * LARGEST_FIT];
  for (let round = 0; round < 14; round += 1) {
    const tried = (scale + tooLarge) / 2;
    const { left, top, right, bottom } = boundsOf(tried);
    if (tried <= LARGEST_FIT && (right - left) * tried <= wide && (bottom - top) * tried <= high) scale = tried;
    else tooLarge = tried;
  }
  const bounds = boundsOf(scale);
  const position = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  return { scale, position, offset: { x: -beside / 2, y: (MARGIN - below - covered) / 2 } };
}

/**
 * The box of nodes with their labels by the scale, in the drawing's own units. Shapes scale as the drawing does, so only
 * labels are measured again.
 * @param {number[]} [nodes]  all that are shown if not given
 */
function boundsOfNodes(nodes = drawnNow().nodeIndices) {
  const shapes = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const index of nodes) extend(shapes, shapeBox(data.nodes[index], 1), 1);
  const widest = byId("network").clientWidth / 8;
  const labelled = nodes.filter((index) => data.nodes[index].labelled);
  return (/** @type {number} */ scale) => {
    if (!nodes.length) return { left: -1, top: -1, right: 1, bottom: 1 };
    const reach = { ...shapes };
    for (const index of labelled) extend(reach, roomOfLabel(data.nodes[index], scale, widest), scale);
    return reach;
  };
}

/**
 * Let a box in the drawing's own units reach around one in pixels of the screen.
 * @param {Box} reach
 * @param {Box} box
 * @param {number} scale
 */
function extend(reach, { left, top, right, bottom }, scale) {
  reach.left = Math.min(reach.left, left / scale);
  reach.top = Math.min(reach.top, top / scale);
  reach.right = Math.max(reach.right, right / scale);
  reach.bottom = Math.max(reach.bottom, bottom / scale);
}

/**
 * The room that a label needs below its shape, in pixels of the screen.
 * @param {GraphNode} node
 * @param {number} scale
 * @param {number} widest  what a label at the border may reach beyond its shape on both sides together
 * @returns {Box}
 */
function roomOfLabel(node, scale, widest) {
  const { left, right, bottom } = labelPlaces(node, scale)[0];
  // A long label at the border finds a place to one side of its shape.
  const outside = Math.max(0, (right - left - widest) / 2);
  return { left: left + outside, right: right - outside, top: shapeBox(node, scale).top, bottom };
}
