// Search by name or alias: accents and case do not matter; suggestions, the keyboard's way to any node.

const SUGGESTIONS = 8;

/** Letters that are not another letter with a mark, as they are typed without one. */
const PLAIN = { ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** @type {{node: number, name: string, plain: string, isLabel: boolean}[]} */
const searchable = data.nodes.flatMap((node) => [
  { node: node.index, name: node.label, plain: plainText(node.label), isLabel: true },
  ...node.forms.map(({ form }) => ({ node: node.index, name: form, plain: plainText(form), isLabel: false })),
]);

/**
 * Text without accents, case and punctuation.
 * @param {string} text
 */
function plainText(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[øłđðħıßæœþ]/g, (letter) => PLAIN[letter])
    .replace(/[’'.]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * The nodes that a query means, the best first: names that begin with it, then words, then parts; stronger nodes first.
 * @param {string} query
 */
function search(query) {
  const wanted = plainText(query);
  if (!wanted) return [];
  const best = new Map();
  for (const entry of searchable) {
    const at = ` ${entry.plain}`.indexOf(` ${wanted}`);
    if (at < 0 && !entry.plain.includes(wanted)) continue;
    const rank = (entry.plain === wanted ? 0 : at === 0 ? 1 : at > 0 ? 2 : 3) + (entry.isLabel ? 0 : 0.5);
    const known = best.get(entry.node);
    if (!known || rank < known.rank) best.set(entry.node, { ...entry, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.node - b.node);
}

/** A field with suggestions of names below it; whoever chooses one of them is told to `chosen`. */
class NameField {
  /**
   * @param {HTMLInputElement} field  with the role combobox, which controls the list
   * @param {HTMLElement} list
   * @param {HTMLElement} none  where it says that nothing matches
   * @param {(node: number) => void} chosen
   */
  constructor(field, list, none, chosen) {
    Object.assign(this, { field, list, none, chosen });
    /** What the list shows, and which of it is active (-1: none). */
    this.suggested = [];
    this.active = -1;
    field.addEventListener("input", () => this.suggest());
    field.addEventListener("blur", () => this.close());
    field.addEventListener("keydown", (event) => this.steer(event));
  }

  /** Show what the field's text may mean. */
  suggest() {
    const text = this.field.value;
    this.suggested = search(text).slice(0, SUGGESTIONS);
    this.activate(-1);
    this.list.replaceChildren(...this.suggested.map((entry, i) => this.item(entry, i)));
    const nothing = text.trim() !== "" && !this.suggested.length;
    const elsewhere = data.about.nodes > data.nodes.length ? " in this page" : "";
    this.none.hidden = !nothing;
    this.none.textContent = nothing ? `No name or alias${elsewhere} matches.` : "";
    this.open(this.suggested.length > 0);
  }

  /**
   * @param {{node: number, name: string, isLabel: boolean}} entry
   * @param {number} i
   */
  item({ node, name, isLabel }, i) {
    const { label, type, mentions } = data.nodes[node];
    const alias = isLabel ? null : element("small", {}, "named ", isolated(name));
    const hidden = visibleNow().nodes[node] ? null : element("small", { text: "hidden by the filters" });
    const item = element("li", { role: "option", id: `${this.list.id}-${i}`, "aria-selected": "false" },
      typeIcon(data.types[type]),
      element("span", { class: "found" }, isolated(label), alias, hidden),
      element("span", { class: "ranked-number", text: counted(mentions, "mention") }));
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

  /** Take the suggestions away. */
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
    this.chosen(entry.node);
  }

  /** @param {KeyboardEvent} event */
  steer(event) {
    const last = this.suggested.length - 1;
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
 * Listen to the field of the head, and to / anywhere.
 */
function startSearch() {
  const field = byId("search");
  const names = new NameField(field, byId("suggestions"), byId("no-match"), (node) => {
    field.value = "";
    select(nodeThing(node));
  });
  field.addEventListener("focus", () => names.suggest());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
