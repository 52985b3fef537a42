// What the measures of nodes and edges say, in a line each.

const DIGITS = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/**
 * The measures of an edge with their values and meanings.
 * @param {GraphEdge} edge
 */
function measuresBlock(edge) {
  return element("dl", { class: "measures" },
    ...measure("NPMI", signed(edge.npmi, 2), npmiMeaning(edge.npmi)),
    ...measure("G²", `${signed(edge.g2, 1)}, ${chanceText(edge.p)}`, g2Meaning(edge.g2, edge.p)),
    ...measure("Jaccard", DIGITS.format(edge.jaccard), jaccardMeaning(edge.jaccard)),
    ...measure("Association", DIGITS.format(edge.association), "So many times as often together as by chance."),
    visibleNow().narrowed && element("dd", { class: "of-all", text: "The measures are those of all articles." }));
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
 * A number with a true minus.
 * @param {number} value
 * @param {number} decimals
 */
function signed(value, decimals) {
  return value.toFixed(decimals).replace("-", "−");
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
 * How likely chance alone does this, as "p = 0.012".
 * @param {number} p
 */
function chanceText(p) {
  return p < 0.001 ? "p < 0.001" : `p = ${DIGITS.format(p)}`;
}

/**
 * What a signed log-likelihood ratio says, in a line.
 * @param {number} g2
 * @param {number} p
 */
function g2Meaning(g2, p) {
  if (p >= 0.05) return "Could be chance (p is how likely chance alone gives as much).";
  if (g2 > 0) return "Hardly chance that they meet so often (p is how likely chance gives as much).";
  return "Hardly chance that they meet so rarely (p is how likely chance gives as much).";
}

/**
 * What a Jaccard index says, in a line.
 * @param {number} jaccard
 */
function jaccardMeaning(jaccard) {
  const share = new Intl.NumberFormat("en", { style: "percent", maximumSignificantDigits: 2 }).format(jaccard);
  return `Of the ${windowNoun()} that name either, ${share} name both.`;
}

/**
 * Those stretches of an article within which two names are tied.
 */
function windowNoun() {
  const [, noun] = /\bin one (sentence|paragraph|article)$/.exec(data.about.window) ?? [];
  return noun ? `${noun}s` : "places";
}

/**
 * Where a node stands in the graph, in a table that is closed at first.
 * @param {GraphNode} node
 */
function structureBlock(node) {
  const of = data.nodes.length < data.about.nodes ? "in this page" : `of ${NUMBERS.format(data.nodes.length)}`;
  const place = (key) => 1 + data.nodes.filter((other) => other[key] > node[key]).length;
  const placed = (key) => (node[key] > 0 ? `${ordinal(place(key))} ${of}` : "none");
  const rows = [
    ["Edges", NUMBERS.format(node.degree), "To how many others it is tied."],
    ["Shared", NUMBERS.format(node.weightedDegree), "Sentences that tie it to others, added up over its edges."],
    ["PageRank", placed("pagerank"), "How much attention it gets from one who follows edges, strong ones more often."],
    ["Betweenness", placed("betweenness"), "On how many shortest ways between two others it lies."],
    ["Core", NUMBERS.format(node.core), "It is in a part of the graph where each has so many edges or more."],
  ];
  const cells = rows.map(([name, value, meaning]) => element("tr", {},
    element("th", { scope: "row", text: name }), element("td", { text: value }), element("td", { text: meaning })));
  return element("details", { class: "structure", "data-key": "structure" },
    element("summary", { text: "Place in the graph" }), element("table", {}, element("tbody", {}, ...cells)));
}
