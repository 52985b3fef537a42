// Make the tools in the head of the page: views, colours, downloads, sharing, the help.

import { around, byId, element, find, isInside, svgElement } from "../dom/elements.js";
import { data } from "../state/data.js";
import { state, update, watch } from "../state/store.js";
import { toggleStory } from "../story/editor.js";
import { correctionsBlock } from "./corrections.js";
import { FILES, pictureBlock } from "./download.js";
import { refreshShare, shareBlock } from "./share.js";

/** @import { Attributes, Child } from "../dom/elements.js" */

const VIEWS = {
  drawing: "Drawing",
  ...(data.map.land && { map: "Map" }),
  matrix: "Matrix",
  nodes: "Nodes",
  edges: "Edges",
};
const COLOURINGS = { type: "Type", community: "Community" };
const THEMES = { system: "As the system", light: "Light", dark: "Dark" };

/**
 * The signs of the tools, on a square of 16.
 * @type {Record<string, string>}
 */
const SIGNS = {
  colours:
    "M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",
  download: "M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
  corrections: "M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",
  share: "M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",
  story: "M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",
  help: "M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01",
};

/**
 * A tool's sign.
 * @param {string} name
 */
function toolSign(name) {
  return svgElement("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svgElement("path", { d: SIGNS[name] }));
}

/**
 * A tool: its sign and its name, which a narrow window shows only when it is pointed at.
 * @param {string} sign
 * @param {string} name
 * @param {Attributes} attributes
 */
function toolButton(sign, name, attributes) {
  return element(
    "button",
    { type: "button", class: "tool", title: name, ...attributes },
    toolSign(sign),
    element("span", { class: "tool-name", text: name }),
  );
}

/**
 * A choice of one, kept in the state.
 * @param {"view"|"colours"|"theme"} name
 * @param {string} title
 * @param {Record<string, string>} options
 */
function choiceOf(name, title, options) {
  const radios = Object.keys(options).map((value) =>
    element("input", { type: "radio", name, value, onchange: () => update({ [name]: value }) }),
  );
  watch(
    () => [state[name]],
    () => {
      for (const radio of radios) radio.checked = radio.value === state[name];
    },
  );
  return element(
    "fieldset",
    { class: "choice", id: `choose-${name}` },
    element("legend", { text: title }),
    ...radios.map((radio) => element("label", {}, radio, element("span", { text: options[radio.value] }))),
  );
}

/**
 * A button that opens a small sheet with more; Escape, or a press elsewhere, closes it.
 * @param {string} name
 * @param {string} sign
 * @param {...Child} content
 */
function menuOf(name, sign, ...content) {
  const id = `menu-${sign}`;
  const sheet = element(
    "div",
    { class: "menu", id, role: "group", "aria-label": name, tabindex: -1, hidden: true },
    ...content,
  );
  const button = toolButton(sign, name, {
    "aria-expanded": "false",
    "aria-controls": id,
    onclick: () => open(Boolean(sheet.hidden)),
  });
  const place = element("div", { class: "menu-place" }, button, sheet);
  /** @param {boolean} wanted */
  function open(wanted) {
    sheet.hidden = !wanted;
    button.setAttribute("aria-expanded", String(wanted));
  }
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || sheet.hidden) return;
    event.preventDefault();
    open(false);
    button.focus();
  });
  place.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !isInside(place, event.relatedTarget)) open(false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!isInside(place, event.target)) open(false);
  });
  sheet.addEventListener("click", (event) => {
    if (!around(event.target, "button:not([data-stays])")) return;
    open(false);
    button.focus();
  });
  return place;
}

/**
 * The menu that shares what is seen at the moment it is opened.
 */
function shareMenu() {
  const menu = menuOf("Share", "share", shareBlock());
  find(menu, "button")?.addEventListener("click", refreshShare);
  return menu;
}

/**
 * The menu of the reader's corrections, with their number.
 */
function correctionsMenu() {
  const menu = menuOf("Corrections", "corrections", correctionsBlock());
  find(menu, "button")?.append(element("span", { id: "corrections-count" }));
  return menu;
}

/**
 * Start the tools.
 */
export function startTools() {
  const saves = Object.entries(FILES).map(([text, save]) =>
    element("button", { type: "button", class: "save", text, onclick: save }),
  );
  byId("tools").append(
    choiceOf("view", "Shown as", VIEWS),
    menuOf(
      "Colours",
      "colours",
      choiceOf("colours", "Colour nodes by", COLOURINGS),
      choiceOf("theme", "Light or dark", THEMES),
    ),
    menuOf(
      "Download",
      "download",
      pictureBlock(),
      element("p", {
        class: "hint",
        text: "What is shown, as data. Measures, relations, first and last days are those of all articles.",
      }),
      ...saves,
    ),
    correctionsMenu(),
    shareMenu(),
    toolButton("story", "Story", { id: "story-tool", "aria-controls": "story", onclick: toggleStory }),
    toolButton("help", "Help", {
      "aria-haspopup": "dialog",
      "aria-keyshortcuts": "?",
      onclick: () => update({ help: true }),
    }),
  );
}
