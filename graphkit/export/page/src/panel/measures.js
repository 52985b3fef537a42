// Show the measures of an edge, and what each value says.

import { element } from "../dom/elements.js";
import { chanceText, signed, threeDigits } from "../logic/numbers.js";
import { measureNamed, readingOf } from "../logic/strength.js";
import { data } from "../state/data.js";
import { visibleNow } from "../state/visible.js";

/** @import { EdgeMeasure } from "../payload.d.ts" */
/** @import { GraphEdge, WithValues } from "../types.d.ts" */

/**
 * The measures of an edge with their values and meanings.
 * @param {GraphEdge} edge
 */
export function measuresBlock({ index }) {
  const companions = new Set(data.edgeMeasures.map(({ chance }) => chance));
  const shown = data.edgeMeasures.filter(({ name }) => !companions.has(name));
  return element(
    "dl",
    { class: "measures" },
    ...shown.flatMap((measure) => measureRow(measure, index)),
    visibleNow().narrowed && element("dd", { class: "of-all", text: "The measures are those of all articles." }),
  );
}

/**
 * @param {WithValues<EdgeMeasure>} measure
 * @param {number} edge
 */
function measureRow(measure, edge) {
  const { label, meaning, decimals, chance, values } = measure;
  const value = decimals === null ? threeDigits(values[edge]) : signed(values[edge], decimals);
  const p = chance ? measureNamed(data, chance).values[edge] : 0;
  return [
    element(
      "dt",
      {},
      element("span", { text: label }),
      element("strong", { text: chance ? `${value}, ${chanceText(p)}` : value }),
    ),
    element("dd", { text: readingOf(measure, values[edge], p) || `${meaning}.` }),
  ];
}
