// Arrange the edges between two types as a matrix.

/** @import { Graph, Matrix, Visible } from "../types.d.ts" */

/** So many rows and columns a matrix has at most. */
export const MOST_ROWS = 60;
export const MOST_COLUMNS = 40;

/**
 * The matrix that is shown first: people and topics, or the two types of the most nodes.
 * @param {Pick<Graph, "types"|"nodes">} graph
 * @returns {[number, number]}
 */
export function firstMatrix({ types, nodes }) {
  const counts = types.map((_, type) => nodes.filter((node) => node.type === type).length);
  const wanted = ["person", "topic"].map((name) => types.findIndex((type) => type.name === name));
  if (wanted.every((type) => counts[type])) return [wanted[0], wanted[1]];
  const [first = 0, second = first] = types.map((_, type) => type).sort((a, b) => counts[b] - counts[a] || a - b);
  return [first, counts[second] ? second : first];
}

/**
 * The nodes of two types that edges of those that pass the filters join, those of the most sentences first, and these
 * edges.
 * @param {Graph} graph
 * @param {Pick<Visible, "edges"|"weights">} visible
 * @param {readonly [number, number]} types  of the rows and of the columns
 * @returns {Matrix}
 */
export function matrixOf(graph, { edges, weights }, [rowType, columnType]) {
  const rows = new Map();
  const columns = new Map();
  /** @type {Map<number, Map<number, number>>} */
  const cells = new Map();
  const add = (/** @type {number} */ row, /** @type {number} */ column, /** @type {number} */ edge) => {
    if (graph.nodes[row].type !== rowType || graph.nodes[column].type !== columnType) return;
    rows.set(row, (rows.get(row) ?? 0) + weights[edge]);
    columns.set(column, (columns.get(column) ?? 0) + weights[edge]);
    cells.set(row, (cells.get(row) ?? new Map()).set(column, edge));
  };
  for (const { a, b, index } of graph.edges) {
    if (!edges[index]) continue;
    add(a, b, index);
    add(b, a, index);
  }
  return {
    rows: strongest(rows, rowType === columnType ? MOST_COLUMNS : MOST_ROWS),
    columns: strongest(columns, MOST_COLUMNS),
    rowCount: rows.size,
    columnCount: columns.size,
    cells,
  };
}

/**
 * @param {Map<number, number>} sums  by node
 * @param {number} most
 */
function strongest(sums, most) {
  return [...sums]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .map(([node]) => node);
}
