// Show the details of an edge.

import { element } from "../dom/elements.js";
import { edgeItem } from "../logic/graph.js";
import { timelineNow, visibleNow } from "../state/visible.js";
import { detailsHead, factsBlock, hiddenNote } from "./head.js";
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
  const { weights, documents } = visibleNow();
  const item = edgeItem(edge.index);
  return [
    detailsHead(element("span", { class: "edge-icon", "aria-hidden": "true" }), "edge"),
    element(
      "h2",
      { tabindex: "-1", class: "ends" },
      endButton(edge.a),
      element("span", { class: "and", text: "and" }),
      endButton(edge.b),
    ),
    hiddenNote(item),
    factsBlock(item, ["Sentences", weights[edge.index]], documents[edge.index]),
    sparkline(timelineNow(item), "sentence"),
    relationsBlock(edge),
    measuresBlock(edge),
    element("div", { class: "sentences", id: "sentences" }),
  ];
}
