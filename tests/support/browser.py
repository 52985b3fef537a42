"""Find the Chromium that browser tests run in, and install one if asked for.

python -m tests.support.browser            print where it is
python -m tests.support.browser --install  the same, after getting one if there is none
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

VARIABLE: Final = "GRAPHKIT_CHROMIUM"
# Chromium without a window of its own takes two thirds of the time.
COMMANDS: Final = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
MAC_PLACES: Final = ("Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome")
WINDOWS_PLACES: Final = (r"Chromium\Application\chrome.exe", r"Google\Chrome\Application\chrome.exe")
MISSING: Final = (
    "No Chromium or Chrome was found, and the browser tests need one. Install either the usual way of your system, "
    f"or run `playwright install --with-deps chromium`, or name one you have: {VARIABLE}=/path/to/chrome make test"
)
ASK_PLAYWRIGHT: Final = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
)


def find_chromium() -> Path | None:
    """Give the browser that GRAPHKIT_CHROMIUM names, else the first that starts, else None.

    Raises FileNotFoundError when GRAPHKIT_CHROMIUM names something that does not start.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if not starts(Path(named)):
            raise FileNotFoundError(f"{VARIABLE} is {named!r}, and no browser starts there. Mend or unset it.")
        return Path(named)
    return next(filter(starts, _candidates()), None)


def install_chromium() -> Path | None:
    """Give the browser found; get one from Playwright or from apt first if there is none."""
    for get in (None, _get_from_playwright, _get_from_apt):
        if get:
            get()
        if found := find_chromium():
            return found
    return None


def starts(path: Path) -> bool:
    """Tell whether the file is there and runs: a stub or a browser without its system libraries does not."""
    if not path.is_file() or sys.platform == "win32":  # chrome.exe opens a window instead of printing its version
        return path.is_file()
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def _candidates() -> Iterator[Path]:
    yield from (Path(found) for command in COMMANDS if (found := shutil.which(command)))
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (folder / place for place in MAC_PLACES)
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if folder_name := os.environ.get(variable):
            yield from (Path(folder_name) / place for place in WINDOWS_PLACES)
    # Playwright is asked from a process of its own: inside a test its event loop may be running already.
    answer = subprocess.run([sys.executable, "-c", ASK_PLAYWRIGHT], capture_output=True, text=True, check=False)
    yield from (Path(line) for line in answer.stdout.splitlines())


def _get_from_playwright() -> None:
    print("No browser found: asking Playwright for its Chromium ...", flush=True)
    got = subprocess.run(
        [sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, text=True, check=False
    )
    if got.returncode != 0:
        print("... which could not be downloaded.", flush=True)


def _get_from_apt() -> None:
    apt_get = shutil.which("apt-get")
    if not apt_get or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print("Installing Chromium with apt-get ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["install", "-y", "--no-install-recommends"]
    # Older systems have no package for the shell alone, and then install nothing of the same call.
    for step in (["update"], [*install, "chromium-headless-shell", "fonts-dejavu-core"], [*install, "chromium"]):
        if find_chromium():
            return
        subprocess.run(
            [apt_get, "-qq", *step], env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
        )


def main(arguments: list[str]) -> int:
    """Print the browser's path and give 0, or say what to do and give 1."""
    try:
        found = install_chromium() if "--install" in arguments else find_chromium()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Browser: {found}" if found else MISSING, file=sys.stdout if found else sys.stderr)
    return 0 if found else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
