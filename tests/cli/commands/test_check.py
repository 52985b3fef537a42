"""The command check shows what is doubtful, and what was checked and found fine."""

from __future__ import annotations

from pathlib import Path

from graphkit.resolve.doubts import doubtful_nodes
from graphkit.store import documents
from tests.cli.running import loaded, said
from tests.support.saved import saved
from tests.support.workspaces import Article, workspace_of


def test_it_shows_findings_with_their_share_and_says_what_is_fine(folder: Path) -> None:
    shown = said("check", folder)
    assert "Articles whose language is not known: " in shown
    assert "(100%). They are read as English." in shown
    assert "None of these: Inputs left out; " in shown
    assert said("check", "--workspace", folder) == shown
    assert said("check", folder, "--all").startswith(shown[:20])


def test_json_has_all_of_it(folder: Path) -> None:
    findings = loaded(said("check", folder, "--json"))
    assert [finding["name"] for finding in findings][:4] == ["left out", "searched", "model", "incomplete"]
    assert all(len(finding["doubts"]) == finding["count"] for finding in findings)


def test_single_names_that_may_mean_another_are_shown_and_a_review_names_them(tmp_path: Path) -> None:
    articles = [Article("a.txt", ["Ann Roe sang.", "Jo Roe came.", "Roe left."])]
    with workspace_of(articles, {"Ann Roe": "person", "Jo Roe": "person"}, aliases={"Roe": "Ann Roe"}) as store:
        documents.add_warnings(store, list(doubtful_nodes(store)))
        folder = saved(store, tmp_path)
    assert (
        "  a.txt has “Roe” for Ann Roe, though it named Jo Roe last: “Roe left.”"
        " If that is wrong: graphkit split Roe 'Ann Roe' (no other article has “Roe” for Ann Roe).\n"
    ) in said("check", folder)
    assert "1 single name may mean another person of the article: graphkit check " in said("review", folder)
