// List below the types which community has which colour, where communities colour the nodes; a click filters by one.

import { byId, element, find, nameText, swatch } from "../dom/elements.js";
import { SMALLER, colouredCommunity } from "../logic/graph.js";
import { whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { colourOf } from "./theme.js";

/**
 * What a colour of communities stands for, in words.
 * @param {number} community  one that has a colour of its own, or SMALLER
 */
export function communityText(community) {
  if (community !== SMALLER) return data.communities[community].name;
  return colouredCommunity(data, 0) === SMALLER ? "No communities" : "Smaller communities";
}

/**
 * The communities with a colour among what the other filters leave, the largest first, each with how many nodes it has.
 * @returns {{community: number, colour: string, text: string, count: number}[]}
 */
export function communitiesNow() {
  return [...visibleNow().communityCounts]
    .sort(([a], [b]) => Number(a === SMALLER) - Number(b === SMALLER) || a - b)
    .map(([community, count]) => ({ community, colour: colourOf(community), text: communityText(community), count }));
}

/**
 * Whether the filter by communities leaves one.
 * @param {number} community
 */
export function communityShown(community) {
  return !state.communities.length || state.communities.includes(community);
}

/**
 * Say under the types which community has which colour, where the drawing is coloured by them.
 * @param {HTMLElement} place  a list
 */
function drawCommunityLegend(place) {
  const held = place.contains(document.activeElement) ? document.activeElement?.getAttribute("data-community") : null;
  place.hidden = state.colours !== "community";
  if (place.hidden) return;
  place.replaceChildren(...communitiesNow().map(legendRow));
  if (held) find(place, `[data-community="${held}"]`)?.focus();
}

/**
 * A colour, what it means and how many have it.
 * @param {{community: number, colour: string, text: string, count: number}} row
 */
function legendRow({ community, colour, text, count }) {
  const chosen = state.communities.includes(community);
  const others = state.communities.filter((each) => each !== community);
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: communityShown(community) ? null : "off",
        "data-community": community,
        "aria-pressed": String(chosen),
        title: chosen ? "Stop filtering by this community" : "Filter by this community",
        onclick: () => update({ communities: chosen ? others : [...others, community].sort((a, b) => a - b) }),
      },
      swatch(colour),
      nameText(text),
      element("span", { class: "type-count", text: whole(count) }),
    ),
  );
}

/**
 * Make the list and keep it in step with the state.
 */
export function startCommunityLegend() {
  const legend = element("ul", { class: "communities", id: "communities", "aria-label": "Communities", hidden: true });
  byId("legend").after(legend);
  watch(
    () => [state.colours, visibleNow()],
    () => drawCommunityLegend(legend),
  );
}
