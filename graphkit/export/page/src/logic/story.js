// Write a story as a file that graphkit/export/page/story.py reads, and find what of it the page no longer has.

import { sourcesOf } from "./names.js";

/** @import { Quotation, Story, StoryStep } from "../payload.d.ts" */
/** @import { Evidence, Graph } from "../types.d.ts" */

/** Fields of a view that begin with ids of nodes, and how many: story.py has the same. */
export const IDS = /** @type {Record<string, number>} */ ({
  node: 1,
  topic: 1,
  "not-through": 1,
  focus: 1,
  moved: 1,
  community: 1,
  edge: 2,
  path: 2,
});

/** Fields of a view that name what the graph may no longer have, with what that is: story.py has the same. */
export const FILTERS = /** @type {Record<string, string>} */ ({
  source: "source",
  compare: "source",
  verb: "verb",
  without: "type",
  "not-through-type": "type",
  matrix: "type",
  rank: "measure",
});

/** Fields of a view with the least number of an edge: the count that it is of, and what is counted. */
export const LEAST = /** @type {Record<string, ["weight"|"documents", string]>} */ ({
  min: ["weight", "sentences"],
  articles: ["documents", "articles"],
});

/** Between two ids. */
const AND = "~";

/** A part of a comparison that is a period, behind its number. */
const PERIOD = /^\d{4}-\d{2}-\d{2}~\d{4}-\d{2}-\d{2}$/;

/**
 * Text as TOML writes it in quotation marks.
 * @param {string} text
 */
export function tomlText(text) {
  // JSON leaves this one character as it is; half of a character is none that a file can hold.
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("\x7f", "\\u007f");
}

/**
 * The same over several lines where it has some.
 * @param {string} text
 */
function tomlLines(text) {
  if (!text.includes("\n")) return tomlText(text);
  const lines = text.split("\n").map((line) => tomlText(line).slice(1, -1));
  return `"""\n${lines.join("\n")}"""`;
}

/**
 * Lines of TOML for those values that say something.
 * @param {Record<string, string>} values
 */
function pairs(values) {
  return Object.entries(values).flatMap(([key, value]) => (value ? `${key} = ${tomlLines(value)}` : []));
}

/**
 * A story as the text of a file.
 * @param {Story} story
 */
export function storyToml({ title, steps }) {
  const blocks = [
    ["# A story for graphkit: graphkit export --story FILE puts it into the page."],
    pairs({ title }),
    ...steps.flatMap(stepBlocks),
  ];
  return `${blocks
    .filter((lines) => lines.length)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/**
 * @param {StoryStep} step
 */
function stepBlocks({ title, text, view, path, names, quotations }) {
  const ids = path.length ? [`path = [${path.map(tomlText).join(", ")}]`] : [];
  const named = Object.entries(names).map(([id, name]) => `${tomlText(id)} = ${tomlText(name)}`);
  return [
    ["[[step]]", ...pairs({ title, text, view }), ...ids],
    named.length ? ["[step.names]", ...named] : [],
    ...quotations.map((quotation) => ["[[step.quotation]]", ...pairs({ ...quotation })]),
  ];
}

/**
 * A story from what a browser kept, which may have no step; null where it is none.
 * @param {any} kept
 * @returns {Story|null}
 */
export function storyFrom(kept) {
  const list = (/** @type {any} */ value) => (Array.isArray(value) ? value : []);
  if (!Array.isArray(kept?.steps)) return null;
  const steps = list(kept.steps).map((step) => ({
    ...texts(step, ["title", "text", "view"]),
    path: list(step?.path).map(String),
    names: Object.fromEntries(Object.entries(step?.names ?? {}).map(([id, name]) => [id, String(name)])),
    quotations: list(step?.quotations).map((quotation) => texts(quotation, ["text", "article", "source"])),
  }));
  return { title: String(kept.title ?? ""), steps };
}

/**
 * @template {string} Name
 * @param {any} value
 * @param {Name[]} names
 * @returns {Record<Name, string>}
 */
function texts(value, names) {
  return /** @type {Record<Name, string>} */ (
    Object.fromEntries(names.map((name) => [name, String(value?.[name] ?? "")]))
  );
}

/**
 * The id of a node now: its own, or that of the only node with its name; undefined where there is none.
 * @param {Graph} graph
 * @param {StoryStep} step
 * @param {string} id
 */
function currentId({ nodes }, { names }, id) {
  if (nodes.some((node) => node.id === id)) return id;
  const same = nodes.filter(({ label }) => label === names[id]);
  return same.length === 1 ? same[0].id : undefined;
}

/**
 * What a view says: fields, each with its value and the ids of nodes that it begins with.
 * @param {string} view
 */
function piecesOf(view) {
  return view.split("&").map((piece) => {
    const [field, ...rest] = piece.split("=");
    let value = rest.join("=");
    try {
      value = decodeURIComponent(value);
    } catch {
      // It means nothing, as in an address.
    }
    return { field, value, ids: value.split(AND).slice(0, IDS[field] ?? 0) };
  });
}

/**
 * The view of a step, with the ids that nodes have now.
 * @param {Graph} graph
 * @param {StoryStep} step
 */
export function currentView(graph, step) {
  return piecesOf(step.view)
    .map(({ field, value, ids }) => {
      const now = ids.map((id) => currentId(graph, step, id) ?? id);
      const rest = value.slice(ids.join(AND).length);
      return `${field}=${encodeURIComponent(now.join(AND) + rest)}`;
    })
    .join("&");
}

/**
 * The path of a step, with the ids that nodes have now.
 * @param {Graph} graph
 * @param {StoryStep} step
 */
export function currentPath(graph, step) {
  return step.path.map((id) => currentId(graph, step, id) ?? id);
}

/**
 * The name that a step keeps of an id, which may be "constructor".
 * @param {StoryStep} step
 * @param {string} id
 */
function nameIn({ names }, id) {
  return Object.hasOwn(names, id) ? names[id] : id;
}

/**
 * What the filters of views can name, by what it is.
 * @param {Graph} graph
 * @returns {Record<string, string[]>}
 */
function filtered({ articles, relations, types, ranks }) {
  return {
    source: sourcesOf(articles).map(({ name }) => name),
    verb: relations.map(({ verb }) => verb),
    type: types.map(({ name }) => name),
    measure: ranks.map(({ name }) => name),
  };
}

/**
 * What a filter names.
 * @param {string} field
 * @param {string} value
 */
function namedBy(field, value) {
  if (field === "matrix") return value.split(AND);
  const part = field === "compare" ? value.slice(2) : value;
  return field === "compare" && PERIOD.test(part) ? [] : [part];
}

/**
 * What a filter names and the page does not have, with what it is.
 * @param {Graph} graph
 * @param {string} field  of FILTERS
 * @param {string} value
 */
function unfilterable(graph, field, value) {
  const kind = FILTERS[field];
  const known = filtered(graph)[kind];
  return namedBy(field, value)
    .filter((name) => !known.includes(name))
    .map((name) => (name ? `${kind} “${name}”` : `articles without a ${kind}`));
}

/**
 * What filters by number or day ask for, where nothing in the page is so: the page then leaves them out.
 * @param {Graph} graph
 * @param {string} field
 * @param {string} value
 */
function unreached({ edges, articles }, field, value) {
  if (field === "period") return articles.some(({ date }) => date) ? [] : ["articles with a date"];
  if (!Object.hasOwn(LEAST, field) || !/^[1-9]\d{0,8}$/.test(value)) return [];
  const [count, noun] = LEAST[field];
  return edges.some((edge) => edge[count] >= Number(value)) ? [] : [`edges of ${value} ${noun} or more`];
}

/**
 * Names of what a step shows and the page does not have: nodes, edges, articles, and what its filters name.
 * @param {Graph} graph
 * @param {StoryStep} step
 */
export function missingIn(graph, step) {
  const edges = new Set(graph.edges.map(({ a, b }) => [graph.nodes[a].id, graph.nodes[b].id].sort().join(AND)));
  const label = (/** @type {string} */ id) => graph.nodes.find((node) => node.id === id)?.label ?? id;
  /** @type {(ids: string[], joined: boolean) => string[]} */
  const gone = (ids, joined) => {
    const found = ids.map((id) => currentId(graph, step, id));
    const lost = ids.flatMap((id, i) => (id && found[i] === undefined ? [nameIn(step, id)] : []));
    for (let i = 1; joined && i < found.length; i += 1) {
      const [a, b] = [found[i - 1], found[i]];
      if (a && b && !edges.has([a, b].sort().join(AND))) lost.push(`${label(a)} – ${label(b)}`);
    }
    return lost;
  };
  const missing = piecesOf(step.view).flatMap(({ field, value, ids }) => {
    if (ids.length) return gone(ids, field === "edge");
    if (Object.hasOwn(FILTERS, field)) return unfilterable(graph, field, value);
    const rows = field === "other" ? graph.others : field === "article" ? graph.articles : null;
    if (!rows) return unreached(graph, field, value);
    return rows.some(({ id }) => id === value) ? [] : [nameIn(step, value)];
  });
  return [...new Set([...missing, ...gone(step.path, true)])];
}

/**
 * The names of what a view and a path show, by id.
 * @param {Graph} graph
 * @param {string} view
 * @param {string[]} path
 */
export function namesIn(graph, view, path) {
  const pieces = piecesOf(view);
  const named = new Set([...pieces.flatMap(({ ids }) => ids), ...path]);
  const values = (/** @type {string} */ name) => pieces.filter(({ field }) => field === name).map(({ value }) => value);
  const [others, articles] = [values("other"), values("article")];
  return Object.fromEntries([
    ...graph.nodes.filter(({ id }) => named.has(id)).map(({ id, label }) => [id, label]),
    ...graph.others.filter(({ id }) => others.includes(id)).map(({ id, label }) => [id, label]),
    ...graph.articles.filter(({ id }) => articles.includes(id)).map(({ id, title }) => [id, title || id]),
  ]);
}

/**
 * Text in one line.
 * @param {string} text
 */
function line(text) {
  return text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .join(" ");
}

/**
 * The sentences of evidence by their text in one line.
 * @type {WeakMap<Evidence, Map<string, number[]>>}
 */
const known = new WeakMap();

/**
 * The sentences with a text, in one line.
 * @param {Evidence} evidence
 * @param {string} text
 */
function sentencesWith(evidence, text) {
  /** @type {Map<string, number[]>} */
  const found = known.get(evidence) ?? new Map();
  if (!found.size) {
    evidence.sentences.forEach((sentence, number) => {
      const key = line(sentence.text);
      found.set(key, [...(found.get(key) ?? []), number]);
    });
    known.set(evidence, found);
  }
  return found.get(line(text)) ?? [];
}

/**
 * The number of the sentence that a quotation is, in its article or, where that has it no more, in another; or null.
 * @param {Evidence} evidence
 * @param {Quotation} quotation
 * @returns {number|null}
 */
export function sentenceQuoted(evidence, { text, article }) {
  const { articles, sentences } = evidence;
  const same = sentencesWith(evidence, text);
  return same.find((number) => articles[sentences[number].article].id === article) ?? same[0] ?? null;
}
