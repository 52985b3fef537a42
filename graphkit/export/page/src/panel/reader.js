// Show all sentences of an article that name nodes of the page, in order, with the names as buttons.

import { byId, closeButton, element, find, given, nameText } from "../dom/elements.js";
import { drawnMarks, isHeadline, sentencesOfArticle } from "../logic/evidence.js";
import { endsOf, nodeItem } from "../logic/graph.js";
import { counted } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { evidence } from "../state/evidence.js";
import { select, state, update, watch } from "../state/store.js";
import { articleLine } from "./articles.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { Evidence } from "../types.d.ts" */

/**
 * Draw the article of the state, or close the view.
 */
async function drawReader() {
  const reader = byId("reader", HTMLDialogElement);
  const { reader: article } = state;
  if (article === null) return reader.close();
  const all = await evidence();
  // The reader may have gone on meanwhile.
  if (!all || state.reader !== article) return;
  reader.replaceChildren(...given(content(all, article)));
  if (!reader.open) reader.showModal();
  reader.scrollTop = 0;
  const quoted = find(reader, ".quoted");
  (quoted ?? byId("reader-title")).focus();
  quoted?.scrollIntoView({ block: "center" });
}

/**
 * @param {Evidence} all
 * @param {number} article
 * @returns {Child[]}
 */
function content(all, article) {
  const numbers = sentencesOfArticle(all, article);
  const headline = numbers.find((number) => isHeadline(all, number));
  const { title, id } = data.articles[article];
  const others = numbers.filter((number) => number !== headline);
  const close = closeButton("Close the article", () => update({ reader: null }));
  const name = headline === undefined ? nameText(title || id) : withNames(all, headline);
  const left = counted(numbers.length, "sentence");
  return [
    element(
      "div",
      { class: "help-head" },
      element("h2", { id: "reader-title", tabindex: "-1", dir: "auto" }, name),
      close,
    ),
    articleLine(data.articles[article]),
    element("p", {
      class: "hint",
      text: `${left} that name${numbers.length === 1 ? "s" : ""} nodes of this page; “…” stands for those between that name none.`,
    }),
    element("div", { class: "passages" }, ...passages(all, others, headline)),
  ];
}

/**
 * The sentences, and "…" where others stand between them.
 * @param {Evidence} all
 * @param {number[]} numbers
 * @param {number} [headline]  the sentence that stands above
 */
function passages(all, numbers, headline) {
  let before = headline === undefined ? -1 : all.sentences[headline].number;
  return numbers.flatMap((number) => {
    const gap = all.sentences[number].number - before > 1;
    before = all.sentences[number].number;
    const quoted = number === state.passage && { class: "quoted", tabindex: -1 };
    const text = element("p", { dir: "auto", ...quoted }, withNames(all, number));
    const location = all.locations.get(number);
    if (location) text.append(element("small", { class: "place" }, " · ", nameText(location)));
    return gap ? [element("p", { class: "gap", text: "…" }), text] : [text];
  });
}

/**
 * A sentence with its names as buttons, those of the selection marked strongly.
 * @param {Evidence} all
 * @param {number} number
 */
function withNames(all, number) {
  const { text, marks } = all.sentences[number];
  const selected = state.selected ? endsOf(data, state.selected) : [];
  const line = document.createDocumentFragment();
  let done = 0;
  for (const mark of drawnMarks(marks, (node) => selected.includes(node))) {
    const [start, end, node] = mark;
    const name = nameMark(node, text.slice(start, end), selected.includes(node));
    // "he" alone does not say to whom it leads.
    if (all.referring.get(number)?.has(marks.indexOf(mark))) name.setAttribute("title", data.nodes[node].label);
    line.append(text.slice(done, start), name);
    done = end;
  }
  line.append(text.slice(done));
  return line;
}

/**
 * @param {number} node
 * @param {string} text
 * @param {boolean} chosen
 */
function nameMark(node, text, chosen) {
  const button = element(
    "button",
    { type: "button", class: "read-name", onclick: () => leaveFor(node) },
    chosen ? element("mark", { text }) : text,
  );
  button.style.setProperty("--type", data.types[data.nodes[node].type].colour);
  return button;
}

/**
 * Go from the article to a node.
 * @param {number} node
 */
function leaveFor(node) {
  update({ reader: null });
  select(nodeItem(node));
  // The closed view gives the focus back to what the details no longer have.
  window.setTimeout(() => find(byId("details"), "h2")?.focus({ preventScroll: true }));
}

/**
 * Start the view: Escape or a click beside it closes it.
 */
export function startReader() {
  const reader = byId("reader", HTMLDialogElement);
  reader.addEventListener("close", () => update({ reader: null }));
  reader.addEventListener("click", (event) => {
    if (event.target === reader) update({ reader: null });
  });
  // Escape closes the article alone, not what is selected too.
  reader.addEventListener("keydown", (event) => event.stopPropagation());
  watch(() => [state.reader, state.passage], drawReader);
}
