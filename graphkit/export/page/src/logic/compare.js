// Compare two parts of the articles: which nodes and edges came, went, grew or shrank. The definitions are those of
// graphkit/explore/compare.py, by shares of articles.

import { countsIn, isIn, partsOf } from "./articles.js";

/** @import { Compared, Change, ChangeKind, Counts, Evidence, Filters, Graph, Sides } from "../types.d.ts" */

/** The kinds of change, each with its meaning. */
export const CHANGES = /** @type {Record<ChangeKind, string>} */ ({
  came: "not in the first part",
  went: "not in the second part",
  grew: "in a larger share of the articles of the second part",
  shrank: "in a smaller share of the articles of the second part",
  stayed: "in the same share of both",
});

/**
 * The dashes of edges by their change, in pixels: the less there is in the second part, the less of the line.
 * @type {Record<ChangeKind, number[]>}
 */
export const DASHES = { came: [], grew: [9, 3], stayed: [], shrank: [5, 4], went: [1.5, 4] };

/** From this on a G² is above what chance alone gives once in 20 times. */
export const SURE = 3.84;

/**
 * How many articles a part has, those that name no node of the page among them.
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {Sides["by"]} by
 * @param {string[]} side
 * @param {Uint8Array} part
 */
function sizeOf({ unnamed }, { period, sources, topic, article }, by, side, part) {
  const named = part.reduce((sum, one) => sum + one, 0);
  if (topic !== null || article !== null) return named;
  const rows = unnamed.filter(
    (row) =>
      isIn(row, by, side) && (!period || isIn(row, "periods", period)) && (!sources || isIn(row, "sources", sources)),
  );
  return rows.reduce((sum, row) => sum + row.articles, named);
}

/**
 * The log-likelihood of two counts against the sizes of their parts, negative where the share fell: keyness.py.
 * @param {number} before
 * @param {number} after
 * @param {[number, number]} sizes
 */
function keyness(before, after, [first, second]) {
  const share = (before + after) / Math.max(first + second, 1);
  const part = (/** @type {number} */ seen, /** @type {number} */ size) =>
    seen ? seen * Math.log(seen / (share * size || 1)) : 0;
  const total = Math.max(2 * (part(before, first) + part(after, second)), 0);
  return (Math.sign(after * first - before * second) * Math.round(total * 1e4)) / 1e4;
}

/**
 * @param {[number, number]} documents
 * @param {number} likelihood
 * @returns {ChangeKind}
 */
function kindOf([before, after], likelihood) {
  if (!before || !after) return after ? "came" : "went";
  return likelihood > 0 ? "grew" : likelihood < 0 ? "shrank" : "stayed";
}

/**
 * What changed from one part to the other; null for what is in neither.
 * @param {Graph} graph
 * @param {Evidence} evidence
 * @param {Filters} filters
 * @param {Sides} sides
 * @returns {Compared}
 */
export function comparedIn(graph, evidence, filters, sides) {
  const parts = partsOf(evidence, filters, sides);
  const [first, second] = parts.map((part) => countsIn(evidence, part));
  const size = (/** @type {0|1} */ i) => sizeOf(graph, filters, sides.by, sides.sides[i], parts[i]);
  const sizes = /** @type {[number, number]} */ ([size(0), size(1)]);
  /** @type {(times: keyof Counts, documents: keyof Counts) => (Change|null)[]} */
  const changes = (times, documents) =>
    Array.from(first[documents], (before, i) => {
      const after = second[documents][i];
      if (!before && !after) return null;
      const likelihood = keyness(before, after, sizes);
      return {
        kind: kindOf([before, after], likelihood),
        times: [first[times][i], second[times][i]],
        documents: [before, after],
        likelihood,
      };
    });
  return { sizes, nodes: changes("mentions", "articles"), edges: changes("weights", "documents") };
}
