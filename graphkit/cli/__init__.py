"""The command ``graphkit``: makes options from its arguments, calls one function, shows the result. Nothing else."""

from __future__ import annotations

import atexit
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from graphkit.cli.stopping import stoppable
from graphkit.cli.streams import open_closed
from graphkit.errors import is_out_of_memory, out_of_memory
from graphkit.garbage import collect_rarely
from graphkit.lazy import importer

if TYPE_CHECKING:
    from graphkit.cli.application import app

__getattr__ = importer(__name__, {"application": ("app",)})

__all__ = ["app", "command", "main"]


def main() -> NoReturn:
    """Run the command as a process of its own."""
    open_closed()
    collect_rarely()
    code = 0
    try:
        command()
    except SystemExit as end:
        if not isinstance(end.code, int | None):
            raise
        code = end.code or 0
    _end(code)


def command() -> None:
    """Run the command, which a signal may stop from the first moment."""
    with stoppable():
        try:
            from graphkit.cli.application import run

            run()
        except (MemoryError, ImportError, OSError) as error:
            if not is_out_of_memory(error):
                raise
            # What else shows errors needs memory, too.
            refused = out_of_memory()
            sys.stderr.write(f"Error: {refused.message}\n{refused.next_step}\n")
            sys.exit(refused.exit_code)


def _end(code: int) -> NoReturn:
    """End the process as Python does, except that it would free each object first: half a second after a build."""
    atexit._run_exitfuncs()  # noqa: SLF001 - multiprocessing ends its processes so
    with suppress(OSError):  # Python says what cannot be written
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)
