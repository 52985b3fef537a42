// Show the edges between two types as a matrix: rows, columns, and in each cell the sentences of an edge.

import { byId, element, find, isPlainKey, nameText, typeIcon } from "../dom/elements.js";
import { keepFocus } from "../dom/focus.js";
import { edgeItem, nodeItem } from "../logic/graph.js";
import { matrixOf } from "../logic/matrix.js";
import { memo } from "../logic/memo.js";
import { counted, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { select, state, update, watch } from "../state/store.js";
import { strengthsNow, visibleNow } from "../state/visible.js";

/** @import { Item, Matrix } from "../types.d.ts" */

/** How opaque the ground of the weakest and of the strongest edge is: its number stays readable. */
const FAINTEST = 0.06;
const FULLEST = 0.5;

/** The keys that move between cells, each with its way down and to the right. */
const WAYS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
});

/** The matrix of what the filters leave. */
const matrixNow = memo(
  () => [state.matrix, visibleNow()],
  () => matrixOf(data, visibleNow(), state.matrix),
);

/**
 * A list of the types for the rows or the columns.
 * @param {0|1} place  in state.matrix
 * @param {string} label
 */
function typeChoice(place, label) {
  const field = element(
    "select",
    {
      id: `matrix-${place}`,
      onchange: () =>
        update({ matrix: place ? [state.matrix[0], Number(field.value)] : [Number(field.value), state.matrix[1]] }),
    },
    ...data.types.flatMap(({ plural }, type) =>
      data.nodes.some((node) => node.type === type) ? element("option", { value: type, text: plural }) : [],
    ),
  );
  watch(
    () => [state.matrix],
    () => {
      field.value = String(state.matrix[place]);
    },
  );
  return [element("label", { for: field.id, text: label }), field];
}

/**
 * A button in a place of the matrix: -1 stands for its heads.
 * @param {Item} item
 * @param {number} row
 * @param {number} column
 * @param {Record<string, unknown>} attributes
 * @param {...Node} children
 */
function place(item, row, column, attributes, ...children) {
  return element(
    "button",
    {
      type: "button",
      tabindex: -1,
      "data-at": `${row} ${column}`,
      "data-item": `${item.kind} ${item.index}`,
      onclick: () => select(item),
      ...attributes,
    },
    ...children,
  );
}

/**
 * @param {number} node
 * @param {number} row
 * @param {number} column
 */
function head(node, row, column) {
  const { label, short, type } = data.nodes[node];
  const button = place(nodeItem(node), row, column, { title: label }, typeIcon(data.types[type]), nameText(short));
  return element("th", { scope: row < 0 ? "col" : "row" }, button);
}

/**
 * The cells of a row.
 * @param {Matrix} matrix
 * @param {number} row
 * @param {(edge: number) => number} shade
 */
function cellsOf({ rows, columns, cells }, row, shade) {
  const of = rows[row];
  return columns.map((to, column) => {
    const edge = cells.get(of)?.get(to);
    if (edge === undefined) return element("td", of === to ? { class: "same" } : {});
    const weight = visibleNow().weights[edge];
    const name = `${data.nodes[of].label} – ${data.nodes[to].label}: ${counted(weight, "sentence")}`;
    const button = place(edgeItem(edge), row, column, { title: name, "aria-label": name }, new Text(whole(weight)));
    button.style.setProperty("--shade", `${Math.round(100 * shade(edge))}%`);
    return element("td", {}, button);
  });
}

/**
 * How opaque the ground of an edge is, by its strength among those of a matrix.
 * @param {Matrix} matrix
 */
function shadeIn({ rows, columns, cells }) {
  const strengths = strengthsNow();
  const shown = rows.flatMap((row) => columns.flatMap((column) => cells.get(row)?.get(column) ?? []));
  const [least, most] = shown.reduce(
    ([low, high], edge) => [Math.min(low, strengths[edge]), Math.max(high, strengths[edge])],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return (/** @type {number} */ edge) =>
    FAINTEST + (FULLEST - FAINTEST) * Math.sqrt((strengths[edge] - least) / (most - least || 1));
}

/**
 * How many of the rows or columns are shown, in words.
 * @param {number} shown
 * @param {number} all
 * @param {number} type
 */
function partText(shown, all, type) {
  const { name, plural } = data.types[type];
  const noun = all === 1 ? name : plural.toLowerCase();
  return shown < all ? `${whole(shown)} of ${whole(all)} ${noun}, the strongest` : `${whole(all)} ${noun}`;
}

/**
 * The matrix of now as a table.
 */
function matrixTable() {
  const matrix = matrixNow();
  const shade = shadeIn(matrix);
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, element("td", {}), ...matrix.columns.map((node, i) => head(node, -1, i)))),
    element(
      "tbody",
      {},
      ...matrix.rows.map((node, i) => element("tr", {}, head(node, i, -1), ...cellsOf(matrix, i, shade))),
    ),
  );
}

/**
 * What the matrix of now shows, in words.
 */
function sizeText() {
  const { rows, columns, rowCount, columnCount } = matrixNow();
  const [rowType, columnType] = state.matrix;
  if (!data.edges.length) return "There are no edges.";
  return rows.length
    ? `${partText(rows.length, rowCount, rowType)}; ${partText(columns.length, columnCount, columnType)}. ` +
        "Each number counts the sentences of an edge; the stronger an edge, the fuller its colour."
    : `No edges between ${data.types[rowType].plural.toLowerCase()} and ${data.types[columnType].plural.toLowerCase()} are left.`;
}

/**
 * The matrix of now for paper.
 */
export function printedMatrix() {
  return element(
    "div",
    { class: "matrix" },
    element("p", { class: "matrix-size hint", text: sizeText() }),
    matrixTable(),
  );
}

/**
 * Show the matrix that is wanted.
 */
function drawMatrix() {
  if (state.view !== "matrix") return;
  find(byId("matrix"), ".matrix-size")?.replaceChildren(sizeText());
  find(byId("matrix"), "table")?.replaceWith(matrixTable());
  markSelected();
}

/**
 * Show it, and keep the focus at what it stood at, or at the cell that the tab key leads to.
 */
function redrawMatrix() {
  const matrix = byId("matrix");
  keepFocus(
    matrix,
    drawMatrix,
    ({ dataset }) => find(matrix, `[data-item="${dataset.item}"]`) ?? find(matrix, 'td [tabindex="0"]'),
  );
}

/**
 * Mark what is selected. The tab key leads to it, or to the first cell.
 */
function markSelected() {
  if (state.view !== "matrix") return;
  /** @type {NodeListOf<HTMLElement>} */
  const all = byId("matrix").querySelectorAll("[data-at]");
  const item = state.selected;
  const chosen = [...all].filter((each) => item && each.dataset.item === `${item.kind} ${item.index}`);
  const reached = chosen[0] ?? find(byId("matrix"), "td [data-at]");
  for (const each of all) {
    each.tabIndex = each === reached ? 0 : -1;
    each.classList.toggle("chosen", chosen.includes(each));
  }
}

/**
 * Move to the next cell with an edge, or the head, in the direction of an arrow key.
 * @param {KeyboardEvent} event
 */
function moveByKey(event) {
  const way = WAYS[event.key];
  const from = document.activeElement;
  if (!way || !isPlainKey(event) || !(from instanceof HTMLElement) || !from.dataset.at) return;
  event.preventDefault();
  const { rows, columns } = matrixNow();
  let [row, column] = from.dataset.at.split(" ").map(Number);
  for (;;) {
    row += way[0];
    column += way[1];
    if (row < -1 || column < -1 || row >= rows.length || column >= columns.length) return;
    const next = find(byId("matrix"), `[data-at="${row} ${column}"]`);
    if (next) return next.focus();
  }
}

/**
 * Make the matrix, and keep it in step with the state.
 */
export function startMatrix() {
  const matrix = byId("matrix");
  matrix.append(
    element("div", { class: "matrix-types" }, ...typeChoice(0, "Rows"), ...typeChoice(1, "Columns")),
    element("p", { class: "matrix-size hint", role: "status" }),
    element("table", {}),
  );
  matrix.addEventListener("keydown", moveByKey);
  watch(
    () => [state.view],
    () => {
      matrix.hidden = state.view !== "matrix";
    },
  );
  watch(() => [state.view, state.matrix, state.view === "matrix" && visibleNow(), strengthsNow()], redrawMatrix);
  watch(() => [state.selected], markSelected);
}
