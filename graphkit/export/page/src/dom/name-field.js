// A text field that suggests nodes by name or alias, for the mouse and the keyboard.

import { counted } from "../logic/numbers.js";
import { namesOf, search } from "../logic/search.js";
import { data } from "../state/data.js";
import { visibleNow } from "../state/visible.js";
import { element, nameText, typeIcon } from "./elements.js";

/** @import { Found, Names } from "../logic/search.js" */

const SUGGESTIONS = 8;

/** @type {Names|undefined} */
let prepared;

/**
 * All names and aliases, prepared for the search when they are first needed.
 */
function allNames() {
  prepared ??= namesOf(data.nodes, data.others);
  return prepared;
}

/**
 * Why what is found is not seen in the drawing; or "".
 * @param {number} node
 * @param {boolean} drawn
 */
function hiddenText(node, drawn) {
  if (drawn) return visibleNow().nodes[node] ? "" : "hidden by the filters";
  const { type, documents } = data.others[node];
  return `${data.types[type].name} in ${counted(documents, "article")}, in the files, not drawn`;
}

/**
 * What is said where nothing can be chosen.
 * @param {Found[]} found  entities that are not drawn
 */
function noneText([found]) {
  if (found) return `\u2068${data.others[found.node].label}\u2069 is in the files, but not drawn.`;
  if (!data.unlisted) return "No name or alias matches.";
  return `No name or alias in this page matches. The files have ${counted(data.unlisted, "name")} more.`;
}

/** A field with suggestions of names below it; `chosen` is called with the one that is chosen. */
export class NameField {
  /** @type {Found[]} What the list shows. */
  suggested = [];
  /** Which of it is active; -1 is none. */
  active = -1;

  /**
   * @param {HTMLInputElement} field  with the role combobox, which controls the list
   * @param {HTMLElement} list
   * @param {HTMLElement} none  where it says that nothing matches
   * @param {(node: number) => void} chosen
   * @param {(other: number) => void} [otherChosen]  without it, the field offers only nodes
   */
  constructor(field, list, none, chosen, otherChosen) {
    this.field = field;
    this.list = list;
    this.none = none;
    this.chosen = chosen;
    this.otherChosen = otherChosen;
    field.addEventListener("input", () => this.suggest());
    field.addEventListener("blur", () => this.close());
    field.addEventListener("keydown", (event) => this.steer(event));
  }

  /** Show the nodes whose names match the field's text. */
  suggest() {
    const text = this.field.value;
    const found = text.trim() ? search(allNames(), text, this.otherChosen ? SUGGESTIONS : undefined) : [];
    this.suggested = found.filter(({ drawn }) => drawn || this.otherChosen).slice(0, SUGGESTIONS);
    this.activate(-1);
    this.list.replaceChildren(...this.suggested.map((entry, i) => this.item(entry, i)));
    const nothing = text.trim() !== "" && !this.suggested.length;
    this.none.hidden = !nothing;
    this.none.textContent = nothing ? noneText(found) : "";
    this.open(this.suggested.length > 0);
  }

  /**
   * @param {Found} found
   * @param {number} i
   */
  item({ node, drawn, name, isLabel, similar }, i) {
    const { label, type, mentions } = drawn ? data.nodes[node] : data.others[node];
    const alias = isLabel ? null : element("small", {}, "alias ", nameText(name));
    const spelt = similar ? element("small", { text: "similar spelling" }) : null;
    const hidden = hiddenText(node, drawn);
    const item = element(
      "li",
      { role: "option", id: `${this.list.id}-${i}`, "aria-selected": "false" },
      typeIcon(data.types[type]),
      element("span", { class: "found" }, nameText(label), alias, spelt, hidden && element("small", { text: hidden })),
      element("span", { class: "ranked-number", text: counted(mentions, "mention") }),
    );
    // Before the field loses the focus, which would close the list.
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => this.choose(i));
    return item;
  }

  /** @param {boolean} open */
  open(open) {
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", String(open));
    if (!open) this.activate(-1);
  }

  /** Close the suggestions. */
  close() {
    this.open(false);
    this.none.hidden = true;
  }

  /**
   * Make a suggestion the active one.
   * @param {number} i
   */
  activate(i) {
    const items = [...this.list.children];
    items[this.active]?.setAttribute("aria-selected", "false");
    this.active = i;
    items[i]?.setAttribute("aria-selected", "true");
    items[i]?.scrollIntoView({ block: "nearest" });
    if (items[i]) this.field.setAttribute("aria-activedescendant", items[i].id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  /**
   * Go to a suggestion.
   * @param {number} i
   */
  choose(i) {
    const entry = this.suggested[i];
    if (!entry) return;
    this.open(false);
    if (entry.drawn) this.chosen(entry.node);
    else this.otherChosen?.(entry.node);
  }

  /** @param {KeyboardEvent} event */
  steer(event) {
    const last = this.suggested.length - 1;
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowDown: () => this.activate(this.active < last ? this.active + 1 : 0),
      ArrowUp: () => this.activate(this.active > 0 ? this.active - 1 : last),
      Enter: () => this.choose(Math.max(this.active, 0)),
      Escape: () => {
        this.field.value = "";
        this.suggest();
      },
    };
    const meant = event.key === "Escape" ? this.field.value !== "" : !this.list.hidden;
    if (!keys[event.key] || !meant || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  }
}

/**
 * An input for a name, without its list yet.
 * @param {string} id
 */
export function nameInput(id) {
  return element("input", {
    id,
    type: "text",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": `${id}-names`,
    "aria-autocomplete": "list",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "auto",
    placeholder: "Name or alias",
  });
}

/**
 * Such an input with its label and its suggestions.
 * @param {HTMLInputElement} field
 * @param {string} label
 * @param {(node: number) => void} chosen
 * @param {(other: number) => void} [otherChosen]
 */
export function fieldWithNames(field, label, chosen, otherChosen) {
  const list = element("ul", {
    id: `${field.id}-names`,
    class: "suggestions",
    role: "listbox",
    "aria-label": label,
    hidden: true,
  });
  const none = element("p", { class: "no-match", role: "status", hidden: true });
  new NameField(field, list, none, chosen, otherChosen);
  return element("div", { class: "end-field" }, element("label", { for: field.id, text: label }), field, list, none);
}
