// Start all filters, and say how much they leave.

import { byId } from "../dom/elements.js";
import { isolatesShown, stepsOf } from "../logic/filters.js";
import { counted, whole } from "../logic/numbers.js";
import { verbsOf } from "../logic/relations.js";
import { isCount, rankMeaning } from "../logic/strength.js";
import { data } from "../state/data.js";
import { state, watch } from "../state/store.js";
import { drawnNow, visibleNow } from "../state/visible.js";
import { startArticleFilters } from "./articles.js";
import { startChips } from "./chips.js";
import { startCompare } from "./compare.js";
import { explainIdle, startChoice, startSlider, startSwitch } from "./controls.js";
import { startPeriod } from "./period.js";
import { startSources } from "./sources.js";
import { startTypes } from "./types.js";

const NO_EDGES = !data.edges.length && "There are no edges.";

/**
 * What makes an edge strong.
 */
function startRank() {
  explainIdle("rank", NO_EDGES);
  startChoice(
    "rank",
    data.ranks.map(({ name, label }) => [name, label]),
    () => state.rank,
    (rank) => ({ rank }),
  );
  watch(
    () => [state.rank, visibleNow().narrowed],
    () => {
      const note = visibleNow().narrowed && !isCount(state.rank) ? " Measured over all articles." : "";
      const meaning = rankMeaning(data, state.rank);
      byId("rank-meaning").textContent = `${meaning[0].toUpperCase()}${meaning.slice(1)}.${note}`;
    },
  );
}

/**
 * What one end of an edge does with the other.
 */
function startVerb() {
  const verbs = verbsOf(data);
  explainIdle("verb", !verbs.length && "No edge says what one of its ends does with the other.");
  startChoice(
    "verb",
    [
      ["", "Any edge"],
      ...verbs.map(({ verb, edges }) => /** @type {[string, string]} */ ([verb, `${verb} (${whole(edges)})`])),
    ],
    () => state.verb ?? "",
    (verb) => ({ verb: verb || null }),
  );
}

/**
 * Say how much is shown.
 */
function drawCounts() {
  const { nodeIndices, edgeCount, drawnIndices, chosen, waiting } = drawnNow();
  const of = (/** @type {number} */ shown, /** @type {number} */ all, /** @type {string} */ noun) =>
    shown === all ? counted(all, noun) : `${whole(shown)} of ${counted(all, noun)}`;
  const drawn =
    drawnIndices.length < edgeCount ? ` (${whole(drawnIndices.length)} drawn: the strongest of each node)` : "";
  const some = chosen ? chosen.reduce((sum, one) => sum + one, 0) : 0;
  const from = chosen ? `, from ${of(some, data.about.articles, "article")}` : "";
  byId("counts").textContent = waiting
    ? "Reading the sentences to count again …"
    : `${of(nodeIndices.length, data.nodes.length, "node")}, ${of(edgeCount, data.edges.length, "edge")}${drawn}${from}`;
}

/**
 * Listen to the boxes that hide people without an office and nodes without an edge.
 */
function startNodeFilters() {
  const people = data.nodes.filter((node) => data.types[node.type].name === "person");
  const officials = people.filter((node) => node.official).length;
  explainIdle("officials", !officials && "No person has an office.");
  const of = `${whole(officials)} of ${whole(people.length)} ${people.length === 1 ? "person" : "people"}`;
  byId("officials-text").textContent = `Officials and what they are connected with: ${of}`;
  startSwitch(
    "officials",
    () => state.officials,
    (officials) => ({ officials }),
  );
  startSwitch(
    "hide-isolates",
    () => !isolatesShown(state),
    (hide) => ({ isolates: !hide }),
  );
  watch(
    () => [state.minimum, state.minimumDocuments, state.verb],
    () => {
      const always = !isolatesShown({ ...state, isolates: true });
      explainIdle(
        "isolates",
        NO_EDGES || (always && "While weak edges, or those without a verb, are left out, they are hidden."),
      );
    },
  );
}

/**
 * Listen to the filters and keep them in step with the state.
 */
export function startFilters() {
  startTypes();
  startSlider("minimum", stepsOf(data.edges.map((edge) => edge.weight)), "minimum", "sentence");
  startSlider("minimum-documents", stepsOf(data.edges.map((edge) => edge.documents)), "minimumDocuments", "article");
  const strongest = data.edges.every((edge) => edge.among_strongest);
  explainIdle("all", NO_EDGES || (strongest && "Each edge is among the strongest of a node."));
  startSwitch(
    "all",
    () => state.all,
    (all) => ({ all }),
  );
  startRank();
  startVerb();
  startPeriod();
  startSources();
  startArticleFilters();
  startNodeFilters();
  startCompare();
  watch(() => [drawnNow()], drawCounts);
  startChips();
}
