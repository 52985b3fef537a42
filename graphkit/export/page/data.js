// What is drawn (as pyvis wrote it) and what is told of it, joined: data.nodes, data.edges, data.types, data.about.

/**
 * @typedef {{name: string, plural: string, colour: string, shape: string}} Type
 * @typedef {{form: string, mentions: number, rule: string, reason: string}} Form
 * @typedef {{id: string, title: string, date: string, source: string, url: string}} Article
 * @typedef {{name: string, size: number}} Community  its three strongest nodes, and how many the page has
 * @typedef {[string, number][]} Timeline  periods that have a count, rising
 * @typedef {object} GraphNode
 * @property {number} index  its number: 0 is the strongest
 * @property {string} id  the entity's id
 * @property {string} label  its name
 * @property {string} short  its name as the drawing shows it
 * @property {number} type  number of its type
 * @property {number} x
 * @property {number} y
 * @property {number} size  radius at scale 1
 * @property {number} labelSize  height of its label's letters at scale 1
 * @property {boolean} labelled  whether its label is wanted at first
 * @property {number} mentions
 * @property {number} documents
 * @property {string} first  ISO day or ""
 * @property {string} last
 * @property {string[]} roles
 * @property {boolean} official  whether one of the roles is an office of a state or the like
 * @property {boolean} observer  whether it only reports
 * @property {string} via  how it was recognised: a key of data.via
 * @property {Form[]} forms  its other names, the most frequent first
 * @property {number} community
 * @property {number} degree  in the whole graph
 * @property {number} weightedDegree  in the whole graph
 * @property {number} core
 * @property {number} pagerank
 * @property {number} betweenness
 * @property {Timeline} timeline  mentions
 * @property {number[]} edges  numbers of its edges in the page, the strongest first as the graph was built
 *
 * @typedef {object} GraphEdge
 * @property {number} index  its number: 0 is the weakest
 * @property {number} a  number of a node
 * @property {number} b
 * @property {number} width  in pixels at scale 1
 * @property {number} opacity
 * @property {number} weight  sentences
 * @property {number} documents
 * @property {number} npmi
 * @property {number} g2
 * @property {number} p
 * @property {number} jaccard
 * @property {number} association
 * @property {string} first
 * @property {string} last
 * @property {Timeline} timeline  sentences
 * @property {boolean} backbone  in the whole graph
 * @property {boolean} drawnAtFirst
 *
 * @typedef {object} Data
 * @property {any} about
 * @property {Type[]} types
 * @property {Record<string, string>} ranks  what a tie can be ranked by, with its meaning
 * @property {Record<string, string>} via  how names are recognised, with its meaning
 * @property {Article[]} articles  those that name what is in the page, the newest first
 * @property {Community[]} communities  by their number; of size 0 where the page has none of it
 * @property {GraphNode[]} nodes
 * @property {GraphEdge[]} edges
 */

/** As many letters of a name stand in the drawing, and in a line. */
const LABEL_LETTERS = 32;
const LINE_LETTERS = 80;

const data = readData();

/**
 * The data of a script element.
 * @param {string} id
 */
function readJson(id) {
  return JSON.parse(byId(id).textContent);
}

/**
 * @returns {Data}
 */
function readData() {
  const drawn = readJson("drawn");
  const told = readJson("payload");
  const read = {
    about: told.about, ranks: told.ranks, via: told.via,
    types: told.types.map(([name, plural, colour, shape]) => ({ name, plural, colour, shape })),
    articles: told.articles.map(([id, title, date, source, url]) => ({ id, title, date, source, url })),
    nodes: drawn.nodes.map((node, index) => readNode(node, told.nodes[index], told)),
    edges: drawn.edges.map((edge, index) => readEdge(edge, told.edges[index], told)),
    communities: [],
  };
  for (const edge of [...read.edges].reverse()) {
    read.nodes[edge.a].edges.push(edge.index);
    read.nodes[edge.b].edges.push(edge.index);
  }
  read.communities = readCommunities(read.nodes);
  return read;
}

/**
 * @returns {GraphNode}
 */
function readNode(drawn, row, told) {
  const [
    id, type, mentions, documents, first, last, roles, official, observer, via, forms, community, degree,
    weightedDegree, core, pagerank, betweenness, timeline, labelSize, labelled,
  ] = row;
  return {
    index: drawn.id, label: drawn.label, short: shortened(drawn.label), x: drawn.x, y: drawn.y, size: drawn.size,
    id, type, mentions, documents, first: told.days[first], last: told.days[last], roles,
    official: Boolean(official), observer: Boolean(observer), via: Object.keys(told.via)[via],
    community, degree, weightedDegree, core, pagerank, betweenness, timeline: readTimeline(timeline, told),
    labelSize, labelled: Boolean(labelled), edges: [],
    forms: forms.map(([form, count, rule]) => ({ form, mentions: count, rule, reason: told.rules[rule] ?? rule })),
  };
}

/**
 * @returns {GraphEdge}
 */
function readEdge(drawn, row, told) {
  const [weight, documents, npmi, g2, p, jaccard, association, first, last, timeline, backbone] = row;
  return {
    index: drawn.id, a: drawn.from, b: drawn.to, width: drawn.width, opacity: drawn.color.opacity,
    weight, documents, npmi, g2, p, jaccard, association, first: told.days[first], last: told.days[last],
    timeline: readTimeline(timeline, told), backbone: Boolean(backbone), drawnAtFirst: !drawn.hidden,
  };
}

/**
 * @param {number[]} row  number of a period, count, number of a period, count …
 * @returns {Timeline}
 */
function readTimeline(row, { periods }) {
  /** @type {Timeline} */
  const timeline = [];
  for (let i = 0; i < row.length; i += 2) timeline.push([periods[row[i]], row[i + 1]]);
  return timeline;
}

/**
 * The communities by their number, each named by its three strongest nodes.
 * @param {GraphNode[]} nodes  the strongest first
 * @returns {Community[]}
 */
function readCommunities(nodes) {
  /** @type {string[][]} */
  const members = [];
  for (const { community, short } of nodes) {
    while (members.length <= community) members.push([]);
    members[community].push(short);
  }
  return members.map((names) => {
    const [first = "", second, third] = names;
    const name = third ? `${first}, ${second} and ${third}` : second ? `${first} and ${second}` : first;
    return { name, size: names.length };
  });
}

/**
 * A name for the drawing or a line: cut where it is long, and without characters that steer the direction of writing.
 * @param {string} label
 */
function shortened(label, most = LABEL_LETTERS) {
  const plain = label.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ").trim();
  const letters = Array.from(plain);
  return letters.length > most ? letters.slice(0, most - 1).join("").trimEnd() + "…" : plain;
}

/**
 * The other end of an edge.
 * @param {GraphEdge} edge
 * @param {number} node
 */
function otherEnd(edge, node) {
  return edge.a === node ? edge.b : edge.a;
}
