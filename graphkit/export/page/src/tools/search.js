// Start the search field in the head of the page.

import { byId, isPlainKey, isTyping } from "../dom/elements.js";
import { NameField } from "../dom/name-field.js";
import { nodeItem } from "../logic/graph.js";
import { select, showOther } from "../state/store.js";

/**
 * Listen to the field of the head, and to / anywhere.
 */
export function startSearch() {
  const field = byId("search", HTMLInputElement);
  const names = new NameField(
    field,
    byId("suggestions"),
    byId("no-match"),
    (node) => {
      field.value = "";
      select(nodeItem(node));
    },
    (other) => {
      field.value = "";
      showOther(other);
    },
  );
  field.addEventListener("focus", () => names.suggest());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || isTyping(event.target) || !isPlainKey(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
