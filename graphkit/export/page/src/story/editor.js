// Edit the story: add views, write captions, order the steps, save it as a file.

import { arrowButton, byId, closeButton, element, find, nameText } from "../dom/elements.js";
import { keepFocus } from "../dom/focus.js";
import { unsteered } from "../logic/names.js";
import { storyToml } from "../logic/story.js";
import { state, update, watch } from "../state/store.js";
import { saveText } from "../tools/download.js";
import { quote, readStory } from "./card.js";
import {
  addStep,
  changeStep,
  discard,
  leaveStory,
  moveStep,
  removeStep,
  showStep,
  stepNow,
  takeView,
  undo,
} from "./steps.js";

/** @import { Story } from "../payload.d.ts" */

const storyTitle = input("story-title", () => {
  update({ story: { ...state.story, title: storyTitle.value }, unsaved: true });
});
const title = input("step-title", () => changeStep({ title: title.value }));
const text = element("textarea", { id: "step-text", rows: 4, oninput: () => changeStep({ text: text.value }) });
const steps = element("ol", { class: "story-steps", "aria-label": "Steps" });
const quotations = element("ul", { class: "story-quotes" });
const legend = element("legend", {});
const step = element(
  "fieldset",
  { class: "story-step" },
  legend,
  field("Heading", title),
  field("Text", text),
  element("p", { class: "hint", text: "Press “Pin to the story” at a sentence below to quote it here." }),
  quotations,
  button("Replace its view with the current one", takeView),
);
const status = element("p", { class: "hint", role: "status" });
const [undoButton, discardButton] = [button("Undo", undo), button("Discard all changes", discard)];
const [readButton, saveButton, printButton] = [
  button("Read it", readStory),
  button("Download the story", save),
  button("Print as a report", () => window.print()),
];
const form = element(
  "div",
  { class: "story-editor", hidden: true },
  element(
    "div",
    { class: "story-head" },
    element("h2", { text: "Story", tabindex: "-1" }),
    closeButton("Close the story's steps", leaveStory),
  ),
  element("p", {
    class: "hint",
    text: "A story is a list of views, each with a caption and quotations. Choose what the page shows, then press “Add this view”.",
  }),
  field("Title of the story", storyTitle),
  steps,
  button("Add this view", () => {
    addStep();
    // Once its fields are shown.
    window.setTimeout(() => title.focus());
  }),
  step,
  status,
  element("div", { class: "story-actions" }, undoButton, readButton, saveButton, printButton, discardButton),
);

/**
 * @param {string} id
 * @param {() => void} oninput
 */
function input(id, oninput) {
  return element("input", { type: "text", id, dir: "auto", autocomplete: "off", oninput });
}

/**
 * @param {string} label
 * @param {HTMLElement} control
 */
function field(label, control) {
  return element("div", { class: "story-field" }, element("label", { for: control.id, text: label }), control);
}

/**
 * @param {string} label
 * @param {() => void} onclick
 */
function button(label, onclick) {
  return element("button", { type: "button", class: "more", text: label, onclick });
}

/**
 * Save the story as a file.
 */
function save() {
  saveText("story.toml", "application/toml", storyToml(state.story));
  update({ unsaved: false });
}

/**
 * Open the steps, or close them.
 */
export function toggleStory() {
  if (state.editing || state.step !== null) return leaveStory();
  if (state.story.steps.length) return readStory();
  update({ editing: true, open: true });
  byId("sheet").scrollTop = 0;
  window.setTimeout(() => storyTitle.focus({ preventScroll: true }));
}

/**
 * @param {Story["steps"][number]} step
 * @param {number} i
 */
function stepRow({ title: heading }, i) {
  const name = unsteered(heading) || `Step ${i + 1}`;
  const row = element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: "story-name",
        "aria-current": state.step === i ? "step" : null,
        onclick: () => showStep(i),
      },
      nameText(name),
    ),
    arrowButton("back", `Move up: ${name}`, () => moveStep(i, -1)),
    arrowButton("forward", `Move down: ${name}`, () => moveStep(i, 1)),
    closeButton(`Delete: ${name}`, () => removeStep(i)),
  );
  return row;
}

/**
 * Keep the form in step with the story. What is typed in stays as it is.
 */
function drawEditor() {
  form.hidden = !state.editing;
  if (!state.editing) return;
  const { story, step: number, before, unsaved } = state;
  const now = stepNow();
  for (const [control, value] of /** @type {const} */ ([
    [storyTitle, story.title],
    [title, now?.title ?? ""],
    [text, now?.text ?? ""],
  ])) {
    if (control.value !== value) control.value = value;
  }
  steps.replaceChildren(...story.steps.map(stepRow));
  step.hidden = !now;
  legend.textContent = `Step ${(number ?? 0) + 1} of ${story.steps.length}`;
  quotations.replaceChildren(
    ...(now?.quotations ?? []).map((quotation, i) => {
      const item = quote(quotation);
      const others = now?.quotations.filter((_, other) => other !== i);
      item.append(
        element("button", {
          type: "button",
          class: "quiet",
          text: "Remove",
          onclick: () => changeStep({ quotations: others }),
        }),
      );
      return item;
    }),
  );
  undoButton.hidden = !before;
  for (const each of [readButton, saveButton, printButton]) each.hidden = !story.steps.length;
  printButton.hidden ||= !now;
  discardButton.hidden = !unsaved;
  status.textContent = before
    ? "Removed."
    : unsaved
      ? "Not downloaded yet. This browser keeps the draft."
      : story.steps.length
        ? "To put the file into the page: graphkit export --story FILE"
        : "";
}

/**
 * The button of the same name, as of a step that was moved; that which brings back what was removed; or the head. A
 * closed form leaves the focus to the tool that opens it.
 * @param {HTMLElement} old
 */
function nextFocus(old) {
  if (!state.editing) return byId("story-tool");
  const same = find(steps, `[aria-label="${CSS.escape(old.getAttribute("aria-label") ?? "")}"]`);
  return same ?? (undoButton.hidden ? find(form, "h2") : undoButton);
}

/**
 * Start the form.
 */
export function startEditor() {
  byId("story").append(form);
  watch(
    () => [state.editing, state.story, state.step, state.before, state.unsaved],
    () => keepFocus(form, drawEditor, nextFocus),
  );
}
