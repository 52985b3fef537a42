"""What users decide of names: the file, the judgements in it, and edits to it."""
