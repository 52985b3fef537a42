// Where one has been, and how far around a node one looks.

/**
 * Start the trail.
 */
function startTrail() {}
