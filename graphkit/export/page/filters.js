// The filters: types, how much an edge must stand on, what ranks, topic, article and officials; and what they leave.

/** The numbers of sentences that occur, rising: each step of the slider changes something, however far apart they lie. */
const STEPS = stepsOf(data.edges.map((edge) => edge.weight));
/** The numbers of articles, likewise. */
const DOCUMENT_STEPS = stepsOf(data.edges.map((edge) => edge.documents));

/**
 * @param {number[]} values
 */
function stepsOf(values) {
  return [...new Set([1, ...values])].sort((a, b) => a - b);
}

/**
 * A button for each type that occurs: its sign, its name, and how many pass the other filters.
 */
function makeLegend() {
  byId("legend").replaceChildren(...data.types.map((type, i) =>
    element("button", {
      type: "button", class: "type", "data-type": type.name,
      onclick: () => update({ types: state.types.map((shown, j) => (i === j ? !shown : shown)) }),
      hidden: data.nodes.every((node) => node.type !== i),
    },
    typeIcon(type),
    element("span", { class: "type-name", text: type.plural }),
    element("span", { class: "type-count" }))));
}

/**
 * Show the types as they are.
 */
function drawLegend() {
  const { typeCounts } = visibleNow();
  [...byId("legend").children].forEach((button, i) => {
    button.setAttribute("aria-pressed", String(state.types[i]));
    button.querySelector(".type-count").textContent = NUMBERS.format(typeCounts[i]);
  });
}

/**
 * Listen to a slider over the steps of a number, and keep it in step with the state.
 * @param {string} id
 * @param {number[]} steps
 * @param {"minimum"|"minimumDocuments"} name  in the state
 * @param {string} noun
 */
function startSlider(id, steps, name, noun) {
  const slider = byId(id);
  byId(`${id}-filter`).hidden = steps.length < 2;
  slider.max = String(steps.length - 1);
  slider.addEventListener("input", () => update({ [name]: steps[Number(slider.value)] }));
  part(() => [state[name]], () => {
    const text = counted(state[name], noun);
    slider.value = String(Math.max(steps.filter((step) => step <= state[name]).length - 1, 0));
    slider.setAttribute("aria-valuetext", `at least ${text}`);
    byId(`${id}-text`).textContent = text;
  });
}

/**
 * Listen to a box to be ticked, and keep it in step with the state.
 * @param {string} id
 * @param {() => boolean} ticked
 * @param {(ticked: boolean) => Partial<State>} changes
 */
function startSwitch(id, ticked, changes) {
  byId(id).addEventListener("change", () => update(changes(byId(id).checked)));
  part(() => [ticked()], () => { byId(id).checked = ticked(); });
}

/**
 * Fill a list to choose from, listen to it, and keep it in step with the state.
 * @param {string} id
 * @param {[string, string][]} options  values and texts
 * @param {() => string} chosen
 * @param {(value: string) => Partial<State>} changes
 */
function startChoice(id, options, chosen, changes) {
  const field = byId(id);
  field.replaceChildren(...options.map(([value, text]) => element("option", { value, text, dir: "auto" })));
  field.addEventListener("change", () => update(changes(field.value)));
  part(() => [chosen()], () => { field.value = chosen(); });
}

/**
 * What makes an edge strong.
 */
function startRank() {
  byId("rank-filter").hidden = !data.edges.length;
  startChoice("rank", Object.keys(data.ranks).map((rank) => [rank, RANK_NAMES[rank] ?? rank]), () => state.rank,
    (rank) => ({ rank }));
  part(() => [state.rank, visibleNow().narrowed], () => {
    const whole = visibleNow().narrowed && !isCount(state.rank) ? " Measured over all articles." : "";
    const meaning = data.ranks[state.rank];
    byId("rank-meaning").textContent = `${meaning[0].toUpperCase()}${meaning.slice(1)}.${whole}`;
  });
}

/**
 * A topic that the articles name, and one article alone.
 */
function startTopicAndArticle() {
  const topics = data.nodes.filter((node) => data.types[node.type].name === "topic")
    .sort((a, b) => b.documents - a.documents || a.index - b.index);
  byId("topic-filter").hidden = !topics.length;
  startChoice("topic",
    [["", "Any topic"], ...topics.map((node) => [String(node.index), `${node.short} (${NUMBERS.format(node.documents)})`])],
    () => (state.topic === null ? "" : String(state.topic)),
    (value) => ({ topic: value === "" ? null : Number(value) }));
  byId("article-filter").hidden = data.articles.length < 2;
  startChoice("article", [["", "All articles"], ...data.articles.map((article, i) => [String(i), articleText(article)])],
    () => (state.article === null ? "" : String(state.article)),
    (value) => ({ article: value === "" ? null : Number(value) }));
}

/**
 * An article in a line.
 * @param {Article} article
 */
function articleText({ id, title, date }) {
  const name = shortened(title || id, LINE_LETTERS);
  return date ? `${name} · ${dayText(date)}` : name;
}

/**
 * Say how much is shown.
 */
function drawCounts() {
  const { nodeIndices, edgeCount, drawnIndices, chosen, waiting } = visibleNow();
  const whole = (number) => NUMBERS.format(number);
  const of = (shown, all) => (shown === all ? whole(all) : `${whole(shown)} of ${whole(all)}`);
  const drawn = drawnIndices.length < edgeCount ? `; ${whole(drawnIndices.length)} drawn` : "";
  const some = chosen && chosen.reduce((sum, one) => sum + one, 0);
  const from = chosen ? `, from ${of(some, data.about.articles)} articles` : "";
  byId("counts").textContent = waiting ? "Reading the sentences to count anew …"
    : `${of(nodeIndices.length, data.nodes.length)} nodes, ${of(edgeCount, data.edges.length)} edges${drawn}${from}`;
}

/**
 * Say why no articles can be chosen, in the place of the filters that would choose them.
 */
function drawMissingFilters() {
  if (!evidenceProblem) return;
  const filters = ["period", "sources", "topic", "article"].map((name) => byId(`${name}-filter`));
  byId("no-articles").textContent = evidenceProblem;
  byId("no-articles").hidden = filters.every((filter) => filter.hidden);
  for (const filter of filters) filter.hidden = true;
}

/**
 * Let the reader see that articles cannot be chosen, where some were asked for.
 */
function showMissingFilters() {
  byId("more-filters").open = true;
  update({ open: true });
}

/**
 * Listen to the filters and keep them in step with the state.
 */
function startFilters() {
  makeLegend();
  part(() => [visibleNow()], drawLegend);
  startSlider("minimum", STEPS, "minimum", "sentence");
  startSlider("minimum-documents", DOCUMENT_STEPS, "minimumDocuments", "article");
  byId("all-edges").hidden = data.edges.every((edge) => edge.backbone);
  startSwitch("all", () => state.all, (all) => ({ all }));
  startRank();
  startPeriod();
  startSources();
  startTopicAndArticle();
  part(() => [evidenceProblem], drawMissingFilters);
  const people = data.nodes.filter((node) => data.types[node.type].name === "person");
  byId("officials-filter").hidden = !people.some((node) => node.official) || people.every((node) => node.official);
  startSwitch("officials", () => state.officials, (officials) => ({ officials }));
  byId("tied-filter").hidden = !data.edges.length;
  startSwitch("tied", () => !looseShown(), (tied) => ({ loose: !tied }));
  part(() => [state.minimum, state.minimumDocuments], () => {
    // Where weak edges are left out, the nodes that only they tied always are.
    byId("tied").disabled = state.minimum > 1 || state.minimumDocuments > 1;
  });
  part(() => [visibleNow()], drawCounts);
  // What stands in some of the articles is counted from the sentences.
  part(() => [someArticles()], () => { if (someArticles()) evidence(); });
  startChips();
}
