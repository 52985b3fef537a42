// Print the story as a report: each step with its caption, its picture and its quotations.

import { element, given, nameText } from "../dom/elements.js";
import { placesNow, placeNodes } from "../drawing/arrangement.js";
import { currentView } from "../drawing/movement.js";
import { printedCanvas } from "../drawing/picture.js";
import { moveView } from "../drawing/view.js";
import { unsteered } from "../logic/names.js";
import { printedMatrix } from "../matrix/matrix.js";
import { data } from "../state/data.js";
import { isDrawn, state, update } from "../state/store.js";
import { captionOf, GONE, sourceOf } from "./card.js";
import { fitStep } from "./sight.js";
import { showStep } from "./steps.js";

/** @import { Quotation } from "../payload.d.ts" */

/**
 * A quotation with who published it when.
 * @param {Quotation} quotation
 */
function quoted(quotation) {
  const { gone, source } = sourceOf(quotation);
  return element(
    "blockquote",
    {},
    element("p", { dir: "auto", text: unsteered(quotation.text) }),
    element("p", { class: "source" }, nameText(source)),
    gone && element("p", { class: "missing", text: GONE }),
  );
}

/**
 * A step with the picture of what it shows.
 * @param {number} number
 */
function stepBlock(number) {
  showStep(number);
  const step = state.story.steps[number];
  const drawn = isDrawn();
  if (drawn) fitStep(false);
  return element(
    "section",
    { class: "report-step" },
    element("p", { class: "story-count", text: `Step ${number + 1} of ${state.story.steps.length}` }),
    ...captionOf(step),
    drawn && printedCanvas(),
    state.view === "matrix" && printedMatrix(),
    ...step.quotations.map(quoted),
  );
}

/**
 * The whole report. What is shown is another thing meanwhile, and the same again at the end.
 */
function report() {
  const [before, view] = [{ ...state }, currentView()];
  const { title, steps } = state.story;
  const { clientWidth, clientHeight } = /** @type {HTMLElement} */ (document.getElementById("network"));
  const made = element(
    "div",
    { id: "report", class: "report" },
    ...given([
      element("h1", { dir: "auto", text: unsteered(title || data.about.title) }),
      title && element("p", { class: "source" }, nameText(unsteered(data.about.title))),
      element("p", { class: "source", text: document.getElementById("summary")?.textContent }),
    ]),
    ...steps.map((_, number) => stepBlock(number)),
  );
  update(before);
  placeNodes(placesNow());
  const { x, y, scale } = view;
  moveView({ position: { x: (clientWidth / 2 - x) / scale, y: (clientHeight / 2 - y) / scale }, scale });
  return made;
}

/**
 * Print the report instead of the page while a step is shown.
 */
export function startReport() {
  window.addEventListener("beforeprint", () => {
    // The article that is read is printed alone.
    if (state.step === null || state.reader !== null) return;
    document.documentElement.dataset.printing = "story";
    document.body.append(report());
  });
  window.addEventListener("afterprint", () => document.getElementById("report")?.remove());
}
