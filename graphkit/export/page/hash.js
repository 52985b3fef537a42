// The state as the end of the page's address, and back.

/**
 * Start to keep both in step.
 */
function startHash() {}
