// The tools in the head of the page.

/**
 * Start the tools.
 */
function startTools() {}
