"""Clean the names of each document, give each one type, and add the mentions that the model missed."""
