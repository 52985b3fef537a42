// Elements and words: text from the data is only ever set as text.

/**
 * The element with an id of the template.
 * @param {string} id
 * @returns {any}
 */
function byId(id) {
  return document.getElementById(id);
}

/**
 * A new element.
 * @param {string} tag
 * @param {Record<string, any>} attributes "text", listeners as "on…", and attributes; null and false are left out
 * @param {...(Node|string|null|false)} children  null and false are left out too
 * @returns {any}
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (name === "text") made.textContent = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/**
 * A name from the data, set apart so that its direction of writing cannot reach the text around it.
 * @param {string} text
 * @param {string} tag
 */
function isolated(text, tag = "bdi") {
  return element(tag, { text, dir: "auto" });
}

/**
 * The sign of a type, as the drawing shows it.
 * @param {{colour: string, shape: string}} type
 */
function typeIcon(type) {
  const paths = {
    dot: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13z",
    square: "M2 2h12v12h-12z",
    triangle: "M8 1.5l7 12.5h-14z",
    diamond: "M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z",
  };
  return svgElement("svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true" },
    svgElement("path", { d: paths[type.shape], fill: type.colour }));
}

/**
 * A new element of a picture.
 * @param {string} tag
 * @param {Record<string, string|number>} attributes
 * @param {...(Node|string)} children
 */
function svgElement(tag, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/**
 * A bar of a share from 0 to 1.
 * @param {number} share
 */
function bar(share) {
  const filled = element("span", {});
  filled.style.width = `${Math.max(2, Math.round(100 * share))}%`;
  return element("span", { class: "bar", "aria-hidden": "true" }, filled);
}

const NUMBERS = new Intl.NumberFormat("en");
const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A number with its noun: "1 article", "2,140 nodes".
 * @param {number} number
 * @param {string} noun
 */
function counted(number, noun) {
  return `${NUMBERS.format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/**
 * A place in an order: "1st", "22nd", "113th".
 * @param {number} number
 */
function ordinal(number) {
  const ends = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${NUMBERS.format(number)}${ends[ORDINALS.select(number)]}`;
}

/**
 * A day as people read it: "13 Sep 2023".
 * @param {string} iso YYYY-MM-DD
 */
function dayText(iso) {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * A month or a week as people read it: "Sep 2023", "week 37 of 2023"; a year stays one.
 * @param {string} period YYYY-MM, YYYY-Www or YYYY
 */
function periodName(period) {
  const [year, part] = period.split("-");
  if (!part) return year;
  return part.startsWith("W") ? `week ${Number(part.slice(1))} of ${year}` : `${MONTHS[Number(part) - 1]} ${year}`;
}

/**
 * The days from first to last: "13–20 Sep 2023", or "" where none is known.
 * @param {string} first
 * @param {string} last
 */
function periodText(first, last) {
  if (!first) return "";
  if (first === last) return dayText(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${dayText(last)}`;
  const from = first.slice(0, 4) === last.slice(0, 4) ? dayText(first).slice(0, -5) : dayText(first);
  return `${from} – ${dayText(last)}`;
}

/**
 * Whether motion is welcome.
 */
function motionIsWelcome() {
  return !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
