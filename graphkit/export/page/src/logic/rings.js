// Put nodes on rings around one of them: on the first its neighbours, on the second theirs, and so on.

import { otherEnd } from "./graph.js";

/** @import { Graph, Point, Visible } from "../types.d.ts" */

/** The radius of the first ring at least, and the room between rings of two distances, in pixels at scale 1. */
const FIRST = 180;
const BETWEEN = 110;

/** How far beyond its last nodes the border of a distance lies. */
const BORDER = 44;

/** The room of a node on its ring. */
const ROOM = 70;

/** More nodes than these at one distance stand on several rings, the strongest on the inner ones, so far apart. */
const MOST_ON_ONE = 36;
const WITHIN = 66;

/**
 * @typedef {object} Rings
 * @property {Map<number, Point>} places  of the nodes, around 0, 0
 * @property {number[]} radii  of the borders between one distance and the next
 */

/**
 * @param {Graph} graph
 * @param {number} centre
 * @param {Visible} visible
 * @param {ArrayLike<number>} strengths  of the edges
 * @returns {Rings}
 */
export function ringsAround(graph, centre, visible, strengths) {
  const near = neighboursBy(graph, visible, strengths);
  const places = new Map([[centre, { x: 0, y: 0 }]]);
  const seen = new Set([centre]);
  /** @type {number[]} */
  const radii = [];
  let [band, radius] = [[centre], FIRST];
  while (band.length) {
    const next = new Set(band.flatMap((node) => near(node)).filter((node) => !seen.has(node)));
    for (const node of next) seen.add(node);
    // The strongest first: a band lists the nodes as its inner nodes reach them.
    band = [...next];
    const wanted = new Map(
      places.size === 1 ? circled(graph, band, near) : band.map((node) => [node, meanAngle(near(node), places)]),
    );
    for (let start = 0; start < band.length; ) {
      const left = band.length - start;
      if (!start && left <= MOST_ON_ONE) radius = Math.max(radius, (left * ROOM) / (2 * Math.PI));
      const ring = band.slice(start, start + Math.floor((2 * Math.PI * radius) / ROOM + 1e-9));
      ring.sort((a, b) => /** @type {number} */ (wanted.get(a)) - /** @type {number} */ (wanted.get(b)) || a - b);
      const angles = spaced(
        ring.map((node) => /** @type {number} */ (wanted.get(node))),
        ROOM / radius,
      );
      ring.forEach((node, i) => {
        places.set(node, { x: radius * Math.cos(angles[i]), y: radius * Math.sin(angles[i]) });
      });
      start += ring.length;
      radius += start < band.length ? WITHIN : BETWEEN;
    }
    if (band.length) radii.push(radius - BETWEEN + BORDER);
  }
  return { places, radii };
}

/**
 * The neighbours of each node that are shown, the strongest edge first.
 * @param {Graph} graph
 * @param {Visible} visible
 * @param {ArrayLike<number>} strengths
 * @returns {(node: number) => number[]}
 */
function neighboursBy({ nodes, edges }, visible, strengths) {
  /** @type {Map<number, number[]>} */
  const kept = new Map();
  return (node) => {
    const found =
      kept.get(node) ??
      nodes[node].edges
        .filter((edge) => visible.edges[edge] && visible.nodes[otherEnd(edges[edge], node)])
        .sort((i, j) => strengths[j] - strengths[i] || j - i)
        .map((edge) => otherEnd(edges[edge], node));
    kept.set(node, found);
    return found;
  };
}

/**
 * The nodes of the first ring with an angle for each, so that those with an edge or of one community are side by side:
 * after each stands the one that has most to do with the last two.
 * @param {Graph} graph
 * @param {number[]} band
 * @param {(node: number) => number[]} near
 * @returns {[number, number][]}
 */
function circled({ nodes }, band, near) {
  const bound = (/** @type {number|undefined} */ a, /** @type {number} */ b) =>
    a === undefined ? 0 : (near(a).includes(b) ? 2 : 0) + (nodes[a].community === nodes[b].community ? 1 : 0);
  const left = [...band];
  /** @type {number[]} */
  const order = [];
  while (left.length) {
    const [last, before] = [order[order.length - 1], order[order.length - 2]];
    const scores = left.map((node) => 2 * bound(last, node) + bound(before, node));
    order.push(...left.splice(scores.indexOf(Math.max(...scores)), 1));
  }
  return order.map((node, i) => [node, (2 * Math.PI * i) / order.length - Math.PI / 2]);
}

/**
 * The direction in which those of some nodes lie that have a place.
 * @param {number[]} nodes
 * @param {Map<number, Point>} places
 */
function meanAngle(nodes, places) {
  let [right, down] = [0, 0];
  for (const node of nodes) {
    const { x, y } = places.get(node) ?? { x: 0, y: 0 };
    const away = Math.hypot(x, y) || 1;
    [right, down] = [right + x / away, down + y / away];
  }
  return Math.atan2(down, right);
}

/**
 * Angles as near to the wanted ones as a gap between any two allows.
 * @param {number[]} wanted  rising
 * @param {number} gap
 */
function spaced(wanted, gap) {
  const turn = 2 * Math.PI;
  const count = wanted.length;
  const before = (/** @type {number} */ i) => wanted[i] - (i ? wanted[i - 1] : wanted[count - 1] - turn);
  const first = wanted.reduce((best, _, i) => (before(i) > before(best) ? i : best), 0);
  // From the widest gap on, nodes that stand too close are blocks whose middle is that of what they want.
  /** @type {{sum: number, count: number}[]} */
  const blocks = [];
  const level = ({ sum, count: of } = { sum: -Infinity, count: 1 }) => sum / of;
  for (let i = 0; i < count; i += 1) {
    const at = (first + i) % count;
    let block = { sum: wanted[at] + (at < first ? turn : 0) - i * gap, count: 1 };
    while (level(blocks[blocks.length - 1]) > level(block)) {
      const { sum, count: of } = /** @type {{sum: number, count: number}} */ (blocks.pop());
      block = { sum: block.sum + sum, count: block.count + of };
    }
    blocks.push(block);
  }
  const offsets = blocks.flatMap((block) => Array(block.count).fill(level(block)));
  const even = offsets[count - 1] - offsets[0] > turn - count * gap;
  const angles = offsets.map((offset, i) => (even ? offsets[0] + (turn * i) / count : offset + i * gap));
  return wanted.map((_, at) => angles[(at - first + count) % count]);
}
