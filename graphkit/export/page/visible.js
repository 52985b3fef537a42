// The state comes in; which nodes and edges pass the filters, and which edges are drawn, go out.

/**
 * @typedef {object} Visible
 * @property {boolean[]} nodes  whether each node is shown
 * @property {boolean[]} edges  whether each edge passes the filters
 * @property {number[]} nodeIndices  the nodes that are shown
 * @property {number[]} drawnIndices  the edges that are drawn
 * @property {number} edgeCount
 */

/** @type {Visible} */
let visible;
/** @type {any[]} */
let visibleFor = [];

/**
 * What the filters leave: the same object until they change.
 */
function visibleNow() {
  const wanted = [state.types, state.minimum, state.all];
  if (!visible || !wanted.every((value, i) => Object.is(value, visibleFor[i]))) {
    visibleFor = wanted;
    visible = narrowed();
  }
  return visible;
}

/**
 * @returns {Visible}
 */
function narrowed() {
  const ofType = data.nodes.map((node) => state.types[node.type]);
  const edges = data.edges.map((edge) => edge.weight >= state.minimum && ofType[edge.a] && ofType[edge.b]);
  const tied = new Set();
  data.edges.forEach((edge, i) => edges[i] && tied.add(edge.a).add(edge.b));
  // A higher minimum leaves nodes without an edge: they would be dust.
  const nodes = ofType.map((shown, i) => shown && (state.minimum === 1 || tied.has(i)));
  return {
    nodes,
    edges,
    nodeIndices: data.nodes.map((node) => node.index).filter((i) => nodes[i]),
    drawnIndices: data.edges.map((edge) => edge.index).filter((i) => edges[i] && (state.all || data.edges[i].backbone)),
    edgeCount: edges.filter(Boolean).length,
  };
}

/**
 * A node alone, or the two ends of an edge.
 * @param {Thing} thing
 */
function endsOf(thing) {
  if (thing.kind === "node") return [thing.index];
  return [data.edges[thing.index].a, data.edges[thing.index].b];
}

/**
 * What stands out with a thing, strongest first: a node with its neighbours, or an edge with its ends.
 * @param {Thing} thing
 * @returns {{nodes: number[], edges: number[]}}
 */
function surroundings(thing) {
  if (thing.kind === "edge") return { nodes: endsOf(thing), edges: [thing.index] };
  const edges = data.nodes[thing.index].edges.filter((edge) => {
    const { a, b, weight } = data.edges[edge];
    return weight >= state.minimum && state.types[data.nodes[a === thing.index ? b : a].type];
  });
  return { nodes: [thing.index, ...edges.map((edge) => otherEnd(data.edges[edge], thing.index))], edges };
}
