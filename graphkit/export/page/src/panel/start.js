// Say something to begin with: the strongest edge with its best sentence, what can be asked, and how to read the page.

import { byId, closeButton, element, nameText } from "../dom/elements.js";
import { edgeItem, nodeItem } from "../logic/graph.js";
import { counted } from "../logic/numbers.js";
import { verbsOf } from "../logic/relations.js";
import { strangersOf } from "../logic/start.js";
import { data } from "../state/data.js";
import { evidenceRead } from "../state/evidence.js";
import { keepText, readKept } from "../state/kept.js";
import { select, state, update } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { pointing } from "./links.js";
import { fillBest } from "./sentences.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { GraphEdge } from "../types.d.ts" */

/** The key under which the browser keeps that the hints are closed. */
const CLOSED = "graphkit: hints closed";

const HINTS = [
  "Choose a node or an edge to read its sentences.",
  "Press / to search all names.",
  "Scroll to zoom, and drag to move the drawing.",
];

/** Verbs that say too little to be asked for. */
const EMPTY_VERBS = new Set(["be", "have", "do"]);

/** The types of nodes that are asked about, in the order of data.types. */
const [PERSON, , , TOPIC] = [0, 1, 2, 3];

/**
 * The strongest edge that is shown, with its best sentence; or nothing.
 * @returns {Child[]}
 */
export function strongestEdge() {
  const { edges, weights, documents } = visibleNow();
  const strongest = (/** @type {GraphEdge|null} */ best, /** @type {GraphEdge} */ edge) =>
    edges[edge.index] && weights[edge.index] > (best ? weights[best.index] : 0) ? edge : best;
  const edge = data.edges.reduce(strongest, null);
  if (!edge || state.problem) return [];
  const place = element("div", { class: "sentences best" });
  // The drawing does not wait for the sentences: they are read once it stands.
  if (evidenceRead()) fillBest(place, edge);
  const item = edgeItem(edge.index);
  const button = element(
    "button",
    { type: "button", class: "inline-name", ...pointing(item), onclick: () => select(item) },
    nameText(data.nodes[edge.a].label),
    " – ",
    nameText(data.nodes[edge.b].label),
  );
  const counts = `${counted(weights[edge.index], "sentence")} in ${counted(documents[edge.index], "article")}`;
  return [
    element("h3", { text: "Strongest edge" }),
    element("p", { class: "strongest" }, button, ` · ${counts}`),
    place,
  ];
}

/**
 * What can be asked of this graph, each a button that asks it.
 * @returns {Child[]}
 */
export function questions() {
  const { nodeIndices } = visibleNow();
  const [person, other] = strangersOf(
    data,
    nodeIndices.filter((node) => data.nodes[node].type === PERSON),
  );
  const topic = nodeIndices.find((node) => data.nodes[node].type === TOPIC);
  const verb = verbsOf(data).find((each) => !EMPTY_VERBS.has(each.verb));
  const asked = [
    person !== undefined && question(`What do the articles say of ${short(person)}?`, () => select(nodeItem(person))),
    other !== undefined &&
      question(`How is ${short(person)} connected with ${short(other)}?`, () =>
        update({ path: { a: person, b: other, number: 0 }, open: true }),
      ),
    topic !== undefined && question(`Who is named with “${short(topic)}”?`, () => select(nodeItem(topic))),
    verb && question(`Which edges say “${verb.verb}”?`, () => update({ verb: verb.verb })),
  ].filter(Boolean);
  if (!asked.length) return [];
  return [element("h3", { text: "What you can ask" }), element("ul", { class: "questions" }, ...asked)];
}

/**
 * @param {number} node
 */
function short(node) {
  return data.nodes[node].short;
}

/**
 * @param {string} text
 * @param {() => void} onclick
 */
function question(text, onclick) {
  return element("li", {}, element("button", { type: "button", class: "question", text, onclick }));
}

/**
 * How to read the page, until the reader closes it for good; or null.
 */
export function hints() {
  if (areClosed()) return null;
  return element(
    "div",
    { class: "hints", role: "note", "aria-label": "Hints" },
    element("ul", {}, ...HINTS.map((text) => element("li", { text }))),
    closeButton("Close the hints", closeHints),
  );
}

/** Closed in this visit, where the browser keeps nothing. */
let closed = false;

/**
 * Whether the reader has closed the hints. A browser that keeps nothing for this page shows them again.
 */
function areClosed() {
  return closed || Boolean(readKept(CLOSED));
}

/**
 * Close the hints for good, and give the focus a place to stay.
 * @param {Event} event
 */
function closeHints({ currentTarget }) {
  closed = true;
  keepText(CLOSED, "yes");
  if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.remove();
  byId("details").focus({ preventScroll: true });
}
