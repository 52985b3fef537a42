// Choose periods on a strip of bars, each of the same number of days. A period is its first and its last day, as numbers.

/** @typedef {[number, number]} Period */

/**
 * The days of the bars from one share of a strip's width to another, in any order, each from 0 to 1.
 * @param {number} a
 * @param {number} b
 * @param {{first: number, last: number, width: number}} strip  first and last day, and the days of a bar
 * @returns {Period}
 */
export function barsBetween(a, b, { first, last, width }) {
  const bars = Math.ceil((last - first + 1) / width);
  const bar = (/** @type {number} */ share) =>
    Math.min(Math.max(Math.floor((share * (last - first + 1)) / width), 0), bars - 1);
  const [from, until] = [bar(Math.min(a, b)), bar(Math.max(a, b))];
  return [first + from * width, Math.min(first + (until + 1) * width - 1, last)];
}

/**
 * The period after a period, of the same length, a bar later; null where it has reached the last day.
 * @param {Period} period
 * @param {{last: number, width: number}} strip
 * @returns {Period|null}
 */
export function laterPeriod([from, until], { last, width }) {
  if (until >= last) return null;
  const step = Math.min(width, last - until);
  return [from + step, until + step];
}

/**
 * A period of two days that a reader wrote, the later one moved where they cross; or null where it is all days.
 * @param {number} from
 * @param {number} until
 * @param {"from"|"until"} changed
 * @param {{first: number, last: number}} strip
 * @returns {Period|null}
 */
export function writtenPeriod(from, until, changed, { first, last }) {
  const within = (/** @type {number} */ day) => Math.min(Math.max(day, first), last);
  let [start, end] = [within(from), within(until)];
  if (start > end && changed === "from") end = start;
  if (start > end) start = end;
  return start === first && end === last ? null : [start, end];
}
