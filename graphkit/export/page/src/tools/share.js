// Offer what shares the page: the address of what is seen, and the HTML that frames it in another page.

import { element } from "../dom/elements.js";
import { frameHtml, isFile, sharedAddress } from "../logic/addresses.js";
import { shortened } from "../logic/names.js";
import { data } from "../state/data.js";

const TITLE_LETTERS = 120;

/** What is told of the address, and of the frame, where the page is a file on this computer. */
const FILE_LINK =
  "This page is a file on your computer, so the link is only the part from # on. Add it to the address of the published page.";
const FILE_WHOLE =
  "This page is a file on your computer, and the view has not been changed, so there is no link: send the file.";
const FILE_FRAME = "After you publish the page, replace the file's name with its address.";

const link = element("input", { type: "text", readonly: true, id: "share-link", "aria-label": "Address of this view" });
const frame = element("textarea", {
  readonly: true,
  id: "share-frame",
  rows: 4,
  "aria-label": "HTML to embed the page",
});
const linkNote = element("p", { class: "hint", id: "share-note" });
const frameNote = element("p", { class: "hint", text: FILE_FRAME });
const status = element("p", { id: "copied", role: "status" });
const copyLink = copyButton("Copy link", link, "Link copied.");

/**
 * Copy a field; where the browser does not allow it, select it, to be copied by hand.
 * @param {HTMLInputElement|HTMLTextAreaElement} field
 * @param {string} done
 */
async function copy(field, done) {
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = done;
  } catch {
    field.focus();
    field.select();
    status.textContent = "This browser does not let the page copy: copy what is selected.";
  }
}

/**
 * @param {string} text
 * @param {HTMLInputElement|HTMLTextAreaElement} field
 * @param {string} done
 */
function copyButton(text, field, done) {
  return element("button", {
    type: "button",
    class: "more",
    "data-stays": true,
    text,
    onclick: () => copy(field, done),
  });
}

/**
 * Show what can be shared of what is seen now.
 */
export function refreshShare() {
  const address = window.location.href;
  link.value = sharedAddress(address);
  linkNote.textContent = !isFile(address) ? "" : link.value ? FILE_LINK : FILE_WHOLE;
  [link.hidden, copyLink.hidden] = [!link.value, !link.value];
  frame.value = frameHtml(address, shortened(data.about.title, TITLE_LETTERS));
  frameNote.hidden = !isFile(address);
  status.textContent = "";
}

/**
 * What stands in the menu.
 */
export function shareBlock() {
  return element(
    "div",
    { class: "share" },
    element("p", { class: "share-title", text: "Link to this view" }),
    linkNote,
    link,
    copyLink,
    element("p", { class: "share-title", text: "In another page" }),
    frameNote,
    frame,
    copyButton("Copy HTML", frame, "HTML copied."),
    status,
  );
}
