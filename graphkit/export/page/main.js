// Everything starts here.

/**
 * What this is a graph of, and how much of it the page holds.
 */
function drawSummary() {
  const { articles, first, last, nodes, edges, between } = data.about;
  const size = `${counted(nodes, "node")}, ${counted(edges, "edge")}`;
  const summary = [counted(articles, "article"), periodText(first, last), size];
  byId("summary").textContent = summary.filter(Boolean).join(" · ");
  const parts = [];
  if (data.nodes.length < nodes) {
    parts.push(`the ${NUMBERS.format(data.nodes.length)} strongest of ${NUMBERS.format(nodes)} nodes`);
  }
  if (data.edges.length < between) {
    parts.push(`${NUMBERS.format(data.edges.length)} of the ${NUMBERS.format(between)} edges between them`);
  }
  byId("note").hidden = !parts.length;
  byId("note").textContent = `Showing ${parts.join(" and ")}; the GraphML file holds all.`;
}

drawSummary();
startFilters();
startSearch();
startGraph();
startPointer();
startPanel();
startTrail();
startRoute();
startTables();
startTools();
startHelp();
startHash();
render();
fit();

// The first name one asks for should not have to wait for its sentences.
window.setTimeout(evidence, 300);

/** For tests, and for whoever looks at the page from a browser's console. */
window.graphkit = { network, data, state, select, update, labels: labelsNow };
