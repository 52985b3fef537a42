// Keep the focus in a part of the page that is drawn again.

/**
 * Draw a part again. Where it held the focus and the focused element is no longer seen, another takes its place.
 * @param {HTMLElement} place
 * @param {() => void} draw
 * @param {(old: HTMLElement) => HTMLElement|null} next  what has the focus then
 */
export function keepFocus(place, draw, next) {
  const old = document.activeElement;
  const held = old instanceof HTMLElement && place.contains(old) ? old : null;
  draw();
  if (held && !held.getClientRects().length) next(held)?.focus({ preventScroll: true });
}
