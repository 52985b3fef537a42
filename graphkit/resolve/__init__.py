"""Turn the names of all documents into entities: one for each real person, organisation, place or topic."""
