// Keep the draft of the story in the browser, also what another window of the page writes, and warn before it is left
// unsaved.

import { storyFrom } from "../logic/story.js";
import { data } from "../state/data.js";
import { keepText, keyOf, readKept } from "../state/kept.js";
import { FIRST_STORY, state, update, watch } from "../state/store.js";

const KEY = keyOf("story");

/** What the browser keeps, as it was last read or written here. */
let text = "";

/**
 * The draft that the browser keeps, or null.
 */
function read() {
  text = readKept(KEY) ?? "";
  try {
    const { unsaved, ...kept } = JSON.parse(text);
    const story = storyFrom(kept);
    return story && { story, unsaved: Boolean(unsaved) };
  } catch {
    return null;
  }
}

/**
 * Go on with the draft. One that was saved as a file gives way to the page's own story.
 */
function resume() {
  const draft = read();
  if (draft && (draft.unsaved || !data.story)) update(draft);
}

/**
 * Take over what another window has written. The step that is shown is the same place in the other story.
 */
function follow() {
  const draft = read() ?? { story: FIRST_STORY, unsaved: false };
  const { step } = state;
  update({ ...draft, before: null, step: step !== null && draft.story.steps[step] ? step : null });
}

/**
 * Let the browser keep the draft. Where it does not, the warning remains.
 */
function keep() {
  const { story, unsaved } = state;
  const none = story === data.story || !(unsaved || story.steps.length);
  const now = none ? "" : JSON.stringify({ ...story, unsaved });
  // What came from another window is not written back: that window may have gone on.
  if (now !== text) keepText(KEY, now);
  text = now;
}

/**
 * Start the draft.
 */
export function startDraft() {
  resume();
  watch(() => [state.story, state.unsaved], keep);
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY) follow();
  });
  window.addEventListener("beforeunload", (event) => {
    if (state.unsaved) event.preventDefault();
  });
}
