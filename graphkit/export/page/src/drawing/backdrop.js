// Draw what lies below edges and nodes: a map, the grounds of rings, or those of communities.

import { arrangementNow } from "./arrangement.js";
import { drawHulls } from "./communities.js";
import { theme } from "./theme.js";

/** @import { Mapped } from "../logic/map.js" */
/** @import { Pen, Point, View } from "../types.d.ts" */

/** How opaque land is, and its outlines and borders. */
const LAND = 0.16;
const LINES = 0.5;

/** How opaque the ground of a ring is, over those of all around it. */
const OPACITY = 0.1;

/**
 * @param {Pen} pen
 * @param {View} view  where the pen's units have the drawing
 * @param {number} zoomed  the scale on the screen
 * @param {number} fitScale  that at which all is seen
 */
export function drawBackdrop(pen, view, zoomed, fitScale) {
  const { map, rings } = arrangementNow();
  if (map) return drawMap(pen, view, map, view.scale / zoomed);
  drawHulls(pen, view, zoomed, fitScale);
  for (const radius of [...rings].reverse()) drawDisc(pen, view, radius * view.scale, view.scale / zoomed);
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

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {Mapped} map
 * @param {number} line  how wide borders are
 */
function drawMap(pen, view, { land, borders }, line) {
  pen.fillStyle = pen.strokeStyle = theme().edge;
  pen.lineWidth = line;
  pen.globalAlpha = LAND;
  traceLines(pen, view, land);
  pen.fill();
  pen.globalAlpha = LINES;
  traceLines(pen, view, [...land, ...borders]);
  pen.stroke();
  pen.globalAlpha = 1;
}

/**
 * @param {Pen} pen
 * @param {View} view
 * @param {Point[][]} lines
 */
function traceLines(pen, { x, y, scale }, lines) {
  pen.beginPath();
  for (const line of lines) {
    line.forEach((point, i) => {
      const [right, down] = [x + point.x * scale, y + point.y * scale];
      if (i) pen.lineTo(right, down);
      else pen.moveTo(right, down);
    });
  }
}
