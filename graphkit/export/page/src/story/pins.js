// Offer at each sentence to quote it in the story, while that is edited.

import { element } from "../dom/elements.js";
import { state, watch } from "../state/store.js";
import { isPinned, stepNow, togglePin } from "./steps.js";

/**
 * A button that quotes sentences.
 * @param {number[]} sentences
 */
export function pinButton(sentences) {
  const button = element("button", {
    type: "button",
    class: "pin",
    "data-sentences": sentences.join(" "),
    onclick: () => togglePin(sentences),
  });
  drawPin(button);
  return button;
}

/**
 * @param {HTMLElement} button
 */
function drawPin(button) {
  const pinned = state.editing && isPinned((button.dataset.sentences ?? "").split(" ").map(Number));
  button.textContent = pinned ? "Pinned to the step" : "Pin to the story";
  button.setAttribute("aria-pressed", String(pinned));
}

/**
 * Keep the buttons in step with the story.
 */
export function startPins() {
  watch(
    () => [state.editing, stepNow()],
    () => {
      document.documentElement.toggleAttribute("data-editing", state.editing);
      /** @type {NodeListOf<HTMLElement>} */
      const pins = document.querySelectorAll(".pin");
      for (const pin of pins) drawPin(pin);
    },
  );
}
