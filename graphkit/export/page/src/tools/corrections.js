// List what the reader corrects, keep it in the browser, and save it for the next build.

import { byId, element, find } from "../dom/elements.js";
import { readCorrections, correctionsToml } from "../logic/corrections.js";
import { counted } from "../logic/numbers.js";
import { correctionList } from "../panel/correct.js";
import { data } from "../state/data.js";
import { keepText, keyOf, readKept } from "../state/kept.js";
import { state, update, watch } from "../state/store.js";
import { saveFile } from "./download.js";
import { framed } from "./embed.js";

/** The key under which the browser keeps the corrections of these articles. */
const KEY = keyOf("corrections");

const EMPTY = "Select a node or an edge, then press “Correct …” to correct it.";
const HOW =
  "Save the file. In the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build " +
  "again: the new page has the corrections.";
const LOST = "This browser cannot keep corrections: save the file before you close the page.";

const place = element("div", { class: "corrections-menu" });

/** What was saved as a file last. */
let saved = "";

/** Whether the browser keeps the corrections. */
let kept = true;

/**
 * What the browser has kept.
 */
function read() {
  const text = readKept(KEY);
  kept = text !== undefined;
  return readCorrections(text ?? null, data);
}

/**
 * Keep the corrections in the browser.
 */
function keep() {
  kept = keepText(KEY, state.corrections.length ? JSON.stringify(state.corrections) : "");
}

/**
 * Save the corrections as a file.
 */
function save() {
  saved = correctionsToml(state.corrections);
  saveFile("corrections.toml", new Blob([saved], { type: "application/toml" }));
}

/**
 * Draw the list, and the number of corrections in the button.
 */
function drawList() {
  const { corrections } = state;
  const { length } = corrections;
  const button = find(byId("tools"), "[aria-controls=menu-corrections]");
  button?.setAttribute("title", length ? counted(length, "correction") : "Corrections");
  find(byId("tools"), "#corrections-count")?.replaceChildren(length ? String(length) : "");
  const all = element("button", {
    type: "button",
    class: "more",
    "data-stays": true,
    text: "Undo all",
    onclick: undoAll,
  });
  const toFile = element("button", {
    type: "button",
    class: "more",
    "data-stays": true,
    text: "Save corrections.toml",
    onclick: save,
  });
  place.replaceChildren(
    ...(length ? [correctionList(corrections, focus), toFile, " ", all] : []),
    element("p", { class: "hint", text: length ? HOW : EMPTY }),
    ...(length && !kept ? [element("p", { class: "hint", text: LOST })] : []),
  );
}

/**
 * Take all corrections back.
 */
function undoAll() {
  update({ corrections: [] });
  focus();
}

/**
 * Give the list the focus.
 */
function focus() {
  place.parentElement?.focus();
}

/**
 * What stands in the menu.
 */
export function correctionsBlock() {
  return place;
}

/**
 * Start: what was kept is there again, also what another window of the page corrects.
 */
export function startCorrections() {
  if (framed) return;
  update({ corrections: read() });
  watch(() => [state.corrections], keep);
  watch(() => [state.corrections], drawList);
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY) update({ corrections: read() });
  });
  window.addEventListener("beforeunload", (event) => {
    if (!kept && state.corrections.length && correctionsToml(state.corrections) !== saved) event.preventDefault();
  });
}
