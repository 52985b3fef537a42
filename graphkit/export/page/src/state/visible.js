// Keep what follows from the filters until they change: counts, strengths, paths, neighbours.

import { chosenArticles, countsIn, daysIn, someArticles, timelineIn } from "../logic/articles.js";
import { comparedIn } from "../logic/compare.js";
import { neighbourhood, visibleOf } from "../logic/filters.js";
import { endsOf } from "../logic/graph.js";
import { mapped } from "../logic/map.js";
import { memo } from "../logic/memo.js";
import { networkBetween, networkOf, pathsBetween } from "../logic/paths.js";
import { nodeStrengths, strengthsBy, strongestFirst, strongestOfEnds } from "../logic/strength.js";
import { data } from "./data.js";
import { evidenceRead } from "./evidence.js";
import { state } from "./store.js";

/** @import { Item, Path, Timeline, Visible } from "../types.d.ts" */

/**
 * What decides which articles count.
 */
function articleFilters() {
  return [
    state.period,
    state.sources,
    state.article,
    state.topic,
    state.compare,
    someArticles(state) && evidenceRead(),
  ];
}

/** Which articles count, and what is counted in them. */
const countedNow = memo(articleFilters, () => {
  const all = evidenceRead();
  const chosen = all && chosenArticles(all, state);
  return { chosen, counts: all && chosen ? countsIn(all, chosen) : data.counts };
});

/** What changed between the two parts that are compared; null where none are, or the sentences are still to be read. */
export const comparedNow = memo(articleFilters, () => {
  const all = evidenceRead();
  return all && state.compare && comparedIn(data, all, state, state.compare);
});

/**
 * How a node or an edge changed, or null.
 * @param {Item} item
 */
export function changeOf({ kind, index }) {
  const compared = comparedNow();
  return compared && (kind === "node" ? compared.nodes : compared.edges)[index];
}

/** How strong each edge is by what is ranked by now. */
export const strengthsNow = memo(
  () => [state.rank, countedNow()],
  () => strengthsBy(data, state.rank, countedNow().counts),
);

/** All edges, the strongest first. */
const orderNow = memo(
  () => [strengthsNow(), countedNow().counts.weights],
  () => strongestFirst(strengthsNow(), countedNow().counts.weights),
);

/** What the filters leave. */
export const visibleNow = memo(
  () => [
    state.types,
    state.minimum,
    state.minimumDocuments,
    state.rank,
    state.verb,
    state.communities,
    state.officials,
    state.all,
    state.isolates,
    state.focus,
    ...articleFilters(),
  ],
  /** @returns {Visible} */
  () => ({
    ...visibleOf(data, state, countedNow(), orderNow),
    waiting: someArticles(state) && !evidenceRead(),
  }),
);

const wholeMap = memo(
  () => [],
  () => mapped(data.map),
);

/**
 * The map, where places are shown on it; else null.
 */
export function mapNow() {
  return state.view === "map" ? wholeMap() : null;
}

/**
 * Whether a node has a place in the drawing: on the map only some places have.
 * @param {number} node
 */
export function isPlaced(node) {
  return mapNow()?.places.has(node) ?? true;
}

/**
 * Whether both ends of an edge have one.
 * @param {number} edge
 */
export function isEdgePlaced(edge) {
  return isPlaced(data.edges[edge].a) && isPlaced(data.edges[edge].b);
}

/** What the drawing shows of it: on rings, all edges of the node in the middle too; on the map, places alone. */
export const drawnNow = memo(
  () => [visibleNow(), state.focus, mapNow(), mapNow() && orderNow()],
  () => {
    const visible = visibleNow();
    if (mapNow()) return onMap(visible);
    if (!state.focus?.rings) return visible;
    const own = data.nodes[state.focus.node].edges.filter((edge) => visible.edges[edge]);
    return { ...visible, drawnIndices: [...new Set([...visible.drawnIndices, ...own])].sort((i, j) => i - j) };
  },
);

/**
 * The places that have a place on the map, and the edges between them, of many the strongest of each place.
 * @param {Visible} visible
 * @returns {Visible}
 */
function onMap(visible) {
  const edges = visible.edges.map((shown, edge) => shown && isEdgePlaced(edge));
  const among = state.all ? edges : strongestOfEnds(data, Uint8Array.from(edges, Number), orderNow());
  return {
    ...visible,
    edges,
    edgeCount: edges.filter(Boolean).length,
    nodes: visible.nodes.map((shown, node) => shown && isPlaced(node)),
    nodeIndices: visible.nodeIndices.filter(isPlaced),
    drawnIndices: data.edges.flatMap((_, edge) => (among[edge] ? edge : [])),
  };
}

/** The sum of the strengths of each node's edges. */
export const nodeStrengthsNow = memo(
  () => [visibleNow(), strengthsNow()],
  () => nodeStrengths(data, visibleNow().edges, strengthsNow()),
);

/** The sentences of each node's edges. */
export const sharedSentencesNow = memo(
  () => [visibleNow()],
  () => nodeStrengths(data, visibleNow().edges, visibleNow().weights),
);

/** The edges that paths can pass. */
export const networkNow = memo(
  () => [visibleNow(), strengthsNow()],
  () => networkOf(data, visibleNow().edges, strengthsNow()),
);

/** The paths between the two nodes of the state, the strongest first. */
export const pathsNow = memo(
  () => (state.path ? [state.path.a, state.path.b, networkNow(), state.avoided, state.avoidedTypes] : []),
  () => {
    const { path, avoided, avoidedTypes } = state;
    const { nodes } = visibleNow();
    if (!path || !nodes[path.a] || !nodes[path.b]) return [];
    const passedBy = data.nodes.map(({ index, type }) => avoided.includes(index) || avoidedTypes.includes(type));
    return pathsBetween(networkBetween(data, networkNow(), path, passedBy), path.a, path.b);
  },
);

/**
 * The path that is shown, from the one end to the other; the same object until it is another.
 * @returns {Path|null}
 */
export function pathNow() {
  const paths = pathsNow();
  return paths[Math.min(Math.max(state.path?.number ?? 0, 0), paths.length - 1)] ?? null;
}

/** The surroundings of nodes that were asked for. */
const neighbourhoods = memo(
  () => [visibleNow(), strengthsNow()],
  () => /** @type {Map<number, {nodes: number[], edges: number[]}>} */ (new Map()),
);

/**
 * What stands out with a node or an edge, the strongest first: a node with its neighbours, or an edge with its ends.
 * Also where the filters hide the node itself: a reader who searches for it sees its neighbours that pass.
 * @param {Item} item
 * @returns {{nodes: number[], edges: number[]}} lists of the caller's own
 */
export function surroundings(item) {
  if (item.kind === "edge") return { nodes: endsOf(data, item), edges: [item.index] };
  const kept = neighbourhoods();
  const found = kept.get(item.index) ?? neighbourhood(data, item.index, visibleNow(), strengthsNow());
  kept.set(item.index, found);
  return { nodes: [...found.nodes], edges: [...found.edges] };
}

/**
 * How often a node or an edge is found by period, in the articles that count.
 * @param {Item} item
 * @returns {Timeline}
 */
export function timelineNow(item) {
  const [all, { chosen }] = [evidenceRead(), visibleNow()];
  if (!all || !chosen) return (item.kind === "node" ? data.nodes : data.edges)[item.index].timeline;
  return timelineIn(all, item, chosen, data.about.period);
}

/**
 * The first and the last day on which a node or an edge is found, in the articles that count.
 * @param {Item} item
 * @returns {{first: string, last: string}}
 */
export function daysNow(item) {
  const [all, { chosen }] = [evidenceRead(), visibleNow()];
  if (!all || !chosen) return (item.kind === "node" ? data.nodes : data.edges)[item.index];
  return daysIn(all, item, chosen);
}
