// Read and write the view that the state is as the end of an address.

import { fieldsOf } from "../logic/fields.js";
import { unfiltered } from "../logic/filters.js";
import { changesOf, hashOf } from "../logic/hash.js";
import { firstMatrix } from "../logic/matrix.js";
import { data } from "./data.js";
import { FIRST_SENTENCES, state } from "./store.js";

/** @import { State } from "../types.d.ts" */

/** The fields of the address. */
export const FIELDS = fieldsOf(data);

/** Those that a step of the story has none of: where in it the reader is, the reader's own theme, the article read. */
export const OWN = ["story", "theme", "read"];

/** Those of a view. */
const VIEW = Object.keys(FIELDS).filter((name) => !OWN.includes(name));

/**
 * The view of now.
 */
export function viewNow() {
  return hashOf(FIELDS, state, VIEW);
}

/**
 * All changes that lead to a view. Theme and colours stay unless it names some.
 * @param {string} text
 * @returns {Partial<State>}
 */
export function changesTo(text) {
  return {
    selected: null,
    other: null,
    hovered: null,
    path: null,
    avoided: [],
    avoidedTypes: [],
    moved: [],
    focus: null,
    view: "drawing",
    matrix: firstMatrix(data),
    sentences: FIRST_SENTENCES,
    neighbours: false,
    step: null,
    told: "",
    reader: null,
    passage: null,
    ...unfiltered(data),
    ...changesOf(FIELDS, text),
  };
}
