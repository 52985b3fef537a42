// Decide where nodes stand: the arrangement follows from the state.

import { byId } from "../dom/elements.js";
import { laidOut } from "../logic/force.js";
import { memo } from "../logic/memo.js";
import { ringsAround } from "../logic/rings.js";
import { data } from "../state/data.js";
import { state, update } from "../state/store.js";
import { mapNow, strengthsNow, visibleNow } from "../state/visible.js";
import { builtPlace, suitedPlace } from "./fit.js";
import { network } from "./network.js";

/** @import { Arrangement, Point } from "../types.d.ts" */

/** Where the nodes stand where nothing else is wanted: network.js has suited them to the screen. */
const HOMES = data.nodes.map(({ x, y }) => ({ x, y }));

/** How often nodes were placed. */
let placings = 0;

/** With more nodes than these, forces would take more than 100 ms, and leave less of the communities than there was. */
const MOST_LAID = 500;

/** How much more strongly an edge attracts within a community. */
const WITHIN = 3;

/**
 * Whether the filters leave so few nodes that they are laid out anew.
 */
function areFew() {
  return 2 * visibleNow().nodeIndices.length < data.nodes.length;
}

/** In what way the nodes stand. */
export const arrangementNow = memo(
  () => [
    mapNow(),
    !mapNow() && (areFew() || state.focus?.rings) && visibleNow(),
    state.focus,
    state.focus?.rings && strengthsNow(),
  ],
  /** @returns {Arrangement} */
  () => {
    const map = mapNow();
    if (map) return { free: false, rings: [], map, places: map.places };
    if (!state.focus?.rings) return { free: true, rings: [], map, places: null };
    const { places, radii } = ringsAround(data, state.focus.node, visibleNow(), strengthsNow());
    return { free: false, rings: radii, map, places };
  },
);

/**
 * Whether the arrangement of now is one that takes time: some nodes, laid out anew.
 */
export function takesTime() {
  return arrangementNow().free && areFew() && visibleNow().nodeIndices.length <= MOST_LAID;
}

/** Where the nodes stand before any is moved. */
const basePlaces = memo(
  () => [arrangementNow()],
  () => {
    const { places } = arrangementNow();
    if (places) return standing(places);
    return takesTime() ? laidAnew() : HOMES;
  },
);

/**
 * Some nodes at some places, the others where they stand else.
 * @param {Map<number, Point>} places
 */
function standing(places) {
  return HOMES.map((home, index) => places.get(index) ?? home);
}

/**
 * The nodes that the filters leave, laid out by the forces between them.
 */
function laidAnew() {
  const { nodeIndices, drawnIndices } = visibleNow();
  const { clientWidth, clientHeight } = byId("network");
  const numbers = new Map(nodeIndices.map((index, i) => [index, i]));
  const edges = drawnIndices.map((index) => {
    const { a, b, opacity } = data.edges[index];
    const near = data.nodes[a].community === data.nodes[b].community ? WITHIN : 1;
    return /** @type {[number, number, number]} */ ([numbers.get(a), numbers.get(b), opacity * near]);
  });
  const laid = laidOut(
    nodeIndices.map((index) => ({ ...HOMES[index], size: data.nodes[index].size })),
    edges,
    clientWidth / (clientHeight || 1),
  );
  return standing(new Map(nodeIndices.map((index, i) => [index, laid[i]])));
}

/** Where the nodes should stand now. */
export const placesNow = memo(
  () => [basePlaces(), state.moved],
  () => {
    const places = [...basePlaces()];
    if (arrangementNow().free) for (const [node, x, y] of state.moved) places[node] = suitedPlace({ x, y });
    return places;
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
    const { size } = Object.assign(data.nodes[index], { x, y });
    // Set directly, as through its DataSet it takes as long as the start. What its box has out of sight is not drawn.
    const { shape } = Object.assign(network.body.nodes[index], { x, y });
    Object.assign(shape.boundingBox, { left: x - size, right: x + size, top: y - size, bottom: y + size });
  });
}

/**
 * Keep a node at a place, from now on, where nodes can be moved.
 * @param {number} node
 * @param {Point} place
 */
export function keepAt(node, place) {
  if (!arrangementNow().free) return;
  const { x, y } = builtPlace(place);
  const others = state.moved.filter(([other]) => other !== node);
  update({ moved: [...others, [node, x, y]] });
}
