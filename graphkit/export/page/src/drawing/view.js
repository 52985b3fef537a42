// Move to a part of the drawing: all of it, a place, or what is selected.

import { byId, motionIsWelcome } from "../dom/elements.js";
import { endsOf } from "../logic/graph.js";
import { mean } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { state } from "../state/store.js";
import { isPlaced } from "../state/visible.js";
import { fittingView } from "./fit.js";
import { keepMoving } from "./movement.js";
import { network } from "./network.js";

/** @import { Box, Point, View } from "../types.d.ts" */

/** Pixels left free beside labels at the border of the drawing. */
const BORDER_GAP = 4;

/** At least this scale for what is selected above a sheet, and the height of the sheet's handle. */
const READABLE = 0.5;
const HANDLE = 52;

/** How many times nearer than all of the drawing some nodes are looked at. */
const CLOSEST = 2.5;

/** How long the view flies to another place, and nodes move to theirs, in milliseconds. */
const FLIGHT = 350;

/** The scale at which all of the drawing is seen. */
let fitScale = 1;

/**
 * How far that view reaches, in the drawing's own units: labels stay within.
 * @type {Box}
 */
let frame = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Whether the reader has not moved the drawing since it was fitted. */
let fitted = true;

/** How often something was asked to move the view. */
let moves = 0;

/**
 * Whether the drawing has been fitted once: before, there is nothing to draw.
 */
export function wasFitted() {
  return frame.left > -Infinity;
}

/**
 * How often something was asked to move the view: who moves it step by step gives way to others.
 */
export function viewMoves() {
  return moves;
}

/**
 * Show the whole drawing.
 * @param {boolean} [animated]
 */
export function fit(animated = false) {
  fitted = true;
  moveView({ ...measuredFit(), animated });
}

/**
 * The view in which the whole drawing is seen, noted as such.
 */
export function measuredFit() {
  const { scale, position, offset } = fittingView();
  const half = byId("network").clientWidth / 2 - BORDER_GAP;
  const high = byId("network").clientHeight;
  const [above, below] = [BORDER_GAP - high / 2 - offset.y, high / 2 + offset.y - BORDER_GAP];
  frame = {
    left: position.x - half / scale,
    right: position.x + half / scale,
    top: position.y + above / scale,
    bottom: position.y + below / scale,
  };
  fitScale = scale;
  return { position, scale, offset };
}

/**
 * The scale and the frame in which all of the drawing is seen.
 */
export function wholeView() {
  return { scale: fitScale, frame };
}

/**
 * Whether the reader has not moved the drawing since it was fitted.
 */
export function isFitted() {
  return fitted;
}

/**
 * Note that the reader has moved the drawing.
 */
export function leaveFit() {
  fitted = false;
  moves += 1;
}

/**
 * Look at a place, at once or by an animation.
 * @param {{position: Point, scale: number, offset?: Point, animated?: boolean}} view
 */
export function moveView({ position, scale, offset = { x: 0, y: 0 }, animated = false }) {
  moves += 1;
  const end = viewOf({ position, scale, offset });
  if (animated && motionIsWelcome()) fly(end);
  else show(end);
}

/**
 * Fly to a view, unless something else moves the view meanwhile. By the clock: vis-network counts frames, so that its
 * flights last longer where each frame takes long.
 * @param {View} end
 */
function fly(end) {
  const [start, began, asked] = [viewOf(), performance.now(), moves];
  keepMoving(FLIGHT);
  const step = () => {
    if (moves !== asked) return;
    const share = shareSince(began);
    show(viewBetween(start, end, share));
    if (share < 1) window.requestAnimationFrame(step);
  };
  step();
}

/**
 * The middle of the screen in the drawing's own units, and the scale: of now, or of a view that is wanted.
 * @param {{position: Point, scale: number, offset: Point}} [wanted]
 * @returns {View}
 */
export function viewOf(wanted) {
  const { position, scale, offset } = wanted ?? {
    position: network.getViewPosition(),
    scale: network.getScale(),
    offset: { x: 0, y: 0 },
  };
  return { x: position.x - offset.x / scale, y: position.y - offset.y / scale, scale };
}

/**
 * How far a flight has come, slow at both ends: from 0 to 1.
 * @param {number} began  as performance.now() counts
 */
export function shareSince(began) {
  const passed = Math.min((performance.now() - began) / FLIGHT, 1);
  return passed * passed * (3 - 2 * passed);
}

/**
 * A view on the way from one to another.
 * @param {View} start
 * @param {View} end
 * @param {number} share
 */
export function viewBetween(start, end, share) {
  return { ...between(start, end, share), scale: start.scale * (end.scale / start.scale) ** share };
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {number} share
 */
export function between(a, b, share) {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/**
 * Look at a view at once.
 * @param {View} view
 */
export function show({ x, y, scale }) {
  network.moveTo({ position: { x, y }, scale, offset: { x: 0, y: 0 }, animation: false });
}

/**
 * Zoom around the middle.
 * @param {number} factor
 */
export function zoom(factor) {
  fitted = false;
  const scale = Math.min(Math.max(network.getScale() * factor, fitScale / 4), 10);
  moveView({ position: network.getViewPosition(), scale, animated: true });
}

/**
 * Move the view, in pixels of the screen.
 * @param {number} right
 * @param {number} down
 */
export function pan(right, down) {
  fitted = false;
  const { x, y } = network.getViewPosition();
  const scale = network.getScale();
  keepMoving();
  moveView({ position: { x: x + right / scale, y: y + down / scale }, scale });
}

/**
 * Look at what is selected, if it is not well in sight already.
 */
export function showSelected() {
  if (!state.selected) return;
  const ends = endsOf(data, state.selected).flatMap((end) => (isPlaced(end) ? data.nodes[end] : []));
  if (!ends.length) return;
  const [covered, beside] = [coveredHeight(), coveredWidth()];
  const { clientWidth, clientHeight } = byId("network");
  const inSight = ends.every((node) => {
    const at = network.canvasToDOM(node);
    return at.x > 40 && at.y > 30 && at.x < clientWidth - beside - 40 && at.y < clientHeight - covered - 40;
  });
  if (inSight && !covered) return;
  fitted = false;
  const position = { x: mean(ends.map((end) => end.x)), y: mean(ends.map((end) => end.y)) };
  const scale = covered ? Math.max(network.getScale(), READABLE) : network.getScale();
  moveView({ position, scale, offset: { x: -beside / 2, y: -covered / 2 }, animated: true });
}

/**
 * Look at some nodes, beside what covers the drawing.
 * @param {number[]} nodes
 * @param {boolean} animated
 */
export function fitNodes(nodes, animated) {
  fitted = false;
  const found = fittingView(nodes, { beside: coveredWidth(), covered: Math.max(coveredHeight(), 0) });
  moveView({ ...found, scale: Math.min(found.scale, CLOSEST * fitScale), animated });
}

/**
 * How much of the drawing's width lies under the panel once it is open, where it stands over the drawing's side.
 */
function coveredWidth() {
  const widest = Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));
  return widest && state.open ? Math.min(widest, 0.88 * byId("network").clientWidth) : 0;
}

/**
 * How much of the drawing's height lies under the panel once it is open, where the panel is a sheet.
 */
export function coveredHeight() {
  const share = Number(getComputedStyle(document.documentElement).getPropertyValue("--sheet"));
  return share && state.open ? share * (byId("panel").parentElement?.clientHeight ?? 0) - HANDLE : 0;
}
