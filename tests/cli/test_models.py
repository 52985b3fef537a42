"""The option ``model`` of graphkit.toml, where it names several pipelines."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import refused


def test_paths_of_several_models_are_relative_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kim left.", encoding="utf-8")
    decisions = tmp_path / "graphkit.toml"
    decisions.write_text('[build]\nmodel = "fr=models/french"\n', encoding="utf-8")
    error = refused("build", tmp_path / "a.txt", "--decisions", decisions, "-o", tmp_path / "out")
    assert f"“{tmp_path / 'models' / 'french'}”" in error.message
    decisions.write_text('[build]\nmodel = "fr=fr_core_nowhere"\nlanguages = ["en", "fr"]\n', encoding="utf-8")
    assert "“fr_core_nowhere”" in refused("build", tmp_path / "a.txt", "--decisions", decisions).message
    decisions.write_text('[build]\nlanguages = "frnch"\n', encoding="utf-8")
    wrong = refused("build", tmp_path / "a.txt", "--decisions", decisions)
    assert "line 2: There is no language “frnch”." in wrong.message
