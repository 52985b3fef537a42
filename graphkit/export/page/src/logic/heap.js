// A priority queue of numbers, for the search for shortest paths.

/** Numbers that wait, the one with the least key first. */
export class Heap {
  /** @type {number[]} */
  #keys = [];
  /** @type {number[]} */
  #values = [];

  /** The key of the number that was taken last. */
  key = 0;

  /**
   * @param {number} key
   * @param {number} value
   */
  push(key, value) {
    let i = this.#keys.push(key) - 1;
    this.#values.push(value);
    for (let up = (i - 1) >> 1; i > 0 && this.#keys[i] < this.#keys[up]; up = (i - 1) >> 1) {
      this.#swap(i, up);
      i = up;
    }
  }

  /** @returns {number|undefined} */
  pop() {
    const keys = this.#keys;
    if (!keys.length) return undefined;
    this.#swap(0, keys.length - 1);
    this.key = keys.pop() ?? 0;
    const value = this.#values.pop();
    for (let i = 0, down = 1; down < keys.length; down = 2 * i + 1) {
      if (down + 1 < keys.length && keys[down + 1] < keys[down]) down += 1;
      if (keys[i] <= keys[down]) break;
      this.#swap(i, down);
      i = down;
    }
    return value;
  }

  /**
   * @param {number} i
   * @param {number} j
   */
  #swap(i, j) {
    const [keys, values] = [this.#keys, this.#values];
    [keys[i], keys[j]] = [keys[j], keys[i]];
    [values[i], values[j]] = [values[j], values[i]];
  }
}
