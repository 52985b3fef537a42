// Files that the browser saves, under the graph's title.

/**
 * Save a file under the graph's title.
 * @param {string} ending
 * @param {Blob} blob
 */
function saveFile(ending, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: `${fileStem()}-${ending}` }).click();
  // The browser reads it a little later.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The graph's title as part of a file's name, which every system takes.
 */
function fileStem() {
  const words = plainText(String(data.about.title)).replaceAll(" ", "-");
  return Array.from(words).slice(0, 60).join("").replace(/-$/, "") || "graph";
}
