// Cells, marks, references, kept results and the priority queue.
import assert from "node:assert/strict";
import { test } from "node:test";

import { csvCell, csvText } from "../../../graphkit/export/page/src/logic/csv.js";
import {
  bestReference,
  byArticle,
  drawnMarks,
  inReadingOrder,
} from "../../../graphkit/export/page/src/logic/evidence.js";
import { rowsOf } from "../../../graphkit/export/page/src/logic/graph.js";
import { xmlText } from "../../../graphkit/export/page/src/logic/graphml.js";
import { Heap } from "../../../graphkit/export/page/src/logic/heap.js";
import { memo } from "../../../graphkit/export/page/src/logic/memo.js";
import { strangersOf } from "../../../graphkit/export/page/src/logic/start.js";
import { readingOf } from "../../../graphkit/export/page/src/logic/strength.js";

test("a cell of text is no formula, a number stays one", () => {
  for (const start of ["=", "+", "-", "@", "\t", "＝"]) assert.match(csvCell(`${start}1`, true), /^"?'/);
  assert.equal(csvCell("'=1", true), "''=1");
  assert.equal(csvCell(-1, false), "-1");
  assert.equal(csvCell('say "a, b"', true), '"say ""a, b"""');
  assert.equal(csvCell("two\nlines", true), '"two\nlines"');
  assert.deepEqual([csvCell(true, false), csvCell(false, false)], ["True", "False"]);
  assert.equal(csvText(["id", "n"], [{ id: "=a", n: -2 }], { n: "int" }), "id,n\r\n'=a,-2\r\n");
});

test("text in XML keeps its line ends and loses what XML cannot hold", () => {
  assert.equal(xmlText('<a & "b">'), "&lt;a &amp; &quot;b&quot;&gt;");
  assert.equal(xmlText("a\r\n\tb\u2028"), "a&#13;&#10;&#9;b&#8232;");
  assert.equal(xmlText("\u0000\ud800\uffff🛰"), "\ufffd\ufffd\ufffd🛰");
});

test("a table of columns is read as rows", () => {
  assert.deepEqual(rowsOf({ id: ["a", "b"], n: [1, 2] }), [
    { id: "a", n: 1 },
    { id: "b", n: 2 },
  ]);
  assert.deepEqual(rowsOf({ id: [], n: [] }), []);
});

test("of marks that overlap, one of what is selected is drawn, else the first", () => {
  const marks = [
    [0, 5, 1],
    [3, 8, 2],
    [8, 9, 3],
  ];
  assert.deepEqual(
    drawnMarks(marks, () => false),
    [
      [0, 5, 1],
      [8, 9, 3],
    ],
  );
  assert.deepEqual(
    drawnMarks(marks, (node) => node === 2),
    [
      [3, 8, 2],
      [8, 9, 3],
    ],
  );
});

/**
 * Sentences of articles as the evidence has them.
 * @param {[string, number][]} rows  text and article
 * @param {[number, number[][]][]} relations
 */
function evidenceOf(rows, relations = []) {
  return {
    articles: [{ title: "A headline" }, { title: "" }],
    sentences: rows.map(([text, article], number) => ({ text, article, marks: [], number })),
    relations: new Map(relations),
  };
}

test("one sentence is better than two, one of a good length than another, a new one than an old one", () => {
  const long = "word ".repeat(60);
  const good = "word ".repeat(24);
  const all = evidenceOf([
    [long, 0],
    [good, 1],
    [good, 0],
    ["short", 1],
  ]);
  assert.equal(bestReference(all, [0, 1, 2, [3, 1]]), 1);
  assert.deepEqual(
    bestReference(all, [
      [2, 0],
      [3, 1],
    ]),
    [3, 1],
  );
  assert.equal(bestReference(all, []), undefined);
});

test("what tells comes first, a headline last and with its article", () => {
  const all = evidenceOf(
    [
      ["A  headline ", 0],
      ["Plain.", 0],
      ["Telling.", 1],
      ["Other.", 0],
    ],
    [[7, [[0, 2, 0, 4]]]],
  );
  assert.deepEqual(inReadingOrder(all, [0, 1, 2, [3, 1]], 7), [2, 1, [3, 1], 0]);
  assert.deepEqual(inReadingOrder(all, [0, 1, 2]), [1, 2, 0]);
  assert.equal(bestReference(all, [0, 1, 2], 7), 2);
  assert.deepEqual(byArticle(all, [2, 1, [3, 1], 0]), [
    { article: 1, headline: null, references: [2] },
    { article: 0, headline: 0, references: [1, [3, 1]] },
  ]);
  assert.deepEqual(
    byArticle(all, [1, 2, 3]).map(({ article }) => article),
    [0, 1, 0],
  );
  assert.deepEqual(byArticle(all, [0]), [{ article: 0, headline: 0, references: [] }]);
});

test("the strongest stranger shares a neighbour with the strongest node", () => {
  const edges = [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 3, b: 4 },
  ];
  const of = [[0], [0, 1], [1], [2], [2]];
  const nodes = of.map((edges) => ({ edges }));
  assert.deepEqual(strangersOf({ nodes, edges }, [0, 1, 3, 2]), [0, 2]);
  assert.deepEqual(strangersOf({ nodes, edges }, [0, 1]), [0]);
  assert.deepEqual(strangersOf({ nodes, edges }, []), []);
});

test("a value of a measure is read by its readings; where chance may give it, as 0", () => {
  const readings = [
    { least: 0.1, text: "much" },
    { least: 0, text: "none" },
    { least: null, text: "{percent}" },
  ];
  assert.equal(readingOf({ readings }, 0.1, 0), "much");
  assert.equal(readingOf({ readings }, 0.1, 0.05), "none");
  assert.equal(readingOf({ readings }, -0.5, 0.01), "-50%");
  assert.equal(readingOf({ readings: [] }, 1, 0), "");
});

test("a result is kept until what it reads changes", () => {
  let [read, made] = [1, 0];
  const result = memo(
    () => [read, Number.NaN],
    () => {
      made += 1;
      return { made };
    },
  );
  assert.equal(result(), result());
  read = 2;
  assert.equal(result().made, 2);
  assert.equal(made, 2);
});

test("a heap gives numbers in the order of their keys", () => {
  const keys = Array.from({ length: 200 }, (_, i) => (i * 7919) % 101);
  const heap = new Heap();
  keys.forEach((key, value) => {
    heap.push(key, value);
  });
  const taken = [];
  for (let value = heap.pop(); value !== undefined; value = heap.pop()) {
    assert.equal(heap.key, keys[value]);
    taken.push(heap.key);
  }
  assert.deepEqual(
    taken,
    [...keys].sort((a, b) => a - b),
  );
});
