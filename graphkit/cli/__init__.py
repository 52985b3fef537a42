"""The command ``graphkit``: makes options from its arguments, calls one function, shows the result. Nothing else."""

from graphkit.cli.main import app, main

__all__ = ["app", "main"]
