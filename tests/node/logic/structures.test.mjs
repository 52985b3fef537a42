// Cells, marks, references, kept results and the priority queue.
import assert from "node:assert/strict";
import { test } from "node:test";

import { csvCell, csvText } from "../../../graphkit/export/page/src/logic/csv.js";
import { bestReference, byArticle, drawnMarks } from "../../../graphkit/export/page/src/logic/evidence.js";
import { rowsOf } from "../../../graphkit/export/page/src/logic/graph.js";
import { xmlText } from "../../../graphkit/export/page/src/logic/graphml.js";
import { Heap } from "../../../graphkit/export/page/src/logic/heap.js";
import { memo } from "../../../graphkit/export/page/src/logic/memo.js";
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

test("one sentence is better than two, a short one than a long one, a new one than an old one", () => {
  const sentences = ["longer text", "short", "other", "s"].map((text, i) => ({
    text,
    article: i % 2,
    marks: [],
    number: i,
  }));
  assert.equal(bestReference({ sentences }, [0, 1, 2, [3, 1]]), 1);
  assert.deepEqual(
    bestReference({ sentences }, [
      [2, 1],
      [3, 1],
    ]),
    [3, 1],
  );
  assert.equal(bestReference({ sentences }, []), undefined);
  assert.deepEqual(byArticle({ sentences }, [0, [2, 1], 1]), [
    [0, [0, [2, 1]]],
    [1, [1]],
  ]);
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
