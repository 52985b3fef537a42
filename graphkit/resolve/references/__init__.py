"""Find what pronouns, descriptions and speakers refer to, once all names are resolved."""
