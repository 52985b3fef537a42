// Tell how strong edges and nodes are, by the counts and measures that edges can be ranked by.

import { percent, signed, whole } from "./numbers.js";

/** @import { EdgeMeasure } from "../payload.d.ts" */
/** @import { Counts, Graph, WithValues } from "../types.d.ts" */

/** An edge that is among so many strongest of one of its ends is drawn first. */
const STRONGEST_EDGES = 4;

/**
 * Whether a rank counts what can be counted again in some of the articles; measures are those of all.
 * @param {string} rank
 */
export function isCount(rank) {
  return rank === "weight" || rank === "documents";
}

/**
 * What a rank is called.
 * @param {Graph} graph
 * @param {string} rank
 */
export function rankLabel({ ranks }, rank) {
  return ranks.find(({ name }) => name === rank)?.label ?? rank;
}

/**
 * What a rank means, in a phrase.
 * @param {Graph} graph
 * @param {string} rank
 */
export function rankMeaning({ ranks }, rank) {
  return ranks.find(({ name }) => name === rank)?.meaning ?? "";
}

/**
 * The measure of edges of a name.
 * @param {Graph} graph
 * @param {string} wanted
 */
export function measureNamed({ edgeMeasures }, wanted) {
  const found = edgeMeasures.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The page has no measure "${wanted}".`);
  return found;
}

/**
 * How strong each edge is by a rank; of sentences and articles, those that pass the filters count.
 * @param {Graph} graph
 * @param {string} rank
 * @param {Counts} counts
 * @returns {Int32Array|Float64Array}
 */
export function strengthsBy(graph, rank, { weights, documents }) {
  if (rank === "weight") return weights;
  return rank === "documents" ? documents : measureNamed(graph, rank).values;
}

/**
 * How strong each node is: the sum over its edges that pass the filters. A measure below 0 makes no node weaker.
 * @param {Graph} graph
 * @param {boolean[]} passing  whether each edge passes the filters
 * @param {ArrayLike<number>} strengths  of the edges
 */
export function nodeStrengths({ edges, nodes }, passing, strengths) {
  const sums = new Float64Array(nodes.length);
  for (const { index, a, b } of edges) {
    if (!passing[index] || strengths[index] <= 0) continue;
    sums[a] += strengths[index];
    sums[b] += strengths[index];
  }
  return sums;
}

/**
 * A strength as people read it: counts whole, measures with so many decimals as tell them apart.
 * @param {number} value
 * @param {string} rank
 */
export function strengthText(value, rank) {
  if (isCount(rank)) return whole(value);
  return signed(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

/**
 * What a value of a measure says, in a sentence; "" where the measure has none.
 * @param {WithValues<EdgeMeasure>} measure
 * @param {number} value
 * @param {number} chance  how likely chance alone gives such a value; 0 where it is not known
 */
export function readingOf({ readings }, value, chance) {
  const read = chance >= 0.05 ? 0 : value;
  const found = readings.find(({ least }) => least === null || read >= least);
  return found ? found.text.replace("{percent}", percent(value)) : "";
}

/**
 * All edges, the strongest first; equally strong ones by sentences, then as the graph has them.
 * @param {ArrayLike<number>} strengths
 * @param {Int32Array} weights
 */
export function strongestFirst(strengths, weights) {
  const order = Int32Array.from(weights, (_, i) => i);
  return order.sort((i, j) => strengths[j] - strengths[i] || weights[j] - weights[i] || i - j);
}

/**
 * Of the edges that pass, whether each is among the strongest of one of its ends.
 * @param {Graph} graph
 * @param {Uint8Array} passing
 * @param {Int32Array} order  all edges, the strongest first
 */
export function strongestOfEnds({ ends, nodes }, passing, order) {
  const among = new Uint8Array(passing.length);
  const met = new Int32Array(nodes.length);
  for (const edge of order) {
    if (!passing[edge]) continue;
    const [a, b] = [ends[2 * edge], ends[2 * edge + 1]];
    among[edge] = Number(met[a] < STRONGEST_EDGES || met[b] < STRONGEST_EDGES);
    met[a] += 1;
    met[b] += 1;
  }
  return among;
}
