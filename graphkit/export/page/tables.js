// The nodes and edges that are shown, as tables: each column sorts, each row selects.

/** How many rows are shown at first, and with each "show more": what a browser lays out at once. */
const PAGE_OF_ROWS = 100;

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {string} hint  what it means, where the title does not say it
 * @property {(index: number) => number} key  by what rows are sorted
 * @property {(index: number) => string} text
 * @property {boolean} words  whether it is text, which is sorted from A on and stands to the left
 */

/** How many rows are shown. */
let rowsShown = PAGE_OF_ROWS;

/** @type {number[]|undefined} */
let namePlaces;

/**
 * A node's place among all by name.
 * @param {number} node
 */
function placeByName(node) {
  if (!namePlaces) {
    const { compare } = new Intl.Collator("en", { numeric: true });
    const sorted = data.nodes.map(({ index }) => index)
      .sort((a, b) => compare(data.nodes[a].label, data.nodes[b].label) || a - b);
    /** @type {number[]} */
    const places = [];
    sorted.forEach((index, place) => { places[index] = place; });
    namePlaces = places;
  }
  return namePlaces[node];
}

/**
 * A column of text that sorts by what it says; "" comes last.
 * @returns {Column}
 */
function wordsColumn(title, textOf, hint = "") {
  /** @type {Map<string, number>|undefined} */
  let places;
  const placesOf = () => {
    const all = new Set(data.nodes.map((_, index) => textOf(index)));
    return new Map([...all].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1)).map((text, i) => [text, i]));
  };
  return { title, hint, words: true, text: textOf, key: (index) => (places ??= placesOf()).get(textOf(index)) ?? 0 };
}

/**
 * A column of ISO days. Without a day is before all others.
 * @returns {Column}
 */
function dayColumn(title, dayOf) {
  return { title, hint: "", words: false, text: dayOf, key: (index) => Number(dayOf(index).replaceAll("-", "")) };
}

/**
 * A column of numbers.
 * @returns {Column}
 */
function numberColumn(title, key, hint = "", text = (value) => NUMBERS.format(value)) {
  return { title, hint, words: false, key, text: (index) => text(key(index)) };
}

/**
 * A measure as a table shows it: three digits that count.
 * @param {number} value
 */
function measureText(value) {
  if (Math.abs(value) >= 1000) return NUMBERS.format(Math.round(value));
  const text = value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
  return text.replace("-", "−");
}

/**
 * The columns of the table of nodes, by name.
 * @returns {Record<string, Column>}
 */
function nodeColumns() {
  const nodes = data.nodes;
  const measure = (title, key, hint) => numberColumn(title, key, hint, measureText);
  return {
    name: { title: "Name", hint: "", words: true, key: placeByName, text: (i) => nodes[i].label },
    type: wordsColumn("Type", (i) => data.types[nodes[i].type].name),
    strength: numberColumn("Sentences with others", (i) => sentencesWithOthers()[i], "Sentences that tie it to the others shown"),
    mentions: numberColumn("Mentions", (i) => mentionsOf(i)),
    articles: numberColumn("Articles", (i) => articlesOf(i)),
    first: dayColumn("First seen", (i) => nodes[i].first),
    last: dayColumn("Last seen", (i) => nodes[i].last),
    roles: wordsColumn("Roles", (i) => nodes[i].roles.join("; ")),
    community: numberColumn("Community", (i) => nodes[i].community + 1, "Its number, 1 the largest", String),
    degree: numberColumn("Neighbours", (i) => nodes[i].degree, "To how many others it is tied in the whole graph"),
    pagerank: measure("PageRank", (i) => nodes[i].pagerank, "Its share of the attention of one who follows the edges"),
    betweenness: measure("Betweenness", (i) => nodes[i].betweenness, "The share of shortest paths that lead through it"),
    core: numberColumn("Core", (i) => nodes[i].core, "It is among nodes that have so many neighbours among themselves"),
  };
}

/**
 * The columns of the table of edges, by name.
 * @returns {Record<string, Column>}
 */
function edgeColumns() {
  const edges = data.edges;
  const measure = (title, key, hint) => numberColumn(title, key, hint, measureText);
  const end = (title, endOf) =>
    ({ title, hint: "", words: true, key: (i) => placeByName(endOf(i)), text: (i) => data.nodes[endOf(i)].label });
  return {
    a: end("Name", (i) => edges[i].a),
    b: end("Tied to", (i) => edges[i].b),
    strength: numberColumn("Sentences", (i) => sentencesOf(i)),
    articles: numberColumn("Articles", (i) => edgeArticlesOf(i)),
    npmi: measure("NPMI", (i) => edges[i].npmi, "How much more often than by chance they meet, from −1 to 1"),
    g2: measure("G²", (i) => edges[i].g2, "How sure it is that they do not meet by chance"),
    p: measure("p", (i) => edges[i].p, "How likely chance alone gives such a G²"),
    jaccard: measure("Jaccard", (i) => edges[i].jaccard, "The share of what names either that names both"),
    association: measure("Association", (i) => edges[i].association, "How many times as often as by chance they meet"),
    first: dayColumn("First seen", (i) => edges[i].first),
    last: dayColumn("Last seen", (i) => edges[i].last),
  };
}

/** @type {Record<string, Record<string, Column>>} */
const COLUMNS = { nodes: nodeColumns(), edges: edgeColumns() };

/** @type {{of: Visible|null, strengths: Float64Array}} */
let strengthsKept = { of: null, strengths: new Float64Array(0) };

/**
 * For each node the sentences that tie it to others by edges that pass the filters.
 */
function sentencesWithOthers() {
  const now = visibleNow();
  if (strengthsKept.of !== now) {
    const sums = new Float64Array(data.nodes.length);
    for (const { index, a, b } of data.edges) {
      if (!now.edges[index]) continue;
      sums[a] += sentencesOf(index);
      sums[b] += sentencesOf(index);
    }
    strengthsKept = { of: now, strengths: sums };
  }
  return strengthsKept.strengths;
}

// What is counted in the articles that pass the filters.
const sentencesOf = (edge) => visibleNow().weights[edge];
const edgeArticlesOf = (edge) => visibleNow().documents[edge];
const mentionsOf = (node) => visibleNow().mentions[node];
const articlesOf = (node) => visibleNow().articles[node];

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
 * The table of nodes or of edges, with no rows yet.
 * @param {"nodes"|"edges"} kind
 */
function makeTable(kind) {
  const heads = Object.entries(COLUMNS[kind]).map(([name, { title, hint, words }]) => element("th", {
    scope: "col", class: words ? "words" : null, "data-column": name,
  }, element("button", { type: "button", text: title, title: hint || null, onclick: () => sortBy(kind, name, words) })));
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
  const counts = kind === "nodes" ? "sentences, mentions and articles" : "sentences and articles";
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
