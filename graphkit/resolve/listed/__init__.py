"""Find the names that the user lists, in a file of names or with a type in the decisions, wherever they stand."""
