// Draw the edges that pass the filters, below the nodes.

import { data } from "../state/data.js";
import { DASHES } from "../logic/compare.js";
import { comparedNow, drawnNow } from "../state/visible.js";
import { network } from "./network.js";
import { traceEdge } from "./shapes.js";
import { theme } from "./theme.js";

/** @import { GraphEdge, Pen, View } from "../types.d.ts" */

/** With more edges than this, those between communities are faint: else they would cover all that lies below. */
const FADED_FROM = 1500;
const FADED = 0.25;

/** How much more opaque edges are that changed, where two parts are compared. */
const MORE = 0.2;

/**
 * How opaque each of the edges of now is drawn.
 * @returns {(edge: GraphEdge) => number}
 */
function edgeOpacity() {
  const between = drawnNow().drawnIndices.length > FADED_FROM ? FADED : 1;
  return ({ a, b, opacity }) => (data.nodes[a].community === data.nodes[b].community ? opacity : opacity * between);
}

/**
 * @param {Pen} pen
 * @param {View} view  where the pen's units have the drawing
 */
export function drawEdges(pen, view) {
  const opaque = edgeOpacity();
  pen.strokeStyle = theme().edge;
  // A pixel of the screen in the pen's units.
  const pixel = view.scale / network.getScale();
  for (const index of drawnNow().drawnIndices) {
    const edge = data.edges[index];
    const kind = comparedNow()?.edges[index]?.kind;
    pen.lineWidth = edge.width * view.scale;
    pen.globalAlpha = Math.min(opaque(edge) + (kind && kind !== "stayed" ? MORE : 0), 1);
    if (kind) pen.strokeStyle = theme().changes[kind];
    if (kind) pen.setLineDash(DASHES[kind].map((length) => length * pixel));
    traceEdge(pen, edge, view);
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}
