// What is shown, as tables for spreadsheets.

/** The columns of the tables. */
const NODE_TABLE = [
  "id", "label", "type", "mentions", "documents", "first_seen", "last_seen", "roles", "aliases", "community",
  "via", "observer", "degree", "weighted_degree", "core", "pagerank", "betweenness", "timeline",
];
const EDGE_TABLE = [
  "source", "target", "weight", "sentences", "documents", "npmi", "g2", "p_value", "jaccard", "association",
  "first_seen", "last_seen", "timeline",
];

/**
 * A cell of a table. A spreadsheet would run text that begins like a formula: it gets an apostrophe in front.
 * @param {string|number|boolean} value
 * @param {boolean} words
 */
function csvCell(value, words) {
  if (typeof value === "boolean") return value ? "True" : "False";
  let text = String(value);
  if (words && /^'*[=+\-@\t\r\n＝＋－＠]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {string[]} columns
 * @param {Record<string, any>[]} rows
 */
function csvText(columns, rows) {
  const types = { ...NODE_KEYS, ...EDGE_KEYS };
  const words = columns.map((column) => (types[column] ?? "string") === "string");
  const lines = rows.map((row) => columns.map((column, i) => csvCell(row[column], words[i])).join(","));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

/**
 * Save the nodes that are shown as a table.
 */
function saveNodeTable() {
  saveFile("nodes.csv", new Blob([csvText(NODE_TABLE, nodesById())], { type: "text/csv" }));
}

/**
 * Save the edges that are shown as a table.
 */
function saveEdgeTable() {
  saveFile("edges.csv", new Blob([csvText(EDGE_TABLE, edgesById())], { type: "text/csv" }));
}
