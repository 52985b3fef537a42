// Keep a result until what it is made from changes.

/**
 * Whether two lists hold the same values.
 * @param {readonly unknown[]} a
 * @param {readonly unknown[]} b
 */
function sameValues(a, b) {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/**
 * A function that makes its result again only when what it reads has changed; else it gives the same object.
 * @template T
 * @param {() => readonly unknown[]} reads
 * @param {() => T} make
 */
export function memo(reads, make) {
  /** @type {{of: readonly unknown[], made: T}|undefined} */
  let kept;
  return () => {
    const now = reads();
    if (!kept || !sameValues(now, kept.of)) kept = { of: now, made: make() };
    return kept.made;
  };
}
