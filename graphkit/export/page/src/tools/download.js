// Save what is shown as a file, named after the graph's title.

import { element } from "../dom/elements.js";
import { pngPicture, svgPicture } from "../drawing/picture.js";
import { svgText } from "../drawing/svg.js";
import { edgesCsv, nodesCsv } from "../logic/csv.js";
import { graphmlText } from "../logic/graphml.js";
import { fileStem } from "../logic/names.js";
import { data, drawn } from "../state/data.js";
import { state } from "../state/store.js";
import { visibleNow } from "../state/visible.js";

/** @import { PictureChoice } from "../drawing/picture.js" */

/**
 * Save a file.
 * @param {string} name
 * @param {Blob} blob
 */
export function saveFile(name, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  // The browser reads it a little later.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The name of a file of the graph.
 * @param {string} ending
 */
function named(ending) {
  return `${fileStem(data.about.title)}-${ending}`;
}

/**
 * Save text.
 * @param {string} ending
 * @param {string} type
 * @param {string} text
 */
export function saveText(ending, type, text) {
  saveFile(named(ending), new Blob([text], { type }));
}

/**
 * The drawing as it was built, but for the nodes that were moved.
 */
function drawnAsMoved() {
  const nodes = [...drawn.nodes];
  for (const [node, x, y] of state.moved) nodes[node] = { ...nodes[node], x, y };
  return { ...drawn, nodes };
}

/**
 * What can be saved as data, in the order of the menu.
 * @type {Record<string, () => void>}
 */
export const FILES = {
  "Nodes as a table (CSV)": () => saveText("nodes.csv", "text/csv", nodesCsv(data, visibleNow())),
  "Edges as a table (CSV)": () => saveText("edges.csv", "text/csv", edgesCsv(data, visibleNow())),
  "Graph for Gephi and others (GraphML)": () =>
    saveText("graph.graphml", "application/xml", graphmlText(data, visibleNow(), drawnAsMoved())),
};

/**
 * What is asked before a picture is saved, and the buttons that save it.
 */
export function pictureBlock() {
  const credit = element("input", { type: "text", id: "credit", maxlength: 300, autocomplete: "off" });
  const dark = element("input", { type: "radio", name: "ground" });
  const white = element("input", { type: "radio", name: "ground", checked: true });
  /** @returns {PictureChoice} */
  const choice = () => ({ ground: dark.checked ? "dark" : "light", credit: credit.value });
  const button = (/** @type {string} */ text, /** @type {() => void} */ onclick) =>
    element("button", { type: "button", class: "save", text, onclick });
  return element(
    "fieldset",
    { class: "choice picture" },
    element("legend", { text: "The drawing, with title, filters and legend" }),
    element(
      "div",
      { class: "grounds" },
      element("label", {}, white, element("span", { text: "White ground" })),
      element("label", {}, dark, element("span", { text: "Dark ground" })),
    ),
    element("label", { class: "credit", for: "credit" }, element("span", { text: "Credit line" })),
    credit,
    button("Picture (PNG)", () =>
      pngPicture(choice()).toBlob((blob) => {
        if (blob) saveFile(named("drawing.png"), blob);
      }, "image/png"),
    ),
    button("Picture with text (SVG)", () => saveText("drawing.svg", "image/svg+xml", svgText(svgPicture(choice())))),
  );
}
