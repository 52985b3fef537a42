// What a pointer means: which node, label or edge lies under it; pointing shows, clicking selects.

const NODE_REACH = 5;
const EDGE_REACH = 5;
const REST = 40;

/**
 * What lies at a place of the drawing, in pixels of the screen: a node before a label before an edge.
 * @param {{x: number, y: number}} at
 * @param {number} reach  how many pixels more than the pointer's own one is given
 * @returns {Thing|null}
 */
function thingAt(at, reach = 0) {
  const view = currentView();
  const [x, y] = [(at.x - view.x) / view.scale, (at.y - view.y) / view.scale];
  const node = nodeAt(x, y, (NODE_REACH + reach) / view.scale) ?? labelAt(at.x - view.x, at.y - view.y);
  if (node !== null) return nodeThing(node);
  const edge = edgeAt(x, y, (EDGE_REACH + reach / 2) / view.scale);
  return edge === null ? null : edgeThing(edge);
}

/**
 * @returns {number|null} the node nearest to a place, within its shape and a little more
 */
function nodeAt(x, y, reach) {
  let [nearest, least] = [null, Infinity];
  for (const index of pointable().nodes) {
    const node = data.nodes[index];
    const beyond = Math.hypot(node.x - x, node.y - y) - node.size;
    if (beyond <= reach && beyond < least) [nearest, least] = [index, beyond];
  }
  return nearest;
}

/**
 * @returns {number|null} the node whose label lies at a place
 */
function labelAt(x, y) {
  if (state.selected) return null;
  const label = labelsNow().find((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  return label ? label.node : null;
}

/**
 * @returns {number|null} the edge nearest to a place
 */
function edgeAt(x, y, reach) {
  let [nearest, least] = [null, reach];
  for (const index of pointable().edges) {
    const edge = data.edges[index];
    const away = distanceToLine(x, y, data.nodes[edge.a], data.nodes[edge.b]) - edge.width / 2;
    if (away < least) [nearest, least] = [index, away];
  }
  return nearest;
}

/**
 * What can be pointed at: all that is drawn, and where something is selected its own edges alone.
 */
function pointable() {
  const { nodeIndices, drawnIndices } = visibleNow();
  if (!state.selected) return { nodes: nodeIndices, edges: drawnIndices };
  const near = surroundings(state.selected);
  return { nodes: [...near.nodes, ...nodeIndices], edges: near.edges };
}

/**
 * How far a place is from the line between two nodes.
 */
function distanceToLine(x, y, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}

/**
 * Point at a thing, or at nothing.
 * @param {Thing|null} thing
 */
function hover(thing) {
  if (!same(thing, state.hovered)) update({ hovered: thing });
}

/**
 * Listen to mouse, pen and fingers on the drawing.
 */
function startPointer() {
  const drawing = byId("drawing");
  let timer = 0;
  drawing.addEventListener("pointermove", (event) => {
    clearTimeout(timer);
    if (event.pointerType === "touch" || !byId("network").contains(event.target)) return hover(null);
    if (event.buttons) return hideTip();
    const box = drawing.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    // A pointer that only passes by would make the drawing flicker.
    timer = window.setTimeout(() => {
      const thing = thingAt(at);
      hover(thing);
      showTip(thing, at);
    }, REST);
  });
  drawing.addEventListener("pointerleave", () => {
    clearTimeout(timer);
    hover(null);
    hideTip();
  });
  network.on("click", ({ pointer, event }) => {
    hideTip();
    select(thingAt(pointer.DOM, event?.pointerType === "touch" ? 8 : 0));
  });
  network.on("zoom", hideTip);
}

/**
 * Say beside the pointer what it points at.
 * @param {Thing|null} thing
 * @param {{x: number, y: number}} at
 */
function showTip(thing, at) {
  if (!thing) return hideTip();
  const tip = byId("tip");
  tip.replaceChildren(...tipOf(thing));
  tip.hidden = false;
  const left = Math.min(at.x + 14, byId("drawing").clientWidth - tip.offsetWidth - 8);
  const top = at.y + 18 + tip.offsetHeight > byId("drawing").clientHeight ? at.y - tip.offsetHeight - 12 : at.y + 18;
  tip.style.transform = `translate(${Math.round(Math.max(left, 8))}px, ${Math.round(top)}px)`;
  byId("network").classList.add("pointing");
}

/**
 * @param {Thing} thing
 */
function tipOf(thing) {
  if (thing.kind === "node") {
    const node = data.nodes[thing.index];
    return [isolated(node.label, "strong"), element("span", { text: counted(node.mentions, "mention") })];
  }
  const edge = data.edges[thing.index];
  const names = element("strong", {}, isolated(data.nodes[edge.a].label), " – ", isolated(data.nodes[edge.b].label));
  return [names, element("span", { text: counted(edge.weight, "sentence") })];
}

/**
 * Take the words beside the pointer away.
 */
function hideTip() {
  byId("tip").hidden = true;
  byId("network").classList.remove("pointing");
}
