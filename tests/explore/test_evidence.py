"""The sentences behind a node and behind an edge."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphkit.errors import UsageError
from graphkit.explore.aliases import UnknownName
from graphkit.explore.evidence import best, evidence
from graphkit.options import RelateOptions
from graphkit.relate import relate
from graphkit.store import Store, documents, entities, mentions, pairs
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of


def test_both_in_one_sentence_newest_article_first_copies_left_out() -> None:
    with small() as workspace:
        found = evidence(workspace, "Kim Jong Un", "PUTIN")
        assert [(p.date, p.document, p.sentences[0].text) for p in found] == [
            ("2023-09-13", "north/a.txt", "Kim Jong Un met Vladimir Putin at Vostochny."),
            ("2023-09-13", "north/a.txt", "Kim and Putin spoke of satellites."),
            ("", "d.txt", "Kim spoke of satellites; Putin of sanctions."),
        ]
        assert (found[0].title, found[0].source, found[0].url) == (
            "A meeting", "Example Times", "https://example.org/a",
        )  # fmt: skip
        assert evidence(workspace, "putin", "kim") == found
        assert evidence(workspace, "kim", "putin", limit=1) == found[:1]


def test_one_name_gives_all_its_sentences() -> None:
    with small() as workspace:
        found = evidence(workspace, "Putin")
        assert [(p.date, p.sentences[0].number) for p in found] == [
            ("2023-09-20", 0), ("2023-09-13", 0), ("2023-09-13", 1), ("", 1),
        ]  # fmt: skip


def test_two_that_never_meet_have_none() -> None:
    with small() as workspace:
        assert evidence(workspace, "Vostochny", "sanctions") == []


def test_a_name_that_no_entity_has_and_two_of_one() -> None:
    with small() as workspace:
        with pytest.raises(UnknownName, match="“nobody here”"):
            evidence(workspace, "kim", "nobody here")
        with pytest.raises(UsageError, match="“Moscow” and “russia” are two names of russia"):
            evidence(workspace, "Moscow", "russia")


@pytest.mark.slow
@pytest.mark.parametrize("make", WORKSPACES.values(), ids=WORKSPACES)
@pytest.mark.parametrize("window", ["sentence", "2"])
def test_everything_that_stands_in_the_tables_and_nothing_else(make: Callable[[], Store], window: str) -> None:
    with make() as workspace:
        relate(workspace, options=RelateOptions(window=window))
        texts = {document.id: document.text for document in documents.read(workspace)}
        all_mentions = list(mentions.read(workspace))
        copies = {id_ for (id_,) in workspace.query("SELECT id FROM documents WHERE duplicate_of IS NOT NULL")}
        for entity in entities.read(workspace):
            found = evidence(workspace, entity.id)
            assert {(p.document, p.sentences[0].number) for p in found} == {
                (m.document, m.sentence) for m in all_mentions if m.entity == entity.id and m.document not in copies
            }
            for passage in found:
                (sentence,) = passage.sentences
                assert sentence.text in texts[passage.document]
                marked = [sentence.text[start:end] for start, end, *_ in sentence.marks]
                assert marked == [
                    m.text for m in all_mentions
                    if (m.document, m.sentence, m.entity) == (passage.document, sentence.number, entity.id)
                ]  # fmt: skip
        for pair in pairs.read(workspace):
            found = evidence(workspace, pair.a, pair.b)
            assert len(found) == pair.sentences
            assert len({p.document for p in found}) == pair.documents
            for passage in found:
                assert {mark.entity for s in passage.sentences for mark in s.marks} == {pair.a, pair.b}
                assert len(passage.sentences) == 1 or window != "sentence"
                assert [s.number for s in passage.sentences] == sorted({s.number for s in passage.sentences})
            dates = [p.date for p in found]
            assert dates == sorted(dates, reverse=True)


def test_a_name_that_reaches_beyond_its_sentence_is_cut_off() -> None:
    with workspace_of([Article("a", ["It was Kim Jong", "Un who met Putin."])], {"Putin": "person"}) as workspace:
        workspace.query("INSERT INTO entities VALUES ('kim', 'Kim Jong Un', 'person', [], false, false, '', [])")
        workspace.query("INSERT INTO mentions VALUES ('a', 0, 7, 18, 'Kim Jong Un', 'kim', 'name', '')")
        ((sentence,),) = (p.sentences for p in evidence(workspace, "kim"))
        assert [sentence.text[start:end] for start, end, *_ in sentence.marks] == ["Kim Jong"]


def test_who_says_a_sentence_stands_before_it_and_what_is_said_behind_a_label_alone() -> None:
    names = dict.fromkeys(("Viktor", "Vella", "Ashcombe"), "person")
    said = Article("a", ["Viktor S:", "Vella is here.", "Ashcombe met Vella."])
    with workspace_of([said, Article("b", ["He said this.", "Vella left:", "Ashcombe stayed."])], names) as workspace:
        shown = {
            name: [(one.before, one.text, one.after) for p in evidence(workspace, *name) for one in p.sentences]
            for name in (("Viktor",), ("Vella",), ("Ashcombe", "Vella"))
        }
    assert shown == {
        ("Viktor",): [("", "Viktor S:", "Vella is here.")],
        ("Vella",): [
            ("Viktor S:", "Vella is here.", ""), ("Viktor S:", "Ashcombe met Vella.", ""), ("", "Vella left:", ""),
        ],
        ("Ashcombe", "Vella"): [("Viktor S:", "Ashcombe met Vella.", "")],
    }  # fmt: skip


# What shows an edge best


def best_of(*articles: Article, window: str = "sentence") -> str:
    with workspace_of(articles, {"Kim": "person", "Putin": "person"}, window=window) as workspace:
        return " | ".join(s.text for s in best(workspace, [("kim", "putin")])["kim", "putin"].sentences)


def test_the_sentence_nearest_a_good_length_is_best() -> None:
    long = "Kim met Putin" + " and walked on" * 20 + "."
    good = (
        "Kim met Putin at length, and both of them said afterwards that they had spoken of fish, of trade and of rain."
    )
    articles = [
        Article("a", [long], "2023-09-20"),
        Article("b", [good], "2023-09-13"),
        Article("c", ["Kim met Putin."]),
    ]
    assert best_of(*articles) == good


def test_no_headline_is_best_where_there_is_another_sentence() -> None:
    title = "Kim meets Putin at length, and both of them say afterwards that they have spoken of fish, trade and rain"
    assert best_of(Article("a", [title, "Kim saw Putin."], title=title)) == "Kim saw Putin."
    assert best_of(Article("a", [title, "Kim left."], title=title)) == title


def test_of_sentences_as_short_the_newest_is_best_and_an_undated_one_last() -> None:
    articles = [
        Article("a", ["Kim saw Putin."]), Article("b", ["Kim met Putin."], "2023-09-13"),
        Article("c", ["Kim hit Putin."], "2023-09-20"),
    ]  # fmt: skip
    assert best_of(*articles) == "Kim hit Putin."
    assert best_of(*articles[:2]) == "Kim met Putin."


def test_one_sentence_is_better_than_two_shorter_ones() -> None:
    both = Article("a", ["Kim sat.", "Putin ran.", "At long last, after many a day, Kim met Putin."])
    assert best_of(both, window="3") == "At long last, after many a day, Kim met Putin."
    apart = Article("b", ["Kim sat.", "Putin ran.", "Kim spoke of it all at some length."])
    assert best_of(apart, window="3") == "Putin ran. | Kim spoke of it all at some length."


def test_each_of_many_pairs_has_its_best() -> None:
    with small() as workspace:
        ends = [(pair.a, pair.b) for pair in pairs.read(workspace)]
        found = best(workspace, ends)
        assert ends
        assert set(found) == set(ends)
        for a, b in ends:
            passages = evidence(workspace, a, b)
            shorter = [120 - len(p.sentences[0].text) for p in passages]
            assert 120 - len(found[a, b].sentences[0].text) == min(shorter)
            assert found[a, b] in passages
