"""Run the extraction in worker processes on this machine."""

from graphkit.run.local import run_local

__all__ = ["run_local"]
