"""Extraction: offsets into the whole text whatever it was cut into, and keys that change where the result would."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graphkit.errors import ModelMissing
from graphkit.extract import ExtractionKeys, Extractor, TopicFinder, extractor
from graphkit.extract.boilerplate import boilerplate
from graphkit.extract.extractor import LABELS
from graphkit.extract.pieces import MOST, split
from graphkit.extract.sentences import sentences
from graphkit.extract.skipped import between, trimmed
from graphkit.extract.topic_list import Topic, load_topics
from graphkit.languages.detect import _identifier
from graphkit.options import DEFAULT_MODEL, ExtractOptions
from graphkit.records import Extraction, Sentence, Span

paragraphs = st.lists(
    st.one_of(
        st.sampled_from(["", " ", "Kim left.", "Kim met Lee. Lee met Kim.", "x" * 30, "Kim " * 12]),
        st.sampled_from(["By Kim Lee", "KIM, Sept 13 (Reuters) - Lee left.", "Kim left. (Photo: Lee/AFP)", "Share"]),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def ruled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline that knows two people, one organisation and one date by rules."""
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    patterns = {"Kim": "PERSON", "Lee": "PERSON", "Red Cross": "ORG", "Monday": "DATE"}
    ruler.add_patterns([{"label": label, "pattern": text} for text, label in patterns.items()])  # type: ignore[attr-defined]
    folder = tmp_path_factory.mktemp("model") / "ruled"
    nlp.to_disk(folder)
    return folder


@pytest.fixture(scope="module")
def extract(ruled: Path) -> Extractor:
    return Extractor(ExtractOptions(model=str(ruled), topics=False))


class TestSplit:
    @settings(max_examples=300)
    @given(paragraphs, st.sampled_from(["\n", "\n\n", "\r\n", " "]), st.integers(1, 60))
    @example(["x" * 30], "\n", 1)
    @example([" ", " "], " ", 1)
    def test_pieces_join_to_the_text_and_none_is_too_long(self, parts: list[str], between: str, size: int) -> None:
        text = between.join(parts)
        pieces = list(split(text, size=size))
        assert "".join(piece for _, piece in pieces) == text
        assert all(text[offset : offset + len(piece)] == piece for offset, piece in pieces)
        assert all(0 < len(piece) <= size for _, piece in pieces)

    @given(paragraphs, st.integers(40, 80))
    def test_cuts_fall_between_paragraphs_where_there_are_any(self, parts: list[str], size: int) -> None:
        text = "\n".join(part.replace("\n", " ") for part in parts)
        for offset, piece in list(split(text, size=size))[:-1]:
            end = offset + len(piece)
            if "\n" in text[offset : offset + size]:
                assert text[end - 1] == "\n"
            elif " " in text[offset : offset + size]:
                assert text[end - 1] == " "
            else:
                assert len(piece) == size

    def test_sentences_are_not_torn_by_cuts_between_paragraphs(self) -> None:
        text = "Kim left. Lee stayed.\n" * 30
        torn = [(s.start + offset, s.end + offset) for offset, piece in split(text, size=100) for s in sentences(piece)]
        assert torn == [(s.start, s.end) for s in sentences(text)]

    def test_an_article_is_one_piece(self) -> None:
        text = "x" * MOST
        assert list(split(text)) == [(0, text)]
        assert [len(piece) for _, piece in split(text + "y")] == [MOST, 1]
        assert list(split("")) == []


class TestExtractor:
    def test_what_the_first_text_would_load_can_be_loaded_before(self, extract: Extractor) -> None:
        _identifier.cache_clear()
        extract.prepare()
        assert _identifier.cache_info().currsize == 1

    def test_names_and_sentences_with_their_places(self, extract: Extractor) -> None:
        text = "Kim left on Monday.\n\nLee and the Red Cross stayed. Kim did not."
        assert extract([("key", text)]) == [
            (
                "key",
                Extraction(
                    "key",
                    (Sentence(0, 19, 0), Sentence(21, 50, 1), Sentence(51, 63, 1)),
                    # A date is no node, and is left out.
                    (Span(0, 3, "PERSON"), Span(21, 24, "PERSON"), Span(33, 42, "ORG"), Span(51, 54, "PERSON")),
                ),
            )
        ]

    def test_many_texts_keep_their_keys_and_order(self, extract: Extractor) -> None:
        texts = [(f"key {i}", "Kim. " * (i % 4)) for i in range(20)]
        found = extract(texts)
        assert [key for key, _ in found] == [key for key, _ in texts]
        assert [len(extraction.spans) for _, extraction in found] == [i % 4 for i in range(20)]
        assert all(extraction.document == key for key, extraction in found)
        assert extract([]) == []

    @settings(max_examples=60)
    @given(paragraphs)
    def test_offsets_are_exact_in_every_text(self, extract: Extractor, parts: list[str]) -> None:
        text = "\n".join(parts)
        ((_, extraction),) = extract([("key", text)])
        left = extraction.boilerplate
        assert extraction.sentences == trimmed(sentences(text), left, text)
        for one in extraction.sentences:
            assert text[one.start : one.end].strip() == text[one.start : one.end] != ""
            inside = [piece for piece in left if piece.start <= one.start < piece.end]
            assert all(one.end <= piece.end for piece in inside), (
                "it begins in boilerplate only where it is nothing else"
            )
        for span in extraction.spans:
            assert text[span.start : span.end] in {"Kim", "Lee", "Red Cross"}
            assert span.label in LABELS

    @settings(max_examples=60)
    @given(paragraphs, st.integers(20, 60))
    def test_a_book_in_pieces_gives_what_it_gives_in_one(self, extract: Extractor, parts: list[str], size: int) -> None:
        text = "\n".join(part[:15] for part in parts)
        whole = extract([("key", text)])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(extractor, "split", lambda text: split(text, size=size))
            assert extract([("key", text), ("other", "Lee")])[:1] == whole

    @pytest.mark.slow
    def test_a_book_longer_than_the_model_takes(self, extract: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
        line = "Kim met Lee of the Red Cross.\n"
        count = 250_000 // len(line)
        # spaCy's own limit is ten times a piece; a lower one shows the same in a tenth of the time.
        assert extract.nlp.max_length >= MOST
        monkeypatch.setattr(extract.nlp, "max_length", MOST)
        assert len(line) * count > extract.nlp.max_length
        ((_, extraction),) = extract([("key", line * count)])
        expected = [(place + i * len(line)) for i in range(count) for place in (0, 8, 19)]
        assert [span.start for span in extraction.spans] == expected
        assert len(extraction.sentences) == count

    def test_boilerplate_is_skipped_and_returned(self, extract: Extractor) -> None:
        text = "By Lee Kim\n\nLEE, Sept 13 (Reuters) - Kim left. Lee stayed. (Photo: Kim/AFP)\nRead more: Kim met Lee"
        ((_, extraction),) = extract([("key", text)])
        assert [(text[s.start : s.end], s.start) for s in extraction.spans] == [("Kim", 37), ("Lee", 47)]
        assert extraction.boilerplate == boilerplate(text)
        assert [piece.kind for piece in extraction.boilerplate] == ["byline", "dateline", "credit", "related"]
        # A sentence begins behind its dateline and ends before a credit; boilerplate that stands alone is one, too.
        assert [text[one.start : one.end] for one in extraction.sentences] == [
            "By Lee Kim", "Kim left.", "Lee stayed.", "(Photo: Kim/AFP)", "Read more: Kim met Lee",
        ]  # fmt: skip

    def test_boilerplate_is_searched_where_it_is_asked_for(self, ruled: Path) -> None:
        options = ExtractOptions(model=str(ruled), topics=False, boilerplate=True)
        ((_, extraction),) = Extractor(options)([("key", "By Lee Kim\n\nKim left.\nRead more: Kim met Lee")])
        assert len(extraction.spans) == 5
        assert extraction.boilerplate == ()

    def test_a_page_of_boilerplate_alone_has_no_names(self, extract: Extractor) -> None:
        ((_, extraction),) = extract([("key", "By Lee Kim\nShare\n© 2023 Red Cross")])
        assert extraction.spans == ()
        assert len(extraction.sentences) == len(extraction.boilerplate) == 3

    @settings(max_examples=100)
    @given(paragraphs, st.sampled_from(["\n", "\n\n", "\r\n"]))
    def test_what_the_model_reads_is_all_but_boilerplate(self, parts: list[str], line_end: str) -> None:
        text = line_end.join(parts)
        passed = boilerplate(text)
        stretches = list(between(text, passed))
        assert all(text[offset : offset + len(piece)] == piece for offset, piece in stretches)
        read = {place for offset, piece in stretches for place in range(offset, offset + len(piece))}
        assert sum(len(piece) for _, piece in stretches) == len(read)
        skipped = {place for piece in passed for place in range(piece.start, piece.end)}
        assert not read & skipped
        assert all(text[place].isspace() for place in set(range(len(text))) - read - skipped)

    @settings(max_examples=60)
    @given(paragraphs)
    def test_names_are_those_of_the_text_without_boilerplate(self, extract: Extractor, parts: list[str]) -> None:
        text = "\n".join(parts)
        ((_, extraction),) = extract([("key", text)])
        everything = {place.start() for place in re.finditer(r"\b(Kim|Lee|Red Cross)\b", text)}
        assert {span.start for span in extraction.spans} <= everything
        for span in extraction.spans:
            assert not any(piece.start < span.end and piece.end > span.start for piece in extraction.boilerplate)

    def test_a_missing_model_is_reported_at_once(self) -> None:
        with pytest.raises(ModelMissing):
            Extractor(ExtractOptions(model="en_core_web_nowhere", topics=False))
        with pytest.raises(ModelMissing):
            ExtractionKeys(ExtractOptions(model="en_core_web_nowhere", topics=False))


class TestTopicFinder:
    TOPICS = (Topic("sanctions", "Sanctions", ("sanction",)), Topic("arms-deal", "Arms deal", ("arms deal",)))

    def test_no_topic_lies_in_boilerplate_or_reaches_over_it(self) -> None:
        text = "The envoy left.\nRelated: sanctions\nThe sanctions hold."
        text += "\nRead more: arms deal\nThe arms\nShare\ndeal is off."
        assert TopicFinder(self.TOPICS)([("key", text)]) == [("key", (Span(39, 48, "sanctions", topic=True),))]

    def test_boilerplate_is_searched_where_it_is_asked_for(self) -> None:
        text = "The envoy left.\nRelated: sanctions\nThe sanctions hold."
        ((_, spans),) = TopicFinder(self.TOPICS, boilerplate=True)([("key", text)])
        assert [(span.start, text[span.start : span.end]) for span in spans] == [(25, "sanctions"), (39, "sanctions")]

    def test_many_texts_keep_their_keys_and_order(self) -> None:
        texts = [(f"key {i}", "An arms deal. " * (i % 3)) for i in range(20)]
        found = TopicFinder(self.TOPICS)(texts)
        assert [(key, len(spans)) for key, spans in found] == [(f"key {i}", i % 3) for i in range(20)]

    @settings(max_examples=60)
    @given(paragraphs, st.booleans())
    def test_an_extractor_finds_the_same_topics_in_its_own_pass(
        self, ruled: Path, parts: list[str], boilerplate: bool
    ) -> None:
        document = ("key", "\n".join([*parts, "MOSCOW (Agency) - An arms deal ended. Sanctions hold."]))
        options = ExtractOptions(model=str(ruled), boilerplate=boilerplate)
        names = Extractor(options)([document])[0][1].spans
        topics = TopicFinder(self.TOPICS, boilerplate=boilerplate)([document])[0][1]
        assert Extractor(options, topics=self.TOPICS)([document])[0][1].spans == (*names, *topics)

    @settings(max_examples=60)
    @given(paragraphs)
    def test_a_topic_is_found_the_same_whatever_else_is_looked_for(self, parts: list[str]) -> None:
        """So a list may be matched anew by itself."""
        text = "\n".join([*parts, "An arms deal with a think tank.", "Sanctions on an arms deal"])
        listed = load_topics()
        ((_, all_spans),) = TopicFinder(listed.values())([("key", text)])
        for id_ in ("sanctions", "arms-deal"):
            ((_, spans),) = TopicFinder([listed[id_]])([("key", text)])
            assert list(spans) == [span for span in all_spans if span.label == id_] != []


@pytest.mark.model
def test_the_default_model_finds_names_with_exact_places() -> None:
    text = "Sergei Shoigu flew to Pyongyang.\n\nRussian officials said Kim Jong Un met him there."
    ((_, extraction),) = Extractor(ExtractOptions(topics=False))([("key", text)])
    found = {(text[span.start : span.end], span.label) for span in extraction.spans}
    assert {("Sergei Shoigu", "PERSON"), ("Pyongyang", "GPE"), ("Russian", "NORP"), ("Kim Jong Un", "PERSON")} <= found
    assert not any(span.topic for span in extraction.spans)


class TestKeys:
    def test_a_key_is_stable(self, ruled: Path) -> None:
        options = ExtractOptions(model=str(ruled), topics=False)
        key = ExtractionKeys(options)("Kim left.")
        assert len(key) == 32
        assert int(key, 16) >= 0
        assert ExtractionKeys(options)("Kim left.") == key
        assert ExtractionKeys(replace(options, jobs=3))("Kim left.") == key

    @given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), unique=True, max_size=20))
    def test_each_text_has_its_own(self, ruled: Path, texts: list[str]) -> None:
        keys = ExtractionKeys(ExtractOptions(model=str(ruled), topics=False))
        assert len({keys(text) for text in texts}) == len(texts)
        assert [keys(text) for text in texts] == [keys(text) for text in texts]

    def test_each_model_has_its_own_even_under_one_name(self, ruled: Path, tmp_path: Path) -> None:
        def key(model: str) -> str:
            return ExtractionKeys(ExtractOptions(model=model, topics=False))("Kim left.")

        found = [key(DEFAULT_MODEL), key(str(ruled))]
        folder = tmp_path / "model"
        for pattern in ("Kim", "Lee"):
            nlp = spacy.blank("en")
            nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": pattern}])  # type: ignore[attr-defined]
            nlp.to_disk(folder)
            found.append(key(str(folder)))
        assert len(set(found)) == 4

    def test_topics_do_not_change_it(self, ruled: Path, tmp_path: Path) -> None:
        mine = tmp_path / "topics.toml"
        mine.write_text('[my-topic]\nterms = ["peace treaty"]\n', encoding="utf-8")
        options = ExtractOptions(model=str(ruled))
        choices = (options, replace(options, topics=False), replace(options, topics_file=mine, discover=0))
        assert len({ExtractionKeys(chosen)("Kim left.") for chosen in choices}) == 1

    def test_boilerplate_changes_it_and_so_do_its_rules(self, ruled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        options = ExtractOptions(model=str(ruled), topics=False)

        def key(*, searched: bool) -> str:
            return ExtractionKeys(replace(options, boilerplate=searched))("Kim left.")

        before = key(searched=False), key(searched=True)
        assert before[0] != before[1]
        monkeypatch.setattr(extractor, "table", lambda name: {"comments": {"lines": [name]}})
        assert key(searched=False) != before[0]
        assert key(searched=True) == before[1]

    def test_a_change_of_the_code_changes_it(self, ruled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        options = ExtractOptions(model=str(ruled), topics=False)
        before = ExtractionKeys(options)("Kim left.")
        monkeypatch.setattr(extractor, "VERSION", "another")
        assert ExtractionKeys(options)("Kim left.") != before
