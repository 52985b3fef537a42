// Choose the articles that pass the filters, and count nodes and edges in them.

import { periodOf } from "./dates.js";

/** @import { Counts, Evidence, Filters, Item, Places, Sides, Timeline } from "../types.d.ts" */

/** What no filter of articles leaves out. */
export const ALL_ARTICLES = { period: null, sources: null, article: null, topic: null, compare: null };

/**
 * Whether the filters leave some articles out.
 * @param {Filters} filters
 */
export function someArticles({ period, sources, article, topic, compare }) {
  return Boolean(period || sources || compare) || article !== null || topic !== null;
}

/**
 * For each article whether it counts; null where all do.
 * @param {Evidence} evidence
 * @param {Filters} filters
 * @returns {Uint8Array|null}
 */
export function chosenArticles(evidence, filters) {
  if (!someArticles(filters)) return null;
  if (filters.compare) {
    const [first, second] = partsOf(evidence, filters, filters.compare);
    return first.map((one, i) => one | second[i]);
  }
  const { period, article, topic } = filters;
  const naming = topic === null ? null : articlesThatName(evidence, topic);
  const sources = filters.sources && new Set(filters.sources);
  return Uint8Array.from(evidence.articles, ({ date, source }, i) =>
    Number(
      (article === null || article === i) &&
        (!naming || naming[i] === 1) &&
        (!sources || sources.has(source)) &&
        (!period || isIn({ date, source }, "periods", period)),
    ),
  );
}

/**
 * Whether an article is in a part.
 * @param {{date: string, source: string}} article
 * @param {Sides["by"]} by
 * @param {string[]} side
 */
export function isIn({ date, source }, by, side) {
  return by === "sources" ? side.includes(source) : date !== "" && date >= side[0] && date <= side[1];
}

/**
 * For each article whether it counts and is in the one part, and the other.
 * @param {Evidence} evidence
 * @param {Filters} filters
 * @param {Sides} sides
 * @returns {[Uint8Array, Uint8Array]}
 */
export function partsOf(evidence, filters, { by, sides }) {
  const chosen = chosenArticles(evidence, { ...filters, compare: null });
  const part = (/** @type {string[]} */ side) =>
    Uint8Array.from(evidence.articles, (article, i) => Number((!chosen || chosen[i]) && isIn(article, by, side)));
  return [part(sides[0]), part(sides[1])];
}

/**
 * @param {Evidence} evidence
 * @param {number} node
 */
function articlesThatName({ articles: all, nodePlaces: { starts, articles } }, node) {
  const naming = new Uint8Array(all.length);
  for (let i = starts[node]; i < starts[node + 1]; i += 1) naming[articles[i]] = 1;
  return naming;
}

/**
 * What is counted in the chosen articles.
 * @param {Evidence} evidence
 * @param {Uint8Array} chosen
 * @returns {Counts}
 */
export function countsIn({ edgePlaces, nodePlaces, namedEdgePlaces, namedNodePlaces }, chosen) {
  const edges = countedIn(edgePlaces, chosen);
  const nodes = countedIn(nodePlaces, chosen);
  return {
    weights: edges.times,
    namedWeights: countedIn(namedEdgePlaces, chosen).times,
    documents: edges.documents,
    mentions: nodes.times,
    named: countedIn(namedNodePlaces, chosen).times,
    articles: nodes.documents,
  };
}

/**
 * How often each node or edge is found in the chosen articles, and in how many of them.
 * @param {Places} places
 * @param {Uint8Array} chosen
 */
function countedIn({ starts, articles }, chosen) {
  const times = new Int32Array(starts.length - 1);
  const documents = new Int32Array(starts.length - 1);
  for (let i = 0; i < times.length; i += 1) {
    let before = -1;
    for (let j = starts[i]; j < starts[i + 1]; j += 1) {
      const article = articles[j];
      if (!chosen[article]) continue;
      times[i] += 1;
      if (article !== before) documents[i] += 1;
      before = article;
    }
  }
  return { times, documents };
}

/**
 * The chosen articles in which a node or an edge is found, the newest first, and each as often as it is.
 * @param {Evidence} evidence
 * @param {Item} item
 * @param {Uint8Array} chosen
 */
function placesIn({ nodePlaces, edgePlaces }, { kind, index }, chosen) {
  const { starts, articles } = kind === "node" ? nodePlaces : edgePlaces;
  return [...articles.subarray(starts[index], starts[index + 1])].filter((article) => chosen[article]);
}

/**
 * How often a node or an edge is found by period, in the chosen articles.
 * @param {Evidence} evidence
 * @param {Item} item
 * @param {Uint8Array} chosen
 * @param {string} unit  "month" or "week"
 * @returns {Timeline}
 */
export function timelineIn(evidence, item, chosen, unit) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const article of placesIn(evidence, item, chosen)) {
    const { date } = evidence.articles[article];
    if (date) counts.set(periodOf(date, unit), (counts.get(periodOf(date, unit)) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The first and the last day on which a node or an edge is found, in the chosen articles; "" where none is known.
 * @param {Evidence} evidence
 * @param {Item} item
 * @param {Uint8Array} chosen
 */
export function daysIn(evidence, item, chosen) {
  const dates = placesIn(evidence, item, chosen)
    .map((article) => evidence.articles[article].date)
    .filter(Boolean);
  return { first: dates[dates.length - 1] ?? "", last: dates[0] ?? "" };
}
