// Read and write days, months and weeks.

/** @import { Article } from "../payload.d.ts" */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY = 86_400_000;

/**
 * A day as people read it: "13 Sep 2023".
 * @param {string} iso YYYY-MM-DD
 */
export function dayText(iso) {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * A month or a week as people read it: "Sep 2023", "week 37 of 2023"; a year stays one.
 * @param {string} period YYYY-MM, YYYY-Www or YYYY
 */
export function periodName(period) {
  const [year, part] = period.split("-");
  if (!part) return year;
  return part.startsWith("W") ? `week ${Number(part.slice(1))} of ${year}` : `${MONTHS[Number(part) - 1]} ${year}`;
}

/**
 * The days from first to last: "13–20 Sep 2023", or "" where none is known.
 * @param {string} first
 * @param {string} last
 */
export function periodText(first, last) {
  if (!first) return "";
  if (first === last) return dayText(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${dayText(last)}`;
  const from = first.slice(0, 4) === last.slice(0, 4) ? dayText(first).slice(0, -5) : dayText(first);
  return `${from} – ${dayText(last)}`;
}

/**
 * How many days a day is after 1 January 1970.
 * @param {string} iso
 */
export function dayNumber(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

/**
 * The day of a number.
 * @param {number} number
 */
export function dayOf(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/**
 * Whether a text is a day of the calendar, as 2023-09-13.
 * @param {string} text
 */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = dayNumber(text);
  return Number.isFinite(day) && dayOf(day) === text;
}

/**
 * The days of the dated articles as numbers, rising.
 * @param {Article[]} articles
 */
export function daysOf(articles) {
  return articles
    .filter(({ date }) => date)
    .map(({ date }) => dayNumber(date))
    .sort((a, b) => a - b);
}

/**
 * How many articles are of each part of the time: as many bars of equal width, each of whole days, as can be seen.
 * @param {number[]} days  of the articles, rising
 * @param {number} mostBars
 * @returns {{days: number, counts: number[]}} how many days a bar is of
 */
export function histogramOf(days, mostBars) {
  const first = days[0];
  const span = days[days.length - 1] - first + 1;
  const width = Math.ceil(span / mostBars);
  /** @type {number[]} */
  const counts = new Array(Math.ceil(span / width)).fill(0);
  for (const day of days) counts[Math.floor((day - first) / width)] += 1;
  return { days: width, counts };
}

/**
 * Every period from one to another.
 * @param {string} first YYYY-MM or YYYY-Www
 * @param {string} last
 */
export function periodsBetween(first, last) {
  const periods = [first];
  while (periods[periods.length - 1] < last) periods.push(periodAfter(periods[periods.length - 1]));
  return periods;
}

/**
 * The month after a month, or the week after a week.
 * @param {string} period
 */
export function periodAfter(period) {
  const [year, part] = period.split("-");
  if (part.startsWith("W")) return weekOf(new Date(mondayOf(period).getTime() + 7 * DAY));
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
  return new Date(fourth.getTime() + (7 * (Number(week.slice(6)) - 1) - weekday) * DAY);
}

/**
 * The week of a day, which belongs to the year that its Thursday does.
 * @param {Date} day
 */
export function weekOf(day) {
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}

/**
 * The period of a day.
 * @param {string} date YYYY-MM-DD
 * @param {string} unit  "month" or "week"
 */
export function periodOf(date, unit) {
  return unit === "week" ? weekOf(new Date(`${date}T00:00Z`)) : date.slice(0, 7);
}
