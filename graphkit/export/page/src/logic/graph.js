// Read the graph: join what pyvis wrote for drawing with what the payload says of nodes and edges.

import { shortened } from "./names.js";

/** @import { EdgeRow, NodeRow, Payload, Table } from "../payload.d.ts" */
/** @import { Community, Drawn, Graph, GraphEdge, GraphNode, Item, Timeline } from "../types.d.ts" */

/**
 * The rows of a table that is written as columns.
 * @template {object} Row
 * @param {Table<Row>} table
 * @returns {Row[]}
 */
export function rowsOf(table) {
  const names = /** @type {(keyof Row)[]} */ (Object.keys(table));
  const columns = names.map((name) => table[name]);
  return (columns[0] ?? []).map(
    (_, i) => /** @type {Row} */ (Object.fromEntries(names.map((name, column) => [name, columns[column][i]]))),
  );
}

/**
 * @param {Drawn} drawn
 * @param {Payload} payload
 * @returns {Graph}
 */
export function readGraph(drawn, payload) {
  const degrees = valuesOf(payload, "degree");
  const communities = valuesOf(payload, "community");
  const nodes = rowsOf(payload.nodes).map((row, i) => ({
    ...readNode(drawn.nodes[i], row, payload),
    degree: degrees[i],
    community: communities[i],
  }));
  const edges = rowsOf(payload.edges).map((row, i) => readEdge(i, drawn.edges[i], row, payload));
  for (const edge of [...edges].reverse()) {
    nodes[edge.a].edges.push(edge.index);
    nodes[edge.b].edges.push(edge.index);
  }
  for (const [kind, index, mark, note] of payload.marks) {
    Object.assign((kind === "node" ? nodes : edges)[index], { mark, note });
  }
  return {
    about: payload.about,
    types: rowsOf(payload.types),
    ranks: rowsOf(payload.ranks),
    via: payload.via,
    edgeMeasures: payload.edge_measures.map(withValues),
    nodeMeasures: payload.node_measures.map(withValues),
    articles: rowsOf(payload.articles),
    communities: readCommunities(nodes),
    nodes,
    edges,
    relations: rowsOf(payload.relations),
    others: rowsOf(payload.others).map((other) => ({ ...other, called: namesOf(payload, other.id, other.label) })),
    unlisted: payload.unlisted,
    map: payload.map,
    story: payload.story,
    unnamed: rowsOf(payload.unnamed),
    ends: Int32Array.from(edges.flatMap(({ a, b }) => [a, b])),
    counts: {
      weights: Int32Array.from(edges, (edge) => edge.weight),
      documents: Int32Array.from(edges, (edge) => edge.documents),
      namedWeights: Int32Array.from(edges, (edge) => edge.named),
      mentions: Int32Array.from(nodes, (node) => node.mentions),
      named: Int32Array.from(nodes, (node) => node.named),
      articles: Int32Array.from(nodes, (node) => node.documents),
    },
  };
}

/**
 * A measure with its values as an array of numbers.
 * @template {{values: number[]}} Measure
 * @param {Measure} measure
 */
function withValues(measure) {
  return { ...measure, values: Float64Array.from(measure.values) };
}

/**
 * The values of a measure of nodes that the page needs by itself, beside showing it.
 * @param {Payload} payload
 * @param {string} wanted  its name
 */
function valuesOf({ node_measures: measures }, wanted) {
  const found = measures.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The page has no measure "${wanted}".`);
  return found.values;
}

/**
 * @param {Drawn["nodes"][number]} drawn
 * @param {NodeRow} row
 * @param {Payload} payload
 * @returns {Omit<GraphNode, "degree"|"community">}
 */
function readNode({ id: index, label, x, y, size }, row, payload) {
  return {
    ...row,
    index,
    label,
    short: shortened(label),
    x,
    y,
    size,
    first: payload.days[row.first],
    last: payload.days[row.last],
    timeline: readTimeline(row.timeline, payload),
    mark: "",
    note: "",
    called: namesOf(payload, row.id, label),
    forms: row.forms.map((form) => ({
      ...form,
      reason: payload.rules[form.rule] ?? form.rule,
      splits: form.rule !== "" && !payload.fixed.includes(form.rule),
    })),
    edges: [],
  };
}

/**
 * @param {number} index
 * @param {Drawn["edges"][number]} drawn
 * @param {EdgeRow} row
 * @param {Payload} payload
 * @returns {GraphEdge}
 */
function readEdge(index, { from: a, to: b, width, opacity, hidden }, row, payload) {
  return {
    index,
    a,
    b,
    width,
    opacity,
    drawnAtFirst: !hidden,
    mark: "",
    note: "",
    weight: row.sentences,
    named: row.named,
    documents: row.documents,
    among_strongest: row.among_strongest,
    relations: row.relations,
    first: payload.days[row.first],
    last: payload.days[row.last],
    timeline: readTimeline(row.timeline, payload),
  };
}

/**
 * @param {number[]} row  number of a period, count, number of a period, count …
 * @param {Payload} payload
 * @returns {Timeline}
 */
function readTimeline(row, { periods }) {
  /** @type {Timeline} */
  const timeline = [];
  for (let i = 0; i < row.length; i += 2) timeline.push([periods[row[i]], row[i + 1]]);
  return timeline;
}

/** So many of the largest communities are told apart by a colour. */
export const COLOURED = 12;

/** Stands for the communities without a colour of their own. */
export const SMALLER = -1;

/**
 * A community that has a colour of its own, or SMALLER.
 * @param {Pick<Graph, "communities">} graph
 * @param {number} community
 */
export function colouredCommunity({ communities }, community) {
  return community < COLOURED && communities[community].members.length > 1 ? community : SMALLER;
}

/**
 * The communities by their number, each named by its three strongest nodes.
 * @param {GraphNode[]} nodes  the strongest first
 * @returns {Community[]}
 */
function readCommunities(nodes) {
  /** @type {number[][]} */
  const members = [];
  for (const { index, community } of nodes) {
    while (members.length <= community) members.push([]);
    members[community].push(index);
  }
  return members.map((of) => {
    const [first = "", second, third] = of.slice(0, 3).map((index) => nodes[index].short);
    const name = third ? `${first}, ${second} and ${third}` : second ? `${first} and ${second}` : first;
    return { name, members: of };
  });
}

/**
 * What decisions call an entity: an id may be "constructor".
 * @param {Payload} payload
 * @param {string} id
 * @param {string} label
 */
function namesOf({ called }, id, label) {
  return Object.hasOwn(called, id) ? called[id] : [label];
}

/**
 * The edge between two nodes, or undefined.
 * @param {Pick<Graph, "nodes"|"edges">} graph
 * @param {number} [a]
 * @param {number} [b]
 */
export function edgeBetween({ nodes, edges }, a = -1, b = -1) {
  const index = nodes[a]?.edges.find((each) => otherEnd(edges[each], a) === b);
  return index === undefined ? undefined : edges[index];
}

/**
 * The other end of an edge.
 * @param {GraphEdge} edge
 * @param {number} node
 */
export function otherEnd(edge, node) {
  return edge.a === node ? edge.b : edge.a;
}

/**
 * A node alone, or the two ends of an edge.
 * @param {Graph} graph
 * @param {Item} item
 */
export function endsOf(graph, { kind, index }) {
  return kind === "node" ? [index] : [graph.edges[index].a, graph.edges[index].b];
}

/**
 * @param {number} index
 * @returns {Item}
 */
export function nodeItem(index) {
  return { kind: "node", index };
}

/**
 * @param {number} index
 * @returns {Item}
 */
export function edgeItem(index) {
  return { kind: "edge", index };
}

/**
 * @param {Item|null} a
 * @param {Item|null} b
 */
export function sameItem(a, b) {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.index === b.index);
}
