// Define the columns of the tables of nodes and edges, and sort their rows.

import { memo } from "./memo.js";
import { counted, measureText, percent, whole } from "./numbers.js";
import { relationsCell, relationsCount } from "./relations.js";

/** @import { EdgeMeasure, NodeMeasure } from "../payload.d.ts" */
/** @import { Column, Compared, Graph, GraphNode, TableKind, Visible, WithValues } from "../types.d.ts" */

/**
 * A column of text that sorts by what it says; "" comes last.
 * @param {string} title
 * @param {number} count  how many rows there are
 * @param {(index: number) => string} text
 * @returns {Column}
 */
function wordsColumn(title, count, text) {
  const places = memo(
    () => [],
    () => {
      const all = new Set(Array.from({ length: count }, (_, index) => text(index)));
      return new Map(
        [...all].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1)).map((each, i) => [each, i]),
      );
    },
  );
  return { title, whole: "", hint: "", words: true, text, key: (index) => places().get(text(index)) ?? 0 };
}

/**
 * A column of ISO days. Without a day is before all others.
 * @param {string} title
 * @param {string} whole
 * @param {(index: number) => string} text
 * @returns {Column}
 */
function dayColumn(title, whole, text) {
  return { title, whole, hint: "", words: false, text, key: (index) => Number(text(index).replaceAll("-", "")) };
}

/**
 * A column of numbers.
 * @param {string} title
 * @param {(index: number) => number} key
 * @param {Partial<Column> & {show?: (value: number) => string}} [more]
 * @returns {Column}
 */
function numberColumn(title, key, { whole: long = "", hint = "", show = whole } = {}) {
  return { title, whole: long, hint, words: false, key, text: (index) => show(key(index)) };
}

/**
 * A column for each measure.
 * @param {(WithValues<EdgeMeasure>|WithValues<NodeMeasure>)[]} measures
 * @returns {Record<string, Column>}
 */
function measureColumns(measures) {
  return Object.fromEntries(
    measures.map(({ name, label, meaning, values, ...more }) => {
      const short = "short" in more ? more.short : "";
      const show = "whole" in more && more.whole ? whole : measureText;
      const long = short && `${short} (${label.toLowerCase()})`;
      return [name, numberColumn(short || label, (i) => values[i], { whole: long, hint: meaning, show })];
    }),
  );
}

/**
 * Each node's place among all by name.
 * @param {GraphNode[]} nodes
 */
function placesByName(nodes) {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const sorted = nodes.map(({ index }) => index).sort((a, b) => compare(nodes[a].label, nodes[b].label) || a - b);
  const places = new Int32Array(nodes.length);
  sorted.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

/**
 * The columns of both tables, by name.
 * @param {Graph} graph
 * @param {() => Visible} visible  what is counted in the articles that pass the filters
 * @param {() => Float64Array} shared  for each node the sentences of its edges that pass the filters
 * @returns {Record<TableKind, Record<string, Column>>}
 */
export function columnsOf(graph, visible, shared) {
  const places = memo(
    () => [],
    () => placesByName(graph.nodes),
  );
  return { nodes: nodeColumns(graph, visible, shared, places), edges: edgeColumns(graph, visible, places) };
}

/**
 * The columns with those of a comparison: articles of the first part and of the second, and the change.
 * @param {Record<TableKind, Record<string, Column>>} columns
 * @param {Compared} compared
 * @returns {Record<TableKind, Record<string, Column>>}
 */
export function withChanges(columns, compared) {
  const { sizes } = compared;
  /**
   * @param {TableKind} kind
   * @param {0|1} side
   */
  const share = (kind, side) => {
    const count = (/** @type {number} */ i) => compared[kind][i]?.documents[side] ?? 0;
    const [title, name] = side ? ["Second", "second"] : ["First", "first"];
    const hint = `Articles of the ${name} part, and their share of its ${counted(sizes[side], "article")}`;
    const column = numberColumn(title, count, { hint });
    return {
      ...column,
      text: (/** @type {number} */ i) => `${whole(count(i))} (${percent(count(i) / (sizes[side] || 1))})`,
    };
  };
  const changes = (/** @type {TableKind} */ kind) => {
    const entries = Object.entries(columns[kind]);
    const change = {
      ...numberColumn("Change", (i) => compared[kind][i]?.likelihood ?? 0, {
        hint: "Sorted by its G²: how sure it is",
      }),
      words: true,
      byNumber: true,
      text: (/** @type {number} */ i) => compared[kind][i]?.kind ?? "",
    };
    entries.splice(2, 0, ["before", share(kind, 0)], ["after", share(kind, 1)], ["change", change]);
    return Object.fromEntries(entries);
  };
  return { nodes: changes("nodes"), edges: changes("edges") };
}

/**
 * @param {Graph} graph
 * @param {() => Visible} visible
 * @param {() => Float64Array} shared
 * @param {() => Int32Array} places
 * @returns {Record<string, Column>}
 */
function nodeColumns({ nodes, types, nodeMeasures }, visible, shared, places) {
  return {
    name: { title: "Name", whole: "", hint: "", words: true, key: (i) => places()[i], text: (i) => nodes[i].label },
    type: wordsColumn("Type", nodes.length, (i) => types[nodes[i].type].name),
    strength: numberColumn("Sentences", (i) => shared()[i], {
      whole: "Sentences of its edges",
      hint: "Added up over the edges shown",
    }),
    mentions: numberColumn("Mentions", (i) => visible().mentions[i]),
    articles: numberColumn("Articles", (i) => visible().articles[i]),
    first: dayColumn("First", "First seen", (i) => nodes[i].first),
    last: dayColumn("Last", "Last seen", (i) => nodes[i].last),
    roles: wordsColumn("Roles", nodes.length, (i) => nodes[i].roles.join("; ")),
    ...markColumns(nodes),
    // The column of shared sentences counts the weighted degree anew, as filters change.
    ...measureColumns(nodeMeasures.filter(({ name }) => name !== "weighted_degree")),
  };
}

/**
 * @param {Graph} graph
 * @param {() => Visible} visible
 * @param {() => Int32Array} places
 * @returns {Record<string, Column>}
 */
function edgeColumns(graph, visible, places) {
  const { nodes, edges, edgeMeasures } = graph;
  /**
   * @param {string} title
   * @param {(index: number) => number} node
   * @returns {Column}
   */
  const end = (title, node) => ({
    title,
    whole: "",
    hint: "",
    words: true,
    key: (i) => places()[node(i)],
    text: (i) => nodes[node(i)].label,
  });
  return {
    a: end("Name", (i) => edges[i].a),
    b: end("With", (i) => edges[i].b),
    strength: numberColumn("Sentences", (i) => visible().weights[i]),
    articles: numberColumn("Articles", (i) => visible().documents[i]),
    ...(graph.relations.length ? { relations: relationsColumn(graph) } : {}),
    ...markColumns(edges),
    ...measureColumns(edgeMeasures),
    first: dayColumn("First", "First seen", (i) => edges[i].first),
    last: dayColumn("Last", "Last seen", (i) => edges[i].last),
  };
}

/**
 * What the file of decisions says of nodes or edges, where it says anything.
 * @param {{mark: string, note: string}[]} rows
 * @returns {Record<string, Column>}
 */
function markColumns(rows) {
  return Object.fromEntries(
    /** @type {const} */ (["mark", "note"])
      .filter((name) => rows.some((row) => row[name]))
      .map((name) => [name, wordsColumn(name === "mark" ? "Mark" : "Note", rows.length, (i) => rows[i][name])]),
  );
}

/**
 * What edges say, sorted by how many sentences say it.
 * @param {Graph} graph
 * @returns {Column}
 */
function relationsColumn(graph) {
  return {
    title: "Relations",
    whole: "",
    hint: "What sentences say that one does with the other, with their number; → from the first name to the second",
    words: true,
    byNumber: true,
    key: (i) => relationsCount(graph.edges[i]),
    text: (i) => relationsCell(graph, graph.edges[i]),
  };
}

/**
 * The rows of a table in the order that is wanted: the strongest first among equals.
 * @param {TableKind} kind
 * @param {Visible} visible
 * @param {Column} column
 * @param {boolean} descending
 */
export function sortedRows(kind, { nodes, nodeIndices, edges }, { key }, descending) {
  const rows = kind === "nodes" ? [...nodeIndices] : edges.flatMap((passes, i) => (passes ? [i] : [])).reverse();
  const keys = new Float64Array((kind === "nodes" ? nodes : edges).length);
  for (const row of rows) keys[row] = key(row);
  return rows.sort(descending ? (a, b) => keys[b] - keys[a] : (a, b) => keys[a] - keys[b]);
}
