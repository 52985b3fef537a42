// The filters in use, each as a button that takes it away; and the way back to all.

/**
 * @typedef {object} Filter
 * @property {() => boolean} used
 * @property {() => string} text
 * @property {() => Partial<State>} without
 * @property {boolean} [seen]  whether it is seen to be in use without this
 */

/** @type {Filter[]} */
const FILTERS = [
  { used: () => !state.types.every(Boolean), text: () => "types", without: () => unset("types"), seen: true },
  { used: () => state.minimum > 1, text: () => "sentences", without: () => unset("minimum"), seen: true },
  {
    used: () => state.focus !== null,
    text: () => `Within ${counted(state.focus.depth, "step")} of ${data.nodes[state.focus.node].short}`,
    without: () => ({ focus: null }),
  },
  {
    used: () => state.rank !== unfiltered().rank, text: () => `Ranked by ${RANK_NAMES[state.rank]}`,
    without: () => unset("rank"),
  },
  {
    used: () => state.minimumDocuments > 1, text: () => `At least ${counted(state.minimumDocuments, "article")}`,
    without: () => unset("minimumDocuments"),
  },
  { used: () => state.period !== null, text: () => periodText(...state.period), without: () => unset("period") },
  { used: () => state.sources !== null, text: () => sourcesText(state.sources), without: () => unset("sources") },
  {
    used: () => state.topic !== null, text: () => `Articles that name ${data.nodes[state.topic].short}`,
    without: () => unset("topic"),
  },
  {
    used: () => state.article !== null, text: () => articleText(data.articles[state.article]),
    without: () => unset("article"),
  },
  { used: () => state.officials, text: () => "Only officials", without: () => unset("officials") },
  { used: () => !state.loose, text: () => "No nodes without an edge", without: () => unset("loose") },
];

/**
 * A filter as it is before anybody touches it.
 * @param {string} name
 * @returns {Partial<State>}
 */
function unset(name) {
  return { [name]: unfiltered()[name] };
}

/**
 * Show which filters are in use.
 */
function drawChips() {
  const used = FILTERS.filter((filter) => filter.used());
  const unseen = used.filter((filter) => !filter.seen);
  const place = byId("chips");
  const held = place.contains(document.activeElement);
  place.hidden = !unseen.length;
  place.replaceChildren(...unseen.map(({ text, without }) => element("button", {
    type: "button", class: "chip", onclick: () => update(without()), "aria-label": `Remove filter: ${text()}`,
  }, isolated(text(), "span"), element("span", { "aria-hidden": "true", text: "×" }))));
  byId("reset").hidden = !used.length;
  const inMore = unseen.filter(({ without }) => !("focus" in without())).length;
  byId("more-count").textContent = inMore ? `${inMore} in use` : "";
  if (held) (place.querySelector("button") ?? byId("more-filters").querySelector("summary")).focus();
}

/**
 * Keep them in step with the state.
 */
function startChips() {
  byId("reset").addEventListener("click", () => {
    update({ ...unfiltered(), focus: null });
    (byId("minimum-filter").hidden ? byId("drawing") : byId("minimum")).focus();
  });
  part(() => [visibleNow()], drawChips);
}
