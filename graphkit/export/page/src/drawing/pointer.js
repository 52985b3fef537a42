// Find the node, label or edge under the pointer; pointing highlights it, clicking selects it.

import { byId, element, nameText } from "../dom/elements.js";
import { edgeItem, nodeItem } from "../logic/graph.js";
import { counted } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { hover, select, state } from "../state/store.js";
import { drawnNow, isEdgePlaced, isPlaced, surroundings } from "../state/visible.js";
import { currentView } from "./movement.js";
import { network } from "./network.js";
import { labelsNow } from "./overlay.js";

/** @import { Item, Point } from "../types.d.ts" */

const NODE_REACH = 5;
const EDGE_REACH = 5;
const REST = 40;

/**
 * The node or edge at a place of the drawing, in pixels of the screen: nodes come before labels, labels before edges.
 * @param {Point} at
 * @param {number} reach  how many pixels a finger misses by
 * @returns {Item|null}
 */
function itemAt(at, reach = 0) {
  const view = currentView();
  const [x, y] = [(at.x - view.x) / view.scale, (at.y - view.y) / view.scale];
  const node = nodeAt(x, y, (NODE_REACH + reach) / view.scale) ?? labelAt(at.x - view.x, at.y - view.y);
  if (node !== null) return nodeItem(node);
  const edge = edgeAt(x, y, (EDGE_REACH + reach / 2) / view.scale);
  return edge === null ? null : edgeItem(edge);
}

/**
 * The node whose shape lies at a place of the drawing, in pixels of the screen, or null.
 * @param {Point} at
 */
export function nodeAtPoint(at) {
  const view = currentView();
  return nodeAt((at.x - view.x) / view.scale, (at.y - view.y) / view.scale, NODE_REACH / view.scale);
}

/**
 * The node nearest to a place, within its shape and a little more.
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 */
function nodeAt(x, y, reach) {
  /** @type {number|null} */
  let nearest = null;
  let least = Infinity;
  for (const index of pointable().nodes) {
    const node = data.nodes[index];
    const beyond = Math.hypot(node.x - x, node.y - y) - node.size;
    if (beyond <= reach && beyond < least) [nearest, least] = [index, beyond];
  }
  return nearest;
}

/**
 * The node whose label lies at a place.
 * @param {number} x
 * @param {number} y
 */
function labelAt(x, y) {
  if (state.selected) return null;
  const label = labelsNow().find((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  return label ? label.node : null;
}

/**
 * The edge nearest to a place.
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 */
function edgeAt(x, y, reach) {
  /** @type {number|null} */
  let nearest = null;
  let least = reach;
  for (const index of pointable().edges) {
    const edge = data.edges[index];
    const away = distanceToLine(x, y, data.nodes[edge.a], data.nodes[edge.b]) - edge.width / 2;
    if (away < least) [nearest, least] = [index, away];
  }
  return nearest;
}

/**
 * What can be pointed at: all that is drawn, and where something is selected its own edges alone.
 */
function pointable() {
  const { nodeIndices, drawnIndices } = drawnNow();
  if (!state.selected) return { nodes: nodeIndices, edges: drawnIndices };
  const near = surroundings(state.selected);
  return { nodes: [...near.nodes.filter(isPlaced), ...nodeIndices], edges: near.edges.filter(isEdgePlaced) };
}

/**
 * How far a place is from the line between two nodes.
 * @param {number} x
 * @param {number} y
 * @param {Point} a
 * @param {Point} b
 */
function distanceToLine(x, y, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}

/**
 * Listen to mouse, pen and fingers on the drawing.
 */
export function startPointer() {
  const drawing = byId("drawing");
  let timer = 0;
  drawing.addEventListener("pointermove", (event) => {
    clearTimeout(timer);
    if (event.pointerType === "touch" || !(event.target instanceof Node && byId("network").contains(event.target)))
      return hover(null);
    if (event.buttons) return hideTip();
    const box = drawing.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    // Without a delay, a pointer that passes by would make the drawing flicker.
    timer = window.setTimeout(() => {
      const item = itemAt(at);
      hover(item);
      showTip(item, at);
    }, REST);
  });
  drawing.addEventListener("pointerleave", () => {
    clearTimeout(timer);
    hover(null);
    hideTip();
  });
  network.on("click", ({ pointer, event }) => {
    hideTip();
    select(itemAt(pointer.DOM, event?.pointerType === "touch" ? 8 : 0));
  });
  network.on("zoom", hideTip);
}

/**
 * Show a tip beside the pointer that names what it points at.
 * @param {Item|null} item
 * @param {Point} at
 */
function showTip(item, at) {
  if (!item) return hideTip();
  const tip = byId("tip");
  tip.replaceChildren(...tipOf(item));
  tip.hidden = false;
  const left = Math.min(at.x + 14, byId("drawing").clientWidth - tip.offsetWidth - 8);
  const top = at.y + 18 + tip.offsetHeight > byId("drawing").clientHeight ? at.y - tip.offsetHeight - 12 : at.y + 18;
  tip.style.transform = `translate(${Math.round(Math.max(left, 8))}px, ${Math.round(top)}px)`;
  byId("network").classList.add("pointing");
}

/**
 * @param {Item} item
 */
function tipOf(item) {
  if (item.kind === "node") {
    const node = data.nodes[item.index];
    return [nameText(node.label, "strong"), element("span", { text: counted(node.mentions, "mention") })];
  }
  const edge = data.edges[item.index];
  const names = element("strong", {}, nameText(data.nodes[edge.a].label), " – ", nameText(data.nodes[edge.b].label));
  return [names, element("span", { text: counted(edge.weight, "sentence") })];
}

/**
 * Hide the tip.
 */
function hideTip() {
  byId("tip").hidden = true;
  byId("network").classList.remove("pointing");
}
