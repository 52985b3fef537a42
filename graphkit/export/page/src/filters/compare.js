// Compare two periods, or two groups of sources: choose them, and say what changed.

import { byId, element, find, given, nameText, svgElement } from "../dom/elements.js";
import { CHANGES, DASHES, SURE } from "../logic/compare.js";
import { dayOf, isDay, periodText } from "../logic/dates.js";
import { edgeItem } from "../logic/graph.js";
import { sourceName, sourcesOf } from "../logic/names.js";
import { counted, whole } from "../logic/numbers.js";
import { changeText } from "../panel/change.js";
import { pointing } from "../panel/links.js";
import { DAYS, data } from "../state/data.js";
import { evidence } from "../state/evidence.js";
import { select, state, update, watch } from "../state/store.js";
import { comparedNow, visibleNow } from "../state/visible.js";
import { sourcesText } from "./sources.js";

/** @import { Change, ChangeKind, Compared, Sides } from "../types.d.ts" */

/** How many edges are listed of each kind of change. */
const LISTED = 2;

const DATES = DAYS.map(dayOf);
const SOURCES = sourcesOf(data.articles).map(({ name }) => name);
const NAMES = ["First", "Second"];

const by = element(
  "select",
  { id: "compare-by", onchange: () => update({ compare: sidesBy(by.value) }) },
  element("option", { value: "", text: "Nothing" }),
  DATES[0] !== DATES.at(-1) && element("option", { value: "periods", text: "Two periods" }),
  SOURCES.length > 1 && element("option", { value: "sources", text: "Two groups of sources" }),
);
const dates = NAMES.map((name) => ["from", "until"].map((end) => dateField(`${name} period: ${end}`)));
const lists = NAMES.map((name) =>
  element(
    "select",
    { multiple: true, size: Math.min(SOURCES.length, 6), "aria-label": `${name} group of sources`, onchange: take },
    ...SOURCES.map((value) => element("option", { value, text: sourceName(value), dir: "auto" })),
  ),
);
const fields = NAMES.map((name, i) =>
  element(
    "fieldset",
    { class: "compare-side" },
    element("legend", { text: name }),
    element("span", { class: "strip-days" }, dates[i][0], element("span", { text: "–" }), dates[i][1]),
    lists[i],
  ),
);
const hint = element("p", { class: "hint", text: "The strip below the drawing also chooses the second period." });
const result = element("div", { class: "compared", id: "compared" });

/** What the colours mean, in a frame, where the panel is closed. */
const signs = element(
  "span",
  { class: "frame-changes" },
  .../** @type {ChangeKind[]} */ (Object.keys(CHANGES)).map((kind) => element("span", {}, changeSign(kind), kind)),
);

/**
 * @param {string} label
 */
function dateField(label) {
  return element("input", {
    type: "date",
    min: DATES[0],
    max: DATES.at(-1),
    "aria-label": label,
    onchange: take,
  });
}

/**
 * What is compared to begin with: the period that is chosen with the days before it, else the two halves of the articles;
 * the largest source with the others.
 * @param {string} kind
 * @returns {Sides|null}
 */
function sidesBy(kind) {
  if (kind === "sources") return { by: kind, sides: [SOURCES.slice(0, 1), SOURCES.slice(1)] };
  if (kind !== "periods") return null;
  const [first, last] = [DATES[0], DATES[DATES.length - 1]];
  const middle = DATES.find((day, i) => day > first && i >= (DATES.length - 1) / 2) ?? last;
  const later = state.period && state.period[0] > first ? state.period : /** @type {const} */ ([middle, last]);
  update({ period: null });
  return { by: kind, sides: [[first, dayBefore(later[0])], [...later]] };
}

/**
 * @param {string} day
 */
function dayBefore(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * Compare what the fields say; what says nothing goes back to what it was.
 */
function take() {
  const { compare } = state;
  if (!compare) return;
  const sides = compare.sides.map((side, i) => {
    if (compare.by === "sources") return [...lists[i].selectedOptions].map(({ value }) => value);
    const [from, until] = dates[i].map(({ value }) => value);
    return isDay(from) && isDay(until) && from <= until ? [from, until] : side;
  });
  update({ compare: { ...compare, sides: sides.every((side) => side.length) ? [sides[0], sides[1]] : compare.sides } });
}

/**
 * The two parts in few words.
 * @param {Sides} sides
 */
function sideTexts({ by: kind, sides }) {
  return sides.map((side) => (kind === "sources" ? sourcesText(side) : periodText(side[0], side[1])));
}

/**
 * What is compared, for a line; or "".
 */
export function compareText() {
  return state.compare ? `Compared: ${sideTexts(state.compare).join(" with ")}` : "";
}

/**
 * The sign of a change, as edges and nodes have it in the drawing.
 * @param {ChangeKind} kind
 */
function changeSign(kind) {
  const gone = kind === "went" || kind === "shrank";
  const line = { d: "M1 6h30", "stroke-dasharray": DASHES[kind].join(" "), "stroke-width": 2.5 };
  const dot = { cx: 42, cy: 6, r: 4.5, class: gone ? "hollow" : "full", "stroke-width": 2 };
  return svgElement(
    "svg",
    { viewBox: "0 0 48 12", class: `change-sign ${kind}`, "aria-hidden": "true" },
    svgElement("path", line),
    svgElement("circle", dot),
  );
}

/**
 * How many of some changes, among what is shown, are of a kind.
 * @param {(Change|null)[]} changes
 * @param {ChangeKind} kind
 * @param {boolean[]} shown
 */
function countOf(changes, kind, shown) {
  return changes.filter((change, i) => change?.kind === kind && shown[i]).length;
}

/**
 * What each colour means, and how many nodes and edges have it.
 * @param {Compared} compared
 */
function legend({ nodes, edges }) {
  const shown = visibleNow();
  const rows = /** @type {[ChangeKind, string][]} */ (Object.entries(CHANGES)).map(([kind, meaning]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", title: meaning }, changeSign(kind), kind),
      element("td", { text: whole(countOf(nodes, kind, shown.nodes)) }),
      element("td", { text: whole(countOf(edges, kind, shown.edges)) }),
    ),
  );
  const heads = ["Change", "Nodes", "Edges"].map((text) => element("th", { scope: "col", text }));
  return element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows));
}

/**
 * Of each kind of change, the edges of which it is surest, each as a button.
 * @param {Compared} compared
 */
function surest({ edges }) {
  const changed = edges.flatMap((change, i) => (change?.likelihood && visibleNow().edges[i] ? [{ ...change, i }] : []));
  changed.sort(
    (one, other) =>
      Math.abs(other.likelihood) - Math.abs(one.likelihood) || Math.max(...other.times) - Math.max(...one.times),
  );
  if (!changed.length) return [];
  const rows = Object.keys(CHANGES).flatMap((kind) => changed.filter((each) => each.kind === kind).slice(0, LISTED));
  const sure = changed.filter(({ likelihood }) => Math.abs(likelihood) >= SURE).length;
  return [
    element("h2", { text: "Surest changes of edges" }),
    element("ul", { class: "changes" }, ...rows.map(changeRow)),
    element("p", {
      class: "hint",
      text: `Edges whose share changed: ${whole(changed.length)}. Of these, with a G² of at least ${SURE}, which chance alone gives in 1 of 20 cases: ${whole(sure)}.`,
    }),
  ];
}

/**
 * @param {Change & {i: number}} change  with the number of its edge
 */
function changeRow(change) {
  const item = edgeItem(change.i);
  const { a, b } = data.edges[change.i];
  const [one, other] = [a, b].map((node) => nameText(data.nodes[node].label));
  const attributes = { type: "button", class: "inline-name", ...pointing(item), onclick: () => select(item) };
  return element("li", {}, element("button", attributes, one, " – ", other), ` ${changeText(change, "sentence")}`);
}

/**
 * Say what is compared, and what changed.
 */
function drawCompared() {
  const { compare } = state;
  const compared = comparedNow();
  byId("compare-form", HTMLDetailsElement).open ||= compare !== null;
  by.value = compare?.by ?? "";
  for (const [i, side] of (compare?.sides ?? []).entries()) {
    if (compare?.by === "sources") for (const option of lists[i].options) option.selected = side.includes(option.value);
    else for (const [end, field] of dates[i].entries()) field.value = side[end];
  }
  for (const [i, field] of fields.entries()) {
    field.hidden = !compare;
    lists[i].hidden = compare?.by !== "sources";
    for (const each of field.querySelectorAll("span")) each.hidden = compare?.by !== "periods";
  }
  document.documentElement.toggleAttribute("data-compared", compared !== null);
  signs.hidden = !compared;
  find(document, ".frame-legend")?.append(signs);
  hint.hidden = compare?.by !== "periods";
  if (compare) evidence();
  result.hidden = !compared;
  if (!compare || !compared) return;
  const { sizes } = compared;
  const names = sideTexts(compare).map((text, i) => `${NAMES[i]}: ${text}, ${counted(sizes[i], "article")}.`);
  const undated = data.about.articles - data.about.dated;
  const fair =
    sizes[0] === sizes[1] ? "" : " The parts have different numbers of articles, so shares of articles are compared.";
  result.replaceChildren(
    ...given([
      element("p", { text: names.join(" ") + fair }),
      compare.by === "periods" &&
        undated > 0 &&
        element("p", { class: "hint", text: `Articles without a date are in neither: ${whole(undated)}.` }),
      legend(compared),
      ...surest(compared),
    ]),
  );
}

/**
 * Start the comparison, where there is anything to compare.
 */
export function startCompare() {
  const place = byId("compare");
  place.hidden = by.options.length < 2 || !data.nodes.length;
  place.append(
    element(
      "details",
      { id: "compare-form" },
      element("summary", { text: "Compare two periods or sources" }),
      element("div", { class: "filter" }, element("label", { for: "compare-by", text: "Compare" }), by),
      ...fields,
      hint,
    ),
    result,
  );
  watch(() => [state.compare, comparedNow(), visibleNow()], drawCompared);
}
