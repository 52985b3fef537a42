// Draw the edges, and keep the drawing in step with the state, the window and the theme.

import { byId, find, isPlainKey } from "../dom/elements.js";
import { data } from "../state/data.js";
import { state, watch } from "../state/store.js";
import { pathNow, visibleNow } from "../state/visible.js";
import { startCommunityLegend } from "./legend.js";
import { network, recolourNodes } from "./network.js";
import { drawOverlay } from "./overlay.js";
import { startPrinting } from "./picture.js";
import { borderOf, refreshTheme, theme } from "./theme.js";
import { MANY_EDGES, fit, isFitted, leaveFit, pan, showSelected, wasFitted, zoom } from "./view.js";

/** How long after a zoom many edges are drawn again, in milliseconds. */
const REST_AFTER_ZOOM = 250;

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

/** Whether the drawing is dragged now; the timer that ends a zoom, or 0. */
const moving = { dragged: false, zoomed: 0 };

/**
 * Draw the edges that pass the filters, below the nodes.
 * @param {CanvasRenderingContext2D} context  in the drawing's own units
 */
function drawEdges(context) {
  const { drawnIndices } = visibleNow();
  if (drawnIndices.length > MANY_EDGES && (moving.dragged || moving.zoomed)) return;
  context.strokeStyle = theme().edge;
  for (const index of drawnIndices) {
    const { a, b, width, opacity } = data.edges[index];
    context.lineWidth = width;
    context.globalAlpha = opacity;
    context.beginPath();
    context.moveTo(data.nodes[a].x, data.nodes[a].y);
    context.lineTo(data.nodes[b].x, data.nodes[b].y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/**
 * Note that the drawing moves, and draw all of it once it rests.
 */
function watchMoves() {
  network.on("dragStart", () => {
    leaveFit();
    moving.dragged = true;
  });
  network.on("dragEnd", () => {
    moving.dragged = false;
    network.redraw();
  });
  network.on("zoom", () => {
    leaveFit();
    window.clearTimeout(moving.zoomed);
    moving.zoomed = window.setTimeout(() => {
      moving.zoomed = 0;
      network.redraw();
    }, REST_AFTER_ZOOM);
  });
}

/**
 * Draw what passes the filters.
 */
function drawVisible() {
  if (state.view !== "drawing") return;
  // Its list of what is drawn is set directly: through its DataSet one step of a slider takes 200 ms.
  network.body.nodeIndices = visibleNow().nodeIndices;
  if (wasFitted()) network.redraw();
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
  network.on("beforeDrawing", suitBorders);
  network.on("beforeDrawing", drawEdges);
  network.on("afterDrawing", drawOverlay);
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
  startCommunityLegend();
  startPrinting(followTheme);
  watch(() => [visibleNow(), state.view], drawVisible);
  watch(() => [state.selected, state.hovered, state.view, pathNow()], drawOverlay);
  watch(() => [state.selected, state.view], showSelected);
}

/**
 * Arrow keys, plus, minus and 0 on the drawing.
 * @param {KeyboardEvent} event
 */
function steerByKey(event) {
  if (event.target !== byId("drawing") || !isPlainKey(event)) return;
  const step = 60;
  /** @type {Record<string, () => void>} */
  const moves = {
    ArrowLeft: () => pan(-step, 0),
    ArrowRight: () => pan(step, 0),
    ArrowUp: () => pan(0, -step),
    ArrowDown: () => pan(0, step),
    "+": () => zoom(1.25),
    "=": () => zoom(1.25),
    "-": () => zoom(0.8),
    0: () => fit(true),
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
}
