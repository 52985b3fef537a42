// A small picture of how often something is named over time, which also says it in words.

/** More bars than this are not told apart: then one bar is a year. */
const MOST_PERIODS = 100;
const PERIOD_HEIGHT = 30;

/**
 * All months or weeks from the first to the last of the page, those without an article too.
 */
function allPeriods() {
  const known = data.nodes.flatMap((node) => [...node.timeline].map(([period]) => period)).sort();
  return known.length ? periodsBetween(known[0], known[known.length - 1]) : [];
}

/** @type {string[]|undefined} */
let periodsOfPage;

/**
 * Every period from one to another.
 * @param {string} first YYYY-MM or YYYY-Www
 * @param {string} last
 */
function periodsBetween(first, last) {
  const periods = [first];
  while (periods[periods.length - 1] < last) periods.push(periodAfter(periods[periods.length - 1]));
  return periods;
}

/**
 * The month after a month, or the week after a week.
 * @param {string} period
 */
function periodAfter(period) {
  const [year, part] = period.split("-");
  if (part.startsWith("W")) return weekOf(new Date(mondayOf(period).getTime() + 7 * 86_400_000));
  const next = Number(year) * 12 + Number(part);
  return `${String(Math.floor(next / 12)).padStart(4, "0")}-${String((next % 12) + 1).padStart(2, "0")}`;
}

/**
 * The first day of a week of ISO 8601: the first week of a year is the one with the 4th of January.
 * @param {string} week YYYY-Www
 */
function mondayOf(week) {
  const fourth = new Date(`${week.slice(0, 4)}-01-04T00:00Z`);
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return new Date(fourth.getTime() + (7 * (Number(week.slice(6)) - 1) - weekday) * 86_400_000);
}

/**
 * The week of a day, which belongs to the year that its Thursday does.
 * @param {Date} day
 */
function weekOf(day) {
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}

/**
 * The period of an article.
 * @param {string} date YYYY-MM-DD
 */
function periodOf(date) {
  return data.about.period === "week" ? weekOf(new Date(`${date}T00:00Z`)) : date.slice(0, 7);
}

/**
 * How often a thing is found by period, in the articles that count.
 * @param {Thing} thing
 * @returns {Timeline}
 */
function timelineNow({ kind, index }) {
  const { chosen } = visibleNow();
  if (!chosen) return kind === "node" ? data.nodes[index].timeline : data.edges[index].timeline;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const article of placesNow({ kind, index })) {
    const { date } = data.articles[article];
    if (date) counts.set(periodOf(date), (counts.get(periodOf(date)) ?? 0) + 1);
  }
  return [...counts].sort();
}

/**
 * The articles that count in which a thing is found, the newest first, and each as often as it is.
 * @param {Thing} thing
 */
function placesNow({ kind, index }) {
  const { starts, articles } = kind === "node" ? evidenceRead.nodePlaces : evidenceRead.edgePlaces;
  const { chosen } = visibleNow();
  return articles.subarray(starts[index], starts[index + 1]).filter((article) => chosen[article]);
}

/**
 * The first and the last day on which a thing is found, in the articles that count; "" where none is known.
 * @param {Thing} thing
 */
function daysNow(thing) {
  if (!visibleNow().chosen) {
    const { first, last } = thing.kind === "node" ? data.nodes[thing.index] : data.edges[thing.index];
    return { first, last };
  }
  const dates = [...placesNow(thing)].map((article) => data.articles[article].date).filter(Boolean);
  return { first: dates[dates.length - 1] ?? "", last: dates[0] ?? "" };
}

/**
 * A bar for each period, or null where there are not two to compare.
 * @param {Iterable<[string, number]>} timeline  periods with their counts
 * @param {string} noun  what is counted: "mention"
 */
function sparkline(timeline, noun) {
  const counts = new Map(timeline);
  if (counts.size < 2) return null;
  periodsOfPage ??= allPeriods();
  let [periods, unit] = [periodsOfPage, data.about.period === "week" ? "week" : "month"];
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  if (periods.length > MOST_PERIODS) [periods, unit] = [[...years], "year"];
  const bars = periods.map(() => 0);
  const place = new Map(periods.map((period, i) => [period, i]));
  for (const [period, count] of counts) bars[place.get(unit === "year" ? period.slice(0, 4) : period)] += count;
  const [first, last] = [periodName(periods[0]), periodName(periods[periods.length - 1])];
  const highest = Math.max(...bars);
  const most = `most in ${periodName(periods[bars.indexOf(highest)])}: ${NUMBERS.format(highest)}`;
  const none = bars.filter((count) => !count).length;
  const words = [`${noun}s by ${unit} from ${first} to ${last}`, most, none && `none in ${counted(none, unit)}`];
  const picture = svgElement("svg", {
    viewBox: `0 0 ${periods.length} ${PERIOD_HEIGHT}`, preserveAspectRatio: "none", role: "img",
    "aria-label": `${words.filter(Boolean).join("; ")}.`,
  }, ...bars.map((count, i) => periodBar(i, count, highest, `${periodName(periods[i])}: ${NUMBERS.format(count)}`)));
  return element("figure", { class: "sparkline" },
    element("figcaption", {}, element("span", { text: `${noun}s by ${unit}` }), element("span", { text: most })),
    picture,
    element("div", { class: "span", "aria-hidden": "true" },
      element("span", { text: first }), element("span", { text: last })));
}

/**
 * A bar, on a line of the same width, with its period and count for who rests a pointer on it.
 */
function periodBar(i, count, highest, words) {
  const height = count ? Math.max((PERIOD_HEIGHT - 1) * (count / highest), 1.5) : 0;
  return svgElement("g", {}, svgElement("title", {}, words),
    svgElement("rect", { class: "ground", x: i, y: 0, width: 1, height: PERIOD_HEIGHT }),
    svgElement("rect", { class: "count", x: i + 0.1, y: PERIOD_HEIGHT - height, width: 0.8, height }));
}
