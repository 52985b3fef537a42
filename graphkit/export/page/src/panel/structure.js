// Show a node's degree and centrality.

import { element } from "../dom/elements.js";
import { ordinal, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";

/** @import { GraphNode } from "../types.d.ts" */

/**
 * The node's degree and centrality, in a table that is closed at first.
 * @param {GraphNode} node
 */
export function structureBlock(node) {
  const of = data.nodes.length < data.about.nodes ? "in this page" : `of ${whole(data.nodes.length)}`;
  const placed = (/** @type {"pagerank"|"betweenness"} */ key) => {
    const place = 1 + data.nodes.filter((other) => other[key] > node[key]).length;
    return node[key] > 0 ? `${ordinal(place)} ${of}` : "none";
  };
  const rows = [
    ["Edges", whole(node.degree), "To how many other nodes it has an edge."],
    ["Shared", whole(node.weighted_degree), "Sentences that name it with others, added up over its edges."],
    ["PageRank", placed("pagerank"), "How often a random walk along the edges, strong ones more often, comes to it."],
    ["Betweenness", placed("betweenness"), "On how many shortest paths between two others it lies."],
    ["Core", whole(node.core), "It is in a part of the graph where each node has so many edges or more."],
  ];
  const cells = rows.map(([name, value, meaning]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", text: name }),
      element("td", { text: value }),
      element("td", { text: meaning }),
    ),
  );
  return element(
    "details",
    { class: "structure", "data-key": "structure" },
    element("summary", { text: "Place in the graph" }),
    element("table", {}, element("tbody", {}, ...cells)),
  );
}
