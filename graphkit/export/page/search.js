// Search by name or alias: accents and case do not matter; suggestions, the keyboard's way to any node.

const SUGGESTIONS = 8;

/** Letters that are not another letter with a mark, as they are typed without one. */
const PLAIN = { ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** @type {{node: number, name: string, plain: string, isLabel: boolean}[]} */
const searchable = data.nodes.flatMap((node) => [
  { node: node.index, name: node.label, plain: plainText(node.label), isLabel: true },
  ...node.forms.map(({ form }) => ({ node: node.index, name: form, plain: plainText(form), isLabel: false })),
]);

/** What the list shows, and which of it is active (-1: none). */
let suggested = [];
let active = -1;

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

/**
 * Show what the field's text may mean.
 */
function suggest() {
  const field = byId("search");
  suggested = search(field.value).slice(0, SUGGESTIONS);
  active = -1;
  byId("suggestions").replaceChildren(...suggested.map(suggestionItem));
  const nothing = field.value.trim() !== "" && !suggested.length;
  const elsewhere = data.about.nodes > data.nodes.length ? " in this page" : "";
  byId("no-match").hidden = !nothing;
  byId("no-match").textContent = nothing ? `No name or alias${elsewhere} matches.` : "";
  openSuggestions(suggested.length > 0);
}

/**
 * @param {{node: number, name: string, isLabel: boolean}} entry
 * @param {number} i
 */
function suggestionItem({ node, name, isLabel }, i) {
  const { label, type, mentions } = data.nodes[node];
  const alias = isLabel ? null : element("small", {}, "named ", isolated(name));
  const item = element("li", { role: "option", id: `suggestion-${i}`, "aria-selected": "false" },
    typeIcon(data.types[type]),
    element("span", { class: "found" }, isolated(label), alias),
    element("span", { class: "ranked-number", text: counted(mentions, "mention") }));
  // Before the field loses the focus, which would close the list.
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => choose(i));
  return item;
}

/**
 * @param {boolean} open
 */
function openSuggestions(open) {
  byId("suggestions").hidden = !open;
  byId("search").setAttribute("aria-expanded", String(open));
  if (!open) activate(-1);
}

/**
 * Make a suggestion the active one.
 * @param {number} i
 */
function activate(i) {
  const items = [...byId("suggestions").children];
  items[active]?.setAttribute("aria-selected", "false");
  active = i;
  items[i]?.setAttribute("aria-selected", "true");
  items[i]?.scrollIntoView({ block: "nearest" });
  if (items[i]) byId("search").setAttribute("aria-activedescendant", items[i].id);
  else byId("search").removeAttribute("aria-activedescendant");
}

/**
 * Go to a suggestion.
 * @param {number} i
 */
function choose(i) {
  const entry = suggested[i];
  if (!entry) return;
  openSuggestions(false);
  byId("search").value = "";
  select(nodeThing(entry.node));
}

/**
 * Listen to the field, and to / anywhere.
 */
function startSearch() {
  const field = byId("search");
  field.addEventListener("input", suggest);
  field.addEventListener("focus", suggest);
  field.addEventListener("blur", () => {
    openSuggestions(false);
    byId("no-match").hidden = true;
  });
  field.addEventListener("keydown", (event) => {
    const last = suggested.length - 1;
    const keys = {
      ArrowDown: () => activate(active < last ? active + 1 : 0),
      ArrowUp: () => activate(active > 0 ? active - 1 : last),
      Enter: () => choose(Math.max(active, 0)),
      Escape: () => {
        field.value = "";
        suggest();
      },
    };
    const meant = event.key === "Escape" ? field.value !== "" : !byId("suggestions").hidden;
    if (!keys[event.key] || !meant || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target === field || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
