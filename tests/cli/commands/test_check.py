"""The command check shows what is doubtful, and what was checked and found fine."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import loaded, said


def test_it_shows_findings_with_their_share_and_says_what_is_fine(folder: Path) -> None:
    shown = said("check", folder)
    assert "Articles whose language is not known: " in shown
    assert "(100%). They are read as English." in shown
    assert "None of these: Inputs left out; " in shown
    assert said("check", "--workspace", folder) == shown
    assert said("check", folder, "--all").startswith(shown[:20])


def test_json_has_all_of_it(folder: Path) -> None:
    findings = loaded(said("check", folder, "--json"))
    assert [finding["name"] for finding in findings][:3] == ["left out", "searched", "incomplete"]
    assert all(len(finding["doubts"]) == finding["count"] for finding in findings)
