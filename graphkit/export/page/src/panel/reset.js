// Reset the filters.

import { element } from "../dom/elements.js";
import { hidingFilters, isFiltered } from "../logic/filters.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";

/**
 * Whether a filter hides anything now.
 */
export function isFilteredNow() {
  return isFiltered(data, state);
}

/**
 * A button that shows all there is, ranked as it is now.
 */
export function resetButton() {
  const onclick = () => update({ ...hidingFilters(data), focus: null });
  return element("button", { type: "button", class: "more", text: "Reset the filters", onclick });
}
