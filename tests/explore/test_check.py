"""The audit finds what is doubtful, says what mends it, and finds nothing in good data."""

from __future__ import annotations

import pytest

from graphkit.explore.check import CHECKS, Finding, check
from graphkit.explore.suspect import suspicion
from graphkit.records import ReadFailure, ReadWarning
from graphkit.store import documents
from tests.support.workspaces import Article, workspace_of

GOOD = [
    ("Kim Jong Un", "person"), ("Franklin D. Roosevelt", "person"), ("NATO", "organisation"), ("USA", "place"),
    ("9/11 Commission", "organisation"), ("Jean-Luc O'Neil", "person"), ("AT&T", "organisation"),
    ("Organization for Security and Co-operation in Europe", "organisation"), ("al-Qaeda", "organisation"),
    ("U.S.", "place"), ("Yahoo!", "organisation"), ("María de los Ángeles Pérez", "person"), ("sanctions", "topic"),
    ("Mayweather", "person"), ("Minister Creek", "place"), ("YouTube", "organisation"),
]  # fmt: skip
BAD = [
    ("1984", "place"), ("Agent 47", "person"), ("K", "person"), ("Prime Minister", "person"),
    ("WHITE HOUSE SAYS NO", "organisation"), ("JOHN SMITH", "person"), ("smith", "person"), ("Joh-", "person"),
    ("Ann <b>", "person"), ("https://a.example", "organisation"), ("@ann", "person"), ("Monday", "place"),
    ("Breaking News: Storm", "organisation"), ("Bank (of", "organisation"), ("Very " * 13, "organisation"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "kind"), GOOD)
def test_a_good_label_is_not_suspect(label: str, kind: str) -> None:
    assert suspicion(label, kind) == ""


@pytest.mark.parametrize(("label", "kind"), BAD)
def test_a_label_that_looks_wrong_is_suspect(label: str, kind: str) -> None:
    assert suspicion(label, kind)


def found() -> dict[str, Finding]:
    mail = "LONDON, May 3 (Reuters) - Kim met Ann. " * 40
    articles = [
        *(Article(f"{n}.txt", ["Kim Jones met Ann Smith."], "2023-09-13", f"Title {n}") for n in range(4)),
        Article("cut.txt", ["Kim Jones met Ann Smith and then […] [+512 chars]"], "2023-09-13"),
        Article("ends.txt", ["Kim Jones met Ann Smith.\nSubscribe to continue reading"], None, "Title"),
        Article("two.txt", [f"{mail}\nMOSCOW, May 4 (AP) -- Kim Jones spoke."], "2023-09-13", "Title"),
        Article("none.txt", ["It rained."], "2023-09-13", "Title"),
        Article("odd.txt", ["Ann Smith, Anne Smith, Kim Jönes, KIM SMITH and O'Neil@x."], "2023-09-13", "Title"),
    ]
    names = dict.fromkeys(("Kim Jones", "Ann Smith", "Kim Jönes", "KIM SMITH", "O'Neil@x"), "person")
    with workspace_of(articles, names) as store:
        failures = [ReadFailure("scan.pdf", "has no text.")]
        warnings = [ReadWarning("dates", "a.csv", "has 2 odd dates.", 2, "Give --date-order.")]
        documents.replace_reports(store, failures, warnings)
        return {finding.name: finding for finding in check(store)}


def test_everything_doubtful_is_found_with_what_mends_it() -> None:
    findings = found()
    assert list(findings) == list(CHECKS)
    items = {name: [doubt.item for doubt in finding.doubts] for name, finding in findings.items()}
    assert items | {"language": []} == {
        "left out": ["scan.pdf"], "warnings": ["a.csv"], "date": ["ends.txt"], "title": ["cut.txt"], "language": [],
        "searched": [], "names": ["none.txt"], "several": ["two.txt"], "cut": ["cut.txt", "ends.txt"], "types": [],
        "nodes": ["KIM SMITH", "O'Neil@x"], "alike": ["Kim Jones | Kim Jönes"],
    }  # fmt: skip
    assert findings["warnings"].doubts[0].mend == "Give --date-order."
    assert findings["nodes"].doubts[1].mend == 'In graphkit.toml: drop = ["O\'Neil@x"]'
    assert findings["alike"].doubts[0].mend == "graphkit merge 'Kim Jones' 'Kim Jönes'"
    assert (findings["nodes"].count, findings["nodes"].total) == (2, 5)
