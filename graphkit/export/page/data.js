// What is drawn (as pyvis wrote it) and what is told of it, joined: data.nodes, data.edges, data.types, data.about.

/**
 * @typedef {{name: string, plural: string, colour: string, shape: string}} Type
 * @typedef {{form: string, mentions: number, rule: string}} Form
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
 * @property {Form[]} forms  its other names, the most frequent first
 * @property {number} community
 * @property {number} degree  in the whole graph
 * @property {number[]} edges  numbers of its edges in the page, the strongest first
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
 * @property {string} first
 * @property {string} last
 * @property {boolean} backbone
 * @property {boolean} drawnAtFirst
 */

const LABEL_LETTERS = 32;

const data = readData();

/**
 * The data of a script element.
 * @param {string} id
 */
function readJson(id) {
  return JSON.parse(byId(id).textContent);
}

/**
 * @returns {{about: any, types: Type[], nodes: GraphNode[], edges: GraphEdge[]}}
 */
function readData() {
  const drawn = readJson("drawn");
  const { about, types, nodes, edges } = readJson("payload");
  const read = {
    about,
    types: types.map(([name, plural, colour, shape]) => ({ name, plural, colour, shape })),
    nodes: drawn.nodes.map((node, index) => readNode(node, nodes[index])),
    edges: drawn.edges.map((edge, index) => readEdge(edge, edges[index])),
  };
  for (const edge of [...read.edges].reverse()) {
    read.nodes[edge.a].edges.push(edge.index);
    read.nodes[edge.b].edges.push(edge.index);
  }
  return read;
}

/**
 * @returns {GraphNode}
 */
function readNode(drawn, told) {
  const [id, type, mentions, documents, first, last, roles, forms, community, degree, labelSize, labelled] = told;
  return {
    index: drawn.id, label: drawn.label, short: shortened(drawn.label), x: drawn.x, y: drawn.y, size: drawn.size,
    id, type, mentions, documents, first, last, roles, community, degree, labelSize, labelled: Boolean(labelled),
    forms: forms.map(([form, count, rule]) => ({ form, mentions: count, rule })), edges: [],
  };
}

/**
 * @returns {GraphEdge}
 */
function readEdge(drawn, told) {
  const [weight, documents, npmi, g2, first, last, backbone] = told;
  return {
    index: drawn.id, a: drawn.from, b: drawn.to, width: drawn.width, opacity: drawn.color.opacity,
    weight, documents, npmi, g2, first, last, backbone: Boolean(backbone), drawnAtFirst: !drawn.hidden,
  };
}

/**
 * A name for the drawing: cut where it is long, and without characters that steer the direction of writing.
 * @param {string} label
 */
function shortened(label) {
  const plain = label.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ").trim();
  const letters = Array.from(plain);
  return letters.length > LABEL_LETTERS ? letters.slice(0, LABEL_LETTERS - 1).join("").trimEnd() + "…" : plain;
}

/**
 * The other end of an edge.
 * @param {GraphEdge} edge
 * @param {number} node
 */
function otherEnd(edge, node) {
  return edge.a === node ? edge.b : edge.a;
}
