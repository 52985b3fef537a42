// List the strongest nodes, where nothing is selected.

import { element } from "../dom/elements.js";
import { rankLabel } from "../logic/strength.js";
import { data } from "../state/data.js";
import { state } from "../state/store.js";
import { nodeStrengthsNow, visibleNow } from "../state/visible.js";
import { rankedRow } from "./links.js";
import { hints, questions, strongestEdge } from "./start.js";
import { isFilteredNow, resetButton } from "./reset.js";

/** @import { Child } from "../dom/elements.js" */

/** How many of them are listed. */
const STRONGEST = 15;

/**
 * What is there to begin with.
 * @returns {Child[]}
 */
export function overview() {
  const { nodeIndices } = visibleNow();
  if (!nodeIndices.length) {
    return [element("p", { class: "empty", text: emptyText() }), isFilteredNow() && resetButton()];
  }
  const strengths = nodeStrengthsNow();
  const strongest = [...nodeIndices].sort((a, b) => strengths[b] - strengths[a] || a - b).slice(0, STRONGEST);
  const most = strengths[strongest[0]] || 1;
  return [
    element("h2", { text: "Overview" }),
    hints(),
    ...strongestEdge(),
    ...questions(),
    element("h3", { text: "Strongest nodes" }),
    element("p", { class: "hint", text: overviewText() }),
    element(
      "ul",
      { class: "ranked" },
      ...strongest.map((node) => rankedRow(node, strengths[node] / most, strengths[node])),
    ),
    data.about.window && element("p", { class: "made", text: `An edge joins two nodes ${data.about.window}.` }),
  ];
}

/**
 * What makes the nodes of the overview strong.
 */
function overviewText() {
  const where = visibleNow().narrowed ? " in the articles shown" : "";
  if (state.rank === "weight") return `By the sentences they share with others${where}.`;
  if (state.rank === "documents") return `By the articles they share with others${where}.`;
  return `By the ${rankLabel(data, state.rank)} of their edges, added up.`;
}

/**
 * Why nothing is drawn.
 */
function emptyText() {
  if (data.nodes.length) return "The filters leave nothing to show.";
  if (!data.about.articles) return "There are no articles in this graph.";
  return "The articles name no person, organisation, place or topic that graphkit finds.";
}
