// Tell the story: the caption of a step with its quotations, each of which opens its sentence.

import {
  arrowButton,
  byId,
  closeButton,
  element,
  find,
  given,
  isPlainKey,
  isTyping,
  nameText,
} from "../dom/elements.js";
import { articleText, unsteered } from "../logic/names.js";
import { counted } from "../logic/numbers.js";
import { missingIn, sentenceQuoted } from "../logic/story.js";
import { data } from "../state/data.js";
import { evidence, evidenceRead } from "../state/evidence.js";
import { viewNow } from "../state/place.js";
import { state, update, watch } from "../state/store.js";
import { framed } from "../tools/embed.js";
import { leaveStory, showStep, stepNow } from "./steps.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { Quotation, StoryStep } from "../payload.d.ts" */

export const GONE = "Not among the sentences of this page any more.";

const count = element("p", { class: "story-count", role: "status" });
const back = arrowButton("back", "Previous step", () => turn(-1));
const forward = arrowButton("forward", "Next step", () => turn(1));
const body = element("div", { class: "story-body" });
const card = element(
  "div",
  {
    class: "story-card",
    id: "story-card",
    role: "group",
    "aria-label": "Story",
    tabindex: 0,
    hidden: true,
    onkeydown: turnByKey,
  },
  element("div", { class: "story-head" }, back, count, forward, closeButton("Leave the story", leave)),
  body,
);
const open = element("button", { type: "button", class: "more story-open", hidden: true, onclick: () => readStory() });

/**
 * Go on with the story where it was left.
 */
export function readStory() {
  showStep(Math.min(state.left, state.story.steps.length - 1));
  update({ editing: false });
  window.setTimeout(() => card.focus({ preventScroll: true }));
}

/**
 * Leave the story; the button that leads back has the focus.
 */
function leave() {
  leaveStory();
  window.setTimeout(() => open.focus());
}

/**
 * Edit the story; the head of its steps has the focus.
 */
function editStory() {
  update({ editing: true });
  window.setTimeout(() => find(byId("story"), ".story-editor h2")?.focus({ preventScroll: true }));
}

/**
 * @param {number} by
 */
function turn(by) {
  if (state.step !== null) showStep(state.step + by);
}

/**
 * Arrow keys turn to the next step and back.
 * @param {KeyboardEvent} event
 */
function turnByKey(event) {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!by || !isPlainKey(event) || isTyping(event.target)) return;
  event.preventDefault();
  turn(by);
}

/**
 * Draw the step that is shown, or the way to the story.
 */
function drawCard() {
  const { step: number, story, editing } = state;
  const step = stepNow();
  card.hidden = !step || editing;
  open.hidden = Boolean(step) || editing || !story.steps.length;
  byId("panel").classList.toggle("telling", !card.hidden);
  byId("panel").classList.toggle("pathing", state.path !== null);
  const steps = counted(story.steps.length, "step");
  open.replaceChildren(state.left ? "Back to the story" : "Read the story", ` (${steps})`);
  if (!step || number === null || editing) return;
  // For other parts of the page, which may not have read the sentences yet.
  if (step.quotations.length) evidence();
  count.textContent = `Step ${number + 1} of ${story.steps.length}`;
  back.setAttribute("aria-disabled", String(number === 0));
  forward.setAttribute("aria-disabled", String(number === story.steps.length - 1));
  const changed = viewNow() !== state.told;
  const again = { type: "button", class: "more", text: "Show this step again", onclick: () => showStep(number) };
  const edit = { type: "button", class: "quiet", text: "Edit", onclick: editStory };
  body.replaceChildren(
    ...given([
      story.title && element("p", { class: "story-title" }, nameText(unsteered(story.title))),
      ...captionOf(step),
      step.quotations.length > 0 &&
        element("ul", { class: "story-quotes" }, ...step.quotations.map((quotation) => quote(quotation))),
      changed && element("button", again),
      !framed && element("button", edit),
    ]),
  );
}

/**
 * Title and text of a step, and what of it the page does not have.
 * @param {StoryStep} step
 * @returns {Child[]}
 */
export function captionOf(step) {
  const missing = missingIn(data, step);
  return [
    step.title && element("h2", { dir: "auto", text: unsteered(step.title) }),
    step.text && element("p", { class: "story-text", dir: "auto", text: unsteered(step.text) }),
    missing.length > 0 &&
      element(
        "p",
        { class: "missing" },
        "Not in this graph any more: ",
        ...missing.flatMap((name, i) => [i ? ", " : "", nameText(unsteered(name))]),
      ),
  ];
}

/**
 * The sentence that a quotation is, or null, and who published it.
 * @param {Quotation} quotation
 */
export function sourceOf(quotation) {
  const all = evidenceRead();
  const sentence = all && sentenceQuoted(all, quotation);
  const article =
    all && sentence !== null
      ? all.articles[all.sentences[sentence].article]
      : data.articles.find(({ id }) => id === quotation.article);
  const source = article ? [articleText(article), article.source].filter(Boolean).join(" · ") : quotation.source;
  return { sentence, gone: all !== null && sentence === null, source: unsteered(source) };
}

/**
 * A quotation as a button that opens its sentence in the article.
 * @param {Quotation} quotation
 */
export function quote(quotation) {
  const { sentence, gone, source } = sourceOf(quotation);
  const text = nameText(unsteered(quotation.text), "span");
  return element(
    "li",
    {},
    sentence === null
      ? element("p", {}, text)
      : element(
          "button",
          {
            type: "button",
            class: "quote",
            title: "Read this sentence in its article",
            onclick: () => update({ reader: evidenceRead()?.sentences[sentence].article ?? null, passage: sentence }),
          },
          text,
        ),
    element("p", { class: "source" }, nameText(source)),
    gone && element("p", { class: "missing", text: GONE }),
  );
}

/**
 * Start the card.
 */
export function startCard() {
  byId("story").append(open, card);
  watch(() => [state.story, state.step, state.editing, state.path, state.told, viewNow(), evidenceRead()], drawCard);
  watch(
    () => [state.step],
    () => {
      // The caption stands above the details of what the step shows.
      if (state.step !== null) byId("sheet").scrollTop = 0;
    },
  );
}
