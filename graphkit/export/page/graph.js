// The drawing: vis-network with fixed positions, and its colours.

const NODE_BORDER = 1.5;
const HOLLOW_BORDER = 2;

/** With more edges than this they are left out while the drawing moves. */
const MANY_EDGES = 1500;

let theme = readTheme();
suitScreen();
const drawnNodes = new vis.DataSet(data.nodes.map(forVis));
const network = makeNetwork();

/**
 * A node as vis-network draws it: labels and their room are the overlay's.
 * @param {GraphNode} node
 */
function forVis(node) {
  const { fill, border, borderWidth } = lookOf(node);
  const { index, size, x, y } = node;
  const { shape } = data.types[node.type];
  return { id: index, shape, size, x, y, borderWidth, color: { background: fill, border } };
}

/**
 * @returns {any}
 */
function makeNetwork() {
  const options = readJson("options");
  options.nodes.borderWidth = NODE_BORDER;
  options.edges.color.color = theme.edge;
  const many = data.edges.length > MANY_EDGES;
  Object.assign(options.interaction, { hideEdgesOnDrag: many, hideEdgesOnZoom: many });
  const edges = data.edges.map(({ index, a, b, width, opacity }) =>
    ({ id: index, from: a, to: b, width, color: { opacity } }));
  return new vis.Network(byId("network"), { nodes: drawnNodes, edges: new vis.DataSet(edges) }, options);
}

/**
 * Let vis-network draw what passes the filters.
 */
function drawVisible() {
  if (state.view !== "drawing") return;
  // Its lists of what is drawn are set directly: through its DataSet one step of a slider takes 200 ms at 8,000 edges.
  network.body.nodeIndices = visibleNow().nodeIndices;
  network.body.edgeIndices = visibleNow().drawnIndices;
  if (wasFitted()) network.redraw();
}

/**
 * Take the colours of the style sheet anew.
 */
function recolour() {
  theme = readTheme();
  network.setOptions({ edges: { color: { color: theme.edge } } });
  drawnNodes.update(data.nodes.map(forVis));
  drawVisible();
}

/**
 * Start the drawing and keep it in step with the state, the window and the system's colours.
 */
function startGraph() {
  byId("network").firstChild.tabIndex = -1;
  network.on("afterDrawing", drawOverlay);
  network.on("zoom", () => { fitted = false; });
  network.on("dragStart", () => { fitted = false; });
  // vis-network changes its scale right after it has told of a new size.
  network.on("resize", () => queueMicrotask(() => { if (fitted) fit(); }));
  byId("zoom-in").addEventListener("click", () => zoom(1.4));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.4));
  byId("zoom-all").addEventListener("click", () => fit(true));
  byId("drawing").addEventListener("keydown", steerByKey);
  startTheme();
  startPrinting();
  part(() => [visibleNow(), state.view], drawVisible);
  part(() => [state.selected, state.hovered, state.view, routeNow()], drawOverlay);
  part(() => [state.selected, state.view], showSelected);
}

/**
 * Arrow keys, plus, minus and 0 on the drawing.
 * @param {KeyboardEvent} event
 */
function steerByKey(event) {
  if (event.target !== byId("drawing") || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = 60;
  const moves = {
    ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0),
    ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step),
    "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), 0: () => fit(true),
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
}
