"""The standard streams of the command, which a shell or a daemon may have closed."""

from __future__ import annotations

import os
import sys
from typing import Final

STREAMS: Final = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))
"""The streams in the order of their descriptors, and how each is used."""


def open_closed() -> None:
    """Open the streams that are closed (``>&-``) on nothing: they are empty, and what is written there is lost.

    No file that is opened later then has the descriptor of one, to which a library in C may write.
    """
    for name, mode in STREAMS:
        if getattr(sys, name) is None:
            # The lowest descriptor that is free: that of this stream. Processes that are started get it, too.
            descriptor = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(descriptor, True)
            setattr(sys, name, open(descriptor, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - open until the end
