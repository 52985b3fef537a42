// The logic of corrections: what takes whose place, what cannot be, and what the page says already.
import assert from "node:assert/strict";
import { test } from "node:test";

const { faultOf, inWords, isDone, readCorrections, correctionsToml, withCorrection } = await import(
  "../../../graphkit/export/page/src/logic/corrections.js"
);

const node = (index, label, called, more = {}) => ({
  index,
  label,
  type: 0,
  mark: "",
  note: "",
  called,
  forms: [],
  edges: [],
  ...more,
});
const graph = {
  types: [{ name: "person" }, { name: "place" }],
  nodes: [
    node(0, "Ann", ["Ann", "A. Lee"], { forms: [{ text: "Annie" }], edges: [0], mark: "checked" }),
    node(1, "Bob the Great", ["Bob"], { edges: [0] }),
    node(2, "Cy", ["Cy"]),
  ],
  edges: [{ index: 0, a: 0, b: 1, mark: "", note: "old" }],
  others: [{ id: "dan", label: "Dan", type: 1, aliases: ["Danny"], called: ["Dan"] }],
};
const of = (section, names, value = "", note = "") => ({ section, names, value, note });
const added = (...all) => all.reduce((list, each) => withCorrection(list, each, graph).corrections, []);

test("a newer correction takes the place of the older one of the same", () => {
  assert.deepEqual(added(of("rename", ["Ann"], "A"), of("rename", ["ANN"], "B")), [of("rename", ["ANN"], "B")]);
  assert.deepEqual(added(of("same", ["Ann", "Cy"]), of("same", ["cy", "ann"])).length, 1);
  const mark = of("mark", ["Ann", "Bob"], "doubtful");
  assert.deepEqual(added(mark, of("mark", ["Bob", "Ann"], "checked", "n")), [
    of("mark", ["Bob", "Ann"], "checked", "n"),
  ]);
  assert.deepEqual(added(of("type", ["Ann"], "place"), of("type", ["Ann"], "person")), []);
  assert.deepEqual(added(mark, of("mark", ["Ann", "Bob"])), []);
});

test("what is dropped has no other correction", () => {
  const before = added(of("rename", ["Ann"], "A"), of("mark", ["Ann", "Bob"], "doubtful"), of("rename", ["Cy"], "C"));
  const { corrections, said } = withCorrection(before, of("drop", ["Ann", "A. Lee"]), graph);
  assert.deepEqual(corrections, [of("rename", ["Cy"], "C"), of("drop", ["Ann", "A. Lee"])]);
  assert.match(said, /other corrections were removed/);
  assert.match(withCorrection(corrections, of("rename", ["A. Lee"], "B"), graph).said, /is dropped: undo that first/);
});

test("contradictions are refused, also through others", () => {
  const refused = (pattern, ...all) => {
    const last = all.pop();
    const before = added(...all);
    const { corrections, said } = withCorrection(before, last, graph);
    assert.match(said, pattern);
    assert.equal(corrections, before);
  };
  const same = [of("same", ["Ann", "Cy"]), of("same", ["Cy", "Bob"])];
  const split = of("different", ["Ann", "Annie"]);
  refused(/cannot be both merged and split/, of("same", ["Ann", "Cy"]), of("same", ["Cy", "Annie"]), split);
  refused(/cannot be both merged and split/, split, of("same", ["Ann", "Cy"]), of("same", ["Cy", "Annie"]));
  refused(/two names/, of("rename", ["Ann"], "A"), of("rename", ["Bob"], "B"), ...same);
  refused(/two types/, of("type", ["Ann"], "place"), of("type", ["Dan"], "person"), of("same", ["Ann", "Dan"]));
  refused(/no edge to mark/, of("mark", ["Ann", "Bob"], "doubtful"), ...same);
  refused(/in a circle/, of("rename", ["Ann"], "Cy"), of("rename", ["Cy"], "Ann"));
  assert.equal(faultOf([of("rename", ["Ann"], "Bob"), of("rename", ["Bob"], "Z")]), "");
});

test("what the page says already is done", () => {
  const done = [
    of("same", ["Ann", "Annie"]),
    of("different", ["Ann", "Cy"]),
    of("drop", ["Nobody"]),
    of("rename", ["Bob"], "Bob the Great"),
    of("type", ["Danny"], "place"),
    of("mark", ["A. Lee"], "checked"),
    of("mark", ["Bob", "Ann"], "", "old"),
  ];
  const open = [
    of("same", ["Ann", "Dan"]),
    of("same", ["Nobody", "No one"]),
    of("different", ["Ann", "Annie"]),
    of("drop", ["Ann", "Gone"]),
    of("rename", ["Nobody"], "X"),
    of("type", ["Dan"], "person"),
    of("mark", ["Ann"], "doubtful"),
    of("mark", ["Ann", "Cy"], "", "old"),
    of("mark", ["Ann"], "checked", "n"),
  ];
  assert.deepEqual(
    done.filter((each) => !isDone(each, graph)),
    [],
  );
  assert.deepEqual(readCorrections(JSON.stringify([...done, ...open]), graph), open);
});

test("what was kept and is no correction is left out", () => {
  const wrong = [
    null,
    3,
    [],
    {},
    of("__proto__", ["Ann"]),
    of("build", ["Ann"]),
    of("same", ["Ann"]),
    of("same", "Ann"),
    of("drop", []),
    of("drop", ["!?"]),
    of("rename", ["Ann"], "…"),
    of("type", ["Ann"], "city"),
    of("mark", ["Ann"], "wrong"),
    of("mark", ["Ann"]),
    of("mark", ["Ann", "Bob", "Cy"], "checked"),
    of("rename", ["Ann"], 3),
    { section: "drop", names: ["Ann"] },
  ];
  assert.deepEqual(readCorrections(JSON.stringify(wrong), graph), []);
  for (const text of [null, "", "{", "3", "null", '{"a":1}']) assert.deepEqual(readCorrections(text, graph), []);
});

test("the file has each section once", () => {
  const all = [
    of("drop", ["Ann", "A. Lee"]),
    of("rename", ["Cy"], 'C "x"'),
    of("mark", ["Bob"], "checked"),
    of("drop", ["D"]),
  ];
  assert.equal(
    correctionsToml(all).split("\n").slice(1).join("\n"),
    'drop = [\n    "Ann",\n    "A. Lee",\n    "D",\n]\nmark = [\n    { names = ["Bob"], as = "checked" },\n]\n\n' +
      '[rename]\n"Cy" = "C \\"x\\""\n',
  );
  assert.match(inWords(of("mark", ["Ann", "Bob"], "doubtful", "never met")), /Ann.*and.*Bob.*: doubtful: .*never met/);
});
