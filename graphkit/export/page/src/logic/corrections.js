// Gather what a reader corrects, find contradictions, and write it as the file of decisions that a build reads
// (graphkit/decisions/file.py).

import { edgeBetween } from "./graph.js";
import { plainText, shortened } from "./names.js";
import { tomlText } from "./story.js";

/** @import { Correction, Graph, Item } from "../types.d.ts" */

/** The sections of the file, and whether they are lists; the others are tables. */
const SECTIONS = { same: true, different: true, drop: true, mark: true, rename: false, type: false };

/** The longest name or note. */
export const MOST_LETTERS = 500;

/** What can be said of a node or an edge. */
export const MARKS = ["checked", "doubtful"];

/**
 * What names the same: the same for the same names in any order.
 * @param {string[]} names
 */
function target(names) {
  return names.map(plainText).sort().join("|");
}

/**
 * The names by which decisions mean a node, or the two ends of an edge.
 * @param {Graph} graph
 * @param {Item} item
 */
export function calledOf({ nodes, edges }, { kind, index }) {
  const ends = kind === "node" ? [index] : [edges[index].a, edges[index].b];
  return ends.map((end) => nodes[end].called[0]);
}

/**
 * Whether decisions can name all of these: a name needs a letter or a digit.
 * @param {string[]} names
 */
export function canBeNamed(names) {
  return names.every((name) => plainText(name) !== "");
}

/**
 * The corrections that are of a node or an edge, or name the node.
 * @param {Correction[]} corrections
 * @param {string[]} names  as calledOf() gives them
 */
export function correctionsOf(corrections, names) {
  const [name, ...others] = names.map(plainText);
  return corrections.filter(({ section, names: given }) =>
    others.length || section === "mark"
      ? section === "mark" && target(given) === target(names)
      : given.some((each) => plainText(each) === name),
  );
}

/**
 * Corrections with one more, or why it cannot be. It takes the place of an older one of the same; what the page says
 * already is none.
 * @param {Correction[]} corrections
 * @param {Correction} added
 * @param {Graph} graph
 * @returns {{corrections: Correction[], said: string}}
 */
export function withCorrection(corrections, added, graph) {
  const { section, names } = added;
  const dropped = section === "drop" ? names.map(plainText) : [];
  const kept = corrections.filter((each) => each.section !== section || target(each.names) !== target(names));
  const left = kept.filter((each) => !each.names.some((name) => dropped.includes(plainText(name))));
  const next = isDone(added, graph) ? left : [...left, added];
  const fault = faultOf(next);
  if (fault) return { corrections, said: fault };
  return { corrections: next, said: left.length < kept.length ? "Its other corrections were removed." : "" };
}

/**
 * What corrections cannot all mean, in a sentence; or "".
 * @param {Correction[]} corrections
 */
export function faultOf(corrections) {
  /** @type {Map<string, string>} */
  const leaders = new Map();
  /** @type {(name: string) => string} */
  const leader = (name) => {
    const next = leaders.get(name);
    return next === undefined ? name : leader(next);
  };
  const of = (/** @type {string} */ name) => leader(plainText(name));
  for (const { section, names } of corrections) {
    const [a, b] = section === "same" ? names.map(of) : [];
    if (a !== b) leaders.set(a, b);
  }
  const dropped = new Set(
    corrections.flatMap(({ section, names }) => (section === "drop" ? names.map(plainText) : [])),
  );
  /** @type {Map<string, string>} */
  const given = new Map();
  /** @type {Map<string, string>} */
  const renamed = new Map();
  for (const { section, names, value } of corrections) {
    const [a, b = a] = names;
    const gone = ["drop", "different"].includes(section)
      ? undefined
      : names.find((name) => dropped.has(plainText(name)));
    if (gone !== undefined) return `${quoted(gone)} is dropped: undo that first.`;
    if (section === "different" && of(a) === of(b))
      return `${both(a, b)} cannot be both merged and split: undo the other correction first.`;
    if (section === "mark" && names.length > 1 && of(a) === of(b))
      return `${both(a, b)} are merged, so there is no edge to mark.`;
    if (section !== "rename" && section !== "type") continue;
    const key = `${section} ${of(a)}`;
    const other = given.get(key);
    if (other !== undefined && other !== value) {
      return `Merged nodes cannot have two ${section === "type" ? "types" : "names"}: ${both(other, value)}.`;
    }
    given.set(key, value);
    if (section === "rename") renamed.set(plainText(a), plainText(value));
  }
  for (const start of renamed.keys()) {
    const seen = new Set([start]);
    let at = renamed.get(start);
    while (at !== undefined && renamed.has(at) && !seen.has(at)) at = renamed.get(seen.add(at) && at);
    if (at === start && seen.size > 1)
      return "Names cannot be exchanged in a circle: choose another name for one of them.";
  }
  return "";
}

/**
 * Whether the page says already what a correction asks for, as after a build that took it.
 * @param {Correction} correction
 * @param {Graph} graph
 */
export function isDone({ section, names, value, note }, graph) {
  const found = names.map((name) => entityOf(name, graph));
  const [a, b] = found;
  /** @type {Record<string, () => boolean>} */
  const done = {
    same: () => a !== undefined && a === b,
    different: () => a !== undefined && a !== b && !a.names.has(plainText(names[1])),
    drop: () => found.every((each) => each === undefined),
    rename: () => a?.label === value,
    type: () => a !== undefined && graph.types[a.type].name === value,
    mark: () => {
      const row = names.length > 1 ? edgeBetween(graph, a?.index, b?.index) : graph.nodes[a?.index ?? -1];
      return row ? (!value || row.mark === value) && (!note || row.note === note) : !value && !note;
    },
  };
  return done[section]();
}

/** @typedef {{index: number, label: string, type: number, names: Set<string>}} Named  -1 where it is not drawn */

/** @type {WeakMap<Graph, Map<string, Named>>} */
const indices = new WeakMap();

/**
 * The node, or the entity that is not drawn, that a name means.
 * @param {string} name
 * @param {Graph} graph
 */
function entityOf(name, graph) {
  let index = indices.get(graph);
  if (!index) {
    const all = [
      ...graph.nodes.map((node) => ({ ...node, aliases: node.forms.map(({ text }) => text) })),
      ...graph.others.map((other) => ({ ...other, index: -1 })),
    ].map(({ index: i, label, type, called, aliases }) => ({
      own: called.map(plainText),
      named: { index: i, label, type, names: new Set([...called, ...aliases].map(plainText)) },
    }));
    index = new Map(all.flatMap(({ named }) => [...named.names].map((each) => [each, named])));
    for (const { own, named } of all) for (const each of own) index.set(each, named);
    indices.set(graph, index);
  }
  return index.get(plainText(name));
}

/**
 * What was kept as text, without what is no correction and what the page says already.
 * @param {string|null} text
 * @param {Graph} graph
 * @returns {Correction[]}
 */
export function readCorrections(text, graph) {
  try {
    const all = JSON.parse(text ?? "[]");
    return Array.isArray(all) ? all.filter((each) => isCorrection(each, graph) && !isDone(each, graph)) : [];
  } catch {
    return [];
  }
}

/**
 * Whether a value is a correction that a build can read.
 * @param {any} value
 * @param {Graph} graph
 * @returns {value is Correction}
 */
function isCorrection(value, { types }) {
  const { section, names, value: given, note } = value ?? {};
  const texts = [given, note, ...(Array.isArray(names) ? names : [null])];
  if (!Object.hasOwn(SECTIONS, section) || !texts.every((each) => typeof each === "string")) return false;
  const { length } = names;
  /** @type {Record<string, boolean>} */
  const fits = {
    same: length === 2,
    different: length === 2,
    drop: length > 0,
    mark: [1, 2].includes(length) && ["", ...MARKS].includes(given) && given + note !== "",
    rename: length === 1 && canBeNamed([given]),
    type: length === 1 && types.some(({ name }) => name === given),
  };
  return canBeNamed(names) && fits[section];
}

/**
 * Corrections as the file that a build reads.
 * @param {Correction[]} corrections
 */
export function correctionsToml(corrections) {
  const lines = Object.entries(SECTIONS).flatMap(([section, isList]) => {
    const rows = corrections.filter((each) => each.section === section).flatMap(isList ? listRows : tableRow);
    if (!rows.length) return [];
    return isList ? [`${section} = [`, ...rows, "]"] : ["", `[${section}]`, ...rows];
  });
  return [
    "# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",
    ...lines,
    "",
  ].join("\n");
}

/**
 * A name in TOML, a space for each control character that graphkit does not take in a name; it compares them alike.
 * @param {string} name
 */
function nameToml(name) {
  return tomlText(name.replace(/[^\P{Cc}\t\n\r]/gu, " "));
}

/**
 * @param {Correction} correction
 */
function listRows({ section, names, value, note }) {
  const all = names.map(nameToml);
  if (section === "drop") return all.map((name) => `    ${name},`);
  if (section !== "mark") return [`    [${all.join(", ")}],`];
  const fields = [`names = [${all.join(", ")}]`, value && `as = "${value}"`, note && `note = ${tomlText(note)}`];
  return [`    { ${fields.filter(Boolean).join(", ")} },`];
}

/**
 * @param {Correction} correction
 */
function tableRow({ names, value }) {
  return [`${nameToml(names[0])} = ${nameToml(value)}`];
}

/**
 * A correction in words.
 * @param {Correction} correction
 */
export function inWords({ section, names, value, note }) {
  const [a, b] = names;
  const edge = b === undefined ? quoted(a) : both(a, b);
  /** @type {Record<string, string>} */
  const words = {
    same: `Merge ${edge}`,
    different: `Split ${edge}`,
    drop: `Drop ${quoted(a)}`,
    rename: `Rename ${quoted(a)} to ${quoted(value)}`,
    type: `Change the type of ${quoted(a)} to ${value}`,
    mark: [edge, value && `${value}`, note && quoted(note)].filter(Boolean).join(": "),
  };
  return words[section];
}

/**
 * @param {string} a
 * @param {string} b
 */
function both(a, b) {
  return `${quoted(a)} and ${quoted(b)}`;
}

/**
 * A name in a sentence, which its direction of writing does not reach.
 * @param {string} name
 */
function quoted(name) {
  return `“\u2068${shortened(name, 80)}\u2069”`;
}
