// Hold the vis-network that draws the nodes at fixed positions. Edges and labels are drawn by the page itself.

import { byId } from "../dom/elements.js";
import { data, textOf } from "../state/data.js";
import { suitScreen } from "./fit.js";
import { lookOf } from "./theme.js";

/** @import { GraphNode } from "../types.d.ts" */

/**
 * A node as vis-network draws it: labels and their room are the overlay's.
 * @param {GraphNode} node
 */
function forVis(node) {
  const { fill, border } = lookOf(node);
  const { index, size, x, y } = node;
  const { shape } = data.types[node.type];
  return { id: index, shape, size, x, y, color: { background: fill, border } };
}

suitScreen();

/** The nodes alone: with edges of its own vis-network needs twice the time to start, and longer for each redraw. */
export const network = new vis.Network(
  byId("network"),
  { nodes: new vis.DataSet(data.nodes.map(forVis)), edges: [] },
  JSON.parse(textOf("options")),
);

/**
 * Draw all anew in the next frame, once, however often it is asked for.
 */
export function redrawSoon() {
  network.body.emitter.emit("_requestRedraw");
}

/**
 * Draw the nodes in the colours of now. They are set directly: through its DataSet 10,000 nodes take most of a second.
 */
export function recolourNodes() {
  for (const node of data.nodes) {
    const { options } = network.body.nodes[node.index];
    const { fill, border } = lookOf(node);
    options.color = { ...options.color, background: fill, border };
  }
}
