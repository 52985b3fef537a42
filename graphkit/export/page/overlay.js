// A canvas over that of vis-network: labels, and what is selected or pointed at, bright over a veil.
//
// vis-network draws shapes and edges and nothing else, so that pointing at a node redraws no thousands of edges.

const overlay = byId("overlay");

/** With fewer pixels of the screen for each node, a drawing is a crowd. */
const ROOM_OF_NODE = 5_500;

/** @type {{for: any[], labels: Label[]}} */
let labelled = { for: [], labels: [] };

/**
 * Where the drawing's 0, 0 stands on the screen, and its scale.
 */
function currentView() {
  const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
  return { x, y, scale: network.getScale() };
}

/**
 * The labels that are shown when nothing is selected.
 * @returns {Label[]}
 */
function labelsNow() {
  const scale = network.getScale();
  const now = [scale, frame, visibleNow()];
  if (!now.every((value, i) => Object.is(value, labelled.for[i]))) {
    const { nodeIndices } = visibleNow();
    const first = data.nodes.filter((node) => node.labelled).length;
    // As many to each part of the screen when one zooms in as there were at first.
    const room = first * Math.max(1, scale / fitScale) ** 2;
    const wanted = nodeIndices.slice(0, Math.ceil(room));
    const pixels = overlay.clientWidth * overlay.clientHeight * (scale / fitScale) ** 2;
    const crowd = pixels < nodeIndices.length * ROOM_OF_NODE;
    labelled = { for: now, labels: placeLabels(wanted, nodeIndices, scale, { crowd }) };
  }
  return labelled.labels;
}

/**
 * Draw labels and highlights.
 */
function drawOverlay() {
  if (!wasFitted()) return;
  const context = overlay.getContext("2d");
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  if (overlay.width !== Math.round(width * ratio) || overlay.height !== Math.round(height * ratio)) {
    overlay.width = Math.round(width * ratio);
    overlay.height = Math.round(height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  paintOverlay(context, currentView());
}

/**
 * @typedef {object} Bright  what is drawn over the veil
 * @property {number[]} nodes  the most wanted first
 * @property {number[]} edges  the strongest first
 * @property {number[]} ringed  nodes with a ring and a strong name
 * @property {Set<number>} accented  edges in the colour of what is pointed at
 * @property {number[]} pointed  nodes that are pointed at, beside the ringed ones
 */

/**
 * What stands out: a chain, or what is selected with its neighbours, or what is pointed at; and what is pointed at
 * beside that.
 * @returns {Bright|null}
 */
function brightNow() {
  const chain = routeNow();
  const thing = chain ? null : state.selected ?? state.hovered;
  if (!chain && !thing) return null;
  const { nodes, edges } = chain ?? surroundings(thing);
  const bright = {
    nodes: [...nodes], edges: [...edges], ringed: chain ? [nodes[0], nodes[nodes.length - 1]] : endsOf(thing),
    accented: new Set(chain ? edges : []), pointed: [],
  };
  const selected = chain ? state.selected : null;
  for (const other of [selected, state.hovered]) if (other && !same(other, thing)) addPointed(bright, other);
  return bright;
}

/**
 * Let what is pointed at stand out too.
 * @param {Bright} bright
 * @param {Thing} thing
 */
function addPointed(bright, thing) {
  for (const end of endsOf(thing)) if (!bright.nodes.includes(end)) bright.nodes.push(end);
  bright.pointed.push(...endsOf(thing));
  if (thing.kind !== "edge") return;
  if (!bright.edges.includes(thing.index)) bright.edges.unshift(thing.index);
  bright.accented.add(thing.index);
}

/**
 * Paint labels, and over a veil what stands out.
 * @param {CanvasRenderingContext2D} context  whose units are pixels of the screen
 * @param {{x: number, y: number, scale: number}} view
 */
function paintOverlay(context, view) {
  const bright = brightNow();
  const raised = new Set(bright ? bright.nodes : []);
  for (const label of labelsNow()) if (!raised.has(label.node)) drawLabel(context, label, view);
  if (!bright) return;
  context.globalAlpha = theme.veil;
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, overlay.clientWidth, overlay.clientHeight);
  context.globalAlpha = 1;
  paintBright(context, bright, view);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Bright} bright
 */
function paintBright(context, { nodes, edges, ringed, accented, pointed }, view) {
  for (const edge of [...edges].reverse()) drawBrightEdge(context, data.edges[edge], view, accented.has(edge));
  for (const node of [...nodes].reverse()) drawShape(context, data.nodes[node], view);
  for (const node of ringed) drawRing(context, data.nodes[node], view, theme.accent, 2.5);
  for (const node of pointed) if (!ringed.includes(node)) drawRing(context, data.nodes[node], view, theme.ink, 1.5);
  for (const label of placeLabels([...new Set([...ringed, ...pointed, ...nodes])], nodes, view.scale, { ringed })) {
    drawLabel(context, label, view, ringed.includes(label.node));
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Label} label
 */
function drawLabel(context, label, view, strong = false) {
  const x = view.x + (label.left + label.right) / 2;
  const y = view.y + label.baseline;
  if (x < -200 || y < -20 || x > overlay.clientWidth + 200 || y > overlay.clientHeight + 20) return;
  context.font = `${strong ? "600 " : ""}${label.letters}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = theme.ground;
  context.strokeText(data.nodes[label.node].short, x, y);
  context.fillStyle = theme.ink;
  context.fillText(data.nodes[label.node].short, x, y);
}

/**
 * An edge that stands out.
 * @param {CanvasRenderingContext2D} context
 * @param {GraphEdge} edge
 */
function drawBrightEdge(context, edge, view, accented) {
  context.lineWidth = Math.max(edge.width * view.scale, 1) + (accented ? 1.5 : 0);
  context.globalAlpha = accented ? 1 : Math.min(1, edge.opacity + 0.25);
  context.strokeStyle = accented ? theme.accent : theme.brightEdge;
  traceEdge(context, edge, view);
  context.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {GraphEdge} edge
 */
function traceEdge(context, edge, view) {
  const [a, b] = [data.nodes[edge.a], data.nodes[edge.b]];
  context.beginPath();
  context.moveTo(view.x + a.x * view.scale, view.y + a.y * view.scale);
  context.lineTo(view.x + b.x * view.scale, view.y + b.y * view.scale);
  context.stroke();
}

/**
 * A node's shape, as vis-network draws it.
 * @param {CanvasRenderingContext2D} context
 * @param {GraphNode} node
 */
function drawShape(context, node, view) {
  const { fill, border } = lookOf(node);
  const { shape } = data.types[node.type];
  tracePath(context, shape, view.x + node.x * view.scale, view.y + node.y * view.scale, node.size * view.scale);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = borderOf(node, view.scale);
  context.strokeStyle = border;
  context.stroke();
}

/**
 * A line around a node's shape, a little outside of it.
 * @param {CanvasRenderingContext2D} context
 * @param {GraphNode} node
 */
function drawRing(context, node, view, colour, width) {
  const [x, y] = [view.x + node.x * view.scale, view.y + node.y * view.scale];
  tracePath(context, data.types[node.type].shape, x, y, node.size * view.scale + width + 1);
  context.lineJoin = "round";
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/**
 * The outline of a shape around a point.
 * @param {CanvasRenderingContext2D} context
 */
function tracePath(context, shape, x, y, r) {
  context.beginPath();
  if (shape === "square") context.rect(x - r, y - r, 2 * r, 2 * r);
  else if (shape === "dot") context.arc(x, y, r, 0, 2 * Math.PI);
  else {
    const corners = {
      triangle: [[0, -1.011], [1.15, 0.98], [-1.15, 0.98]],
      diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
    };
    for (const [dx, dy] of corners[shape]) context.lineTo(x + dx * r, y + dy * r);
    context.closePath();
  }
}
