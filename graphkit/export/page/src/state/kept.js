// Keep a reader's work in the browser, where it lets the page.

import { data } from "./data.js";

/**
 * The key of something that is of these articles.
 * @param {string} what
 */
export function keyOf(what) {
  return `graphkit: ${what} of ${data.about.corpus}`;
}

/**
 * What is kept; null for nothing, undefined where the browser does not let the page look.
 * @param {string} key
 */
export function readKept(key) {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Keep text; "" keeps nothing.
 * @param {string} key
 * @param {string} text
 * @returns {boolean} whether the browser does
 */
export function keepText(key, text) {
  try {
    if (text) window.localStorage.setItem(key, text);
    else window.localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
