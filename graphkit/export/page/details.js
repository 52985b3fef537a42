// What is told of a node and of an edge.

const NEIGHBOURS = 12;

/**
 * The head of the details: what kind of thing it is, and a way to leave it.
 */
function detailsHead(icon, kind) {
  return element("div", { class: "kind" }, icon, element("span", { text: kind }),
    element("button", {
      type: "button", class: "close", "aria-label": "Close details", onclick: leave,
    }, "×"));
}

/**
 * @param {GraphNode} node
 */
function nodeDetails(node) {
  const type = data.types[node.type];
  return [
    detailsHead(typeIcon(type), type.name),
    element("h2", { tabindex: "-1" }, isolated(node.label)),
    node.roles.length ? isolated(node.roles.join(" · "), "p") : null,
    facts([
      ["Mentions", NUMBERS.format(node.mentions)], ["Articles", NUMBERS.format(node.documents)],
      ["First seen", node.first && dayText(node.first)], ["Last seen", node.last && dayText(node.last)],
    ]),
    formsBlock(node),
    ...neighboursBlock(node),
    element("div", { class: "sentences", id: "sentences" }),
  ].filter(Boolean);
}

/**
 * Facts with a value, as names and values.
 * @param {[string, string][]} rows
 */
function facts(rows) {
  const known = rows.filter(([, value]) => value);
  return element("dl", { class: "facts" },
    ...known.map(([name, value]) => element("div", {}, element("dt", { text: name }), element("dd", { text: value }))));
}

/**
 * Other names of a node, and why each was joined to it.
 * @param {GraphNode} node
 */
function formsBlock(node) {
  if (!node.forms.length) return null;
  const rows = node.forms.map(({ form, mentions, rule }) => element("tr", {},
    element("td", {}, isolated(form)),
    element("td", { text: NUMBERS.format(mentions) }),
    element("td", { text: rule })));
  const names = element("span", { class: "forms" });
  node.forms.slice(0, 4).forEach(({ form }, i) => names.append(i ? ", " : "", isolated(form)));
  if (node.forms.length > 4) names.append(` and ${node.forms.length - 4} more`);
  const head = ["Name", "Mentions", "Joined by"].map((text) => element("th", { scope: "col", text }));
  return element("details", { class: "aliases" },
    element("summary", {}, "Also named ", names),
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)));
}

/**
 * The neighbours of a node that pass the filters, the strongest first.
 * @param {GraphNode} node
 */
function neighboursBlock(node) {
  const { edges } = surroundings(nodeThing(node.index));
  const shown = state.neighbours ? edges : edges.slice(0, NEIGHBOURS);
  const most = edges.length ? data.edges[edges[0]].weight : 1;
  const rows = shown.map((index) => {
    const edge = data.edges[index];
    return rankedRow(otherEnd(edge, node.index), edge.weight, most, index);
  });
  const more = shown.length < edges.length && element("button", {
    type: "button", class: "more", text: `Show all ${NUMBERS.format(edges.length)}`,
    onclick: () => update({ neighbours: true }),
  });
  return [
    element("h3", { text: counted(edges.length, "neighbour") }),
    element("ul", { class: "ranked" }, ...rows),
    more || null,
    unshownNeighbours(node, edges.length),
  ];
}

/**
 * Where the neighbours are that are not listed, or null where all are.
 * @param {GraphNode} node
 * @param {number} listed
 */
function unshownNeighbours(node, listed) {
  const behind = node.edges.length - listed;
  const elsewhere = node.degree - node.edges.length;
  const parts = [];
  if (behind) parts.push(`${NUMBERS.format(behind)} more behind the filters`);
  if (elsewhere) parts.push(`${NUMBERS.format(elsewhere)} more in the GraphML file`);
  return parts.length ? element("p", { class: "hint", text: `${parts.join(", ")}.` }) : null;
}

/**
 * An end of an edge, as a way to it.
 * @param {number} index
 */
function endButton(index) {
  const node = data.nodes[index];
  const thing = nodeThing(index);
  return element("button", { type: "button", class: "end", ...pointing(thing), onclick: () => select(thing) },
    typeIcon(data.types[node.type]), isolated(node.label));
}

/**
 * @param {GraphEdge} edge
 */
function edgeDetails(edge) {
  return [
    detailsHead(element("span", { class: "tie", "aria-hidden": "true" }), "edge"),
    element("h2", { tabindex: "-1", class: "ends" },
      endButton(edge.a), element("span", { class: "and", text: "and" }), endButton(edge.b)),
    facts([
      ["Sentences", NUMBERS.format(edge.weight)], ["Articles", NUMBERS.format(edge.documents)],
      ["First seen", edge.first && dayText(edge.first)], ["Last seen", edge.last && dayText(edge.last)],
    ]),
    element("dl", { class: "measures" },
      ...measure("NPMI", signed(edge.npmi, 2), npmiMeaning(edge.npmi)),
      ...measure("G²", signed(edge.g2, 1), g2Meaning(edge.g2))),
    element("div", { class: "sentences", id: "sentences" }),
  ];
}

/**
 * A number with a true minus.
 * @param {number} value
 * @param {number} decimals
 */
function signed(value, decimals) {
  return value.toFixed(decimals).replace("-", "−");
}

/**
 * @returns {HTMLElement[]}
 */
function measure(name, value, meaning) {
  return [
    element("dt", {}, element("span", { text: name }), element("strong", { text: value })),
    element("dd", { text: meaning }),
  ];
}

/**
 * What a normalised pointwise mutual information says, in a line.
 * @param {number} npmi
 */
function npmiMeaning(npmi) {
  if (npmi >= 0.995) return "Never named apart (0 is chance, 1 is never apart).";
  if (npmi > 0.05) return "Together more often than by chance (0 is chance, 1 is never apart).";
  if (npmi >= -0.05) return "About as often together as by chance (0 is chance, 1 is never apart).";
  return "Together less often than by chance (0 is chance, −1 is never together).";
}

/**
 * What a signed log-likelihood ratio says, in a line.
 * @param {number} g2
 */
function g2Meaning(g2) {
  if (Math.abs(g2) < 3.84) return "Could be chance (from 3.84 on, p is below 0.05).";
  if (g2 > 0) return "Hardly chance that they meet so often (from 3.84 on, p is below 0.05).";
  return "Hardly chance that they meet so rarely (from −3.84 on, p is below 0.05).";
}
