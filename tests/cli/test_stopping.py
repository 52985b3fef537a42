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
from tests.run.processes import Process, running
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


MOMENTS = {
    "at once": (1, 0.3), "while the template starts": (2, 0.0), "while the template loads": (2, 0.4),
    "while workers start": (4, 0.0), "while workers work": (4, 1.0),
}  # fmt: skip
"""How many processes there are (the build, the template of its workers, and two workers), and for how many seconds."""


def session(leader: int) -> list[Process]:
    """The living processes of a session."""
    return [process for process in running() if process.session == leader]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("how", ["SIGINT to all", "SIGTERM", "SIGKILL"])
def test_a_build_that_is_stopped(command: list[str], moment: str, how: str) -> None:
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        number_then, seconds = MOMENTS[moment]
        deadline = time.monotonic() + 60
        while len(session(process.pid)) < number_then and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(seconds)
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
        assert "Error" not in said
    else:
        assert process.returncode == 128 + number
        assert said.strip() in (STOPPED, BUILD_STOPPED)
    assert taken < 5
    deadline = time.monotonic() + 5
    while session(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert session(process.pid) == []
