// Sentences: read when first asked for, since they are most of the file and nothing of the drawing.

/**
 * @typedef {{id: string, title: string, date: string, source: string, url: string}} Article
 * @typedef {{article: number, text: string, marks: [number, number, number][], number: number}} Sentence
 * @typedef {object} Evidence
 * @property {Article[]} articles  the newest first
 * @property {Sentence[]} sentences  by article
 * @property {(number|[number, number])[][]} edges  for each edge its sentences, alone or with the earlier one
 * @property {number[][]} nodes  for each node the sentences that name it
 */

/** @type {Promise<Evidence>|undefined} */
let evidencePromise;

/**
 * All sentences.
 */
function evidence() {
  evidencePromise ??= readEvidence();
  return evidencePromise;
}

/**
 * @returns {Promise<Evidence>}
 */
async function readEvidence() {
  let raw = readJson("evidence");
  if (typeof raw === "string") raw = JSON.parse(await unzipped(raw));
  const articles = raw.documents.map(([id, title, date, source, url]) => ({ id, title, date, source, url }));
  const sentences = raw.sentences.map(([article, text, marks, number]) => ({ article, text, marks, number }));
  /** @type {number[][]} */
  const nodes = data.nodes.map(() => []);
  sentences.forEach((sentence, index) => {
    for (const node of new Set(sentence.marks.map((mark) => mark[2]))) nodes[node].push(index);
  });
  return { articles, sentences, edges: raw.edges, nodes };
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
