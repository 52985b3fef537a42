// Find boxes that touch a box, by the squares of a grid.

/** @import { Box } from "../types.d.ts" */

const SQUARE = 80;

/**
 * @typedef {object} Owned
 * @property {Box} box
 * @property {number} owner
 */

/**
 * Boxes by the squares of a grid that they touch.
 */
export function boxGrid() {
  /** @type {Map<number, Owned[]>} */
  const squares = new Map();

  /**
   * Whether anything holds for a square that a box touches. Nothing is made on the way: labels ask 10,000 times.
   * @param {Box} box
   * @param {(key: number) => boolean} test
   */
  function touches(box, test) {
    const [right, bottom] = [Math.floor(box.right / SQUARE), Math.floor(box.bottom / SQUARE)];
    for (let x = Math.floor(box.left / SQUARE); x <= right; x += 1) {
      for (let y = Math.floor(box.top / SQUARE); y <= bottom; y += 1) if (test(x * 65_536 + y)) return true;
    }
    return false;
  }

  return {
    /**
     * Take the room of a box, in the name of an owner.
     * @param {Box} box
     * @param {number} owner
     */
    add(box, owner) {
      touches(box, (key) => {
        const here = squares.get(key);
        if (here) here.push({ box, owner });
        else squares.set(key, [{ box, owner }]);
        return false;
      });
    },
    /**
     * Whether a box touches one that is not its own, and whose owner comes before `last`.
     * @param {Box} box
     * @param {number} owner
     * @param {number} [last]
     */
    hit(box, owner, last = Infinity) {
      const inTheWay = (/** @type {Owned} */ other) =>
        other.owner !== owner && other.owner < last && overlap(box, other.box);
      return touches(box, (key) => squares.get(key)?.some(inTheWay) ?? false);
    },
  };
}

/**
 * Whether two boxes overlap, or nearly.
 * @param {Box} a
 * @param {Box} b
 */
function overlap(a, b) {
  return a.left < b.right + 2 && a.right > b.left - 2 && a.top < b.bottom + 1 && a.bottom > b.top - 1;
}
