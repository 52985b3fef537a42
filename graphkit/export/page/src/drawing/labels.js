// Place labels where they overlap nothing. Their letters stay readable at every scale; stronger nodes come first.

import { byId } from "../dom/elements.js";
import { data } from "../state/data.js";
import { boxGrid } from "./grid.js";

/** @import { Box, GraphNode, Label } from "../types.d.ts" */

const SMALLEST_LETTERS = 10.5;
const LARGEST_LETTERS = 22;
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
 * The labels of those nodes that find room, none over another or over a foreign shape.
 *
 * In a crowd few would find room: there a label that finds none may stand over the shapes of weaker nodes.
 * @param {number[]} wanted  nodes, the most wanted first
 * @param {number[]} obstacles  nodes whose shapes are in the way
 * @param {number} scale
 * @param {{left: number, right: number}} frame  from where to where labels may stand, in the drawing's own units
 * @param {{crowd?: boolean, ringed?: number[]}} [how]  whether it is a crowd; nodes with a ring around their shapes
 * @returns {Label[]}
 */
export function placeLabels(wanted, obstacles, scale, frame, { crowd = false, ringed = [] } = {}) {
  const taken = boxGrid();
  for (const node of obstacles) taken.add(shapeBox(data.nodes[node], scale), node);
  /** @type {Label[]} */
  const placed = [];
  for (const node of wanted) {
    const gap = ringed.includes(node) ? RING_GAP : LABEL_GAP;
    const places = labelPlaces(data.nodes[node], scale, gap);
    const smaller = labelPlaces(data.nodes[node], scale, gap, SMALLEST_LETTERS);
    const inFrame = (/** @type {Box} */ place) =>
      place.left >= frame.left * scale && place.right <= frame.right * scale;
    const free = (/** @type {Box} */ place) => inFrame(place) && !taken.hit(place, node);
    const freeOfStronger = (/** @type {Box} */ place) =>
      inFrame(place) && !taken.hit(place, node, ringed.includes(node) ? 0 : node);
    const label =
      places.find(free) ??
      smaller.find(free) ??
      (crowd || ringed.includes(node) ? smaller.find(freeOfStronger) : undefined);
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
