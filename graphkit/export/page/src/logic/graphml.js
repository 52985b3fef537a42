// Write what is shown as GraphML, at the positions of the page.

import { decimal, mean } from "./numbers.js";
import { edgeKeys, edgesById, nodeKeys, nodesById } from "./values.js";

/** @import { Drawn, Graph, Visible } from "../types.d.ts" */
/** @import { Values } from "./values.js" */

/** @typedef {{id: string, kind: "node"|"edge", name: string, type: string}} Key */

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Text as XML holds it: what it cannot hold becomes U+FFFD, and no line end is changed by a reader.
 * @param {string|number|boolean} value
 */
export function xmlText(value) {
  return String(value)
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign])
    .replace(/[\r\n\t\x85\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * What is shown, as GraphML.
 * @param {Graph} graph
 * @param {Visible} visible
 * @param {Drawn} drawn  as it was written: the page turns and grows its drawing to suit the screen
 */
export function graphmlText(graph, visible, drawn) {
  const keys = keysOf(graph);
  const places = placesForGephi(graph, visible, drawn);
  const nodes = nodesById(graph, visible).map((row) => ({ ...row, ...places.get(String(row.id)) }));
  return [
    HEAD,
    ...[...keys.node, ...keys.edge].map(keyElement),
    '<graph edgedefault="undirected">\n',
    ...nodes.map((row) => `<node id="${xmlText(row.id)}">${dataElements(row, keys.node)}</node>\n`),
    ...edgesById(graph, visible).map(
      (row) =>
        `<edge source="${xmlText(row.source)}" target="${xmlText(row.target)}">` +
        `${dataElements(row, keys.edge)}</edge>\n`,
    ),
    "</graph>\n</graphml>\n",
  ].join("");
}

/**
 * The keys of nodes and edges. Ids are unique in a file, and nodes and edges have some names in common.
 * @param {Graph} graph
 * @returns {{node: Key[], edge: Key[]}}
 */
function keysOf(graph) {
  const nodes = nodeKeys(graph);
  return {
    node: Object.entries(nodes).map(([name, type]) => ({ id: name, kind: "node", name, type })),
    edge: Object.entries(edgeKeys(graph)).map(([name, type]) => ({
      id: name in nodes ? `edge_${name}` : name,
      kind: "edge",
      name,
      type,
    })),
  };
}

/**
 * @param {Key} key
 */
function keyElement({ id, kind, name, type }) {
  return `<key id="${id}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`;
}

/**
 * @param {Values} row
 * @param {Key[]} keys
 */
function dataElements(row, keys) {
  return keys.map(({ id, name }) => `<data key="${id}">${xmlText(row[name])}</data>`).join("");
}

/**
 * Place, size and colour of each node that is shown, in the units that Gephi leaves alone (graphkit/export/drawing.py).
 * @param {Graph} graph
 * @param {Visible} visible
 * @param {Drawn} drawn
 * @returns {Map<string, Values>} by the node's id
 */
function placesForGephi({ nodes, types }, { nodeIndices }, drawn) {
  const shown = nodeIndices.map((index) => drawn.nodes[index]);
  if (!shown.length) return new Map();
  const centre = { x: mean(shown.map(({ x }) => x)), y: mean(shown.map(({ y }) => y)) };
  const sizes = shown.map(({ size }) => size);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const farthest = Math.max(...shown.flatMap(({ x, y }) => [Math.abs(x - centre.x), Math.abs(y - centre.y)]));
  let top = largest > smallest ? 100 : 4;
  let scale = top / largest;
  if (farthest * scale > 5000) {
    scale = 5000 / farthest;
    top = Math.max(largest * scale, 4);
  }
  const rounded = (/** @type {number} */ value) => decimal(Math.round(value * 1000) / 1000 + 0);
  return new Map(
    shown.map(({ id, x, y, size }) => {
      const share = largest > smallest ? (size - smallest) / (largest - smallest) : 0;
      const { colour } = types[nodes[id].type];
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      return [
        nodes[id].id,
        {
          x: rounded((x - centre.x) * scale),
          y: rounded((centre.y - y) * scale),
          size: rounded(4 + (top - 4) * share),
          r,
          g,
          b,
        },
      ];
    }),
  );
}
