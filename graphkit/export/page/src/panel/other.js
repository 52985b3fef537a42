// Show what the page knows of an entity that it does not draw.

import { element, nameText, typeIcon } from "../dom/elements.js";
import { byArticle } from "../logic/evidence.js";
import { evidenceCommand } from "../logic/others.js";
import { counted, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { evidence } from "../state/evidence.js";
import { detailsHead, factsList } from "./head.js";
import { passageBlock } from "./sentences.js";

/** @import { Child } from "../dom/elements.js" */

/**
 * Write into a place the sentences of the page that name it, too.
 * @param {HTMLElement} place
 * @param {number} number
 */
async function fillSentences(place, number) {
  const all = await evidence();
  const found = all?.others.get(number);
  if (!all || !found) return;
  /** @type {Map<number, [number, number]>} */
  const names = new Map(found.map(([sentence, start, end]) => [sentence, [start, end]]));
  place.replaceChildren(
    element("h3", { text: `${counted(found.length, "sentence")} of the page` }),
    ...byArticle(all, [...names.keys()]).map((passage) => passageBlock(all, passage, [], names)),
  );
}

/**
 * Its type, its counts, sentences that name it, and the command that shows all of them.
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
  const sentences = element("div", {});
  fillSentences(sentences, number);
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
    sentences,
    element("p", { class: "hint", text: "In the folder of the build, this command shows all its sentences:" }),
    element("p", { class: "command" }, element("code", { text: evidenceCommand(data, number), dir: "auto" })),
  ];
}
