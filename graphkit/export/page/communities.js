// Communities: groups that meet each other more than others do. Their names, colours and strongest members.

/** From the largest community on. Each is 3 to 1 against both grounds, and told apart with any common colour vision. */
const COMMUNITY_COLOURS = ["#6f6de8", "#cc1328", "#2c7e39", "#b38c01", "#9a59a4", "#e37165", "#8e14fa"];
const COMMUNITY_OTHER = "#7f8794";

/** How many of its members stand for a community. */
const STRONGEST_MEMBERS = 3;

/** @type {number[][]} the nodes of each community in the page, the strongest first */
const members = [];
for (const { index, community } of data.nodes) (members[community] ??= []).push(index);

/**
 * The colour of a community: the largest have one of their own.
 * @param {number} community
 */
function communityColour(community) {
  const few = (members[community] ?? []).length < 2;
  return few ? COMMUNITY_OTHER : COMMUNITY_COLOURS[community] ?? COMMUNITY_OTHER;
}

/**
 * The colour of a node, by what the state colours by.
 * @param {GraphNode} node
 */
function nodeColour(node) {
  return state.colours === "community" ? communityColour(node.community) : data.types[node.type].colour;
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
  const swatch = element("span", { class: "swatch", "aria-hidden": "true" });
  swatch.style.setProperty("--colour", communityColour(node.community));
  return element("p", { class: "community" },
    swatch, "Community of ", names, others ? ` and ${counted(others, "other")}` : "", ".");
}
