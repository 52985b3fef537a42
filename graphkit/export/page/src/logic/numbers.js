// Write numbers: counts with a noun, ranks, measures with their significant digits.

const NUMBERS = new Intl.NumberFormat("en");
const DIGITS = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const PERCENT = new Intl.NumberFormat("en", { style: "percent", maximumSignificantDigits: 2 });
const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });

/**
 * A whole number: "2,140".
 * @param {number} number
 */
export function whole(number) {
  return NUMBERS.format(number);
}

/**
 * Three significant digits.
 * @param {number} number
 */
export function threeDigits(number) {
  return DIGITS.format(number);
}

/**
 * A share from 0 to 1 as a percentage.
 * @param {number} share
 */
export function percent(share) {
  return PERCENT.format(share);
}

/**
 * A number with its noun: "1 article", "2,140 nodes".
 * @param {number} number
 * @param {string} noun
 */
export function counted(number, noun) {
  return `${whole(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/**
 * A place in an order: "1st", "22nd", "113th".
 * @param {number} number
 */
export function ordinal(number) {
  /** @type {Record<string, string>} */
  const ends = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${whole(number)}${ends[ORDINALS.select(number)]}`;
}

/**
 * A number with a true minus.
 * @param {number} value
 * @param {number} decimals
 */
export function signed(value, decimals) {
  return value.toFixed(decimals).replace("-", "−");
}

/**
 * A measure as a table shows it: three digits that count.
 * @param {number} value
 */
export function measureText(value) {
  if (Math.abs(value) >= 1000) return whole(Math.round(value));
  const text = value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
  return text.replaceAll("-", "−");
}

/**
 * How likely chance alone does this, as "p = 0.012".
 * @param {number} p
 */
export function chanceText(p) {
  return p < 0.001 ? "p < 0.001" : `p = ${threeDigits(p)}`;
}

/**
 * A number with a fraction, so that no reader takes its column for whole numbers.
 * @param {number} value
 */
export function decimal(value) {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/**
 * @param {number[]} values
 */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
