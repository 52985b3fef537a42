"""The command ``graphkit``: makes options from its arguments, calls one function, shows the result. Nothing else."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from graphkit.cli.stopping import stoppable
from graphkit.lazy import importer

if TYPE_CHECKING:
    from graphkit.cli.application import app

__getattr__ = importer(__name__, {"application": ("app",)})

__all__ = ["app", "main"]


def main() -> None:
    """Run the command, which a signal may stop from the first moment."""
    # Tables and models live until the end: to look through them for garbage less often saves a seventh of a build.
    gc.set_threshold(20_000, 20, 50)
    with stoppable():
        from graphkit.cli.application import run

        run()
