// The one state of the page. Whatever the reader does ends in update(), and update() ends in one render().

/**
 * @typedef {{kind: "node"|"edge", index: number}} Thing  what is selected or pointed at
 * @typedef {object} State
 * @property {Thing|null} selected
 * @property {Thing|null} hovered
 * @property {boolean[]} types  whether each type is shown
 * @property {number} minimum  edges of fewer sentences are not shown
 * @property {number} minimumDocuments  edges of fewer articles are not shown
 * @property {string} rank  what makes an edge strong: a key of RANKS
 * @property {[string, string]|null} period  first and last day of the articles that count, or null for all
 * @property {string[]|null} sources  who published them, or null for all
 * @property {number|null} article  the one article that counts
 * @property {number|null} topic  a node that the articles name
 * @property {boolean} officials  whether of the people only officials are shown
 * @property {boolean} all  whether edges outside the backbone are drawn too
 * @property {boolean} loose  whether nodes without an edge are shown
 * @property {{node: number, depth: number}|null} focus  only nodes so many edges away from this one are shown
 * @property {{a: number, b: number, number: number}|null} route  the chain between two nodes that is shown, by its place
 * @property {"drawing"|"nodes"|"edges"} view
 * @property {"type"|"community"} colours
 * @property {"system"|"light"|"dark"} theme
 * @property {{nodes: [string, boolean], edges: [string, boolean]}} sort  column of each table, and whether descending
 * @property {boolean} help  whether the help is open
 * @property {number} sentences  how many sentences the panel shows
 * @property {boolean} neighbours  whether the panel shows all neighbours
 * @property {boolean} open  whether the panel is open, where it is a sheet
 */

const PAGE_OF_SENTENCES = 20;

/** What no filter of articles leaves out. */
const ALL_ARTICLES = { period: null, sources: null, article: null, topic: null };

/** A small drawing has all its edges from the start. */
const ALL_AT_FIRST = data.edges.every((edge) => edge.drawnAtFirst);

/** @type {State} */
const state = {
  selected: null, hovered: null, sentences: PAGE_OF_SENTENCES, neighbours: false, open: false,
  focus: null, route: null, view: "drawing", colours: "type", theme: "system", help: false,
  sort: { nodes: ["strength", true], edges: ["strength", true] }, ...unfiltered(),
};

/** @type {(() => void)[]} */
const renderers = [];
let renderIsDue = false;

/**
 * What the filters are before anybody touches them.
 */
function unfiltered() {
  return {
    types: data.types.map(() => true), minimum: 1, minimumDocuments: 1, rank: data.about.rank_by || "weight",
    ...ALL_ARTICLES, officials: false, loose: true, all: ALL_AT_FIRST,
  };
}

/**
 * Change the state, and show it once the current event is done. Where there are no sentences, all articles count: what
 * stands in some of them could not be counted.
 * @param {Partial<State>} changes
 */
function update(changes) {
  Object.assign(state, changes, evidenceProblem ? ALL_ARTICLES : {});
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
function render() {
  for (const part of renderers) part();
}

/**
 * A part of the page that is drawn anew when what it reads has changed.
 * @param {() => any[]} reads
 * @param {() => void} draw
 */
function part(reads, draw) {
  /** @type {any[]} */
  let before = [];
  renderers.push(() => {
    const now = reads();
    if (now.length === before.length && now.every((value, i) => Object.is(value, before[i]))) return;
    before = now;
    draw();
  });
}

/**
 * @param {number} index
 * @returns {Thing}
 */
function nodeThing(index) {
  return { kind: "node", index };
}

/**
 * @param {number} index
 * @returns {Thing}
 */
function edgeThing(index) {
  return { kind: "edge", index };
}

/**
 * @param {Thing|null} a
 * @param {Thing|null} b
 */
function same(a, b) {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.index === b.index);
}

/**
 * Select a node, an edge or nothing.
 * @param {Thing|null} thing
 */
function select(thing) {
  if (same(thing, state.selected)) return;
  update({ selected: thing, hovered: null, sentences: PAGE_OF_SENTENCES, neighbours: false, open: thing !== null });
}
