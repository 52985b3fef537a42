// Show each filter in use as a button that removes it, and a button that removes all.

import { byId, element, find, nameText } from "../dom/elements.js";
import { communityText } from "../drawing/legend.js";
import { periodText } from "../logic/dates.js";
import { unfiltered } from "../logic/filters.js";
import { articleText } from "../logic/names.js";
import { counted, whole } from "../logic/numbers.js";
import { rankLabel } from "../logic/strength.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { compareText } from "./compare.js";
import { sourcesText } from "./sources.js";

/** @import { Filters, Focus, State } from "../types.d.ts" */

/**
 * The filters by name, each with what it says where it is in use; "" where it is not.
 * @type {Record<keyof Filters|"focus"|"moved", () => string>}
 */
const TEXTS = {
  types: () => (state.types.every(Boolean) ? "" : typesText()),
  minimum: () => (state.minimum > 1 ? `At least ${counted(state.minimum, "sentence")}` : ""),
  focus: () => (state.focus ? focusText(state.focus) : ""),
  rank: () => (state.rank === unfiltered(data).rank ? "" : `Ranked by ${rankLabel(data, state.rank)}`),
  minimumDocuments: () => (state.minimumDocuments > 1 ? `At least ${counted(state.minimumDocuments, "article")}` : ""),
  verb: () => (state.verb === null ? "" : `Edges that say “${state.verb}”`),
  communities: () => communitiesText(),
  compare: compareText,
  period: () => (state.period ? periodText(...state.period) : ""),
  sources: () => (state.sources ? sourcesText(state.sources) : ""),
  topic: () => (state.topic === null ? "" : `Articles that name ${data.nodes[state.topic].short}`),
  article: () => (state.article === null ? "" : articleText(data.articles[state.article])),
  officials: () => (state.officials ? "Officials and what they are connected with" : ""),
  isolates: () => (state.isolates ? "" : "No nodes without an edge"),
  all: () => "",
  moved: movedText,
};

/**
 * How many nodes stand where the reader put them.
 */
export function movedText() {
  return state.moved.length ? `${counted(state.moved.length, "node")} moved` : "";
}

/**
 * @param {Focus} focus
 */
function focusText({ node, depth, rings }) {
  return `Within ${counted(depth, "step")} of ${data.nodes[node].short}${rings ? ", in rings" : ""}`;
}

/**
 * The types that are shown.
 */
function typesText() {
  const names = data.types.filter((_, i) => state.types[i]).map(({ plural }) => plural.toLowerCase());
  return names.length ? `Only ${names.join(", ")}` : "No types";
}

/**
 * The communities that are shown.
 */
function communitiesText() {
  const { communities } = state;
  if (communities.length === 1) return `Community of ${communityText(communities[0])}`;
  return communities.length ? `${whole(communities.length)} communities` : "";
}

/**
 * What the filters in use say.
 */
export function filtersInUse() {
  return Object.entries(TEXTS)
    .map(([name, text]) => (name === "moved" ? "" : text()))
    .filter(Boolean);
}

/** Filters without a button: their controls always show that they are in use. */
const SEEN = new Set(["types", "minimum"]);

/**
 * Remove a filter.
 * @param {string} name
 */
function remove(name) {
  /** @type {Partial<State>} */
  const before = { ...unfiltered(data), focus: null, moved: [] };
  update({ [name]: before[/** @type {keyof State} */ (name)] });
}

/**
 * Show which filters are in use.
 */
function drawChips() {
  const used = Object.entries(TEXTS)
    .map(([name, text]) => ({ name, text: text() }))
    .filter(({ text }) => text);
  const unseen = used.filter(({ name }) => !SEEN.has(name));
  const place = byId("chips");
  const held = place.contains(document.activeElement);
  place.hidden = !unseen.length;
  place.replaceChildren(
    ...unseen.map(({ name, text }) =>
      element(
        "button",
        {
          type: "button",
          class: "chip",
          onclick: () => remove(name),
          "aria-label": name === "moved" ? `Put back: ${text}` : `Remove filter: ${text}`,
        },
        nameText(text, "span"),
        element("span", { "aria-hidden": "true", text: "×" }),
      ),
    ),
  );
  byId("reset").hidden = !used.length;
  const inMore = unseen.filter(({ name }) => !["focus", "moved", "compare"].includes(name)).length;
  byId("more-count").textContent = inMore ? `${inMore} in use` : "";
  if (held) (find(place, "button") ?? find(byId("more-filters"), "summary"))?.focus();
}

/**
 * Keep them in step with the state.
 */
export function startChips() {
  byId("reset").addEventListener("click", () => {
    update({ ...unfiltered(data), focus: null, moved: [] });
    (byId("minimum-filter").hidden ? byId("drawing") : byId("minimum")).focus();
  });
  watch(() => [visibleNow(), state.moved], drawChips);
}
