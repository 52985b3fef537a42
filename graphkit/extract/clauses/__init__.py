"""Find clauses with the parser: what sentences say that one thing does with another."""

from graphkit.extract.clauses.finder import VERSION, ClauseFinder, reads_clauses

__all__ = ["VERSION", "ClauseFinder", "reads_clauses"]
