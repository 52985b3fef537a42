// Keep the draft of the story in the browser, and warn before it is left unsaved.

import { storyFrom } from "../logic/story.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";

/** Under which the browser keeps the draft: by the oldest article, which stays while others are added. */
const { id = "", title = "", date = "" } = data.articles.at(-1) ?? {};
const KEY = `graphkit: story of ${JSON.stringify([id, title, date])}`;

/**
 * The draft that the browser keeps; null where there is none, or it does not let the page look.
 */
function kept() {
  try {
    return storyFrom(JSON.parse(window.localStorage.getItem(KEY) ?? "null"));
  } catch {
    return null;
  }
}

/**
 * Let the browser keep what is not saved as a file.
 */
function keep() {
  try {
    if (state.unsaved) window.localStorage.setItem(KEY, JSON.stringify(state.story));
    else if (same(state.story, data.story)) window.localStorage.removeItem(KEY);
  } catch {
    // It does not keep anything for this page, or has no room: the warning remains.
  }
}

/**
 * @param {unknown} a
 * @param {unknown} b
 */
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Go on with the draft, if there is one that differs from the page's own story.
 */
export function startDraft() {
  const draft = kept();
  if (draft && !same(draft, data.story)) update({ story: draft, unsaved: true });
  watch(() => [state.story, state.unsaved], keep);
  window.addEventListener("beforeunload", (event) => {
    if (state.unsaved) event.preventDefault();
  });
}
