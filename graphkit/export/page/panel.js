// The panel: what is selected, or the strongest names; in a narrow window a sheet that opens and closes.

const STRONGEST = 15;

/** What the details tell of now, as it was when they were drawn. */
let told = null;

/**
 * Draw the details of what is selected. Where it is still the same, what is open, scrolled and focused stays so.
 */
function drawDetails() {
  const details = byId("details");
  const thing = state.selected;
  const again = same(thing, told);
  const active = document.activeElement;
  const heldFocus = details.contains(active) || active === byId("search");
  const key = details.contains(active) ? active.dataset.key : undefined;
  const open = [...details.querySelectorAll("details[open]")].map((each) => each.dataset.key);
  const { scrollTop } = byId("sheet");
  details.replaceChildren(...detailsOf(thing));
  told = thing;
  if (!again) {
    if (thing && heldFocus) details.querySelector("h2").focus({ preventScroll: true });
    return showDetails();
  }
  for (const each of details.querySelectorAll("details")) each.open = open.includes(each.dataset.key);
  byId("sheet").scrollTop = scrollTop;
  if (!heldFocus || active === byId("search")) return;
  (keyed(details, key) ?? details.querySelector("h2"))?.focus({ preventScroll: true });
}

/**
 * The element with a key, or null.
 * @param {HTMLElement} place
 * @param {string|undefined} key
 */
function keyed(place, key) {
  return [...place.querySelectorAll("[data-key]")].find((each) => each.dataset.key === key) ?? null;
}

/**
 * Bring the details into sight where they begin low in the panel, below filters or a chain.
 */
function showDetails() {
  const [sheet, details] = [byId("sheet"), byId("details")];
  sheet.scrollTop = 0;
  const below = details.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  if (state.selected && below > 0.4 * sheet.clientHeight) sheet.scrollTop = below;
}

/**
 * @param {Thing|null} thing
 */
function detailsOf(thing) {
  if (!thing) return overview();
  return thing.kind === "node" ? nodeDetails(data.nodes[thing.index]) : edgeDetails(data.edges[thing.index]);
}

/**
 * What is there to begin with.
 */
function overview() {
  const { nodeIndices } = visibleNow();
  if (!nodeIndices.length) {
    return [element("p", { class: "empty", text: emptyText() }), isFiltered() && resetButton()].filter(Boolean);
  }
  const strengths = nodeStrengths();
  const strongest = [...nodeIndices].sort((a, b) => strengths[b] - strengths[a] || a - b).slice(0, STRONGEST);
  const most = strengths[strongest[0]] || 1;
  return [
    element("h2", { text: "Strongest names" }),
    element("p", { class: "hint", text: `${overviewText()} Choose a name or an edge to read ${evidenceProblem ? "more of it" : "its sentences"}.` }),
    element("ul", { class: "ranked" },
      ...strongest.map((node) => rankedRow(node, strengths[node] / most, strengths[node]))),
    data.about.window ? element("p", { class: "made", text: `An edge ties two ${data.about.window}.` }) : null,
  ].filter(Boolean);
}

/**
 * What makes the names of the overview strong.
 */
function overviewText() {
  const where = visibleNow().narrowed ? " in the articles shown" : "";
  if (state.rank === "weight") return `By the sentences they share with others${where}.`;
  if (state.rank === "documents") return `By the articles they share with others${where}.`;
  return `By the ${RANK_NAMES[state.rank]} of their edges, added up.`;
}

/**
 * Whether anything is hidden: a filter is set, or only a part around a node is shown.
 */
function isFiltered() {
  if (state.focus) return true;
  const { rank, all, ...filters } = unfiltered();
  return Object.entries(filters).some(([name, value]) => JSON.stringify(state[name]) !== JSON.stringify(value));
}

/**
 * Show all there is, ranked as it is now.
 */
function resetAll() {
  const { rank, all, ...filters } = unfiltered();
  update({ ...filters, focus: null });
}

/**
 * A way back to all there is.
 */
function resetButton() {
  return element("button", { type: "button", class: "more", text: "Reset the filters", onclick: resetAll });
}

/**
 * Why nothing is drawn.
 */
function emptyText() {
  if (data.nodes.length) return "The filters leave nothing to show.";
  if (!data.about.articles) return "There are no articles in this graph.";
  return "The articles name nobody and nothing that graphkit looks for.";
}

/**
 * Select nothing, and give the focus a place to stay.
 */
function leave() {
  const held = byId("details").contains(document.activeElement);
  select(null);
  if (held) byId("drawing").focus();
}

/**
 * A name with a bar and a number. With an edge, the number is its sentences and leads to it.
 * @param {number} index  of a node
 * @param {number} share  how long the bar is, up to 1
 * @param {number} value
 * @param {number} [edge]
 */
function rankedRow(index, share, value, edge) {
  const node = data.nodes[index];
  const thing = nodeThing(index);
  const name = element("button", {
    type: "button", class: "ranked-name", ...pointing(thing), onclick: () => select(thing),
  }, typeIcon(data.types[node.type]), isolated(node.label), bar(share));
  if (edge === undefined) {
    return element("li", {}, name, element("span", { class: "ranked-number", text: strengthText(value) }));
  }
  const tie = edgeThing(edge);
  const strength = state.rank !== "weight" && strengthText(strengthOf(data.edges[edge]));
  const number = element("button", {
    type: "button", class: "ranked-number", text: NUMBERS.format(value), ...pointing(tie), onclick: () => select(tie),
    "aria-label": `${counted(value, "sentence")} with ${node.label}`,
  });
  return element("li", {}, name, strength && element("span", { class: "ranked-measure", text: strength }), number);
}

/**
 * Listeners that point at a thing in the drawing while its row is pointed at.
 * @param {Thing} thing
 */
function pointing(thing) {
  const [on, off] = [() => hover(thing), () => hover(null)];
  return { onpointerenter: on, onfocus: on, onpointerleave: off, onblur: off };
}

/**
 * Keep the panel, a sheet in a narrow window, as open as the state says.
 */
function drawSheet() {
  const { selected, open } = state;
  byId("panel").classList.toggle("open", open);
  byId("panel").classList.toggle("reading", selected !== null);
  byId("handle").setAttribute("aria-expanded", String(open));
  const names = selected ? endsOf(selected).map((end) => data.nodes[end].label) : ["Filters and names"];
  byId("handle-text").textContent = names.join(" – ");
}

/**
 * Keep the details in step with the state; Escape leaves them; the handle opens them where they are a sheet.
 */
function startPanel() {
  const readsDetails = () => [state.selected, state.neighbours, state.focus, visibleNow(), evidenceProblem];
  // First, since how much of the panel is seen depends on it.
  part(() => [state.selected, state.open], drawSheet);
  part(readsDetails, drawDetails);
  part(() => [...readsDetails(), state.sentences], () => {
    const place = byId("sentences");
    if (place) drawSentences(place);
  });
  byId("handle").addEventListener("click", () => update({ open: !state.open }));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (state.selected) leave();
    else update({ open: false });
  });
}
