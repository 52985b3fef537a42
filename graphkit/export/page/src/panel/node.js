// Show the details of a node.

import { element, nameText, typeIcon } from "../dom/elements.js";
import { nodeItem } from "../logic/graph.js";
import { idAddress } from "../logic/names.js";
import { whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { timelineNow, visibleNow } from "../state/visible.js";
import { actionsBlock } from "./actions.js";
import { communityBlock } from "./community.js";
import { correctBlock, correctButton, markLine, pendingPlace } from "./correct.js";
import { detailsHead, factsBlock, foldedBlock, hiddenNote } from "./head.js";
import { neighboursBlock } from "./neighbours.js";
import { sparkline } from "./sparkline.js";
import { structureBlock } from "./structure.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { GraphNode } from "../types.d.ts" */

/** More aliases than these stand behind a click. */
const FORMS_AT_FIRST = 4;

/**
 * The details of a node.
 * @param {GraphNode} node
 * @returns {Child[]}
 */
export function nodeDetails(node) {
  const type = data.types[node.type];
  const { mentions, named, articles } = visibleNow();
  const count = mentions[node.index];
  return [
    detailsHead(typeIcon(type), type.name, correctButton()),
    element("h2", { tabindex: "-1" }, nameText(node.label)),
    rolesLine(node),
    officialNote(node),
    ...standingNotes(node),
    listedLine(node),
    markLine(node),
    pendingPlace(),
    hiddenNote(nodeItem(node.index)),
    factsBlock(nodeItem(node.index), ["Mentions", count], articles[node.index]),
    actionsBlock(node),
    element("div", { class: "sentences", id: "sentences" }),
    ...neighboursBlock(node),
    communityBlock(node),
    formsBlock(node),
    foldedBlock("measures", "Counts and measures", [
      namedNote(count, named[node.index]),
      sparkline(timelineNow(nodeItem(node.index)), "mention"),
      structureBlock(node),
    ]),
    correctBlock(nodeItem(node.index)),
  ];
}

/**
 * Offices of a person, or null.
 * @param {GraphNode} node
 */
function rolesLine({ roles, official }) {
  if (!roles.length && !official) return null;
  const line = element("p", { class: "roles" });
  if (official) line.append(element("span", { class: "badge", text: "official" }), " ");
  line.append(nameText(roles.join(" · ")));
  return line;
}

/**
 * Why a person counts as an official, or null.
 * @param {GraphNode} node
 */
function officialNote({ roles, official }) {
  if (!official) return null;
  const which = roles.length > 1 ? "one of these offices is" : roles.length ? "this office is" : "the articles give";
  const text = `Counts as an official: ${which} ${roles.length ? "one" : "an office"} of a state, a court, an army or the like.`;
  return element("p", { class: "hint", text });
}

/**
 * Whether it is an observer or a discovered topic.
 * @param {GraphNode} node
 */
function standingNotes({ observer, via }) {
  return [
    observer && element("p", { class: "standing", text: "Observer: only reports what others do." }),
    via === "discovered" &&
      element("p", { class: "standing", text: "Discovered topic: found in these articles, on no list of topics." }),
  ];
}

/**
 * How many mentions are names, where others are not; or null.
 * @param {number} count
 * @param {number} named
 */
function namedNote(count, named) {
  if (named === count) return null;
  const text = `${whole(named)} by name, ${whole(count - named)} by a pronoun or a description.`;
  return element("p", { class: "hint", text });
}

/**
 * The ids that the user's list of names gives it, those that have an address as links, or null.
 * @param {GraphNode} node
 */
function listedLine({ listed_id: id }) {
  if (!id) return null;
  const line = element("p", { class: "standing listed" }, "In your list: ");
  id.split("; ").forEach((each, i) => {
    const href = idAddress(each);
    const attributes = { href, target: "_blank", rel: "noopener noreferrer" };
    line.append(i ? ", " : "", href ? element("a", attributes, nameText(each)) : nameText(each));
  });
  return line;
}

/**
 * Aliases of a node, and the rule that assigned each.
 * @param {GraphNode} node
 */
function formsBlock(node) {
  if (!node.forms.length) return null;
  const rows = node.forms.map(({ text, mentions, reason }) =>
    element(
      "tr",
      {},
      element("td", {}, nameText(text)),
      element("td", { text: whole(mentions) }),
      element("td", { text: reason }),
    ),
  );
  const names = element("span", { class: "forms" });
  node.forms.slice(0, FORMS_AT_FIRST).forEach(({ text }, i) => {
    names.append(i ? ", " : "", nameText(text));
  });
  if (node.forms.length > FORMS_AT_FIRST) names.append(` and ${node.forms.length - FORMS_AT_FIRST} more`);
  const head = ["Name", "Mentions", "Rule"].map((text) => element("th", { scope: "col", text }));
  return element(
    "details",
    { class: "aliases", "data-key": "aliases" },
    element("summary", {}, "Also named ", names),
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)),
  );
}
