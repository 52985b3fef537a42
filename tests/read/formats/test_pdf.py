from __future__ import annotations

from collections.abc import Callable

import pytest

from graphkit.read.pages.heads import Page, without_heads
from graphkit.read.pages.lines import Line
from graphkit.read.pages.paragraphs import text_of
from graphkit.read.pages.printed import address_of, printed
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case
from tests.support.pdf_samples import pdf

FIRST = "The minister Anna Schmidt met the leader of the country on Monday, and both of them signed a long agreement."
SECOND = "A third of the members of the parliament in Copenhagen voted against it, which surprised Peter Holm."
GOES_ON = "They had waited for many months before the court in The Hague decided that the case of the men from"
END = "the northern islands was to be heard again in the spring of the year."

Reading = Callable[..., Document]
Warn = Callable[..., list[ReadWarning]]


def test_lines_are_joined_to_paragraphs_over_pages_and_each_page_has_its_location(document: Reading) -> None:
    found = document("a.pdf", pdf([[FIRST, SECOND, GOES_ON], [END, FIRST], [SECOND]]))
    assert found.text.split("\n\n") == [FIRST, SECOND, f"{GOES_ON} {END}", FIRST, SECOND]
    assert [(place.label, found.text[place.start :].split()[0]) for place in found.locations] == [
        ("p. 1", "The"), ("p. 2", "the"), ("p. 3", "A"),
    ]  # fmt: skip


def test_running_heads_and_page_numbers_are_left_out_and_only_words_are_mentioned(
    document: Reading, warnings: Warn
) -> None:
    content = pdf([[FIRST], [SECOND, GOES_ON], [END]], head="THE DAILY PLANET", foot="Page {} of 3")
    found = document("a.pdf", content)
    assert found.text.count("PLANET") == 1
    assert found.text.startswith("THE DAILY PLANET")
    assert "Page" not in found.text
    assert f"{GOES_ON} {END}" in found.text
    (warning,) = warnings("a.pdf", content)
    assert (warning.kind, warning.count) == ("skipped", 2)
    assert "PLANET" in warning.message
    assert not warnings("b.pdf", pdf([[FIRST], [SECOND], [END]], foot="{}"))


def test_pictures_without_text_are_named(reading: Callable[..., list[object]], warnings: Warn) -> None:
    content = pdf([[FIRST], None, [SECOND], None, None])
    (warning,) = warnings("a.pdf", content)
    assert warning.count == 3
    assert "pages 2, 4–5 of 5 are pictures without text" in warning.message
    assert "OCR" in warning.next_step
    (failure,) = reading("b.pdf", pdf([None, None]))
    assert isinstance(failure, ReadFailure)
    assert "its 2 pages are pictures without text" in failure.reason


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (pdf([[FIRST]], password="secret"), "is encrypted"),
        (b"%PDF-1.7\n" + b"nothing of it is left " * 9, "is damaged"),
        (pdf([[]]), "holds no text"),
    ],
)
def test_files_that_cannot_be_read_say_why(content: bytes, words: str, failure: Callable[..., ReadFailure]) -> None:
    assert words in failure("a.pdf", content).reason


def test_a_file_that_was_cut_is_read_with_a_warning(warnings: Warn) -> None:
    content = pdf([[FIRST], [SECOND]])
    (warning,) = warnings("a.pdf", content[: len(content) - 12])
    assert warning.kind == "incomplete"
    assert "ends too early" in warning.message


def test_a_title_is_taken_unless_it_is_the_name_of_a_file(document: Reading) -> None:
    assert document("a.pdf", pdf([[FIRST]], title="Kim in Russia")).title == "Kim in Russia"
    for title in ("Microsoft Word - kim in russia.doc", "kim final version.indd", "b"):
        found = document("b.pdf", pdf([[FIRST]], title=title))
        assert found.title is None
        assert found.date is None
        assert found.meta["created"]


def test_a_pdf_is_recognised_by_its_content(reading: Callable[..., list[object]]) -> None:
    for name in ("a.txt", "a"):
        (found,) = reading(name, b"\n\n" + pdf([[FIRST]]))
        assert isinstance(found, Document)
        assert found.text == FIRST


def test_libraries_that_are_missing_are_named(
    monkeypatch: pytest.MonkeyPatch, failure: Callable[..., ReadFailure]
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    assert 'pip install "graphkit-explorer[documents]"' in failure("a.pdf", pdf([[FIRST]])).reason


def line(text: str, *, bottom: float, left: float = 50, right: float | None = None, size: float = 10) -> Line:
    return Line(text, left, left + 5 * len(text) if right is None else right, bottom, size)


def test_a_word_cut_at_a_line_end_keeps_its_break_and_lists_keep_their_lines() -> None:
    cut = [line("They met in the old town of Copen-", bottom=700), line("hagen and in Rome", bottom=688)]
    assert text_of([cut])[0] == "They met in the old town of Copen-\nhagen and in Rome"
    names = [
        line("Anna Schmidt", bottom=700), line("Jo Holm", bottom=688), line("Eva Lund", bottom=676),
        line("Peter Anton Karl Meier", bottom=664),
    ]  # fmt: skip
    assert text_of([names])[0].split("\n\n") == [one.text for one in names]


def test_lines_in_the_middle_of_a_page_stand_alone() -> None:
    page = [
        line("The Daily Planet", bottom=700, left=250), line("March 3, 2021 Wednesday", bottom=688, left=232.5),
        line("Kim in Hull", bottom=676), line("BYLINE: Ann Lee", bottom=664),
        line("Kim met Lee in the old town of Hull, where both of them had lived for", bottom=652),
        line("years.", bottom=640),
    ]  # fmt: skip
    *heads, body = text_of([page])[0].split("\n\n")
    assert heads == [one.text for one in page[:4]]
    assert body.endswith("lived for years.")


def test_columns_are_read_one_after_the_other() -> None:
    left = [line("The leader of the land and the", bottom=700 - 12 * n, right=200) for n in range(3)]
    right = [line("minister of the north went to", bottom=700 - 12 * n, left=300, right=450) for n in range(3)]
    assert "\n\n" not in text_of([left + right])[0]


def test_chapters_in_running_heads_and_body_lines_that_repeat() -> None:
    pages = [
        Page([line(f"Chapter {n // 4}: Kim 1{n}", bottom=800), line("He said no.", bottom=400)], 842) for n in range(8)
    ]
    kept, out = without_heads(pages)
    assert [[one.text for one in page.lines] for page in kept[1:]] == [["He said no."]] * 7
    assert len(kept[0].lines) == 2
    assert len(out) == 7


@every_case(
    ("texts", "left"),
    [
        ([f"Page {n} of 8" for n in range(1, 9)], []),
        ([f"- {n} -" for n in range(5, 13)], []),
        (["i", "ii", "iii", "1", "2", "3", "4", "5"], []),
        ([f"Seite {2 * n}" for n in range(1, 9)], []),
        ([f"The Daily Sun, 13 March 2021 | {n}" for n in range(1, 9)], ["The Daily Sun, 13 March 2021 | 1"]),
        (["The Sun", "Page 2"] * 4, ["The Sun"]),
        ([f"Article {n}" for n in range(1, 9)], None),
        ([f"Chapter {n}" for n in (1, 1, 2, 2, 3, 4, 5, 5)], None),
        ([f"{n} March 2021" for n in (1, 2, 5, 9, 10, 17, 20, 28)], None),
        ([f"Table {n}. Exports to {10 * n} lands" for n in (1, 1, 2, 3, 5, 8, 9, 9)], None),
        ([f"Hull {n} 33" for n in (40, 12, 17, 5, 90, 33, 21, 8)], None),
        ([f"1{n} Kim" for n in (7, 3, 5, 1, 9, 2, 8, 4)], None),
    ],
)
def test_only_numbers_that_count_the_pages_are_no_text(texts: list[str], left: list[str] | None) -> None:
    pages = [Page([line(text, bottom=800), line(f"They met {text}.", bottom=400)], 842) for text in texts]
    kept, _ = without_heads(pages)
    heads = [one.text for page in kept for one in page.lines if one.bottom > 700]
    assert heads == (texts if left is None else left)


def test_lines_at_other_places_and_of_few_pages_are_text() -> None:
    moving = [Page([line("Kim said no.", bottom=760 + 10 * n), line("x", bottom=400)], 842) for n in range(8)]
    rare = [Page([line("Kim said no." if n % 10 == 5 else f"Line {n}", bottom=800)], 842) for n in range(100)]
    for pages in (moving, rare):
        assert without_heads(pages)[1] == []


@every_case(
    ("head", "foot", "title"),
    [
        ("1/5/24, 10:15 AM Vote fails | World | The Planet", "https://planet.org/a 1/3", 24),
        ("05.01.2024, 10:15 Vote fails", "https://planet.org/a 1/1", 24),
        ("Vote fails | The Planet https://planet.org/a", "1 of 3 05/01/2024, 10:15", 24),
    ],
)
def test_what_a_browser_prints_around_a_page_is_left_out(head: str, foot: str, title: int) -> None:
    page = [
        line(head, bottom=818, size=9), line("Vote fails", bottom=776, size=title), line(FIRST, bottom=700),
        line(foot, bottom=10, size=9),
    ]  # fmt: skip
    (kept,), out = without_heads([Page(page, 842)])
    assert [one.text for one in kept.lines] == ["Vote fails", FIRST]
    assert out == [head, foot]
    assert address_of(page) == "https://planet.org/a"
    assert not printed([page[0], page[1], line("A foot", bottom=10)])


@every_case(("size", "kept"), [(8, False), (9, True), (14, True)])
def test_a_running_head_on_the_first_page_is_no_title_below_larger_lines(size: float, kept: bool) -> None:
    pages = [
        Page([line("Planet Quarterly", bottom=800, size=size), line(f"{FIRST} {n}", bottom=400)], 842) for n in range(3)
    ]
    found, _ = without_heads(pages)
    assert [len(page.lines) for page in found] == [1 + kept, 1, 1]


@every_case(
    "entries",
    [
        ["Contents", "1 Ports .......... 2", "2 Hull and the North . . . . . . 3"],
        ["Contents", "1 Ports ………… 2", "2 Hull and the North ………… xi"],
        ["Contents", "Ports", "Hull", "The North", "Hull and the towns of the North"],
    ],
)
def test_a_table_of_contents_is_not_joined_to_the_page_after_it(entries: list[str]) -> None:
    pages = [
        [line(text, bottom=700 - 12 * n) for n, text in enumerate(entries)],
        [line("Maria Lopez met", bottom=700), line("the chairman.", bottom=688)],
    ]
    text, places = text_of(pages)
    assert text.split("\n\n") == [*entries, "Maria Lopez met the chairman."]
    assert text[places[1].start :].startswith("Maria")


def test_an_article_on_each_page_is_a_document(reading: Callable[..., list[Document]]) -> None:
    heads = [
        ("Ferry line is not back", "3 March 2021"),
        ("Minister quits over port", "5 March 2021"),
        ("Bank of Lille shuts doors", "17 March 2021"),
    ]
    found = reading("a.pdf", pdf([[title, day, FIRST, SECOND] for title, day in heads]))
    assert [(one.title, one.date) for one in found] == [
        (title, f"2021-03-{int(day.split()[0]):02}") for title, day in heads
    ]
    assert [[place.label for place in one.locations] for one in found] == [["p. 1"], ["p. 2"], ["p. 3"]]
