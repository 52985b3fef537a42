// Show the sentences of a node or an edge by article, with the names in them marked.

import { element, nameText } from "../dom/elements.js";
import {
  bestReference,
  byArticle,
  chosenReferences,
  drawnMarks,
  inReadingOrder,
  isHeadline,
  sentenceOf,
} from "../logic/evidence.js";
import { endsOf, nodeItem } from "../logic/graph.js";
import { counted, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { evidence } from "../state/evidence.js";
import { PAGE_OF_SENTENCES, select, state, update } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { pinButton } from "../story/pins.js";
import { articleLine, articleTitle } from "./articles.js";

/** @import { Sentence } from "../payload.d.ts" */
/** @import { Passage } from "../logic/evidence.js" */
/** @import { Evidence, GraphEdge, Reference } from "../types.d.ts" */

/** The node of a mark that is none's. */
const NO_NODE = -1;

/**
 * Draw the sentences of what is selected into its place in the panel, as many as the state asks for.
 * @param {HTMLElement} place
 */
export async function drawSentences(place) {
  const item = state.selected;
  if (!item) return;
  const all = await evidence();
  // The reader may have gone on meanwhile.
  if (state.selected !== item || !place.isConnected) return;
  if (!all) {
    place.replaceChildren(element("h3", { text: "Sentences" }), missingNote());
    return;
  }
  const whole = item.kind === "node" ? all.nodes[item.index] : all.edges[item.index];
  const edge = item.kind === "edge" ? item.index : null;
  const found = inReadingOrder(all, chosenReferences(all, whole, visibleNow().chosen), edge);
  const before = place.querySelectorAll("li").length;
  const shown = found.slice(0, state.sentences);
  const verbs = edge === null ? new Map() : verbsOf(all, edge);
  place.replaceChildren(
    element("h3", { text: sentencesText(all, found, whole.length) }),
    ...byArticle(all, shown).map((passage) => passageBlock(all, passage, endsOf(data, item), verbs)),
  );
  const left = found.length - shown.length;
  if (left > 0) {
    place.append(
      moreButton(Math.min(left, PAGE_OF_SENTENCES), left),
      element("p", { class: "on-paper", text: `… and ${counted(left, "more sentence")} in the page.` }),
    );
  }
  const printing = "printing" in document.documentElement.dataset;
  if (!before || before >= shown.length || printing) return;
  const lines = place.querySelectorAll("li");
  // Headlines, which come last, are no lines of their own.
  (lines[before] ?? lines[before - 1]).focus();
}

/**
 * Why there are no sentences.
 */
function missingNote() {
  return element("p", { class: "missing", text: state.problem });
}

/**
 * How many sentences there are, of how many where some articles are left out, and how many of them are headlines.
 * @param {Evidence} evidence
 * @param {Reference[]} found
 * @param {number} all
 */
function sentencesText(evidence, found, all) {
  const headlines = found.filter((reference) => isHeadline(evidence, sentenceOf(reference))).length;
  const of = found.length === all ? counted(all, "sentence") : `${whole(found.length)} of ${counted(all, "sentence")}`;
  const where = found.length === all ? "" : ", in the articles shown";
  return of + where + (headlines ? `; ${counted(headlines, "headline")} among them` : "");
}

/**
 * Start and end of the verb by which a sentence says what one end of an edge does with the other, by its number.
 * @param {Evidence} evidence
 * @param {number} edge
 * @returns {Map<number, [number, number]>}
 */
function verbsOf({ relations }, edge) {
  const places = relations.get(edge) ?? [];
  return new Map(places.map(([, sentence, start, end]) => [sentence, [start, end]]));
}

/**
 * @param {number} next
 * @param {number} left
 */
function moreButton(next, left) {
  const text = next === left ? `Show ${next} more` : `Show ${next} more of ${whole(left)}`;
  return element("button", {
    type: "button",
    class: "more",
    text,
    onclick: () => update({ sentences: state.sentences + PAGE_OF_SENTENCES }),
  });
}

/**
 * An article's head and its sentences; where the title is one of them, its names are marked.
 * @param {Evidence} all
 * @param {Passage<Reference>} passage
 * @param {number[]} selected  nodes whose names are marked strongly
 * @param {Map<number, [number, number]>} verbs
 */
export function passageBlock(all, { article, headline, references }, selected, verbs) {
  const line = articleLine(all.articles[article]);
  const title = headline === null ? undefined : markedText(all, sentenceOf(headline), selected, verbs, "span");
  return element(
    "article",
    {},
    element("h4", {}, articleTitle(article, title)),
    line.hasChildNodes() && line,
    element("ul", {}, ...references.map((reference) => sentenceItem(all, reference, selected, verbs))),
  );
}

/**
 * A sentence; or, where a name stands in an earlier one, both.
 * @param {Evidence} all
 * @param {Reference} reference
 * @param {number[]} selected
 * @param {Map<number, [number, number]>} [verbs]  start and end of a word to mark, by the number of its sentence
 */
export function sentenceItem(all, reference, selected, verbs = new Map()) {
  const parts = Array.isArray(reference) ? [reference[1], reference[0]] : [reference];
  const numbers = parts.map((part) => all.sentences[part].number);
  const apart = numbers.length === 2 && numbers[1] - numbers[0] > 1;
  const item = element("li", { tabindex: "-1" });
  parts.forEach((part, i) => {
    if (i && apart) item.append(element("p", { class: "gap", text: "…" }));
    const text = markedText(all, part, selected, verbs);
    const location = all.locations.get(part);
    if (location) text.append(element("small", { class: "place" }, " · ", nameText(location)));
    item.append(text);
  });
  item.append(pinButton(parts));
  return item;
}

/**
 * A sentence's text with its names marked: those of the selection strongly, those of other nodes faintly. Where "he"
 * stands for one, the name follows in brackets.
 * @param {Evidence} evidence
 * @param {number} sentence
 * @param {number[]} selected
 * @param {Map<number, [number, number]>} verbs  start and end of a word that is marked, too, by the number of its sentence
 * @param {"p"|"span"} [tag]
 */
function markedText({ sentences, referring: referringIn }, sentence, selected, verbs, tag = "p") {
  const { text, marks } = sentences[sentence];
  const [referring, verb] = [referringIn.get(sentence), verbs.get(sentence)];
  const paragraph = element(tag, { dir: "auto" });
  const isSelected = (/** @type {number} */ node) => selected.includes(node);
  let done = 0;
  /** @type {Sentence["marks"]} */
  const all = verb ? [...marks, [...verb, NO_NODE]] : marks;
  for (const mark of drawnMarks(all, isSelected)) {
    const [start, end, node] = mark;
    const words = text.slice(start, end);
    if (node === NO_NODE) {
      paragraph.append(text.slice(done, start), element("b", { text: words }));
      done = end;
      continue;
    }
    const name = isSelected(node) ? element("mark", { text: words }) : element("span", { class: "name", text: words });
    name.style.setProperty("--type", data.types[data.nodes[node].type].colour);
    if (!isSelected(node)) {
      name.addEventListener("click", (event) => {
        // In a title, which is a button itself, the name alone is meant.
        event.stopPropagation();
        select(nodeItem(node));
      });
    }
    paragraph.append(text.slice(done, start), name);
    if (referring?.has(marks.indexOf(mark))) {
      const { label } = data.nodes[node];
      if (isSelected(node)) paragraph.append(" (", nameText(label), ")");
      else name.title = label;
    }
    done = end;
  }
  paragraph.append(text.slice(done));
  return paragraph;
}

/**
 * Write an edge's best sentence, with its article, into a place.
 * @param {HTMLElement} place
 * @param {GraphEdge} edge
 */
export async function fillBest(place, { index, a, b }) {
  const all = await evidence();
  const best = all && bestReference(all, chosenReferences(all, all.edges[index], visibleNow().chosen), index);
  if (!all || best === null || best === undefined) return;
  const { article } = all.sentences[sentenceOf(best)];
  const line = articleLine({ ...all.articles[article], title: "" });
  line.prepend(articleTitle(article), line.hasChildNodes() ? " · " : "");
  place.append(element("ul", {}, sentenceItem(all, best, [a, b], verbsOf(all, index))), line);
}
