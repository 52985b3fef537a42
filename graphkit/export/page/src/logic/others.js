// Say how to read the sentences of an entity that the page does not draw.

/** @import { Graph } from "../types.d.ts" */

/** A label that a shell takes as it is between double quotes, and that is no option. */
const SAFE = /^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;

/**
 * The command that shows its sentences: by its label, or by its id where others have the label too or a shell would
 * change it.
 * @param {Pick<Graph, "nodes"|"others">} graph
 * @param {number} number
 */
export function evidenceCommand({ nodes, others }, number) {
  const { id, label } = others[number];
  const alike = [...nodes, ...others].filter((each) => each.label === label);
  return alike.length === 1 && SAFE.test(label) ? `graphkit evidence "${label}"` : `graphkit evidence ${id}`;
}
