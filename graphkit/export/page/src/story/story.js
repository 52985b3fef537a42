// Start the story.

import { startCard } from "./card.js";
import { startDraft } from "./draft.js";
import { startEditor } from "./editor.js";
import { startPins } from "./pins.js";
import { startReport } from "./report.js";

/**
 * Start all its parts.
 */
export function startStory() {
  startDraft();
  startCard();
  startEditor();
  startPins();
  startReport();
}
