"""The locks and the Makefile pin all requirements of pyproject.toml."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = [*PYPROJECT["project"]["dependencies"], *PYPROJECT["build-system"]["requires"]]
EXTRAS = PYPROJECT["project"]["optional-dependencies"]
OWN = [f"{PYPROJECT['project']['name']}[{extra}]" for extra in EXTRAS]
LOCKED = ["dev", *(extra for extra, own in zip(EXTRAS, OWN, strict=True) if own in EXTRAS["dev"])]
"""The extras that the lock for development has."""
DEVELOPMENT = [*RUNTIME, *(one for extra in LOCKED for one in EXTRAS[extra] if one not in OWN)]
LOCKS = {"requirements.lock": RUNTIME, "requirements-dev.lock": DEVELOPMENT}
NODE_LOCK = ROOT / "tests" / "node" / "package-lock.json"
ENTRY = re.compile(r"(?P<requirement>\S+==\S+(?: ; [^\\]+)?) (?P<hashes>(?:\\\n    --hash=sha256:[0-9a-f]{64} ?)+)")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def entries(lock: str) -> list[Requirement]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    matches = list(ENTRY.finditer(text))
    rest = ENTRY.sub("", text)
    assert [line for line in rest.splitlines() if line and not line.startswith("#")] == [], "a line without its hashes"
    return [Requirement(match["requirement"]) for match in matches]


def pinned(lock: str, python: str) -> dict[str, str]:
    """Give package -> version that the lock installs on a Python on Linux."""
    environment = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux"}
    fit = [entry for entry in entries(lock) if not entry.marker or entry.marker.evaluate(environment)]
    assert len({entry.name for entry in fit}) == len(fit), "a package is pinned twice"
    return {entry.name: str(entry.specifier).removeprefix("==") for entry in fit}


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_pins_what_is_asked_for(lock: str, python: str) -> None:
    versions = pinned(lock, python)
    for requirement in map(Requirement, LOCKS[lock]):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert requirement.specifier.contains(versions[name]), (
            f"run `make lock`: {requirement}, {versions[name]} is locked"
        )


def test_every_extra_is_locked_but_ray_which_has_an_environment_of_its_own() -> None:
    assert EXTRAS.keys() - set(LOCKED) == {"ray"}


@pytest.mark.parametrize("python", PYTHONS)
def test_both_locks_pin_the_same_versions(python: str) -> None:
    runtime, development = pinned("requirements.lock", python), pinned("requirements-dev.lock", python)
    assert runtime.items() <= development.items()


@pytest.mark.parametrize("lock", [*LOCKS, "tests/node/package-lock.json"])
def test_no_lock_names_an_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r"\S*://\S*|^--\S*", text, re.MULTILINE) == []


def test_every_javascript_library_has_its_hash() -> None:
    packages = json.loads(NODE_LOCK.read_text(encoding="utf-8"))["packages"]
    assert all("integrity" in package and "resolved" not in package for path, package in packages.items() if path)
    assert (
        packages[""]["dependencies"]
        == json.loads((NODE_LOCK.parent / "package.json").read_text("utf-8"))["dependencies"]
    )


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_make_says_which_python_it_needs(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.18 && exit 0\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    for tool in ("make", "sh", "rm", "touch", "echo"):
        (tmp_path / tool).symlink_to(str(shutil.which(tool)))
    answer = subprocess.run(
        ["make", "-f", ROOT / "Makefile", "-C", ROOT, f"VENV={tmp_path / 'venv'}", "graph"],
        env={"PATH": str(tmp_path), "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 2
    assert "graphkit needs Python 3.11 or newer" in answer.stderr
    assert "Python 3.9.18" in answer.stderr
    assert not (tmp_path / "venv").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission")
def test_the_ci_script_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
