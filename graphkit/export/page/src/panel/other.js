// Show what the page knows of an entity that it does not draw.

import { element, nameText, typeIcon } from "../dom/elements.js";
import { evidenceCommand } from "../logic/others.js";
import { counted, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { detailsHead, factsList } from "./head.js";

/** @import { Child } from "../dom/elements.js" */

/**
 * Its type, its counts and the command that shows its sentences.
 * @param {number} number
 * @returns {Child[]}
 */
export function otherDetails(number) {
  const { label, type, mentions, documents, aliases } = data.others[number];
  const { name } = data.types[type];
  const names = element("p", { class: "standing" }, "Also named ");
  aliases.forEach((alias, i) => {
    names.append(i ? ", " : "", nameText(alias));
  });
  return [
    detailsHead(typeIcon(data.types[type]), name),
    element("h2", { tabindex: "-1" }, nameText(label)),
    element("p", {
      class: "standing",
      text: `In the files, not drawn: the page draws ${counted(data.nodes.length, "node")}.`,
    }),
    factsList([
      ["Mentions", whole(mentions)],
      ["Articles", whole(documents)],
    ]),
    aliases.length > 0 && names,
    element("p", { class: "hint", text: "In the folder of the build, this command shows the sentences:" }),
    element("p", { class: "command" }, element("code", { text: evidenceCommand(data, number), dir: "auto" })),
  ];
}
