// Show what the details of nodes and edges have in common: the head, the counts, a note where filters hide them.

import { byId, closeButton, element } from "../dom/elements.js";
import { dayText } from "../logic/dates.js";
import { whole } from "../logic/numbers.js";
import { select } from "../state/store.js";
import { changeNote } from "./change.js";
import { daysNow, visibleNow } from "../state/visible.js";
import { resetButton } from "./reset.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { Item } from "../types.d.ts" */

/**
 * Select nothing, and give the focus a place to stay.
 */
export function leave() {
  const held = byId("details").contains(document.activeElement);
  select(null);
  if (held) byId("drawing").focus();
}

/**
 * The head of the details: what they are of, and a button that closes them.
 * @param {Element} icon
 * @param {string} kind
 * @param {...Child} more
 */
export function detailsHead(icon, kind, ...more) {
  const close = closeButton("Close details", leave);
  return element("div", { class: "kind" }, icon, element("span", { text: kind }), ...more, close);
}

/**
 * That the filters hide what is selected, and a button that resets them; or null.
 * @param {Item} item
 */
export function hiddenNote({ kind, index }) {
  const { nodes, edges } = visibleNow();
  if (kind === "node" ? nodes[index] : edges[index]) return null;
  return element(
    "div",
    { class: "hidden-note" },
    element("p", { text: `The filters hide this ${kind === "node" ? "node" : "edge"}.` }),
    resetButton(),
  );
}

/**
 * Counts and days of a node or an edge, in the articles that count.
 * @param {Item} item
 * @param {[string, number]} counts  what is counted, and how often it is found
 * @param {number} articles
 */
export function factsBlock(item, [name, number], articles) {
  const { first, last } = daysNow(item);
  /** @type {[string, string][]} */
  const rows = [
    [name, whole(number)],
    ["Articles", whole(articles)],
    ["First seen", first && dayText(first)],
    ["Last seen", last && dayText(last)],
  ];
  const list = factsList(rows.filter(([, value]) => value));
  if (!visibleNow().narrowed) return list;
  return element("div", {}, list, element("p", { class: "hint", text: "In the articles shown." }), changeNote(item));
}

/**
 * Terms, each with its value.
 * @param {[string, string][]} rows
 */
export function factsList(rows) {
  return element(
    "dl",
    { class: "facts" },
    ...rows.map(([term, value]) => element("div", {}, element("dt", { text: term }), element("dd", { text: value }))),
  );
}

/**
 * What stands below the sentences, closed at first.
 * @param {string} key
 * @param {string} title
 * @param {Child[]} parts
 */
export function foldedBlock(key, title, parts) {
  return element("details", { class: "folded", "data-key": key }, element("summary", { text: title }), ...parts);
}
