"""The command ``graphkit``: makes options from its arguments, calls one function, shows the result. Nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.cli.stopping import stoppable
from graphkit.lazy import importer

if TYPE_CHECKING:
    from graphkit.cli.application import app

__getattr__ = importer(__name__, {"application": ("app",)})

__all__ = ["app", "main"]


def main() -> None:
    """Run the command, which a signal may stop from the first moment."""
    with stoppable():
        from graphkit.cli.application import run

        run()
