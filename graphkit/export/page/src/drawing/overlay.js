// Draw labels and highlights on a canvas over that of vis-network.
//
// So pointing at a node does not redraw thousands of edges.

import { byId } from "../dom/elements.js";
import { endsOf, sameItem } from "../logic/graph.js";
import { memo } from "../logic/memo.js";
import { data } from "../state/data.js";
import { state } from "../state/store.js";
import { drawnNow, isEdgePlaced, isPlaced, pathNow, surroundings } from "../state/visible.js";
import { placingsNow } from "./arrangement.js";
import { drawName, placeNames } from "./communities.js";
import { contextOf, placeLabels } from "./labels.js";
import { currentView } from "./movement.js";
import { network } from "./network.js";
import { drawBrightEdge, drawLabel, drawNotice, drawRing, drawShape } from "./shapes.js";
import { theme } from "./theme.js";
import { transitNow } from "./transition.js";
import { wasFitted, wholeView } from "./view.js";

/** @import { Transit } from "./transition.js" */
/** @import { Box, Item, Label, Path, Pen, View } from "../types.d.ts" */

export const overlay = byId("overlay", HTMLCanvasElement);

/** With fewer pixels of the screen for each node, a drawing is a crowd. */
const ROOM_OF_NODE = 2_500;

/** So far beside its shape a label may reach, in pixels of the screen: long names are cut. */
const BESIDE = 300;

/** How many pixels of the screen a label has, with what is left free around it. */
const ROOM_OF_LABEL = 2_500;

/** The names of communities that are shown. */
export const namesNow = memo(
  () => [network.getScale(), wholeView().frame, drawnNow(), placingsNow()],
  () => placeNames(network.getScale(), wholeView().scale, wholeView().frame),
);

/** The labels that are shown when nothing is selected. */
export const labelsNow = memo(
  () => [network.getScale(), wholeView().frame, drawnNow(), placingsNow()],
  () => {
    const scale = network.getScale();
    const { scale: fitScale, frame } = wholeView();
    const { nodeIndices } = drawnNow();
    const pixels = pixelsOfOverlay() * (scale / fitScale) ** 2;
    const wanted = nodeIndices.slice(0, Math.ceil(pixels / ROOM_OF_LABEL));
    const crowd = pixels < nodeIndices.length * ROOM_OF_NODE;
    const taken = scale === fitScale ? [...namesNow(), buttonsBox(frame, scale)] : namesNow();
    return placeLabels(wanted, nodeIndices, scale, frame, { crowd, taken });
  },
);

/**
 * Where the zoom buttons lie over all of the drawing, in pixels of the screen from where its 0, 0 stands.
 * @param {Box} frame
 * @param {number} scale
 */
function buttonsBox(frame, scale) {
  const { offsetLeft, offsetTop } = byId("zoom");
  const [right, bottom] = [frame.right * scale, frame.bottom * scale];
  return {
    left: right - overlay.clientWidth + offsetLeft,
    top: bottom - overlay.clientHeight + offsetTop,
    right,
    bottom,
  };
}

/**
 * Draw labels and highlights.
 */
export function drawOverlay() {
  if (!wasFitted()) return;
  const context = contextOf(overlay);
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  if (overlay.width !== Math.round(width * ratio) || overlay.height !== Math.round(height * ratio)) {
    overlay.width = Math.round(width * ratio);
    overlay.height = Math.round(height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  paintOverlay(context, currentView());
}

/**
 * @typedef {object} Bright  what is drawn over the veil
 * @property {number[]} nodes  the most wanted first
 * @property {number[]} edges  the strongest first
 * @property {number[]} ringed  nodes with a ring and a strong name
 * @property {Set<number>} accented  edges in the colour of what is pointed at
 * @property {number[]} pointed  nodes that are pointed at, beside the ringed ones
 */

/**
 * What stands out: a path, or what is selected with its neighbours, or what is pointed at; and what is pointed at
 * beside that.
 * @returns {Bright|null}
 */
function brightNow() {
  const path = pathNow();
  const item = path ? null : (state.selected ?? state.hovered);
  const bright = path ? brightPath(path) : item && brightItem(item);
  if (!bright) return null;
  for (const other of [path ? state.selected : null, state.hovered]) {
    if (other && !sameItem(other, item)) addPointed(bright, other);
  }
  return placedOf(bright);
}

/**
 * Of what stands out, that which has a place in the drawing; or null where nothing has.
 * @param {Bright} bright
 */
function placedOf(bright) {
  const nodes = bright.nodes.filter(isPlaced);
  if (!nodes.length) return null;
  return {
    ...bright,
    nodes,
    edges: bright.edges.filter(isEdgePlaced),
    ringed: bright.ringed.filter(isPlaced),
    pointed: bright.pointed.filter(isPlaced),
  };
}

/**
 * @param {Path} path
 * @returns {Bright}
 */
function brightPath({ nodes, edges }) {
  const ringed = [nodes[0], nodes[nodes.length - 1]];
  return { nodes: [...nodes], edges: [...edges], ringed, accented: new Set(edges), pointed: [] };
}

/**
 * @param {Item} item
 * @returns {Bright}
 */
function brightItem(item) {
  return { ...surroundings(item), ringed: endsOf(data, item), accented: new Set(), pointed: [] };
}

/**
 * Let what is pointed at stand out too.
 * @param {Bright} bright
 * @param {Item} item
 */
function addPointed(bright, item) {
  for (const end of endsOf(data, item)) if (!bright.nodes.includes(end)) bright.nodes.push(end);
  bright.pointed.push(...endsOf(data, item));
  if (item.kind !== "edge") return;
  if (!bright.edges.includes(item.index)) bright.edges.unshift(item.index);
  bright.accented.add(item.index);
}

/**
 * Paint labels, and over a veil what stands out.
 * @param {Pen} context  whose units are pixels of the screen
 * @param {View} view
 */
export function paintOverlay(context, view) {
  if (data.nodes.length && !drawnNow().nodeIndices.length)
    return drawNotice(context, "The filters leave nothing to show.");
  const bright = brightNow();
  const raised = new Set(bright ? bright.nodes : []);
  const transit = transitNow();
  if (transit) drawLabelsInTransit(context, transit, view, raised);
  else for (const name of namesNow()) drawName(context, name, view);
  for (const label of transit ? [] : labelsNow())
    if (!raised.has(label.node) && isInSight(label, view)) drawLabel(context, label, view);
  if (!bright) return;
  context.globalAlpha = theme().veil;
  context.fillStyle = theme().ground;
  context.fillRect(0, 0, overlay.clientWidth, overlay.clientHeight);
  context.globalAlpha = 1;
  paintBright(context, bright, view);
}

/**
 * The labels that will be shown, each beside its node.
 * @param {Pen} context
 * @param {Transit} transit
 * @param {View} view
 * @param {Set<number>} raised  nodes whose labels stand over the veil
 */
function drawLabelsInTransit(context, { places, scale, labels }, view, raised) {
  for (const label of labels.filter(({ node }) => !raised.has(node))) {
    const [node, then] = [data.nodes[label.node], places[label.node]];
    const [x, y] = [node.x * view.scale - then.x * scale, node.y * view.scale - then.y * scale];
    drawLabel(context, label, { ...view, x: view.x + x, y: view.y + y });
  }
}

function pixelsOfOverlay() {
  return overlay.clientWidth * overlay.clientHeight;
}

/**
 * Those of some nodes whose labels may be seen.
 * @param {number[]} nodes
 * @param {View} view
 */
function nodesInSight(nodes, { x, y, scale }) {
  const [wide, high] = [overlay.clientWidth, overlay.clientHeight];
  return nodes.filter((index) => {
    const node = data.nodes[index];
    const [right, down, reach] = [x + node.x * scale, y + node.y * scale, node.size * scale + BESIDE];
    return right > -reach && down > -reach && right < wide + reach && down < high + reach;
  });
}

/**
 * Whether a label is seen.
 * @param {Label} label
 * @param {View} view
 */
function isInSight({ left, right, top, bottom }, { x, y }) {
  return x + right > 0 && x + left < overlay.clientWidth && y + bottom > 0 && y + top < overlay.clientHeight;
}

/**
 * @param {Pen} context
 * @param {Bright} bright
 * @param {View} view
 */
function paintBright(context, { nodes, edges, ringed, accented, pointed }, view) {
  const { frame } = wholeView();
  for (const edge of [...edges].reverse()) drawBrightEdge(context, data.edges[edge], view, accented.has(edge));
  for (const node of [...nodes].reverse()) drawShape(context, data.nodes[node], view);
  for (const node of ringed) drawRing(context, data.nodes[node], view, theme().accent, 2.5);
  for (const node of pointed) if (!ringed.includes(node)) drawRing(context, data.nodes[node], view, theme().ink, 1.5);
  const wanted = [...new Set([...ringed, ...pointed, ...nodesInSight(nodes, view)])];
  const most = Math.ceil(pixelsOfOverlay() / ROOM_OF_LABEL);
  for (const label of placeLabels(wanted.slice(0, most), nodes, view.scale, frame, { ringed })) {
    if (isInSight(label, view)) drawLabel(context, label, view, ringed.includes(label.node));
  }
}
