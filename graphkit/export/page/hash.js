// What is selected, shown and filtered as the end of the page's address, in words that stay the same when the graph is
// built anew; and back from there. Whatever the address holds that is not known is passed over.

/** What a step back or forward leads through. The rest only changes what the address says of where one is. */
const PLACES = ["node", "edge", "route", "view", "focus"];

/** The filters are written so long after the last change: browsers allow no more than some changes a second. */
const QUIET = 250;

/** Between two ids, and between an id and its number. */
const AND = "~";

const NODE_OF_ID = new Map(data.nodes.map((node) => [node.id, node.index]));
const EDGE_OF_ENDS = new Map(data.edges.map((edge) => [endIds(edge), edge.index]));
const ARTICLE_OF_ID = new Map(data.articles.map((article, i) => [article.id, i]));

/**
 * @param {GraphEdge} edge
 */
function endIds({ a, b }) {
  return [data.nodes[a].id, data.nodes[b].id].sort().join(AND);
}

/**
 * @typedef {object} Field  a part of the state as text: "" is as it was at first
 * @property {() => string|string[]} write
 * @property {(values: string[]) => Partial<State>} read  nothing where they mean nothing
 */

/**
 * A field with one value, which is one of some.
 * @param {string} name  in the state
 * @param {() => readonly string[]} values  the first is how it was
 * @returns {Field}
 */
function oneOf(name, values) {
  return {
    write: () => (state[name] === values()[0] ? "" : state[name]),
    read: ([value]) => (values().includes(value) ? { [name]: value } : {}),
  };
}

/**
 * A field with a whole number from 1.
 * @param {string} name  in the state
 * @param {number[]} steps  those that can be chosen
 * @returns {Field}
 */
function least(name, steps) {
  return {
    write: () => (state[name] > 1 ? String(state[name]) : ""),
    read: ([value]) => {
      // One that does not occur, as in another graph of the same name, leaves the same edges as the next that does.
      const step = /^[1-9]\d{0,8}$/.test(value) ? steps.find((each) => each >= Number(value)) : undefined;
      return step === undefined ? {} : { [name]: step };
    },
  };
}

/**
 * A field that says yes or no.
 * @param {string} name  in the state
 * @returns {Field}
 */
function either(name) {
  const usual = () => Boolean(unfiltered()[name]);
  return {
    write: () => (state[name] === usual() ? "" : state[name] ? "yes" : "no"),
    read: ([value]) => (value === "yes" || value === "no" ? { [name]: value === "yes" } : {}),
  };
}

/**
 * Whether a text is a day of the calendar, as 2023-09-13.
 * @param {string} text
 */
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = dayNumber(text);
  return Number.isFinite(day) && dayOf(day) === text;
}

/** @type {Record<string, Field>} */
const FIELDS = {
  node: {
    write: () => (state.selected?.kind === "node" ? data.nodes[state.selected.index].id : ""),
    read: ([id]) => (NODE_OF_ID.has(id) ? { selected: nodeThing(NODE_OF_ID.get(id)) } : {}),
  },
  edge: {
    write: () => (state.selected?.kind === "edge" ? endIds(data.edges[state.selected.index]) : ""),
    read: ([both]) => (EDGE_OF_ENDS.has(both) ? { selected: edgeThing(EDGE_OF_ENDS.get(both)) } : {}),
  },
  route: {
    write: () => (state.route
      ? [data.nodes[state.route.a].id, data.nodes[state.route.b].id, state.route.number + 1].join(AND) : ""),
    read: ([text]) => {
      const [a, b, number] = text.split(AND);
      if (!NODE_OF_ID.has(a) || !NODE_OF_ID.has(b) || a === b) return {};
      const place = /^[1-9]\d?$/.test(number ?? "") ? Number(number) - 1 : 0;
      return { route: { a: NODE_OF_ID.get(a), b: NODE_OF_ID.get(b), number: place } };
    },
  },
  view: oneOf("view", () => ["drawing", "nodes", "edges"]),
  focus: {
    write: () => (state.focus ? [data.nodes[state.focus.node].id, state.focus.depth].join(AND) : ""),
    read: ([text]) => {
      const [id, depth] = text.split(AND);
      return NODE_OF_ID.has(id) && /^[123]$/.test(depth ?? "")
        ? { focus: { node: NODE_OF_ID.get(id), depth: Number(depth) } } : {};
    },
  },
  without: {
    write: () => data.types.filter((_, i) => !state.types[i]).map(({ name }) => name),
    read: (names) => {
      const types = data.types.map(({ name }) => !names.includes(name));
      return types.every(Boolean) ? {} : { types };
    },
  },
  min: least("minimum", STEPS),
  articles: least("minimumDocuments", DOCUMENT_STEPS),
  rank: oneOf("rank", () => [unfiltered().rank, ...Object.keys(data.ranks)]),
  period: {
    write: () => (state.period ? state.period.join(AND) : ""),
    read: ([text]) => {
      const days = text.split(AND);
      const known = DAYS.length > 0 && days.length === 2 && days.every(isDay) && days[0] <= days[1];
      return known ? { period: [days[0], days[1]] } : {};
    },
  },
  source: {
    write: () => state.sources ?? "",
    read: (names) => {
      const sources = SOURCES.map(({ name }) => name).filter((name) => names.includes(name));
      return sources.length && sources.length < SOURCES.length ? { sources } : {};
    },
  },
  article: {
    write: () => (state.article === null ? "" : data.articles[state.article].id),
    read: ([id]) => (ARTICLE_OF_ID.has(id) ? { article: ARTICLE_OF_ID.get(id) } : {}),
  },
  topic: {
    write: () => (state.topic === null ? "" : data.nodes[state.topic].id),
    read: ([id]) => (NODE_OF_ID.has(id) ? { topic: NODE_OF_ID.get(id) } : {}),
  },
  officials: either("officials"),
  all: either("all"),
  loose: either("loose"),
  colours: oneOf("colours", () => ["type", "community"]),
  theme: oneOf("theme", () => ["system", "light", "dark"]),
};

/**
 * The state as text.
 * @param {string[]} names  of the fields that are written
 */
function hashOf(names = Object.keys(FIELDS)) {
  return names.flatMap((name) => {
    const written = FIELDS[name].write();
    const values = Array.isArray(written) ? written : written === "" ? [] : [written];
    // Half of a character, which no address can hold, is the mark of a character that was lost.
    return values.map((value) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))}`);
  }).join("&");
}

/**
 * What a text means for the state: of the fields that it has, what is known.
 * @param {string} text
 * @returns {Partial<State>}
 */
function changesOf(text) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const piece of text.split("&")) {
    const [name, ...rest] = piece.split("=");
    try {
      values.set(name, [...(values.get(name) ?? []), decodeURIComponent(rest.join("="))]);
    } catch {
      // What is no text by the rules of addresses means nothing.
    }
  }
  const changes = {};
  for (const [name, field] of Object.entries(FIELDS)) {
    if (values.has(name)) Object.assign(changes, field.read(values.get(name)));
  }
  return changes;
}

/** The address as it was last written or read; its places; and what is still to be written. */
let kept = { all: "", places: "" };
/** @type {{timer: number, hash: string}|null} */
let due = null;

/**
 * Write the state into the address: a new place is a new step for the back button, a filter is none.
 */
function writeHash() {
  const [all, places] = [hashOf(), hashOf(PLACES)];
  if (due) window.clearTimeout(due.timer);
  if (all === kept.all) due = null;
  else if (places === kept.places) due = { timer: window.setTimeout(writeDue, QUIET), hash: all };
  else {
    writeDue();
    setAddress("pushState", all);
  }
  if (!due) kept = { all, places };
}

/**
 * Write what is still to be written of the place where one was.
 */
function writeDue() {
  if (!due) return;
  kept = { ...kept, all: due.hash };
  setAddress("replaceState", due.hash);
  due = null;
}

/**
 * @param {"pushState"|"replaceState"} how
 * @param {string} hash
 */
function setAddress(how, hash) {
  writeStep(how, hash ? `#${hash}` : window.location.href.split("#")[0]);
  drawTurns();
}

/**
 * Make the state what the address says. Theme and colours are the reader's, not a place: they stay unless it says some.
 */
function readHash() {
  const text = window.location.hash.slice(1);
  if (text === kept.all) return;
  if (due) window.clearTimeout(due.timer);
  due = null;
  const changes = {
    selected: null, hovered: null, route: null, focus: null, view: "drawing", sentences: PAGE_OF_SENTENCES,
    neighbours: false, ...unfiltered(), ...changesOf(text),
  };
  if (same(changes.selected, state.selected)) changes.selected = state.selected;
  else changes.open = changes.selected !== null;
  update(changes);
  if (evidenceProblem && Object.keys(ALL_ARTICLES).some((name) => changes[name] !== null)) showMissingFilters();
  kept = { all: text, places: hashOf(PLACES) };
}

/**
 * Follow a step, or an address that was changed by hand.
 */
function followHash() {
  readStep();
  readHash();
  drawTurns();
}

/**
 * Keep both in step.
 */
function startHash() {
  startSteps();
  readHash();
  drawTurns();
  // Browsers tell of one step by both.
  for (const name of ["popstate", "hashchange"]) window.addEventListener(name, followHash);
  part(() => [hashOf()], writeHash);
}
