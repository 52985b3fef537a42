// From afar, show the communities of a large graph: a faint ground below each one's nodes, and its name.

import { byId } from "../dom/elements.js";
import { memo } from "../logic/memo.js";
import { data } from "../state/data.js";
import { drawnNow } from "../state/visible.js";
import { arrangementNow, placingsNow } from "./arrangement.js";
import { boxGrid } from "./grid.js";
import { FONT, contextOf } from "./labels.js";
import { communityColour, theme } from "./theme.js";

/** @import { Box, Pen, Point, View } from "../types.d.ts" */

/** Graphs of fewer nodes are read without it, and so are communities of fewer members. */
const FEWEST_NODES = 400;
const FEWEST_MEMBERS = 5;

/** How many times as large as at first the drawing is where communities begin to fade, and where they are gone. */
const FADES_FROM = 1.5;
const GONE_FROM = 3;

/** How opaque their ground is, and how far it reaches beyond a member's shape, as a share of the drawing's size. */
const OPACITY = 0.11;
const REACH = 0.012;

/** The share of the members that it holds: those farthest from the middle of the others would stretch it over all. */
const HELD = 0.8;

const LETTERS = 13;
const LINE = 16;

/**
 * @typedef {object} Hull
 * @property {number} community
 * @property {Point} middle
 * @property {Point[]} corners
 */

/** How far the ground reaches beyond a member's shape, in the drawing's own units. */
const reachNow = memo(
  () => [drawnNow(), placingsNow()],
  () => 2 * REACH * drawnNow().nodeIndices.reduce((most, index) => Math.max(most, Math.abs(data.nodes[index].x)), 1),
);

/** The ground of each community by its number, made again only where its drawn members or their places are others. */
const hullNow = data.communities.map(({ members }, community) => {
  const drawn = () => members.filter((member) => drawnNow().nodes[member]);
  return memo(
    () => [placingsNow(), reachNow(), ...drawn()],
    () => hullOf(community, drawn(), reachNow()),
  );
});

/**
 * The grounds of the communities, the largest first; none in a small graph.
 */
const hullsNow = memo(
  () => [drawnNow(), placingsNow()],
  () => {
    const { nodes, nodeIndices } = drawnNow();
    if (nodeIndices.length <= FEWEST_NODES || !arrangementNow().free) return [];
    return data.communities.flatMap(({ members }, community) => {
      const drawn = members.reduce((sum, member) => sum + Number(nodes[member]), 0);
      return drawn >= FEWEST_MEMBERS ? hullNow[community]() : [];
    });
  },
);

/**
 * @param {number} community
 * @param {number[]} members
 * @param {number} reach
 * @returns {Hull}
 */
function hullOf(community, members, reach) {
  const middle = { x: median(members.map((m) => data.nodes[m].x)), y: median(members.map((m) => data.nodes[m].y)) };
  const held = members
    .map((m) => ({ node: data.nodes[m], away: Math.hypot(data.nodes[m].x - middle.x, data.nodes[m].y - middle.y) }))
    .sort((a, b) => a.away - b.away || a.node.index - b.node.index)
    .slice(0, Math.ceil(HELD * members.length))
    .map(({ node }) => node);
  // Only rings around members at the border reach it, or around one that is large.
  const border = new Set(convexHull(held));
  const largest = Math.max(...[...border].map(({ size }) => size));
  const rings = held.filter((node) => border.has(node) || node.size > largest);
  return { community, middle, corners: convexHull(rings.flatMap((node) => ring(node, node.size + reach))) };
}

/**
 * Points around a point: the hull of several such rings has round corners.
 * @param {Point} at
 * @param {number} radius
 */
function ring({ x, y }, radius) {
  return Array.from({ length: 12 }, (_, i) => {
    const turn = (i * Math.PI) / 6;
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
  });
}

/**
 * @param {number[]} values
 */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/**
 * The corners of the smallest convex shape around points (Andrew's monotone chain).
 * @template {Point} P
 * @param {P[]} points
 */
function convexHull(points) {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

/**
 * @template {Point} P
 * @param {P[]} points  from one side to the other
 */
function halfHull(points) {
  /** @type {P[]} */
  const hull = [];
  for (const point of points) {
    while (hull.length > 1 && turnsRight(hull[hull.length - 2], hull[hull.length - 1], point)) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 */
function turnsRight(a, b, c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;
}

/**
 * How much of the communities is seen, from 0 to 1.
 * @param {number} scale
 * @param {number} fitScale  that at which all of the drawing is seen
 */
function shareSeen(scale, fitScale) {
  return Math.min(Math.max((GONE_FROM - scale / fitScale) / (GONE_FROM - FADES_FROM), 0), 1);
}

/**
 * Paint the grounds, below edges and nodes.
 * @param {Pen} context
 * @param {View} view  where the context's units have the drawing
 * @param {number} zoomed  the scale on the screen
 * @param {number} fitScale
 */
export function drawHulls(context, view, zoomed, fitScale) {
  const share = shareSeen(zoomed, fitScale);
  if (!share) return;
  context.globalAlpha = OPACITY * share;
  for (const { community, corners } of hullsNow()) {
    context.fillStyle = theme().communities[communityColour(community)];
    context.beginPath();
    for (const { x, y } of corners) context.lineTo(view.x + x * view.scale, view.y + y * view.scale);
    context.fill();
  }
  context.globalAlpha = 1;
}

/**
 * @typedef {Box & {lines: string[]}} CommunityName  in pixels of the screen, from where the drawing's 0, 0 stands
 */

/**
 * The names of communities that find room, the largest first: each one's three strongest nodes that are drawn.
 * @param {number} scale
 * @param {number} fitScale
 * @param {Box} frame  where they may stand, in the drawing's own units
 */
export function placeNames(scale, fitScale, frame) {
  /** @type {CommunityName[]} */
  const names = [];
  if (shareSeen(scale, fitScale) < 0.5) return names;
  const taken = boxGrid();
  const context = contextOf(byId("overlay", HTMLCanvasElement));
  context.font = nameFont();
  for (const { community, middle } of hullsNow()) {
    const { nodes } = drawnNow();
    const strongest = data.communities[community].members.filter((member) => nodes[member]).slice(0, 3);
    const lines = strongest.map((member) => data.nodes[member].short);
    const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2;
    const high = LINE * lines.length;
    const within = (/** @type {number} */ at, /** @type {number} */ low, /** @type {number} */ most) =>
      Math.max(Math.min(at, most), low);
    const x = within(middle.x * scale, frame.left * scale + half, frame.right * scale - half);
    const top = within(middle.y * scale - high / 2, frame.top * scale, frame.bottom * scale - high);
    const place = [0, -high, high]
      .map((down) => ({ lines, left: x - half, right: x + half, top: top + down, bottom: top + down + high }))
      .find((box) => box.top >= frame.top * scale && box.bottom <= frame.bottom * scale && !taken.hit(box, community));
    if (!place) continue;
    taken.add(place, -1);
    names.push(place);
  }
  return names;
}

/**
 * @param {Pen} context  whose units are pixels of the screen
 * @param {CommunityName} name
 * @param {View} view
 */
export function drawName(context, { lines, left, right, top }, view) {
  context.font = nameFont();
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = theme().ground;
  context.fillStyle = theme().ink;
  lines.forEach((line, i) => {
    const [x, y] = [view.x + (left + right) / 2, view.y + top + i * LINE + LETTERS];
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

function nameFont() {
  return `600 ${LETTERS}px ${FONT}`;
}
