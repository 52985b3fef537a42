"""What the command reads and writes where a shell or a daemon closed its streams."""

from __future__ import annotations

import subprocess
import sys

CLOSED = """
import os, subprocess, sys
from graphkit.cli.streams import open_closed
told = os.dup(1)
for number, name in enumerate(("stdin", "stdout", "stderr")):
    os.close(number)
    setattr(sys, name, None)
open_closed()
said = [stream.fileno() for stream in (sys.stdin, sys.stdout, sys.stderr)], sys.stdin.read(), print("lost")
has_all = "import sys; sys.exit(None in (sys.stdin, sys.stdout, sys.stderr))"
os.write(told, repr((*said, subprocess.run([sys.executable, "-c", has_all]).returncode)).encode())
"""


def test_closed_streams_are_opened_on_nothing_also_for_processes_that_are_started() -> None:
    run = subprocess.run([sys.executable, "-c", CLOSED], capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("([0, 1, 2], '', None, 0)", "")
