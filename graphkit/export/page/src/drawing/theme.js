// Read the colours of the style sheet for the canvas: light or dark, by type or by community.

import { CHANGES } from "../logic/compare.js";
import { COLOURED, SMALLER, colouredCommunity } from "../logic/graph.js";
import { data } from "../state/data.js";
import { state } from "../state/store.js";
import { comparedNow } from "../state/visible.js";

/** @import { ChangeKind, GraphNode } from "../types.d.ts" */

/** The lines around nodes, in pixels of the screen, and at most which share of a shape's radius they are. */
const NODE_BORDER = 1.5;
const HOLLOW_BORDER = 2;
const BORDER_SHARE = 0.3;

/** The colours of communities by name, from the largest on, and that of all others: style.css has them by theme. */
const COMMUNITY_COLOURS = Array.from({ length: COLOURED }, (_, i) => `community-${i + 1}`);
const COMMUNITY_OTHER = "community-other";

/** @type {"light"|"dark"|null} The theme of a picture while it is painted. */
let ofPicture = null;

/**
 * While the page is printed it is light, and a picture has its own theme, whatever else is wanted.
 * @returns {"light"|"dark"}
 */
function themeWanted() {
  if (ofPicture) return ofPicture;
  if ("printing" in document.documentElement.dataset) return "light";
  if (state.theme !== "system") return state.theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/**
 * The name of what is wanted: a theme, and what colours nodes.
 */
function nameWanted() {
  return `${themeWanted()} ${state.colours}`;
}

/**
 * Tell the style sheet which theme it is, and read its colours for the canvas.
 */
function readTheme() {
  const root = document.documentElement;
  root.dataset.theme = themeWanted();
  root.dataset.colours = state.colours;
  const style = getComputedStyle(root);
  const value = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  return {
    name: nameWanted(),
    ground: value("ground"),
    ink: value("ink"),
    muted: value("muted"),
    accent: value("accent"),
    edge: value("edge"),
    brightEdge: value("bright-edge"),
    veil: Number(value("veil")),
    changes: /** @type {Record<ChangeKind, string>} */ (
      Object.fromEntries(Object.keys(CHANGES).map((kind) => [kind, value(kind)]))
    ),
    communities: Object.fromEntries([...COMMUNITY_COLOURS, COMMUNITY_OTHER].map((name) => [name, value(name)])),
  };
}

let read = readTheme();

/**
 * The colours of now.
 */
export function theme() {
  return read;
}

/**
 * Read the style sheet's colours again.
 * @returns {boolean} whether others are wanted than were read
 */
export function refreshTheme() {
  if (read.name === nameWanted()) return false;
  read = readTheme();
  return true;
}

/**
 * Paint something in a theme, whatever theme the page has.
 * @template T
 * @param {"light"|"dark"} wanted
 * @param {() => T} paint
 * @returns {T}
 */
export function inTheme(wanted, paint) {
  ofPicture = wanted;
  read = readTheme();
  try {
    return paint();
  } finally {
    ofPicture = null;
    read = readTheme();
  }
}

/**
 * The name of a community's colour: the largest have one of their own.
 * @param {number} community
 */
export function communityColour(community) {
  return colourOf(colouredCommunity(data, community));
}

/**
 * @param {number} coloured  a community that has a colour of its own, or SMALLER
 */
export function colourOf(coloured) {
  return coloured === SMALLER ? COMMUNITY_OTHER : COMMUNITY_COLOURS[coloured];
}

/**
 * Whether a node's shape is hollow: it only reports; or where two parts are compared, there is less of it in the second.
 * @param {GraphNode} node
 */
export function isHollow({ index, observer }) {
  const kind = comparedNow()?.nodes[index]?.kind;
  return kind ? kind === "went" || kind === "shrank" : observer;
}

/**
 * What colour a node's shape is filled with, and that of the line around it.
 * @param {GraphNode} node
 */
export function lookOf(node) {
  const kind = comparedNow()?.nodes[node.index]?.kind;
  const own =
    state.colours === "community" ? read.communities[communityColour(node.community)] : data.types[node.type].colour;
  const colour = kind ? read.changes[kind] : own;
  return isHollow(node) ? { fill: read.ground, border: colour } : { fill: colour, border: read.ground };
}

/**
 * How wide the line around a node's shape is, in pixels of the screen.
 * @param {GraphNode} node
 * @param {number} scale
 */
export function borderOf(node, scale) {
  return Math.min(isHollow(node) ? HOLLOW_BORDER : NODE_BORDER, BORDER_SHARE * node.size * scale);
}
