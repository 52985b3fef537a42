// Which articles count, by period, sources, one article or a topic; and how often each thing stands in them.

/**
 * Whether the filters leave some articles out.
 */
function someArticles() {
  return Boolean(state.period || state.sources) || state.article !== null || state.topic !== null;
}

/**
 * For each article whether it counts; null where all do, or where the sentences are still to be read.
 * @returns {Uint8Array|null}
 */
function chosenArticles() {
  if (!someArticles() || !evidenceRead) return null;
  const chosen = new Uint8Array(data.articles.length);
  const naming = state.topic === null ? null : articlesThatName(evidenceRead, state.topic);
  const sources = state.sources && new Set(state.sources);
  data.articles.forEach(({ date, source }, i) => {
    chosen[i] = Number(
      (state.article === null || state.article === i) && (!naming || naming[i] === 1)
      && (!sources || sources.has(source)) && (!state.period || inPeriod(date, state.period)));
  });
  return chosen;
}

/**
 * @param {string} date  ISO day or ""
 * @param {[string, string]} period
 */
function inPeriod(date, [first, last]) {
  return date !== "" && date >= first && date <= last;
}

/**
 * @param {Evidence} all
 * @param {number} node
 */
function articlesThatName({ nodePlaces: { starts, articles } }, node) {
  const naming = new Uint8Array(data.articles.length);
  for (let i = starts[node]; i < starts[node + 1]; i += 1) naming[articles[i]] = 1;
  return naming;
}

/**
 * How often each thing stands in the chosen articles, and in how many of them.
 * @param {Places} places
 * @param {Uint8Array} chosen
 */
function countedIn({ starts, articles }, chosen) {
  const times = new Int32Array(starts.length - 1);
  const documents = new Int32Array(starts.length - 1);
  for (let i = 0; i < times.length; i += 1) {
    let before = -1;
    for (let j = starts[i]; j < starts[i + 1]; j += 1) {
      const article = articles[j];
      if (!chosen[article]) continue;
      times[i] += 1;
      if (article !== before) documents[i] += 1;
      before = article;
    }
  }
  return { times, documents };
}
