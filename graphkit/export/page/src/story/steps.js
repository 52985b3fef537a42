// Go through the steps of the story, and change them.

import { articleText } from "../logic/names.js";
import { currentPath, currentView, namesIn, sentenceQuoted } from "../logic/story.js";
import { data } from "../state/data.js";
import { evidenceRead } from "../state/evidence.js";
import { changesTo, viewNow } from "../state/place.js";
import { FIRST_STORY, isDrawn, state, update } from "../state/store.js";
import { pathNow, pathsNow } from "../state/visible.js";
import { framed } from "../tools/embed.js";

/** @import { Quotation, StoryStep } from "../payload.d.ts" */

/**
 * The step that is shown, or undefined.
 * @returns {StoryStep|undefined}
 */
export function stepNow() {
  return state.step === null ? undefined : state.story.steps[state.step];
}

/**
 * Show a step: its view and its caption.
 * @param {number} number
 */
export function showStep(number) {
  const step = state.story.steps[number];
  if (!step) return;
  const { theme } = state;
  update({ colours: "type", ...changesTo(currentView(data, step)), theme, step: number, left: number, open: true });
  if (framed && !isDrawn()) update({ view: "drawing" });
  // The path is known by its nodes: its number may be another now.
  const ids = currentPath(data, step).join();
  const place = pathsNow().findIndex(({ nodes }) => nodes.map((node) => data.nodes[node].id).join() === ids);
  if (state.path && place >= 0) update({ path: { ...state.path, number: place } });
  update({ told: viewNow() });
}

/**
 * Leave the story where it is; what is shown stays.
 */
export function leaveStory() {
  update({ step: null, editing: false });
}

/**
 * The view of now as a part of a step.
 */
function shownNow() {
  const view = viewNow();
  const path = pathNow()?.nodes.map((node) => data.nodes[node].id) ?? [];
  return { view, path, names: namesIn(data, view, path) };
}

/**
 * Replace the story by another, which is not saved yet.
 * @param {StoryStep[]} steps
 * @param {number|null} step  the one to show
 */
function change(steps, step) {
  const number = step === null || !steps.length ? null : Math.min(step, steps.length - 1);
  update({
    story: { ...state.story, steps },
    step: number,
    left: number ?? 0,
    before: null,
    unsaved: true,
  });
}

/**
 * Steps without one of them, or with another in between.
 * @param {StoryStep[]} steps
 * @param {number} at
 * @param {number} removed
 * @param {...StoryStep} added
 */
function spliced(steps, at, removed, ...added) {
  return [...steps.slice(0, at), ...added, ...steps.slice(at + removed)];
}

/**
 * Add what is shown now as a step behind the one that is shown.
 */
export function addStep() {
  const at = state.step === null ? state.story.steps.length : state.step + 1;
  const step = { title: "", text: "", ...shownNow(), quotations: [] };
  change(spliced(state.story.steps, at, 0, step), at);
  update({ told: viewNow() });
}

/**
 * Change the step that is shown.
 * @param {Partial<StoryStep>} changes
 */
export function changeStep(changes) {
  const { step, story } = state;
  const now = stepNow();
  if (step !== null && now) change(spliced(story.steps, step, 1, { ...now, ...changes }), step);
}

/**
 * Let the step that is shown have the view of now.
 */
export function takeView() {
  changeStep(shownNow());
  update({ told: viewNow() });
}

/**
 * Move a step by one place.
 * @param {number} number
 * @param {number} by
 */
export function moveStep(number, by) {
  const { steps } = state.story;
  const to = number + by;
  if (to < 0 || to >= steps.length) return;
  change(spliced(spliced(steps, number, 1), to, 0, steps[number]), state.step === number ? to : state.step);
}

/**
 * Remove a step; it can be brought back until the next change.
 * @param {number} number
 */
export function removeStep(number) {
  const { story, step } = state;
  change(spliced(story.steps, number, 1), step !== null && step > number ? step - 1 : step);
  update({ before: story, told: "" });
}

/**
 * Give up all changes since the page was made; they can be brought back.
 */
export function discard() {
  const { story } = state;
  update({ story: FIRST_STORY, step: null, left: 0, unsaved: false, before: story });
}

/**
 * Bring back the story of before.
 */
export function undo() {
  if (state.before) update({ story: state.before, before: null, unsaved: true });
}

/**
 * A sentence as a quotation.
 * @param {number} sentence
 * @returns {Quotation|null}
 */
function quotationOf(sentence) {
  const all = evidenceRead();
  if (!all) return null;
  const { text, article } = all.sentences[sentence];
  const { id, source } = data.articles[article];
  return { text, article: id, source: [articleText(data.articles[article]), source].filter(Boolean).join(" · ") };
}

/**
 * Whether the step that is shown quotes all of some sentences.
 * @param {number[]} sentences
 */
export function isPinned(sentences) {
  const all = evidenceRead();
  const quoted = stepNow()?.quotations.map((quotation) => all && sentenceQuoted(all, quotation)) ?? [];
  return sentences.every((sentence) => quoted.includes(sentence));
}

/**
 * Quote sentences in the step that is shown, or no longer; where there is no step, in a new one.
 * @param {number[]} sentences
 */
export function togglePin(sentences) {
  if (!stepNow()) addStep();
  const all = evidenceRead();
  const { quotations } = stepNow() ?? { quotations: [] };
  const others = quotations.filter((quotation) => !all || !sentences.includes(sentenceQuoted(all, quotation) ?? -1));
  const pinned = sentences.flatMap((sentence) => quotationOf(sentence) ?? []);
  changeStep({ quotations: isPinned(sentences) ? others : [...others, ...pinned] });
}
