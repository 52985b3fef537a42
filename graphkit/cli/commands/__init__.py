"""The commands of ``graphkit``, a module for each."""
