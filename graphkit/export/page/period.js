// The articles over time, and the period that counts: two handles over a histogram.

const DAY = 86_400_000;
const HISTOGRAM = { width: 320, height: 40 };
const MOST_BARS = 60;

/** The days of the dated articles as numbers, rising. */
const DAYS = data.articles.filter(({ date }) => date).map(({ date }) => dayNumber(date)).sort((a, b) => a - b);

/**
 * @param {string} iso
 */
function dayNumber(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

/**
 * @param {number} number
 */
function dayOf(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/**
 * How many articles are of each part of the period: as many bars of equal width, each of whole days, as can be seen.
 * @returns {{days: number, counts: number[]}} how many days a bar is of
 */
function histogram() {
  const first = DAYS[0];
  const span = DAYS[DAYS.length - 1] - first + 1;
  const days = Math.ceil(span / MOST_BARS);
  const counts = new Array(Math.ceil(span / days)).fill(0);
  for (const day of DAYS) counts[Math.floor((day - first) / days)] += 1;
  return { days, counts };
}

/**
 * Draw the histogram, with the bars of the period marked.
 */
function drawHistogram() {
  const { days, counts } = histogram();
  const span = DAYS[DAYS.length - 1] - DAYS[0] + 1;
  const most = Math.max(...counts);
  const [from, until] = periodNumbers();
  const { width, height } = HISTOGRAM;
  byId("histogram").replaceChildren(...counts.flatMap((count, i) => {
    if (!count) return [];
    const [start, end] = [i * days, Math.min((i + 1) * days, span)];
    const tall = Math.max(2, height * Math.sqrt(count / most));
    const inside = DAYS[0] + end - 1 >= from && DAYS[0] + start <= until;
    return [svgElement("rect", {
      x: (width * start) / span, width: Math.max((width * (end - start)) / span - 1, 1),
      y: height - tall, height: tall, class: inside ? "in" : "out",
    })];
  }));
}

/**
 * First and last day that count.
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
  let [from, until] = [first + Number(byId("from").value), first + Number(byId("until").value)];
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
  for (const [id, day] of [["from", from], ["until", until]]) {
    byId(id).value = String(day - first);
    byId(id).setAttribute("aria-valuetext", dayText(dayOf(day)));
  }
  // Where both stand at the end, the one that can still move lies above.
  byId("from").classList.toggle("above", from > middle);
  byId("period-text").textContent = periodText(dayOf(from), dayOf(until));
  const undated = data.articles.length - DAYS.length;
  byId("undated").hidden = !undated || !state.period;
  byId("undated").textContent = `${counted(undated, "article")} without a date ${undated === 1 ? "is" : "are"} left out.`;
  drawHistogram();
}

/**
 * Listen to the handles and keep them in step with the state.
 */
function startPeriod() {
  const many = DAYS.length > 1 && DAYS[0] < DAYS[DAYS.length - 1];
  byId("period-filter").hidden = !many;
  if (!many) return;
  byId("histogram").setAttribute("viewBox", `0 0 ${HISTOGRAM.width} ${HISTOGRAM.height}`);
  for (const id of ["from", "until"]) {
    byId(id).max = String(DAYS[DAYS.length - 1] - DAYS[0]);
    byId(id).addEventListener("input", () => choosePeriod(/** @type {any} */ (id)));
  }
  part(() => [state.period], drawPeriod);
}
