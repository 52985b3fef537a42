"""The processes that run, as Linux shows them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """A living process."""

    pid: int
    parent: int
    session: int
    command: str


def running() -> list[Process]:
    """All living processes; [] on other systems."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
            command = (folder / "cmdline").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        state, parent, _, session = stat.rpartition(")")[2].split()[:4]
        if state not in "ZX":
            found.append(Process(int(folder.name), int(parent), int(session), command.replace("\0", " ")))
    return found


def children(pid: int) -> list[Process]:
    """The living processes that a process started."""
    return [process for process in running() if process.parent == pid]
