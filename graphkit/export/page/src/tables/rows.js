// Make the rows of a table, and move between them by keyboard.

import { around, byId, element, find, isPlainKey, nameText, typeIcon } from "../dom/elements.js";
import { columnsOf, withChanges } from "../logic/columns.js";
import { edgeItem, nodeItem } from "../logic/graph.js";
import { memo } from "../logic/memo.js";
import { data } from "../state/data.js";
import { select, state, tableNow } from "../state/store.js";
import { comparedNow, sharedSentencesNow, visibleNow } from "../state/visible.js";

/** @import { TableKind } from "../types.d.ts" */

const columns = columnsOf(data, visibleNow, sharedSentencesNow);

/** The columns of both tables; where two parts are compared, with what changed. */
export const columnsNow = memo(
  () => [comparedNow()],
  () => {
    const compared = comparedNow();
    return compared ? withChanges(columns, compared) : columns;
  },
);

/**
 * A row of a table.
 * @param {TableKind} kind
 * @param {number} index
 */
export function tableRow(kind, index) {
  const cells = Object.values(columnsNow()[kind]).map((column, i) => {
    const text = column.text(index);
    if (i === 0) return headCell(kind, index, text);
    return element("td", column.words ? { class: wordsClass(text), dir: "auto", text } : { text });
  });
  return element("tr", { "data-index": index }, ...cells);
}

/**
 * The first cell of a row, whose button selects it.
 * @param {TableKind} kind
 * @param {number} index
 * @param {string} text
 */
function headCell(kind, index, text) {
  const icon = kind === "nodes" && typeIcon(data.types[data.nodes[index].type]);
  return element(
    "th",
    { scope: "row" },
    element("button", { type: "button", class: "row-name", tabindex: -1 }, icon, nameText(text)),
  );
}

/**
 * How a cell of text is set: one that is long takes several lines.
 * @param {string} text
 */
function wordsClass(text) {
  return text.length > 16 ? "words long" : "words";
}

/**
 * The row of an event, or null.
 * @param {Event} event
 * @returns {HTMLTableRowElement|null}
 */
function rowOf({ target }) {
  return target instanceof Element ? target.closest("tr") : null;
}

/**
 * Select what a click on a row means. Whoever marks text in a cell wants to copy it.
 * @param {MouseEvent} event
 * @param {TableKind} kind
 */
export function chooseRow(event, kind) {
  const row = rowOf(event);
  if (!row || (!around(event.target, "button") && String(window.getSelection()))) return;
  const index = Number(row.dataset.index);
  select(kind === "nodes" ? nodeItem(index) : edgeItem(index));
  focusRow(row);
}

/**
 * Mark the row of what is selected. The tab key leads to it, or to the first row.
 */
export function markSelectedRow() {
  if (!tableNow()) return;
  const chosen = state.selected && `${state.selected.kind}s` === state.view ? state.selected.index : -1;
  /** @type {NodeListOf<HTMLTableRowElement>} */
  const all = byId("tables").querySelectorAll("tbody tr");
  const rows = [...all];
  const reached = rows.find((row) => Number(row.dataset.index) === chosen) ?? rows[0];
  for (const row of rows) {
    const marked = Number(row.dataset.index) === chosen;
    row.classList.toggle("chosen", marked);
    const button = find(row, "button");
    if (!button) continue;
    if (marked) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    button.tabIndex = row === reached ? 0 : -1;
  }
}

/**
 * Give a row the focus, and let the tab key come back to it.
 * @param {Element|null|undefined} row
 */
export function focusRow(row) {
  const button = row && find(row, "button");
  if (!button || !row.parentElement) return;
  /** @type {NodeListOf<HTMLElement>} */
  const reached = row.parentElement.querySelectorAll('[tabindex="0"]');
  for (const other of reached) other.tabIndex = -1;
  button.tabIndex = 0;
  button.focus();
}

/**
 * Arrow keys, Home and End go from row to row.
 * @param {KeyboardEvent} event
 */
export function moveBetweenRows(event) {
  const row = rowOf(event);
  /** @type {Record<string, Element|null|undefined>} */
  const wanted = {
    ArrowDown: row?.nextElementSibling,
    ArrowUp: row?.previousElementSibling,
    Home: row?.parentElement?.firstElementChild,
    End: row?.parentElement?.lastElementChild,
  };
  if (!(event.key in wanted) || !isPlainKey(event)) return;
  event.preventDefault();
  focusRow(wanted[event.key]);
}
