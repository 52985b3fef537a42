// Ask the page's logic without a browser: read {drawn, payload, evidence, script, argument} as JSON from stdin, call the
// script's function with the graph, its evidence and all modules of graphkit/export/page/src/logic, and print its answer.
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../graphkit/export/page/src/logic/", import.meta.url);
const MODULES = [
  "articles",
  "columns",
  "corrections",
  "compare",
  "csv",
  "dates",
  "evidence",
  "fields",
  "filters",
  "graph",
  "graphml",
  "hash",
  "matrix",
  "names",
  "numbers",
  "paths",
  "periods",
  "relations",
  "search",
  "story",
  "strength",
  "values",
];

const modules = await Promise.all(MODULES.map((name) => import(new URL(`${name}.js`, FOLDER))));
const logic = Object.assign({}, ...modules);
const { drawn, payload, evidence, script, argument } = JSON.parse(readFileSync(0, "utf8"));
const graph = logic.readGraph(drawn, payload);
const all = logic.readEvidenceRows(evidence, graph);

/** The state of a page that was just opened, with some changes. */
function stateWith(changes = {}) {
  return {
    ...logic.unfiltered(graph),
    focus: null,
    path: null,
    avoided: [],
    avoidedTypes: [],
    moved: [],
    selected: null,
    other: null,
    reader: null,
    corrections: [],
    view: "drawing",
    matrix: logic.firstMatrix(graph),
    colours: "type",
    theme: "system",
    step: null,
    ...changes,
  };
}

/** What the filters of a state leave. */
function visibleWith(changes = {}) {
  const state = stateWith(changes);
  const chosen = logic.chosenArticles(all, state);
  const counts = chosen ? logic.countsIn(all, chosen) : graph.counts;
  const strengths = logic.strengthsBy(graph, state.rank, counts);
  const order = logic.strongestFirst(strengths, counts.weights);
  return { ...logic.visibleOf(graph, state, { chosen, counts }, () => order), waiting: false, strengths };
}

const run = new Function("page", "argument", `"use strict"; return (${script})(page, argument);`);
const answer = run({ ...logic, graph, drawn, all, stateWith, visibleWith }, argument);
process.stdout.write(JSON.stringify(answer ?? null));
