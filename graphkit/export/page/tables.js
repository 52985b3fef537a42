// The nodes and edges that are shown, as tables.

/**
 * Start the tables.
 */
function startTables() {}
