// Decide which nodes and edges pass the filters, and which edges are drawn. Nothing else decides it.

import { ALL_ARTICLES } from "./articles.js";
import { colouredCommunity, otherEnd } from "./graph.js";
import { hasVerb } from "./relations.js";
import { strongestOfEnds } from "./strength.js";

/** @import { Counts, Filters, Focus, Graph, Visible } from "../types.d.ts" */

/**
 * What the filters are before anybody changes them.
 * @param {Graph} graph
 * @returns {Filters}
 */
export function unfiltered({ types, about, edges }) {
  return {
    types: types.map(() => true),
    minimum: 1,
    minimumDocuments: 1,
    rank: about.rank_by || "weight",
    verb: null,
    communities: [],
    ...ALL_ARTICLES,
    officials: false,
    isolates: true,
    // A small drawing has all its edges from the start.
    all: edges.every((edge) => edge.drawnAtFirst),
  };
}

/**
 * The numbers that occur and 1, rising: each step of a slider changes something, however far apart they lie.
 * @param {number[]} values
 */
export function stepsOf(values) {
  return [...new Set([1, ...values])].sort((a, b) => a - b);
}

/**
 * What the filters leave.
 * @param {Graph} graph
 * @param {Filters & {focus: Focus|null}} filters
 * @param {{chosen: Uint8Array|null, counts: Counts}} counted  which articles count, and what is counted in them
 * @param {() => Int32Array} order  all edges, the strongest first
 * @returns {Omit<Visible, "waiting">}
 */
export function visibleOf(graph, filters, { chosen, counts }, order) {
  const strong = Uint8Array.from(counts.weights, (weight, i) =>
    Number(
      weight >= filters.minimum && counts.documents[i] >= filters.minimumDocuments && hasVerb(graph, i, filters.verb),
    ),
  );
  const left = leftBy(graph, filters, strong, counts.mentions);
  const types = graph.types.map(() => true);
  const ofAnyType = filters.types.every(Boolean) ? left : leftBy(graph, { ...filters, types }, strong, counts.mentions);
  const typeCounts = types.map(() => 0);
  for (const { index, type } of graph.nodes) typeCounts[type] += ofAnyType.nodes[index];
  const ofAny = filters.communities.length
    ? leftBy(graph, { ...filters, communities: [] }, strong, counts.mentions)
    : left;
  const edgeIndices = indicesOf(left.edges);
  return {
    nodes: Array.from(left.nodes, Boolean),
    edges: Array.from(left.edges, Boolean),
    nodeIndices: indicesOf(left.nodes),
    edgeCount: edgeIndices.length,
    drawnIndices: filters.all ? edgeIndices : indicesOf(strongestOfEnds(graph, left.edges, order())),
    ...counts,
    chosen,
    narrowed: chosen !== null,
    passing: left.passing,
    strong,
    typeCounts,
    communityCounts: communityCountsOf(graph, ofAny.nodes),
  };
}

/**
 * Of some nodes, how many are in each community that has a colour of its own, and in the others.
 * @param {Graph} graph
 * @param {Uint8Array} nodes
 */
function communityCountsOf(graph, nodes) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { index, community } of graph.nodes) {
    const coloured = colouredCommunity(graph, community);
    if (nodes[index]) counts.set(coloured, (counts.get(coloured) ?? 0) + 1);
  }
  return counts;
}

/**
 * The nodes and edges that all filters leave.
 * @param {Graph} graph
 * @param {Filters & {focus: Focus|null}} filters
 * @param {Uint8Array} strong  whether each edge has enough sentences and articles, and the verb
 * @param {Int32Array} mentions  of each node in the articles that count
 */
function leftBy(graph, filters, strong, mentions) {
  const { types, communities, officials, focus } = filters;
  const passing = Uint8Array.from(graph.nodes, ({ type, community, official }, i) =>
    Number(
      types[type] &&
        (official || !officials || graph.types[type].name !== "person") &&
        (!communities.length || communities.includes(colouredCommunity(graph, community))) &&
        mentions[i] > 0,
    ),
  );
  if (officials) keepConnected(graph, passing, strong, mentions);
  if (focus) keepNear(graph, focus, passing, strong);
  const edges = new Uint8Array(strong.length);
  const connected = new Uint8Array(passing.length);
  for (let i = 0; i < edges.length; i += 1) {
    const [a, b] = [graph.ends[2 * i], graph.ends[2 * i + 1]];
    if (!strong[i] || !passing[a] || !passing[b]) continue;
    edges[i] = connected[a] = connected[b] = 1;
  }
  if (isolatesShown(filters)) return { passing, edges, nodes: passing };
  if (focus) connected[focus.node] = 1;
  return { passing, edges, nodes: connected };
}

/**
 * Whether nodes without an edge are shown. Where weak edges, or those without a verb, are left out, they are not: most
 * would only have such.
 * @param {Filters} filters
 */
export function isolatesShown({ isolates, minimum, minimumDocuments, verb }) {
  return isolates && minimum === 1 && minimumDocuments === 1 && verb === null;
}

/**
 * Of the nodes that pass, let only officials pass and those that an edge connects with one.
 * @param {Graph} graph
 * @param {Uint8Array} passing  is changed
 * @param {Uint8Array} strong
 * @param {Int32Array} mentions
 */
function keepConnected({ nodes, edges, ends }, passing, strong, mentions) {
  const counts = (/** @type {number} */ node) => nodes[node].official && mentions[node] > 0;
  const kept = Uint8Array.from(nodes, ({ index }) => Number(counts(index)));
  for (let i = 0; i < edges.length; i += 1) {
    const [a, b] = [ends[2 * i], ends[2 * i + 1]];
    if (strong[i] && counts(a)) kept[b] = 1;
    if (strong[i] && counts(b)) kept[a] = 1;
  }
  for (let i = 0; i < kept.length; i += 1) passing[i] &= kept[i];
}

/**
 * Of the nodes that pass, let only those pass that lie near one of them, which always does.
 * @param {Graph} graph
 * @param {Focus} focus
 * @param {Uint8Array} passing  is changed
 * @param {Uint8Array} strong
 */
function keepNear(graph, { node, depth }, passing, strong) {
  const near = new Uint8Array(passing.length);
  near[node] = passing[node] = 1;
  let border = [node];
  for (let step = 0; step < depth; step += 1) {
    const next = [];
    for (const from of border) {
      for (const edge of graph.nodes[from].edges) {
        const to = otherEnd(graph.edges[edge], from);
        if (!strong[edge] || !passing[to] || near[to]) continue;
        near[to] = 1;
        next.push(to);
      }
    }
    border = next;
  }
  for (let i = 0; i < near.length; i += 1) passing[i] = near[i];
}

/**
 * The places of a list whose value is not 0.
 * @param {Uint8Array} chosen
 */
function indicesOf(chosen) {
  /** @type {number[]} */
  const indices = [];
  for (let i = 0; i < chosen.length; i += 1) if (chosen[i]) indices.push(i);
  return indices;
}

/**
 * A node with its neighbours that pass the filters, the strongest first. The node itself may be hidden.
 * @param {Graph} graph
 * @param {number} node
 * @param {Visible} visible
 * @param {ArrayLike<number>} strengths  of the edges
 */
export function neighbourhood(graph, node, { strong, passing, weights }, strengths) {
  const edges = graph.nodes[node].edges
    .filter((edge) => strong[edge] && passing[otherEnd(graph.edges[edge], node)])
    .sort((i, j) => strengths[j] - strengths[i] || weights[j] - weights[i] || i - j);
  return { nodes: [node, ...edges.map((edge) => otherEnd(graph.edges[edge], node))], edges };
}

/**
 * Whether a filter hides anything, or only a part around a node is shown.
 * @param {Graph} graph
 * @param {Filters & {focus: Focus|null}} filters
 */
export function isFiltered(graph, filters) {
  return (
    filters.focus !== null ||
    Object.entries(hidingFilters(graph)).some(
      ([name, value]) => JSON.stringify(filters[/** @type {keyof Filters} */ (name)]) !== JSON.stringify(value),
    )
  );
}

/**
 * The filters that hide nodes or edges, as they are before anybody changes them.
 * @param {Graph} graph
 */
export function hidingFilters(graph) {
  const { rank, all, ...filters } = unfiltered(graph);
  return filters;
}
