// What is shown, as GraphML, drawn as in the page.

const GRAPHML_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/**
 * Text as XML holds it: what it cannot hold becomes U+FFFD, and no line end is changed by a reader.
 * @param {any} value
 */
function xmlText(value) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return String(value)
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (sign) => signs[sign])
    .replace(/[\r\n\t\x85\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * What is shown, as GraphML.
 */
function graphmlText() {
  const edgeKey = (name) => (name in NODE_KEYS ? `edge_${name}` : name);
  const keys = (columns, kind, idOf) => Object.entries(columns).map(([name, type]) =>
    `<key id="${idOf(name)}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`);
  const values = (row, columns, idOf) => Object.keys(columns).map((name) =>
    `<data key="${idOf(name)}">${xmlText(row[name])}</data>`).join("");
  const places = placesForGephi();
  const nodes = nodesById().map((row) => ({ ...row, ...places.get(row.id) }));
  const same = (name) => name;
  return [
    GRAPHML_HEAD, ...keys(NODE_KEYS, "node", same), ...keys(EDGE_KEYS, "edge", edgeKey), '<graph edgedefault="undirected">\n',
    ...nodes.map((row) => `<node id="${xmlText(row.id)}">${values(row, NODE_KEYS, same)}</node>\n`),
    ...edgesById().map((row) => `<edge source="${xmlText(row.source)}" target="${xmlText(row.target)}">`
      + `${values(row, EDGE_KEYS, edgeKey)}</edge>\n`),
    "</graph>\n</graphml>\n",
  ].join("");
}

/**
 * Place, size and colour of each node that is shown, in the units that Gephi leaves alone (graphkit/export/drawing.py).
 * @returns {Map<string, object>} by the node's id
 */
function placesForGephi() {
  // The page turns and grows its drawing to suit the screen: what was written is read again.
  const drawn = readJson("drawn").nodes;
  const shown = visibleNow().nodeIndices;
  if (!shown.length) return new Map();
  const centre = { x: mean(shown.map((index) => drawn[index].x)), y: mean(shown.map((index) => drawn[index].y)) };
  const sizes = shown.map((index) => drawn[index].size);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const farthest = Math.max(...shown.flatMap((index) =>
    [Math.abs(drawn[index].x - centre.x), Math.abs(drawn[index].y - centre.y)]));
  let top = largest > smallest ? 100 : 4;
  let scale = top / largest;
  if (farthest * scale > 5000) {
    scale = 5000 / farthest;
    top = Math.max(largest * scale, 4);
  }
  const rounded = (value) => decimal(Math.round(value * 1000) / 1000 + 0);
  return new Map(shown.map((index) => {
    const { x, y, size } = drawn[index];
    const share = largest > smallest ? (size - smallest) / (largest - smallest) : 0;
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(data.types[data.nodes[index].type].colour.slice(at, at + 2), 16));
    return [data.nodes[index].id, {
      x: rounded((x - centre.x) * scale), y: rounded((centre.y - y) * scale), size: rounded(4 + (top - 4) * share), r, g, b,
    }];
  }));
}

/**
 * Save what is shown as GraphML.
 */
function saveGraphml() {
  saveFile("graph.graphml", new Blob([graphmlText()], { type: "application/xml" }));
}
