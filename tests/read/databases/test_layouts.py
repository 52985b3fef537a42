"""Every paragraph of an export comes back in its own article, in each layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.read.databases import parted
from graphkit.read.databases.pages import export_text
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case
from tests.support.exports import ISO_DAYS, LAYOUTS, Written, as_html, as_rtf, wrapped
from tests.support.office_samples import docx, paragraph

BEGINNINGS = (
    "", "Note: ", "Title: ", "Subject: ", "Copyright: ", "Copyright 2021 is ", "(c) is ", "Publication info: ",
    "Source: ", "Correction: ", "Section: ", "Language: ", "Date: ", "7. ", "Graphic: ", "Page 3 of 20 says that ",
    "Body ", "Search summary of the police: ", "Document 1 of 2 says that ",
)  # fmt: skip
Warnings = Callable[..., list[ReadWarning]]
LONG = "the council of Ostend has asked for a report on the quay " * 3 + "since spring"
BODIES = ("Kim met Putin in Moscow", LONG, "he left")
TITLES = ("Ferry line heard", "Note: Putin ill", "Source: Kim gone", "7. Putin visits", "Who sold the ships?")


@st.composite
def _exports(draw: st.DrawFn) -> Sequence[Written]:
    """Articles with titles and paragraphs that look like fields; the last paragraph of each is plain."""
    found = []
    for number in range(draw(st.integers(2, 3))):
        begun = [
            draw(st.sampled_from(BEGINNINGS)) + draw(st.sampled_from(BODIES)) for _ in range(draw(st.integers(0, 4)))
        ]
        paragraphs = [*begun, draw(st.sampled_from(BODIES))]
        own = [f"{paragraph}, as {number}-{n} said." for n, paragraph in enumerate([*paragraphs, "the end"])]
        found.append(Written(number, draw(st.sampled_from(TITLES)), f"The Sun {number}", own))
    return found


def _texts(text: str) -> list[str]:
    return [" ".join(" ".join(text[start:end] for start, end in part.pieces).split()) for part in parted(text)]


@every_case("name", LAYOUTS)
@settings(max_examples=4, deadline=None)
@given(found=_exports())
def test_every_paragraph_comes_back_in_its_own_article(name: str, found: Sequence[Written]) -> None:
    text = LAYOUTS[name](found)
    page = export_text(f"<html><head><title>Factiva</title></head><body>{as_html(text)}</body></html>")
    for written in (text, wrapped(text), page, text.replace("\n\n", "\n")):
        assert [part.count for part in parted(written)] == [1] * len(found)
        read = _texts(written)
        assert len(read) == len(found)
        for one, own in zip(found, read, strict=True):
            assert own == " ".join(one.text.split())


FOUND = [
    Written(0, "Ferry line heard", "The Sun", ["Kim met Putin.", "Note: it changed.", f"{LONG}.", "He left."]),
    Written(1, "Quay opened", "The Star", ["Xi met Modi.", "Copyright 2021 is a word.", "She left."]),
]


@every_case("name", LAYOUTS)
def test_title_date_source_and_text_of_each_layout_are_read(
    name: str, reading: Callable[..., list[Document | ReadFailure]]
) -> None:
    text = LAYOUTS[name](FOUND)
    files: dict[str, str | bytes] = {
        "a.txt": text, "b.txt": text.encode("cp1252"), "a.rtf": as_rtf(text),
        "a.docx": docx("".join(paragraph(line) for line in text.split("\n"))),
    }  # fmt: skip
    for file, content in files.items():
        read = reading(file, content)
        assert len(read) == len(FOUND)
        for one, found, day in zip(read, FOUND, ISO_DAYS, strict=False):
            assert isinstance(one, Document)
            assert (one.title, one.date, (one.source or "").split(",")[0]) == (found.title, day, found.source)
            assert " ".join(one.text.split()) == " ".join(found.text.split())


MISSING: Final = {
    "Europresse": "news·20200504·LS·7245890\n",
    "Europresse, with its notice": "© 2020 SA Le Soleil. Tous droits réservés.\nnews·20200504·LS·7245890\n",
    "Genios": "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n",
    "Gale": "Gale Document Number: GALE|A653123450\n",
    "EBSCO": "Record: 2\n",
    "EBSCO, with its number": "Record: 2\n|Accession Number: 2W1\n",
    "BBC Monitoring": "Source: The Sun, Ostend, in Dutch 1015 gmt 4 May 20\n",
    "BBC Monitoring, with another time": "1015 gmt ",
}


@every_case("name", MISSING)
def test_two_articles_without_a_border_between_them_are_said(name: str, warnings: Warnings) -> None:
    text = LAYOUTS[name.partition(",")[0]](FOUND) + "\n"
    for line in MISSING[name].split("\n|"):
        text = text.replace(line.rstrip("\n") + "\n" * line.endswith("\n"), "", 1)
    assert [one.message for one in warnings("a.txt", text)] == ["seems to hold 2 articles, and was read as one."]


def test_the_last_article_of_an_export_that_was_cut_keeps_its_head() -> None:
    cut = LAYOUTS["Europresse"]([FOUND[1], replace(FOUND[0], paragraphs=[f"{LONG}."] * 2)]).rpartition("©")[0]
    *_, last = parted(cut)
    assert (last.title, last.date, last.source) == (FOUND[0].title, "2020-05-04", FOUND[0].source)


NOTES: Final = ("Note: he left", "Update: none yet", "Correction: Kim was ill", "Type: he met them all in May")


@every_case("name", [name for name in LAYOUTS if name not in ("Factiva", "Factiva without codes")])
def test_a_short_note_at_the_end_of_a_text_is_kept(name: str) -> None:
    for note in NOTES:
        found = [replace(one, paragraphs=[*one.paragraphs, note]) for one in FOUND]
        assert [text.endswith(note) for text in _texts(LAYOUTS[name](found))] == [True, True]


def test_pages_of_europresse_are_split(reading: Callable[..., list[Document | ReadFailure]]) -> None:
    articles = "".join(
        f"<article><header><span class='DocPublicationName'>{one.source}</span><div class='rdp__DocHeader'>"
        f"<span class='DocHeader'>{one.day} 1256 mots, p. 8</span></div><p class='titreArticleVisu'>{one.title}</p>"
        f"<div class='docAuthors'>Ann Lee</div></header><div class='docOcurrContainer'>{as_html(one.text)}</div>"
        f"<div class='publiC-lblNodoc'>news·20200504·LS·{one.number}</div></article>"
        for one in FOUND
    )
    for read, found, day in zip(
        reading("a.html", f"<html><body>{articles}</body></html>"), FOUND, ISO_DAYS, strict=False
    ):
        assert isinstance(read, Document)
        assert (read.title, read.date, read.source) == (found.title, day, found.source)
        assert (read.text, read.meta["author"]) == (found.text, "Ann Lee")


def test_a_page_of_proquest_without_numbers_of_articles_is_split(
    reading: Callable[..., list[Document | ReadFailure]],
) -> None:
    articles = "".join(
        f"<h1>{title}</h1><p>New York Times [New York, N.Y]. Mar 14, 2023: A.9.</p><h2>Full Text</h2><p>{title}, Kim"
        f" said so in Oslo.</p><p><b>Publication title:</b> New York Times</p><p><b>Publication date:</b> Mar {day},"
        f" 2023</p><p><b>ProQuest document ID:</b> 27861234{day}</p><hr>"
        for title, day in (("Port sale fails", 14), ("Chairman resigns", 18))
    )
    found = reading("a.html", f"<html><body>{articles}</body></html>")
    assert [(one.title, one.date, one.source) for one in found if isinstance(one, Document)] == [
        ("Port sale fails", "2023-03-14", "New York Times"), ("Chairman resigns", "2023-03-18", "New York Times"),
    ]  # fmt: skip


def test_an_export_that_was_cut_loses_no_whole_article() -> None:
    for name, layout in LAYOUTS.items():
        text = layout(FOUND)
        for cut in range(len(text) // 2, len(text), 53):
            found = _texts(text[:cut])
            assert not found or FOUND[0].paragraphs[0] in " ".join(found), name
