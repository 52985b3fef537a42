// Keep the page's address in step with the state.

import { readStep, startSteps, writeStep } from "../dom/steps.js";
import { sameItem } from "../logic/graph.js";
import { hashOf } from "../logic/hash.js";
import { drawTurns } from "../panel/trail.js";
import { data } from "../state/data.js";
import { FIELDS, OWN, changesTo, viewNow } from "../state/place.js";
import { state, update, watch } from "../state/store.js";
import { showStep } from "../story/steps.js";
import { framed, framedByHash } from "./embed.js";

/** The fields whose change is a new step in the history. A change of the others rewrites the address of the step. */
const PLACES = ["node", "edge", "other", "path", "view", "focus", "story", "read"];

/** How long after their last change filters are written, in milliseconds: browsers allow only some changes a second. */
const QUIET = 250;

/** The address as it was last written or read, and its places. */
let kept = { all: "", places: "" };

/** @type {{timer: number, hash: string}|null} What is still to be written. */
let due = null;

/**
 * The state as the end of an address: where a step of the story is shown as it is, its number stands for its view.
 */
function hashNow() {
  const whole = state.step === null || viewNow() !== state.told;
  return hashOf(FIELDS, state, whole ? undefined : OWN);
}

/**
 * Write the state into the address: a new place is a new step for the back button, a filter is none.
 */
function writeState() {
  const [all, places] = [hashNow(), hashOf(FIELDS, state, PLACES)];
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
 * The end of the address, without what asks for a frame.
 */
function textNow() {
  return window.location.hash.slice(1).replace(/^embed(&|$)/, "");
}

/**
 * Read the state from the address. Theme and colours stay unless it names some.
 */
function readAddress() {
  const text = textNow();
  if (text === kept.all) return;
  if (due) window.clearTimeout(due.timer);
  due = null;
  const changes = changesTo(text);
  const { selected = null, step = null, theme = state.theme, reader = null } = changes;
  if (step !== null && /^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.test(text) && state.story.steps[step]) {
    showStep(step);
    update({ theme, reader });
  } else {
    changes.step = step !== null && state.story.steps[step] ? step : null;
    if (framed && changes.view !== "map") changes.view = "drawing";
    if (sameItem(selected, state.selected)) changes.selected = state.selected;
    else changes.open = selected !== null || typeof changes.other === "number" || changes.step !== null;
    update(changes);
  }
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
  if (textNow() || !data.story) readAddress();
  else {
    showStep(0);
    kept.places = hashOf(FIELDS, state, PLACES);
  }
  drawTurns();
  // Browsers tell of one step by both.
  for (const name of ["popstate", "hashchange"]) window.addEventListener(name, followAddress);
  watch(() => [hashNow()], writeState);
}
