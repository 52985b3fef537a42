// Search names and aliases, without regard to accents, case, spaces and the order of words; where nothing of the page
// is found so, names that are spelt alike.

import { plainText } from "./names.js";
import { faultsAllowed, faultsBetween, soundOf } from "./spelling.js";

/** @import { OtherRow } from "../payload.d.ts" */
/** @import { GraphNode } from "../types.d.ts" */

/**
 * @typedef {object} Entry  a name that can be found
 * @property {number} node  number of its node, or that of an other entity
 * @property {boolean} drawn  whether it is a node of the page
 * @property {string} name
 * @property {string} plain
 * @property {string} joined  without spaces
 * @property {number[]} words  their numbers
 * @property {boolean} isLabel
 */

/**
 * @typedef {object} Names
 * @property {Entry[]} entries
 * @property {string[]} words  each once
 * @property {string[]} sounds  of the words
 * @property {number} nodes  how many nodes and how many others have names
 * @property {number} others
 */

/** @typedef {Entry & {rank: number, similar: boolean}} Found  similar: only the spelling is alike */

/** How good a match is; a whole number more is always worse. */
const RANK = { whole: 0, start: 1, word: 2, part: 3, anyOrder: 4, joined: 5, sound: 6, fault: 7 };

/** What an alias, and an entity that is not drawn, add to a rank. */
const [ALIAS, NOT_DRAWN] = [0.5, 0.25];

/** Letters of the shortest query that is compared by its spelling, and of a sound that others may begin with. */
const [SHORTEST, SHORTEST_SOUND] = [4, 3];

/** Of a word that does not fit. */
const UNFIT = 255;

/**
 * All names and aliases, of nodes and of the entities that the page does not draw.
 * @param {GraphNode[]} nodes
 * @param {OtherRow[]} [others]
 * @returns {Names}
 */
export function namesOf(nodes, others = []) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {Entry[]} */
  const entries = [];
  const add = (/** @type {number} */ node, /** @type {boolean} */ drawn, /** @type {string[]} */ names) => {
    names.forEach((name, i) => {
      const plain = plainText(name);
      const words = plain.split(" ").map((word) => {
        if (!numbers.has(word)) numbers.set(word, numbers.size);
        return numbers.get(word) ?? 0;
      });
      entries.push({ node, drawn, name, plain, joined: plain.replaceAll(" ", ""), words, isLabel: i === 0 });
    });
  };
  for (const { index, label, forms } of nodes) add(index, true, [label, ...forms.map(({ text }) => text)]);
  others.forEach(({ label, aliases }, i) => {
    add(i, false, [label, ...aliases]);
  });
  const words = [...numbers.keys()];
  return { entries, words, sounds: words.map(soundOf), nodes: nodes.length, others: others.length };
}

/**
 * What a query means, the best first: names that begin with it, then words, then parts, then its words in another order
 * or with other spaces, then those that sound like it. Only where no node of the page is among them, those with a few
 * letters wrong. Of equally good ones the nodes come first, the stronger before the weaker.
 * @param {Names} names
 * @param {string} query
 * @param {number} [most]
 * @returns {Found[]}
 */
export function search(names, query, most = Infinity) {
  const wanted = plainText(query);
  if (!wanted) return [];
  const ranks = new Float64Array(names.nodes + names.others).fill(Infinity);
  const entries = new Int32Array(ranks.length);
  const spelt = wanted.length >= SHORTEST;
  let drawn = rankBy(names, exactRank(names, wanted), ranks, entries);
  if (spelt) drawn = rankBy(names, soundRank(names, wanted), ranks, entries) || drawn;
  if (spelt && !drawn) rankBy(names, faultRank(names, wanted), ranks, entries);
  return best(ranks, most).map((slot) => ({
    ...names.entries[entries[slot]],
    rank: ranks[slot],
    similar: ranks[slot] >= RANK.sound,
  }));
}

/**
 * Find the best entry of each node and each other entity. Returns whether a node of the page is among them.
 * @param {Names} names
 * @param {(entry: Entry) => number} rankOf  Infinity where it does not match
 * @param {Float64Array} ranks  is changed: of the nodes, then of the others
 * @param {Int32Array} entries  is changed: the number of the best entry
 */
function rankBy(names, rankOf, ranks, entries) {
  let some = false;
  for (let i = 0; i < names.entries.length; i += 1) {
    const entry = names.entries[i];
    const match = rankOf(entry);
    if (match === Infinity) continue;
    const rank = match + (entry.isLabel ? 0 : ALIAS) + (entry.drawn ? 0 : NOT_DRAWN);
    const slot = entry.drawn ? entry.node : names.nodes + entry.node;
    some ||= entry.drawn;
    if (rank >= ranks[slot]) continue;
    ranks[slot] = rank;
    entries[slot] = i;
  }
  return some;
}

/**
 * The places of the lowest ranks, the lowest first; of equal ones in their order.
 * @param {Float64Array} ranks
 * @param {number} most
 */
function best(ranks, most) {
  /** @type {number[]} */
  const slots = [];
  for (let slot = 0; slot < ranks.length; slot += 1) {
    if (ranks[slot] === Infinity || (slots.length === most && ranks[slot] >= ranks[slots[most - 1]])) continue;
    let place = slots.length;
    while (place > 0 && ranks[slots[place - 1]] > ranks[slot]) place -= 1;
    slots.splice(place, 0, slot);
    if (slots.length > most) slots.pop();
  }
  return slots;
}

/**
 * How well a name matches letter by letter.
 * @param {Names} names
 * @param {string} wanted
 * @returns {(entry: Entry) => number}
 */
function exactRank({ words }, wanted) {
  const typed = wanted.split(" ");
  const joined = typed.join("");
  const inOrder = ` ${wanted}`;
  const fits = typed.length > 1 ? typed.map((each) => fitBy(words, (word) => (word.startsWith(each) ? 0 : UNFIT))) : [];
  return (entry) => {
    if (entry.plain.includes(wanted)) {
      if (entry.plain === wanted) return RANK.whole;
      if (entry.plain.startsWith(wanted)) return RANK.start;
      return entry.plain.includes(inOrder) ? RANK.word : RANK.part;
    }
    if (fits.length && fitOf(entry, fits) < UNFIT) return RANK.anyOrder;
    return joined.length >= SHORTEST && entry.joined.startsWith(joined) ? RANK.joined : Infinity;
  };
}

/**
 * How well a name matches where transcriptions of a word are the same.
 * @param {Names} names
 * @param {string} wanted
 * @returns {(entry: Entry) => number}
 */
function soundRank({ words, sounds }, wanted) {
  const fits = wanted.split(" ").map((typed) => {
    const sound = soundOf(typed);
    const open = sound.length >= SHORTEST_SOUND;
    // A word that is whole comes before one that goes on.
    return fitBy(sounds, (each, i) => {
      if (each === sound) return 0;
      return (open ? each.startsWith(sound) : words[i].startsWith(typed)) ? 1 : UNFIT;
    });
  });
  return (entry) => {
    const fit = fitOf(entry, fits);
    return fit < UNFIT ? RANK.sound + fit / UNFIT / 4 : Infinity;
  };
}

/**
 * How well a name matches with a few letters wrong, word by word or, where spaces are wrong too, as a whole.
 * @param {Names} names
 * @param {string} wanted
 * @returns {(entry: Entry) => number}
 */
function faultRank({ words, sounds }, wanted) {
  const typed = wanted.split(" ");
  const fits = typed.map((each) => {
    const sound = soundOf(each);
    const most = faultsAllowed(sound);
    return fitBy(sounds, (word, i) => {
      if (sound.length < SHORTEST_SOUND) return words[i].startsWith(each) ? 0 : UNFIT;
      const faults = faultsBetween(sound, word, most);
      // Among words with as many faults, those of a similar length and the same first letter come first.
      const longer = Math.min(4, Math.abs(word.length - sound.length));
      return faults > most ? UNFIT : 9 * faults + longer + (word[0] === sound[0] ? 0 : 4);
    });
  });
  const joined = typed.join("");
  const most = faultsAllowed(joined);
  return (entry) => {
    const fit = fitOf(entry, fits);
    if (fit < UNFIT) return RANK.fault + fit / UNFIT;
    const alike = entry.joined[0] === joined[0] && (entry.words.length > 1 || typed.length > 1);
    if (!alike) return Infinity;
    const faults = faultsBetween(joined, entry.joined, most);
    return faults <= most ? RANK.fault + (9 * faults + 4) / UNFIT : Infinity;
  };
}

/**
 * How well each word fits.
 * @param {string[]} words
 * @param {(word: string, i: number) => number} fit
 */
function fitBy(words, fit) {
  const fits = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) fits[i] = fit(words[i], i);
  return fits;
}

/**
 * How well the words that were typed fit words of a name, each another one, in any order: 0 is best, UNFIT where one fits
 * none.
 * @param {Entry} entry
 * @param {Uint8Array[]} fits  for each typed word, how well each word fits
 */
function fitOf({ words }, fits) {
  if (fits.length > words.length) return UNFIT;
  let [sum, taken] = [0, 0];
  for (const fit of fits) {
    let place = -1;
    for (let i = 0; i < words.length; i += 1) {
      if (fit[words[i]] === UNFIT || (taken >> i) & 1) continue;
      if (place < 0 || fit[words[i]] < fit[words[place]]) place = i;
    }
    if (place < 0) return UNFIT;
    sum += fit[words[place]];
    taken |= 1 << place;
  }
  return Math.min(sum, UNFIT - 1);
}
