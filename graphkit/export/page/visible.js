// The state comes in; which nodes and edges pass the filters, how much they then count, and which edges are drawn, go
// out. Nothing else decides this.

/**
 * @typedef {object} Visible
 * @property {boolean[]} nodes  whether each node is shown
 * @property {boolean[]} edges  whether each edge passes the filters
 * @property {number[]} nodeIndices  the nodes that are shown
 * @property {number[]} drawnIndices  the edges that are drawn
 * @property {number} edgeCount
 * @property {Int32Array} weights  sentences of each edge in the articles that count
 * @property {Int32Array} documents  those articles of each edge
 * @property {Int32Array} mentions  of each node in the articles that count
 * @property {Int32Array} articles  those articles of each node
 * @property {boolean} narrowed  whether some articles are left out
 * @property {boolean} waiting  whether some should be left out and the sentences are still to be read
 * @property {Uint8Array|null} chosen  whether each article counts, or null where all do
 * @property {Uint8Array} passing  whether each node passes the filters, tied or not
 * @property {Int32Array} strong  whether each edge has as many sentences and articles as it should
 * @property {number[]} typeCounts  of each type the nodes that would be shown if all types were
 */

/** The two ends of each edge, one after the other. */
const EDGE_ENDS = Int32Array.from(data.edges.flatMap(({ a, b }) => [a, b]));

/** What is counted in all articles. */
const IN_ALL_ARTICLES = {
  weights: Int32Array.from(data.edges, (edge) => edge.weight),
  documents: Int32Array.from(data.edges, (edge) => edge.documents),
  mentions: Int32Array.from(data.nodes, (node) => node.mentions),
  articles: Int32Array.from(data.nodes, (node) => node.documents),
};

/** @type {Visible} */
let visible;
/** @type {any[]} */
let visibleFor = [];
/** What was counted last, and for which articles. */
let inSome = { for: /** @type {any[]} */ ([]), chosen: /** @type {Uint8Array|null} */ (null), counts: IN_ALL_ARTICLES };

/**
 * What the filters leave: the same object until they change.
 * @returns {Visible}
 */
function visibleNow() {
  const wanted = [
    state.types, state.minimum, state.minimumDocuments, state.rank, state.officials, state.all, state.loose,
    state.focus, ...articleFilters(),
  ];
  if (!visible || !wanted.every((value, i) => Object.is(value, visibleFor[i]))) {
    visibleFor = wanted;
    visible = lookThrough();
  }
  return visible;
}

/**
 * What decides which articles count.
 */
function articleFilters() {
  return [state.period, state.sources, state.article, state.topic, someArticles() && evidenceRead];
}

/**
 * Which articles count, and how much each node and edge stands in them.
 */
function countsNow() {
  const wanted = articleFilters();
  if (wanted.every((value, i) => Object.is(value, inSome.for[i])) && inSome.for.length) return inSome;
  const chosen = chosenArticles();
  let counts = IN_ALL_ARTICLES;
  if (chosen) {
    const edges = countedIn(evidenceRead.edgePlaces, chosen);
    const nodes = countedIn(evidenceRead.nodePlaces, chosen);
    counts = { weights: edges.times, documents: edges.documents, mentions: nodes.times, articles: nodes.documents };
  }
  inSome = { for: wanted, chosen, counts };
  return inSome;
}

/**
 * @returns {Visible}
 */
function lookThrough() {
  const { chosen, counts } = countsNow();
  const strong = counts.weights.map((weight, i) =>
    Number(weight >= state.minimum && counts.documents[i] >= state.minimumDocuments));
  const left = leftBy(state.types, strong, counts.mentions);
  const ofAnyType = state.types.every(Boolean) ? left : leftBy(data.types.map(() => true), strong, counts.mentions);
  const typeCounts = data.types.map(() => 0);
  data.nodes.forEach((node, i) => { typeCounts[node.type] += ofAnyType.nodes[i]; });
  const edgeIndices = indicesOf(left.edges);
  return {
    nodes: Array.from(left.nodes, Boolean), edges: Array.from(left.edges, Boolean),
    nodeIndices: indicesOf(left.nodes), edgeCount: edgeIndices.length,
    drawnIndices: state.all ? edgeIndices : indicesOf(backboneOf(left.edges, counts)),
    ...counts, chosen, narrowed: chosen !== null, waiting: someArticles() && !evidenceRead,
    passing: left.passing, strong, typeCounts,
  };
}

/**
 * The nodes and edges that all filters leave, if these types are shown.
 * @param {boolean[]} types
 * @param {Int32Array} strong  whether each edge has as many sentences and articles as it should
 * @param {Int32Array} mentions  of each node in the articles that count
 */
function leftBy(types, strong, mentions) {
  const passing = new Uint8Array(data.nodes.length);
  data.nodes.forEach(({ type, official }, i) => {
    const wanted = types[type] && (official || !state.officials || data.types[type].name !== "person");
    passing[i] = Number(wanted && mentions[i] > 0);
  });
  if (state.focus) keepNear(state.focus, passing, strong);
  const edges = new Uint8Array(strong.length);
  const tied = new Uint8Array(passing.length);
  for (let i = 0; i < edges.length; i += 1) {
    const [a, b] = [EDGE_ENDS[2 * i], EDGE_ENDS[2 * i + 1]];
    if (!strong[i] || !passing[a] || !passing[b]) continue;
    edges[i] = tied[a] = tied[b] = 1;
  }
  if (looseShown()) return { passing, edges, nodes: passing };
  if (state.focus) tied[state.focus.node] = 1;
  return { passing, edges, nodes: tied };
}

/**
 * Whether nodes without an edge are shown: where weak edges are left out, those that they tied would be dust.
 */
function looseShown() {
  return state.loose && state.minimum === 1 && state.minimumDocuments === 1;
}

/**
 * Let of the nodes that pass only those pass that lie near one of them, which always does.
 * @param {{node: number, depth: number}} focus
 * @param {Uint8Array} passing  is changed
 * @param {Int32Array} strong
 */
function keepNear({ node, depth }, passing, strong) {
  const near = new Uint8Array(passing.length);
  near[node] = passing[node] = 1;
  let border = [node];
  for (let step = 0; step < depth; step += 1) {
    const next = [];
    for (const from of border) {
      for (const edge of data.nodes[from].edges) {
        const to = otherEnd(data.edges[edge], from);
        if (!strong[edge] || !passing[to] || near[to]) continue;
        near[to] = 1;
        next.push(to);
      }
    }
    border = next;
  }
  for (let i = 0; i < near.length; i += 1) passing[i] = near[i];
}

/**
 * @param {Uint8Array} chosen
 * @returns {number[]} where it is not 0
 */
function indicesOf(chosen) {
  const indices = [];
  for (let i = 0; i < chosen.length; i += 1) if (chosen[i]) indices.push(i);
  return indices;
}

/**
 * A node alone, or the two ends of an edge.
 * @param {Thing} thing
 */
function endsOf(thing) {
  if (thing.kind === "node") return [thing.index];
  return [data.edges[thing.index].a, data.edges[thing.index].b];
}

/** @type {{for: any[], found: {nodes: number[], edges: number[]}}} What stands out, as it was last asked for. */
let around = { for: [], found: { nodes: [], edges: [] } };

/**
 * What stands out with a thing, strongest first: a node with its neighbours, or an edge with its ends. Also where the
 * filters hide the thing itself: one who asks for it by name sees those tied to it that pass.
 * @param {Thing} thing
 * @returns {{nodes: number[], edges: number[]}} lists of the caller's own
 */
function surroundings(thing) {
  if (thing.kind === "edge") return { nodes: endsOf(thing), edges: [thing.index] };
  const now = [thing.index, visibleNow()];
  if (!now.every((value, i) => Object.is(value, around.for[i]))) around = { for: now, found: tiedTo(thing.index) };
  return { nodes: [...around.found.nodes], edges: [...around.found.edges] };
}

/**
 * @param {number} node
 */
function tiedTo(node) {
  const { strong, passing, weights, documents } = visibleNow();
  const strength = strengths({ weights, documents });
  const edges = data.nodes[node].edges
    .filter((edge) => strong[edge] && passing[otherEnd(data.edges[edge], node)])
    .sort((i, j) => strength[j] - strength[i] || weights[j] - weights[i] || i - j);
  return { nodes: [node, ...edges.map((edge) => otherEnd(data.edges[edge], node))], edges };
}
