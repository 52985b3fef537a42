// Show the buttons back and forward, and the nodes that were visited last.

import { arrowButton, byId, element } from "../dom/elements.js";
import { canStep } from "../dom/steps.js";
import { state, watch } from "../state/store.js";
import { nameButton } from "./links.js";

const VISITED = 5;

/** @type {number[]} nodes that were selected, the latest first */
let visited = [];

/**
 * Remember what is selected, if it is a node.
 */
function noteVisit() {
  const { selected } = state;
  if (selected?.kind !== "node" || selected.index === visited[0]) return;
  // The one that is selected is not listed, so one more is kept.
  visited = [selected.index, ...visited.filter((node) => node !== selected.index)].slice(0, VISITED + 1);
}

/**
 * Draw the nodes that were looked at before the one that is.
 */
function drawTrail() {
  noteVisit();
  const { selected } = state;
  const others = visited.filter((node) => selected?.kind !== "node" || node !== selected.index).slice(0, VISITED);
  byId("trail").hidden = !visited.length;
  byId("visited").hidden = !others.length;
  byId("visited").replaceChildren(...others.map((node) => element("li", {}, nameButton(node))));
}

/**
 * Let the buttons work where they lead to another step in the page.
 */
export function drawTurns() {
  for (const way of /** @type {const} */ (["back", "forward"])) byId(way, HTMLButtonElement).disabled = !canStep(way);
}

/**
 * Start the trail.
 */
export function startTrail() {
  const [back, forward] = [
    arrowButton("back", "Back", () => window.history.back()),
    arrowButton("forward", "Forward", () => window.history.forward()),
  ];
  [back.id, forward.id] = ["back", "forward"];
  byId("trail").replaceChildren(
    back,
    forward,
    element("ol", { id: "visited", class: "visited", "aria-label": "Visited" }),
  );
  watch(() => [state.selected], drawTrail);
}
