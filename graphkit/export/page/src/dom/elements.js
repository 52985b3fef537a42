// Find and make elements. Text from the data is always set as text, never as markup.

/** @import { NodeType } from "../payload.d.ts" */

/**
 * @typedef {Record<string, any>} Attributes  "text", listeners as "on…", and attributes; null and false are left out
 * @typedef {Node|string|null|false|undefined} Child  null, undefined and false are left out
 */

/**
 * An element of the template.
 * @overload
 * @param {string} id
 * @returns {HTMLElement}
 */
/**
 * @template {Element} T
 * @overload
 * @param {string} id
 * @param {new () => T} kind  what it must be
 * @returns {T}
 */
/**
 * @param {string} id
 * @param {new () => Element} kind
 */
export function byId(id, kind = HTMLElement) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return found;
}

/**
 * The first element in a place that a selector means, or null.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} place
 * @param {string} selector
 * @returns {T|null}
 */
export function find(place, selector) {
  return place.querySelector(selector);
}

/**
 * A new element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (name === "text") made.textContent = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...given(children));
  return made;
}

/**
 * Those of some elements that are there.
 * @template T
 * @param {(T|null|false|undefined|"")[]} children
 * @returns {T[]}
 */
export function given(children) {
  return /** @type {T[]} */ (children.filter(Boolean));
}

/**
 * A new element of a picture.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string|number>} attributes
 * @param {...(Node|string)} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svgElement(tag, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/**
 * A name from the data, set apart so that its direction of writing cannot reach the text around it.
 * @param {string} text
 * @param {"bdi"|"span"|"strong"} [tag]
 */
export function nameText(text, tag = "bdi") {
  return element(tag, { text, dir: "auto" });
}

/** @type {Record<string, string>} */
const SHAPES = {
  dot: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13z",
  square: "M2 2h12v12h-12z",
  triangle: "M8 1.5l7 12.5h-14z",
  diamond: "M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z",
};

/**
 * The sign of a type, as the drawing shows it.
 * @param {NodeType} type
 */
export function typeIcon(type) {
  return svgElement(
    "svg",
    { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true" },
    svgElement("path", { d: SHAPES[type.shape], fill: type.colour }),
  );
}

/**
 * A patch of a colour, which follows the theme.
 * @param {string} name  of the colour in the style sheet
 */
export function swatch(name) {
  const patch = element("span", { class: "swatch", "aria-hidden": "true" });
  patch.style.setProperty("--colour", `var(--${name})`);
  return patch;
}

/**
 * A bar of a share from 0 to 1.
 * @param {number} share
 */
export function bar(share) {
  const filled = element("span", {});
  filled.style.width = `${Math.max(2, Math.round(100 * share))}%`;
  return element("span", { class: "bar", "aria-hidden": "true" }, filled);
}

/**
 * A button with an arrow.
 * @param {"back"|"forward"} direction
 * @param {string} label
 * @param {() => void} onclick
 */
export function arrowButton(direction, label, onclick) {
  const path = svgElement("path", { d: direction === "back" ? "M10 3 5 8l5 5" : "m6 3 5 5-5 5" });
  return element(
    "button",
    { type: "button", class: "turn", "aria-label": label, title: label, onclick },
    svgElement("svg", { viewBox: "0 0 16 16", class: "arrow", "aria-hidden": "true" }, path),
  );
}

/**
 * A button that closes or removes something.
 * @param {string} label
 * @param {(event: Event) => void} onclick
 */
export function closeButton(label, onclick) {
  return element("button", { type: "button", class: "close", "aria-label": label, text: "×", onclick });
}

/**
 * Whether keys typed here are text.
 * @param {EventTarget|null} target
 */
export function isTyping(target) {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "range"].includes(target.type);
}

/**
 * Whether a key is pressed alone, without Ctrl, Meta or Alt.
 * @param {KeyboardEvent} event
 */
export function isPlainKey({ ctrlKey, metaKey, altKey }) {
  return !ctrlKey && !metaKey && !altKey;
}

/**
 * Whether motion is welcome.
 */
export function motionIsWelcome() {
  return !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Whether an event's target stands in a place.
 * @param {Node} place
 * @param {EventTarget|null} target
 */
export function isInside(place, target) {
  return target instanceof Node && place.contains(target);
}

/**
 * The nearest element around an event's target that a selector means, or null.
 * @param {EventTarget|null} target
 * @param {string} selector
 * @returns {HTMLElement|null}
 */
export function around(target, selector) {
  return target instanceof Element ? target.closest(selector) : null;
}
