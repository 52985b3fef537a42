// Show the nodes of a path, and each edge with its best sentence; or say why there is no path.

import { element } from "../dom/elements.js";
import { edgeItem } from "../logic/graph.js";
import { counted, whole } from "../logic/numbers.js";
import { distancesFrom } from "../logic/paths.js";
import { isCount, rankLabel, strengthText } from "../logic/strength.js";
import { endButton, pointing } from "../panel/links.js";
import { isFilteredNow } from "../panel/reset.js";
import { fillBest } from "../panel/sentences.js";
import { data } from "../state/data.js";
import { select, state } from "../state/store.js";
import { networkNow, pathsNow, strengthsNow, visibleNow } from "../state/visible.js";
import { avoidButton, avoidsAny } from "./avoid.js";

/** @import { GraphEdge, Path, PathChoice } from "../types.d.ts" */

/**
 * Which path it is of how many; or why none joins the two.
 * @param {PathChoice} choice
 * @param {Path|null} path
 */
export function statusText({ a, b }, path) {
  const paths = pathsNow();
  if (path) return `Path ${paths.indexOf(path) + 1} of ${paths.length}: ${counted(path.edges.length, "edge")}`;
  if (a === b) return "Choose two different nodes.";
  const hidden = [a, b].filter((node) => !visibleNow().nodes[node]).map(quoted);
  if (hidden.length) return `The filters hide ${hidden.join(" and ")}.`;
  if (avoidsAny() && isConnected(a, b)) return `Every path passes what is chosen under “Not through”.`;
  return `No path joins the two: ${[a, b].map(partText).join(", ")}.${otherwiseText()}`;
}

/**
 * What may join two nodes that have no path now.
 */
function otherwiseText() {
  if (isCount(state.rank)) return "";
  return ` Only edges whose ${rankLabel(data, state.rank)} is above 0 are passed: ranked by sentences, all are.`;
}

/**
 * Whether a path joins two nodes, whatever it passes.
 * @param {number} a
 * @param {number} b
 */
function isConnected(a, b) {
  return distancesFrom(networkNow(), a)[b] < Infinity;
}

/**
 * How many nodes can be reached from a node.
 * @param {number} node
 */
function partText(node) {
  const size = distancesFrom(networkNow(), node).filter((length) => length < Infinity).length;
  if (size === 1) return `${quoted(node)} has no edge${isFilteredNow() ? " that passes the filters" : ""}`;
  return `${quoted(node)} is in a part of ${whole(size)} nodes`;
}

/**
 * A name inside a sentence, which its direction of writing does not leave.
 * @param {number} node
 */
function quoted(node) {
  return `\u2068${data.nodes[node].short}\u2069`;
}

/**
 * What makes a path strong, and why its sentences are missing where they are.
 */
export function hintText() {
  const label = rankLabel(data, state.rank);
  const by = isCount(state.rank) ? label.toLowerCase() : label;
  const length = `an edge is as long as 1 ÷ its ${by}, and longer where it passes a node with many neighbours`;
  return `The strongest path first: ${length}. ${state.problem}`.trimEnd();
}

/**
 * A node of a path, and the edge to the next one with its best sentence.
 * @param {Path} path
 * @param {number} i
 */
export function pathStep({ nodes, edges }, i) {
  const inner = i > 0 && i < edges.length;
  const item = element("li", {}, endButton(nodes[i]), inner && avoidButton(nodes[i]));
  if (i < edges.length) item.append(edgeStep(data.edges[edges[i]]));
  return item;
}

/**
 * @param {GraphEdge} edge
 */
function edgeStep(edge) {
  const { weights, documents } = visibleNow();
  const { index } = edge;
  const measured = isCount(state.rank)
    ? ""
    : ` · ${rankLabel(data, state.rank)} ${strengthText(strengthsNow()[index], state.rank)}`;
  const text = `${counted(weights[index], "sentence")}, ${counted(documents[index], "article")}${measured}`;
  const place = element("div", { class: "hop-sentence" });
  fillBest(place, edge);
  return element(
    "div",
    { class: "hop" },
    element("button", {
      type: "button",
      class: "hop-edge",
      text,
      ...pointing(edgeItem(index)),
      onclick: () => select(edgeItem(index)),
    }),
    place,
  );
}
