// Show nodes and edges as tables: each column sorts, each row selects.

import { byId, element, find } from "../dom/elements.js";
import { keepFocus } from "../dom/focus.js";
import { sortedRows } from "../logic/columns.js";
import { counted, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { isDrawn, state, tableNow, update, watch } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { chooseRow, columnsNow, focusRow, markSelectedRow, moveBetweenRows, tableRow } from "./rows.js";

/** @import { Column, TableKind } from "../types.d.ts" */

/** How many rows are shown at first, and with each "show more": what a browser lays out at once. */
const PAGE_OF_ROWS = 100;

/** How many rows are shown. */
let rowsShown = PAGE_OF_ROWS;

/**
 * The head of a column, which sorts by it: its title, and where that is not all, what it means.
 * @param {TableKind} kind
 * @param {string} name
 * @param {Column} column
 */
function columnHead(kind, name, { title, whole: long, hint, words, byNumber }) {
  return element(
    "th",
    { scope: "col", class: words ? "words" : null, "data-column": name },
    element("button", {
      type: "button",
      text: title,
      title: [long, hint].filter(Boolean).join(". ") || null,
      "aria-label": long || null,
      onclick: () => sortBy(kind, name, words && !byNumber),
    }),
  );
}

/**
 * The table of nodes or of edges, with no rows yet.
 * @param {TableKind} kind
 */
function makeTable(kind) {
  const heads = Object.entries(columnsNow()[kind]).map(([name, column]) => columnHead(kind, name, column));
  const body = element("tbody", {
    onclick: (/** @type {MouseEvent} */ event) => chooseRow(event, kind),
    onkeydown: moveBetweenRows,
  });
  return element(
    "table",
    { id: `table-${kind}` },
    element("caption", {}),
    element("thead", {}, element("tr", {}, ...heads)),
    body,
  );
}

/**
 * Sort by a column: numbers and days from the largest on, names from A on; again turns it round.
 * @param {TableKind} kind
 * @param {string} name
 * @param {boolean} rising  whether it is first sorted from A on
 */
function sortBy(kind, name, rising) {
  const [column, descending] = state.sort[kind];
  update({ sort: { ...state.sort, [kind]: [name, column === name ? !descending : !rising] } });
}

/**
 * The rows of a table in the order that is wanted.
 * @param {TableKind} kind
 */
function rowsNow(kind) {
  const [column, descending] = state.sort[kind];
  return sortedRows(kind, visibleNow(), columnsNow()[kind][column] ?? columnsNow()[kind].strength, descending);
}

/**
 * Show the table that is wanted: its head, the first rows, and how many there are.
 */
function drawTable() {
  const kind = tableNow();
  if (!kind) return;
  const place = byId("tables");
  const names = [kind, ...Object.keys(columnsNow()[kind])].join();
  if (place.dataset.columns !== names) {
    place.dataset.columns = names;
    place.replaceChildren(makeTable(kind), element("p", { class: "table-end" }));
  }
  place.setAttribute("aria-label", kind === "nodes" ? "Table of nodes" : "Table of edges");
  rowsShown = PAGE_OF_ROWS;
  const rows = rowsNow(kind);
  markSortedColumn(place, state.sort[kind]);
  find(place, "tbody")?.replaceChildren(...rows.slice(0, rowsShown).map((row) => tableRow(kind, row)));
  drawTableSize(kind, rows.length);
  markSelectedRow();
}

/**
 * Show it, and keep the focus at the row of the same node or edge, or at the first.
 */
function redrawTable() {
  const tables = byId("tables");
  keepFocus(tables, drawTable, (old) => {
    const index = /** @type {HTMLElement|null} */ (old.closest("tr"))?.dataset.index;
    return find(tables, `tr[data-index="${index}"] button`) ?? find(tables, "tbody button");
  });
}

/**
 * Say in the head of the table which column sorts it.
 * @param {HTMLElement} place
 * @param {[string, boolean]} sort  a column, and whether descending
 */
function markSortedColumn(place, [column, descending]) {
  /** @type {NodeListOf<HTMLElement>} */
  const heads = place.querySelectorAll("th[data-column]");
  for (const head of heads) {
    if (head.dataset.column === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
}

/**
 * Say how many rows there are, and offer more of them.
 * @param {TableKind} kind
 * @param {number} count
 */
function drawTableSize(kind, count) {
  const all = (kind === "nodes" ? data.nodes : data.edges).length;
  const size =
    count === all ? counted(count, kind.slice(0, -1)) : `${whole(count)} of ${counted(all, kind.slice(0, -1))}`;
  const shown = count > rowsShown ? `, the first ${whole(rowsShown)} shown` : "";
  const counts = kind === "nodes" ? "shared sentences, mentions and articles" : "sentences and articles";
  const narrowed = visibleNow().narrowed
    ? ` Of the articles that pass the filters: ${counts}; of all articles: the other columns.`
    : "";
  find(byId("tables"), "caption")?.replaceChildren(`${size}${shown}.${narrowed}`);
  const more = element("button", {
    type: "button",
    class: "more",
    text: `Show ${whole(Math.min(PAGE_OF_ROWS, count - rowsShown))} more`,
    onclick: showMoreRows,
  });
  find(byId("tables"), ".table-end")?.replaceChildren(...(count > rowsShown ? [more] : []));
}

/**
 * Show the next rows, and give the first of them the focus.
 */
function showMoreRows() {
  const kind = tableNow();
  const body = find(byId("tables"), "tbody");
  if (!kind || !body) return;
  const first = rowsShown;
  rowsShown += PAGE_OF_ROWS;
  const rows = rowsNow(kind);
  body.append(...rows.slice(first, rowsShown).map((row) => tableRow(kind, row)));
  drawTableSize(kind, rows.length);
  markSelectedRow();
  focusRow(body.children[first]);
}

/**
 * Start the tables: one of them stands where the drawing does when it is asked for.
 */
export function startTables() {
  watch(
    () => [state.view],
    () => {
      byId("tables").hidden = !tableNow();
      byId("drawing").classList.toggle("covered", !isDrawn());
    },
  );
  watch(() => [state.view, tableNow() && visibleNow(), state.sort], redrawTable);
  watch(() => [state.selected], markSelectedRow);
}
