"""The workspace: what goes in comes out, whole or not at all, and a file that cannot be used is named in a sentence."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path
from typing import Final

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.errors import GraphkitError, OutputError, WorkspaceError
from graphkit.options import RelateOptions, Selection
from graphkit.records import Alias, Document, Entity, Extraction, Furniture, Mention, Pair, Sentence, Span, Via
from graphkit.relate import relate
from graphkit.store import FILE_NAME, SCHEMA_VERSION, TABLES, EntityRow, Store
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of

EXAMPLES: Final = 20

# Every character that UTF-8 can hold: quotes, newlines, NUL and the rest of the controls among them.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
names = st.one_of(
    texts, st.sampled_from(["", "'", '"', "\\", "a\nb\r\n", "\x00", "ü 北京 🛰️", "'); DROP TABLE spans;--", "NULL"])
)
maybe = st.none() | names
numbers = st.integers(0, 2**31 - 1)

documents = st.lists(
    st.builds(Document, names, names, maybe, maybe, maybe, maybe, st.dictionaries(names, names, max_size=3)),
    max_size=6,
    unique_by=lambda document: document.id,
)
sentence_lists = st.lists(st.builds(Sentence, numbers, numbers, numbers), max_size=4).map(tuple)
furniture_lists = st.lists(st.builds(Furniture, numbers, numbers, names), max_size=4).map(tuple)
span_lists = st.lists(st.builds(Span, numbers, numbers, names, st.booleans()), max_size=4).map(tuple)
entities = st.lists(
    st.builds(Entity, names, names, names, st.lists(names, max_size=3).map(tuple), st.booleans(), st.booleans()),
    max_size=6,
    unique_by=lambda e: e.id,
)
aliases = st.lists(st.builds(Alias, names, names, names, st.floats(0, 1)), max_size=6)
mentions = st.lists(st.builds(Mention, names, numbers, numbers, numbers, names, names, names, names), max_size=6)
pairs = st.lists(
    st.builds(
        Pair, names, names, numbers, numbers, st.floats(-1, 1), st.floats(-1e9, 1e9), st.floats(0, 1), st.floats(0, 1),
        st.floats(0, 1e9), names, names,
    ),
    max_size=6,
)  # fmt: skip


def span_order(span: Span) -> tuple[int, int, bool, bytes]:
    return span.start, span.end, span.topic, span.label.encode()


@pytest.fixture(scope="module")
def shared() -> Iterator[Store]:
    """One workspace for all examples of a property: to make one takes longer than to fill it."""
    with Store(None) as workspace:
        yield workspace


@contextmanager
def emptied(workspace: Store) -> Iterator[Store]:
    workspace.clear(*TABLES, "kept")
    workspace.set_about({"schema": SCHEMA_VERSION})
    yield workspace


@contextmanager
def file_with_documents(folder: Path, count: int = 1) -> Iterator[Path]:
    path = folder / FILE_NAME
    with Store(path) as workspace:
        workspace.add_documents((Document(f"{i}.txt", f"Text {i}. " * 40), f"key {i}") for i in range(count))
    yield path


class TestRoundTrips:
    @settings(max_examples=EXAMPLES)
    @given(documents)
    def test_documents_come_back_in_their_order(self, shared: Store, written: list[Document]) -> None:
        with emptied(shared) as workspace:
            workspace.add_documents((document, "key") for document in written)
            assert list(workspace.documents()) == written

    @settings(max_examples=EXAMPLES)
    @given(documents, st.integers(0, 6))
    def test_documents_may_be_added_in_two_goes(self, shared: Store, written: list[Document], cut: int) -> None:
        with emptied(shared) as workspace:
            workspace.add_documents((document, "key") for document in written[:cut])
            workspace.add_documents((document, "key") for document in written[cut:])
            assert list(workspace.documents()) == written

    @settings(max_examples=EXAMPLES)
    @given(documents.filter(bool), sentence_lists, span_lists, furniture_lists)
    def test_extractions_come_back_with_their_documents(
        self,
        shared: Store,
        written: list[Document],
        sentences: tuple[Sentence, ...],
        spans: tuple[Span, ...],
        furniture: tuple[Furniture, ...],
    ) -> None:
        first = written[0]
        with emptied(shared) as workspace:
            workspace.add_documents((document, f"key of {document.id}") for document in written)
            workspace.add_extractions([(f"key of {first.id}", Extraction("any", sentences, spans, furniture))])
            found = list(workspace.extractions())
        assert [document for document, _ in found] == written
        extraction = found[0][1]
        assert (extraction.document, extraction.sentences) == (first.id, sentences)
        assert extraction.spans == tuple(sorted(spans, key=span_order))
        assert sorted(map(astuple, extraction.furniture)) == sorted(map(astuple, furniture))
        assert [(f.start, f.end) for f in extraction.furniture] == sorted((f.start, f.end) for f in furniture)
        assert [extraction for _, extraction in found[1:]] == [Extraction(d.id, (), ()) for d in written[1:]]

    @settings(max_examples=EXAMPLES)
    @given(entities, aliases)
    def test_entities_come_back_by_id_and_aliases_as_they_were(
        self, shared: Store, written: list[Entity], forms: list[Alias]
    ) -> None:
        with emptied(shared) as workspace:
            workspace.add_entities(written, forms)
            assert list(workspace.entities()) == sorted(written, key=lambda entity: entity.id.encode())
            assert [Alias(*row) for row in workspace.query("SELECT * FROM aliases")] == forms

    @settings(max_examples=EXAMPLES)
    @given(mentions)
    def test_mentions_come_back_by_document_and_place(self, shared: Store, written: list[Mention]) -> None:
        ids = sorted({mention.document for mention in written}, reverse=True)
        with emptied(shared) as workspace:
            workspace.add_documents((Document(id_, "text"), "key") for id_ in ids)
            workspace.add_mentions(written)
            found = list(workspace.mentions())
        assert sorted(map(repr, found)) == sorted(map(repr, written))
        places = [(ids.index(m.document), m.start, m.end, m.entity.encode()) for m in found]
        assert places == sorted(places)

    @settings(max_examples=EXAMPLES)
    @given(pairs)
    def test_pairs_come_back_by_their_ids(self, shared: Store, written: list[Pair]) -> None:
        with emptied(shared) as workspace:
            workspace.insert("pairs", map(astuple, written))
            found = list(workspace.pairs())
        assert sorted(map(repr, found)) == sorted(map(repr, written))
        assert [(p.a.encode(), p.b.encode()) for p in found] == sorted((p.a.encode(), p.b.encode()) for p in written)

    @settings(max_examples=EXAMPLES)
    @given(st.dictionaries(names, names, max_size=4))
    def test_what_it_says_of_itself_can_be_written_again(self, shared: Store, values: dict[str, str]) -> None:
        with emptied(shared) as workspace:
            workspace.set_about({"title": "old", **dict.fromkeys(values, "old")})
            workspace.set_about(values)
            assert workspace.about() == {"schema": SCHEMA_VERSION, "title": "old"} | values

    def test_a_date_that_only_the_last_of_many_documents_has_is_kept(self) -> None:
        count = 12_000
        with Store(None) as workspace:
            workspace.add_documents(
                (Document(f"{i}", "text", date="2023-09-13" if i == count - 1 else None), "key") for i in range(count)
            )
            assert workspace.query("SELECT id, date FROM documents WHERE date IS NOT NULL") == [
                (f"{count - 1}", "2023-09-13")
            ]

    def test_more_rows_than_a_batch_keep_their_order(self) -> None:
        rows = [("text", f"entity {i}", "rule", i / 10) for i in range(10)]
        with Store(None) as workspace:
            workspace.insert("aliases", iter(rows), batch=3)
            assert workspace.query("SELECT * FROM aliases") == rows

    def test_all_of_it_is_in_the_file_when_it_is_opened_again(self, tmp_path: Path) -> None:
        document = Document(
            "a.txt", "Kim left.", "Title", "2023-09-13", "Example", "https://example.org", {"desk": "Asia"}
        )
        extraction = Extraction("a.txt", (Sentence(0, 9, 0),), (Span(0, 3, "PERSON"),))
        mention = Mention("a.txt", 0, 0, 3, "Kim", "kim", "name", "leader")
        with Store(tmp_path / FILE_NAME) as workspace:
            workspace.add_documents([(document, "key")])
            workspace.add_extractions([("key", extraction)])
            workspace.add_mentions([mention])
            workspace.add_entities([Entity("kim", "Kim", "person", ("leader",))], [Alias("Kim", "kim", "rule", 0.5)])
            workspace.set_about({"title": "news"})
        for read_only in (False, True):
            with Store(tmp_path / FILE_NAME, read_only=read_only) as workspace:
                assert list(workspace.extractions()) == [(document, extraction)]
                assert list(workspace.mentions()) == [mention]
                assert list(workspace.entities()) == [Entity("kim", "Kim", "person", ("leader",))]
                assert workspace.query("SELECT * FROM aliases") == [("Kim", "kim", "rule", 0.5)]
                assert workspace.about() == {"schema": SCHEMA_VERSION, "title": "news"}
                assert workspace.extracted() == {"key"}


class TestTransactions:
    def test_an_error_undoes_all_writes_of_all_tables(self) -> None:
        with Store(None) as workspace:
            workspace.add_documents([(Document("kept.txt", "text"), "key")])
            workspace.add_entities([Entity("kept", "Kept", "person")], [Alias("Kept", "kept", "rule")])
            before = {table: workspace.query(f"SELECT * FROM {table}") for table in TABLES}

            def cut_off() -> None:
                with workspace.transaction():
                    workspace.clear("documents", "entities", "aliases")
                    workspace.add_documents([(Document("new.txt", "text"), "key")])
                    workspace.add_mentions([Mention("new.txt", 0, 0, 1, "t", "new", "name")])
                    workspace.set_about({"title": "new"})
                    assert workspace.query("SELECT id FROM documents") == [("new.txt",)]
                    raise KeyboardInterrupt

            with pytest.raises(KeyboardInterrupt):
                cut_off()
            assert {table: workspace.query(f"SELECT * FROM {table}") for table in TABLES} == before
            with workspace.transaction():
                workspace.clear("documents")
            assert workspace.count("documents") == 0

    def test_extractions_are_added_all_or_none(self) -> None:
        good = Extraction("a", (Sentence(0, 1, 0),), (Span(0, 1, "ORG"),))
        bad = Extraction("b", (Sentence(0, 1, 0),), (Span(0, 2**40, "ORG"),))
        with Store(None) as workspace:
            with pytest.raises(duckdb.Error):
                workspace.add_extractions([("good", good), ("bad", bad)])
            assert workspace.extracted() == set()
            assert workspace.count("spans") == 0
            workspace.add_extractions([("good", good)])
            assert workspace.extracted() == {"good"}

    def test_an_id_that_is_there_twice_is_refused_with_its_whole_batch(self) -> None:
        with Store(None) as workspace:
            with pytest.raises(duckdb.ConstraintException):
                workspace.add_documents((Document(id_, "text"), "key") for id_ in "aba")
            assert list(workspace.documents()) == []

    def test_a_process_that_is_killed_leaves_what_was_committed(self, tmp_path: Path) -> None:
        path = tmp_path / FILE_NAME
        script = f"""
import os, signal
from pathlib import Path
from graphkit.records import Extraction, Sentence
from graphkit.store import Store
workspace = Store(Path({str(path)!r}))
workspace.add_extractions([("kept", Extraction("a", (Sentence(0, 1, 0),), ()))])
with workspace.transaction():
    workspace.insert("sentences", [("lost", 0, 0, 1, 0)])
    os._exit(9)
"""
        assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
        with Store(path) as workspace:
            assert workspace.extracted() == {"kept"}


class TestExtractions:
    def test_two_documents_of_one_text_share_one_extraction(self) -> None:
        extraction = Extraction("any", (Sentence(0, 4, 0), Sentence(5, 9, 1)), (Span(0, 3, "PERSON"),))
        first, second = Document("a.txt", "Kim. Kim."), Document("b.txt", "Kim. Kim.")
        with Store(None) as workspace:
            workspace.add_documents([(first, "key"), (second, "key")])
            workspace.add_extractions([("key", extraction)])
            assert workspace.count("sentences") == 2
            assert list(workspace.extractions()) == [
                (first, Extraction("a.txt", extraction.sentences, extraction.spans)),
                (second, Extraction("b.txt", extraction.sentences, extraction.spans)),
            ]

    @settings(max_examples=EXAMPLES)
    @given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=12), st.integers(1, 5))
    def test_small_batches_give_what_large_ones_give(
        self, shared: Store, shape: list[tuple[int, int]], batch: int
    ) -> None:
        with emptied(shared) as workspace:
            # Ids against the order of reading, and each key twice: neither may change what comes out.
            workspace.add_documents((Document(f"{99 - i}", f"text {i}"), f"key {i // 2}") for i in range(len(shape)))
            workspace.add_extractions(
                (f"key {i}", Extraction("any", tuple(Sentence(j, j + 1, j // 2) for j in range(sentences)),
                                        tuple(Span(j, j + 1, "ORG") for j in range(spans))))
                for i, (sentences, spans) in enumerate(shape)
            )  # fmt: skip
            whole = list(workspace.extractions())
            assert list(workspace.extractions(batch=batch)) == whole
        for i, (document, extraction) in enumerate(whole):
            sentences, spans = shape[i // 2]
            assert (document.id, document.text, extraction.document) == (f"{99 - i}", f"text {i}", document.id)
            assert (len(extraction.sentences), len(extraction.spans)) == (sentences, spans)

    def test_they_may_be_read_while_mentions_are_written_in_one_transaction(self) -> None:
        with Store(None) as workspace, workspace.transaction():
            workspace.add_documents((Document(f"{i}", "text"), f"key {i}") for i in range(7))
            for document, _ in workspace.extractions(batch=2):
                workspace.add_mentions([Mention(document.id, 0, 0, 1, "t", "e", "name")])
            assert workspace.count("mentions") == 7

    def test_rows_stream_in_batches_of_any_size_while_others_are_asked_for(self) -> None:
        with Store(None) as workspace:
            workspace.insert("aliases", ((str(i), "e", "rule", 1.0) for i in range(10)))
            expected = [(str(i),) for i in range(10)]
            for batch in (1, 3, 10, 11):
                seen = []
                for row in workspace.stream("SELECT text FROM aliases ORDER BY text", batch=batch):
                    assert workspace.count("aliases") == 10
                    seen.append(row)
                assert seen == expected
            assert (
                list(workspace.stream("SELECT text FROM aliases WHERE text > ? ORDER BY text", ["7"])) == expected[8:]
            )


class TestKept:
    def test_topics_of_texts_that_are_not_wanted_go_and_names_stay(self) -> None:
        def topic(label: str) -> Span:
            return Span(0, 3, label, topic=True)

        with Store(None) as workspace:
            workspace.add_documents((Document(key, "text"), key) for key in "abc")
            workspace.add_extractions(
                (key, Extraction(key, (Sentence(0, 4, 0),), (Span(0, 3, "ORG"),))) for key in "abc"
            )
            workspace.add_topics([("a", [topic("arms"), topic("deal")]), ("b", ()), ("c", [topic("arms")])])
            assert workspace.used() == workspace.extracted() == set("abc")
            workspace.keep_topics({"a", "b"})
            rest = [("a", "ORG"), ("a", "arms"), ("a", "deal"), ("b", "ORG"), ("c", "ORG")]
            assert workspace.query("SELECT extraction, label FROM spans ORDER BY ALL") == rest
            workspace.keep_topics(())
            assert workspace.query("SELECT DISTINCT label FROM spans") == [("ORG",)]

    @settings(max_examples=EXAMPLES)
    @given(names, names, names)
    def test_what_a_step_found_is_given_back_for_the_same_digest_alone(
        self, shared: Store, step: str, digest: str, value: str
    ) -> None:
        with emptied(shared) as workspace:
            workspace.keep(step, "old", "old value")
            workspace.keep(step, digest, value)
            assert workspace.kept(step, digest) == value
            assert workspace.kept(step, digest + "other") is None
            assert workspace.kept(step + "other", digest) is None
            workspace.keep(step, digest + "other")
            assert workspace.kept(step, digest) is None


class TestDerived:
    def test_entities_are_renamed_in_every_mention_even_in_a_circle(self) -> None:
        with Store(None) as workspace:
            workspace.add_documents([(Document("d", "text"), "key")])
            workspace.add_mentions(Mention("d", 0, i, i + 1, "t", entity, "name") for i, entity in enumerate("abca"))
            workspace.rename_entities({"a": "b", "b": "a", "nobody": "c"})
            assert [mention.entity for mention in workspace.mentions()] == ["b", "a", "c", "b"]
            workspace.rename_entities({})
            assert [mention.entity for mention in workspace.mentions()] == ["b", "a", "c", "b"]

    def test_rows_of_entities_leave_out_copies_of_an_article(self) -> None:
        def mention(document: str, place: int, text: str, entity: str = "kim", via: Via = "name") -> Mention:
            return Mention(document, 0, place, place + 1, text, entity, via)

        with Store(None) as workspace:
            workspace.add_documents(
                (Document(id_, "text", date=date), "key")
                for id_, date in (("a", "2023-02-01"), ("b", "2023-03-01"), ("c", None), ("copy", "2021-01-01"))
            )
            workspace.query("UPDATE documents SET duplicate_of = 'a' WHERE id = 'copy'")
            workspace.add_entities(
                [
                    Entity("kim", "Kim Jong Un", "person", ("leader",), official=True),
                    Entity("only-in-copy", "Copy", "person"),
                    Entity("undated", "Undated", "topic", observer=True),
                ],
                [],
            )
            workspace.add_mentions(
                [mention("a", 0, "Kim"), mention("a", 1, "Kim Jong Un"), mention("b", 0, "Kim"), mention("b", 2, "he"),
                 mention("c", 0, "Mr Kim"), mention("c", 3, "undated", "undated", "discovered"),
                 *(mention("copy", i, "he") for i in range(5)), mention("copy", 5, "Chairman"),
                 mention("copy", 9, "Copy", "only-in-copy")]
            )  # fmt: skip
            assert list(workspace.entity_rows()) == [
                EntityRow(
                    id="kim", label="Kim Jong Un", type="person", roles=("leader",), official=True, observer=False,
                    via="name", mentions=5, documents=3, first_seen="2023-02-01", last_seen="2023-03-01",
                    aliases=("Kim", "Mr Kim", "he"),
                ),
                EntityRow(
                    id="undated", label="Undated", type="topic", roles=(), official=False, observer=True,
                    via="discovered", mentions=1, documents=1, first_seen="", last_seen="", aliases=("undated",),
                ),
            ]  # fmt: skip

    def test_a_country_that_is_named_at_all_is_no_demonym(self) -> None:
        with Store(None) as workspace:
            workspace.add_documents([(Document("d", "text"), "key")])
            workspace.add_entities([Entity(id_, id_, "place") for id_ in ("france", "russia")], [])
            seen: list[tuple[str, Via]] = [
                ("russia", "demonym"), ("russia", "name"), ("russia", "demonym"), ("france", "demonym"),
            ]  # fmt: skip
            workspace.add_mentions(Mention("d", 0, i, i + 1, "t", entity, via) for i, (entity, via) in enumerate(seen))
            assert {row.id: row.via for row in workspace.entity_rows()} == {"france": "demonym", "russia": "name"}

    def test_copies_are_marked(self) -> None:
        with Store(None) as workspace:
            workspace.add_documents((Document(id_, "text"), "key") for id_ in "abcd")
            workspace.mark_copies({})
            workspace.mark_copies({"b": "a", "d": "c"})
            assert workspace.query("SELECT id, duplicate_of FROM documents ORDER BY ordinal") == [
                ("a", None), ("b", "a"), ("c", None), ("d", "c"),
            ]  # fmt: skip


# Each selection with the articles of `small` that it holds.
SELECTIONS: Final = {
    Selection(): ["north/a.txt", "north/b.txt", "c.txt", "d.txt", "e.txt", "f.txt"],
    Selection(since="2023-09-15"): ["c.txt", "e.txt", "f.txt"],
    Selection(until="2023-09-14"): ["north/a.txt", "north/b.txt"],
    Selection(since="2023", until="2023-09"): ["north/a.txt", "north/b.txt", "c.txt", "e.txt", "f.txt"],
    Selection(since="2023-09-14", until="2023-09-16"): ["north/b.txt", "e.txt", "f.txt"],
    Selection(since="2024"): [],
    Selection(sources=("example times", "EXAMPLE POST")): ["north/a.txt", "north/b.txt"],
    Selection(topics=("sanctions",)): ["north/b.txt", "c.txt", "d.txt", "e.txt"],
    Selection(topics=("sanctions", "russia")): ["north/b.txt", "c.txt"],
    Selection(since="2023", topics=("satellites",)): ["north/a.txt", "e.txt"],
}


class TestParts:
    @pytest.mark.parametrize("selection", SELECTIONS, ids=lambda selection: selection.words() or "all")
    def test_it_holds_the_articles_that_fulfil_all_conditions_and_whom_they_name(self, selection: Selection) -> None:
        with small() as workspace:
            everything = {table: workspace.query(f"SELECT * FROM {table} ORDER BY ALL") for table in TABLES}
            with workspace.part(selection) as part:
                assert [document.id for document in part.documents()] == SELECTIONS[selection]
                assert part.query("SELECT ordinal FROM documents ORDER BY ordinal") == [
                    (i,) for i in range(len(SELECTIONS[selection]))
                ]
                mentions = list(part.mentions())
                assert {mention.document for mention in mentions} <= set(SELECTIONS[selection])
                assert [m for m in workspace.mentions() if m.document in SELECTIONS[selection]] == mentions
                # e.txt is a copy of d.txt: what it alone names of the part is in no graph.
                counted = {mention.entity for mention in mentions if mention.document != "e.txt"}
                assert {entity.id for entity in part.entities()} == counted
                assert {entity for (entity,) in part.query("SELECT entity FROM aliases")} <= counted
                assert (part.count("pairs"), part.count("structure")) == (0, 0)
                assert part.about()["part"] == selection.words()
            assert {table: workspace.query(f"SELECT * FROM {table} ORDER BY ALL") for table in TABLES} == everything

    @pytest.mark.parametrize("name", WORKSPACES)
    @pytest.mark.parametrize("window", ["sentence", "document"])
    def test_the_pairs_of_a_part_that_is_all_are_those_of_the_whole(self, name: str, window: str) -> None:
        with WORKSPACES[name]() as workspace:
            relate(workspace, options=RelateOptions(window=window))
            expected, evidence = list(workspace.pairs()), workspace.query("SELECT * FROM evidence ORDER BY ALL")
            with workspace.part(Selection()) as part:
                relate(part, options=RelateOptions(window=window))
                assert list(part.pairs()) == expected
                assert part.query("SELECT * FROM evidence ORDER BY ALL") == evidence

    def test_the_pairs_of_a_part_are_those_of_its_articles_alone(self) -> None:
        early, late = (
            Article("a", ["Ann met Bob.", "Carl left."], "2023-01"),
            Article("b", ["Ann met Carl."], "2023-02"),
        )
        names = dict.fromkeys(("Ann", "Bob", "Carl"), "person")
        with workspace_of([late], names) as alone, workspace_of([early, late], names) as workspace:
            with workspace.part(Selection(since="2023-02")) as part:
                relate(part)
                assert list(part.pairs()) == list(alone.pairs())
                assert list(part.entity_rows()) == list(alone.entity_rows())
            assert workspace.count("pairs") == 2

    def test_a_part_may_lie_in_a_part_and_two_beside_each_other(self) -> None:
        with small() as workspace, workspace.part(Selection(since="2023-09-14")) as first:
            with first.part(Selection(topics=("sanctions",))) as inner, workspace.part(Selection()) as second:
                assert [document.id for document in inner.documents()] == ["north/b.txt", "c.txt", "e.txt"]
                assert second.count("documents") == 6
            assert first.count("documents") == 4

    def test_a_file_that_is_only_read_has_parts_too(self, tmp_path: Path) -> None:
        path = tmp_path / FILE_NAME
        with Store(path) as workspace:
            workspace.add_documents((Document(day, "text", date=day), "key") for day in ("2023-01-01", "2023-02-01"))
        before = path.read_bytes()
        with Store(path, read_only=True) as workspace, workspace.part(Selection(until="2023-01")) as part:
            relate(part)
            assert [document.id for document in part.documents()] == ["2023-01-01"]
        assert path.read_bytes() == before


class TestFilesThatCannotBeUsed:
    def test_one_that_another_process_has_open(self, tmp_path: Path) -> None:
        with file_with_documents(tmp_path) as path:
            script = f"import duckdb; c = duckdb.connect({str(path)!r}); print('open', flush=True); input()"
            with subprocess.Popen(
                [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            ) as other:
                assert other.stdin is not None
                assert other.stdout is not None
                assert other.stdout.readline() == "open\n"
                for read_only in (False, True):
                    with pytest.raises(OutputError, match="in use"):
                        Store(path, read_only=read_only)
                other.communicate("\n")
            with Store(path) as workspace:
                assert workspace.count("documents") == 1

    def test_two_processes_may_ask_at_once(self, tmp_path: Path) -> None:
        with file_with_documents(tmp_path) as path, Store(path, read_only=True):
            script = f"""
import duckdb
with duckdb.connect({str(path)!r}, read_only=True) as connection:
    print(connection.execute("SELECT id FROM documents").fetchall())
"""
            done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
            assert done.stdout == "[('0.txt',)]\n"

    def test_one_that_this_process_only_reads(self, tmp_path: Path) -> None:
        with (
            file_with_documents(tmp_path) as path,
            Store(path, read_only=True),
            pytest.raises(OutputError, match="in use"),
        ):
            Store(path)

    @pytest.mark.parametrize("content", [b"", b"x", b"An article, not a database.\n" * 1000, bytes(100_000)])
    @pytest.mark.parametrize("read_only", [False, True])
    def test_no_database(self, tmp_path: Path, content: bytes, read_only: bool) -> None:
        # The path holds the word by which one in use is told: only DuckDB's own words may count.
        path = tmp_path / "blocks.duckdb"
        path.write_bytes(content)
        with pytest.raises(WorkspaceError, match="cannot be opened as a workspace"):
            Store(path, read_only=read_only)
        assert path.read_bytes() == content

    @pytest.mark.parametrize("keep", [100, 4096, 12_288])
    def test_a_database_that_was_cut_off(self, tmp_path: Path, keep: int) -> None:
        with file_with_documents(tmp_path, 3000) as path:
            path.write_bytes(path.read_bytes()[:keep])
            with pytest.raises(WorkspaceError, match="cannot be opened"):
                Store(path)

    def test_a_database_that_is_damaged_wherever_it_is(self, tmp_path: Path) -> None:
        found = []
        with file_with_documents(tmp_path, 3000) as path:
            whole = path.read_bytes()
            for at in range(0, len(whole), 70_000):
                path.write_bytes(
                    whole[:at] + bytes(255 - byte for byte in whole[at : at + 20_000]) + whole[at + 20_000 :]
                )
                try:
                    with Store(path) as workspace:
                        assert [d.text for d in workspace.documents()] == [f"Text {i}. " * 40 for i in range(3000)]
                except WorkspaceError as error:
                    found.append(error.message)
        assert len(found) > 5
        assert not [message for message in found if "\n" in message]

    def test_a_file_that_is_cut_off_while_it_is_in_use(self, tmp_path: Path) -> None:
        with file_with_documents(tmp_path, 3000) as path:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
            with pytest.raises(WorkspaceError, match="cannot be used"), Store(path) as workspace:
                list(workspace.documents())

    def test_mistakes_in_a_question_stay_what_they_are(self) -> None:
        with pytest.raises(duckdb.ParserException), Store(None) as workspace:
            workspace.query("SELEC 1")

    @pytest.mark.parametrize("read_only", [False, True])
    def test_one_of_another_version(self, tmp_path: Path, read_only: bool) -> None:
        path = tmp_path / FILE_NAME
        with duckdb.connect(str(path)) as connection:
            connection.execute("CREATE TABLE about (key VARCHAR PRIMARY KEY, value VARCHAR)")
            connection.execute("INSERT INTO about VALUES ('schema', '0')")
        for _ in range(2):
            with pytest.raises(WorkspaceError, match=r"another version of graphkit \(its tables are version 0\)"):
                Store(path, read_only=read_only)
        with duckdb.connect(str(path)) as connection:
            assert connection.execute("SELECT table_name FROM duckdb_tables()").fetchall() == [("about",)]

    @pytest.mark.parametrize("table", ["orders (id INTEGER)", "about (id INTEGER)", "documents (id INTEGER)"])
    @pytest.mark.parametrize("read_only", [False, True])
    def test_somebody_elses_database_is_left_as_it_is(self, tmp_path: Path, table: str, read_only: bool) -> None:
        path = tmp_path / "theirs.duckdb"
        with duckdb.connect(str(path)) as connection:
            connection.execute(f"CREATE TABLE {table}")
        with pytest.raises(WorkspaceError, match="no workspace of graphkit"):
            Store(path, read_only=read_only)
        with duckdb.connect(str(path)) as connection:
            assert connection.execute("SELECT table_name FROM duckdb_tables()").fetchall() == [(table.split()[0],)]

    def test_one_that_is_not_there_to_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(WorkspaceError, match="There is no workspace") as caught:
            Store(tmp_path / FILE_NAME, read_only=True)
        assert caught.value.next_step == "Run graphkit build first."
        assert list(tmp_path.iterdir()) == []

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(WorkspaceError, match="cannot be opened"):
            Store(tmp_path)

    def test_one_in_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(OutputError, match="cannot be written"):
            Store(tmp_path / "missing" / FILE_NAME)

    def test_a_file_that_is_only_read_cannot_be_changed(self, tmp_path: Path) -> None:
        with file_with_documents(tmp_path) as path, Store(path, read_only=True) as workspace:
            with pytest.raises(duckdb.InvalidInputException):
                workspace.clear("documents")
            assert workspace.count("documents") == 1


def test_errors_survive_the_way_from_another_process() -> None:
    kinds: list[type[GraphkitError]] = [GraphkitError, *GraphkitError.__subclasses__()]
    for kind in kinds:
        error = kind("It broke.", "Mend it.")
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.message, again.next_step, str(again)) == (
            kind,
            "It broke.",
            "Mend it.",
            "It broke. Mend it.",
        )
