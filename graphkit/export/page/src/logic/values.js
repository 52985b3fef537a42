// Give nodes and edges as rows, with the column names and the order of the files that graphkit writes
// (graphkit/export/tables.py and graphml.py).

import { decimal } from "./numbers.js";
import { relationsText } from "./relations.js";

/** @import { Graph, Timeline, Visible } from "../types.d.ts" */

/** @typedef {Record<string, string|number|boolean>} Values  by the name of a column */

/**
 * What nodes carry in GraphML, with its type.
 * @param {Graph} graph
 * @returns {Record<string, string>}
 */
export function nodeKeys({ nodeMeasures }) {
  return {
    label: "string",
    type: "string",
    via: "string",
    listed_id: "string",
    observer: "boolean",
    mentions: "int",
    named_mentions: "int",
    documents: "int",
    first_seen: "string",
    last_seen: "string",
    timeline: "string",
    roles: "string",
    official: "boolean",
    aliases: "string",
    mark: "string",
    note: "string",
    ...Object.fromEntries(nodeMeasures.map(({ name, whole }) => [name, whole ? "int" : "double"])),
    on_page: "boolean",
    x: "double",
    y: "double",
    size: "double",
    r: "int",
    g: "int",
    b: "int",
  };
}

/**
 * What edges carry.
 * @param {Graph} graph
 * @returns {Record<string, string>}
 */
export function edgeKeys({ edgeMeasures }) {
  return {
    weight: "int",
    sentences: "int",
    documents: "int",
    ...Object.fromEntries(edgeMeasures.map(({ name }) => [name, "double"])),
    first_seen: "string",
    last_seen: "string",
    relations: "string",
    timeline: "string",
    named_sentences: "int",
    mark: "string",
    note: "string",
    among_strongest: "boolean",
  };
}

/**
 * What a node carries.
 * @param {Graph} graph
 * @param {Visible} visible
 * @param {number} index
 * @returns {Values}
 */
function nodeValues({ nodes, types, nodeMeasures }, { mentions, named, articles }, index) {
  const node = nodes[index];
  return {
    id: node.id,
    label: node.label,
    type: types[node.type].name,
    via: node.via,
    listed_id: node.listed_id,
    observer: node.observer,
    mentions: mentions[index],
    named_mentions: named[index],
    documents: articles[index],
    first_seen: node.first,
    last_seen: node.last,
    timeline: timelineText(node.timeline),
    roles: node.roles.join("; "),
    official: node.official,
    aliases: node.forms.map(({ text }) => text).join("; "),
    mark: node.mark,
    note: node.note,
    ...Object.fromEntries(
      nodeMeasures.map(({ name, whole, values }) => [name, whole ? values[index] : decimal(values[index])]),
    ),
    on_page: true,
  };
}

/**
 * What an edge carries.
 * @param {Graph} graph
 * @param {Visible} visible
 * @param {number} index
 * @returns {Values}
 */
function edgeValues(graph, { weights, namedWeights, documents }, index) {
  const { nodes, edges, edgeMeasures } = graph;
  const edge = edges[index];
  const [source, target] = [nodes[edge.a].id, nodes[edge.b].id].sort();
  return {
    source,
    target,
    weight: weights[index],
    sentences: weights[index],
    named_sentences: namedWeights[index],
    documents: documents[index],
    ...Object.fromEntries(edgeMeasures.map(({ name, values }) => [name, decimal(values[index])])),
    first_seen: edge.first,
    last_seen: edge.last,
    relations: relationsText(graph, edge),
    timeline: timelineText(edge.timeline),
    mark: edge.mark,
    note: edge.note,
    among_strongest: edge.among_strongest,
  };
}

/**
 * A timeline as graphkit writes it: "2023-09: 5; 2023-10: 2".
 * @param {Timeline} timeline
 */
function timelineText(timeline) {
  return timeline.map(([period, count]) => `${period}: ${count}`).join("; ");
}

/**
 * The nodes that are shown, by id.
 * @param {Graph} graph
 * @param {Visible} visible
 */
export function nodesById(graph, visible) {
  const rows = visible.nodeIndices.map((index) => nodeValues(graph, visible, index));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The edges that are shown, by the ids of their ends.
 * @param {Graph} graph
 * @param {Visible} visible
 */
export function edgesById(graph, visible) {
  const rows = graph.edges.flatMap(({ index }) => (visible.edges[index] ? [edgeValues(graph, visible, index)] : []));
  return rows.sort((a, b) => (a.source < b.source || (a.source === b.source && a.target < b.target) ? -1 : 1));
}
