// Read the data of the page once. Only the arrangement of the drawing changes them.

import { byId } from "../dom/elements.js";
import { readGraph } from "../logic/graph.js";

/** @import { Drawn } from "../types.d.ts" */

/**
 * What a script element holds.
 * @param {string} id
 */
export function textOf(id) {
  return byId(id, HTMLScriptElement).text;
}

/** @type {Drawn} */
export const drawn = JSON.parse(textOf("drawn"));

/** The graph of the page. */
export const data = readGraph(drawn, JSON.parse(textOf("payload")));
