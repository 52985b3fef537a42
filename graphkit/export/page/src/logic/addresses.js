// Make addresses of the page: to be framed in another page, to be read whole, to be shared.

/**
 * An address in its parts, each without its sign.
 * @param {string} address
 */
function partsOf(address) {
  const [before, hash = ""] = splitAt(address, "#");
  const [base, query = ""] = splitAt(before, "?");
  return { base, query: query.split("&").filter(Boolean), hash: hash.split("&").filter(Boolean) };
}

/**
 * @param {string} text
 * @param {string} sign
 */
function splitAt(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * @param {ReturnType<typeof partsOf>} parts
 */
function joined({ base, query, hash }) {
  return base + (query.length ? `?${query.join("&")}` : "") + (hash.length ? `#${hash.join("&")}` : "");
}

/**
 * Whether a part of an address asks for the page as it stands in a frame.
 * @param {string} part
 */
function asksForFrame(part) {
  return part === "embed" || part.startsWith("embed=");
}

/**
 * Whether an address asks for the page as it stands in a frame: by its query, or behind # by its first part.
 * @param {string} address
 */
export function isFramed(address) {
  const { query, hash } = partsOf(address);
  return query.some(asksForFrame) || hash.some(asksForFrame);
}

/**
 * The address of the same view of the whole page.
 * @param {string} address
 */
export function wholeAddress(address) {
  const { base, query, hash } = partsOf(address);
  const kept = (/** @type {string[]} */ parts) => parts.filter((part) => !asksForFrame(part));
  return joined({ base, query: kept(query), hash: kept(hash) });
}

/**
 * The address of the same view for a frame. Of a file it is the name alone, to stand beside the page that frames it.
 * @param {string} address
 */
export function framedAddress(address) {
  const { base, query, hash } = partsOf(wholeAddress(address));
  const name = isFile(address) ? base.slice(base.lastIndexOf("/") + 1) : base;
  return joined({ base: name, query: [...query, "embed"], hash });
}

/**
 * What can be given to others: the address, or of a file only the part that says what is seen.
 * @param {string} address
 */
export function sharedAddress(address) {
  const whole = wholeAddress(address);
  if (!isFile(whole)) return whole;
  const at = whole.indexOf("#");
  return at < 0 ? "" : whole.slice(at);
}

/**
 * Whether an address is that of a file on this computer.
 * @param {string} address
 */
export function isFile(address) {
  return address.startsWith("file:");
}

/**
 * The HTML that frames the page in another.
 * @param {string} address
 * @param {string} title
 */
export function frameHtml(address, title) {
  const [src, name] = [framedAddress(address), title].map(escaped);
  return `<iframe src="${src}" width="640" height="420" title="${name}" loading="lazy" style="border:0"></iframe>`;
}

/**
 * Text as it may stand in an attribute.
 * @param {string} text
 */
function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
