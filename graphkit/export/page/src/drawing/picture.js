// Paint the drawing as a picture, to save it and to print it.

import { byId, element } from "../dom/elements.js";
import { data } from "../state/data.js";
import { visibleNow } from "../state/visible.js";
import { drawHulls } from "./communities.js";
import { edgeOpacity } from "./edges.js";
import { contextOf } from "./labels.js";
import { currentView } from "./movement.js";
import { overlay, paintOverlay } from "./overlay.js";
import { drawShape, traceEdge } from "./shapes.js";
import { theme } from "./theme.js";
import { wholeView } from "./view.js";

const PICTURE_RATIO = 2;

/**
 * The drawing as it is seen, painted again with more pixels.
 * @param {number} [ratio]
 * @returns {HTMLCanvasElement}
 */
export function pictureNow(ratio = PICTURE_RATIO) {
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  const canvas = element("canvas", { width: width * ratio, height: height * ratio });
  const context = contextOf(canvas);
  const view = currentView();
  context.scale(ratio, ratio);
  context.fillStyle = theme().ground;
  context.fillRect(0, 0, width, height);
  drawHulls(context, view, view.scale, wholeView().scale);
  const opaque = edgeOpacity();
  context.strokeStyle = theme().edge;
  for (const index of visibleNow().drawnIndices) {
    const edge = data.edges[index];
    context.lineWidth = edge.width * view.scale;
    context.globalAlpha = opaque(edge);
    traceEdge(context, edge, view);
  }
  context.globalAlpha = 1;
  for (const index of visibleNow().nodeIndices) drawShape(context, data.nodes[index], view);
  paintOverlay(context, view);
  return canvas;
}

/**
 * On paper the drawing is a picture of what is seen, and always light.
 * @param {() => void} followTheme  draws in other colours where others are wanted
 */
export function startPrinting(followTheme) {
  window.addEventListener("beforeprint", () => {
    document.documentElement.dataset.printing = "";
    followTheme();
    const picture = pictureNow();
    picture.id = "picture";
    byId("drawing").append(picture);
  });
  window.addEventListener("afterprint", () => {
    document.getElementById("picture")?.remove();
    delete document.documentElement.dataset.printing;
    followTheme();
  });
}
