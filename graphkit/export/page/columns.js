// The columns of the tables of nodes and edges: what each says of a row, and by what it sorts.

/**
 * @typedef {object} Column
 * @property {string} title  short, so that all columns find room
 * @property {string} hint  what it means, where the title does not say it
 * @property {(index: number) => number} key  by what rows are sorted
 * @property {(index: number) => string} text
 * @property {boolean} words  whether it is text, which is sorted from A on and stands to the left
 */

/** The whole titles of those columns whose titles are cut short. */
const WHOLE_TITLES = {
  Shared: "Shared sentences", First: "First seen", Last: "Last seen", Group: "Group (community)",
  Between: "Between (betweenness)",
};

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
    strength: numberColumn("Shared", (i) => sentencesWithOthers()[i], "Those that tie it to others shown"),
    mentions: numberColumn("Mentions", (i) => mentionsOf(i)),
    articles: numberColumn("Articles", (i) => articlesOf(i)),
    first: dayColumn("First", (i) => nodes[i].first),
    last: dayColumn("Last", (i) => nodes[i].last),
    roles: wordsColumn("Roles", (i) => nodes[i].roles.join("; ")),
    community: numberColumn("Group", (i) => nodes[i].community + 1, "Its number, 1 the largest", String),
    degree: numberColumn("Edges", (i) => nodes[i].degree, "To how many others it is tied in the whole graph"),
    pagerank: measure("PageRank", (i) => nodes[i].pagerank, "Its share of the attention of one who follows the edges"),
    betweenness: measure("Between", (i) => nodes[i].betweenness, "The share of shortest paths that lead through it"),
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
    first: dayColumn("First", (i) => edges[i].first),
    last: dayColumn("Last", (i) => edges[i].last),
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
