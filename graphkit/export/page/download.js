// What one takes away of what is shown: a picture, tables, GraphML.

const PICTURE_RATIO = 2;

/**
 * Save a file under the graph's title.
 * @param {string} ending
 * @param {Blob} blob
 */
function saveFile(ending, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: `${fileStem()}-${ending}` }).click();
  // The browser reads it a little later.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The graph's title as part of a file's name, which every system takes.
 */
function fileStem() {
  const words = plainText(String(data.about.title)).replaceAll(" ", "-");
  return Array.from(words).slice(0, 60).join("").replace(/-$/, "") || "graph";
}

/**
 * The drawing as one sees it, painted anew with more pixels.
 * @param {number} ratio
 * @returns {HTMLCanvasElement}
 */
function pictureNow(ratio = PICTURE_RATIO) {
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  const canvas = element("canvas", { width: width * ratio, height: height * ratio });
  const context = canvas.getContext("2d");
  const view = currentView();
  context.scale(ratio, ratio);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = theme.edge;
  for (const index of visibleNow().drawnIndices) {
    const edge = data.edges[index];
    context.lineWidth = edge.width * view.scale;
    context.globalAlpha = edge.opacity;
    traceEdge(context, edge, view);
  }
  context.globalAlpha = 1;
  for (const index of visibleNow().nodeIndices) drawShape(context, data.nodes[index], view);
  paintOverlay(context, view);
  return canvas;
}

/**
 * Save the drawing as a picture.
 */
function savePicture() {
  pictureNow().toBlob((blob) => { if (blob) saveFile("drawing.png", blob); }, "image/png");
}

// Tables and GraphML have the names and the order of graphkit's own files (graphkit/export/tables.py and graphml.py).

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

/** The columns of the tables. */
const NODE_TABLE = [
  "id", "label", "type", "mentions", "documents", "first_seen", "last_seen", "roles", "aliases", "community",
  "via", "observer", "degree", "weighted_degree", "core", "pagerank", "betweenness", "timeline",
];
const EDGE_TABLE = [
  "source", "target", "weight", "sentences", "documents", "npmi", "g2", "p_value", "jaccard", "association",
  "first_seen", "last_seen", "timeline",
];

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

/**
 * A cell of a table. A spreadsheet would run text that begins like a formula: it gets an apostrophe in front.
 * @param {string|number|boolean} value
 * @param {boolean} words
 */
function csvCell(value, words) {
  if (typeof value === "boolean") return value ? "True" : "False";
  let text = String(value);
  if (words && /^'*[=+\-@\t\r\n＝＋－＠]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {string[]} columns
 * @param {Record<string, any>[]} rows
 */
function csvText(columns, rows) {
  const types = { ...NODE_KEYS, ...EDGE_KEYS };
  const words = columns.map((column) => (types[column] ?? "string") === "string");
  const lines = rows.map((row) => columns.map((column, i) => csvCell(row[column], words[i])).join(","));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

/**
 * Save the nodes that are shown as a table.
 */
function saveNodeTable() {
  saveFile("nodes.csv", new Blob([csvText(NODE_TABLE, nodesById())], { type: "text/csv" }));
}

/**
 * Save the edges that are shown as a table.
 */
function saveEdgeTable() {
  saveFile("edges.csv", new Blob([csvText(EDGE_TABLE, edgesById())], { type: "text/csv" }));
}

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

/**
 * On paper the drawing is a picture of what is seen, light on whatever screen.
 */
function startPrinting() {
  window.addEventListener("beforeprint", () => {
    document.documentElement.dataset.printing = "";
    followTheme();
    const picture = pictureNow();
    picture.id = "picture";
    byId("drawing").append(picture);
  });
  window.addEventListener("afterprint", () => {
    byId("picture")?.remove();
    delete document.documentElement.dataset.printing;
    followTheme();
  });
}
