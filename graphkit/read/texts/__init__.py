"""Turn bytes into clean text."""
