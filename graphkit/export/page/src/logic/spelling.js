// Compare spellings: letters that transcriptions confuse, and the number of letters that differ.

/**
 * Letters that transcriptions confuse, each with those that stand for them, in this order. As
 * graphkit/names/romanised.py has them, and double letters as one.
 * @type {[RegExp, string][]}
 */
const SOUNDS = [
  [/off$/, "ov"],
  [/iew$/, "ev"],
  [/tsch/g, "ch"],
  [/sch/g, "sh"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/dj|dzh|dsch/g, "j"],
  [/q|ck/g, "k"],
  [/w/g, "v"],
  [/ae/g, "a"],
  [/ou|oo/g, "u"],
  [/[ei]y|y|ee|ei|ii|ie/g, "i"],
  [/o/g, "u"],
  [/e/g, "i"],
  [/(?<=.)h$/, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * A word in one spelling for all its transcriptions.
 * @param {string} word  as plainText() gives it
 */
export function soundOf(word) {
  return SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
}

/**
 * How many letters of a typed word may be wrong.
 * @param {string} typed
 */
export function faultsAllowed({ length }) {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Three rows of letters compared, which are used again and again. */
const rows = [0, 1, 2].map(() => new Uint8Array(256));

/**
 * How many letters must be added, left out, changed or exchanged with the next one until a word begins with what was
 * typed (optimal string alignment); `most` + 1 where there are more than `most`.
 * @param {string} typed
 * @param {string} word
 * @param {number} most
 */
export function faultsBetween(typed, word, most) {
  const width = Math.min(word.length, typed.length + most);
  if (width < typed.length - most || width > 255) return most + 1;
  let [before, row, next] = rows;
  for (let j = 0; j <= width; j += 1) row[j] = j;
  let least = 0;
  for (let i = 1; i <= typed.length; i += 1) {
    next[0] = i;
    least = i;
    const letter = typed.charCodeAt(i - 1);
    for (let j = 1; j <= width; j += 1) {
      const other = word.charCodeAt(j - 1);
      let faults = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (letter === other ? 0 : 1));
      const turned = i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other;
      if (turned) faults = Math.min(faults, before[j - 2] + 1);
      next[j] = faults;
      if (faults < least) least = faults;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return least;
}
