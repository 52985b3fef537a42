// Bring the path that is shown into sight.

import { byId } from "../dom/elements.js";
import { network } from "../drawing/network.js";
import { coveredHeight, leaveFit, moveView } from "../drawing/view.js";
import { data } from "../state/data.js";
import { tableNow } from "../state/store.js";
import { isPlaced, pathNow } from "../state/visible.js";

/** Pixels left free around a path: half a label. */
const PATH_MARGIN = 60;

/** The least width and height that a path is given, however little of the drawing is seen beside the sheet. */
const LEAST_ROOM = 50;

/**
 * Look at the path that is shown, if it is not well in sight already.
 */
export function lookAtPath() {
  const path = pathNow();
  const nodes = (path?.nodes ?? []).flatMap((node) => (isPlaced(node) ? data.nodes[node] : []));
  if (!nodes.length || tableNow()) return;
  const { clientWidth, clientHeight } = byId("network");
  const [wide, high] = [clientWidth, clientHeight - coveredHeight()].map((room) =>
    Math.max(room - 2 * PATH_MARGIN, LEAST_ROOM),
  );
  const inSight = nodes
    .map((node) => network.canvasToDOM(node))
    .every(({ x, y }) => x > PATH_MARGIN && y > PATH_MARGIN && x < PATH_MARGIN + wide && y < PATH_MARGIN + high);
  if (inSight) return;
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  leaveFit();
  moveView({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    scale: Math.min(network.getScale(), wide / (right - left), high / (bottom - top)),
    offset: { x: 0, y: -coveredHeight() / 2 },
    animated: true,
  });
}
