// Show what the page can do, by which keys, and what its measures mean.

import { byId, closeButton, element, given, isPlainKey, isTyping } from "../dom/elements.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";

/** @import { Child } from "../dom/elements.js" */

/** @type {[string, [string, string][]][]} */
const HELP = [
  [
    "Find and read",
    [
      ["/", "Search names and aliases; arrow keys choose, Enter goes there"],
      ["Tab", "Next control; in the panel, names lead to their nodes and numbers to their edges"],
      ["Esc", "Close what is open, then what is selected"],
      ["?", "This help"],
    ],
  ],
  [
    "In the drawing",
    [
      ["← → ↑ ↓", "Move it; with Shift, move the selected node"],
      ["+ and −", "Zoom in and out"],
      ["0", "Show all of it"],
    ],
  ],
  ["In the story", [["← →", "Previous and next step, while its card has the focus"]]],
  [
    "In the tables",
    [
      ["↑ ↓", "Next row; Home and End: first and last"],
      ["Enter", "Select the row; on the head of a column: sort by it, again: reverse the order"],
    ],
  ],
];

const NOTES = [
  "A node is a person, an organisation, a place or a topic that the articles name; the larger, the more mentions. An edge " +
    "joins two that are named together; the thicker, the more sentences. Point at either to highlight it, click to read " +
    "the sentences.",
  "A hollow node is an observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.",
  "“Correct …” in the panel corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and " +
    "saves them as a file for the next build.",
  "The address of this page always holds what you see: copy it to come back, or to show it to others who have the file.",
];

/**
 * Measures: the name of each, and what it says.
 * @param {string} title
 * @param {{label: string, meaning: string}[]} measures
 */
function measuresSection(title, measures) {
  return element(
    "section",
    {},
    element("h3", { text: title }),
    element(
      "dl",
      {},
      ...measures.map(({ label, meaning }) =>
        element("div", {}, element("dt", { text: label }), element("dd", { text: meaning })),
      ),
    ),
  );
}

/**
 * The help's title, its notes, its keys and the measures.
 * @returns {Child[]}
 */
function helpContent() {
  const close = closeButton("Close the help", () => byId("help", HTMLDialogElement).close());
  const keys = HELP.map(([title, rows]) =>
    element(
      "section",
      {},
      element("h3", { text: title }),
      element(
        "dl",
        {},
        ...rows.map(([key, text]) =>
          element("div", {}, element("dt", {}, element("kbd", { text: key })), element("dd", { text })),
        ),
      ),
    ),
  );
  return [
    element("div", { class: "help-head" }, element("h2", { id: "help-title", text: "Help" }), close),
    ...NOTES.map((text) => element("p", { text })),
    ...keys,
    data.edges.length > 0 && measuresSection("Measures of edges", data.edgeMeasures),
    data.edges.length > 0 && measuresSection("Measures of nodes", data.nodeMeasures),
  ];
}

/**
 * Open or close the help as the state says. Closed, the browser gives the focus back to where it was.
 */
function drawHelp() {
  const help = byId("help", HTMLDialogElement);
  if (state.help && !help.open) help.showModal();
  else if (!state.help && help.open) help.close();
}

/**
 * Start the help: ? opens it, Escape or a click beside it closes it.
 */
export function startHelp() {
  const help = byId("help", HTMLDialogElement);
  help.append(...given(helpContent()));
  help.addEventListener("close", () => update({ help: false }));
  help.addEventListener("click", (event) => {
    if (event.target === help) help.close();
  });
  // Escape closes the help alone, not what is selected too.
  help.addEventListener("keydown", (event) => event.stopPropagation());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || isTyping(event.target) || !isPlainKey(event)) return;
    event.preventDefault();
    update({ help: true });
  });
  watch(() => [state.help], drawHelp);
}
