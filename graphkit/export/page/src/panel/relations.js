// Show what an edge says that one end does with the other, with its sentences.

import { element, nameText } from "../dom/elements.js";
import { counted } from "../logic/numbers.js";
import { saidBy } from "../logic/relations.js";
import { data } from "../state/data.js";
import { evidence, evidenceRead } from "../state/evidence.js";
import { state, update } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { foldedBlock } from "./head.js";
import { sentenceItem } from "./sentences.js";

/** @import { GraphEdge, Said } from "../types.d.ts" */

/** More relations than these stand behind a click: the sentences should be in sight. */
const RELATIONS_AT_FIRST = 3;

/**
 * What sentences say that one end of an edge does with the other; or nothing.
 * @param {GraphEdge} edge
 */
export function relationsBlock(edge) {
  const { chosen } = visibleNow();
  const said = saidBy(data, edge, evidenceRead(), chosen);
  if (!said.length) return null;
  const rows = said.map((one) => relationDetails(one, edge));
  const others = rows.slice(RELATIONS_AT_FIRST);
  return element(
    "section",
    { class: "relations", "aria-label": "Relations" },
    element("h3", { text: "What one does with the other" }),
    ...rows.slice(0, RELATIONS_AT_FIRST),
    others.length > 0 && foldedBlock("relations", counted(others.length, "more relation"), others),
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
        const sentences = same?.sentences ?? [];
        list.replaceChildren(...sentences.map((each) => sentenceItem(all, each, [edge.a, edge.b], same?.marks)));
      },
    },
    line,
    list,
    others,
  );
}
