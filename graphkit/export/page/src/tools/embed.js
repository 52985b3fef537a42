// Show the page as it stands in a frame of another page: the drawing, the search, and the panel when it is wanted.

import { byId, element, typeIcon } from "../dom/elements.js";
import { isFramed, wholeAddress } from "../logic/addresses.js";
import { data } from "../state/data.js";

/** Whether the page was opened as it stands in a frame, and whether its address says so behind #. */
export const framed = isFramed(window.location.href);
export const framedByHash = framed && isFramed(`#${window.location.hash.slice(1)}`);

// The style sheet reads it before anything is measured.
if (framed) document.documentElement.dataset.embed = "";

/**
 * Which sign stands for which type, where the filters, which say so, are out of sight.
 */
function frameLegend() {
  const types = data.types.filter((_, number) => data.nodes.some((node) => node.type === number));
  const rows = types.map((type) => element("span", {}, typeIcon(type), type.plural));
  return element("p", { class: "frame-legend" }, ...rows);
}

/**
 * Start the legend, and the link to the whole page, which shows what is seen here.
 */
export function startEmbed() {
  if (framed) byId("drawing").append(frameLegend());
  const link = byId("whole", HTMLAnchorElement);
  link.hidden = !framed;
  const follow = () => {
    link.href = wholeAddress(window.location.href);
  };
  follow();
  for (const event of ["pointerdown", "focus", "pointerenter"]) link.addEventListener(event, follow);
}
