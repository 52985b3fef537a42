// Drag nodes: by mouse and pen any node, by a finger the one that is selected, so that fingers can still move the drawing.

import { byId } from "../dom/elements.js";
import { nodeItem } from "../logic/graph.js";
import { data } from "../state/data.js";
import { hover, state } from "../state/store.js";
import { arrangementNow, keepAt } from "./arrangement.js";
import { currentView } from "./movement.js";
import { network, redrawSoon } from "./network.js";
import { drawOverlay } from "./overlay.js";
import { nodeAtPoint } from "./pointer.js";
import { landTransit, transitNow } from "./transition.js";

/** @import { Point } from "../types.d.ts" */

/** How many pixels a pointer moves before it drags. */
const THRESHOLD = 6;

/**
 * @typedef {object} Held  the node under a pressed pointer
 * @property {number} node
 * @property {number} pointer
 * @property {Point} from  where the pointer was pressed
 * @property {Point} home  where the node stood
 * @property {Point} start  where it is dragged from: where it was caught, if it was on its way
 * @property {boolean} moves  whether it is dragged
 */

/** @type {Held|null} */
let held = null;

/**
 * Whether a pressed pointer holds a node.
 */
export function isHeld() {
  return held !== null;
}

/**
 * Hold the node under the pointer, and keep vis-network from moving the view.
 * @param {PointerEvent} event
 */
function hold(event) {
  if (held) return letGo();
  if (!arrangementNow().free || event.button || event.shiftKey || !event.isPrimary) return;
  const box = byId("drawing").getBoundingClientRect();
  const at = { x: event.clientX - box.left, y: event.clientY - box.top };
  const caught = transitNow() && nodeAtPoint(at);
  if (transitNow()) {
    landTransit();
    redrawSoon();
  }
  const node = caught ?? nodeAtPoint(at);
  if (node === null || (event.pointerType === "touch" && !isSelected(node))) return;
  const { x, y } = data.nodes[node];
  const view = currentView();
  held = {
    node,
    pointer: event.pointerId,
    from: { x: event.clientX, y: event.clientY },
    home: { x, y },
    start: caught === null ? { x, y } : { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale },
    moves: false,
  };
  network.interactionHandler.options.dragView = false;
}

/**
 * @param {number} node
 */
function isSelected(node) {
  return state.selected?.kind === "node" && state.selected.index === node;
}

/**
 * Let the node follow the pointer: over the drawing as it was, with its edges.
 * @param {PointerEvent} event
 */
function drag({ pointerId, clientX, clientY }) {
  if (!held || pointerId !== held.pointer) return;
  const [right, down] = [clientX - held.from.x, clientY - held.from.y];
  if (!held.moves && Math.hypot(right, down) < THRESHOLD) return;
  held.moves = true;
  const { scale } = currentView();
  Object.assign(data.nodes[held.node], { x: held.start.x + right / scale, y: held.start.y + down / scale });
  hover(nodeItem(held.node));
  drawOverlay();
}

/**
 * Keep the node where it is, or put it back.
 * @param {PointerEvent} [event]  that ended the drag, or none where it was broken off
 */
function letGo(event) {
  if (!held || (event && event.pointerId !== held.pointer)) return;
  const { node, home, moves } = held;
  held = null;
  network.interactionHandler.options.dragView = true;
  if (!moves) return;
  hover(null);
  const { x, y } = data.nodes[node];
  if (event) keepAt(node, { x, y });
  else Object.assign(data.nodes[node], home);
}

/**
 * Listen to pointers on the drawing.
 */
export function startDrag() {
  byId("network").addEventListener("pointerdown", hold, { capture: true });
  window.addEventListener("pointermove", drag);
  window.addEventListener("pointerup", letGo);
  window.addEventListener("pointercancel", () => letGo());
}
