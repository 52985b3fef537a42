// What makes an edge strong: the measures that edges can be ranked by, in words and numbers.

/** What each of data.ranks is called. */
const RANK_NAMES = {
  weight: "Sentences", documents: "Articles", npmi: "NPMI", g2: "G²", jaccard: "Jaccard", association: "Association",
};

/** An edge that is among so many strongest of one of its ends is drawn first. */
const STRONGEST_EDGES = 4;

/**
 * Whether a rank counts what can be counted anew in some of the articles; measures are those of all.
 * @param {string} rank
 */
function isCount(rank) {
  return rank === "weight" || rank === "documents";
}

/**
 * How strong an edge is by what is ranked by now; of sentences and articles, those that pass the filters count.
 * @param {GraphEdge} edge
 * @returns {number}
 */
function strengthOf(edge) {
  return strengths(visibleNow())[edge.index];
}

/**
 * The same of every edge.
 * @param {{weights: Int32Array, documents: Int32Array}} counts
 * @returns {Int32Array|Float64Array}
 */
function strengths({ weights, documents }) {
  if (state.rank === "weight") return weights;
  if (state.rank === "documents") return documents;
  return (measured[state.rank] ??= Float64Array.from(data.edges, (edge) => edge[state.rank]));
}

/** @type {Record<string, Float64Array>} */
const measured = {};

/**
 * How strong each node is: the sum over its edges that pass the filters. A measure below 0 makes nobody weaker.
 * @returns {Float64Array}
 */
function nodeStrengths() {
  const { edges, weights, documents } = visibleNow();
  const strength = strengths({ weights, documents });
  const sums = new Float64Array(data.nodes.length);
  for (let i = 0; i < edges.length; i += 1) {
    if (!edges[i] || strength[i] <= 0) continue;
    sums[data.edges[i].a] += strength[i];
    sums[data.edges[i].b] += strength[i];
  }
  return sums;
}

/**
 * A strength as people read it: counts whole, measures with so many decimals as tell them apart.
 * @param {number} value
 */
function strengthText(value) {
  if (isCount(state.rank)) return NUMBERS.format(value);
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(decimals).replace("-", "−");
}

/** @type {{strength: any, weights: any, order: Int32Array}} */
let ordered = { strength: null, weights: null, order: new Int32Array(0) };

/**
 * All edges, the strongest first; equally strong ones by sentences, then as data has them.
 * @param {{weights: Int32Array, documents: Int32Array}} counts
 */
function strongestEdges(counts) {
  const strength = strengths(counts);
  const { weights } = counts;
  if (ordered.strength !== strength || ordered.weights !== weights) {
    const order = Int32Array.from(data.edges, (_, i) => i);
    order.sort((i, j) => strength[j] - strength[i] || weights[j] - weights[i] || i - j);
    ordered = { strength, weights, order };
  }
  return ordered.order;
}

/**
 * Of the edges that pass, whether each is among the strongest of one of its ends.
 * @param {Uint8Array} passing
 * @param {{weights: Int32Array, documents: Int32Array}} counts
 */
function backboneOf(passing, counts) {
  const backbone = new Uint8Array(passing.length);
  const met = new Int32Array(data.nodes.length);
  for (const edge of strongestEdges(counts)) {
    if (!passing[edge]) continue;
    const a = EDGE_ENDS[2 * edge];
    const b = EDGE_ENDS[2 * edge + 1];
    backbone[edge] = Number(met[a] < STRONGEST_EDGES || met[b] < STRONGEST_EDGES);
    met[a] += 1;
    met[b] += 1;
  }
  return backbone;
}
