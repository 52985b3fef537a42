// Two nodes come in; the strongest chains of edges between them go out.
//
// An edge is as long as 1 / its strength: the strongest chain is the shortest (Dijkstra 1959), the others are the next
// ones that pass no node twice (Yen 1971). Edges that the filters hide are not passed, nor those that a measure puts at
// 0 or below.

const MOST_CHAINS = 6;

/**
 * @typedef {{nodes: number[], edges: number[], length: number}} Chain
 * @typedef {object} Ways  from node n lead those from starts[n] up to starts[n + 1]
 * @property {Int32Array} starts
 * @property {Int32Array} ends  the node that each leads to
 * @property {Int32Array} edges
 * @property {Float64Array} lengths
 * @property {Float64Array} ofEdge  the length of each edge, 0 where it is not passed
 */

/** @type {{for: any[], ways: Ways|null}} */
let waysKept = { for: [], ways: null };

/**
 * The ways that can be taken now: the same object until the filters or the ranking change.
 * @returns {Ways}
 */
function waysNow() {
  const now = [visibleNow(), state.rank];
  if (!now.every((value, i) => Object.is(value, waysKept.for[i]))) waysKept = { for: now, ways: readWays() };
  return waysKept.ways;
}

/**
 * @returns {Ways}
 */
function readWays() {
  const { edges: passing } = visibleNow();
  const ofEdge = new Float64Array(data.edges.length);
  const starts = new Int32Array(data.nodes.length + 1);
  for (const edge of data.edges) {
    const strength = passing[edge.index] ? strengthOf(edge) : 0;
    if (strength <= 0) continue;
    ofEdge[edge.index] = 1 / strength;
    starts[edge.a + 1] += 1;
    starts[edge.b + 1] += 1;
  }
  for (let node = 0; node < data.nodes.length; node += 1) starts[node + 1] += starts[node];
  const many = starts[data.nodes.length];
  const [ends, edges, lengths] = [new Int32Array(many), new Int32Array(many), new Float64Array(many)];
  const next = starts.slice();
  for (const { index, a, b } of data.edges) {
    if (!ofEdge[index]) continue;
    for (const [from, to] of [[a, b], [b, a]]) {
      const way = next[from];
      next[from] += 1;
      [ends[way], edges[way], lengths[way]] = [to, index, ofEdge[index]];
    }
  }
  return { starts, ends, edges, lengths, ofEdge };
}

/**
 * How far every node is from one; Infinity where nothing leads there.
 * @param {Ways} ways
 * @param {number} from
 */
function distancesFrom(ways, from) {
  const away = new Float64Array(data.nodes.length).fill(Infinity);
  away[from] = 0;
  const waiting = heap();
  waiting.push(0, from);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (waiting.key > away[node]) continue;
    for (let way = ways.starts[node]; way < ways.starts[node + 1]; way += 1) {
      const length = away[node] + ways.lengths[way];
      if (length >= away[ways.ends[way]]) continue;
      away[ways.ends[way]] = length;
      waiting.push(length, ways.ends[way]);
    }
  }
  return away;
}

/**
 * The shortest chain that begins with given nodes and passes no closed one; or null.
 * @param {Ways} ways
 * @param {number} from
 * @param {number} to
 * @param {Float64Array} left  how far each node is from the end where nothing is closed: the search goes straight there
 * @param {Set<number>} closedNodes
 * @param {Set<number>} closedEdges
 * @returns {Chain|null}
 */
function shortestChain(ways, from, to, left, closedNodes, closedEdges) {
  if (left[from] === Infinity) return null;
  const gone = new Map([[from, 0]]);
  /** @type {Map<number, [number, number]>} the node before, and the edge from there */
  const before = new Map();
  const done = new Set();
  const waiting = heap();
  waiting.push(left[from], from);
  for (let node = waiting.pop(); node !== undefined && node !== to; node = waiting.pop()) {
    if (done.has(node)) continue;
    done.add(node);
    for (let way = ways.starts[node]; way < ways.starts[node + 1]; way += 1) {
      const [next, length] = [ways.ends[way], gone.get(node) + ways.lengths[way]];
      if (closedNodes.has(next) || closedEdges.has(ways.edges[way]) || length >= (gone.get(next) ?? Infinity)) continue;
      gone.set(next, length);
      before.set(next, [node, ways.edges[way]]);
      waiting.push(length + left[next], next);
    }
  }
  if (!before.has(to)) return null;
  const chain = { nodes: [to], edges: [], length: gone.get(to) };
  while (chain.nodes[0] !== from) {
    const [node, edge] = before.get(chain.nodes[0]);
    chain.nodes.unshift(node);
    chain.edges.unshift(edge);
  }
  return chain;
}

/**
 * The shortest chains between two nodes, the shortest first; [] where none joins them.
 * @param {number} a
 * @param {number} b
 * @param {number} [most]
 * @returns {Chain[]}
 */
function chainsBetween(a, b, most = MOST_CHAINS) {
  // From the lesser number, so that the same two have the same chains in both directions.
  const [from, to] = a < b ? [a, b] : [b, a];
  const ways = waysNow();
  const left = distancesFrom(ways, to);
  const first = a === b ? null : shortestChain(ways, from, to, left, new Set(), new Set());
  const found = first ? [first] : [];
  /** @type {Chain[]} */
  let candidates = [];
  while (found.length && found.length < most) {
    candidates.push(...turnedOff(ways, found, left));
    candidates = [...new Map(candidates.map((chain) => [chain.edges.join(), chain])).values()].sort(shorterFirst);
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return from === a ? found : found.map(turnedRound);
}

/**
 * The chains that leave the last one found at one of its nodes, and take no way that a found one took from there.
 * @param {Ways} ways
 * @param {Chain[]} found
 * @param {Float64Array} left
 */
function turnedOff(ways, found, left) {
  const last = found[found.length - 1];
  const chains = [];
  let length = 0;
  for (let i = 0; i < last.edges.length; i += 1) {
    const kept = last.edges.slice(0, i);
    const alike = found.filter(({ edges }) => kept.every((edge, j) => edges[j] === edge));
    const closed = new Set(alike.map(({ edges }) => edges[i]));
    const to = last.nodes[last.nodes.length - 1];
    const rest = shortestChain(ways, last.nodes[i], to, left, new Set(last.nodes.slice(0, i + 1)), closed);
    if (rest) {
      const nodes = [...last.nodes.slice(0, i), ...rest.nodes];
      chains.push({ nodes, edges: [...kept, ...rest.edges], length: length + rest.length });
    }
    length += ways.ofEdge[last.edges[i]];
  }
  return chains;
}

/**
 * Of two chains, the shorter first; of two as long, the one of fewer edges, then of stronger nodes.
 * @param {Chain} a
 * @param {Chain} b
 */
function shorterFirst(a, b) {
  if (Math.abs(a.length - b.length) > 1e-12) return a.length - b.length;
  if (a.edges.length !== b.edges.length) return a.edges.length - b.edges.length;
  const differ = a.nodes.findIndex((node, i) => node !== b.nodes[i]);
  return differ < 0 ? 0 : a.nodes[differ] - b.nodes[differ];
}

/**
 * A chain from its other end.
 * @param {Chain} chain
 */
function turnedRound({ nodes, edges, length }) {
  return { nodes: [...nodes].reverse(), edges: [...edges].reverse(), length };
}

/**
 * Numbers that wait, the one with the least key first; key is that of the last one taken.
 */
function heap() {
  /** @type {number[]} */
  const keys = [];
  /** @type {number[]} */
  const values = [];
  const swap = (i, j) => {
    [keys[i], keys[j]] = [keys[j], keys[i]];
    [values[i], values[j]] = [values[j], values[i]];
  };
  return {
    key: 0,
    push(key, value) {
      let i = keys.push(key) - 1;
      values.push(value);
      for (let up = (i - 1) >> 1; i > 0 && keys[i] < keys[up]; up = (i - 1) >> 1) {
        swap(i, up);
        i = up;
      }
    },
    /** @returns {number|undefined} */
    pop() {
      if (!keys.length) return undefined;
      swap(0, keys.length - 1);
      this.key = keys.pop();
      const value = values.pop();
      for (let i = 0, down = 1; down < keys.length; down = 2 * i + 1) {
        if (down + 1 < keys.length && keys[down + 1] < keys[down]) down += 1;
        if (keys[i] <= keys[down]) break;
        swap(i, down);
        i = down;
      }
      return value;
    },
  };
}
