// How two nodes are connected: two fields, and below them the strongest chains, one at a time.

/** Pixels left free around a chain: half a label. */
const CHAIN_MARGIN = 60;

/** What is chosen in the two fields: numbers of nodes. */
const routeEnds = { a: null, b: null };

/** @type {{for: any[], chains: Chain[]}} */
let chainsKept = { for: [], chains: [] };

/**
 * The chains between the two nodes of the state, the strongest first.
 * @returns {Chain[]}
 */
function chainsNow() {
  const { route } = state;
  if (!route) return [];
  const now = [route.a, route.b, visibleNow(), state.rank];
  if (!now.every((value, i) => Object.is(value, chainsKept.for[i]))) {
    const shown = visibleNow().nodes[route.a] && visibleNow().nodes[route.b];
    chainsKept = { for: now, chains: shown ? chainsBetween(route.a, route.b) : [] };
  }
  return chainsKept.chains;
}

/**
 * The chain that is shown, from the one end to the other; the same object until it is another.
 * @returns {Chain|null}
 */
function routeNow() {
  const chains = chainsNow();
  return chains[Math.min(Math.max(state.route?.number ?? 0, 0), chains.length - 1)] ?? null;
}

/**
 * Ask how a node is connected: open the form with it in the first field.
 * @param {number} node
 */
function askRoute(node) {
  setEnd("a", node);
  setEnd("b", null);
  update({ route: null, open: true });
  byId("route-form").open = true;
  byId("route-b").focus();
}

/**
 * Take a node as one end, and look for chains once both are known.
 * @param {"a"|"b"} end
 * @param {number|null} node
 */
function setEnd(end, node) {
  routeEnds[end] = node;
  byId(`route-${end}`).value = node === null ? "" : data.nodes[node].label;
}

/**
 * Show the chains between the two ends, where both are known.
 */
function showRoute() {
  const { a, b } = routeEnds;
  if (a !== null && b !== null) update({ route: { a, b, number: 0 }, selected: null, hovered: null });
  else if (a === null) byId("route-a").focus();
  else byId("route-b").focus();
}

/**
 * A field for one end, with the suggestions of the search.
 * @param {"a"|"b"} end
 * @param {string} label
 */
function endField(end, label) {
  const id = `route-${end}`;
  const field = element("input", {
    id, type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": `${id}-names`,
    "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "off", spellcheck: "false", dir: "auto",
    placeholder: "Name or alias",
  });
  const list = element("ul", {
    id: `${id}-names`, class: "suggestions", role: "listbox", "aria-label": label, hidden: true,
  });
  const none = element("p", { class: "no-match", role: "status", hidden: true });
  new NameField(field, list, none, (node) => {
    setEnd(end, node);
    showRoute();
  });
  // A field never says what is not chosen.
  field.addEventListener("blur", () => setEnd(end, routeEnds[end]));
  field.addEventListener("focus", () => field.select());
  return element("div", { class: "end-field" }, element("label", { for: id, text: label }), field, list, none);
}

/**
 * Draw the chain that is shown, or say why there is none.
 */
function drawRoute() {
  const { route } = state;
  if (route) {
    setEnd("a", route.a);
    setEnd("b", route.b);
    byId("route-form").open = true;
  }
  const chains = chainsNow();
  const chain = routeNow();
  byId("route-turn").hidden = chains.length < 2;
  byId("route-status").textContent = route ? statusText(chains, chain) : "";
  byId("route-reset").hidden = !route || chain !== null || !isFiltered();
  byId("route-chain").replaceChildren(...(chain ? chain.nodes.map((node, i) => chainStep(chain, node, i)) : []));
  byId("route-hint").hidden = !chain;
  byId("route-hint").textContent = chain ? hintText() : "";
}

/**
 * Which chain it is of how many; or why none joins the two.
 * @param {Chain[]} chains
 * @param {Chain|null} chain
 */
function statusText(chains, chain) {
  if (chain) return `Chain ${chains.indexOf(chain) + 1} of ${chains.length}: ${counted(chain.edges.length, "edge")}`;
  const { a, b } = state.route;
  if (a === b) return "Choose two different names.";
  const hidden = [a, b].filter((node) => !visibleNow().nodes[node]).map(quoted);
  if (hidden.length) return `The filters hide ${hidden.join(" and ")}.`;
  return `No chain of edges joins the two: ${[a, b].map(partText).join(", ")}.${otherwiseText()}`;
}

/**
 * What may join two that nothing joins now.
 */
function otherwiseText() {
  if (state.rank === "weight" || state.rank === "documents") return "";
  return ` Only edges whose ${RANK_NAMES[state.rank]} is above 0 are passed: ranked by sentences, all are.`;
}

/**
 * How far one comes from a node.
 * @param {number} node
 */
function partText(node) {
  const size = distancesFrom(waysNow(), node).reduce((sum, length) => sum + (length < Infinity ? 1 : 0), 0);
  const leaving = isFiltered() ? " that passes the filters" : "";
  if (size === 1) return `${quoted(node)} has no edge${leaving}`;
  return `${quoted(node)} is in a part of ${NUMBERS.format(size)} nodes`;
}

/**
 * A name inside a sentence, which its direction of writing does not leave.
 * @param {number} node
 */
function quoted(node) {
  return `\u2068${data.nodes[node].short}\u2069`;
}

/**
 * What makes a chain strong, and why its sentences are missing where they are.
 */
function hintText() {
  const by = { weight: "sentences", documents: "articles" }[state.rank] ?? RANK_NAMES[state.rank];
  return `The strongest chain first: an edge is as long as 1 ÷ its ${by}. ${evidenceProblem}`.trimEnd();
}

/**
 * A node of a chain, and the edge to the next one with its best sentence.
 * @param {Chain} chain
 * @param {number} node
 * @param {number} i
 */
function chainStep(chain, node, i) {
  const item = element("li", {}, endButton(node));
  if (i === chain.edges.length) return item;
  const edge = data.edges[chain.edges[i]];
  const thing = edgeThing(edge.index);
  const { weights, documents } = visibleNow();
  const measured = state.rank === "weight" || state.rank === "documents" ? ""
    : ` · ${RANK_NAMES[state.rank]} ${strengthText(strengthOf(edge))}`;
  const counts = `${counted(weights[edge.index], "sentence")}, ${counted(documents[edge.index], "article")}${measured}`;
  const place = element("div", { class: "hop-sentence" });
  fillBest(place, edge);
  item.append(element("div", { class: "hop" },
    element("button", {
      type: "button", class: "hop-edge", text: counts, ...pointing(thing), onclick: () => select(thing),
    }), place));
  return item;
}

/**
 * Write an edge's best sentence, with its article, into a place.
 * @param {HTMLElement} place
 * @param {GraphEdge} edge
 */
async function fillBest(place, edge) {
  const all = await evidence();
  const best = all && bestReference(all, chosenReferences(all, all.edges[edge.index]));
  if (best === null || best === undefined) return;
  const article = all.articles[all.sentences[sentenceOf(best)].article];
  const line = articleLine({ ...article, title: "" });
  line.prepend(articleTitle(article), line.hasChildNodes() ? " · " : "");
  place.append(element("ul", {}, sentenceItem(all, best, [edge.a, edge.b])), line);
}

/**
 * The sentence that shows an edge best: one that names both before two, then the shortest, then the newest.
 * @param {Evidence} all
 * @param {(number|[number, number])[]} references
 */
function bestReference(all, references) {
  const cost = (reference) => {
    const parts = [reference].flat();
    return [parts.length, parts.reduce((sum, part) => sum + all.sentences[part].text.length, 0), sentenceOf(reference)];
  };
  const costs = references.map((reference) => ({ reference, cost: cost(reference) }));
  costs.sort((a, b) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1] || a.cost[2] - b.cost[2]);
  return costs[0]?.reference;
}

/**
 * Look at the chain that is shown, if it is not well in sight already.
 */
function lookAtChain() {
  const chain = routeNow();
  if (!chain || state.view !== "drawing") return;
  const nodes = chain.nodes.map((node) => data.nodes[node]);
  const { clientWidth, clientHeight } = byId("network");
  const [wide, high] = [clientWidth - 2 * CHAIN_MARGIN, clientHeight - coveredHeight() - 2 * CHAIN_MARGIN];
  const inSight = nodes.map((node) => network.canvasToDOM(node)).every(({ x, y }) =>
    x > CHAIN_MARGIN && y > CHAIN_MARGIN && x < CHAIN_MARGIN + wide && y < CHAIN_MARGIN + high);
  if (inSight) return;
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  fitted = false;
  moveView({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    scale: Math.min(network.getScale(), wide / (right - left), high / (bottom - top)),
    offset: { x: 0, y: -coveredHeight() / 2 }, animated: true,
  });
}

/**
 * Turn to another chain, around the end.
 * @param {number} step
 */
function turnRoute(step) {
  const many = chainsNow().length;
  const number = (chainsNow().indexOf(routeNow()) + step + many) % many;
  update({ route: { ...state.route, number } });
}

/**
 * Start the search for chains.
 */
function startRoute() {
  const form = element("details", { id: "route-form" },
    element("summary", { text: "How are two names connected?" }),
    element("div", { class: "ends-fields", role: "group", "aria-label": "Between which two" },
      endField("a", "From"), endField("b", "To")),
    element("div", { class: "route-head" },
      element("p", { id: "route-status", role: "status" }),
      element("div", { id: "route-turn", class: "turns", role: "group", "aria-label": "Chains" },
        turnButton("back", "Previous chain", () => turnRoute(-1)),
        turnButton("forward", "Next chain", () => turnRoute(1)))),
    element("div", { id: "route-reset" }, resetButton()),
    element("ol", { id: "route-chain", class: "chain" }),
    element("p", { id: "route-hint", class: "hint" }));
  byId("route").replaceChildren(form);
  byId("route").hidden = !data.edges.length;
  form.addEventListener("toggle", () => {
    if (!form.open) update({ route: null });
    else if (routeEnds.a === null && state.selected?.kind === "node") setEnd("a", state.selected.index);
  });
  part(() => [state.route, visibleNow(), state.rank, evidenceProblem], drawRoute);
  part(() => [routeNow(), state.view], lookAtChain);
}
