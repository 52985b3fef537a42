// Paint the drawing as a picture, to save it and to print it.

import { byId, element, svgElement } from "../dom/elements.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";
import { drawnNow } from "../state/visible.js";
import { captionOf, writeLines } from "./caption.js";
import { drawBackdrop } from "./backdrop.js";
import { drawEdges } from "./edges.js";
import { contextOf } from "./labels.js";
import { currentView } from "./movement.js";
import { overlay, paintOverlay } from "./overlay.js";
import { drawShape } from "./shapes.js";
import { emptySvg, SvgPen } from "./svg.js";
import { inTheme, theme } from "./theme.js";
import { wholeView } from "./view.js";

/** @import { Caption } from "./caption.js" */
/** @import { Pen } from "../types.d.ts" */

/**
 * @typedef {object} PictureChoice
 * @property {"light"|"dark"} ground
 * @property {string} credit  a line below the legend, or ""
 */

const PICTURE_RATIO = 2;

/** On paper the drawing is smaller than on the screen, so its legend has larger letters. */
const PRINTED_LETTERS = 18;

/** On paper stand at most so many sentences of what is selected. */
const PRINTED_SENTENCES = 100;

/**
 * The drawing as it is seen, painted with more pixels, with its title and its legend.
 * @param {PictureChoice} choice
 */
export function pngPicture({ ground, credit }) {
  return inTheme(ground, () => paintedCanvas(captionOf(overlay.clientWidth, { credit })));
}

/**
 * @param {Caption} caption
 */
function paintedCanvas(caption) {
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  const whole = caption.top + height + caption.bottom;
  const canvas = element("canvas", { width: width * PICTURE_RATIO, height: whole * PICTURE_RATIO });
  const context = contextOf(canvas);
  context.scale(PICTURE_RATIO, PICTURE_RATIO);
  context.fillStyle = theme().ground;
  context.fillRect(0, 0, width, whole);
  context.save();
  context.beginPath();
  context.rect(0, caption.top, width, height);
  context.clip();
  context.translate(0, caption.top);
  paintDrawing(context);
  context.restore();
  writeLines(context, caption.above, 0);
  writeLines(context, caption.below, caption.top + height);
  return canvas;
}

/**
 * The same in SVG, where text is text.
 * @param {PictureChoice} choice
 */
export function svgPicture({ ground, credit }) {
  return inTheme(ground, () => {
    const [width, height] = [overlay.clientWidth, overlay.clientHeight];
    const caption = captionOf(width, { credit });
    const whole = caption.top + height + caption.bottom;
    const picture = emptySvg(data.about.title, width, whole);
    const around = new SvgPen(picture);
    around.fillStyle = theme().ground;
    around.fillRect(0, 0, width, whole);
    const inner = svgElement("svg", { y: caption.top, width, height, viewBox: `0 0 ${width} ${height}` });
    picture.append(inner);
    paintDrawing(new SvgPen(inner));
    writeLines(around, caption.above, 0);
    writeLines(around, caption.below, caption.top + height);
    return picture;
  });
}

/**
 * Edges, nodes and labels as they are seen.
 * @param {Pen} pen
 */
function paintDrawing(pen) {
  const view = currentView();
  drawBackdrop(pen, view, view.scale, wholeView().scale);
  drawEdges(pen, view);
  for (const index of drawnNow().nodeIndices) drawShape(pen, data.nodes[index], view);
  paintOverlay(pen, view);
}

/**
 * A picture of what is seen, with its filters and its legend but without the title, for paper.
 */
export function printedCanvas() {
  return paintedCanvas(captionOf(overlay.clientWidth, { titled: false, letters: PRINTED_LETTERS }));
}

/**
 * On paper the drawing is a picture of what is seen with its legend, always light, and all sentences stand below.
 * @param {() => void} followTheme  draws in other colours where others are wanted
 */
export function startPrinting(followTheme) {
  let { sentences } = state;
  window.addEventListener("beforeprint", () => {
    document.documentElement.dataset.printing = "";
    followTheme();
    const picture = printedCanvas();
    picture.id = "picture";
    byId("drawing").append(picture);
    ({ sentences } = state);
    update({ sentences: Math.max(sentences, PRINTED_SENTENCES) });
  });
  window.addEventListener("afterprint", () => {
    document.getElementById("picture")?.remove();
    delete document.documentElement.dataset.printing;
    followTheme();
    update({ sentences });
  });
}
