"""Let Python search for cyclic garbage more rarely while millions of records are made, none of which are cyclic."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

OBJECTS: Final = 50_000
"""New objects after which the youngest are searched; Python's own default is 700 to 2,000."""


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Search after :data:`OBJECTS` new objects inside, and as before afterwards.

    >>> import gc
    >>> before = gc.get_threshold()
    >>> with rarely_collected():
    ...     gc.get_threshold()[0] >= OBJECTS
    True
    >>> gc.get_threshold() == before
    True
    """
    before = gc.get_threshold()
    # 0 stands for a process that never searches.
    gc.set_threshold(max(before[0], OBJECTS) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
