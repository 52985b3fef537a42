// Decide where nodes stand: the arrangement follows from the state.

import { memo } from "../logic/memo.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";
import { builtPlace, suitedPlace } from "./fit.js";
import { network } from "./network.js";

/** @import { Arrangement, Point } from "../types.d.ts" */

/** Where the nodes stand where nothing else is wanted: network.js has suited them to the screen. */
const HOMES = data.nodes.map(({ x, y }) => ({ x, y }));

/** How often nodes were placed. */
let placings = 0;

/** Where the nodes should stand now. */
export const arrangementNow = memo(
  () => [state.moved],
  /** @returns {Arrangement} */
  () => {
    const places = [...HOMES];
    for (const [node, x, y] of state.moved) places[node] = suitedPlace({ x, y });
    return { places };
  },
);

/**
 * What changes whenever nodes are placed elsewhere.
 */
export function placingsNow() {
  return placings;
}

/**
 * Let nodes stand at some places.
 * @param {Point[]} places
 */
export function placeNodes(places) {
  placings += 1;
  places.forEach(({ x, y }, index) => {
    Object.assign(data.nodes[index], { x, y });
    // Set directly, as through its DataSet it takes as long as the start.
    Object.assign(network.body.nodes[index], { x, y });
  });
}

/**
 * Keep a node at a place, from now on.
 * @param {number} node
 * @param {Point} place
 */
export function keepAt(node, place) {
  const { x, y } = builtPlace(place);
  const others = state.moved.filter(([other]) => other !== node);
  update({ moved: [...others, [node, x, y]] });
}
