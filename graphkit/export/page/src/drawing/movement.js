// While the drawing moves, move a picture of it: painting every node and edge for each frame takes too long.
//
// vis-network keeps moving its view and asking for frames. As long as one moves, those frames are the picture of the
// last sharp drawing, shifted and scaled; the drawing is sharp again once it rests.

import { byId } from "../dom/elements.js";
import { data } from "../state/data.js";
import { drawnNow } from "../state/visible.js";
import { contextOf } from "./labels.js";
import { network, redrawSoon } from "./network.js";
import { drawShape } from "./shapes.js";

/** @import { View } from "../types.d.ts" */

/** So many nodes vis-network draws. For each it sets up the canvas anew, so the page itself paints those of larger graphs. */
const MOST_BY_VIS = 1000;

/** How long after the last movement the drawing is sharp again, in milliseconds. */
const REST = 120;

const overlay = byId("overlay", HTMLCanvasElement);
const picture = document.createElement("canvas");

const now = {
  /** Until when the drawing moves, as performance.now() counts. */
  until: 0,
  /** The timer that ends the movement, or 0. */
  timer: 0,
  /** @type {View|null} the view of what the canvases show sharply, or null where they show something else */
  sharp: null,
  /** @type {View|null} the view of the picture, or null where there is none of what is shown now */
  pictured: null,
  /** Whether this frame is the picture. */
  blurred: false,
};

/**
 * Where the drawing's 0, 0 stands on the screen, and its scale.
 * @returns {View}
 */
export function currentView() {
  const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
  return { x, y, scale: network.getScale() };
}

/**
 * Note that the drawing moves now.
 * @param {number} [duration]  how long it will, in milliseconds
 */
export function keepMoving(duration = 0) {
  now.until = performance.now() + duration + REST;
  window.clearTimeout(now.timer);
  now.timer = window.setTimeout(() => {
    now.timer = 0;
    if (now.blurred) redrawSoon();
  }, duration + REST);
}

/**
 * Note that the drawing rests, and that something else is to be seen.
 */
export function stopMoving() {
  window.clearTimeout(now.timer);
  now.timer = 0;
  forgetPicture();
}

/**
 * Let the next frame be drawn sharply, since something else is to be seen.
 */
export function forgetPicture() {
  now.sharp = null;
  now.pictured = null;
}

/**
 * Whether the canvases show the picture.
 */
export function isBlurred() {
  return now.blurred;
}

/**
 * Before vis-network clears its canvas: decide what this frame is, and keep a picture of what will be moved.
 */
export function startFrame() {
  const canvas = canvasOfNetwork();
  const fits = (/** @type {HTMLCanvasElement} */ other) =>
    other.width === canvas.width && other.height === canvas.height;
  const moves = now.timer !== 0 && performance.now() < now.until;
  if (moves && !now.pictured && now.sharp && fits(overlay)) takePicture(canvas, now.sharp);
  now.blurred = moves && now.pictured !== null && fits(picture);
  // Its list of what is drawn is set directly: through its DataSet one step of a slider takes 200 ms.
  network.body.nodeIndices = now.blurred || areMany() ? [] : drawnNow().nodeIndices;
}

/**
 * Whether there are too many nodes for vis-network to draw.
 */
function areMany() {
  return drawnNow().nodeIndices.length > MOST_BY_VIS;
}

/**
 * Where there are too many nodes for vis-network, paint those in sight.
 * @param {CanvasRenderingContext2D} context  of vis-network
 */
export function drawManyNodes(context) {
  if (!areMany()) return;
  const { clientWidth, clientHeight, width } = context.canvas;
  const view = currentView();
  context.save();
  context.setTransform(width / clientWidth, 0, 0, width / clientWidth, 0, 0);
  for (const index of drawnNow().nodeIndices) {
    const { x, y, size } = data.nodes[index];
    const [right, down, reach] = [view.x + x * view.scale, view.y + y * view.scale, 2 * size * view.scale];
    const seen = right > -reach && down > -reach && right < clientWidth + reach && down < clientHeight + reach;
    if (seen) drawShape(context, data.nodes[index], view);
  }
  context.restore();
}

/**
 * Note that the canvases show all of a view sharply.
 */
export function endSharpFrame() {
  now.sharp = currentView();
  now.pictured = null;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {View} view
 */
function takePicture(canvas, view) {
  if (picture.width !== canvas.width || picture.height !== canvas.height) {
    picture.width = canvas.width;
    picture.height = canvas.height;
  }
  // A page in a frame without a size has nothing to take.
  if (![canvas, overlay].every(({ width, height }) => width && height)) return;
  const context = contextOf(picture);
  context.clearRect(0, 0, picture.width, picture.height);
  context.drawImage(canvas, 0, 0);
  context.drawImage(overlay, 0, 0);
  // The picture has the labels, too.
  contextOf(overlay).clearRect(0, 0, overlay.width, overlay.height);
  now.pictured = view;
}

/**
 * Paint the picture where the view of now has what it shows.
 * @param {CanvasRenderingContext2D} context  of vis-network
 */
export function drawPicture(context) {
  if (!now.pictured || !picture.width || !picture.height) return;
  const ratio = picture.width / context.canvas.clientWidth;
  const { x, y, scale } = currentView();
  const times = scale / now.pictured.scale;
  // Whole pixels: a shifted picture stays as sharp as it was.
  const left = Math.round((x - now.pictured.x * times) * ratio);
  const top = Math.round((y - now.pictured.y * times) * ratio);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(picture, left, top, Math.round(picture.width * times), Math.round(picture.height * times));
  context.restore();
}

function canvasOfNetwork() {
  const canvas = byId("network").querySelector("canvas");
  if (!canvas) throw new Error("vis-network has no canvas.");
  return canvas;
}
