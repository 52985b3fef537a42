// Write what is shown as tables for spreadsheets.

import { edgeKeys, edgesById, nodeKeys, nodesById } from "./values.js";

/** @import { Graph, Visible } from "../types.d.ts" */
/** @import { Values } from "./values.js" */

/** The columns before the measures, as graphkit writes them: the community comes early. */
const NODE_COLUMNS = [
  "id",
  "label",
  "type",
  "mentions",
  "documents",
  "first_seen",
  "last_seen",
  "roles",
  "aliases",
  "community",
  "via",
  "listed_id",
  "observer",
];

/**
 * A cell of a table. A spreadsheet would run text that begins like a formula: it gets an apostrophe in front.
 * @param {string|number|boolean} value
 * @param {boolean} words
 */
export function csvCell(value, words) {
  if (typeof value === "boolean") return value ? "True" : "False";
  let text = String(value);
  if (words && /^'*[=+\-@\t\r\n＝＋－＠]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV.
 * @param {string[]} columns
 * @param {Values[]} rows
 * @param {Record<string, string>} types  of the columns; one without is text
 */
export function csvText(columns, rows, types) {
  const words = columns.map((column) => (types[column] ?? "string") === "string");
  const lines = rows.map((row) => columns.map((column, i) => csvCell(row[column], words[i])).join(","));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

/**
 * The nodes that are shown.
 * @param {Graph} graph
 * @param {Visible} visible
 */
export function nodesCsv(graph, visible) {
  const measures = graph.nodeMeasures.map(({ name }) => name).filter((name) => !NODE_COLUMNS.includes(name));
  return csvText(
    [...NODE_COLUMNS, ...measures, "timeline", "named_mentions", "mark", "note"],
    nodesById(graph, visible),
    nodeKeys(graph),
  );
}

/**
 * The edges that are shown.
 * @param {Graph} graph
 * @param {Visible} visible
 */
export function edgesCsv(graph, visible) {
  const keys = edgeKeys(graph);
  const columns = ["source", "target", ...Object.keys(keys).filter((name) => name !== "among_strongest")];
  return csvText(columns, edgesById(graph, visible), keys);
}
