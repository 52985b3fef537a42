"""Clean, type and complete the names of each document."""
