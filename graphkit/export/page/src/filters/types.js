// Filter by type: a button for each, with its sign and its number of nodes.

import { byId, element, find, typeIcon } from "../dom/elements.js";
import { whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { visibleNow } from "../state/visible.js";

/**
 * A button for each type that occurs: its sign, its name, and how many pass the other filters.
 */
function makeLegend() {
  byId("legend").replaceChildren(
    ...data.types.map((type, i) =>
      element(
        "button",
        {
          type: "button",
          class: "type",
          "data-type": type.name,
          onclick: () => update({ types: state.types.map((shown, j) => (i === j ? !shown : shown)) }),
          hidden: data.nodes.every((node) => node.type !== i),
        },
        typeIcon(type),
        element("span", { class: "type-name", text: type.plural }),
        element("span", { class: "type-count" }),
      ),
    ),
  );
}

/**
 * Show the types as they are.
 */
function drawLegend() {
  const { typeCounts } = visibleNow();
  [...byId("legend").children].forEach((button, i) => {
    button.setAttribute("aria-pressed", String(state.types[i]));
    const count = find(button, ".type-count");
    if (count) count.textContent = whole(typeCounts[i]);
  });
}

/**
 * Make the buttons and keep them in step with the state.
 */
export function startTypes() {
  makeLegend();
  watch(() => [visibleNow()], drawLegend);
}
