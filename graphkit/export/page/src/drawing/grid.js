// Find boxes that touch a box, by the squares of a grid.

/** @import { Box } from "../types.d.ts" */

/**
 * Boxes by the squares of a grid that they touch.
 */
export function boxGrid() {
  const square = 80;
  /** @type {Map<number, [Box, number][]>} */
  const squares = new Map();

  /** @param {Box} box */
  function keys(box) {
    /** @type {number[]} */
    const found = [];
    for (let x = Math.floor(box.left / square); x <= Math.floor(box.right / square); x += 1) {
      for (let y = Math.floor(box.top / square); y <= Math.floor(box.bottom / square); y += 1) {
        found.push(x * 65_536 + y);
      }
    }
    return found;
  }

  return {
    /**
     * Take the room of a box, in the name of an owner.
     * @param {Box} box
     * @param {number} owner
     */
    add(box, owner) {
      for (const key of keys(box)) {
        const here = squares.get(key);
        if (here) here.push([box, owner]);
        else squares.set(key, [[box, owner]]);
      }
    },
    /**
     * Whether a box touches one that is not its own, and whose owner comes before `last`.
     * @param {Box} box
     * @param {number} owner
     * @param {number} [last]
     */
    hit(box, owner, last = Infinity) {
      return keys(box).some((key) =>
        (squares.get(key) ?? []).some(
          ([other, whose]) =>
            whose !== owner &&
            whose < last &&
            box.left < other.right + 2 &&
            box.right > other.left - 2 &&
            box.top < other.bottom + 1 &&
            box.bottom > other.top - 1,
        ),
      );
    },
  };
}
