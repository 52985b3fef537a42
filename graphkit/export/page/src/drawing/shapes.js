// Draw shapes, lines and labels on a canvas.

import { byId } from "../dom/elements.js";
import { data } from "../state/data.js";
import { DASHES } from "../logic/compare.js";
import { comparedNow } from "../state/visible.js";
import { FONT } from "./labels.js";
import { borderOf, lookOf, theme } from "./theme.js";

/** @import { GraphEdge, GraphNode, Label, Pen, View } from "../types.d.ts" */

/**
 * The corners of shapes around 0, 0, as vis-network draws them.
 * @type {Record<string, [number, number][]>}
 */
const CORNERS = {
  triangle: [
    [0, -1.011],
    [1.15, 0.98],
    [-1.15, 0.98],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

/**
 * @param {Pen} context
 * @param {Label} label
 * @param {View} view
 * @param {boolean} [strong]
 */
export function drawLabel(context, label, view, strong = false) {
  const x = view.x + (label.left + label.right) / 2;
  const y = view.y + label.baseline;
  context.font = `${strong ? "600 " : ""}${label.letters}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = theme().ground;
  context.strokeText(data.nodes[label.node].short, x, y);
  context.fillStyle = theme().ink;
  context.fillText(data.nodes[label.node].short, x, y);
}

/**
 * A sentence in the middle, where there is nothing else.
 * @param {Pen} context
 * @param {string} text
 */
export function drawNotice(context, text) {
  const { clientWidth, clientHeight } = byId("overlay");
  context.font = `15px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = theme().ink;
  context.fillText(text, clientWidth / 2, clientHeight / 2);
}

/**
 * An edge that stands out.
 * @param {Pen} context
 * @param {GraphEdge} edge
 * @param {View} view
 * @param {boolean} accented
 */
export function drawBrightEdge(context, edge, view, accented) {
  context.lineWidth = Math.max(edge.width * view.scale, 1) + (accented ? 1.5 : 0);
  context.globalAlpha = accented ? 1 : Math.min(1, edge.opacity + 0.25);
  const kind = comparedNow()?.edges[edge.index]?.kind;
  context.strokeStyle = accented ? theme().accent : kind ? theme().changes[kind] : theme().brightEdge;
  context.setLineDash(kind ? DASHES[kind] : []);
  traceEdge(context, edge, view);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/**
 * @param {Pen} context
 * @param {GraphEdge} edge
 * @param {View} view
 */
export function traceEdge(context, edge, view) {
  const [a, b] = [data.nodes[edge.a], data.nodes[edge.b]];
  context.beginPath();
  context.moveTo(view.x + a.x * view.scale, view.y + a.y * view.scale);
  context.lineTo(view.x + b.x * view.scale, view.y + b.y * view.scale);
  context.stroke();
}

/**
 * A node's shape, as vis-network draws it.
 * @param {Pen} context
 * @param {GraphNode} node
 * @param {View} view
 */
export function drawShape(context, node, view) {
  const { fill, border } = lookOf(node);
  const { shape } = data.types[node.type];
  traceShape(context, shape, view.x + node.x * view.scale, view.y + node.y * view.scale, node.size * view.scale);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = borderOf(node, view.scale);
  context.strokeStyle = border;
  context.stroke();
}

/**
 * A line around a node's shape, a little outside of it.
 * @param {Pen} context
 * @param {GraphNode} node
 * @param {View} view
 * @param {string} colour
 * @param {number} width
 */
export function drawRing(context, node, view, colour, width) {
  const [x, y] = [view.x + node.x * view.scale, view.y + node.y * view.scale];
  traceShape(context, data.types[node.type].shape, x, y, node.size * view.scale + width + 1);
  context.lineJoin = "round";
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/**
 * The outline of a shape around a point.
 * @param {Pen} context
 * @param {string} shape  one of vis-network
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
export function traceShape(context, shape, x, y, r) {
  context.beginPath();
  if (shape === "square") context.rect(x - r, y - r, 2 * r, 2 * r);
  else if (shape === "dot") context.arc(x, y, r, 0, 2 * Math.PI);
  else {
    for (const [dx, dy] of CORNERS[shape]) context.lineTo(x + dx * r, y + dy * r);
    context.closePath();
  }
}
