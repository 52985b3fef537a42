// Say how a node or an edge changed from one part of the articles to the other.

import { changeOf } from "../state/visible.js";
import { counted, whole } from "../logic/numbers.js";
import { element } from "../dom/elements.js";

/** @import { Change, Item } from "../types.d.ts" */

/**
 * A change in words: "grew from 2 to 7 sentences, in 1 → 3 articles".
 * @param {Change} change
 * @param {string} noun  of what is counted
 */
export function changeText({ kind, times, documents }, noun) {
  const [before, after] = times.map((time, i) => `${counted(time, noun)} in ${counted(documents[i], "article")}`);
  if (kind === "came" || kind === "went") return `${kind}: ${kind === "came" ? after : before}`;
  return `${kind} from ${whole(times[0])} to ${counted(times[1], noun)}, in ${whole(documents[0])} → ${counted(documents[1], "article")}`;
}

/**
 * How a node or an edge changed, where two parts are compared; or null.
 * @param {Item} item
 */
export function changeNote(item) {
  const change = changeOf(item);
  const text = change && changeText(change, item.kind === "node" ? "mention" : "sentence");
  return text && element("p", { class: "change-note", text: `From the first part to the second: ${text}.` });
}
