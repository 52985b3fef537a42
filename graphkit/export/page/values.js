// What is shown comes in; rows of what nodes and edges carry go out, in the names and the order of graphkit's own files
// (graphkit/export/tables.py and graphml.py).

/** What nodes and edges carry in GraphML, with its type. */
const NODE_KEYS = {
  label: "string", type: "string", via: "string", observer: "boolean", mentions: "int", documents: "int",
  first_seen: "string", last_seen: "string", timeline: "string", roles: "string", official: "boolean",
  aliases: "string", degree: "int", weighted_degree: "int", community: "int", core: "int", pagerank: "double",
  betweenness: "double", on_page: "boolean", x: "double", y: "double", size: "double", r: "int", g: "int", b: "int",
};
const EDGE_KEYS = {
  weight: "int", sentences: "int", documents: "int", npmi: "double", g2: "double", p_value: "double",
  jaccard: "double", association: "double", first_seen: "string", last_seen: "string", timeline: "string",
  backbone: "boolean",
};

/**
 * What a node carries, by the name of its column: whether it is text, and what it is.
 * @returns {Record<string, any>}
 */
function nodeValues(index) {
  const node = data.nodes[index];
  return {
    id: node.id, label: node.label, type: data.types[node.type].name, via: node.via, observer: node.observer,
    mentions: mentionsOf(index), documents: articlesOf(index), first_seen: node.first, last_seen: node.last,
    timeline: timelineText(node.timeline), roles: node.roles.join("; "), official: node.official,
    aliases: node.forms.map(({ form }) => form).join("; "), degree: node.degree, weighted_degree: node.weightedDegree,
    community: node.community, core: node.core, pagerank: decimal(node.pagerank), betweenness: decimal(node.betweenness),
    on_page: true,
  };
}

/**
 * What an edge carries.
 * @returns {Record<string, any>}
 */
function edgeValues(index) {
  const edge = data.edges[index];
  const [source, target] = [data.nodes[edge.a].id, data.nodes[edge.b].id].sort();
  return {
    source, target, weight: sentencesOf(index), sentences: sentencesOf(index), documents: edgeArticlesOf(index),
    npmi: decimal(edge.npmi), g2: decimal(edge.g2), p_value: decimal(edge.p), jaccard: decimal(edge.jaccard),
    association: decimal(edge.association), first_seen: edge.first, last_seen: edge.last,
    timeline: timelineText(edge.timeline), backbone: edge.backbone,
  };
}

/**
 * A number with a fraction, so that no reader takes its column for whole numbers.
 * @param {number} value
 */
function decimal(value) {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/**
 * A timeline as graphkit writes it: "2023-09: 5; 2023-10: 2".
 * @param {[string, number][]} timeline
 */
function timelineText(timeline) {
  return timeline.map(([period, count]) => `${period}: ${count}`).join("; ");
}

/**
 * The nodes that are shown, by id.
 */
function nodesById() {
  const rows = visibleNow().nodeIndices.map(nodeValues);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The edges that are shown, by the ids of their ends.
 */
function edgesById() {
  const { edges } = visibleNow();
  const rows = data.edges.flatMap(({ index }) => (edges[index] ? [edgeValues(index)] : []));
  return rows.sort((a, b) => (a.source < b.source || (a.source === b.source && a.target < b.target) ? -1 : 1));
}
