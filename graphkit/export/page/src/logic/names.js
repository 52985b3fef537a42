// Shorten names for the drawing, and strip them of accents and case for the search.

import { dayText } from "./dates.js";

/** @import { Article } from "../payload.d.ts" */

/** As many letters of a name stand in the drawing, and in a line. */
const LABEL_LETTERS = 32;
export const LINE_LETTERS = 80;

/**
 * Letters that are not another letter with a mark, as they are typed without one.
 * @type {Record<string, string>}
 */
const PLAIN = { ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/**
 * Text without the characters that reverse or embed the direction of writing: a space stands for each.
 * @param {string} text
 */
export function unsteered(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, " ");
}

/**
 * A name for the drawing or a line: cut where it is long, and without characters that steer the direction of writing.
 * @param {string} label
 * @param {number} [most]  how many letters
 */
export function shortened(label, most = LABEL_LETTERS) {
  const plain = label.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ").trim();
  const letters = Array.from(plain);
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : plain;
}

/**
 * Text without accents, case and punctuation.
 * @param {string} text
 */
export function plainText(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðħıßæœþ]/g, (letter) => PLAIN[letter])
    .replace(/[’'.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A title as part of a file's name, which every system takes.
 * @param {string} title
 */
export function fileStem(title) {
  const words = plainText(title).replaceAll(" ", "-");
  return Array.from(words).slice(0, 60).join("").replace(/-$/, "") || "graph";
}

/**
 * An article in a line.
 * @param {Article} article
 */
export function articleText({ id, title, date }) {
  const name = shortened(title || id, LINE_LETTERS);
  return date ? `${name} · ${dayText(date)}` : name;
}

/**
 * Who published the articles, those of the most first; "" where it is not known.
 * @param {Article[]} articles
 * @returns {{name: string, count: number}[]}
 */
export function sourcesOf(articles) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { source } of articles) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * A source's name in a line.
 * @param {string} name
 */
export function sourceName(name) {
  return shortened(name, LINE_LETTERS) || "No source given";
}

/**
 * An address that a browser may be sent to, or "": http and https alone.
 * @param {string} url
 */
export function webAddress(url) {
  try {
    const address = new URL(url);
    return address.protocol === "https:" || address.protocol === "http:" ? address.href : "";
  } catch {
    return "";
  }
}

/** Where Wikidata shows what has an id such as Q42. */
const WIKIDATA = "https://www.wikidata.org/wiki/";

/**
 * The address of an id from a list of names, or "" if it has none: itself, or that of an id of Wikidata.
 * @param {string} id
 */
export function idAddress(id) {
  return /^Q[1-9]\d*$/.test(id) ? WIKIDATA + id : webAddress(id);
}
