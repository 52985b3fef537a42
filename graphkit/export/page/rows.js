// The rows of a table: their order, their cells, and how one goes through them.

/**
 * Rows in the order that is wanted: nodes or edges, the strongest first among equals.
 * @param {"nodes"|"edges"} kind
 * @returns {number[]}
 */
function sortedRows(kind) {
  const [column, descending] = state.sort[kind];
  const { key } = COLUMNS[kind][column] ?? COLUMNS[kind].strength;
  const { nodeIndices, edges } = visibleNow();
  const rows = kind === "nodes" ? [...nodeIndices] : data.edges.flatMap(({ index }) => (edges[index] ? [index] : [])).reverse();
  const keys = new Float64Array(kind === "nodes" ? data.nodes.length : data.edges.length);
  for (const row of rows) keys[row] = key(row);
  return rows.sort(descending ? (a, b) => keys[b] - keys[a] : (a, b) => keys[a] - keys[b]);
}

/**
 * @param {"nodes"|"edges"} kind
 * @param {number} index
 */
function tableRow(kind, index) {
  const cells = Object.values(COLUMNS[kind]).map(({ text, words }, i) => {
    if (i > 0) return element("td", words ? { class: wordsClass(text(index)), dir: "auto", text: text(index) } : { text: text(index) });
    const icon = kind === "nodes" ? typeIcon(data.types[data.nodes[index].type]) : null;
    return element("th", { scope: "row" },
      element("button", { type: "button", class: "row-name", tabindex: -1 }, icon, isolated(text(index))));
  });
  return element("tr", { "data-index": index }, ...cells);
}

/**
 * How a cell of text is set: one that is long takes several lines.
 * @param {string} text
 */
function wordsClass(text) {
  return text.length > 16 ? "words long" : "words";
}

/**
 * Select what a click on a row means. Whoever marks text in a cell wants to copy it.
 * @param {MouseEvent} event
 * @param {"nodes"|"edges"} kind
 */
function chooseRow(event, kind) {
  const row = event.target.closest("tr");
  if (!row || (!event.target.closest("button") && String(window.getSelection()))) return;
  const index = Number(row.dataset.index);
  select(kind === "nodes" ? nodeThing(index) : edgeThing(index));
  focusRow(row);
}

/**
 * Mark the row of what is selected. The tab key leads to it, or to the first row.
 */
function markSelectedRow() {
  if (state.view === "drawing") return;
  const chosen = state.selected && `${state.selected.kind}s` === state.view ? state.selected.index : -1;
  const rows = [...byId("tables").querySelectorAll("tbody tr")];
  const reached = rows.find((row) => Number(row.dataset.index) === chosen) ?? rows[0];
  for (const row of rows) {
    const marked = Number(row.dataset.index) === chosen;
    row.classList.toggle("chosen", marked);
    const button = row.querySelector("button");
    if (marked) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    button.tabIndex = row === reached ? 0 : -1;
  }
}

/**
 * Give a row the focus, and let the tab key come back to it.
 * @param {any} row
 */
function focusRow(row) {
  if (!row) return;
  for (const button of row.parentElement.querySelectorAll('[tabindex="0"]')) button.tabIndex = -1;
  const button = row.querySelector("button");
  button.tabIndex = 0;
  button.focus();
}

/**
 * Arrow keys, Home and End go from row to row.
 * @param {KeyboardEvent} event
 */
function moveBetweenRows(event) {
  const row = event.target.closest("tr");
  const rows = row.parentElement;
  const wanted = {
    ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling,
    Home: rows.firstElementChild, End: rows.lastElementChild,
  };
  if (!(event.key in wanted) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  focusRow(wanted[event.key]);
}
