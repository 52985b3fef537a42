// Show what an edge says that one end does with the other, with its sentences.

import { element, nameText } from "../dom/elements.js";
import { counted } from "../logic/numbers.js";
import { OTHERS, saidBy } from "../logic/relations.js";
import { data } from "../state/data.js";
import { evidence, evidenceRead } from "../state/evidence.js";
import { state, update } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { sentenceItem } from "./sentences.js";

/** @import { Evidence, GraphEdge, Said } from "../types.d.ts" */

/**
 * What sentences say that one end of an edge does with the other; or nothing.
 * @param {GraphEdge} edge
 */
export function relationsBlock(edge) {
  const { chosen } = visibleNow();
  const said = saidBy(data, edge, evidenceRead(), chosen);
  if (!said.length) return null;
  const words = [...new Set(said.map((one) => one.words))].join(", ");
  return element(
    "details",
    { class: "relations", "data-key": "relations" },
    element("summary", {}, "What one does with the other: ", element("span", { class: "does", text: words })),
    ...said.map((one) => relationDetails(one, edge)),
  );
}

/**
 * One relation; it opens to show its sentences.
 * @param {Said} said
 * @param {GraphEdge} edge
 */
function relationDetails({ source, target, both, words, verb, count }, edge) {
  const list = element("ul");
  const line = element(
    "summary",
    {},
    nameText(data.nodes[source].short),
    element("span", { class: "does", text: ` ${both ? "↔" : "→"} ${words} ${both ? "↔" : "→"} ` }),
    nameText(data.nodes[target].short),
    count > 1 && element("span", { class: "type-count", text: ` ${counted(count, "sentence")}` }),
  );
  const others =
    state.verb === verb
      ? null
      : element("button", {
          type: "button",
          class: "quiet",
          text: `All edges that say “${verb}”`,
          onclick: () => update({ verb }),
        });
  return element(
    "details",
    {
      "data-key": `relation ${both} ${source} ${words}`,
      // The sentences are read when they are first needed.
      ontoggle: async () => {
        const all = list.hasChildNodes() ? null : await evidence();
        if (!all) return;
        const now = saidBy(data, edge, all, visibleNow().chosen);
        const same = now.find((one) => one.source === source && one.words === words && one.both === both);
        if (same) list.replaceChildren(...same.sentences.map((each) => saidItem(all, each, same, edge)));
      },
    },
    line,
    list,
    others,
  );
}

/**
 * A sentence of a relation, with who reports it where the sentence tells.
 * @param {Evidence} all
 * @param {number} sentence
 * @param {Said} said
 * @param {GraphEdge} edge
 */
function saidItem(all, sentence, { marks, reporters }, { a, b }) {
  const item = sentenceItem(all, sentence, [a, b], marks);
  const reporter = reporters.get(sentence);
  if (reporter !== undefined) {
    const who = reporter === OTHERS ? "others" : nameText(data.nodes[reporter].label);
    item.append(element("small", { class: "place" }, "said by ", who));
  }
  return item;
}
