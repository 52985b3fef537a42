// Offer what a reader can do from a node: show only its surroundings, or find paths to another.

import { element } from "../dom/elements.js";
import { counted } from "../logic/numbers.js";
import { askPaths } from "../paths/form.js";
import { state, update } from "../state/store.js";

/** @import { GraphNode } from "../types.d.ts" */

/** How many steps around a node may be shown. */
const DEPTHS = [1, 2, 3];

/**
 * What a reader can do from a node: look only around it, or find paths to another.
 * @param {GraphNode} node
 */
export function actionsBlock(node) {
  if (!node.edges.length) return null;
  const { focus } = state;
  const depthNow = focus && focus.node === node.index ? focus.depth : 0;
  const button = (/** @type {number} */ depth, /** @type {string} */ text, /** @type {string} */ label) =>
    element("button", {
      type: "button",
      class: depth ? "depth" : "depth off",
      text,
      "aria-label": label,
      "aria-pressed": String(depthNow === depth),
      "data-key": `depth-${depth}`,
      onclick: () => update({ focus: depth ? { ...focus, node: node.index, depth } : null }),
    });
  const rings = depthNow
    ? element("button", {
        type: "button",
        class: "depth",
        text: "Rings",
        "aria-pressed": String(Boolean(focus?.rings)),
        "data-key": "rings",
        onclick: () => update({ focus: { node: node.index, depth: depthNow, ...(!focus?.rings && { rings: true }) } }),
      })
    : null;
  return element(
    "div",
    { class: "actions" },
    element(
      "div",
      { class: "depths", role: "group", "aria-label": "Nodes within" },
      element("span", { text: "Nodes within:" }),
      ...DEPTHS.map((depth) => button(depth, String(depth), counted(depth, "step"))),
      element("span", { class: "unit", "aria-hidden": "true", text: "steps" }),
      button(0, "any distance", "Any distance"),
      rings,
    ),
    element("button", {
      type: "button",
      class: "ask",
      text: "Find paths to …",
      onclick: () => askPaths(node.index),
    }),
  );
}
