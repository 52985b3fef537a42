// Connect sliders, checkboxes and lists with the state.

import { byId, element, given } from "../dom/elements.js";
import { counted } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";

/** @import { State } from "../types.d.ts" */

/**
 * Disable a filter that has nothing to filter, and say why below it.
 * @param {string} id
 * @param {string|false} reason  a sentence, where there is one
 */
export function explainIdle(id, reason) {
  const filter = byId(`${id}-filter`);
  document.getElementById(`${id}-idle`)?.remove();
  if (reason) filter.after(element("p", { id: `${id}-idle`, class: "hint idle", text: reason }));
  for (const control of filter.querySelectorAll("input, select, button")) {
    control.toggleAttribute("disabled", Boolean(reason));
    const described = (control.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .filter((name) => name !== `${id}-idle`);
    const describes = given([...described, reason && `${id}-idle`]).join(" ");
    if (describes) control.setAttribute("aria-describedby", describes);
    else control.removeAttribute("aria-describedby");
  }
}

/**
 * Listen to a slider over the steps of a number, and keep it in step with the state.
 * @param {string} id
 * @param {number[]} steps
 * @param {"minimum"|"minimumDocuments"} name  in the state
 * @param {string} noun
 */
export function startSlider(id, steps, name, noun) {
  const slider = byId(id, HTMLInputElement);
  explainIdle(id, steps.length < 2 && (data.edges.length ? `Each edge has one ${noun}.` : "There are no edges."));
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
