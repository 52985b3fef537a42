// Say around a picture of the drawing what it shows: title, filters and date above, legend and credit below.

import { byId } from "../dom/elements.js";
import { filtersInUse, movedText } from "../filters/chips.js";
import { CHANGES } from "../logic/compare.js";
import { dayText } from "../logic/dates.js";
import { mapText } from "../logic/map.js";
import { shortened } from "../logic/names.js";
import { data } from "../state/data.js";
import { state } from "../state/store.js";
import { comparedNow, drawnNow } from "../state/visible.js";
import { FONT, contextOf } from "./labels.js";
import { communitiesNow, communityShown } from "./legend.js";
import { overlay } from "./overlay.js";
import { traceShape } from "./shapes.js";
import { theme } from "./theme.js";

/** @import { ChangeKind, Pen } from "../types.d.ts" */

const MARGIN = 16;
const LONGEST = 400;

/**
 * A line of text, or of signs each with a text.
 * @typedef {object} Line
 * @property {number} letters  height of its letters
 * @property {boolean} [strong]
 * @property {{text: string, sign?: (pen: Pen, x: number, y: number, radius: number) => void}[]} parts
 */

/**
 * @typedef {object} Caption
 * @property {Line[]} above
 * @property {Line[]} below
 * @property {number} top  the height of what stands above
 * @property {number} bottom  the height of what stands below
 */

/**
 * What stands around a picture that is so wide.
 * @param {number} width
 * @param {{credit?: string, titled?: boolean, letters?: number}} [how]  a line that names somebody; whether there is a
 *   title; the height of letters
 * @returns {Caption}
 */
export function captionOf(width, { credit = "", titled = true, letters = 12 } = {}) {
  const room = width - 2 * MARGIN;
  const filters = filtersInUse();
  const facts = [
    byId("counts").textContent,
    movedText(),
    state.view === "map" && mapText(data.map),
    data.about.built && `built ${dayText(data.about.built)}`,
  ];
  const above = titled
    ? [
        ...textLines(data.about.title, room, 1.5 * letters, true),
        ...textLines(facts.filter(Boolean).join(" · "), room, letters),
        ...textLines(filters.length ? `Filters: ${filters.join(" · ")}` : "", room, letters),
      ]
    : [];
  const below = [...signLines(legendSigns(), room, letters), ...textLines(credit, room, letters)];
  return { above, below, top: heightOf(above), bottom: heightOf(below) };
}

/**
 * Write lines one below the other.
 * @param {Pen} pen
 * @param {Line[]} lines
 * @param {number} top
 */
export function writeLines(pen, lines, top) {
  let y = top + MARGIN / 2;
  pen.textAlign = "start";
  pen.textBaseline = "alphabetic";
  for (const line of lines) {
    y += lineHeight(line);
    let x = MARGIN;
    for (const { text, sign } of line.parts) {
      if (sign) sign(pen, x + line.letters / 2, y - 0.35 * line.letters, 0.42 * line.letters);
      pen.font = fontOf(line);
      pen.fillStyle = theme().ink;
      pen.fillText(text, x + (sign ? signWidth(line) : 0), y);
      x += partWidth(line, text) + (sign ? signWidth(line) : 0) + MARGIN;
    }
  }
}

/**
 * The types that are shown, or the communities, as signs.
 */
function legendSigns() {
  const types = data.types.flatMap((type, number) => {
    const some = drawnNow().nodeIndices.some((node) => data.nodes[node].type === number);
    const colour = state.colours === "community" || comparedNow() ? theme().muted : type.colour;
    return some ? [{ text: type.plural, sign: shapeSign(type.shape, colour) }] : [];
  });
  if (comparedNow()) return [...types, ...changeSigns()];
  const hollow = drawnNow().nodeIndices.some((node) => data.nodes[node].observer);
  const observers = { text: "Hollow: only reports", sign: shapeSign("square", theme().muted, true) };
  const communities =
    state.colours === "community"
      ? communitiesNow()
          .filter(({ community }) => communityShown(community))
          .map(({ colour, text }) => ({ text, sign: shapeSign("dot", theme().communities[colour]) }))
      : [];
  return [...types, ...(hollow ? [observers] : []), ...communities];
}

/**
 * What the colours of changes mean.
 */
function changeSigns() {
  return /** @type {ChangeKind[]} */ (Object.keys(CHANGES)).map((kind) => ({
    text: kind,
    sign: shapeSign("dot", theme().changes[kind], kind === "went" || kind === "shrank"),
  }));
}

/**
 * @param {string} shape
 * @param {string} colour
 * @param {boolean} [hollow]
 * @returns {(pen: Pen, x: number, y: number, radius: number) => void}
 */
function shapeSign(shape, colour, hollow = false) {
  return (pen, x, y, radius) => {
    traceShape(pen, shape, x, y, radius);
    pen.fillStyle = hollow ? theme().ground : colour;
    pen.fill();
    if (!hollow) return;
    pen.lineWidth = 1.5;
    pen.strokeStyle = colour;
    pen.stroke();
  };
}

/**
 * Text in as many lines as it needs.
 * @param {string} text
 * @param {number} room
 * @param {number} letters
 * @param {boolean} [strong]
 * @returns {Line[]}
 */
function textLines(text, room, letters, strong = false) {
  const line = { letters, strong, parts: [] };
  /** @type {string[]} */
  const lines = [];
  for (const word of shortened(text, LONGEST).split(" ").filter(Boolean)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && partWidth(line, longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(...broken(line, word, room));
  }
  return lines.map((each) => ({ letters, strong, parts: [{ text: each }] }));
}

/**
 * A word, in pieces where it is wider than a line.
 * @param {Line} line
 * @param {string} word
 * @param {number} room
 */
function broken(line, word, room) {
  const pieces = [""];
  for (const letter of word) {
    const longer = pieces[pieces.length - 1] + letter;
    if (pieces[pieces.length - 1] && partWidth(line, longer) > room) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

/**
 * Signs in as many lines as they need.
 * @param {Line["parts"]} signs
 * @param {number} room
 * @param {number} letters
 * @returns {Line[]}
 */
function signLines(signs, room, letters) {
  /** @type {Line[]} */
  const lines = [];
  let left = 0;
  for (const { text, sign } of signs) {
    const part = { text: shortened(text, 60), sign };
    const line = { letters, parts: [] };
    const wide = partWidth(line, part.text) + signWidth(line) + MARGIN;
    if (wide > left + MARGIN) {
      lines.push({ letters, parts: [] });
      left = room;
    }
    lines[lines.length - 1].parts.push(part);
    left -= wide;
  }
  return lines;
}

/**
 * @param {Line} line
 */
function fontOf({ letters, strong = false }) {
  return `${strong ? "600 " : ""}${letters}px ${FONT}`;
}

/**
 * @param {Line} line
 */
function lineHeight({ letters }) {
  return Math.round(1.5 * letters);
}

/**
 * The room of a sign, before its text.
 * @param {Line} line
 */
function signWidth({ letters }) {
  return 1.5 * letters;
}

/**
 * @param {Line} line
 * @param {string} text
 */
function partWidth(line, text) {
  const context = contextOf(overlay);
  context.font = fontOf(line);
  return context.measureText(text).width;
}

/**
 * @param {Line[]} lines
 */
function heightOf(lines) {
  return lines.length ? lines.reduce((sum, line) => sum + lineHeight(line), 0) + MARGIN : 0;
}
