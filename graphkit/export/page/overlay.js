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
  const context = overlay.getContext("2d");
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  if (overlay.width !== Math.round(width * ratio) || overlay.height !== Math.round(height * ratio)) {
    overlay.width = Math.round(width * ratio);
    overlay.height = Math.round(height * ratio);
  }
  const view = currentView();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const thing = state.selected ?? state.hovered;
  const bright = new Set(thing ? surroundings(thing).nodes : []);
  for (const label of labelsNow()) if (!bright.has(label.node)) drawLabel(context, label, view);
  if (!thing) return;
  context.globalAlpha = theme.veil;
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  drawSurroundings(context, thing, view);
}

/**
 * A thing with its neighbours, and what is pointed at among them.
 * @param {CanvasRenderingContext2D} context
 * @param {Thing} thing
 */
function drawSurroundings(context, thing, view) {
  const { nodes, edges } = surroundings(thing);
  const pointed = state.hovered && !same(state.hovered, thing) ? state.hovered : null;
  if (pointed) {
    for (const end of endsOf(pointed)) if (!nodes.includes(end)) nodes.push(end);
    if (pointed.kind === "edge" && !edges.includes(pointed.index)) edges.unshift(pointed.index);
  }
  for (const edge of [...edges].reverse()) {
    drawEdge(context, data.edges[edge], view, pointed?.kind === "edge" && pointed.index === edge);
  }
  for (const node of [...nodes].reverse()) drawShape(context, data.nodes[node], view);
  for (const end of endsOf(thing)) drawRing(context, data.nodes[end], view, theme.accent, 2.5);
  if (pointed?.kind === "node") drawRing(context, data.nodes[pointed.index], view, theme.ink, 1.5);
  const wanted = [...endsOf(thing), ...(pointed ? endsOf(pointed) : []), ...nodes];
  for (const label of placeLabels([...new Set(wanted)], nodes, view.scale, { ringed: endsOf(thing) })) {
    drawLabel(context, label, view, endsOf(thing).includes(label.node));
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
 * @param {CanvasRenderingContext2D} context
 * @param {GraphEdge} edge
 */
function drawEdge(context, edge, view, pointed = false) {
  const [a, b] = [data.nodes[edge.a], data.nodes[edge.b]];
  context.beginPath();
  context.moveTo(view.x + a.x * view.scale, view.y + a.y * view.scale);
  context.lineTo(view.x + b.x * view.scale, view.y + b.y * view.scale);
  context.lineWidth = Math.max(edge.width * view.scale, 1) + (pointed ? 1.5 : 0);
  context.globalAlpha = pointed ? 1 : Math.min(1, edge.opacity + 0.25);
  context.strokeStyle = pointed ? theme.accent : theme.brightEdge;
  context.stroke();
  context.globalAlpha = 1;
}

/**
 * A node's shape, as vis-network draws it.
 * @param {CanvasRenderingContext2D} context
 * @param {GraphNode} node
 */
function drawShape(context, node, view) {
  const type = data.types[node.type];
  tracePath(context, type.shape, view.x + node.x * view.scale, view.y + node.y * view.scale, node.size * view.scale);
  context.fillStyle = type.colour;
  context.fill();
  context.lineWidth = NODE_BORDER * view.scale;
  context.strokeStyle = theme.ground;
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
