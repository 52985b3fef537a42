// Read the sentences of nodes and edges, and choose among them.

import { rowsOf } from "./graph.js";

/** @import { EvidenceRows, Sentence } from "../payload.d.ts" */
/** @import { Evidence, Graph, Places, Reference } from "../types.d.ts" */

/**
 * @param {EvidenceRows} rows
 * @param {Graph} graph
 * @returns {Evidence}
 */
export function readEvidenceRows(rows, graph) {
  const sentences = rowsOf(rows.sentences);
  const referring = marksBySentence(rows.referring);
  /** @type {number[][]} */
  const nodes = graph.nodes.map(() => []);
  sentences.forEach((sentence, index) => {
    for (const node of new Set(sentence.marks.map((mark) => mark[2]))) nodes[node].push(index);
  });
  const named = (/** @type {number} */ index) => {
    const marks = sentences[index].marks.filter((_, i) => !referring.get(index)?.has(i));
    return marks.map((mark) => mark[2]);
  };
  const placesOfNodes = (/** @type {(index: number) => number[]} */ found) =>
    placesOf(
      nodes.map((indices, node) =>
        indices.flatMap((index) =>
          found(index)
            .filter((other) => other === node)
            .map(() => sentences[index].article),
        ),
      ),
    );
  const placesOfEdges = (/** @type {(reference: Reference, edge: number) => boolean} */ counts) =>
    placesOf(
      rows.edges.map((references, edge) =>
        references
          .filter((reference) => counts(reference, edge))
          .map((reference) => sentences[sentenceOf(reference)].article),
      ),
    );
  return {
    articles: graph.articles,
    sentences,
    edges: rows.edges,
    locations: new Map(rows.locations),
    relations: byNumber(rows.relations),
    others: byNumber(rows.others),
    referring,
    nodes,
    edgePlaces: placesOfEdges(() => true),
    nodePlaces: placesOfNodes((index) => sentences[index].marks.map((mark) => mark[2])),
    namedEdgePlaces: placesOfEdges((reference, edge) => {
      const [later, earlier] = Array.isArray(reference) ? reference : [reference, reference];
      const { a, b } = graph.edges[edge];
      const [one, other] = [named(later), named(earlier)];
      return (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a));
    }),
    namedNodePlaces: placesOfNodes(named),
  };
}

/**
 * Rows by their first number, each without it.
 * @template {number[]} Rest
 * @param {[number, ...Rest][]} rows
 */
function byNumber(rows) {
  /** @type {Map<number, Rest[]>} */
  const all = new Map();
  for (const [number, ...rest] of rows) {
    const of = all.get(number) ?? [];
    of.push(rest);
    all.set(number, of);
  }
  return all;
}

/**
 * The numbers of the marks of each sentence, from pairs of both.
 * @param {[number, number][]} pairs
 */
function marksBySentence(pairs) {
  /** @type {Map<number, Set<number>>} */
  const found = new Map();
  for (const [sentence, mark] of pairs) found.set(sentence, (found.get(sentence) ?? new Set()).add(mark));
  return found;
}

/**
 * The articles of each node or edge, one after the other.
 * @param {number[][]} articles
 * @returns {Places}
 */
function placesOf(articles) {
  const starts = new Int32Array(articles.length + 1);
  articles.forEach((of, i) => {
    starts[i + 1] = starts[i] + of.length;
  });
  return { starts, articles: Int32Array.from(articles.flat()) };
}

/**
 * The sentence of a reference: the later one, where there are two.
 * @param {Reference} reference
 */
export function sentenceOf(reference) {
  return Array.isArray(reference) ? reference[0] : reference;
}

/**
 * Those references to sentences whose articles count.
 * @template {Reference} T
 * @param {Evidence} evidence
 * @param {T[]} references
 * @param {Uint8Array|null} chosen  whether each article counts, or null where all do
 * @returns {T[]}
 */
export function chosenReferences({ sentences }, references, chosen) {
  return chosen ? references.filter((reference) => chosen[sentences[sentenceOf(reference)].article]) : references;
}

/**
 * The sentences of an article, in their order.
 * @param {Evidence} evidence
 * @param {number} article
 */
export function sentencesOfArticle({ sentences }, article) {
  return sentences
    .flatMap((sentence, index) => (sentence.article === article ? [index] : []))
    .sort((i, j) => sentences[i].number - sentences[j].number);
}

/**
 * Whether a sentence is its article's title.
 * @param {Evidence} evidence
 * @param {number} sentence
 */
export function isHeadline({ sentences, articles }, sentence) {
  const { article, text } = sentences[sentence];
  const { title } = articles[article];
  return title !== "" && text.trim().replace(/\s+/gu, " ") === title;
}

/**
 * References in the order in which they are worth reading: those that say what one end of an edge does with the other,
 * those that name both in one sentence, headlines last; of equal ones as they were, by article.
 * @template {Reference} T
 * @param {Evidence} evidence
 * @param {T[]} references
 * @param {number|null} edge  the number of the edge that they are of
 * @returns {T[]}
 */
export function inReadingOrder(evidence, references, edge = null) {
  const telling = new Set(edge === null ? [] : evidence.relations.get(edge)?.map(([, sentence]) => sentence));
  const cost = (/** @type {T} */ reference) =>
    (isHeadline(evidence, sentenceOf(reference)) ? 4 : 0) +
    (Array.isArray(reference) ? 2 : 0) +
    (telling.has(sentenceOf(reference)) ? 0 : 1);
  return references
    .map((reference) => ({ reference, cost: cost(reference) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ reference }) => reference);
}

/**
 * @template {Reference} T
 * @typedef {object} Passage  sentences of an article that are read together
 * @property {number} article
 * @property {T|null} headline  the article's title, where it is one of the references
 * @property {T[]} references
 */

/**
 * References, in reading order, by article: an article may come twice. A headline goes with the first passage of its
 * article.
 * @template {Reference} T
 * @param {Evidence} evidence
 * @param {T[]} references
 * @returns {Passage<T>[]}
 */
export function byArticle(evidence, references) {
  /** @type {Passage<T>[]} */
  const passages = [];
  for (const reference of references) {
    const { article } = evidence.sentences[sentenceOf(reference)];
    const isTitle = !Array.isArray(reference) && isHeadline(evidence, sentenceOf(reference));
    const same = isTitle ? passages.find((passage) => passage.article === article) : passages.at(-1);
    const passage = same?.article === article ? same : { article, headline: null, references: [] };
    if (passage !== same) passages.push(passage);
    if (isTitle) passage.headline = reference;
    else passage.references.push(reference);
  }
  return passages;
}

/** The letters of a sentence that says enough and is soon read. */
const GOOD_LENGTH = 120;

/**
 * The sentence that shows an edge best: the first in reading order, of equally good ones that of the best length, then
 * the newest.
 * @param {Evidence} evidence
 * @param {Reference[]} references
 * @param {number|null} [edge]
 * @returns {Reference|undefined}
 */
export function bestReference(evidence, references, edge = null) {
  // Letters as graphkit counts them: one beyond the first 65,536 of Unicode is one, too.
  const letters = (/** @type {number} */ part) => Array.from(evidence.sentences[part].text).length;
  const excess = (/** @type {Reference} */ reference) =>
    Math.abs([reference].flat().reduce((sum, part) => sum + letters(part), -GOOD_LENGTH));
  const newestFirst = [...references].sort((a, b) => sentenceOf(a) - sentenceOf(b));
  return inReadingOrder(
    evidence,
    newestFirst.sort((a, b) => excess(a) - excess(b)),
    edge,
  )[0];
}

/**
 * The marks that are drawn, in the order of the text: of two that overlap, one of what is selected, or the first.
 * @param {Sentence["marks"]} marks
 * @param {(node: number) => boolean} isSelected
 */
export function drawnMarks(marks, isSelected) {
  /** @type {Sentence["marks"]} */
  const kept = [];
  const bySelection = [...marks].sort((a, b) => Number(isSelected(b[2])) - Number(isSelected(a[2])) || a[0] - b[0]);
  for (const mark of bySelection) {
    if (kept.every(([start, end]) => mark[1] <= start || mark[0] >= end)) kept.push(mark);
  }
  return kept.sort((a, b) => a[0] - b[0]);
}
