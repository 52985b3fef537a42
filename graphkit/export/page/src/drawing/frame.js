// In a frame, leave the wheel and a single finger to the page around it, as maps do.

import { byId, element } from "../dom/elements.js";
import { framed } from "../tools/embed.js";
import { keepMoving } from "./movement.js";
import { network } from "./network.js";
import { leaveFit, show } from "./view.js";

/** How long the hint stays, in milliseconds. */
const SHOWN = 1500;

const hint = element("p", { class: "frame-hint", "aria-hidden": "true" });

let timer = 0;

/**
 * Say how the drawing is zoomed or moved.
 * @param {string} text
 */
function say(text) {
  hint.textContent = text;
  hint.classList.add("shown");
  window.clearTimeout(timer);
  timer = window.setTimeout(() => hint.classList.remove("shown"), SHOWN);
}

/**
 * Let the wheel zoom with Ctrl or ⌘, or once the frame was clicked.
 * @param {WheelEvent} event
 */
function leaveWheel(event) {
  if (event.ctrlKey || event.metaKey || document.hasFocus()) return;
  event.stopPropagation();
  say("Ctrl + wheel zooms; so does the wheel after a click");
}

/** @type {{x: number, y: number}|null} Between two fingers, as they were last. */
let middle = null;

/**
 * Move the drawing with two fingers; one alone scrolls the page around the frame.
 * @param {TouchEvent} event
 */
function moveByTwo(event) {
  const [a, b] = event.touches;
  const before = middle;
  middle = b ? { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 } : null;
  if (!middle) return event.type === "touchmove" && say("Two fingers move and zoom");
  event.preventDefault();
  if (!before) return;
  const [at, scale] = [network.getViewPosition(), network.getScale()];
  const position = { x: at.x - (middle.x - before.x) / scale, y: at.y - (middle.y - before.y) / scale };
  leaveFit();
  keepMoving();
  show({ ...position, scale });
}

/**
 * Start, where the page stands in a frame.
 */
export function startFrame() {
  if (!framed) return;
  byId("drawing").append(hint);
  const place = byId("network");
  place.addEventListener("wheel", leaveWheel, { capture: true, passive: true });
  for (const name of /** @type {const} */ (["touchstart", "touchmove", "touchend", "touchcancel"])) {
    place.addEventListener(name, moveByTwo, { capture: true, passive: false });
  }
}
