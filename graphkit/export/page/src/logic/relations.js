// Read what edges say that one end does with the other.

/** @import { Evidence, Graph, GraphEdge, Said } from "../types.d.ts" */

/** The direction of a relation where both ends do it. */
export const BOTH = -1;

/** Who reports a relation that its sentence says itself. */
export const NOBODY = -1;

/** Who reports a relation where it is no node of the page. */
export const OTHERS = -2;

/** How many relations of an edge a cell of a table shows. */
const IN_A_CELL = 4;

/**
 * The verbs of all edges, each with the number of edges that have it: those of the most edges first.
 * @param {Graph} graph
 * @returns {{verb: string, edges: number}[]}
 */
export function verbsOf({ edges, relations }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { relations: said } of edges) {
    for (const verb of new Set(said.map(([words]) => relations[words].verb))) {
      counts.set(verb, (counts.get(verb) ?? 0) + 1);
    }
  }
  const rows = [...counts].map(([verb, count]) => ({ verb, edges: count }));
  return rows.sort((a, b) => b.edges - a.edges || (a.verb < b.verb ? -1 : 1));
}

/**
 * Whether an edge says something with a verb; any edge does with none.
 * @param {Graph} graph
 * @param {number} edge
 * @param {string|null} verb
 */
export function hasVerb({ edges, relations }, edge, verb) {
  return verb === null || edges[edge].relations.some(([words]) => relations[words].verb === verb);
}

/**
 * What an edge says, as graphkit writes it: "→ meet with (3); ← accuse (1)".
 * @param {Graph} graph
 * @param {GraphEdge} edge
 */
export function relationsText({ nodes, relations }, { a, b, relations: said }) {
  const source = nodes[a].id < nodes[b].id ? a : b;
  const arrow = (/** @type {number} */ from) => (from === BOTH ? "↔" : from === source ? "→" : "←");
  return said.map(([words, from, count]) => `${arrow(from)} ${relations[words].words} (${count})`).join("; ");
}

/**
 * What an edge says, for a cell of a table, from its first end: "→ meet with 3, ← accuse 1".
 * @param {Graph} graph
 * @param {GraphEdge} edge
 */
export function relationsCell({ relations }, { a, relations: said }) {
  const arrow = (/** @type {number} */ from) => (from === BOTH ? "↔" : from === a ? "→" : "←");
  const texts = said
    .slice(0, IN_A_CELL)
    .map(([words, from, count]) => `${arrow(from)}\u00a0${relations[words].words} ${count}`);
  const left = said.length - texts.length;
  return texts.join(", ") + (left ? ` and ${left} more` : "");
}

/**
 * How often an edge says something.
 * @param {GraphEdge} edge
 */
export function relationsCount({ relations }) {
  return relations.reduce((sum, [, , count]) => sum + count, 0);
}

/**
 * What an edge says in the articles that count, the most frequent first, with its sentences.
 * @param {Graph} graph
 * @param {GraphEdge} edge
 * @param {Evidence|null} evidence  null until it is read
 * @param {Uint8Array|null} chosen  whether each article counts, or null where all do
 * @returns {Said[]}
 */
export function saidBy({ relations }, { a, b, index, relations: said }, evidence, chosen) {
  const places = evidence?.relations.get(index) ?? [];
  const rows = said.map(([words, from, count], place) => {
    const found = places.filter(
      ([at, sentence]) => at === place && (!chosen || chosen[evidence?.sentences[sentence].article ?? 0]),
    );
    const sentences = [...new Set(found.map(([, sentence]) => sentence))];
    return {
      words: relations[words].words,
      verb: relations[words].verb,
      source: from === BOTH ? a : from,
      target: from === BOTH ? b : from === a ? b : a,
      both: from === BOTH,
      count: evidence ? sentences.length : count,
      sentences,
      marks: new Map(
        found.map(([, sentence, start, end]) => [sentence, /** @type {[number, number]} */ ([start, end])]),
      ),
      reporters: new Map(
        found.flatMap(([, sentence, , , reporter]) =>
          reporter === NOBODY ? [] : [/** @type {[number, number]} */ ([sentence, reporter])],
        ),
      ),
    };
  });
  return rows.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
