// Write a drawing as SVG: a pen that takes the strokes of a canvas and keeps them as elements.

import { svgElement } from "../dom/elements.js";
import { FONT } from "./labels.js";

/** @import { Pen } from "../types.d.ts" */

/** What XML cannot hold: half characters and characters that are none. */
const NOT_IN_XML = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/**
 * A number as it stands in the file.
 * @param {number} value
 */
function short(value) {
  return String(Math.round(value * 100) / 100);
}

/**
 * A pen that draws as a canvas does, into elements of SVG. Text stays text.
 * @implements {Pen}
 */
export class SvgPen {
  fillStyle = "#000000";
  strokeStyle = "#000000";
  lineWidth = 1;
  globalAlpha = 1;
  font = "";
  /** @type {CanvasLineJoin} */
  lineJoin = "miter";
  /** @type {CanvasTextAlign} */
  textAlign = "start";
  /** @type {CanvasTextBaseline} */
  textBaseline = "alphabetic";

  /** @type {number[]} */
  #dashes = [];
  /** @type {string[]} */
  #path = [];
  /** @type {SVGPathElement|null} the element of the path, once it is drawn */
  #drawn = null;
  /** @type {Element} */
  #place;

  /**
   * @param {Element} place  where the elements go
   */
  constructor(place) {
    this.#place = place;
  }

  beginPath() {
    this.#path = [];
    this.#drawn = null;
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  moveTo(x, y) {
    this.#path.push(`M${short(x)} ${short(y)}`);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  lineTo(x, y) {
    this.#path.push(`${this.#path.length ? "L" : "M"}${short(x)} ${short(y)}`);
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  rect(x, y, width, height) {
    this.#path.push(`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`);
  }

  /**
   * A whole circle.
   * @param {number} x
   * @param {number} y
   * @param {number} radius
   */
  arc(x, y, radius) {
    const [r, across] = [short(radius), short(2 * radius)];
    this.#path.push(`M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`);
  }

  /**
   * @param {Iterable<number>} dashes
   */
  setLineDash(dashes) {
    this.#dashes = [...dashes];
  }

  closePath() {
    this.#path.push("z");
  }

  fill() {
    this.#pathElement().setAttribute("fill", String(this.fillStyle));
  }

  stroke() {
    this.#lines(this.#pathElement());
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  fillRect(x, y, width, height) {
    const box = { x: short(x), y: short(y), width: short(width), height: short(height) };
    this.#add(svgElement("rect", { ...box, fill: String(this.fillStyle) }));
  }

  /**
   * The halo of a text: for those who read the file it is not there.
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  strokeText(text, x, y) {
    const halo = this.#text(text, x, y);
    halo.setAttribute("fill", "none");
    halo.setAttribute("aria-hidden", "true");
    this.#lines(halo);
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  fillText(text, x, y) {
    this.#text(text, x, y).setAttribute("fill", String(this.fillStyle));
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  #text(text, x, y) {
    const [, weight, size] = /^(\d+ )?([\d.]+)px/.exec(this.font) ?? [];
    const made = svgElement("text", { x: short(x), y: short(y), "font-size": size });
    made.textContent = text.replace(NOT_IN_XML, " ");
    if (weight) made.setAttribute("font-weight", weight.trim());
    if (this.textAlign === "center") made.setAttribute("text-anchor", "middle");
    return this.#add(made);
  }

  /**
   * @param {Element} made
   */
  #lines(made) {
    made.setAttribute("stroke", String(this.strokeStyle));
    made.setAttribute("stroke-width", short(this.lineWidth));
    if (this.#dashes.length) made.setAttribute("stroke-dasharray", this.#dashes.map(short).join(" "));
    if (this.lineJoin === "round") made.setAttribute("stroke-linejoin", "round");
  }

  /** The element of the path: a shape that is filled and lined is one. */
  #pathElement() {
    this.#drawn ??= this.#add(svgElement("path", { d: this.#path.join(""), fill: "none" }));
    return this.#drawn;
  }

  /**
   * @template {Element} T
   * @param {T} made
   */
  #add(made) {
    if (this.globalAlpha < 1) made.setAttribute("opacity", short(this.globalAlpha));
    this.#place.append(made);
    return made;
  }
}

/**
 * An empty picture in SVG, and the place of what is cut at the edges of a box in it.
 * @param {string} title
 * @param {number} width
 * @param {number} height
 */
export function emptySvg(title, width, height) {
  const name = svgElement("title", {}, title.replace(NOT_IN_XML, " "));
  return svgElement(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FONT, role: "img" },
    name,
  );
}

/**
 * A picture as a file.
 * @param {SVGSVGElement} picture
 */
export function svgText(picture) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
