// List below the types which community has which colour, where communities colour the nodes.

import { byId, element, nameText, swatch } from "../dom/elements.js";
import { whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { state, watch } from "../state/store.js";
import { drawnNow } from "../state/visible.js";
import { COMMUNITY_OTHER, communityColour } from "./theme.js";

/**
 * The colours of communities among what is shown, the largest first, each with its name and how many have it.
 * @returns {{colour: string, text: string, count: number}[]}
 */
export function communitiesNow() {
  /** @type {Map<string, {community: number, count: number}>} */
  const ofColour = new Map();
  for (const index of drawnNow().nodeIndices) {
    const { community } = data.nodes[index];
    const colour = communityColour(community);
    const row = ofColour.get(colour) ?? { community, count: 0 };
    row.count += 1;
    ofColour.set(colour, row);
  }
  const others = ofColour.get(COMMUNITY_OTHER);
  ofColour.delete(COMMUNITY_OTHER);
  const rows = [...ofColour]
    .sort((a, b) => a[1].community - b[1].community)
    .map(([colour, { community, count }]) => ({ colour, text: data.communities[community].name, count }));
  if (!others) return rows;
  const text = rows.length ? "Smaller communities" : "No communities";
  return [...rows, { colour: COMMUNITY_OTHER, text, count: others.count }];
}

/**
 * Say under the types which community has which colour, where the drawing is coloured by them.
 * @param {HTMLElement} place  a list
 */
function drawCommunityLegend(place) {
  place.hidden = state.colours !== "community";
  if (place.hidden) return;
  place.replaceChildren(...communitiesNow().map(({ colour, text, count }) => legendRow(colour, text, count)));
}

/**
 * A colour, what it means and how many have it.
 * @param {string} colour  its name in the style sheet
 * @param {string} text
 * @param {number} count
 */
function legendRow(colour, text, count) {
  const number = element("span", { class: "type-count", text: whole(count) });
  return element("li", {}, swatch(colour), nameText(text), number);
}

/**
 * Make the list and keep it in step with the state.
 */
export function startCommunityLegend() {
  const legend = element("ul", { class: "communities", id: "communities", "aria-label": "Communities", hidden: true });
  byId("legend").after(legend);
  watch(
    () => [state.colours, drawnNow()],
    () => drawCommunityLegend(legend),
  );
}
