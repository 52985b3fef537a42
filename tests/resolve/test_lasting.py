"""A node keeps its id when articles come or a decision changes; a note says where that is not the canonical one."""

from __future__ import annotations

from collections.abc import Mapping

from graphkit.decisions.file import parse_decisions
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, entities, extractions
from graphkit.store import documents as stored
from tests.resolve.test_resolve import document, workspace

FIRST = {"a": "«PERSON:Jane Roe» met «PERSON:Bob Rai». «PERSON:Jane Roe» left.", "b": "«PERSON:Cy Fox» spoke."}
MORE = {
    "c": "«PERSON:Jane M. Roe» sat. «PERSON:Jane M. Roe» met «PERSON:Dan Poe». «PERSON:Jane M. Roe» left.",
    "d": "«PERSON:Jane M. Roe» slept.",
}


def labels(made: Store) -> dict[str, str]:
    return {entity.id: entity.label for entity in entities.read(made)}


def again(made: Store, articles: Mapping[str, str], decisions: str = "") -> list[str]:
    """Build with other articles in the same workspace."""
    known = extractions.keys(made)
    read = [document(id_, text) for id_, text in articles.items()]
    made.clear("documents")
    stored.add(made, ((article, f"key {article.id}") for article, _ in read))
    new = [(extraction.document, extraction) for _, extraction in read if extraction.document not in known]
    extractions.add(made, new)
    return resolve(made, decisions=parse_decisions(decisions))


def test_an_article_more_renames_no_node() -> None:
    made = workspace(FIRST)
    assert resolve(made) == []
    assert set(labels(made)) == {"jane-roe", "bob-rai", "cy-fox"}
    notes = again(made, FIRST | MORE)
    assert labels(made) == {
        "jane-roe": "Jane M. Roe", "bob-rai": "Bob Rai", "cy-fox": "Cy Fox", "dan-poe": "Dan Poe"
    }  # fmt: skip
    assert notes == [
        "Ids kept from the last build, where a build into an empty folder gives others: 1 (jane-roe, else jane-m-roe)."
    ]
    fresh = workspace(FIRST | MORE)
    assert resolve(fresh) == []
    assert set(labels(fresh)) == {"jane-m-roe", "bob-rai", "cy-fox", "dan-poe"}


def test_the_same_articles_give_the_same_ids_again() -> None:
    made = workspace(FIRST | MORE)
    assert resolve(made) == again(made, FIRST | MORE) == []


def test_of_two_halves_the_larger_keeps_the_id_and_the_other_gets_one_of_its_own() -> None:
    made = workspace(FIRST | MORE)
    resolve(made)
    assert "jane-m-roe" in labels(made)
    assert again(made, FIRST | MORE, 'different = [["Jane Roe", "Jane M. Roe"]]') == []
    assert labels(made)["jane-m-roe"] == "Jane M. Roe"
    assert labels(made)["jane-roe"] == "Jane Roe"


def test_a_merged_node_keeps_the_id_of_the_more_frequent() -> None:
    made = workspace(FIRST)
    resolve(made)
    again(made, FIRST, 'same = [["Cy Fox", "Jane Roe"]]')
    assert labels(made)["jane-roe"] == "Jane Roe"


def test_an_id_that_is_kept_is_given_to_no_other() -> None:
    made = workspace({"a": "«PERSON:Roe» spoke."})
    resolve(made)
    notes = again(made, {"a": "«PERSON:Roe» spoke.", "b": "«PERSON:Jane Roe» met «PERSON:Roe»."})
    assert labels(made) == {"roe": "Jane Roe"}
    assert len(notes) == 1
