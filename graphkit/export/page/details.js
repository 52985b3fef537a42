// What is told of a node and of an edge.

const NEIGHBOURS = 12;

/** Other names than these many stand behind a click. */
const FORMS_AT_FIRST = 4;

/** So many steps away one may look around a node. */
const DEPTHS = [1, 2, 3];

/**
 * The head of the details: what kind of thing it is, and a way to leave it.
 */
function detailsHead(icon, kind) {
  return element("div", { class: "kind" }, icon, element("span", { text: kind }),
    element("button", {
      type: "button", class: "close", "aria-label": "Close details", onclick: leave,
    }, "×"));
}

/**
 * @param {GraphNode} node
 */
function nodeDetails(node) {
  const type = data.types[node.type];
  const { mentions, articles } = visibleNow();
  return [
    detailsHead(typeIcon(type), type.name),
    element("h2", { tabindex: "-1" }, isolated(node.label)),
    rolesLine(node),
    ...standingNotes(node),
    hiddenNote(nodeThing(node.index)),
    factsBlock(nodeThing(node.index), ["Mentions", mentions[node.index]], articles[node.index]),
    sparkline(timelineNow(nodeThing(node.index)), "mention"),
    formsBlock(node),
    actionsBlock(node),
    communityBlock(node),
    ...neighboursBlock(node),
    structureBlock(node),
    element("div", { class: "sentences", id: "sentences" }),
  ].filter(Boolean);
}

/**
 * Offices of a person, or null.
 * @param {GraphNode} node
 */
function rolesLine({ roles, official }) {
  if (!roles.length && !official) return null;
  const line = element("p", { class: "roles" });
  if (official) line.append(element("span", { class: "badge", text: "official" }), " ");
  line.append(isolated(roles.join(" · ")));
  return line;
}

/**
 * What one should know of a node before its numbers.
 * @param {GraphNode} node
 */
function standingNotes({ observer, via }) {
  return [
    observer && element("p", { class: "standing", text: "Observer: only reports what others do." }),
    via === "discovered" && element("p", { class: "standing", text: "Found in these articles; on no list of topics." }),
  ];
}

/**
 * That the filters hide what is selected, and a way out; or null.
 * @param {Thing} thing
 */
function hiddenNote({ kind, index }) {
  const { nodes, edges } = visibleNow();
  if (kind === "node" ? nodes[index] : edges[index]) return null;
  return element("div", { class: "hidden-note" },
    element("p", { text: `The filters hide this ${kind === "node" ? "name" : "edge"}.` }),
    resetButton());
}

/**
 * Counts and days of a thing, in the articles that count.
 * @param {Thing} thing
 * @param {[string, number]} counts  what is counted, and how often it is found
 * @param {number} articles
 */
function factsBlock(thing, [name, number], articles) {
  const { first, last } = daysNow(thing);
  const rows = [
    [name, NUMBERS.format(number)], ["Articles", NUMBERS.format(articles)],
    ["First seen", first && dayText(first)], ["Last seen", last && dayText(last)],
  ];
  const list = element("dl", { class: "facts" }, ...rows.filter(([, value]) => value).map(([term, value]) =>
    element("div", {}, element("dt", { text: term }), element("dd", { text: value }))));
  if (!visibleNow().narrowed) return list;
  return element("div", {}, list, element("p", { class: "hint", text: "In the articles shown." }));
}

/**
 * Other names of a node, and why each was joined to it.
 * @param {GraphNode} node
 */
function formsBlock(node) {
  if (!node.forms.length) return null;
  const rows = node.forms.map(({ form, mentions, reason }) => element("tr", {},
    element("td", {}, isolated(form)),
    element("td", { text: NUMBERS.format(mentions) }),
    element("td", { text: reason })));
  const names = element("span", { class: "forms" });
  node.forms.slice(0, FORMS_AT_FIRST).forEach(({ form }, i) => names.append(i ? ", " : "", isolated(form)));
  if (node.forms.length > FORMS_AT_FIRST) names.append(` and ${node.forms.length - FORMS_AT_FIRST} more`);
  const head = ["Name", "Mentions", "Why joined"].map((text) => element("th", { scope: "col", text }));
  return element("details", { class: "aliases", "data-key": "aliases" },
    element("summary", {}, "Also named ", names),
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)));
}

/**
 * What one can do from a node: look only around it, or ask how it is connected to another.
 * @param {GraphNode} node
 */
function actionsBlock(node) {
  if (!node.edges.length) return null;
  const { focus } = state;
  const depthNow = focus && focus.node === node.index ? focus.depth : 0;
  const button = (depth, text, label) => element("button", {
    type: "button", class: depth ? "depth" : "depth off", text, "aria-label": label,
    "aria-pressed": String(depthNow === depth), "data-key": `depth-${depth}`,
    onclick: () => update({ focus: depth ? { node: node.index, depth } : null }),
  });
  return element("div", { class: "actions" },
    element("div", { class: "depths", role: "group", "aria-label": "Only around here" },
      element("span", { text: "Only around here:" }),
      ...DEPTHS.map((depth) => button(depth, String(depth), counted(depth, "step"))),
      element("span", { class: "unit", "aria-hidden": "true", text: "steps" }), button(0, "off", "Off")),
    element("button", {
      type: "button", class: "ask", text: "How is it connected to …?", onclick: () => askRoute(node.index),
    }));
}

/**
 * The neighbours of a node that pass the filters, the strongest first by what is ranked by.
 * @param {GraphNode} node
 */
function neighboursBlock(node) {
  const { weights } = visibleNow();
  const strength = strengths(visibleNow());
  const { edges } = surroundings(nodeThing(node.index));
  const shown = state.neighbours ? edges : edges.slice(0, NEIGHBOURS);
  const most = edges.length ? Math.max(strength[edges[0]], 0) : 0;
  const rows = shown.map((edge) =>
    rankedRow(otherEnd(data.edges[edge], node.index), most && strength[edge] / most, weights[edge], edge));
  const more = shown.length < edges.length && element("button", {
    type: "button", class: "more", text: `Show all ${NUMBERS.format(edges.length)}`,
    onclick: () => update({ neighbours: true }),
  });
  return [
    element("h3", { text: counted(edges.length, "neighbour") }),
    shown.length && state.rank !== "weight"
      && element("p", { class: "hint", text: `${rankText()}; beside it sentences.` }),
    element("ul", { class: "ranked" }, ...rows),
    more,
    unshownNeighbours(node, edges.length),
  ];
}

/**
 * By what ties are ranked, in words.
 */
function rankText() {
  return `By ${RANK_NAMES[state.rank]}: ${data.ranks[state.rank]}`;
}

/**
 * Where the neighbours are that are not listed, or null where all are.
 * @param {GraphNode} node
 * @param {number} listed
 */
function unshownNeighbours(node, listed) {
  const behind = node.edges.length - listed;
  const elsewhere = node.degree - node.edges.length;
  const parts = [];
  if (behind) parts.push(`${NUMBERS.format(behind)} more behind the filters`);
  if (elsewhere) parts.push(`${NUMBERS.format(elsewhere)} more in the GraphML file`);
  return parts.length ? element("p", { class: "hint unshown", text: `${parts.join(", ")}.` }) : null;
}

/**
 * An end of an edge, as a way to it.
 * @param {number} index
 */
function endButton(index) {
  const node = data.nodes[index];
  const thing = nodeThing(index);
  return element("button", { type: "button", class: "end", ...pointing(thing), onclick: () => select(thing) },
    typeIcon(data.types[node.type]), isolated(node.label));
}

/**
 * A node's name inside a line, as a way to it.
 * @param {number} index
 */
function nameButton(index) {
  const thing = nodeThing(index);
  return element("button", { type: "button", class: "inline-name", ...pointing(thing), onclick: () => select(thing) },
    isolated(data.nodes[index].label));
}

/**
 * @param {GraphEdge} edge
 */
function edgeDetails(edge) {
  const { weights, documents } = visibleNow();
  const thing = edgeThing(edge.index);
  return [
    detailsHead(element("span", { class: "tie", "aria-hidden": "true" }), "edge"),
    element("h2", { tabindex: "-1", class: "ends" },
      endButton(edge.a), element("span", { class: "and", text: "and" }), endButton(edge.b)),
    hiddenNote(thing),
    factsBlock(thing, ["Sentences", weights[edge.index]], documents[edge.index]),
    sparkline(timelineNow(thing), "sentence"),
    measuresBlock(edge),
    element("div", { class: "sentences", id: "sentences" }),
  ].filter(Boolean);
}
