// How two nodes are connected: the strongest chains between them.

/**
 * Start the search for chains.
 */
function startRoute() {}
