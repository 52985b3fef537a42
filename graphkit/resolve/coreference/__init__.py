"""Find which names of one document mean the same entity: a module for each kind of rule, and the one that applies them."""
