// Read the sentences when they are first needed: they are most of the file, and the drawing needs none.

import { readEvidenceRows } from "../logic/evidence.js";
import { data, textOf } from "./data.js";
import { state, update } from "./store.js";

/** @import { Evidence } from "../types.d.ts" */

/** The text where there are no sentences. */
const NO_SENTENCES =
  "so sentences and the filters by period, source, topic and article are missing; all else works, and";
const NO_UNPACKING =
  `This browser lacks DecompressionStream, ${NO_SENTENCES} a current Firefox, Chrome, Edge or Safari ` +
  "shows everything.";
const DAMAGED = `This file's sentences are damaged, ${NO_SENTENCES} a fresh copy of the file shows everything.`;

/** @type {Promise<Evidence|null>|undefined} */
let promised;

/** @type {Evidence|null} */
let read = null;

/**
 * All sentences, or null where they cannot be read: state.problem then says why.
 * @returns {Promise<Evidence|null>}
 */
export function evidence() {
  promised ??= state.problem ? Promise.resolve(null) : readEvidence().catch(giveUp);
  return promised;
}

/**
 * All sentences, once they have been read; until then null.
 */
export function evidenceRead() {
  return read;
}

/**
 * Find out whether this browser can read the sentences.
 */
export function startEvidence() {
  if (isPacked() && !("DecompressionStream" in window)) update({ problem: NO_UNPACKING });
}

/**
 * Whether the sentences stand in the file compressed.
 */
function isPacked() {
  return textOf("evidence").startsWith('"');
}

/**
 * Go on without sentences.
 * @returns {null}
 */
function giveUp() {
  update({ problem: DAMAGED });
  return null;
}

/**
 * @returns {Promise<Evidence>}
 */
async function readEvidence() {
  const text = textOf("evidence");
  read = readEvidenceRows(JSON.parse(isPacked() ? await unzipped(JSON.parse(text)) : text), data);
  update({});
  return read;
}

/**
 * The text that was compressed by gzip and written as base64.
 * @param {string} base64
 */
async function unzipped(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
