// Start every part of the page.

// First, since the style of a page in a frame decides what the others measure.
import "./tools/embed.js";
import { startDrawing } from "./drawing/drawing.js";
import { startFrame } from "./drawing/frame.js";
import { network } from "./drawing/network.js";
import { labelsNow, namesNow } from "./drawing/overlay.js";
import { startPointer } from "./drawing/pointer.js";
import { fit } from "./drawing/view.js";
import { startFilters } from "./filters/filters.js";
import { startPanel } from "./panel/panel.js";
import { startReader } from "./panel/reader.js";
import { startTrail } from "./panel/trail.js";
import { startPaths } from "./paths/form.js";
import { data } from "./state/data.js";
import { evidence, startEvidence } from "./state/evidence.js";
import { render, select, state, update } from "./state/store.js";
import { visibleNow } from "./state/visible.js";
import { startSight } from "./story/sight.js";
import { startStory } from "./story/story.js";
import { startStrip } from "./timeline/strip.js";
import { startMatrix } from "./matrix/matrix.js";
import { startTables } from "./tables/tables.js";
import { startAbout } from "./tools/about.js";
import { startAddress } from "./tools/address.js";
import { startCorrections } from "./tools/corrections.js";
import { startEmbed } from "./tools/embed.js";
import { startHelp } from "./tools/help.js";
import { startSearch } from "./tools/search.js";
import { startTools } from "./tools/tools.js";

startEvidence();
startAbout();
startFilters();
startStrip();
startSearch();
startDrawing();
startPointer();
startFrame();
startPanel();
startTrail();
startPaths();
startMatrix();
startTables();
startTools();
startCorrections();
startHelp();
startReader();
startEmbed();
startStory();
startAddress();
render();
fit();
startSight();

// The first node that a reader selects should not have to wait for its sentences.
window.setTimeout(evidence, 300);

window.graphkit = {
  network,
  data,
  state,
  select,
  update,
  labels: labelsNow,
  communityNames: namesNow,
  visible: visibleNow,
};
