// Put places on a map: an equirectangular one, true to scale at the middle of the places.

import { counted, whole } from "./numbers.js";

/** @import { MapRow } from "../payload.d.ts" */
/** @import { Point } from "../types.d.ts" */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** How wide and high the places lie on the map, in pixels at scale 1: so large that shapes are small on it. */
const [WIDE, HIGH] = [1700, 1300];

/** The least span of places in degrees: two near ones do not stand on a map that shows neither land nor sea. */
const LEAST_SPAN = 8;

/**
 * @typedef {object} Mapped
 * @property {Map<number, Point>} places  of nodes, by number
 * @property {Point[][]} land  outlines
 * @property {Point[][]} borders  lines between countries
 */

/**
 * @param {MapRow} map
 * @returns {Mapped}
 */
export function mapped({ places, unit, land, borders }) {
  const across = spanOf(places.map(([, longitude]) => longitude));
  const down = spanOf(places.map(([, , latitude]) => latitude));
  const shrink = Math.cos((down.middle * Math.PI) / 180);
  const scale = Math.min(WIDE / (across.span * shrink), HIGH / down.span);
  const project = (/** @type {number} */ longitude, /** @type {number} */ latitude) => ({
    x: (longitude - across.middle) * shrink * scale,
    y: (down.middle - latitude) * scale,
  });
  const lines = (/** @type {string} */ text) =>
    linesOf(text).map((line) => line.map(([x, y]) => project(x * unit, y * unit)));
  return {
    places: new Map(places.map(([node, longitude, latitude]) => [node, project(longitude, latitude)])),
    land: lines(land),
    borders: lines(borders),
  };
}

/**
 * @param {number[]} values
 */
function spanOf(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, span: Math.max(most - least, LEAST_SPAN) };
}

/**
 * The points of lines that are written as steps (data/outlines.toml tells how).
 * @param {string} text
 * @returns {[number, number][][]}
 */
export function linesOf(text) {
  return text.split(".").slice(0, -1).map(pointsOf);
}

/**
 * @param {string} text
 */
function pointsOf(text) {
  /** @type {[number, number][]} */
  const points = [];
  /** @type {number[]} */
  const steps = [];
  let [number, place] = [0, 1];
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    number += (value % 32) * place;
    place *= 32;
    if (value >= 32) continue;
    steps.push(number % 2 ? -(number + 1) / 2 : number / 2);
    [number, place] = [0, 1];
  }
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    [x, y] = [x + steps[i], y + steps[i + 1]];
    points.push([x, y]);
  }
  return points;
}

/**
 * How many places are on the map, and why others are not.
 * @param {MapRow} map
 */
export function mapText({ places, doubtful, unknown }) {
  const parts = [
    `${whole(places.length)} of ${counted(places.length + doubtful + unknown, "place")} on the map`,
    doubtful && `${whole(doubtful)} may be any of several places with that name`,
    unknown && `${whole(unknown)} not in the list of places`,
  ];
  return parts.filter(Boolean).join("; ");
}
