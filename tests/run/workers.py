"""Workers that other processes can import: each takes a batch of (key, text) and returns something about it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence

from graphkit.errors import ModelMissing
from graphkit.extract.extractor import Extractor
from graphkit.records import Extraction
from graphkit.run.batches import Text

MADE: list[Keys] = []


class Keys:
    """Gives the keys of a batch, its process, and how many workers were made in it, or before it was forked."""

    def __init__(self) -> None:
        MADE.append(self)

    def __call__(self, batch: Sequence[Text]) -> tuple[list[str], int, int]:
        return [key for key, _ in batch], os.getpid(), len(MADE)


class Repeats:
    """Gives the texts of a batch, and the number of threads of its process."""

    def __call__(self, batch: Sequence[Text]) -> tuple[list[str], int]:
        return [text for _, text in batch], threading.active_count()


class Refuses:
    """Raises at one text."""

    def __call__(self, batch: Sequence[Text]) -> list[str]:
        for key, _ in batch:
            if key == "bad":
                raise ModelMissing("It broke.", "Mend it.")
        return [key for key, _ in batch]


class Dies:
    """Ends its process without a word at one text, as a system short of memory does."""

    def __call__(self, batch: Sequence[Text]) -> list[str]:
        if any(key == "bad" for key, _ in batch):
            os._exit(9)
        return [key for key, _ in batch]


class CannotStart:
    """Raises when it is made."""

    def __init__(self) -> None:
        raise ModelMissing("There is no model.", "Get one.")

    def __call__(self, batch: Sequence[Text]) -> list[str]:
        raise NotImplementedError


class AlwaysDies:
    """Ends its process at every text."""

    def __call__(self, batch: Sequence[Text]) -> list[str]:
        os._exit(9)


class Sleeps:
    """Gives its process, and takes its time."""

    def __call__(self, batch: Sequence[Text]) -> list[int]:
        time.sleep(0.2)
        return [os.getpid()]


class Poisoned(Extractor):
    """Ends its process at one text."""

    def __call__(self, documents: Sequence[Text]) -> list[tuple[str, Extraction]]:
        if any("poison" in text for _, text in documents):
            os._exit(9)
        return super().__call__(documents)


class Prepared:
    """Gives the process in which it was prepared, 0 for none, and its own."""

    prepared = 0

    def prepare(self) -> None:
        self.prepared = os.getpid()

    def __call__(self, batch: Sequence[Text]) -> tuple[int, int]:
        return self.prepared, os.getpid()
