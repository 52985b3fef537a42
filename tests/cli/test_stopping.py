"""A build that is stopped ends within seconds, with one line, and leaves no process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graphkit.cli.stopping import BUILD_STOPPED, STOPPED
from tests.support.ruled import ruled_model

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="The processes of a session are read from /proc."),
]


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A build that starts processes."""
    folder = tmp_path_factory.mktemp("stopping")
    articles = folder / "articles"
    articles.mkdir()
    for number in range(40):
        (articles / f"{number}.txt").write_text(f"Kim met Lee {number} times. " * 600, encoding="utf-8")
    model = ruled_model(folder / "ruled")
    return [
        sys.executable, "-m", "graphkit", "build", str(articles), "-o", str(folder / "out"), "--model", model,
        "--jobs", "2",
    ]  # fmt: skip


def session(leader: int) -> list[int]:
    """The living processes of a session."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, of = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(of) == leader and state not in "ZX":
            found.append(int(stat.parent.name))
    return found


@pytest.mark.parametrize("moment", ["at once", "while workers start", "while workers work"])
@pytest.mark.parametrize("how", ["SIGINT to all", "SIGTERM", "SIGKILL"])
def test_a_build_that_is_stopped(command: list[str], moment: str, how: str) -> None:
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        if moment == "at once":
            time.sleep(0.3)
        else:
            deadline = time.monotonic() + 60
            # The build, what tracks the resources of its workers, and two workers.
            while len(session(process.pid)) < 4 and process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.01)
            time.sleep(0.0 if moment == "while workers start" else 1.0)
        began = time.monotonic()
        if how == "SIGINT to all":
            os.killpg(process.pid, signal.SIGINT)
        else:
            process.send_signal(signal.Signals[how])
        said = process.communicate(timeout=20)[1].decode()
        taken = time.monotonic() - began
    if process.returncode == 0:  # on a machine so quick that it was done
        return
    number = signal.SIGINT if "SIGINT" in how else signal.Signals[how]
    if how == "SIGKILL":
        assert process.returncode == -signal.SIGKILL
    else:
        assert process.returncode == 128 + number
        assert said.strip() in (STOPPED, BUILD_STOPPED)
    assert taken < 5
    deadline = time.monotonic() + 5
    while session(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert session(process.pid) == []
