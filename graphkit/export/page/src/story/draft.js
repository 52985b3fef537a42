// Keep the draft of the story in the browser, and warn before it is left unsaved.

import { storyFrom } from "../logic/story.js";
import { data } from "../state/data.js";
import { keepText, keyOf, readKept } from "../state/kept.js";
import { state, update, watch } from "../state/store.js";

const KEY = keyOf("story");

/**
 * Go on with the draft that the browser keeps. One that was saved as a file gives way to the page's own story.
 */
function resume() {
  try {
    const { unsaved, ...kept } = JSON.parse(readKept(KEY) ?? "{}");
    const story = storyFrom(kept);
    if (story && (unsaved || !data.story)) update({ story, unsaved: Boolean(unsaved) });
  } catch {
    // It is none.
  }
}

/**
 * Let the browser keep the draft. Where it does not, the warning remains.
 */
function keep() {
  const { story, unsaved } = state;
  const none = story === data.story || !(unsaved || story.steps.length);
  keepText(KEY, none ? "" : JSON.stringify({ ...story, unsaved }));
}

/**
 * Start the draft.
 */
export function startDraft() {
  resume();
  watch(() => [state.story, state.unsaved], keep);
  window.addEventListener("beforeunload", (event) => {
    if (state.unsaved) event.preventDefault();
  });
}
