"""The audit finds what is doubtful, says what mends it, and finds nothing in good data."""

from __future__ import annotations

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.explore.check import CHECKS, Finding, check
from graphkit.explore.doubts import undated
from graphkit.records import Document, Location, ReadFailure, ReadWarning
from graphkit.resolve.doubts import doubtful_nodes
from graphkit.resolve.doubts.suspect import suspicion
from graphkit.store import Store, documents
from tests.support.cases import every_case
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
    ("Breaking News: Storm", "organisation"), ("Bank (of", "organisation"), ("Very " * 21, "organisation"),
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
        warnings = [
            ReadWarning("dates", "a.csv", "has 2 odd dates.", 2, "Give --date-order."),
            ReadWarning("incomplete", "cut.txt", "ends too early."),
            ReadWarning("articles", "many.txt", "seems to hold 3 articles."),
        ]
        documents.replace_reports(store, failures, [*warnings, *doubtful_nodes(store)])
        return {finding.name: finding for finding in check(store)}


def test_everything_doubtful_is_found_with_what_mends_it() -> None:
    findings = found()
    assert list(findings) == list(CHECKS)
    items = {name: [doubt.item for doubt in finding.doubts] for name, finding in findings.items()}
    assert items | {"language": []} == {
        "left out": ["scan.pdf"], "dates": ["a.csv"], "date": ["ends.txt"], "title": ["cut.txt"], "language": [],
        "searched": [], "names": ["none.txt"], "several": ["many.txt", "two.txt"], "types": [], "columns": [],
        "model": [], "listed": [],
        "incomplete": ["cut.txt", "ends.txt"], "surnames": [], "namesakes": [], "repaired": [], "skipped": [],
        "nodes": ["KIM SMITH", "O'Neil@x"], "alike": ["Kim Jones | Kim Jönes"],
    }  # fmt: skip
    assert findings["dates"].doubts[0].mend == "Give --date-order."
    assert findings["nodes"].doubts[1].mend == 'In graphkit.toml: drop = ["O\'Neil@x"]'
    assert findings["alike"].doubts[0].mend == "graphkit merge 'Kim Jones' 'Kim Jönes'"
    assert (findings["nodes"].count, findings["nodes"].total) == (2, 5)


ROW = (Location(0, "row 2"),)
NAME_IT = "Put the day into the file's name, as in “2023-09-13 talks.txt”."


@every_case(
    ("id_", "meta", "places", "mend"),
    [
        ("talk.srt", {}, (Location(0, "00:00:01"),), NAME_IT),
        ("report.pdf", {"author": "Ann Roe"}, (Location(0, "p. 1"),), NAME_IT),
        ("box.mbox#3", {"from": "Ann Roe"}, (Location(0, "message 3"),), ""),
        ("box.mbox#3/note.txt", {}, (), ""),
        ("talk.eml", {}, (), ""),
        ("old/a.zip/b/talk.txt", {}, (), f"Unpack old/a.zip, and p{NAME_IT[1:]}"),
        ("wire.csv#1", {"desk": "foreign", "when": "May"}, ROW, "Name its column with --date-column: desk, when."),
        ("id-7", {"when": "May"}, (Location(0, "Sheet 1, row 4"),), "Name its column with --date-column: when."),
        ("dump.json#2", {"when": "May"}, (Location(0, "item 2"),), "Name its column with --date-column: when."),
        ("one.json", {"when": "May"}, (), "Name its column with --date-column: when."),
        ("wire.csv#1", {}, ROW, ""),
        ("wire.csv#1", {"date": "soon"}, ROW, "Write “soon” as 2023-09-13."),
        ("wire.csv#1", {"date": "03/02/2021"}, ROW, "Say which number is the day: --date-order dmy or mdy."),
    ],
)  # fmt: skip
def test_what_gives_an_article_a_date_depends_on_the_input(
    id_: str, meta: dict[str, str], places: tuple[Location, ...], mend: str
) -> None:
    with Store(None) as store:
        documents.add(store, [(Document(id_, "Kim left.", meta=meta, locations=places), "key")])
        assert [doubt.mend for doubt in undated(store)] == [mend]


def test_articles_that_are_not_searched_are_told_once_with_their_language() -> None:
    with Store(None) as store:
        documents.add(store, [(Document("de.txt", "Kim ging.", language="de"), "")])
        warnings = [
            ReadWarning("language", "de.txt", "is in German and was not searched.", 1, "Build with --model …"),
            ReadWarning("model", "ru.txt", "is in Russian and was searched by a model of another language."),
            ReadWarning("passages", "a.txt", "has a passage in another language, not searched for names."),
        ]
        documents.replace_reports(store, [], warnings)
        said = {finding.name: finding.doubts for finding in check(store) if finding.count and finding.name != "date"}
    assert [(doubt.item, doubt.reason, doubt.mend) for doubt in said.pop("searched")] == [
        ("de.txt", "is in German", "Build with --model …"),
        ("a.txt", "has a passage in another language, not searched for names.", ""),
    ]  # fmt: skip
    assert [doubt.item for doubt in said.pop("model")] == ["ru.txt"]
    assert list(said) == ["title"]


ROE = [
    Article("a.txt", ["Ann Roe sang.", "Roe left.", "Jo Roe came.", "Then Roe spoke.", "Roe ate."]),
    Article("b.txt", ["Ann Roe sang.", "Roe left."]),
]
MRS = "Ann Roe sang. Mr Jo Roe came."
THEN = "has “Roe” for Ann Roe, though it named Jo Roe last: “Then Roe spoke.”"
SPLIT = "If that is wrong: graphkit split Roe 'Ann Roe' (no other article has “Roe” for Ann Roe)."
BY_HAND = (
    "If that is wrong, write the full name into this article: a split would hold in all 2 articles that have “Roe” for"
    " Ann Roe."
)


@every_case(
    ("articles", "decisions", "doubt"),
    [
        (ROE, "", ("a.txt", THEN, BY_HAND)),
        (ROE[:1], "", ("a.txt", THEN, SPLIT)),
        (ROE, 'same = [["Ann Roe", "Roe"]]', None),
        (ROE, 'different = [["Ann Roe", "Roe"]]', None),
        ([Article("a.txt", [MRS, "Mrs Roe spoke."])], "", None),
        ([Article("a.txt", ["Mrs Ann Roe sang. Jo Roe came.", "Mrs. Roe spoke."])], "", None),
        ([Article("a.txt", [MRS, "Mr Roe spoke."])], "", ("a.txt", THEN.replace("Then", "Mr"), SPLIT)),
    ],
)  # fmt: skip
def test_a_single_name_behind_another_full_name_is_doubtful(
    articles: list[Article], decisions: str, doubt: tuple[str, ...] | None
) -> None:
    names = dict.fromkeys(("Ann Roe", "Jo Roe"), "person")
    with workspace_of(articles, names, aliases={"Roe": "Ann Roe"}) as store:
        found = list(doubtful_nodes(store, parse_decisions(decisions)))
    assert [(one.path, one.message, one.next_step) for one in found] == ([doubt] if doubt else [])


def test_a_single_name_that_is_a_node_of_its_own_is_no_doubt() -> None:
    names = dict.fromkeys(("Ann Roe", "Roe"), "person")
    with workspace_of([Article("a.txt", ["Ann Roe sang.", "Roe left."])], names) as store:
        assert list(doubtful_nodes(store)) == []


def typed(label: str) -> Store:
    """A workspace in which the model says of every mention of a place that it is a person."""
    store = workspace_of([Article("a.txt", ["Quax sank."] * 6)], {"Quax": "place"})
    store.query(
        """INSERT INTO spans SELECT d.extraction, m.start, m."end", 'PERSON', false
        FROM mentions m JOIN documents d ON d.id = m.document"""
    )
    store.query("UPDATE entities SET label = ?", [label])
    return store


@every_case(
    ("label", "decisions", "doubts"),
    [
        ("Quax", "", 1), ("Quax", '[type]\n"Quax" = "place"', 0), ("Port", '[type]\n"QUAX" = "place"', 0),
        ("Quax", '[type]\n"Bonn" = "place"', 1),
    ],
)  # fmt: skip
def test_a_type_that_is_decided_is_no_doubt(label: str, decisions: str, doubts: int) -> None:
    with typed(label) as store:
        found = [one.kind for one in doubtful_nodes(store, parse_decisions(decisions))]
    assert found == ["types"] * doubts


@every_case(
    ("decisions", "mends"),
    [
        ("", {"graphkit merge ann-roe anne-roe", "graphkit merge 'Ann Roe' 'Ann Röe'"}),
        ('different = [["ann-roe", "anne-roe"]]', {"graphkit merge 'Ann Roe' 'Ann Röe'"}),
    ],
)  # fmt: skip
def test_nodes_with_one_label_are_listed_by_their_ids(decisions: str, mends: set[str]) -> None:
    names = dict.fromkeys(("Ann Roe", "Anne Roe", "Ann Röe"), "person")
    with workspace_of([Article("a.txt", ["Ann Roe met Anne Roe and Ann Röe."])], names) as store:
        store.query("UPDATE entities SET label = 'Ann Roe' WHERE id = 'anne-roe'")
        found = {one.next_step for one in doubtful_nodes(store, parse_decisions(decisions))}
    assert found == mends
