// Search nodes by name or alias, without regard to accents and case.

import { plainText } from "./names.js";

/** @import { GraphNode } from "../types.d.ts" */

/** @typedef {{node: number, name: string, plain: string, isLabel: boolean}} Entry  a name that can be found */

/**
 * All names and aliases.
 * @param {GraphNode[]} nodes
 * @returns {Entry[]}
 */
export function entriesOf(nodes) {
  return nodes.flatMap(({ index, label, forms }) => [
    { node: index, name: label, plain: plainText(label), isLabel: true },
    ...forms.map(({ text }) => ({ node: index, name: text, plain: plainText(text), isLabel: false })),
  ]);
}

/**
 * The nodes that a query means, the best first: names that begin with it, then words, then parts; stronger nodes first.
 * @param {Entry[]} entries
 * @param {string} query
 */
export function search(entries, query) {
  const wanted = plainText(query);
  /** @type {Map<number, Entry & {rank: number}>} */
  const best = new Map();
  for (const entry of wanted ? entries : []) {
    const at = ` ${entry.plain}`.indexOf(` ${wanted}`);
    if (at < 0 && !entry.plain.includes(wanted)) continue;
    const rank = (entry.plain === wanted ? 0 : at === 0 ? 1 : at > 0 ? 2 : 3) + (entry.isLabel ? 0 : 0.5);
    const known = best.get(entry.node);
    if (!known || rank < known.rank) best.set(entry.node, { ...entry, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.node - b.node);
}
