// Everything starts here.

let focusSeen = null;

/**
 * Look at all that a focus leaves, and at all again when it is left.
 */
function showFocus() {
  if (state.focus !== focusSeen) fit(true);
  focusSeen = state.focus;
}

startAbout();
startFilters();
startSearch();
startGraph();
startPointer();
startPanel();
startTrail();
startRoute();
startTables();
startTools();
startHelp();
startHash();
render();
fit();
part(() => [state.focus], showFocus);

// The first name one asks for should not have to wait for its sentences.
window.setTimeout(evidence, 300);

/** For tests, and for whoever looks at the page from a browser's console. */
window.graphkit = { network, data, state, select, update, labels: labelsNow, visible: visibleNow };
