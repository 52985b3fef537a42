// Show the measures of a node.

import { element } from "../dom/elements.js";
import { ordinal, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";

/** @import { GraphNode } from "../types.d.ts" */

/**
 * The measures of a node's place in the graph, in a table: counts, or its place among all.
 * @param {GraphNode} node
 */
export function structureBlock(node) {
  const of = data.nodes.length < data.about.nodes ? "in this page" : `of ${whole(data.nodes.length)}`;
  const placed = (/** @type {number} */ value, /** @type {Float64Array} */ values) =>
    value > 0 ? `${ordinal(1 + values.filter((other) => other > value).length)} ${of}` : "none";
  const cells = data.nodeMeasures
    .filter(({ rank }) => rank)
    .map(({ label, meaning, whole: isWhole, values }) => {
      const value = values[node.index];
      return element(
        "tr",
        {},
        element("th", { scope: "row", text: label }),
        element("td", { text: isWhole ? whole(value) : placed(value, values) }),
        element("td", { text: `${meaning}.` }),
      );
    });
  return element("table", { class: "structure", "aria-label": "Place in the graph" }, element("tbody", {}, ...cells));
}
