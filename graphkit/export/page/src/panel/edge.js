// Show the details of an edge.

import { element } from "../dom/elements.js";
import { edgeItem } from "../logic/graph.js";
import { whole } from "../logic/numbers.js";
import { timelineNow, visibleNow } from "../state/visible.js";
import { correctBlock, correctButton, markLine, pendingPlace } from "./correct.js";
import { detailsHead, factsBlock, foldedBlock, hiddenNote } from "./head.js";
import { endButton } from "./links.js";
import { measuresBlock } from "./measures.js";
import { relationsBlock } from "./relations.js";
import { sparkline } from "./sparkline.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { GraphEdge } from "../types.d.ts" */

/**
 * The details of an edge.
 * @param {GraphEdge} edge
 * @returns {Child[]}
 */
export function edgeDetails(edge) {
  const { weights, namedWeights, documents } = visibleNow();
  const item = edgeItem(edge.index);
  return [
    detailsHead(element("span", { class: "edge-icon", "aria-hidden": "true" }), "edge", correctButton()),
    element(
      "h2",
      { tabindex: "-1", class: "ends" },
      endButton(edge.a),
      element("span", { class: "and", text: "and" }),
      endButton(edge.b),
    ),
    markLine(edge),
    pendingPlace(),
    hiddenNote(item),
    factsBlock(item, ["Sentences", weights[edge.index]], documents[edge.index]),
    relationsBlock(edge),
    element("div", { class: "sentences", id: "sentences" }),
    foldedBlock("measures", "Counts and measures", [
      namedNote(weights[edge.index], namedWeights[edge.index]),
      sparkline(timelineNow(item), "sentence"),
      measuresBlock(edge),
    ]),
    correctBlock(item),
  ];
}

/**
 * How many sentences name both ends, where others mean one by a pronoun or a description; or null.
 * @param {number} count
 * @param {number} named
 */
function namedNote(count, named) {
  if (named === count) return null;
  const text = `${whole(named)} of the sentences name${named === 1 ? "s" : ""} both; the others have a pronoun or a description.`;
  return element("p", { class: "hint", text });
}
