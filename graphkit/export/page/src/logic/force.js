// Lay out some nodes anew by the forces between them (Fruchterman & Reingold 1991), from where they stand.

/** @import { Point } from "../types.d.ts" */

/** The distance that forces keep between neighbours, in pixels at scale 1. */
const APART = 90;

/** What is left free between the shapes of two nodes, to the side and above or below: the room of a label. */
const GAP = { x: 60, y: 22 };

/** Rounds of forces, at most, and how many pairs of nodes all rounds may look at: they take 100 ms. */
const ROUNDS = 150;
const MOST_PAIRS = 8e6;

/** How strongly nodes are drawn to the middle: else parts without an edge between them would drift away. */
const GRAVITY = 0.15;

/**
 * Where the nodes stand in the end. The same nodes and edges give the same places.
 * @param {(Point & {size: number})[]} starts  where they stand now, and the radius of each
 * @param {[number, number, number][]} edges  the places of two nodes in the list, and how strongly they attract
 * @param {number} aspect  the width of what they should fill, relative to its height
 * @returns {Point[]}
 */
export function laidOut(starts, edges, aspect) {
  const { xs, ys, middle } = spread(starts);
  const pairs = (xs.length * (xs.length - 1)) / 2;
  const rounds = Math.min(ROUNDS, Math.ceil(MOST_PAIRS / Math.max(pairs, 1)));
  for (let round = 0; round < rounds; round += 1) pull(xs, ys, edges, 2 * APART * (1 - round / rounds));
  stretch(xs, ys, aspect);
  const sizes = starts.map(({ size }) => size);
  for (let round = 0; round < Math.min(20, rounds); round += 1) if (!separate(xs, ys, sizes)) break;
  return starts.map((_, i) => ({ x: middle.x + xs[i], y: middle.y + ys[i] }));
}

/**
 * The nodes around 0, 0, as dense as they should be in the end.
 * @param {Point[]} starts
 */
function spread(starts) {
  const count = Math.max(starts.length, 1);
  const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / count;
  const middle = { x: mean(starts.map(({ x }) => x)), y: mean(starts.map(({ y }) => y)) };
  const reach = Math.sqrt(mean(starts.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2))) || 1;
  const times = (APART * Math.sqrt(count / (2 * Math.PI))) / reach;
  // No two nodes stand in one place, where no force would part them.
  const xs = Float64Array.from(starts, ({ x }, i) => (x - middle.x) * times + 0.01 * Math.cos(i));
  const ys = Float64Array.from(starts, ({ y }, i) => (y - middle.y) * times + 0.01 * Math.sin(i));
  return { xs, ys, middle };
}

/**
 * Move each node by all forces, by a step at most.
 * @param {Float64Array} xs
 * @param {Float64Array} ys
 * @param {[number, number, number][]} edges
 * @param {number} step
 */
function pull(xs, ys, edges, step) {
  const count = xs.length;
  const [right, down] = [new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i += 1) {
    let rightward = 0;
    let downward = 0;
    for (let j = 0; j < i; j += 1) {
      const dx = xs[i] - xs[j];
      const dy = ys[i] - ys[j];
      const force = (APART * APART) / (dx * dx + dy * dy + 1e-6);
      rightward += dx * force;
      downward += dy * force;
      right[j] -= dx * force;
      down[j] -= dy * force;
    }
    right[i] += rightward;
    down[i] += downward;
  }
  for (const [a, b, strength] of edges) {
    const [dx, dy] = [xs[a] - xs[b], ys[a] - ys[b]];
    const force = (strength * Math.hypot(dx, dy)) / APART;
    right[a] -= dx * force;
    down[a] -= dy * force;
    right[b] += dx * force;
    down[b] += dy * force;
  }
  for (let i = 0; i < count; i += 1) {
    const pulled = (GRAVITY * Math.hypot(xs[i], ys[i])) / APART;
    const [x, y] = [right[i] - xs[i] * pulled, down[i] - ys[i] * pulled];
    const share = Math.min(1, step / (Math.hypot(x, y) || 1));
    xs[i] += x * share;
    ys[i] += y * share;
  }
}

/**
 * Make the whole wider or higher, as what it should fill.
 * @param {Float64Array} xs
 * @param {Float64Array} ys
 * @param {number} aspect
 */
function stretch(xs, ys, aspect) {
  const span = (/** @type {Float64Array} */ values) => Math.max(...values) - Math.min(...values) + APART;
  const times = Math.sqrt(Math.min(Math.max((aspect * span(ys)) / span(xs), 0.4), 2.5));
  for (let i = 0; i < xs.length; i += 1) [xs[i], ys[i]] = [xs[i] * times, ys[i] / times];
}

/**
 * Part nodes that stand too close.
 * @param {Float64Array} xs
 * @param {Float64Array} ys
 * @param {number[]} sizes
 * @returns {boolean} whether some did
 */
function separate(xs, ys, sizes) {
  let some = false;
  for (let i = 0; i < xs.length; i += 1) {
    for (let j = i + 1; j < xs.length; j += 1) {
      const both = sizes[i] + sizes[j];
      const dx = xs[j] - xs[i];
      const wide = both + GAP.x - Math.abs(dx);
      if (wide <= 0) continue;
      const dy = ys[j] - ys[i];
      const high = both + GAP.y - Math.abs(dy);
      if (high <= 0) continue;
      some = true;
      const along = high < wide ? ys : xs;
      const half = (Math.min(wide, high) / 2) * Math.sign((high < wide ? dy : dx) || 1);
      along[i] -= half;
      along[j] += half;
    }
  }
  return some;
}
