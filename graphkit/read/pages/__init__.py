"""Turn the lines of printed pages into paragraphs."""
