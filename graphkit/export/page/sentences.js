// The sentences that a node or an edge stands on, by article, with the names in them marked.

/**
 * Draw the sentences of what is selected into its place in the panel, as many as the state asks for.
 * @param {HTMLElement} place
 */
async function drawSentences(place) {
  const thing = state.selected;
  if (!thing) return;
  const all = await evidence();
  // The reader may have gone on meanwhile.
  if (state.selected !== thing || !place.isConnected) return;
  if (!all) {
    place.replaceChildren(element("h3", { text: "Sentences" }), missingNote());
    return;
  }
  const whole = thing.kind === "node" ? all.nodes[thing.index] : all.edges[thing.index];
  const found = chosenReferences(all, whole);
  const before = place.querySelectorAll("li").length;
  const shown = found.slice(0, state.sentences);
  place.replaceChildren(
    element("h3", { text: sentencesText(found.length, whole.length) }),
    ...byArticle(all, shown).map(([article, references]) => articleBlock(all, article, references, endsOf(thing))),
  );
  const left = found.length - shown.length;
  if (left > 0) place.append(moreButton(Math.min(left, PAGE_OF_SENTENCES), left));
  if (before && before < shown.length) place.querySelectorAll("li")[before].focus();
}

/**
 * Why there are no sentences.
 */
function missingNote() {
  return element("p", { class: "missing", text: evidenceProblem });
}

/**
 * Those references to sentences whose articles count.
 * @template T
 * @param {Evidence} all
 * @param {T[]} references  to sentences
 * @returns {T[]}
 */
function chosenReferences(all, references) {
  const { chosen } = visibleNow();
  return chosen ? references.filter((reference) => chosen[all.sentences[sentenceOf(reference)].article]) : references;
}

/**
 * How many sentences there are, of how many where some articles are left out.
 * @param {number} found
 * @param {number} whole
 */
function sentencesText(found, whole) {
  if (found === whole) return counted(whole, "sentence");
  return `${NUMBERS.format(found)} of ${counted(whole, "sentence")}, in the articles shown`;
}

/**
 * @param {number} next
 * @param {number} left
 */
function moreButton(next, left) {
  const text = next === left ? `Show ${next} more` : `Show ${next} more of ${NUMBERS.format(left)}`;
  return element("button", {
    type: "button", class: "more", text,
    onclick: () => update({ sentences: state.sentences + PAGE_OF_SENTENCES }),
  });
}

/**
 * References to sentences by article.
 * @param {Evidence} all
 * @param {(number|[number, number])[]} references
 * @returns {[number, (number|[number, number])[]][]}
 */
function byArticle(all, references) {
  /** @type {Map<number, (number|[number, number])[]>} */
  const groups = new Map();
  for (const reference of references) {
    const { article } = all.sentences[sentenceOf(reference)];
    groups.set(article, [...(groups.get(article) ?? []), reference]);
  }
  return [...groups];
}

/**
 * @param {number|[number, number]} reference
 */
function sentenceOf(reference) {
  return Array.isArray(reference) ? reference[0] : reference;
}

/**
 * An article's head and its sentences.
 * @param {Evidence} all
 * @param {number} article
 * @param {number[]} selected  nodes whose names are marked strongly
 */
function articleBlock(all, article, references, selected) {
  const line = articleLine(all.articles[article]);
  return element("article", {},
    element("h4", {}, articleTitle(all.articles[article])),
    line.hasChildNodes() && line,
    element("ul", {}, ...references.map((reference) => sentenceItem(all, reference, selected))),
  );
}

/**
 * An article's title, as a link where it stands in the web.
 * @param {Article} article
 */
function articleTitle({ id, title, url }) {
  const name = isolated(title || id);
  const address = webAddress(url);
  return address ? element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, name) : name;
}

/**
 * Who published an article, when, and the file where that is not its title.
 * @param {Article} article
 */
function articleLine({ id, title, date, source }) {
  const line = element("p", { class: "source" });
  const facts = [source, date && dayText(date), title ? id : ""].filter(Boolean);
  facts.forEach((fact, i) => line.append(i ? " · " : "", isolated(fact)));
  return line;
}

/**
 * A sentence; or, where a name stands in an earlier one, both.
 * @param {Evidence} all
 * @param {number|[number, number]} reference
 */
function sentenceItem(all, reference, selected) {
  const parts = Array.isArray(reference) ? [reference[1], reference[0]] : [reference];
  const numbers = parts.map((part) => all.sentences[part].number);
  const apart = numbers.length === 2 && numbers[1] - numbers[0] > 1;
  const item = element("li", { tabindex: "-1" });
  parts.forEach((part, i) => {
    if (i && apart) item.append(element("p", { class: "gap", text: "…" }));
    item.append(markedText(all.sentences[part], selected));
  });
  return item;
}

/**
 * A sentence's text with its names marked: those of the selection strongly, those of other nodes faintly.
 * @param {Sentence} sentence
 * @param {number[]} selected
 */
function markedText({ text, marks }, selected) {
  const paragraph = element("p", { dir: "auto" });
  const chosen = (mark) => selected.includes(mark[2]);
  const kept = [];
  for (const mark of [...marks].sort((a, b) => Number(chosen(b)) - Number(chosen(a)) || a[0] - b[0])) {
    if (kept.every(([start, end]) => mark[1] <= start || mark[0] >= end)) kept.push(mark);
  }
  let done = 0;
  for (const mark of kept.sort((a, b) => a[0] - b[0])) {
    const [start, end, node] = mark;
    const words = text.slice(start, end);
    const name = chosen(mark) ? element("mark", { text: words }) : element("span", { class: "name", text: words });
    name.style.setProperty("--type", data.types[data.nodes[node].type].colour);
    if (!chosen(mark)) name.addEventListener("click", () => select(nodeThing(node)));
    paragraph.append(text.slice(done, start), name);
    done = end;
  }
  paragraph.append(text.slice(done));
  return paragraph;
}

/**
 * An address that a browser may be sent to, or "": http and https alone.
 * @param {string} url
 */
function webAddress(url) {
  try {
    const address = new URL(url);
    return address.protocol === "https:" || address.protocol === "http:" ? address.href : "";
  } catch {
    return "";
  }
}
