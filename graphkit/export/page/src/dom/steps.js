// Count the page's own steps in the browser's history, so that its back button never leaves the page: not every browser
// tells whether it can go back.

/**
 * The step where the reader is, 0 where the page was opened, and the last one. The browser keeps both with each step.
 * @typedef {{at: number, last: number}} Step
 */

/** @type {Step} */
let step = keptStep() ?? { at: 0, last: 0 };

/**
 * What was kept with the step where the reader is; null where nothing was, as the page was just opened or the address was
 * changed by hand.
 * @returns {Step|null}
 */
function keptStep() {
  const { at, last } = window.history.state ?? {};
  return Number.isInteger(at) && Number.isInteger(last) && at >= 0 ? { at, last: Math.max(at, last) } : null;
}

/**
 * Write an address into the history, with the step it belongs to.
 * @param {"pushState"|"replaceState"} how
 * @param {string} address
 */
export function writeStep(how, address) {
  const next = how === "pushState" ? { at: step.at + 1, last: step.at + 1 } : step;
  try {
    window.history[how](next, "", address);
    step = next;
  } catch {
    // A page inside of another may have no address of its own: then it does without.
  }
}

/**
 * Find out at which step the reader is now: one that is kept, or a new one.
 */
export function readStep() {
  const kept = keptStep();
  step = kept ? { at: kept.at, last: Math.max(kept.at, step.last) } : { at: step.at + 1, last: step.at + 1 };
  writeStep("replaceState", window.location.href);
}

/**
 * Whether a step back, or forward, stays in the page.
 * @param {"back"|"forward"} way
 */
export function canStep(way) {
  const { canGoBack, canGoForward } =
    /** @type {{navigation?: {canGoBack?: boolean, canGoForward?: boolean}}} */ (window).navigation ?? {};
  return way === "back" ? step.at > 0 && canGoBack !== false : step.at < step.last && canGoForward !== false;
}

/**
 * Keep the steps, from the first on.
 */
export function startSteps() {
  writeStep("replaceState", window.location.href);
}
