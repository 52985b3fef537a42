// Draw mentions or sentences over time as a small bar chart, which says the same in words.

import { element, svgElement } from "../dom/elements.js";
import { periodName, periodsBetween } from "../logic/dates.js";
import { memo } from "../logic/memo.js";
import { counted, whole } from "../logic/numbers.js";
import { data } from "../state/data.js";

/** @import { Timeline } from "../types.d.ts" */

/** With more bars than this, one bar is a year. */
const MOST_PERIODS = 100;
const PERIOD_HEIGHT = 30;

/** All months or weeks from the first to the last of the page, those without an article too. */
const allPeriods = memo(
  () => [],
  () => {
    const known = data.nodes.flatMap((node) => node.timeline.map(([period]) => period)).sort();
    return known.length ? periodsBetween(known[0], known[known.length - 1]) : [];
  },
);

/**
 * A bar for each period, or null where there are not two to compare.
 * @param {Timeline} timeline
 * @param {string} noun  what is counted: "mention"
 */
export function sparkline(timeline, noun) {
  if (timeline.length < 2) return null;
  const { periods, unit, bars } = barsOf(timeline);
  const [first, last] = [periodName(periods[0]), periodName(periods[periods.length - 1])];
  const highest = Math.max(...bars);
  const most = `most in ${periodName(periods[bars.indexOf(highest)])}: ${whole(highest)}`;
  const none = bars.filter((count) => !count).length;
  const words = [`${noun}s by ${unit} from ${first} to ${last}`, most, none && `none in ${counted(none, unit)}`];
  const picture = svgElement(
    "svg",
    {
      viewBox: `0 0 ${periods.length} ${PERIOD_HEIGHT}`,
      preserveAspectRatio: "none",
      role: "img",
      "aria-label": `${words.filter(Boolean).join("; ")}.`,
    },
    ...bars.map((count, i) => periodBar(i, count, highest, `${periodName(periods[i])}: ${whole(count)}`)),
  );
  return element(
    "figure",
    { class: "sparkline" },
    element("figcaption", {}, element("span", { text: `${noun}s by ${unit}` }), element("span", { text: most })),
    picture,
    element(
      "div",
      { class: "span", "aria-hidden": "true" },
      element("span", { text: first }),
      element("span", { text: last }),
    ),
  );
}

/**
 * The periods of the page with their counts: years, where there are too many months or weeks.
 * @param {Timeline} timeline
 */
function barsOf(timeline) {
  const byYear = allPeriods().length > MOST_PERIODS;
  const named = (/** @type {string} */ period) => (byYear ? period.slice(0, 4) : period);
  const periods = [...new Set(allPeriods().map(named))];
  const counts = new Map(periods.map((period) => [period, 0]));
  for (const [period, count] of timeline) counts.set(named(period), (counts.get(named(period)) ?? 0) + count);
  return { periods, unit: byYear ? "year" : data.about.period, bars: [...counts.values()] };
}

/**
 * A bar, on a line of the same width, whose title is its period and count.
 * @param {number} i
 * @param {number} count
 * @param {number} highest
 * @param {string} words
 */
function periodBar(i, count, highest, words) {
  const height = count ? Math.max((PERIOD_HEIGHT - 1) * (count / highest), 1.5) : 0;
  return svgElement(
    "g",
    {},
    svgElement("title", {}, words),
    svgElement("rect", { class: "ground", x: i, y: 0, width: 1, height: PERIOD_HEIGHT }),
    svgElement("rect", { class: "count", x: i + 0.1, y: PERIOD_HEIGHT - height, width: 0.8, height }),
  );
}
