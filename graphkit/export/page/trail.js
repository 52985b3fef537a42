// Where one has been: back, forward, and the last names that were looked at.

const VISITED = 5;

/** @type {number[]} nodes that were selected, the latest first */
let visited = [];

/**
 * Remember what is selected, if it is a node.
 */
function noteVisit() {
  const { selected } = state;
  if (selected?.kind !== "node" || selected.index === visited[0]) return;
  // The one that is selected is not listed, so one more is kept.
  visited = [selected.index, ...visited.filter((node) => node !== selected.index)].slice(0, VISITED + 1);
}

/**
 * Draw the names that were looked at before the one that is.
 */
function drawTrail() {
  noteVisit();
  const { selected } = state;
  const others = visited.filter((node) => selected?.kind !== "node" || node !== selected.index).slice(0, VISITED);
  byId("trail").hidden = !visited.length;
  byId("visited").hidden = !others.length;
  byId("visited").replaceChildren(...others.map((node) => element("li", {}, nameButton(node))));
}

/**
 * Let the buttons work where they lead to another step in the page.
 */
function drawTurns() {
  for (const way of /** @type {const} */ (["back", "forward"])) byId(way).disabled = !canStep(way);
}

/**
 * A button with an arrow.
 * @param {"back"|"forward"} way
 * @param {string} label
 * @param {() => void} onclick
 */
function turnButton(way, label, onclick) {
  const path = svgElement("path", { d: way === "back" ? "M10 3 5 8l5 5" : "m6 3 5 5-5 5" });
  return element("button", { type: "button", class: "turn", "aria-label": label, title: label, onclick },
    svgElement("svg", { viewBox: "0 0 16 16", class: "arrow", "aria-hidden": "true" }, path));
}

/**
 * Start the trail.
 */
function startTrail() {
  const [back, forward] = [
    turnButton("back", "Back", () => window.history.back()),
    turnButton("forward", "Forward", () => window.history.forward()),
  ];
  [back.id, forward.id] = ["back", "forward"];
  byId("trail").replaceChildren(back, forward,
    element("ol", { id: "visited", class: "visited", "aria-label": "Visited" }));
  part(() => [state.selected], drawTrail);
}
