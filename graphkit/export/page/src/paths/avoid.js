// Choose what paths do not pass: single nodes, and all nodes of a type.

import { byId, element, nameText } from "../dom/elements.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";

/** @import { State } from "../types.d.ts" */

/**
 * Avoid other nodes or types than before; the paths are others then, so that the first is shown.
 * @param {Partial<Pick<State, "avoided"|"avoidedTypes">>} changes
 */
function avoid(changes) {
  update({ ...changes, path: state.path && { ...state.path, number: 0 } });
}

/**
 * A button that leaves a node out of the paths.
 * @param {number} node
 */
export function avoidButton(node) {
  return element("button", {
    type: "button",
    class: "avoid",
    text: "Not through this",
    "aria-label": `Not through this: ${data.nodes[node].label}`,
    onclick: () => {
      avoid({ avoided: [...state.avoided, node] });
      byId("path-avoid").querySelector("button")?.focus();
    },
  });
}

/**
 * Whether paths avoid anything but their ends.
 */
export function avoidsAny() {
  return state.avoided.length > 0 || state.avoidedTypes.length > 0;
}

/**
 * Show which types and nodes paths avoid; each can be changed.
 */
export function drawAvoided() {
  const place = byId("path-avoid");
  place.hidden = !state.path;
  const held = document.activeElement instanceof HTMLElement && place.contains(document.activeElement);
  const key = held ? /** @type {HTMLElement} */ (document.activeElement).dataset.key : undefined;
  const present = data.types.map((_, type) => data.nodes.some((node) => node.type === type));
  place.replaceChildren(
    element("span", { id: "path-avoid-label", text: "Not through" }),
    ...data.types.flatMap((_, type) => (present[type] ? typeButton(type) : [])),
    ...state.avoided.map(nodeChip),
  );
  /** @type {HTMLElement[]} */
  const buttons = [...place.querySelectorAll("button")];
  if (held) (buttons.find((each) => each.dataset.key === key) ?? buttons[0])?.focus();
}

/**
 * @param {number} type
 */
function typeButton(type) {
  const pressed = state.avoidedTypes.includes(type);
  const others = state.avoidedTypes.filter((each) => each !== type);
  return element("button", {
    type: "button",
    class: "depth",
    text: data.types[type].plural,
    "aria-pressed": String(pressed),
    "data-key": `type-${type}`,
    onclick: () => avoid({ avoidedTypes: pressed ? others : [...others, type].sort((a, b) => a - b) }),
  });
}

/**
 * @param {number} node
 */
function nodeChip(node) {
  const { label, short } = data.nodes[node];
  return element(
    "button",
    {
      type: "button",
      class: "chip",
      "aria-label": `Let paths pass ${label} again`,
      "data-key": `node-${node}`,
      onclick: () => avoid({ avoided: state.avoided.filter((each) => each !== node) }),
    },
    nameText(short, "span"),
    element("span", { "aria-hidden": "true", text: "×" }),
  );
}
