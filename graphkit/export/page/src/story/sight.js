// Look at what a step of the story shows.

import { placesNow, placeNodes } from "../drawing/arrangement.js";
import { endTransit } from "../drawing/transition.js";
import { fitNodes } from "../drawing/view.js";
import { state, tableNow, watch } from "../state/store.js";
import { drawnNow, isPlaced, pathNow, surroundings, visibleNow } from "../state/visible.js";

/**
 * Fit the drawing to the path of the step, else to what it selects with its neighbours, else to all it shows.
 * @param {boolean} animated
 */
export function fitStep(animated) {
  const path = pathNow();
  const nodes = path ? path.nodes : state.selected ? surroundings(state.selected).nodes : [];
  const placed = nodes.filter(isPlaced);
  // Where the nodes will stand, not where they are on their way.
  endTransit();
  placeNodes(placesNow());
  fitNodes(placed.length ? placed : drawnNow().nodeIndices, animated);
}

/**
 * Look there at each step, once the drawing stands.
 */
export function startSight() {
  const look = (/** @type {boolean} */ animated) => {
    if (state.step !== null && !state.editing && !tableNow()) fitStep(animated);
  };
  look(false);
  watch(
    () => [state.step, state.editing, visibleNow().waiting],
    () => look(true),
  );
}
