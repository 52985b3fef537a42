// Show the articles over time below the drawing. A reader chooses a period by a brush, a click or two dates, and plays it.

import { byId, element, svgElement } from "../dom/elements.js";
import { dayNumber, dayOf, histogramOf, isDay, periodText } from "../logic/dates.js";
import { counted } from "../logic/numbers.js";
import { barsBetween, laterPeriod, writtenPeriod } from "../logic/periods.js";
import { DAYS } from "../state/data.js";
import { state, update, watch } from "../state/store.js";

/** @import { Period } from "../logic/periods.js" */

const MOST_BARS = 120;
const SIZE = { width: 600, height: 36 };
/** How long a period is shown while the strip plays, in milliseconds. */
const PACE = 900;
/** A pointer that moves by fewer pixels has clicked. */
const CLICK = 4;

/** The strip: first and last day, the days of a bar, and the articles of each. */
const strip = stripOf();

/** Where a brush began and where it is, as shares of the width; null where there is none. */
let brush = /** @type {{from: number, to: number}|null} */ (null);

/** The timer of the strip while it plays; or 0. */
let playing = 0;

/**
 * The strip of all dated articles.
 */
function stripOf() {
  const [first, last] = [DAYS[0] ?? 0, DAYS[DAYS.length - 1] ?? 0];
  const { days: width, counts } = DAYS.length ? histogramOf(DAYS, MOST_BARS) : { days: 1, counts: [] };
  return { first, last, width, counts };
}

/**
 * The period that the strip chooses: of two that are compared the second; or null.
 */
function chosen() {
  return state.compare?.by === "periods" ? state.compare.sides[1] : state.period;
}

/**
 * The days that count, or are under the brush now.
 * @returns {Period}
 */
function periodNow() {
  if (brush) return barsBetween(brush.from, brush.to, strip);
  const [from, until] = chosen()?.map(dayNumber) ?? [strip.first, strip.last];
  return [from, until];
}

/**
 * Let a period count, or all days.
 * @param {Period|null} period
 */
function choose(period) {
  const { compare } = state;
  if (compare?.by === "periods") {
    if (period) update({ compare: { ...compare, sides: [compare.sides[0], period.map(dayOf)] } });
    return;
  }
  const all = !period || (period[0] <= strip.first && period[1] >= strip.last);
  update({ period: all ? null : [dayOf(period[0]), dayOf(period[1])] });
}

/**
 * Draw the bars, those of the period marked.
 */
function drawBars() {
  const [from, until] = periodNow();
  const days = strip.last - strip.first + 1;
  const most = Math.max(...strip.counts);
  const bars = strip.counts.map((count, i) => {
    const [start, end] = [strip.first + i * strip.width, Math.min(strip.first + (i + 1) * strip.width - 1, strip.last)];
    const x = (SIZE.width * i * strip.width) / days;
    const wide = (SIZE.width * (end - start + 1)) / days;
    const tall = count ? Math.max(2, (SIZE.height - 2) * Math.sqrt(count / most)) : 0;
    const inside = end >= from && start <= until;
    return svgElement(
      "g",
      { class: inside ? "in" : "out" },
      svgElement("title", {}, `${periodText(dayOf(start), dayOf(end))}: ${counted(count, "article")}`),
      svgElement("rect", { class: "ground", x, y: 0, width: wide, height: SIZE.height }),
      svgElement("rect", {
        class: "count",
        x: x + 0.1 * wide,
        y: SIZE.height - tall,
        width: 0.8 * wide,
        height: tall,
      }),
    );
  });
  const place = byId("strip-bars", SVGElement);
  place.classList.toggle("narrowed", brush !== null || chosen() !== null);
  place.replaceChildren(...bars);
}

/**
 * Show the period as it is.
 */
function drawStrip() {
  drawBars();
  const [from, until] = periodNow().map(dayOf);
  byId("strip-from", HTMLInputElement).value = from;
  byId("strip-until", HTMLInputElement).value = until;
  byId("strip-all").hidden = !state.period;
}

/**
 * Follow a pointer over the bars: a click chooses the days of one, a brush those of several.
 * @param {SVGElement} bars
 */
function startBrush(bars) {
  const share = (/** @type {PointerEvent} */ event) => {
    const { left, width } = bars.getBoundingClientRect();
    return (event.clientX - left) / width;
  };
  bars.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    stop();
    bars.setPointerCapture(event.pointerId);
    brush = { from: share(event), to: share(event) };
    drawBars();
  });
  bars.addEventListener("pointermove", (event) => {
    if (!brush) return;
    brush.to = share(event);
    drawBars();
  });
  bars.addEventListener("pointerup", () => {
    if (!brush) return;
    const moved = Math.abs(brush.to - brush.from) * bars.getBoundingClientRect().width;
    const period = barsBetween(brush.from, moved < CLICK ? brush.from : brush.to, strip);
    brush = null;
    const again = chosen()?.map(dayNumber).join() === period.join();
    choose(again && moved < CLICK ? null : period);
    drawStrip();
  });
  bars.addEventListener("pointercancel", () => {
    brush = null;
    drawStrip();
  });
}

/**
 * A field for the first or the last day.
 * @param {"from"|"until"} end
 */
function dateField(end) {
  const field = element("input", {
    type: "date",
    id: `strip-${end}`,
    min: dayOf(strip.first),
    max: dayOf(strip.last),
    "aria-label": end === "from" ? "Articles from" : "Articles until",
  });
  field.addEventListener("change", () => {
    const [from, until] = ["strip-from", "strip-until"].map((id) => byId(id, HTMLInputElement).value);
    stop();
    if (isDay(from) && isDay(until)) choose(writtenPeriod(dayNumber(from), dayNumber(until), end, strip));
    // A day that is none, or outside of all, goes back to what it was.
    drawStrip();
  });
  return field;
}

/**
 * Play: show period after period, a bar later each time, and stop at the last day.
 */
function play() {
  const at = chosen() ? periodNow() : null;
  const width = at ? at[1] - at[0] : strip.width - 1;
  if (!at || at[1] >= strip.last) choose([strip.first, Math.min(strip.first + width, strip.last)]);
  playing = window.setInterval(() => {
    const next = laterPeriod(periodNow(), strip);
    if (next) choose(next);
    else stop();
  }, PACE);
  drawPlay();
}

/**
 * Stop to play.
 */
function stop() {
  window.clearInterval(playing);
  playing = 0;
  drawPlay();
}

/**
 * Show whether the strip plays.
 */
function drawPlay() {
  const button = byId("strip-play");
  button.textContent = playing ? "❚❚" : "▶";
  button.setAttribute("aria-label", playing ? "Pause" : "Play the articles over time");
}

/**
 * Show the strip where the articles are of two days or more.
 */
export function startStrip() {
  const place = byId("strip");
  place.hidden = strip.first === strip.last;
  if (place.hidden) return;
  const bars = svgElement("svg", {
    id: "strip-bars",
    viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  const toggle = () => (playing ? stop() : play());
  place.replaceChildren(
    element("button", { type: "button", id: "strip-play", class: "turn", onclick: toggle }),
    bars,
    element(
      "div",
      { class: "strip-days" },
      dateField("from"),
      element("span", { "aria-hidden": "true", text: "–" }),
      dateField("until"),
      element("button", {
        type: "button",
        id: "strip-all",
        class: "quiet",
        text: "All days",
        onclick: () => {
          stop();
          choose(null);
        },
      }),
    ),
  );
  startBrush(bars);
  drawPlay();
  watch(() => [state.period, state.compare], drawStrip);
}
