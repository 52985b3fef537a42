// Keep the page's address in step with the state.

import { readStep, startSteps, writeStep } from "../dom/steps.js";
import { fieldsOf } from "../logic/fields.js";
import { unfiltered } from "../logic/filters.js";
import { sameItem } from "../logic/graph.js";
import { changesOf, hashOf } from "../logic/hash.js";
import { drawTurns } from "../panel/trail.js";
import { data } from "../state/data.js";
import { FIRST_SENTENCES, state, update, watch } from "../state/store.js";

import { framed, framedByHash } from "./embed.js";

/** @import { State } from "../types.d.ts" */

/** The fields whose change is a new step in the history. A change of the others rewrites the address of the step. */
const PLACES = ["node", "edge", "other", "path", "view", "focus"];

/** How long after their last change filters are written, in milliseconds: browsers allow only some changes a second. */
const QUIET = 250;

/** The fields of the address. */
const FIELDS = fieldsOf(data);

/** The address as it was last written or read, and its places. */
let kept = { all: "", places: "" };

/** @type {{timer: number, hash: string}|null} What is still to be written. */
let due = null;

/**
 * Write the state into the address: a new place is a new step for the back button, a filter is none.
 */
function writeState() {
  const [all, places] = [hashOf(FIELDS, state), hashOf(FIELDS, state, PLACES)];
  if (due) window.clearTimeout(due.timer);
  if (all === kept.all) due = null;
  else if (places === kept.places) due = { timer: window.setTimeout(writeDue, QUIET), hash: all };
  else {
    writeDue();
    setAddress("pushState", all);
  }
  if (!due) kept = { all, places };
}

/**
 * Write what is still to be written of the step before.
 */
function writeDue() {
  if (!due) return;
  kept = { ...kept, all: due.hash };
  setAddress("replaceState", due.hash);
  due = null;
}

/**
 * @param {"pushState"|"replaceState"} how
 * @param {string} hash
 */
function setAddress(how, hash) {
  // In a frame, steps would fill the history of the page around it.
  const whole = [framedByHash && "embed", hash].filter(Boolean).join("&");
  writeStep(framed ? "replaceState" : how, whole ? `#${whole}` : window.location.href.split("#")[0]);
  drawTurns();
}

/**
 * Read the state from the address. Theme and colours stay unless it names some.
 */
function readAddress() {
  const text = window.location.hash.slice(1).replace(/^embed(&|$)/, "");
  if (text === kept.all) return;
  if (due) window.clearTimeout(due.timer);
  due = null;
  /** @type {Partial<State>} */
  const changes = {
    selected: null,
    other: null,
    hovered: null,
    path: null,
    avoided: [],
    avoidedTypes: [],
    moved: [],
    focus: null,
    view: "drawing",
    sentences: FIRST_SENTENCES,
    neighbours: false,
    ...unfiltered(data),
    ...changesOf(FIELDS, text),
  };
  if (framed && changes.view !== "map") changes.view = "drawing";
  const { selected = null } = changes;
  if (sameItem(selected, state.selected)) changes.selected = state.selected;
  else changes.open = selected !== null || typeof changes.other === "number";
  update(changes);
  kept = { all: text, places: hashOf(FIELDS, state, PLACES) };
}

/**
 * Follow a step, or an address that was changed by hand. What means nothing in it goes out of it.
 */
function followAddress() {
  readStep();
  readAddress();
  writeState();
  drawTurns();
}

/**
 * Keep both in step.
 */
export function startAddress() {
  startSteps();
  readAddress();
  drawTurns();
  // Browsers tell of one step by both.
  for (const name of ["popstate", "hashchange"]) window.addEventListener(name, followAddress);
  watch(() => [hashOf(FIELDS, state)], writeState);
}
