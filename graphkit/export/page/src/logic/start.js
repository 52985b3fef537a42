// Choose what a reader can ask to begin with.

import { otherEnd } from "./graph.js";

/** @import { Graph } from "../types.d.ts" */

/**
 * The strongest of some nodes, and the strongest other one that has no edge with it but shares a neighbour.
 * @param {Graph} graph
 * @param {number[]} nodes  the strongest first
 * @returns {number[]} up to two nodes
 */
export function strangersOf({ nodes: all, edges }, nodes) {
  const neighbours = (/** @type {number} */ node) => all[node].edges.map((edge) => otherEnd(edges[edge], node));
  const [first] = nodes;
  if (first === undefined) return [];
  const known = new Set(neighbours(first));
  const stranger = nodes.find(
    (node) => node !== first && !known.has(node) && neighbours(node).some((other) => known.has(other)),
  );
  return stranger === undefined ? [first] : [first, stranger];
}
