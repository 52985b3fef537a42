// The drawing: vis-network with fixed positions, and its colours.

/** The lines around nodes, in pixels of the screen, and at most which share of a shape's radius they are. */
const NODE_BORDER = 1.5;
const HOLLOW_BORDER = 2;
const BORDER_SHARE = 0.3;

/** With more edges than this they are left out while the drawing moves, and come back so long after it was zoomed. */
const MANY_EDGES = 1500;
const REST_AFTER_ZOOM = 250;

let theme = readTheme();
suitScreen();
const drawnNodes = new vis.DataSet(data.nodes.map(forVis));
const network = makeNetwork();

/**
 * A node as vis-network draws it: labels and their room are the overlay's.
 * @param {GraphNode} node
 */
function forVis(node) {
  const { fill, border } = lookOf(node);
  const { index, size, x, y } = node;
  const { shape } = data.types[node.type];
  return { id: index, shape, size, x, y, color: { background: fill, border } };
}

/**
 * The nodes alone: with edges of its own vis-network needs twice the time to start, and longer for each redraw.
 * @returns {any}
 */
function makeNetwork() {
  return new vis.Network(byId("network"), { nodes: drawnNodes, edges: [] }, readJson("options"));
}

/** The scale that the borders suit. */
let borderScale = 0;

/**
 * Make borders thinner where shapes are small on the screen: they would leave nothing else of them.
 */
function suitBorders() {
  const scale = network.getScale();
  if (scale === borderScale) return;
  borderScale = scale;
  // Set directly, as through its DataSet each step of a zoom would take as long as the start.
  for (const node of data.nodes) network.body.nodes[node.index].options.borderWidth = borderOf(node, scale);
}

/** Whether the drawing is being dragged, and until when it counts as being zoomed. */
const moving = { dragged: false, zoomed: 0 };

/**
 * Draw the edges that pass the filters, below the nodes.
 * @param {CanvasRenderingContext2D} context  in the drawing's own units
 */
function drawEdges(context) {
  const { drawnIndices } = visibleNow();
  if (drawnIndices.length > MANY_EDGES && (moving.dragged || moving.zoomed)) return;
  context.strokeStyle = theme.edge;
  for (const index of drawnIndices) {
    const { a, b, width, opacity } = data.edges[index];
    context.lineWidth = width;
    context.globalAlpha = opacity;
    context.beginPath();
    context.moveTo(data.nodes[a].x, data.nodes[a].y);
    context.lineTo(data.nodes[b].x, data.nodes[b].y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/**
 * Note that the drawing moves, and draw all of it once it rests.
 */
function watchMoves() {
  network.on("dragStart", () => {
    fitted = false;
    moving.dragged = true;
  });
  network.on("dragEnd", () => {
    moving.dragged = false;
    network.redraw();
  });
  network.on("zoom", () => {
    fitted = false;
    window.clearTimeout(moving.zoomed);
    moving.zoomed = window.setTimeout(() => {
      moving.zoomed = 0;
      network.redraw();
    }, REST_AFTER_ZOOM);
  });
}

/**
 * Draw what passes the filters.
 */
function drawVisible() {
  if (state.view !== "drawing") return;
  // Its list of what is drawn is set directly: through its DataSet one step of a slider takes 200 ms.
  network.body.nodeIndices = visibleNow().nodeIndices;
  if (wasFitted()) network.redraw();
}

/**
 * Take the colours of the style sheet anew.
 */
function recolour() {
  theme = readTheme();
  drawnNodes.update(data.nodes.map(forVis));
  drawVisible();
}

/**
 * Start the drawing and keep it in step with the state, the window and the system's colours.
 */
function startGraph() {
  byId("network").firstChild.tabIndex = -1;
  network.on("beforeDrawing", suitBorders);
  network.on("beforeDrawing", drawEdges);
  network.on("afterDrawing", drawOverlay);
  watchMoves();
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
