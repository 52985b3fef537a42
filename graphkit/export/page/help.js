// What the page can do, and by which keys.

/** @type {[string, [string, string][]][]} */
const HELP = [
  ["Find and read", [
    ["/", "Search names and aliases; arrow keys choose, Enter goes there"],
    ["Tab", "Next control; in the panel, names lead to their nodes and numbers to their edges"],
    ["Esc", "Close what is open, then leave what is selected"],
    ["?", "This help"],
  ]],
  ["In the drawing", [
    ["← → ↑ ↓", "Move it"],
    ["+ and −", "Zoom in and out"],
    ["0", "Show all of it"],
  ]],
  ["In the tables", [
    ["↑ ↓", "Next row; Home and End: first and last"],
    ["Enter", "Select the row; on the head of a column: sort by it, again: turn round"],
  ]],
];

const HELP_NOTES = [
  "A node is somebody or something that the articles name: the larger, the more often. An edge ties two that are named "
  + "together: the thicker, the more sentences. Point at either to see it stand out, click to read the sentences.",
  "A hollow node only reports, as agencies and papers do. Nodes that stand close together meet often.",
  "The address of this page always holds what you see: copy it to come back, or to show it to somebody who has the file.",
];

/**
 * The help's title, its notes and its keys.
 */
function helpContent() {
  const close = element("button", {
    type: "button", class: "close", "aria-label": "Close the help", text: "×", onclick: () => byId("help").close(),
  });
  const keys = HELP.map(([title, rows]) => element("section", {}, element("h3", { text: title }), element("dl", {},
    ...rows.map(([key, text]) => element("div", {}, element("dt", {}, element("kbd", { text: key })), element("dd", { text }))))));
  return [
    element("div", { class: "help-head" }, element("h2", { id: "help-title", text: "Help" }), close),
    ...HELP_NOTES.map((text) => element("p", { text })), ...keys,
  ];
}

/**
 * Open or close the help as the state says. Closed, the browser gives the focus back to where it was.
 */
function drawHelp() {
  const help = byId("help");
  if (state.help && !help.open) help.showModal();
  else if (!state.help && help.open) help.close();
}

/**
 * Start the help: ? opens it, Escape or a click beside it closes it.
 */
function startHelp() {
  const help = byId("help");
  help.append(...helpContent());
  help.addEventListener("close", () => update({ help: false }));
  help.addEventListener("click", (event) => { if (event.target === help) help.close(); });
  // Escape closes the help alone, not what is selected too.
  help.addEventListener("keydown", (event) => event.stopPropagation());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    update({ help: true });
  });
  part(() => [state.help], drawHelp);
}

/**
 * Whether keys typed here are text.
 * @param {any} target
 */
function isTyping(target) {
  return target instanceof HTMLInputElement && !["radio", "checkbox", "range"].includes(target.type);
}
