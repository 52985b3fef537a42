// What the page can do, and by which keys.

/**
 * Start the help.
 */
function startHelp() {}
