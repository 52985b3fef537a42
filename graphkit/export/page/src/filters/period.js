// Filter by the days of the articles: two handles over a histogram.

import { byId, svgElement } from "../dom/elements.js";
import { dayNumber, dayOf, dayText, histogramOf, periodText } from "../logic/dates.js";
import { counted } from "../logic/numbers.js";
import { DAYS, data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { explainIdle } from "./controls.js";

const HISTOGRAM = { width: 320, height: 40 };
const MOST_BARS = 60;

/** The two handles by their ids: the first and the last day. */
const HANDLES = /** @type {const} */ (["from", "until"]);

/**
 * Draw the histogram, with the bars of the period marked.
 */
function drawHistogram() {
  const { days, counts } = histogramOf(DAYS, MOST_BARS);
  const span = DAYS[DAYS.length - 1] - DAYS[0] + 1;
  const most = Math.max(...counts);
  const [from, until] = periodNumbers();
  const { width, height } = HISTOGRAM;
  byId("histogram", SVGElement).replaceChildren(
    ...counts.flatMap((count, i) => {
      if (!count) return [];
      const [start, end] = [i * days, Math.min((i + 1) * days, span)];
      const tall = Math.max(2, height * Math.sqrt(count / most));
      const inside = DAYS[0] + end - 1 >= from && DAYS[0] + start <= until;
      return [
        svgElement("rect", {
          x: (width * start) / span,
          width: Math.max((width * (end - start)) / span - 1, 1),
          y: height - tall,
          height: tall,
          class: inside ? "in" : "out",
        }),
      ];
    }),
  );
}

/**
 * First and last day that count.
 * @returns {[number, number]}
 */
function periodNumbers() {
  const [first, last] = [DAYS[0], DAYS[DAYS.length - 1]];
  if (!state.period) return [first, last];
  const [from, until] = state.period.map(dayNumber);
  return [Math.min(Math.max(from, first), last), Math.max(Math.min(until, last), first)];
}

/**
 * Let the days between the two handles count; no handle passes the other.
 * @param {"from"|"until"} moved
 */
function choosePeriod(moved) {
  const [first, last] = [DAYS[0], DAYS[DAYS.length - 1]];
  let [from, until] = HANDLES.map((id) => first + Number(byId(id, HTMLInputElement).value));
  if (from > until && moved === "from") from = until;
  if (from > until) until = from;
  update({ period: from === first && until === last ? null : [dayOf(from), dayOf(until)] });
  // A handle that was stopped goes back to where it stands, also where the state stays as it was.
  drawPeriod();
}

/**
 * Show the period as it is.
 */
function drawPeriod() {
  const [from, until] = periodNumbers();
  const first = DAYS[0];
  const middle = (first + DAYS[DAYS.length - 1]) / 2;
  HANDLES.forEach((id, i) => {
    const handle = byId(id, HTMLInputElement);
    const day = i === 0 ? from : until;
    handle.value = String(day - first);
    handle.setAttribute("aria-valuetext", dayText(dayOf(day)));
  });
  // Where both stand at the end, the one that can still move lies above.
  byId("from").classList.toggle("above", from > middle);
  byId("period-text").textContent = periodText(dayOf(from), dayOf(until));
  const undated = data.articles.length - DAYS.length;
  byId("undated").hidden = !undated || !state.period;
  byId("undated").textContent =
    `${counted(undated, "article")} without a date ${undated === 1 ? "is" : "are"} left out.`;
  drawHistogram();
}

/**
 * Listen to the handles and keep them in step with the state.
 */
export function startPeriod() {
  const many = DAYS.length > 1 && DAYS[0] < DAYS[DAYS.length - 1];
  const one = DAYS.length > 0 && `All dated articles are of ${dayText(dayOf(DAYS[0]))}.`;
  explainIdle("period", !many && (one || "No article has a date."));
  if (!many) return;
  byId("histogram", SVGElement).setAttribute("viewBox", `0 0 ${HISTOGRAM.width} ${HISTOGRAM.height}`);
  for (const id of HANDLES) {
    const handle = byId(id, HTMLInputElement);
    handle.max = String(DAYS[DAYS.length - 1] - DAYS[0]);
    handle.addEventListener("input", () => choosePeriod(id));
  }
  watch(() => [state.period], drawPeriod);
}
