// Draw the edges that pass the filters, below the nodes.

import { data } from "../state/data.js";
import { visibleNow } from "../state/visible.js";
import { theme } from "./theme.js";

/** @import { GraphEdge } from "../types.d.ts" */

/** With more edges than this, those between communities are faint: else they would cover all that lies below. */
const FADED_FROM = 1500;
const FADED = 0.25;

/**
 * How opaque each of the edges of now is drawn.
 * @returns {(edge: GraphEdge) => number}
 */
export function edgeOpacity() {
  const between = visibleNow().drawnIndices.length > FADED_FROM ? FADED : 1;
  return ({ a, b, opacity }) => (data.nodes[a].community === data.nodes[b].community ? opacity : opacity * between);
}

/**
 * @param {CanvasRenderingContext2D} context  in the drawing's own units
 */
export function drawEdges(context) {
  const opaque = edgeOpacity();
  context.strokeStyle = theme().edge;
  for (const index of visibleNow().drawnIndices) {
    const edge = data.edges[index];
    const [one, other] = [data.nodes[edge.a], data.nodes[edge.b]];
    context.lineWidth = edge.width;
    context.globalAlpha = opaque(edge);
    context.beginPath();
    context.moveTo(one.x, one.y);
    context.lineTo(other.x, other.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}
