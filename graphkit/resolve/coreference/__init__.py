"""Find which names of one document mean the same entity: rules by kind of entity, and ``link``, which applies them."""
