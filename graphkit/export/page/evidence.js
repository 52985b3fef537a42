// Sentences: read when first asked for, since they are most of the file and nothing of the drawing.

/**
 * @typedef {{article: number, text: string, marks: [number, number, number][], number: number}} Sentence
 * @typedef {{starts: Int32Array, articles: Int32Array}} Places  of each thing i the articles in which it stands, rising
 *   and each as often as it stands there: articles[starts[i]] to articles[starts[i + 1] - 1]
 * @typedef {object} Evidence
 * @property {Article[]} articles  data.articles
 * @property {Sentence[]} sentences  by article
 * @property {(number|[number, number])[][]} edges  for each edge its sentences, alone or with the earlier one
 * @property {number[][]} nodes  for each node the sentences that name it
 * @property {Places} edgePlaces  sentences of each edge
 * @property {Places} nodePlaces  mentions of each node
 */

/** @type {Promise<Evidence|null>|undefined} */
let evidencePromise;

/** @type {Evidence|null} All sentences, once they have been read. */
let evidenceRead = null;

/** What the reader is told where the sentences cannot be had. */
const NO_SENTENCES = "so sentences and the filters by period, source, topic and article are missing; all else works, and";
const NO_UNPACKING = `This browser lacks DecompressionStream, ${NO_SENTENCES} a current Firefox, Chrome, Edge or Safari `
  + "shows everything.";
const DAMAGED = `This file's sentences are damaged, ${NO_SENTENCES} a fresh copy of the file shows everything.`;

/** Why there are no sentences, in a sentence for the reader; "" where there is no reason that there should be none. */
let evidenceProblem = isPacked() && !("DecompressionStream" in window) ? NO_UNPACKING : "";

/**
 * Whether the sentences stand in the file compressed.
 */
function isPacked() {
  return byId("evidence").textContent.startsWith('"');
}

/**
 * All sentences, or null where they cannot be had: evidenceProblem then says why.
 * @returns {Promise<Evidence|null>}
 */
function evidence() {
  evidencePromise ??= evidenceProblem ? Promise.resolve(null) : readEvidence().catch(giveUpEvidence);
  return evidencePromise;
}

/**
 * Go on without sentences.
 * @returns {null}
 */
function giveUpEvidence() {
  evidenceProblem = DAMAGED;
  if (someArticles()) showMissingFilters();
  update({});
  return null;
}

/**
 * @returns {Promise<Evidence>}
 */
async function readEvidence() {
  const raw = isPacked() ? JSON.parse(await unzipped(readJson("evidence"))) : readJson("evidence");
  const sentences = raw.sentences.map(([article, text, marks, number]) => ({ article, text, marks, number }));
  /** @type {number[][]} */
  const nodes = data.nodes.map(() => []);
  sentences.forEach((sentence, index) => {
    for (const node of new Set(sentence.marks.map((mark) => mark[2]))) nodes[node].push(index);
  });
  evidenceRead = {
    articles: data.articles, sentences, edges: raw.edges, nodes,
    edgePlaces: placesOf(raw.edges.map((references) =>
      references.map((reference) => sentences[sentenceOf(reference)].article))),
    nodePlaces: placesOf(nodes.map((found, node) => found.flatMap((index) =>
      sentences[index].marks.filter((mark) => mark[2] === node).map(() => sentences[index].article)))),
  };
  update({});
  return evidenceRead;
}

/**
 * The articles of each thing, one after the other.
 * @param {number[][]} articles
 * @returns {Places}
 */
function placesOf(articles) {
  const starts = new Int32Array(articles.length + 1);
  articles.forEach((of, i) => { starts[i + 1] = starts[i] + of.length; });
  return { starts, articles: Int32Array.from(articles.flat()) };
}

/**
 * The text that was compressed by gzip and written as base64.
 * @param {string} base64
 */
async function unzipped(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
