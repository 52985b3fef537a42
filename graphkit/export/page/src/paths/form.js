// Ask for the paths between two nodes, and show the strongest, one at a time.

import { arrowButton, byId, element } from "../dom/elements.js";
import { fieldWithNames, nameInput } from "../dom/name-field.js";
import { isFilteredNow, resetButton } from "../panel/reset.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { pathNow, pathsNow, visibleNow } from "../state/visible.js";
import { drawAvoided } from "./avoid.js";
import { lookAtPath } from "./sight.js";
import { hintText, pathStep, statusText } from "./steps.js";

/**
 * What is chosen in the two fields: numbers of nodes.
 * @type {{a: number|null, b: number|null}}
 */
const ends = { a: null, b: null };

/** Each field by its end. */
const fields = { a: nameInput("path-a"), b: nameInput("path-b") };

/**
 * Open the form with a node in the first field.
 * @param {number} node
 */
export function askPaths(node) {
  setEnd("a", node);
  setEnd("b", null);
  update({ path: null, open: true });
  byId("path-form", HTMLDetailsElement).open = true;
  fields.b.focus();
}

/**
 * Take a node as one end.
 * @param {"a"|"b"} end
 * @param {number|null} node
 */
function setEnd(end, node) {
  ends[end] = node;
  fields[end].value = node === null ? "" : data.nodes[node].label;
}

/**
 * Show the paths between the two ends, where both are known.
 */
function showPaths() {
  const { a, b } = ends;
  if (a !== null && b !== null) update({ path: { a, b, number: 0 }, selected: null, other: null, hovered: null });
  else fields[a === null ? "a" : "b"].focus();
}

/**
 * A field for one end, with the suggestions of the search.
 * @param {"a"|"b"} end
 * @param {string} label
 */
function endField(end, label) {
  const field = fields[end];
  const place = fieldWithNames(field, label, (node) => {
    setEnd(end, node);
    showPaths();
  });
  // A field never says what is not chosen.
  field.addEventListener("blur", () => setEnd(end, ends[end]));
  field.addEventListener("focus", () => field.select());
  return place;
}

/**
 * Draw the path that is shown, or say why there is none.
 */
function drawPaths() {
  const { path: choice } = state;
  if (choice) {
    setEnd("a", choice.a);
    setEnd("b", choice.b);
    byId("path-form", HTMLDetailsElement).open = true;
  }
  drawAvoided();
  const [paths, path] = [pathsNow(), pathNow()];
  byId("path-turn").hidden = paths.length < 2;
  byId("path-status").textContent = choice ? statusText(choice, path) : "";
  byId("path-reset").hidden = !choice || path !== null || !isFilteredNow();
  byId("path-nodes").replaceChildren(...(path ? path.nodes.map((_, i) => pathStep(path, i)) : []));
  byId("path-hint").hidden = !path;
  byId("path-hint").textContent = path ? hintText() : "";
}

/**
 * Turn to another path, around the end.
 * @param {number} step
 */
function turnPath(step) {
  const [paths, path] = [pathsNow(), pathNow()];
  if (!path || !state.path) return;
  const number = (paths.indexOf(path) + step + paths.length) % paths.length;
  update({ path: { ...state.path, number } });
}

/**
 * Make the form and keep it in step with the state.
 */
export function startPaths() {
  const form = element(
    "details",
    { id: "path-form" },
    element("summary", { text: "Find paths between two nodes" }),
    element(
      "div",
      { class: "ends-fields", role: "group", "aria-label": "The two nodes" },
      endField("a", "From"),
      endField("b", "To"),
    ),
    element("div", {
      id: "path-avoid",
      class: "depths",
      role: "group",
      "aria-labelledby": "path-avoid-label",
      hidden: true,
    }),
    element(
      "div",
      { class: "path-head" },
      element("p", { id: "path-status", role: "status" }),
      element(
        "div",
        { id: "path-turn", class: "turns", role: "group", "aria-label": "Paths" },
        arrowButton("back", "Previous path", () => turnPath(-1)),
        arrowButton("forward", "Next path", () => turnPath(1)),
      ),
    ),
    element("div", { id: "path-reset" }, resetButton()),
    element("ol", { id: "path-nodes", class: "path-nodes" }),
    element("p", { id: "path-hint", class: "hint" }),
  );
  byId("paths").replaceChildren(form);
  byId("paths").hidden = !data.edges.length;
  form.addEventListener("toggle", () => {
    if (!form.open) update({ path: null });
    else if (ends.a === null && state.selected?.kind === "node") setEnd("a", state.selected.index);
  });
  watch(() => [state.path, state.avoided, state.avoidedTypes, visibleNow(), state.rank, state.problem], drawPaths);
  watch(() => [pathNow(), state.view], lookAtPath);
}
