// Numbers, days and names in words.
import assert from "node:assert/strict";
import { barsBetween, laterPeriod, writtenPeriod } from "../../../graphkit/export/page/src/logic/periods.js";
import { test } from "node:test";

import {
  dayNumber,
  dayOf,
  histogramOf,
  isDay,
  periodAfter,
  periodName,
  periodOf,
  periodsBetween,
  periodText,
  weekOf,
} from "../../../graphkit/export/page/src/logic/dates.js";
import {
  fileStem,
  idAddress,
  plainText,
  shortened,
  unsteered,
  webAddress,
} from "../../../graphkit/export/page/src/logic/names.js";
import {
  chanceText,
  counted,
  decimal,
  measureText,
  ordinal,
  signed,
} from "../../../graphkit/export/page/src/logic/numbers.js";

/**
 * Check a function against a table of arguments and what they give.
 * @param {Function} made
 * @param {[any[], any][]} rows
 */
function gives(made, rows) {
  test(made.name, () => {
    for (const [given, expected] of rows) assert.deepEqual(made(...given), expected);
  });
}

gives(counted, [
  [[1, "article"], "1 article"],
  [[0, "node"], "0 nodes"],
  [[2140, "node"], "2,140 nodes"],
]);
gives(ordinal, [
  [[1], "1st"],
  [[2], "2nd"],
  [[3], "3rd"],
  [[11], "11th"],
  [[22], "22nd"],
  [[113], "113th"],
]);
gives(signed, [
  [[-0.456, 2], "−0.46"],
  [[12.34, 1], "12.3"],
]);
gives(measureText, [
  [[0], "0"],
  [[0.12345], "0.123"],
  [[-0.5], "−0.5"],
  [[0.000012], "1.2e−5"],
  [[-0.0006], "−6.0e−4"],
  [[12345.6], "12,346"],
]);
gives(chanceText, [
  [[0.0004], "p < 0.001"],
  [[0.01234], "p = 0.0123"],
]);
gives(decimal, [
  [[2], "2.0"],
  [[0.5], "0.5"],
  [[-0], "0.0"],
]);

gives(periodText, [
  [["", ""], ""],
  [["2023-09-13", "2023-09-13"], "13 Sep 2023"],
  [["2023-09-13", "2023-09-20"], "13–20 Sep 2023"],
  [["2023-08-31", "2023-09-01"], "31 Aug – 1 Sep 2023"],
  [["2022-12-31", "2023-01-01"], "31 Dec 2022 – 1 Jan 2023"],
]);
gives(periodName, [
  [["2023"], "2023"],
  [["2023-09"], "Sep 2023"],
  [["2023-W07"], "week 7 of 2023"],
]);
gives(periodAfter, [
  [["2022-12"], "2023-01"],
  [["2020-W52"], "2020-W53"],
  [["2020-W53"], "2021-W01"],
]);
gives(periodsBetween, [
  [
    ["2022-11", "2023-02"],
    ["2022-11", "2022-12", "2023-01", "2023-02"],
  ],
  [["2023-09", "2023-09"], ["2023-09"]],
]);
gives(periodOf, [
  [["2021-01-03", "week"], "2020-W53"],
  [["2021-01-03", "month"], "2021-01"],
]);
gives(weekOf, [
  [[new Date("2024-12-30")], "2025-W01"],
  [[new Date("2023-01-01")], "2022-W52"],
]);
gives(isDay, [
  [["2023-09-13"], true],
  [["2023-02-30"], false],
  [["2023-13-01"], false],
  [["2023-9-1"], false],
  [[""], false],
  [["0000-01-01"], true],
  [["２０２３-09-13"], false],
]);

test("a day is a number and back", () => {
  for (const day of ["1970-01-01", "2024-02-29", "1951-05-01"]) assert.equal(dayOf(dayNumber(day)), day);
});

test("a histogram has every day in a bar of whole days", () => {
  assert.deepEqual(histogramOf([10, 10, 12], 60), { days: 1, counts: [2, 0, 1] });
  assert.deepEqual(histogramOf([0, 59, 60, 119], 60), {
    days: 2,
    counts: [1, ...Array(28).fill(0), 1, 1, ...Array(28).fill(0), 1],
  });
});

gives(plainText, [
  [["Émile Łukasz Ørsted"], "emile lukasz orsted"],
  [["Shane O’Neill"], "shane oneill"],
  [["北京"], "北京"],
  [["A.B.-C"], "ab c"],
  [["  "], ""],
  [["Straße"], "strasse"],
]);
gives(unsteered, [
  [["\u202egnp.exe"], " gnp.exe"],
  [["a\u2067b\u2069\n\u200fc"], "a b \n\u200fc"],
]);

gives(shortened, [
  [["Ann"], "Ann"],
  [["x".repeat(40)], `${"x".repeat(31)}…`],
  [["🛰".repeat(33)], `${"🛰".repeat(31)}…`],
  [["a\u202eb\u2028c\n"], "a b c"],
  [["abc def", 5], "abc…"],
]);
gives(fileStem, [
  [["../../etc: a/b\\c?"], "etc-a-b-c"],
  [["…"], "graph"],
  [["Ünïcode & more"], "unicode-more"],
  [["x".repeat(300)], "x".repeat(60)],
]);
gives(idAddress, [
  [["Q42"], "https://www.wikidata.org/wiki/Q42"],
  [["https://example.org/a"], "https://example.org/a"],
  [["javascript:alert(1)"], ""],
  [["NK-42"], ""],
  [["Q0"], ""],
]);

gives(webAddress, [
  [["https://example.org/a"], "https://example.org/a"],
  [["javascript:alert(1)"], ""],
  [["data:text/html,x"], ""],
  [["file:///etc"], ""],
  [["no address"], ""],
]);

test("a brush takes whole bars, a period moves on by bars, and written days stay within", () => {
  const strip = { first: 100, last: 109, width: 3 };
  assert.deepEqual(barsBetween(0, 0, strip), [100, 102]);
  assert.deepEqual(barsBetween(0.95, 0.35, strip), [103, 109]);
  assert.deepEqual(barsBetween(-1, 2, strip), [100, 109]);
  assert.deepEqual(laterPeriod([100, 102], strip), [103, 105]);
  assert.deepEqual(laterPeriod([106, 108], strip), [107, 109]);
  assert.equal(laterPeriod([107, 109], strip), null);
  assert.deepEqual(writtenPeriod(101, 105, "from", strip), [101, 105]);
  assert.deepEqual(writtenPeriod(107, 105, "from", strip), [107, 107]);
  assert.deepEqual(writtenPeriod(107, 105, "until", strip), [105, 105]);
  assert.equal(writtenPeriod(0, 500, "until", strip), null);
});
