// What this is a graph of, how much of it the page holds, and how it was made.

/**
 * Say what this is a graph of.
 */
function drawSummary() {
  const { articles, first, last, nodes, edges, part: chosen } = data.about;
  const of = (shown, all, noun) => (shown < all ? `${NUMBERS.format(shown)} of ${counted(all, noun)}` : counted(all, noun));
  const summary = [
    counted(articles, "article") + (chosen && ` ${shortened(chosen, LINE_LETTERS)}`), periodText(first, last),
    `${of(data.nodes.length, nodes, "node")}, ${of(data.edges.length, edges, "edge")}`,
  ];
  byId("summary").textContent = summary.filter(Boolean).join(" · ");
}

/**
 * Say below the drawing what the page leaves out.
 */
function drawNote() {
  const { nodes, between } = data.about;
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

/**
 * How the graph was made: names and values.
 * @returns {[string, string][]}
 */
function made() {
  const { built, version, window: tied, rank_by: rank, dated, articles, model, options } = data.about;
  const unusual = Object.entries(options).map(([name, value]) => (value ? `${name} ${value}` : name));
  return [
    ["Edges tie two", tied],
    ["Ranked by", isCount(rank) ? data.ranks[rank] : `${RANK_NAMES[rank]}, ${data.ranks[rank]}`],
    ["Articles with a date", `${NUMBERS.format(dated)} of ${NUMBERS.format(articles)}`],
    ["Names found by", model],
    ["Options", unusual.join(" ") || "as usual"],
    ["Built", [built && dayText(built), `graphkit ${version}`.trim()].filter(Boolean).join(", by ")],
  ].filter(([, value]) => value);
}

/**
 * Say all this; Escape and a click elsewhere close what tells how the graph was made.
 */
function startAbout() {
  drawSummary();
  drawNote();
  const how = byId("how");
  byId("made").replaceChildren(...made().flatMap(([name, value]) =>
    [element("dt", { text: name }), element("dd", {}, isolated(value))]));
  how.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !how.open) return;
    event.preventDefault();
    how.open = false;
    how.querySelector("summary").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!how.contains(event.target)) how.open = false;
  });
}
