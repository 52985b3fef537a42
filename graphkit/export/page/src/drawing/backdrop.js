// Draw what lies below edges and nodes: the grounds of the rings on which nodes stand, or the grounds of communities.

import { arrangementNow } from "./arrangement.js";
import { drawHulls } from "./communities.js";
import { theme } from "./theme.js";

/** @import { Pen, View } from "../types.d.ts" */

/** How opaque the ground of a ring is, over those of all around it. */
const OPACITY = 0.1;

/**
 * @param {Pen} pen
 * @param {View} view  where the pen's units have the drawing
 * @param {number} zoomed  the scale on the screen
 * @param {number} fitScale  that at which all is seen
 */
export function drawBackdrop(pen, view, zoomed, fitScale) {
  drawHulls(pen, view, zoomed, fitScale);
  for (const radius of [...arrangementNow().rings].reverse())
    drawDisc(pen, view, radius * view.scale, view.scale / zoomed);
}

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {number} radius
 * @param {number} line  how wide its border is
 */
function drawDisc(pen, { x, y }, radius, line) {
  pen.fillStyle = pen.strokeStyle = theme().edge;
  pen.lineWidth = line;
  pen.globalAlpha = OPACITY;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 4 * OPACITY;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
  pen.globalAlpha = 1;
}
