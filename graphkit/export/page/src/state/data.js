// Read the data of the page once. Only the arrangement of the drawing changes them.

import { byId } from "../dom/elements.js";
import { daysOf } from "../logic/dates.js";
import { readGraph, rowsOf } from "../logic/graph.js";

/** @import { Drawn } from "../types.d.ts" */

/**
 * What a script element holds.
 * @param {string} id
 */
export function textOf(id) {
  return byId(id, HTMLScriptElement).text;
}

const { nodes, edges } = JSON.parse(textOf("drawn"));

/** @type {Drawn} */
export const drawn = { nodes: rowsOf(nodes), edges: rowsOf(edges) };

/** The graph of the page. */
export const data = readGraph(drawn, JSON.parse(textOf("payload")));

/** The days of the dated articles as numbers, rising. */
export const DAYS = daysOf(data.articles);
