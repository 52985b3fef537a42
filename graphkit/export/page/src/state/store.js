// Hold the state of the page. Only update() changes it; each update ends in one render().

import { ALL_ARTICLES, someArticles } from "../logic/articles.js";
import { unfiltered } from "../logic/filters.js";
import { sameItem } from "../logic/graph.js";
import { firstMatrix } from "../logic/matrix.js";
import { memo } from "../logic/memo.js";
import { data } from "./data.js";

/** @import { Item, State } from "../types.d.ts" */

/** How many sentences of a node or an edge are shown at first, and how many more each time. */
export const FIRST_SENTENCES = 5;
export const PAGE_OF_SENTENCES = 20;

/** The story of the page, or one without a step. */
export const FIRST_STORY = data.story ?? { title: "", steps: [] };

/** @type {State} */
const current = {
  selected: null,
  other: null,
  hovered: null,
  sentences: FIRST_SENTENCES,
  neighbours: false,
  open: false,
  focus: null,
  path: null,
  avoided: [],
  avoidedTypes: [],
  moved: [],
  view: "drawing",
  matrix: firstMatrix(data),
  colours: "type",
  theme: "system",
  help: false,
  reader: null,
  passage: null,
  story: FIRST_STORY,
  step: null,
  left: 0,
  told: "",
  editing: false,
  unsaved: false,
  before: null,
  problem: "",
  corrections: [],
  refused: 0,
  sort: { nodes: ["strength", true], edges: ["strength", true] },
  ...unfiltered(data),
};

/**
 * The state, which only update() changes.
 * @type {Readonly<State>}
 */
export const state = current;

/** @type {(() => void)[]} */
const renderers = [];
let renderIsDue = false;

/**
 * Change the state, and show it once the current event is done. Where there are no sentences, all articles count: what
 * stands in some of them could not be counted.
 * @param {Partial<State>} changes
 */
export function update(changes) {
  Object.assign(current, changes);
  if (current.problem && someArticles(current)) {
    Object.assign(current, ALL_ARTICLES, { open: true, refused: current.refused + 1 });
  }
  if (renderIsDue) return;
  renderIsDue = true;
  queueMicrotask(() => {
    renderIsDue = false;
    render();
  });
}

/**
 * Show the state: every part of the page looks at it and redraws what has changed.
 */
export function render() {
  for (const renderer of renderers) renderer();
}

/**
 * Draw a part of the page again whenever what it reads has changed.
 * @param {() => readonly unknown[]} reads
 * @param {() => void} draw
 */
export function watch(reads, draw) {
  renderers.push(memo(reads, draw));
}

/**
 * Whether the drawing is shown, also as a map: tables and the matrix stand in its place.
 */
export function isDrawn() {
  return state.view === "drawing" || state.view === "map";
}

/**
 * The table that stands where the drawing does, or null.
 */
export function tableNow() {
  return state.view === "nodes" || state.view === "edges" ? state.view : null;
}

/**
 * Select a node, an edge or nothing.
 * @param {Item|null} item
 */
export function select(item) {
  if (sameItem(item, state.selected) && state.other === null) return;
  update({
    selected: item,
    other: null,
    hovered: null,
    sentences: FIRST_SENTENCES,
    neighbours: false,
    open: item !== null,
  });
}

/**
 * Show in the panel what the articles say of an entity that is not drawn.
 * @param {number} other
 */
export function showOther(other) {
  select(null);
  update({ other, open: true });
}

/**
 * Point at a node, an edge or nothing.
 * @param {Item|null} item
 */
export function hover(item) {
  if (!sameItem(item, state.hovered)) update({ hovered: item });
}
