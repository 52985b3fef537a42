// Which sources count: a list of boxes, searchable where it is long.

const MANY_SOURCES = 12;

/** Who published the articles, those of the most first; "" where it is not known. */
const SOURCES = sourcesOf(data.articles);

/**
 * @param {Article[]} articles
 * @returns {{name: string, count: number}[]}
 */
function sourcesOf(articles) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { source } of articles) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} name
 */
function sourceName(name) {
  return shortened(name, LINE_LETTERS) || "No source given";
}

/**
 * Chosen sources in few words.
 * @param {string[]} chosen
 */
function sourcesText(chosen) {
  if (chosen.length === 1) return sourceName(chosen[0]);
  return `${NUMBERS.format(chosen.length)} of ${NUMBERS.format(SOURCES.length)} sources`;
}

/**
 * Choose sources; null where all are.
 * @param {Set<string>} names
 */
function chooseSources(names) {
  const chosen = SOURCES.map(({ name }) => name).filter((name) => names.has(name));
  update({ sources: chosen.length === SOURCES.length ? null : chosen });
}

/**
 * @param {{name: string, count: number}} source
 */
function sourceRow({ name, count }) {
  const box = element("input", {
    type: "checkbox",
    onchange: () => {
      const names = new Set(state.sources ?? SOURCES.map((source) => source.name));
      if (box.checked) names.add(name);
      else names.delete(name);
      chooseSources(names);
    },
  });
  return element("label", { class: "switch" }, box, isolated(sourceName(name)),
    element("span", { class: "type-count", text: NUMBERS.format(count) }));
}

/**
 * Make the list, listen to it, and keep it in step with the state.
 */
function startSources() {
  byId("sources-filter").hidden = SOURCES.length < 2;
  const rows = SOURCES.map(sourceRow);
  byId("sources").replaceChildren(...rows);
  const search = byId("source-search");
  search.hidden = SOURCES.length < MANY_SOURCES;
  search.addEventListener("input", () => {
    const wanted = plainText(search.value);
    rows.forEach((row, i) => { row.hidden = !plainText(sourceName(SOURCES[i].name)).includes(wanted); });
  });
  const found = () => SOURCES.filter((_, i) => !rows[i].hidden).map(({ name }) => name);
  byId("sources-all").addEventListener("click", () => chooseSources(new Set([...(state.sources ?? []), ...found()])));
  byId("sources-none").addEventListener("click", () => {
    const names = new Set(state.sources ?? SOURCES.map(({ name }) => name));
    for (const name of found()) names.delete(name);
    chooseSources(names);
  });
  part(() => [state.sources], () => {
    const names = state.sources && new Set(state.sources);
    rows.forEach((row, i) => { row.querySelector("input").checked = !names || names.has(SOURCES[i].name); });
  });
}
