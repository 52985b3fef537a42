// Say what the graph is of, how much of it the page holds, and how it was made.

import { byId, element, find, isInside, nameText } from "../dom/elements.js";
import { dayText, periodText } from "../logic/dates.js";
import { mapText } from "../logic/map.js";
import { LINE_LETTERS, shortened } from "../logic/names.js";
import { counted, whole } from "../logic/numbers.js";
import { isCount, rankLabel, rankMeaning } from "../logic/strength.js";
import { data } from "../state/data.js";
import { state, watch } from "../state/store.js";

/**
 * Say what this is a graph of.
 */
function drawSummary() {
  const { articles, dated, first, last, nodes, edges, part: chosen } = data.about;
  const of = (/** @type {number} */ shown, /** @type {number} */ all, /** @type {string} */ noun) =>
    shown < all ? `${whole(shown)} of ${counted(all, noun)}` : counted(all, noun);
  const summary = [
    counted(articles, "article") + (chosen && ` ${shortened(chosen, LINE_LETTERS)}`),
    periodText(first, last) + (dated && dated < articles ? ` (${whole(dated)} of ${whole(articles)} dated)` : ""),
    `${of(data.nodes.length, nodes, "node")}, ${of(data.edges.length, edges, "edge")}`,
  ];
  byId("summary").textContent = summary.filter(Boolean).join(" · ");
}

/**
 * Say below the drawing what the page leaves out, and below the map, what the map does.
 */
function drawNote() {
  if (state.view === "map") {
    byId("note").hidden = false;
    byId("note").textContent = `${mapText(data.map)}.`;
    return;
  }
  const { nodes, between } = data.about;
  const parts = [];
  if (data.nodes.length < nodes) {
    parts.push(`the ${whole(data.nodes.length)} strongest of ${whole(nodes)} nodes`);
  }
  if (data.edges.length < between) {
    parts.push(`${whole(data.edges.length)} of the ${whole(between)} edges between them`);
  }
  byId("note").hidden = !parts.length;
  byId("note").textContent = `Showing ${parts.join(" and ")}; the GraphML file holds all.`;
}

/**
 * How the graph was made: names and values.
 */
function made() {
  const { built, version, window: clause, rank_by: rank, dated, articles, aside, model, options } = data.about;
  const meaning = rankMeaning(data, rank);
  const changed = Object.entries(options).map(([name, value]) => (value ? `${name} ${value}` : name));
  /** @type {[string, string][]} */
  const rows = [
    ["Edges join nodes", clause],
    ["Ranked by", isCount(rank) ? meaning : `${rankLabel(data, rank)}, ${meaning}`],
    ["Articles with a date", `${whole(dated)} of ${whole(articles)}`],
    ["Articles not searched", aside ? `${whole(aside)}, for their language` : ""],
    ["Names found by", model],
    ["Options", changed.join(" ") || "all as by default"],
    ["Built", [built && dayText(built), `graphkit ${version}`.trim()].filter(Boolean).join(", by ")],
  ];
  return rows.filter(([, value]) => value);
}

/**
 * What may be wrong with the inputs: a name, how many, and the sentences.
 * @returns {[string, string[]][]}
 */
function doubts() {
  const { failures, warnings } = data.about;
  return [
    .../** @type {[string, string[]][]} */ (failures.length ? [["Inputs left out", failures]] : []),
    ...Object.entries(warnings),
  ];
}

/**
 * Sentences under their number, folded.
 * @param {string[]} sentences
 */
function folded(sentences) {
  return element(
    "details",
    {},
    element("summary", { text: counted(sentences.length, "line") }),
    element("ul", {}, ...sentences.map((sentence) => element("li", {}, nameText(sentence)))),
  );
}

/**
 * Say all this; Escape and a click elsewhere close how the graph was made.
 */
export function startAbout() {
  drawSummary();
  watch(() => [state.view === "map"], drawNote);
  const how = byId("how", HTMLDetailsElement);
  byId("made").replaceChildren(
    ...made().flatMap(([name, value]) => [element("dt", { text: name }), element("dd", {}, nameText(value))]),
    ...doubts().flatMap(([name, sentences]) => [element("dt", { text: name }), element("dd", {}, folded(sentences))]),
  );
  how.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !how.open) return;
    event.preventDefault();
    how.open = false;
    find(how, "summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!isInside(how, event.target)) how.open = false;
  });
}
