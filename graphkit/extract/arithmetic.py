"""Let spaCy multiply matrices with the library of numpy, on one thread.

spaCy's own library, BLIS, knows fewer processors, and takes three times as long on those that it does not know. The
library of numpy starts a thread on each core, which for such small matrices takes twice the processor time.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any


def numpy_products() -> AbstractContextManager[Any]:
    """Pipelines that are loaded inside use numpy; those for a GPU or a library of the system do not."""
    from thinc.api import NumpyOps, get_current_ops, use_ops

    return use_ops("numpy", use_blis=False) if type(get_current_ops()) is NumpyOps else nullcontext()


def one_thread() -> AbstractContextManager[Any]:
    """Multiply on one thread inside."""
    limited: AbstractContextManager[Any] = _threads().limit(limits=1, user_api="blas")
    return limited


@cache
def _threads() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()
