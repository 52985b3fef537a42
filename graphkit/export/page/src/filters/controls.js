// Connect sliders, checkboxes and lists with the state.

import { byId, element } from "../dom/elements.js";
import { counted } from "../logic/numbers.js";
import { state, update, watch } from "../state/store.js";

/** @import { State } from "../types.d.ts" */

/**
 * Listen to a slider over the steps of a number, and keep it in step with the state.
 * @param {string} id
 * @param {number[]} steps
 * @param {"minimum"|"minimumDocuments"} name  in the state
 * @param {string} noun
 */
export function startSlider(id, steps, name, noun) {
  const slider = byId(id, HTMLInputElement);
  byId(`${id}-filter`).hidden = steps.length < 2;
  slider.max = String(steps.length - 1);
  slider.addEventListener("input", () => update({ [name]: steps[Number(slider.value)] }));
  watch(
    () => [state[name]],
    () => {
      const text = counted(state[name], noun);
      slider.value = String(Math.max(steps.filter((step) => step <= state[name]).length - 1, 0));
      slider.setAttribute("aria-valuetext", `at least ${text}`);
      byId(`${id}-text`).textContent = text;
    },
  );
}

/**
 * Listen to a checkbox, and keep it in step with the state.
 * @param {string} id
 * @param {() => boolean} ticked
 * @param {(ticked: boolean) => Partial<State>} changes
 */
export function startSwitch(id, ticked, changes) {
  const box = byId(id, HTMLInputElement);
  box.addEventListener("change", () => update(changes(box.checked)));
  watch(
    () => [ticked()],
    () => {
      box.checked = ticked();
    },
  );
}

/**
 * Fill a list to choose from, listen to it, and keep it in step with the state.
 * @param {string} id
 * @param {[string, string][]} options  values and texts
 * @param {() => string} chosen
 * @param {(value: string) => Partial<State>} changes
 */
export function startChoice(id, options, chosen, changes) {
  const field = byId(id, HTMLSelectElement);
  field.replaceChildren(...options.map(([value, text]) => element("option", { value, text, dir: "auto" })));
  field.addEventListener("change", () => update(changes(field.value)));
  watch(
    () => [chosen()],
    () => {
      field.value = chosen();
    },
  );
}
