// Find the strongest paths between two nodes.
//
// An edge is as long as 1 / its strength, times the mean over its two nodes of 1 + ln(degree), where the ends of the
// path count as 1: a path through a node that is connected with everything says little. The strongest path is the
// shortest (Dijkstra 1959), the others are the next ones that pass no node twice (Yen 1971). Edges that the filters hide
// are not passed, nor those that a measure puts at 0 or below.

import { Heap } from "./heap.js";

/** @import { Graph, Network, Path } from "../types.d.ts" */

const MOST_PATHS = 6;

/**
 * The edges that can be passed.
 * @param {Graph} graph
 * @param {boolean[]} passing  whether each edge passes the filters
 * @param {ArrayLike<number>} strengths  of the edges
 * @returns {Network}
 */
export function networkOf({ nodes, edges }, passing, strengths) {
  const lengthOf = Float64Array.from(edges, ({ index }) =>
    passing[index] && strengths[index] > 0 ? 1 / strengths[index] : 0,
  );
  const starts = new Int32Array(nodes.length + 1);
  for (const { index, a, b } of edges) {
    if (!lengthOf[index]) continue;
    starts[a + 1] += 1;
    starts[b + 1] += 1;
  }
  for (let node = 0; node < nodes.length; node += 1) starts[node + 1] += starts[node];
  const many = starts[nodes.length];
  const network = {
    starts,
    lengthOf,
    ends: new Int32Array(many),
    edges: new Int32Array(many),
    lengths: new Float64Array(many),
  };
  const next = starts.slice();
  for (const { index, a, b } of edges) {
    if (!lengthOf[index]) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const place = next[from];
      next[from] += 1;
      [network.ends[place], network.edges[place], network.lengths[place]] = [to, index, lengthOf[index]];
    }
  }
  return network;
}

/**
 * The same network for the paths between two nodes: hubs make edges longer, and edges of nodes that are avoided cannot
 * be passed. The two ends are never avoided.
 * @param {Graph} graph
 * @param {Network} network
 * @param {{a: number, b: number}} ends
 * @param {ArrayLike<unknown>} [avoided]  by node
 * @returns {Network}
 */
export function networkBetween({ nodes, ends: of }, network, { a, b }, avoided = []) {
  const factors = Float64Array.from(nodes, ({ index, degree }) => {
    if (index === a || index === b) return 1;
    return avoided[index] ? Infinity : 1 + Math.log(Math.max(degree, 1));
  });
  const lengthOf = network.lengthOf.map((length, edge) => {
    // An edge that is not passed has the length 0.
    return length && (length * (factors[of[2 * edge]] + factors[of[2 * edge + 1]])) / 2;
  });
  const lengths = Float64Array.from(network.edges, (edge) => lengthOf[edge]);
  return { ...network, lengthOf, lengths };
}

/**
 * How far every node is from one; Infinity where no path leads there.
 * @param {Network} network
 * @param {number} from
 */
export function distancesFrom({ starts, ends, lengths }, from) {
  const distances = new Float64Array(starts.length - 1).fill(Infinity);
  distances[from] = 0;
  const waiting = new Heap();
  waiting.push(0, from);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (waiting.key > distances[node]) continue;
    for (let place = starts[node]; place < starts[node + 1]; place += 1) {
      const length = distances[node] + lengths[place];
      if (length >= distances[ends[place]]) continue;
      distances[ends[place]] = length;
      waiting.push(length, ends[place]);
    }
  }
  return distances;
}

/**
 * The shortest path that passes no closed node and no closed edge; or null.
 * @param {Network} network
 * @param {number} from
 * @param {number} to
 * @param {Float64Array} left  how far each node is from the end where nothing is closed: the search goes straight there
 * @param {Set<number>} closedNodes
 * @param {Set<number>} closedEdges
 * @returns {Path|null}
 */
function shortestPath(network, from, to, left, closedNodes, closedEdges) {
  if (left[from] === Infinity) return null;
  const gone = new Map([[from, 0]]);
  /** @type {Map<number, [number, number]>} the node before, and the edge from there */
  const before = new Map();
  const done = new Set();
  const waiting = new Heap();
  waiting.push(left[from], from);
  for (let node = waiting.pop(); node !== undefined && node !== to; node = waiting.pop()) {
    if (done.has(node)) continue;
    done.add(node);
    for (let place = network.starts[node]; place < network.starts[node + 1]; place += 1) {
      const [next, edge] = [network.ends[place], network.edges[place]];
      const length = (gone.get(node) ?? 0) + network.lengths[place];
      if (closedNodes.has(next) || closedEdges.has(edge) || length >= (gone.get(next) ?? Infinity)) continue;
      gone.set(next, length);
      before.set(next, [node, edge]);
      waiting.push(length + left[next], next);
    }
  }
  return pathTo(to, before, gone.get(to) ?? 0);
}

/**
 * The path that a search found to a node; or null.
 * @param {number} to
 * @param {Map<number, [number, number]>} before  for each node the one before it, and the edge from there
 * @param {number} length
 * @returns {Path|null}
 */
function pathTo(to, before, length) {
  if (!before.has(to)) return null;
  /** @type {Path} */
  const path = { nodes: [to], edges: [], length };
  for (let step = before.get(to); step; step = before.get(step[0])) {
    path.nodes.unshift(step[0]);
    path.edges.unshift(step[1]);
  }
  return path;
}

/**
 * The shortest paths between two nodes, the shortest first; [] where none joins them.
 * @param {Network} network
 * @param {number} a
 * @param {number} b
 * @param {number} [most]
 * @returns {Path[]}
 */
export function pathsBetween(network, a, b, most = MOST_PATHS) {
  // From the lesser number, so that the same two have the same paths in both directions.
  const [from, to] = a < b ? [a, b] : [b, a];
  const left = distancesFrom(network, to);
  const first = a === b ? null : shortestPath(network, from, to, left, new Set(), new Set());
  const found = first ? [first] : [];
  /** @type {Path[]} */
  let candidates = [];
  while (found.length && found.length < most) {
    candidates.push(...branches(network, found, left));
    candidates = [...new Map(candidates.map((path) => [path.edges.join(), path])).values()].sort(shorterFirst);
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return from === a ? found : found.map(reversed);
}

/**
 * The paths that leave the last one found at one of its nodes, and pass no edge that a found one passed from there.
 * @param {Network} network
 * @param {Path[]} found
 * @param {Float64Array} left
 */
function branches(network, found, left) {
  const last = found[found.length - 1];
  const to = last.nodes[last.nodes.length - 1];
  /** @type {Path[]} */
  const paths = [];
  let length = 0;
  for (let i = 0; i < last.edges.length; i += 1) {
    const kept = last.edges.slice(0, i);
    const alike = found.filter(({ edges }) => kept.every((edge, j) => edges[j] === edge));
    const closed = new Set(alike.map(({ edges }) => edges[i]));
    const rest = shortestPath(network, last.nodes[i], to, left, new Set(last.nodes.slice(0, i + 1)), closed);
    if (rest) {
      const nodes = [...last.nodes.slice(0, i), ...rest.nodes];
      paths.push({ nodes, edges: [...kept, ...rest.edges], length: length + rest.length });
    }
    length += network.lengthOf[last.edges[i]];
  }
  return paths;
}

/**
 * Of two paths, the shorter first; of two as long, the one of fewer edges, then of stronger nodes.
 * @param {Path} a
 * @param {Path} b
 */
function shorterFirst(a, b) {
  if (Math.abs(a.length - b.length) > 1e-12) return a.length - b.length;
  if (a.edges.length !== b.edges.length) return a.edges.length - b.edges.length;
  const differ = a.nodes.findIndex((node, i) => node !== b.nodes[i]);
  return differ < 0 ? 0 : a.nodes[differ] - b.nodes[differ];
}

/**
 * A path from its other end.
 * @param {Path} path
 * @returns {Path}
 */
function reversed({ nodes, edges, length }) {
  return { nodes: [...nodes].reverse(), edges: [...edges].reverse(), length };
}
