// Filter by topic and by article, and say why this is not possible where there are no sentences.

import { byId } from "../dom/elements.js";
import { someArticles } from "../logic/articles.js";
import { articleText } from "../logic/names.js";
import { whole } from "../logic/numbers.js";
import { data } from "../state/data.js";
import { evidence } from "../state/evidence.js";
import { state, watch } from "../state/store.js";
import { explainIdle, startChoice } from "./controls.js";

/**
 * A topic that the articles name, and one article alone.
 */
function startTopicAndArticle() {
  const topics = data.nodes
    .filter((node) => data.types[node.type].name === "topic")
    .sort((a, b) => b.documents - a.documents || a.index - b.index);
  explainIdle("topic", !topics.length && "No topic is drawn.");
  /** @type {[string, string][]} */
  const named = topics.map((node) => [String(node.index), `${node.short} (${whole(node.documents)})`]);
  startChoice(
    "topic",
    [["", "Any topic"], ...named],
    () => (state.topic === null ? "" : String(state.topic)),
    (value) => ({ topic: value === "" ? null : Number(value) }),
  );
  explainIdle("article", data.articles.length < 2 && "There is one article.");
  /** @type {[string, string][]} */
  const articles = data.articles.map((article, i) => [String(i), articleText(article)]);
  startChoice(
    "article",
    [["", "All articles"], ...articles],
    () => (state.article === null ? "" : String(state.article)),
    (value) => ({ article: value === "" ? null : Number(value) }),
  );
}

/**
 * Say why no articles can be chosen, in the place of the filters.
 */
function drawMissingFilters() {
  if (!state.problem) return;
  const filters = ["period", "sources", "topic", "article"].map((name) => byId(`${name}-filter`));
  byId("no-articles").textContent = state.problem;
  byId("no-articles").hidden = filters.every((filter) => filter.hidden);
  for (const filter of filters) filter.hidden = true;
}

/**
 * Keep them in step with the state.
 */
export function startArticleFilters() {
  startTopicAndArticle();
  watch(() => [state.problem], drawMissingFilters);
  watch(
    () => [state.refused],
    () => {
      if (state.refused) byId("more-filters", HTMLDetailsElement).open = true;
    },
  );
  // What stands in some of the articles is counted from the sentences.
  watch(
    () => [someArticles(state)],
    () => {
      if (someArticles(state)) evidence();
    },
  );
}
