// Show the details of what is selected; in a narrow window the panel is a sheet that opens and closes.

import { byId, find, given } from "../dom/elements.js";
import { endsOf, sameItem } from "../logic/graph.js";
import { data } from "../state/data.js";
import { evidenceRead } from "../state/evidence.js";
import { state, update, watch } from "../state/store.js";
import { visibleNow } from "../state/visible.js";
import { drawCorrections } from "./correct.js";
import { edgeDetails } from "./edge.js";
import { leave } from "./head.js";
import { nodeDetails } from "./node.js";
import { otherDetails } from "./other.js";
import { overview } from "./overview.js";
import { drawSentences } from "./sentences.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { Item } from "../types.d.ts" */

/** @type {Item|null} What the details are of, as it was when they were drawn. */
let drawnItem = null;

/** @type {number|null} */
let drawnOther = null;

/**
 * Draw the details of what is selected. Where it is still the same, what is open, scrolled and focused stays so.
 */
function drawDetails() {
  const details = byId("details");
  const { selected: item, other } = state;
  const again = sameItem(item, drawnItem) && other === drawnOther;
  const active = document.activeElement;
  const heldFocus = details.contains(active) || active === byId("search");
  const key = active instanceof HTMLElement && details.contains(active) ? active.dataset.key : undefined;
  const open = [...details.querySelectorAll("details")].filter((each) => each.open).map((each) => each.dataset.key);
  const { scrollTop } = byId("sheet");
  details.replaceChildren(...given(detailsOf(item)));
  [drawnItem, drawnOther] = [item, other];
  if (!again) {
    if ((item || other !== null) && heldFocus) find(details, "h2")?.focus({ preventScroll: true });
    return showDetails();
  }
  for (const each of details.querySelectorAll("details")) each.open = open.includes(each.dataset.key);
  byId("sheet").scrollTop = scrollTop;
  if (!heldFocus || active === byId("search")) return;
  (keyed(details, key) ?? find(details, "h2"))?.focus({ preventScroll: true });
}

/**
 * The element with a key, or null.
 * @param {HTMLElement} place
 * @param {string|undefined} key
 */
function keyed(place, key) {
  /** @type {NodeListOf<HTMLElement>} */
  const all = place.querySelectorAll("[data-key]");
  return [...all].find((each) => each.dataset.key === key) ?? null;
}

/**
 * Bring the details into sight where they begin low in the panel, below filters or a path.
 */
function showDetails() {
  const [sheet, details] = [byId("sheet"), byId("details")];
  sheet.scrollTop = 0;
  const below = details.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  if ((state.selected || state.other !== null) && below > 0.4 * sheet.clientHeight) sheet.scrollTop = below;
}

/**
 * @param {Item|null} item
 * @returns {Child[]}
 */
function detailsOf(item) {
  if (state.other !== null) return otherDetails(state.other);
  if (!item) return overview();
  return item.kind === "node" ? nodeDetails(data.nodes[item.index]) : edgeDetails(data.edges[item.index]);
}

/**
 * Keep the panel, a sheet in a narrow window, as open as the state says.
 */
function drawSheet() {
  const { selected, other, open } = state;
  byId("panel").classList.toggle("open", open);
  byId("panel").classList.toggle("reading", selected !== null || other !== null);
  byId("handle").setAttribute("aria-expanded", String(open));
  byId("handle-text").textContent = handleText();
  // A low window scrolls, and the sheet stands at its end.
  if (open) window.scrollTo(0, document.body.scrollHeight);
}

/**
 * What the handle of the sheet says.
 */
function handleText() {
  const { selected, other } = state;
  if (state.editing) return "Story";
  if (state.step !== null) return `Story: step ${state.step + 1} of ${state.story.steps.length}`;
  if (other !== null) return data.others[other].label;
  return selected
    ? endsOf(data, selected)
        .map((end) => data.nodes[end].label)
        .join(" – ")
    : "Filters and nodes";
}

/**
 * Keep the details in step with the state; Escape leaves them; the handle opens them where they are a sheet.
 */
export function startPanel() {
  const readsDetails = () => [
    state.selected,
    state.other,
    state.neighbours,
    state.focus,
    visibleNow(),
    state.problem,
    // The overview has a sentence once there are any.
    !state.selected && evidenceRead(),
  ];
  // First, since how much of the panel is seen depends on it.
  watch(() => [state.selected, state.other, state.open, state.step, state.story, state.editing], drawSheet);
  watch(readsDetails, drawDetails);
  watch(() => [...readsDetails(), state.corrections], drawCorrections);
  watch(
    () => [...readsDetails(), state.sentences],
    () => {
      const place = document.getElementById("sentences");
      if (place) drawSentences(place);
    },
  );
  byId("handle").addEventListener("click", () => update({ open: !state.open }));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (state.selected || state.other !== null) leave();
    else update({ open: false });
  });
}
