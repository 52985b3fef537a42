// Light or dark, and by what the drawing is coloured: what the style sheet says of it, for the canvas.

/**
 * While the page is printed it is light, whatever else is wanted.
 * @returns {"light"|"dark"}
 */
function themeNow() {
  if ("printing" in document.documentElement.dataset) return "light";
  if (state.theme !== "system") return state.theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/**
 * Tell the style sheet which theme it is, and read its colours for the canvas.
 */
function readTheme() {
  const root = document.documentElement;
  root.dataset.theme = themeNow();
  root.dataset.colours = state.colours;
  const style = getComputedStyle(root);
  const read = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    name: `${themeNow()} ${state.colours}`, ground: read("ground"), ink: read("ink"), accent: read("accent"),
    edge: read("edge"), brightEdge: read("bright-edge"), veil: Number(read("veil")),
    communities: Object.fromEntries([...COMMUNITY_COLOURS, COMMUNITY_OTHER].map((name) => [name, read(name)])),
  };
}

/**
 * Draw in other colours where others are wanted.
 */
function followTheme() {
  if (theme.name !== `${themeNow()} ${state.colours}`) recolour();
}

/**
 * Follow the state, the system's setting and the printer.
 */
function startTheme() {
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", followTheme);
  part(() => [state.theme, state.colours], followTheme);
  const legend = element("ul", { class: "communities", id: "communities", "aria-label": "Communities", hidden: true });
  byId("legend").after(legend);
  part(() => [state.colours, visibleNow()], () => drawCommunityLegend(legend));
}

/**
 * What colour a node's shape is filled with, and that of the line around it. Those that only report are hollow.
 * @param {GraphNode} node
 */
function lookOf(node) {
  const colour = nodeColour(node);
  return node.observer ? { fill: theme.ground, border: colour } : { fill: colour, border: theme.ground };
}

/**
 * How wide the line around a node's shape is, in pixels of the screen.
 * @param {GraphNode} node
 * @param {number} scale
 */
function borderOf({ observer, size }, scale) {
  return Math.min(observer ? HOLLOW_BORDER : NODE_BORDER, BORDER_SHARE * size * scale);
}

/**
 * Say under the types which community has which colour, where the drawing is coloured by them.
 * @param {any} place  a list
 */
function drawCommunityLegend(place) {
  place.hidden = state.colours !== "community";
  if (place.hidden) return;
  const ofColour = new Map();
  for (const index of visibleNow().nodeIndices) {
    const { community } = data.nodes[index];
    const colour = communityColour(community);
    const row = ofColour.get(colour) ?? { community, count: 0 };
    row.count += 1;
    ofColour.set(colour, row);
  }
  const others = ofColour.get(COMMUNITY_OTHER);
  ofColour.delete(COMMUNITY_OTHER);
  const rows = [...ofColour].sort((a, b) => a[1].community - b[1].community)
    .map(([colour, { community, count }]) => legendRow(colour, communityText(community), count));
  if (others) rows.push(legendRow(COMMUNITY_OTHER, rows.length ? "Smaller communities" : "No communities", others.count));
  place.replaceChildren(...rows);
}

/**
 * A colour, what it means and how many have it.
 * @param {string} colour  its name in the style sheet
 * @param {string} text
 * @param {number} count
 */
function legendRow(colour, text, count) {
  const number = element("span", { class: "type-count", text: NUMBERS.format(count) });
  return element("li", {}, swatch(colour), isolated(text), number);
}

/**
 * A community's short name: its strongest nodes.
 * @param {number} community
 */
function communityText(community) {
  return data.communities?.[community]?.name || data.nodes[members[community][0]].label;
}
