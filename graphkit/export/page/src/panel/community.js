// Name the community of a node.

import { element, nameText, swatch } from "../dom/elements.js";
import { communityColour } from "../drawing/theme.js";
import { counted } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { nameButton } from "./links.js";

/** @import { GraphNode } from "../types.d.ts" */

/** How many of its members stand for a community. */
const STRONGEST_MEMBERS = 3;

/**
 * Which community a node belongs to, by the strongest members, each a link to it; or null where it is alone.
 * @param {GraphNode} node
 */
export function communityBlock(node) {
  const all = data.communities[node.community].members;
  if (all.length < 2) return null;
  const strongest = all.slice(0, STRONGEST_MEMBERS);
  const names = element("span", {});
  strongest.forEach((member, i) => {
    names.append(i === 0 ? "" : i === strongest.length - 1 && strongest.length === all.length ? " and " : ", ");
    names.append(member === node.index ? nameText(data.nodes[member].label, "strong") : nameButton(member));
  });
  const others = all.length - strongest.length;
  return element(
    "p",
    { class: "community" },
    swatch(communityColour(node.community)),
    "Community of ",
    names,
    others ? ` and ${counted(others, "other")}` : "",
    ".",
  );
}
