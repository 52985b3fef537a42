// Move nodes and view from one arrangement to the next, where that is smooth.

import { motionIsWelcome } from "../dom/elements.js";
import { data } from "../state/data.js";
import { drawnNow } from "../state/visible.js";
import { placeNodes } from "./arrangement.js";
import { stopMoving } from "./movement.js";
import { redrawSoon } from "./network.js";
import {
  between,
  measuredFit,
  moveView,
  shareSince,
  show,
  showSelected,
  viewBetween,
  viewMoves,
  viewOf,
  wasFitted,
} from "./view.js";

/** @import { Label, Point } from "../types.d.ts" */

/** With more nodes or edges than these it would stutter: they stand in their new places at once. */
const MOST_NODES = 600;
const MOST_EDGES = 2500;

/**
 * @typedef {object} Transit
 * @property {Point[]} places  where the nodes will stand
 * @property {number} scale  of the view then
 * @property {Label[]} labels  that are shown then
 * @property {() => void} look  takes the view there, where nothing else has moved it
 */

/** @type {Transit|null} */
let transit = null;

/** The frame that was asked for. */
let frame = 0;

/**
 * What is on its way, or null.
 */
export function transitNow() {
  return transit;
}

/**
 * Let all stand where it should, at once.
 */
export function endTransit() {
  if (!transit) return;
  window.cancelAnimationFrame(frame);
  placeNodes(transit.places);
  transit = null;
  stopMoving();
}

/**
 * Let all stand where it should, seen as it should be.
 */
export function landTransit() {
  const look = transit?.look;
  endTransit();
  look?.();
}

/**
 * Let nodes move to some places.
 * @param {Point[]} places
 * @param {boolean} fits  whether the view should then show them all
 * @param {() => Label[]} labelsThen  the labels of the places and the view of the moment
 */
export function moveNodes(places, fits, labelsThen) {
  const from = data.nodes.map(({ x, y }) => ({ x, y }));
  window.cancelAnimationFrame(frame);
  transit = null;
  if (from.some(({ x, y }, i) => x !== places[i].x || y !== places[i].y)) placeNodes(places);
  stopMoving();
  if (!wasFitted()) return;
  const [start, fitting] = [viewOf(), measuredFit()];
  const { nodeIndices, drawnIndices } = drawnNow();
  const shift = Math.max(...nodeIndices.map((i) => Math.hypot(from[i].x - places[i].x, from[i].y - places[i].y)), 0);
  const few = nodeIndices.length <= MOST_NODES && drawnIndices.length <= MOST_EDGES;
  if (shift * start.scale < 1 || !few || !motionIsWelcome()) {
    if (fits && nodeIndices.length) moveView({ ...fitting, animated: shift * start.scale < 1 });
    else redrawSoon();
    return;
  }
  if (fits) moveView(fitting);
  const end = fits ? viewOf(fitting) : start;
  const [began, moves] = [performance.now(), viewMoves()];
  const look = () => {
    if (viewMoves() === moves) show(end);
  };
  transit = { places, scale: end.scale, labels: labelsThen(), look };
  const step = () => {
    const share = shareSince(began);
    if (share === 1) return finish();
    placeNodes(places.map((to, i) => between(from[i], to, share)));
    if (viewMoves() === moves) show(viewBetween(start, end, share));
    else redrawSoon();
    frame = window.requestAnimationFrame(step);
  };
  const finish = () => {
    landTransit();
    if (viewMoves() !== moves) redrawSoon();
    else if (fits) showSelected();
  };
  step();
}
