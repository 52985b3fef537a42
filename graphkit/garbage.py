"""Let Python search for cyclic garbage rarely: tables and models live until the end, and records are not cyclic."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

OBJECTS: Final = 50_000
"""New objects after which the youngest are searched; Python's own default is 700 to 2,000."""


def collect_rarely() -> None:
    """Search rarely from now on, in a process that is graphkit's own."""
    gc.set_threshold(OBJECTS, 20, 50)


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Search rarely inside, and as before afterwards; a process that never searches does not do so inside either.

    >>> import gc
    >>> before = gc.get_threshold()
    >>> with rarely_collected():
    ...     gc.get_threshold()[0] >= OBJECTS
    True
    >>> gc.get_threshold() == before
    True
    """
    before = gc.get_threshold()
    if 0 < before[0] < OBJECTS:
        collect_rarely()
    try:
        yield
    finally:
        gc.set_threshold(*before)
