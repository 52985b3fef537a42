// The panel: what is selected, or the strongest names; in a narrow window a sheet that opens and closes.

const STRONGEST = 15;
const OVERVIEW_HINT = "By the sentences they share with others. Choose a name or an edge to read them.";

/**
 * Draw the details of what is selected.
 */
function drawDetails() {
  const details = byId("details");
  const heldFocus = details.contains(document.activeElement) || document.activeElement === byId("search");
  const thing = state.selected;
  details.replaceChildren(...detailsOf(thing));
  byId("sheet").scrollTop = 0;
  if (thing && heldFocus) details.querySelector("h2").focus({ preventScroll: true });
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
  const { nodeIndices, edges } = visibleNow();
  if (!nodeIndices.length) return [element("p", { class: "empty", text: emptyText() })];
  const shared = data.nodes.map(() => 0);
  data.edges.forEach(({ a, b, weight }, i) => {
    if (!edges[i]) return;
    shared[a] += weight;
    shared[b] += weight;
  });
  const strongest = [...nodeIndices].sort((a, b) => shared[b] - shared[a] || a - b).slice(0, STRONGEST);
  const most = Math.max(...strongest.map((node) => shared[node]), 1);
  return [
    element("h2", { text: "Strongest names" }),
    element("p", { class: "hint", text: OVERVIEW_HINT }),
    element("ul", { class: "ranked" }, ...strongest.map((node) => rankedRow(node, shared[node], most))),
    madeBy(),
  ];
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
 * How the graph was made, in a line.
 */
function madeBy() {
  const { version, built, window: tied } = data.about;
  const made = `Made by graphkit${version && ` ${version}`}${built && ` on ${dayText(built)}`}.`;
  return element("p", { class: "made", text: `${tied && `An edge ties two ${tied}. `}${made}` });
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
 * A name with a bar and a number. The number leads to the edge where there is one.
 * @param {number} index  of a node
 * @param {number} value
 * @param {number} most
 * @param {number} [edge]
 */
function rankedRow(index, value, most, edge) {
  const node = data.nodes[index];
  const thing = nodeThing(index);
  const number = NUMBERS.format(value);
  const name = element("button", {
    type: "button", class: "ranked-name", ...pointing(thing), onclick: () => select(thing),
  }, typeIcon(data.types[node.type]), isolated(node.label), bar(value / most));
  if (edge === undefined) return element("li", {}, name, element("span", { class: "ranked-number", text: number }));
  const tie = edgeThing(edge);
  return element("li", {}, name, element("button", {
    type: "button", class: "ranked-number", text: number, ...pointing(tie), onclick: () => select(tie),
    "aria-label": `${counted(value, "sentence")} with ${node.label}`,
  }));
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
  const readsDetails = () => [state.selected, state.neighbours, state.selected?.kind === "edge" ? null : visibleNow()];
  part(readsDetails, drawDetails);
  part(() => [...readsDetails(), state.sentences], () => {
    const place = byId("sentences");
    if (place) drawSentences(place);
  });
  part(() => [state.selected, state.open], drawSheet);
  byId("handle").addEventListener("click", () => update({ open: !state.open }));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (state.selected) leave();
    else update({ open: false });
  });
}
