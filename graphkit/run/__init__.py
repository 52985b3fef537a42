"""Run the extraction in worker processes on this machine."""

from graphkit.run.local import ALONE, Workers

__all__ = ["ALONE", "Workers"]
