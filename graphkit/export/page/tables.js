// The nodes and edges that are shown, as tables: each column sorts, each row selects.

/** How many rows are shown at first, and with each "show more": what a browser lays out at once. */
const PAGE_OF_ROWS = 100;

/** How many rows are shown. */
let rowsShown = PAGE_OF_ROWS;

/**
 * The head of a column, which sorts by it: its title, and where that is not all, what it means.
 * @param {"nodes"|"edges"} kind
 * @param {string} name
 * @param {Column} column
 */
function columnHead(kind, name, { title, hint, words }) {
  const whole = WHOLE_TITLES[title] ?? null;
  return element("th", { scope: "col", class: words ? "words" : null, "data-column": name },
    element("button", {
      type: "button", text: title, title: [whole, hint].filter(Boolean).join(". ") || null, "aria-label": whole,
      onclick: () => sortBy(kind, name, words),
    }));
}

/**
 * The table of nodes or of edges, with no rows yet.
 * @param {"nodes"|"edges"} kind
 */
function makeTable(kind) {
  const heads = Object.entries(COLUMNS[kind]).map(([name, column]) => columnHead(kind, name, column));
  const body = element("tbody", { onclick: (event) => chooseRow(event, kind), onkeydown: moveBetweenRows });
  return element("table", { id: `table-${kind}` },
    element("caption", {}), element("thead", {}, element("tr", {}, ...heads)), body);
}

/**
 * Sort by a column: numbers and days from the largest on, names from A on; again turns it round.
 * @param {"nodes"|"edges"} kind
 * @param {string} name
 * @param {boolean} words
 */
function sortBy(kind, name, words) {
  const [column, descending] = state.sort[kind];
  update({ sort: { ...state.sort, [kind]: [name, column === name ? !descending : !words] } });
}

/**
 * Show the table that is wanted: its head, the first rows, and how many there are.
 */
function drawTable() {
  const kind = state.view;
  if (kind === "drawing") return;
  const place = byId("tables");
  if (!byId(`table-${kind}`)) place.replaceChildren(makeTable(kind), element("p", { class: "table-end" }));
  place.setAttribute("aria-label", kind === "nodes" ? "Table of nodes" : "Table of edges");
  rowsShown = PAGE_OF_ROWS;
  const rows = sortedRows(kind);
  const [column, descending] = state.sort[kind];
  for (const head of place.querySelectorAll("th[data-column]")) {
    const order = head.dataset.column === column ? (descending ? "descending" : "ascending") : null;
    if (order) head.setAttribute("aria-sort", order);
    else head.removeAttribute("aria-sort");
  }
  place.querySelector("tbody").replaceChildren(...rows.slice(0, rowsShown).map((row) => tableRow(kind, row)));
  drawTableSize(kind, rows.length);
  markSelectedRow();
}

/**
 * Say how many rows there are, and offer more of them.
 * @param {"nodes"|"edges"} kind
 * @param {number} count
 */
function drawTableSize(kind, count) {
  const all = (kind === "nodes" ? data.nodes : data.edges).length;
  const size = count === all ? counted(count, kind.slice(0, -1)) : `${NUMBERS.format(count)} of ${counted(all, kind.slice(0, -1))}`;
  const shown = count > rowsShown ? `, the first ${NUMBERS.format(rowsShown)} shown` : "";
  const counts = kind === "nodes" ? "shared sentences, mentions and articles" : "sentences and articles";
  const narrowed = visibleNow().narrowed
    ? ` Of the articles that pass the filters: ${counts}; of all articles: the other columns.` : "";
  byId("tables").querySelector("caption").textContent = `${size}${shown}.${narrowed}`;
  const more = element("button", {
    type: "button", class: "more", text: `Show ${NUMBERS.format(Math.min(PAGE_OF_ROWS, count - rowsShown))} more`,
    onclick: showMoreRows,
  });
  byId("tables").querySelector(".table-end").replaceChildren(...(count > rowsShown ? [more] : []));
}

/**
 * Show the next rows, and give the first of them the focus.
 */
function showMoreRows() {
  const kind = state.view;
  const first = rowsShown;
  rowsShown += PAGE_OF_ROWS;
  const rows = sortedRows(kind);
  const body = byId("tables").querySelector("tbody");
  body.append(...rows.slice(first, rowsShown).map((row) => tableRow(kind, row)));
  drawTableSize(kind, rows.length);
  markSelectedRow();
  focusRow(body.children[first]);
}

/**
 * Start the tables: one of them stands where the drawing does when it is asked for.
 */
function startTables() {
  part(() => [state.view], () => {
    const asTable = state.view !== "drawing";
    byId("tables").hidden = !asTable;
    byId("drawing").classList.toggle("covered", asTable);
  });
  part(() => [state.view, state.view !== "drawing" && visibleNow(), state.sort], drawTable);
  part(() => [state.selected], markSelectedRow);
}
