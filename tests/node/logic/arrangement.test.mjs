// Where nodes stand.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { laidOut } from "../../../graphkit/export/page/src/logic/force.js";
import { linesOf, mapped, mapText } from "../../../graphkit/export/page/src/logic/map.js";
import { ringsAround } from "../../../graphkit/export/page/src/logic/rings.js";

const away = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

test("forces bring together what has edges, keep the rest near, and let nothing touch", () => {
  // Two groups of five in turns on a line, all of one place at first, and one node alone.
  const starts = Array.from({ length: 11 }, (_, i) => ({ x: i < 10 ? 3000 * i : 0, y: 0, size: 20 }));
  const edges = [];
  for (let i = 0; i < 10; i += 1) for (let j = i + 2; j < 10; j += 2) edges.push([i, j, 0.8]);
  const laid = laidOut(starts, edges, 1.3);
  assert.deepEqual(laid, laidOut(starts, edges, 1.3));
  for (let i = 0; i < 11; i += 1) {
    for (let j = 0; j < i; j += 1) {
      assert(Math.abs(laid[i].x - laid[j].x) > 99 || Math.abs(laid[i].y - laid[j].y) > 61, `${i} ${j}`);
    }
  }
  const centre = (at) => ({
    x: at.reduce((s, i) => s + laid[i].x, 0) / 5,
    y: at.reduce((s, i) => s + laid[i].y, 0) / 5,
  });
  const [even, odd] = [
    [0, 2, 4, 6, 8],
    [1, 3, 5, 7, 9],
  ];
  for (const i of even) assert(away(laid[i], centre(even)) < away(laid[i], centre(odd)));
  for (const { x, y } of laid) assert(Number.isFinite(x + y) && Math.hypot(x - 12_273, y) < 1500);
});

test("one node, none, and many in one place are laid out", () => {
  assert.deepEqual(laidOut([], [], 1), []);
  const [only] = laidOut([{ x: 5, y: 7, size: 6 }], [], 1);
  assert(Math.hypot(only.x - 5, only.y - 7) < 0.1);
  const many = laidOut(Array(40).fill({ x: 1, y: 1, size: 6 }), [], 1);
  assert.equal(new Set(many.map(({ x, y }) => `${x} ${y}`)).size, 40);
});

/** A graph of some edges, all shown, stronger the earlier they come. */
function graphOf(count, pairs) {
  const edges = pairs.map(([a, b]) => ({ a, b }));
  const nodes = Array.from({ length: count }, (_, i) => ({
    community: i % 2,
    edges: edges.flatMap(({ a, b }, index) => (a === i || b === i ? index : [])),
  }));
  return [{ nodes, edges }, { nodes: nodes.map(() => true), edges: edges.map(() => true) }, pairs.map((_, i) => -i)];
}

test("nodes stand on rings by their distance, beside those that they have to do with, and none too near", () => {
  // A node with six neighbours in two communities, one of which has two neighbours more.
  const pairs = [...[1, 2, 3, 4, 5, 6].map((i) => [0, i]), [1, 7], [8, 1], [7, 8]];
  const [graph, visible, strengths] = graphOf(9, pairs);
  const { places, radii } = ringsAround(graph, 0, visible, strengths);
  const radius = (i) => Math.round(Math.hypot(places.get(i).x, places.get(i).y));
  assert.deepEqual([radius(0), places.size, radii.length], [0, 9, 2]);
  assert.equal(new Set([1, 2, 3, 4, 5, 6].map(radius)).size, 1);
  assert(radius(7) === radius(8) && radius(1) < radii[0] && radii[0] < radius(7) && radius(7) < radii[1]);
  for (const far of [7, 8])
    for (const other of [2, 3, 4, 5, 6]) {
      assert(away(places.get(far), places.get(1)) < away(places.get(far), places.get(other)));
    }
  assert(away(places.get(7), places.get(8)) > 65);
  // Those of one community are side by side.
  const order = [1, 2, 3, 4, 5, 6].sort((a, b) => angle(a) - angle(b)).map((i) => i % 2);
  assert.equal(order.filter((community, i) => community !== order[(i + 1) % 6]).length, 2);
  function angle(i) {
    return Math.atan2(places.get(i).y, places.get(i).x);
  }
});

test("too many neighbours stand on several rings, the strongest on the inner ones", () => {
  const [graph, visible, strengths] = graphOf(
    121,
    Array.from({ length: 120 }, (_, i) => [0, i + 1]),
  );
  const { places, radii } = ringsAround(graph, 0, visible, strengths);
  const spots = Array.from({ length: 120 }, (_, i) => places.get(i + 1));
  const radius = ({ x, y }) => Math.hypot(x, y);
  assert.equal(radii.length, 1);
  for (let i = 1; i < 120; i += 1) assert(radius(spots[i]) > radius(spots[i - 1]) - 1e-6);
  for (let i = 0; i < 120; i += 1) for (let j = 0; j < i; j += 1) assert(away(spots[i], spots[j]) > 60, `${i} ${j}`);
});

const OUTLINES = readFileSync(new URL("../../../graphkit/data/outlines.toml", import.meta.url), "utf8");
const outline = (name) => new RegExp(`${name} = """([^"]*)"""`).exec(OUTLINES)[1].replace(/\s/g, "");

test("outlines are read as they were written: cities lie on land, oceans do not", () => {
  const land = linesOf(outline("land")).map((line) => line.map(([x, y]) => [x / 10, y / 10]));
  const within = (x, y) => {
    let inside = false;
    for (const line of land) {
      line.forEach(([bx, by], i) => {
        const [ax, ay] = line[(i || line.length) - 1];
        if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
      });
    }
    return inside;
  };
  for (const [x, y] of [
    [37.6, 55.8],
    [-97, 39],
    [25, -29],
    [135, -25],
    [138.5, 36],
    [170, 66],
    [-58, -15],
  ])
    assert(within(x, y), `${x} ${y}`);
  for (const [x, y] of [
    [-30, 30],
    [-150, 20],
    [80, -20],
    [51, 42],
    [0, 66],
    [160, 30],
  ])
    assert(!within(x, y), `${x} ${y}`);
  for (const name of ["land", "borders"])
    for (const line of linesOf(outline(name)))
      for (const [i, [x, y]] of line.entries())
        assert(Math.abs(y) <= 900 && (!i || Math.abs(x - line[i - 1][0]) < 1800));
});

test("places stand on the map as on the earth, near ones apart from land in sight", () => {
  const map = {
    places: [
      [3, 10, 50],
      [5, 30, 40],
      [8, 20, -10],
    ],
    doubtful: 1,
    unknown: 0,
    unit: 0.1,
    land: "",
    borders: "",
  };
  const { places } = mapped(map);
  assert.deepEqual([...places.keys()], [3, 5, 8]);
  const [a, b, c] = places.values();
  assert(a.x < c.x && c.x < b.x && a.y < b.y && b.y < c.y);
  assert(Math.abs(c.y - a.y) < 1301 && Math.abs(b.x - a.x) < 1701);
  const near = [
    ...mapped({
      ...map,
      places: [
        [0, 5, 5],
        [1, 5, 5.1],
      ],
    }).places.values(),
  ];
  assert(away(...near) < 20);
  assert.equal(mapText(map), "3 of 4 places on the map; 1 may be any of several places with that name");
});
