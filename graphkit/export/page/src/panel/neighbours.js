// List the neighbours of a node.

import { element } from "../dom/elements.js";
import { nodeItem, otherEnd } from "../logic/graph.js";
import { counted, whole } from "../logic/numbers.js";
import { rankLabel, rankMeaning } from "../logic/strength.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";
import { strengthsNow, surroundings, visibleNow } from "../state/visible.js";
import { rankedRow } from "./links.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { GraphNode } from "../types.d.ts" */

/** How many are listed at first. */
const NEIGHBOURS = 12;

/**
 * The neighbours of a node that pass the filters, the strongest first by the rank of now.
 * @param {GraphNode} node
 * @returns {Child[]}
 */
export function neighboursBlock(node) {
  const { weights } = visibleNow();
  const strength = strengthsNow();
  const { edges } = surroundings(nodeItem(node.index));
  const shown = state.neighbours ? edges : edges.slice(0, NEIGHBOURS);
  const most = edges.length ? Math.max(strength[edges[0]], 0) : 0;
  const rows = shown.map((edge) =>
    rankedRow(otherEnd(data.edges[edge], node.index), most && strength[edge] / most, weights[edge], edge),
  );
  const more =
    shown.length < edges.length &&
    element("button", {
      type: "button",
      class: "more",
      text: `Show all ${whole(edges.length)}`,
      onclick: () => update({ neighbours: true }),
    });
  return [
    element("h3", { text: counted(edges.length, "neighbour") }),
    shown.length > 0 &&
      state.rank !== "weight" &&
      element("p", { class: "hint", text: `${rankText()}; beside it sentences.` }),
    element("ul", { class: "ranked" }, ...rows),
    more,
    unshownNeighbours(node, edges.length),
  ];
}

/**
 * By what edges are ranked, in words.
 */
function rankText() {
  return `By ${rankLabel(data, state.rank)}: ${rankMeaning(data, state.rank)}`;
}

/**
 * Where the neighbours are that are not listed, or null where all are.
 * @param {GraphNode} node
 * @param {number} listed
 */
function unshownNeighbours(node, listed) {
  const behind = node.edges.length - listed;
  const elsewhere = node.degree - node.edges.length;
  const parts = [];
  if (behind) parts.push(`${whole(behind)} more behind the filters`);
  if (elsewhere) parts.push(`${whole(elsewhere)} more in the GraphML file`);
  return parts.length ? element("p", { class: "hint unshown", text: `${parts.join(", ")}.` }) : null;
}
