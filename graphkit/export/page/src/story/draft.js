// Keep the draft of the story in the browser, and warn before it is left unsaved.

import { storyFrom } from "../logic/story.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";

/** Under which the browser keeps the draft: by the oldest article, which stays while others are added. */
const { id = "", title = "", date = "" } = data.articles.at(-1) ?? {};
const KEY = `graphkit: story of ${JSON.stringify([id, title, date])}`;

/**
 * Go on with the draft that the browser keeps. One that was saved as a file gives way to the page's own story.
 */
function resume() {
  try {
    const { unsaved, ...kept } = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    const story = storyFrom(kept);
    if (story && (unsaved || !data.story)) update({ story, unsaved: Boolean(unsaved) });
  } catch {
    // There is none, or the browser does not let the page look.
  }
}

/**
 * Let the browser keep the draft.
 */
function keep() {
  const { story, unsaved } = state;
  try {
    if (story === data.story || !(unsaved || story.steps.length)) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify({ ...story, unsaved }));
  } catch {
    // It keeps nothing for this page, or has no room: the warning remains.
  }
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
