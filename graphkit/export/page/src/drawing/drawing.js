// Draw the frames, and keep the drawing in step with the state, the window and the theme.

import { byId, find, isPlainKey } from "../dom/elements.js";
import { data } from "../state/data.js";
import { state, tableNow, watch } from "../state/store.js";
import { comparedNow, drawnNow, pathNow } from "../state/visible.js";
import { placesNow, arrangementNow, keepAt, takesTime } from "./arrangement.js";
import { drawBackdrop } from "./backdrop.js";
import { isHeld, startDrag } from "./drag.js";
import { drawEdges } from "./edges.js";
import { startCommunityLegend } from "./legend.js";
import {
  drawManyNodes,
  drawPicture,
  endSharpFrame,
  forgetPicture,
  isBlurred,
  keepMoving,
  startFrame,
} from "./movement.js";
import { network, recolourNodes, redrawSoon } from "./network.js";
import { drawOverlay, labelsNow } from "./overlay.js";
import { startPrinting } from "./picture.js";
import { borderOf, refreshTheme } from "./theme.js";
import { endTransit, moveNodes, transitNow } from "./transition.js";
import { fit, isFitted, leaveFit, pan, showSelected, wasFitted, wholeView, zoom } from "./view.js";

/** The view of a context in the drawing's own units. */
const OWN_UNITS = { x: 0, y: 0, scale: 1 };

/** How long after a change the reader has seen it, in milliseconds: a slider that moves on is not held up. */
const SEEN = 100;

/** The scale that the borders suit. */
let borderScale = 0;

/**
 * Make borders thinner where shapes are small on the screen: they would cover them.
 */
function suitBorders() {
  const scale = network.getScale();
  if (scale === borderScale) return;
  borderScale = scale;
  // Set directly, as through its DataSet each step of a zoom would take as long as the start.
  for (const node of data.nodes) network.body.nodes[node.index].options.borderWidth = borderOf(node, scale);
}

/**
 * Draw below the nodes: the edges, or while the drawing moves the picture of it.
 * @param {CanvasRenderingContext2D} context  in the drawing's own units
 */
function drawBelow(context) {
  if (isBlurred()) return drawPicture(context);
  suitBorders();
  drawBackdrop(context, OWN_UNITS, network.getScale(), wholeView().scale);
  drawEdges(context, OWN_UNITS);
  drawManyNodes(context);
}

/**
 * Draw over the nodes what stands there, unless the picture has it.
 */
function drawAbove() {
  if (isBlurred() || !wasFitted()) return;
  drawOverlay();
  endSharpFrame();
}

/**
 * Draw labels and highlights anew: at once where the nodes below are drawn sharply.
 */
function changeOverlay() {
  if (!wasFitted()) return;
  forgetPicture();
  if (isBlurred()) return redrawSoon();
  drawOverlay();
  endSharpFrame();
}

/**
 * Note that the reader moves the drawing.
 */
function watchMoves() {
  const move = () => {
    if (isHeld()) return;
    endTransit();
    leaveFit();
    keepMoving();
  };
  for (const event of /** @type {const} */ (["dragStart", "dragging", "zoom"])) network.on(event, move);
}

/**
 * Draw what passes the filters.
 */
function drawVisible() {
  if (tableNow()) return;
  forgetPicture();
  if (wasFitted()) redrawSoon();
}

/** @type {object|null} The arrangement that is drawn. */
let arrangementDrawn = null;

/** The timer of an arrangement that is due, or 0. */
let due = 0;

/**
 * Let nodes move to where they should stand now.
 */
function arrange() {
  window.clearTimeout(due);
  due = 0;
  const fits = arrangementNow() !== arrangementDrawn;
  arrangementDrawn = arrangementNow();
  moveNodes(placesNow(), fits, labelsNow);
}

/**
 * Do so at once, or where it takes time once the reader has seen what the filters leave.
 */
function arrangeInTime() {
  if (!wasFitted() || arrangementNow() === arrangementDrawn || !takesTime()) return arrange();
  window.clearTimeout(due);
  due = window.setTimeout(arrange, SEEN);
}

/**
 * Draw in other colours where others are wanted.
 */
function followTheme() {
  if (!refreshTheme()) return;
  recolourNodes();
  drawVisible();
}

/**
 * Start the drawing and keep it in step with the state, the window and the system's colours.
 */
export function startDrawing() {
  const canvas = find(byId("network"), "*");
  if (canvas) canvas.tabIndex = -1;
  network.on("initRedraw", startFrame);
  network.on("beforeDrawing", drawBelow);
  network.on("afterDrawing", drawAbove);
  watchMoves();
  // vis-network changes its scale right after its resize event.
  network.on("resize", () =>
    queueMicrotask(() => {
      if (isFitted()) fit();
    }),
  );
  byId("zoom-in").addEventListener("click", () => zoom(1.4));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.4));
  byId("zoom-all").addEventListener("click", () => fit(true));
  byId("drawing").addEventListener("keydown", steerByKey);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", followTheme);
  watch(() => [state.theme, state.colours], followTheme);
  watch(
    () => [comparedNow()],
    () => {
      borderScale = 0;
      recolourNodes();
      drawVisible();
    },
  );
  startDrag();
  startCommunityLegend();
  startPrinting(followTheme);
  watch(() => [arrangementNow(), state.moved], arrangeInTime);
  watch(() => [drawnNow(), state.view], drawVisible);
  watch(() => [state.selected, state.view, pathNow()], changeOverlay);
  watch(
    () => [state.hovered],
    () => {
      // What is pointed at while the drawing moves stands out once it rests.
      if (!isBlurred()) changeOverlay();
    },
  );
  watch(
    () => [state.selected, state.view],
    () => {
      // While nodes move, they are looked at in the end.
      if (!transitNow()) showSelected();
    },
  );
}

/**
 * Move the selected node, in pixels of the screen.
 * @param {number} right
 * @param {number} down
 */
function moveSelected(right, down) {
  if (state.selected?.kind !== "node") return;
  const { index } = state.selected;
  const [{ x, y }, scale] = [placesNow()[index], network.getScale()];
  keepAt(index, { x: x + right / scale, y: y + down / scale });
}

/**
 * Arrow keys, plus, minus and 0 on the drawing; with Shift, arrow keys move the selected node.
 * @param {KeyboardEvent} event
 */
function steerByKey(event) {
  if (event.target !== byId("drawing") || !isPlainKey(event)) return;
  const step = event.shiftKey ? 20 : 60;
  const move = event.shiftKey ? moveSelected : pan;
  /** @type {Record<string, () => void>} */
  const moves = {
    ArrowLeft: () => move(-step, 0),
    ArrowRight: () => move(step, 0),
    ArrowUp: () => move(0, -step),
    ArrowDown: () => move(0, step),
    "+": () => zoom(1.25),
    "=": () => zoom(1.25),
    "-": () => zoom(0.8),
    0: () => fit(true),
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
}
