// Let a reader correct a node or an edge: what is marked stands in the details at once, and the next build takes it.

import { byId, element, find, nameText } from "../dom/elements.js";
import { fieldWithNames, nameInput } from "../dom/name-field.js";
import {
  calledOf,
  canBeNamed,
  correctionsOf,
  inWords,
  MARKS,
  MOST_LETTERS,
  withCorrection,
} from "../logic/corrections.js";
import { plainText } from "../logic/names.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";
import { framed } from "../tools/embed.js";
import { foldedBlock } from "./head.js";

/** @import { Child } from "../dom/elements.js" */
/** @import { Correction, GraphEdge, GraphNode, Item } from "../types.d.ts" */

/**
 * What the file of decisions says of a node or an edge, or null.
 * @param {GraphNode|GraphEdge} row
 */
export function markLine({ mark, note }) {
  if (!mark && !note) return null;
  const line = element("p", { class: "standing" });
  if (mark) line.append(element("span", { class: `badge ${mark}`, text: mark }), " ");
  line.append(nameText(note));
  return line;
}

/**
 * A button that leads to what can be corrected; nothing in a frame.
 */
export function correctButton() {
  const onclick = () => {
    const block = byId("correct", HTMLDetailsElement);
    block.open = true;
    block.scrollIntoView({ block: "start" });
    find(block, "summary")?.focus();
  };
  return !framed && element("button", { type: "button", class: "quiet", text: "Correct …", onclick });
}

/**
 * The place of the corrections of what is selected.
 */
export function pendingPlace() {
  return !framed && element("div", { id: "pending" });
}

/**
 * Take a correction, and say where it cannot be.
 * @param {Correction["section"]} section
 * @param {string[]} names
 * @param {string} [value]
 * @param {string} [note]
 */
function correct(section, names, value = "", note = "") {
  const { corrections, said } = withCorrection(state.corrections, { section, names, value, note }, data);
  update({ corrections });
  byId("corrected").textContent = said;
}

/**
 * Take a correction back.
 * @param {Correction} correction
 */
export function undo(correction) {
  update({ corrections: state.corrections.filter((each) => each !== correction) });
}

/**
 * Corrections, each with a button that takes it back.
 * @param {Correction[]} corrections
 * @param {() => void} undone  where the focus goes
 */
export function correctionList(corrections, undone) {
  const items = corrections.map((correction) => {
    const text = inWords(correction);
    const onclick = () => {
      undo(correction);
      undone();
    };
    const button = element(
      "button",
      { type: "button", class: "quiet", "data-stays": true, "aria-label": `Undo: ${text}`, onclick },
      "Undo",
    );
    return element("li", {}, element("span", { text }), button);
  });
  return element("ul", { class: "corrections" }, ...items);
}

/**
 * What is marked of a node or an edge, as it will be.
 * @param {Item} item
 */
function marksOf({ kind, index }) {
  const { mark, note } = (kind === "node" ? data.nodes : data.edges)[index];
  const names = calledOf(data, { kind, index });
  const own = correctionsOf(state.corrections, names).find(
    ({ section, names: of }) => section === "mark" && of.length === names.length,
  );
  return { names, mark: own?.value || mark, note: own?.note || note, markNow: mark, noteNow: note };
}

/**
 * Checked, doubtful and a note.
 * @param {Item} item
 * @returns {Child[]}
 */
function markFields(item) {
  const buttons = MARKS.map((value) =>
    element("button", {
      type: "button",
      class: "depth mark",
      text: value[0].toUpperCase() + value.slice(1),
      value,
      onclick: () => {
        const { names, mark, note, markNow } = marksOf(item);
        if (value === mark && value === markNow) byId("corrected").textContent = IN_FILE;
        else correct("mark", names, value === mark ? markNow : value, note);
      },
    }),
  );
  const note = textField("note", "Note", (text) => {
    const { names, mark, noteNow } = marksOf(item);
    correct("mark", names, mark, text);
    if (!text && noteNow) byId("corrected").textContent = IN_FILE;
  });
  return [element("div", { class: "depths", role: "group", "aria-label": "Mark" }, ...buttons), note];
}

const IN_FILE = "graphkit.toml has it: remove it there.";

/**
 * A field that is taken when it is left, or by Enter.
 * @param {string} name
 * @param {string} label
 * @param {(text: string) => void} taken
 */
function textField(name, label, taken) {
  const id = `correct-${name}`;
  const input = element("input", { id, type: "text", maxlength: MOST_LETTERS, autocomplete: "off", dir: "auto" });
  input.addEventListener("change", () => taken(input.value.trim()));
  return element("div", { class: "end-field" }, element("label", { for: id, text: label }), input);
}

/**
 * What can be corrected of a node besides.
 * @param {GraphNode} node
 * @returns {Child[]}
 */
function nodeFields(node) {
  const { index, called, forms } = node;
  const [name] = called;
  const rename = textField("name", "Name", (text) => {
    if (!canBeNamed([text])) return drawCorrections();
    correct("rename", [name], text);
    const others = data.nodes.some((each) => each.index !== index && each.label === text);
    if (others) byId("corrected").textContent = "Another node has this name; “Merge with” merges both.";
  });
  const type = element("select", {
    id: "correct-type",
    onchange: () => correct("type", [name], type.value),
  });
  type.append(...data.types.map((each) => element("option", { text: each.name, value: each.name })));
  const same = nameInput("correct-same");
  const joined = (/** @type {string[]} */ [other]) => {
    same.value = "";
    if (other !== name && canBeNamed([other])) correct("same", [name, other]);
  };
  const others = forms.filter(
    ({ text, splits }) => splits && canBeNamed([text]) && plainText(text) !== plainText(name),
  );
  return [
    rename,
    element("div", { class: "end-field" }, element("label", { for: "correct-type", text: "Type" }), type),
    fieldWithNames(
      same,
      "Merge with",
      (other) => joined(data.nodes[other].called),
      (other) => joined(data.others[other].called),
    ),
    others.length > 0 &&
      element(
        "div",
        { class: "depths", role: "group", "aria-label": "Split off" },
        element("span", { text: "Split off:" }),
        ...others.map(({ text }) =>
          element(
            "button",
            { type: "button", class: "depth", onclick: () => correct("different", [name, text]) },
            nameText(text),
          ),
        ),
      ),
    element("button", {
      type: "button",
      class: "ask",
      text: "Drop this node",
      onclick: () =>
        correct(
          "drop",
          called.filter((each) => canBeNamed([each])),
        ),
    }),
  ];
}

/**
 * What a reader can correct, closed at first; nothing in a frame.
 * @param {Item} item
 */
export function correctBlock(item) {
  if (framed) return null;
  const parts = canBeNamed(calledOf(data, item))
    ? [
        element("p", {
          class: "hint",
          text: "The next build applies these corrections, and shows marks and notes. “Corrections” saves them as a file.",
        }),
        ...markFields(item),
        ...(item.kind === "node" ? nodeFields(data.nodes[item.index]) : []),
        element("p", { id: "corrected", role: "status" }),
      ]
    : [element("p", { class: "hint", text: "A name without a letter or a digit cannot be corrected." })];
  const block = foldedBlock("correct", `Correct this ${item.kind}`, parts);
  block.id = "correct";
  return block;
}

/**
 * Show in the details what is corrected of what is selected.
 */
export function drawCorrections() {
  const place = document.getElementById("pending");
  const { selected: item } = state;
  if (!place || !item) return;
  const { names, mark, note } = marksOf(item);
  const found = correctionsOf(state.corrections, names);
  const head = element("p", { text: "For the next build:" });
  place.replaceChildren(...(found.length ? [head, correctionList(found, () => byId("details").focus())] : []));
  const own = (/** @type {string} */ section) =>
    found.find((each) => each.section === section && plainText(each.names[0]) === plainText(names[0]));
  find(byId("details"), "h2")?.classList.toggle("struck", Boolean(own("drop") || own("rename")));
  for (const button of document.querySelectorAll("button.mark")) {
    button.setAttribute("aria-pressed", String(button.getAttribute("value") === mark));
  }
  const { label, type } = data.nodes[item.index] ?? {};
  const values = {
    note,
    name: own("rename")?.value ?? label,
    type: own("type")?.value ?? data.types[type]?.name,
  };
  for (const [name, value] of Object.entries(values)) {
    const field = document.getElementById(`correct-${name}`);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}
