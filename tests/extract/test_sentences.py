"""Sentences: exact offsets, nothing that is written left out, and no cut after a title or an initial."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.extract.sentences import sentences
from tests.support.cases import every_case

# What texts hold that trips splitters: stops, quotes, brackets, abbreviations, all kinds of white space and line ends.
PIECES = (
    "Kim", "Mr.", "U.S.", "3.5", "p.m.", "...", "…", ".", "!", "?", "?!", ";", ":", "“", "”", '"', "'", "(", ")",
    "[", "]", "«", "»", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\x0b", "\x0c", "\x1c", "\x85", "\u00a0",
    "\u2028", "\u2029", "\u3000", "\ufeff", "\x00", "é", "e\u0301", "北京", "。", "！", "🛰️", "👨\u200d👩\u200d👧",
    "العربية", "؟", "https://example.org/a.b?c=d.",
)  # fmt: skip
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text(st.characters(exclude_categories=["Cs"]))
)


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@settings(max_examples=400)
@given(texts)
def test_all_that_is_written_is_in_exactly_one_sentence(text: str) -> None:
    found = sentences(text)
    end = 0
    for sentence in found:
        assert sentence.start < sentence.end
        assert text[end : sentence.start].strip() == ""
        words = text[sentence.start : sentence.end]
        assert words == words.strip()
        assert "\n" not in words
        end = sentence.end
    assert text[end:].strip() == ""


@settings(max_examples=400)
@given(texts)
def test_a_paragraph_is_a_line_with_something_in_it(text: str) -> None:
    found = sentences(text)
    lines = [number for number, line in enumerate(text.split("\n")) if line.strip()]
    assert [s.paragraph for s in found] == sorted(s.paragraph for s in found)
    assert {s.paragraph for s in found} == set(range(len(lines)))
    for sentence in found:
        assert text.count("\n", 0, sentence.start) == lines[sentence.paragraph]


@settings(max_examples=200)
@given(texts, texts)
def test_one_paragraph_does_not_change_another(first: str, second: str) -> None:
    assert split(f"{first}\n{second}") == split(first) + split(second)


@pytest.mark.parametrize("text", ["", " ", "\n\n \t\n", "\u3000\u00a0"])
def test_white_space_has_no_sentence(text: str) -> None:
    assert sentences(text) == ()


@every_case(
    "expected",
    [
        ["Mr. Putin met Dr. Smith.", "They spoke."],
        ["Gen. Mark Milley and Lt. Gen. Kim Yong Bok met.", "It rained."],
        ["Rep. Ro Khanna and Sen. Ted Cruz agreed.", "Nobody else did."],
        ["Gov. Oleg Kozhemyako greeted him.", "The train left."],
        ["Prof. J. R. Smith of St. Petersburg wrote it.", "It is long."],
        ["The U.S. Congress voted.", "The bill passed."],
        ["It cost $3.5 million.", "Nobody paid."],
        ["The train left at 5 p.m. on Jan. 5.", "It was late."],
        ["Mrs. Park vs. Lockheed Martin Corp. is a case.", "It is old."],
        ["“We will see.”", "He left."],
        ["Who knows?", "Nobody!", "It is over."],
        ["See https://example.org/a.b for more.", "It is there."],
        ["He met Ms. Roe, Spc. Jo Doe and Vice-Adm. Lee in Rome.", "It rained."],
        ["She came at 5 p.m. EDT on Sat. 5 May, or on Fri. in Rome.", "Approx. 50 left."],
        ["On Sat. Kim left.", "In Dec. 2003 she came back.", "Aug. 5 was a Sunday."],
        [
            "He said Co. Kerry was lovely.",
            "Acme Inc. Chairman Jo Roe said so.",
            "He noted that U.S. Senate leaders left.",
        ],
        ["He said the U.S. Senate had met on Martin Luther King Jr. Day.", "It rained."],
        ["He left St. Petersburg for No. 5 Main Street.", "He was then-U.S.-president."],
    ],
)
def test_abbreviations_do_not_end_a_sentence(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


@every_case(
    "expected",
    [
        ["The case will be heard in May.", "Ashcombe introduced Nowicki to Vella."],
        ["It was filed on 4 Dec.", "Ashcombe told Vella.", "It ended in Sept.", "“Nobody” came."],
        ["He came on Sat.", "Kim left.", "She came at 5 a.m.", "Kim left."],
        ["Roe sued Acme Corp.", "Kim Lee was glad.", "Roe left Acme Inc.", "The firm failed."],
        ["Roe came to Washington, D.C.", "Vella was there.", "Roe lives in the U.S.", "The minister left."],
        ["He came at 7:45 p.m.", "“Nobody was hurt.", "He left etc.", "The end."],
    ],
)
def test_abbreviations_end_a_sentence_before_a_new_one(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


def test_rules_for_english_stops_are_kept_to_english() -> None:
    text = "Das war nur im Dec. Kim ging."
    assert (len(sentences(text, "en")), len(sentences(text, "de"))) == (2, 1)


def test_a_headline_without_a_full_stop_is_a_sentence_of_its_own() -> None:
    text = "Kim meets Putin\n\nThe two met on Wednesday. They spoke for hours.\nNobody else was there."
    assert [(text[s.start : s.end], s.paragraph) for s in sentences(text)] == [
        ("Kim meets Putin", 0),
        ("The two met on Wednesday.", 1),
        ("They spoke for hours.", 1),
        ("Nobody else was there.", 2),
    ]


def test_a_book_in_one_line() -> None:
    text = "Kim met Gen. Shoigu in Pyongyang. " * 20_000
    found = sentences(text)
    assert len(found) == 20_000
    assert {text[s.start : s.end] for s in found} == {"Kim met Gen. Shoigu in Pyongyang."}


LONG = "“Kim came on Monday. " + "We all spoke with him about what was to be done. " * 3 + "Putin was not there,”"


def test_a_long_quotation_is_not_one_sentence() -> None:
    found = split(f"She said: {LONG} said Roe. He left.")
    assert found[0] == "She said: “Kim came on Monday."
    assert found[-2:] == ["Putin was not there,” said Roe.", "He left."]
    assert split(f"He left ({LONG[1:-2]}).")[0] == "He left (Kim came on Monday."


def test_a_title_of_two_sentences_stays() -> None:
    text = "She saw “Dr. Strangelove. Or how to stop worrying” with Roe, and spoke of it " + "again and " * 9 + "again."
    assert split(text) == [text]
