"""Where work on many texts runs. Comes in: a worker class and texts; goes out: its results, batch by batch."""

from graphkit.run.local import run_local

__all__ = ["run_local"]
