// Filter by source: a list of checkboxes, which can be searched where it is long.

import { byId, element, nameText } from "../dom/elements.js";
import { plainText, sourceName, sourcesOf } from "../logic/names.js";
import { whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { explainIdle } from "./controls.js";

const MANY_SOURCES = 12;

/** Who published the articles, those of the most first; "" where it is not known. */
const SOURCES = sourcesOf(data.articles);

/**
 * Chosen sources in few words.
 * @param {string[]} chosen
 */
export function sourcesText(chosen) {
  if (chosen.length === 1) return sourceName(chosen[0]);
  return `${whole(chosen.length)} of ${whole(SOURCES.length)} sources`;
}

/**
 * Choose sources; null where all are.
 * @param {Set<string>} names
 */
function chooseSources(names) {
  const chosen = SOURCES.map(({ name }) => name).filter((name) => names.has(name));
  update({ sources: chosen.length === SOURCES.length ? null : chosen });
}

/**
 * @param {{name: string}} source
 */
function sourceBox({ name }) {
  const box = element("input", {
    type: "checkbox",
    onchange: () => {
      const names = new Set(state.sources ?? SOURCES.map((source) => source.name));
      if (box.checked) names.add(name);
      else names.delete(name);
      chooseSources(names);
    },
  });
  return box;
}

/**
 * @param {{name: string, count: number}} source
 * @param {HTMLInputElement} box
 */
function sourceRow({ name, count }, box) {
  return element(
    "label",
    { class: "switch" },
    box,
    nameText(sourceName(name)),
    element("span", { class: "type-count", text: whole(count) }),
  );
}

/**
 * Make the list, listen to it, and keep it in step with the state.
 */
export function startSources() {
  const boxes = SOURCES.map(sourceBox);
  const rows = SOURCES.map((source, i) => sourceRow(source, boxes[i]));
  byId("sources").replaceChildren(...rows);
  const search = byId("source-search", HTMLInputElement);
  search.hidden = SOURCES.length < MANY_SOURCES;
  const none = SOURCES[0]?.name ? "All articles are of one source." : "No article names its source.";
  explainIdle("sources", SOURCES.length < 2 && none);
  search.addEventListener("input", () => {
    const wanted = plainText(search.value);
    rows.forEach((row, i) => {
      row.hidden = !plainText(sourceName(SOURCES[i].name)).includes(wanted);
    });
  });
  const found = () => SOURCES.filter((_, i) => !rows[i].hidden).map(({ name }) => name);
  byId("sources-all").addEventListener("click", () => chooseSources(new Set([...(state.sources ?? []), ...found()])));
  byId("sources-none").addEventListener("click", () => {
    const names = new Set(state.sources ?? SOURCES.map(({ name }) => name));
    for (const name of found()) names.delete(name);
    chooseSources(names);
  });
  watch(
    () => [state.sources],
    () => {
      const names = state.sources && new Set(state.sources);
      boxes.forEach((box, i) => {
        box.checked = !names || names.has(SOURCES[i].name);
      });
    },
  );
}
