// Communities: groups that meet each other more than others do. Their names, colours and strongest members.

/** The colours of communities by name, from the largest on, and that of all others: style.css has them by theme. */
const COMMUNITY_COLOURS = ["1", "2", "3", "4", "5", "6", "7"].map((number) => `community-${number}`);
const COMMUNITY_OTHER = "community-other";

/** How many of its members stand for a community. */
const STRONGEST_MEMBERS = 3;

/** @type {number[][]} the nodes of each community in the page, the strongest first */
const members = [];
for (const { index, community } of data.nodes) (members[community] ??= []).push(index);

/**
 * The name of a community's colour: the largest have one of their own.
 * @param {number} community
 */
function communityColour(community) {
  const few = (members[community] ?? []).length < 2;
  return few ? COMMUNITY_OTHER : COMMUNITY_COLOURS[community] ?? COMMUNITY_OTHER;
}

/**
 * A patch of a colour, which follows the theme.
 * @param {string} name  of the colour in the style sheet
 */
function swatch(name) {
  const patch = element("span", { class: "swatch", "aria-hidden": "true" });
  patch.style.setProperty("--colour", `var(--${name})`);
  return patch;
}

/**
 * The colour of a node in the theme of now, by what the state colours by.
 * @param {GraphNode} node
 */
function nodeColour(node) {
  return state.colours === "community" ? theme.communities[communityColour(node.community)]
    : data.types[node.type].colour;
}

/**
 * Which community a node belongs to, by the strongest members, each a way to it; or null where it is alone.
 * @param {GraphNode} node
 */
function communityBlock(node) {
  const all = members[node.community];
  if (all.length < 2) return null;
  const strongest = all.slice(0, STRONGEST_MEMBERS);
  const names = element("span", {});
  strongest.forEach((member, i) => {
    names.append(i === 0 ? "" : i === strongest.length - 1 && strongest.length === all.length ? " and " : ", ");
    names.append(member === node.index ? isolated(data.nodes[member].label, "strong") : nameButton(member));
  });
  const others = all.length - strongest.length;
  return element("p", { class: "community" },
    swatch(communityColour(node.community)), "Community of ", names, others ? ` and ${counted(others, "other")}` : "", ".");
}
