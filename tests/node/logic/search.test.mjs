// The search: names as they are typed, and what is spelt alike.
import assert from "node:assert/strict";
import { test } from "node:test";

import { evidenceCommand } from "../../../graphkit/export/page/src/logic/others.js";
import { namesOf, search } from "../../../graphkit/export/page/src/logic/search.js";
import { faultsBetween, soundOf } from "../../../graphkit/export/page/src/logic/spelling.js";

const LABELS = [
  "Mar Son Ud",
  "Andrei Khoroshin",
  "Velmar Tunin",
  "Rassland",
  "satellites",
  "Émile Łuk-Ørsted",
  "Prassland",
];
const nodes = LABELS.map((label, index) => ({
  index,
  label,
  forms: label === "Rassland" ? [{ text: "Tolgrad" }] : [],
}));
const others = [
  { id: "oleg-mernov", label: "Oleg Mernov", type: 0, mentions: 2, documents: 1, aliases: ["Olezhka"] },
  { id: "mar-2", label: "Mar $(x)", type: 0, mentions: 1, documents: 1, aliases: [] },
];
const names = namesOf(nodes, others);

/** What a query finds: "~" marks a similar spelling, "#" what is not drawn. */
const found = (query, most) =>
  search(names, query, most).map(({ name, similar, drawn }) => `${name}${similar ? "~" : ""}${drawn ? "" : "#"}`);

test("what begins with the query comes first, then words, then parts; entities that are not drawn come last", () => {
  assert.deepEqual(found("mar"), ["Mar Son Ud", "Mar $(x)#", "Velmar Tunin"]);
  assert.deepEqual(found("rassland"), ["Rassland", "Prassland"]);
  assert.deepEqual(found("tolg"), ["Tolgrad"]);
  assert.deepEqual(found("mar", 1), ["Mar Son Ud"]);
  assert.deepEqual(found(" -"), []);
});

test("words may stand in another order, with other spaces, hyphens and accents", () => {
  assert.deepEqual(found("Son Ud Mar"), ["Mar Son Ud"]);
  assert.deepEqual(found("Mar Sonud"), ["Mar Son Ud"]);
  assert.deepEqual(found("marson-ud"), ["Mar Son Ud"]);
  assert.deepEqual(found("lukorsted emile"), []);
  assert.deepEqual(found("orsted emile"), ["Émile Łuk-Ørsted"]);
});

test("other transcriptions and spelling mistakes are found, and said to be similar", () => {
  for (const typed of ["Horoshyn", "Khoroshyn", "Andrey Khoroshin", "khoroshn", "Andrei Khorohsin"]) {
    assert.deepEqual(found(typed), ["Andrei Khoroshin~"], typed);
  }
  assert.deepEqual(found("satelite"), ["satellites~"]);
  assert.equal(found("Rasland")[0], "Rassland~");
  assert.deepEqual(found("tunn"), ["Velmar Tunin~"]);
  assert.deepEqual(found("Oleg Mernof"), ["Oleg Mernov~#"]);
  assert.deepEqual(found("mar son od"), ["Mar Son Ud~"]);
});

test("short or very different words find nothing", () => {
  for (const typed of ["xar", "nobody at all", "qqqqqq", "tunnelling", "Velmar Mernov"])
    assert.deepEqual(found(typed), [], typed);
});

test("transcriptions of a word have one sound", () => {
  for (const [a, b] of [
    ["sergei", "sergey"],
    ["ivanoff", "ivanov"],
    ["khalid", "halid"],
    ["schmelev", "shmelew"],
  ]) {
    assert.equal(soundOf(a), soundOf(b));
  }
});

test("faults are counted up to a bound, and what stands behind the query counts as none", () => {
  for (const [typed, word, expected] of [
    ["abc", "abc", 0],
    ["abc", "abcdef", 0],
    ["abd", "abc", 1],
    ["acb", "abc", 1],
    ["ac", "abc", 1],
    ["abcdefgh", "abc", 3],
    ["xyz", "abc", 3],
    ["", "abc", 0],
  ]) {
    assert.equal(faultsBetween(typed, word, 2), expected, `${typed} ${word}`);
  }
});

test("10,000 names are searched quickly", () => {
  const syllables = ["ka", "ro", "mi", "sha", "len", "tov", "bra", "dor", "ik", "un"];
  const word = (/** @type {number} */ n) => [...String(n)].map((digit) => syllables[Number(digit)]).join("");
  const many = namesOf(
    Array.from({ length: 10_000 }, (_, index) => ({ index, label: `${word(index)} ${word(index * 7)}`, forms: [] })),
  );
  const times = ["a", "karomi sh", "zzkarom lentovb"].map((query) => {
    const each = Array.from({ length: 9 }, () => {
      const before = performance.now();
      search(many, query, 8);
      return performance.now() - before;
    });
    return Math.min(...each);
  });
  // It takes a few milliseconds; a machine that does other things meanwhile takes longer.
  assert.ok(Math.max(...times) < 60, String(times));
});

test("the command that shows sentences is safe in a shell", () => {
  const graph = { nodes, others };
  assert.equal(evidenceCommand(graph, 0), 'graphkit evidence "Oleg Mernov"');
  assert.equal(evidenceCommand(graph, 1), "graphkit evidence mar-2");
  assert.equal(evidenceCommand({ nodes: [{ label: "Oleg Mernov" }], others }, 0), "graphkit evidence oleg-mernov");
});
