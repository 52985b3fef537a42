// Save what is shown as a file, named after the graph's title.

import { element } from "../dom/elements.js";
import { pictureNow } from "../drawing/picture.js";
import { edgesCsv, nodesCsv } from "../logic/csv.js";
import { graphmlText } from "../logic/graphml.js";
import { fileStem } from "../logic/names.js";
import { data, drawn } from "../state/data.js";
import { visibleNow } from "../state/visible.js";

/**
 * Save a file under the graph's title.
 * @param {string} ending
 * @param {Blob} blob
 */
function saveFile(ending, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: `${fileStem(data.about.title)}-${ending}` }).click();
  // The browser reads it a little later.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Save the drawing as a picture.
 */
function savePicture() {
  pictureNow().toBlob((blob) => {
    if (blob) saveFile("drawing.png", blob);
  }, "image/png");
}

/**
 * Save text.
 * @param {string} ending
 * @param {string} type
 * @param {string} text
 */
function saveText(ending, type, text) {
  saveFile(ending, new Blob([text], { type }));
}

/**
 * What can be saved, in the order of the menu.
 * @type {Record<string, () => void>}
 */
export const FILES = {
  "Picture (PNG)": savePicture,
  "Nodes as a table (CSV)": () => saveText("nodes.csv", "text/csv", nodesCsv(data, visibleNow())),
  "Edges as a table (CSV)": () => saveText("edges.csv", "text/csv", edgesCsv(data, visibleNow())),
  "Graph for Gephi and others (GraphML)": () =>
    saveText("graph.graphml", "application/xml", graphmlText(data, visibleNow(), drawn)),
};
