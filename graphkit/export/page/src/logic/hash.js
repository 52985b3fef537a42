// Write the state as the end of the page's address, with ids that outlast a new build, and read it back. What is
// not known is ignored.

/** @import { State } from "../types.d.ts" */
/** @import { Field } from "./fields.js" */

/**
 * The state as text.
 * @param {Record<string, Field>} fields
 * @param {State} state
 * @param {string[]} [names]  of the fields that are written
 */
export function hashOf(fields, state, names = Object.keys(fields)) {
  return names
    .flatMap((name) => {
      const written = fields[name].write(state);
      const values = Array.isArray(written) ? written : written === "" ? [] : [written];
      // Half of a character, which no address can hold, is the mark of a character that was lost.
      return values.map((value) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))}`);
    })
    .join("&");
}

/**
 * What a text means for the state: of the fields that it has, what is known.
 * @param {Record<string, Field>} fields
 * @param {string} text
 */
export function changesOf(fields, text) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const piece of text.split("&")) {
    const [name, ...rest] = piece.split("=");
    try {
      values.set(name, [...(values.get(name) ?? []), decodeURIComponent(rest.join("="))]);
    } catch {
      // What is no text by the rules of addresses means nothing.
    }
  }
  /** @type {Partial<State>} */
  const changes = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = values.get(name);
    if (given) Object.assign(changes, field.read(given));
  }
  return changes;
}
