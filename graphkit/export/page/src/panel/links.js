// Make buttons that lead to a node or an edge, and highlight it in the drawing.

import { bar, element, nameText, typeIcon } from "../dom/elements.js";
import { edgeItem, nodeItem } from "../logic/graph.js";
import { counted, whole } from "../logic/numbers.js";
import { strengthText } from "../logic/strength.js";
import { data } from "../state/data.js";
import { hover, select, state } from "../state/store.js";
import { strengthsNow } from "../state/visible.js";

/** @import { Item } from "../types.d.ts" */

/**
 * Listeners that highlight a node or an edge in the drawing while the pointer or the focus is on its button.
 * @param {Item} item
 */
export function pointing(item) {
  const [on, off] = [() => hover(item), () => hover(null)];
  return { onpointerenter: on, onfocus: on, onpointerleave: off, onblur: off };
}

/**
 * An end of an edge, as a button.
 * @param {number} index
 */
export function endButton(index) {
  const node = data.nodes[index];
  const item = nodeItem(index);
  return element(
    "button",
    { type: "button", class: "end", ...pointing(item), onclick: () => select(item) },
    typeIcon(data.types[node.type]),
    nameText(node.label),
  );
}

/**
 * A node's name inside a line, as a button.
 * @param {number} index
 */
export function nameButton(index) {
  const item = nodeItem(index);
  return element(
    "button",
    { type: "button", class: "inline-name", ...pointing(item), onclick: () => select(item) },
    nameText(data.nodes[index].label),
  );
}

/**
 * A name with a bar and a number. With an edge, the number is its sentences and leads to it.
 * @param {number} index  of a node
 * @param {number} share  how long the bar is, up to 1
 * @param {number} value
 * @param {number} [edge]
 */
export function rankedRow(index, share, value, edge) {
  const node = data.nodes[index];
  const item = nodeItem(index);
  const name = element(
    "button",
    {
      type: "button",
      class: "ranked-name",
      ...pointing(item),
      onclick: () => select(item),
    },
    typeIcon(data.types[node.type]),
    nameText(node.label),
    bar(share),
  );
  if (edge === undefined) {
    return element("li", {}, name, element("span", { class: "ranked-number", text: strengthText(value, state.rank) }));
  }
  const of = edgeItem(edge);
  const strength = state.rank !== "weight" && strengthText(strengthsNow()[edge], state.rank);
  const number = element("button", {
    type: "button",
    class: "ranked-number",
    text: whole(value),
    ...pointing(of),
    onclick: () => select(of),
    "aria-label": `${counted(value, "sentence")} with ${node.label}`,
  });
  return element("li", {}, name, strength && element("span", { class: "ranked-measure", text: strength }), number);
}
