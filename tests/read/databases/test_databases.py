from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from graphkit.read.articles import articles
from graphkit.read.databases import DATABASES, parted
from graphkit.records import Document, Location, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]

FIRST = "Nora Feld, who runs the ferry line, spoke to the council of Ostend on Monday."
SECOND = "She said that Paul Brix had sold her two ships."
THIRD = "The mayor Inge Tolle opened the new quay in Bergen on Friday."

NEXIS = f"""
                               1 of 2 DOCUMENTS


                              The Morning Sun

                            May 4, 2020 Monday
                              Final Edition

Ferry line
heard in council

BYLINE: Ann Lee, Ostend

SECTION: NEWS; Pg. 4

LENGTH: 62 words

DATELINE: OSTEND

{FIRST}

{SECOND}

LOAD-DATE: May 4, 2020

LANGUAGE: ENGLISH

GRAPHIC: Photo, Paul Brix

                       Copyright 2020 Sun Papers
                              All Rights Reserved

                               2 of 2 DOCUMENTS


                              The Evening Star

                            June 5, 2020 Friday

Quay opened

LENGTH: 20 words

{THIRD}

LOAD-DATE: June 5, 2020

                       Copyright 2020 Star Media
                              All Rights Reserved
"""
NEXIS_UNI = f"""
User Name: A B
Date and Time: Monday, 3 August 2020 10:15:00 AM BST
Job Number: 1

Documents (2)

1. Ferry line heard in council
Client/Matter: -None-
Search Terms: ferry

2. Quay opened
Client/Matter: -None-
Search Terms: ferry

Page 1 of 3

Ferry line heard in council
The Morning Sun
May 4, 2020 Monday 10:00 AM GMT

Copyright 2020 Sun Papers All Rights Reserved

Section: NEWS; Pg. 4
Length: 62 words
Byline: Ann Lee, Ostend
Body

{FIRST}

Page 2 of 3

Ferry line heard in council

{SECOND}
Classification

Language: ENGLISH
Load-Date: May 4, 2020

End of Document

Quay opened
The Evening Star
June 5, 2020 Friday

Copyright 2020 Star Media All Rights Reserved

Length: 20 words
Body

{THIRD}

Load-Date: June 5, 2020

End of Document
"""
FACTIVA = f"""
SE  NEWS; Pg. 4
HD  Ferry line
    heard in council
BY  Ann Lee, Ostend
WC  62 words
PD  4 May 2020
SN  The Morning Sun
SC  MSUN
LA  English
CY  Copyright 2020 Sun Papers
LP
{FIRST}

TD
{SECOND}

CO  ferr : Ferry Line
NS  gcat : News
AN  Document MSUN000020200504eg540001n

HD  Quay opened
WC  20 words
PD  5 June 2020
SN  The Evening Star
LP
{THIRD}
AN  Document ESTA000020200605eg650001x
"""
FACTIVA_PLAIN = f"""
Ferry line heard in council

Ann Lee, Ostend
62 words
4 May 2020
The Morning Sun
MSUN
4
English
Copyright 2020 Sun Papers

{FIRST}

{SECOND}

Document MSUN000020200504eg540001n

Quay opened
20 words
5 June 2020
10:15
The Evening Star
ESTA
English
(c) 2020, Star Media. All rights reserved.

{THIRD}

Document ESTA000020200605eg650001x

Search Summary
Text	ferry
"""
RULE = "_" * 60
PROQUEST = f"""
{RULE}

Report Information from ProQuest
{RULE}

Table of contents
1. Ferry line heard in council
{RULE}

Document 1 of 2

Ferry line heard in council

Author: Ann Lee, Ostend

ProQuest document link

Abstract: A ferry line.

Full text: {FIRST}

{SECOND}

Subject: Ferries

Publication title: The Morning Sun

Publication date: May 4, 2020

Section: NEWS; Pg. 4

ProQuest document ID: 123

Document URL: https://www.example.org/docview/123
{RULE}

Document 2 of 2

Quay opened

FULL TEXT

{THIRD}

DETAILS

Publication title: The Evening Star

Publication date: Jun 5, 2020

ProQuest document ID: 124
{RULE}

Contact us at: http://www.example.org/contact
Copyright 2020
"""
EXPORTS = {
    "Nexis": NEXIS, "Nexis Uni": NEXIS_UNI, "Factiva": FACTIVA, "Factiva without codes": FACTIVA_PLAIN,
    "ProQuest": PROQUEST,
}  # fmt: skip


@every_case("name", EXPORTS)
def test_each_article_of_an_export_is_a_document_with_its_own_title_date_and_source(
    name: str, reading: Reading
) -> None:
    first, second = reading("export.txt", EXPORTS[name])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.id, first.title, first.date, first.source) == (
        "export.txt#1", "Ferry line heard in council", "2020-05-04", "The Morning Sun",
    )  # fmt: skip
    assert first.text.split("\n\n") == [FIRST, SECOND]
    assert first.meta["author"] == "Ann Lee, Ostend"
    assert first.meta.get("section", "NEWS; Pg. 4") == "NEWS; Pg. 4"
    assert (second.id, second.title, second.date, second.source) == (
        "export.txt#2", "Quay opened", "2020-06-05", "The Evening Star",
    )  # fmt: skip
    assert second.text == THIRD


@every_case(
    ("field", "before"),
    [
        ("Highlight: Nora Feld left the council", ["Nora Feld left the council"]),
        ("Highlight: Nora Feld left the council\nof Ostend", ["Nora Feld left the council\nof Ostend"]),
        (f"Highlight: {FIRST[:40]}", []),
        ("Highlight:", []),
    ],
)
def test_the_highlight_of_nexis_stands_before_the_text(field: str, before: list[str], reading: Reading) -> None:
    first, _ = reading("export.txt", NEXIS_UNI.replace("Byline:", f"{field}\nByline:"))
    assert isinstance(first, Document)
    assert first.text.split("\n\n") == [*before, FIRST, SECOND]


def test_pages_of_factiva_are_split(reading: Reading) -> None:
    rows = "".join(
        f"<tr><td><b>{code}</b></td><td>{value}</td></tr>"
        for code, value in [
            ("HD", "Ferry line heard in council"), ("WC", "62 words"), ("PD", "4 May 2020"), ("SN", "The Morning Sun"),
            ("LP", f"<p>{FIRST}</p>"), ("TD", f"<p>{SECOND}</p>"), ("AN", "Document MSUN000020200504eg540001n"),
        ]
    )  # fmt: skip
    plain = "".join(f"<div>{line}</div>" for line in ["20 words", "5 June 2020", "The Evening Star", "ESTA", "English"])
    coded, uncoded = (
        reading("Factiva.html", f"<html><head><title>Factiva</title></head><body>{body}</body></html>")
        for body in (
            f"<div class='article enArticle'><table>{rows}</table></div>" * 2,
            f"<div class='article enArticle'><span class='enHeadline'>Quay opened</span>{plain}"
            "<div>Copyright 2020</div>"
            f"<p class='articleParagraph'>{THIRD}</p><p>Document ESTA000020200605eg650001x</p></div>" * 2,
        )
    )
    for found, text, day in ((coded, f"{FIRST}\n\n{SECOND}", "2020-05-04"), (uncoded, THIRD, "2020-06-05")):
        assert [(one.text, one.date) for one in found if isinstance(one, Document)] == [(text, day)] * 2


@pytest.mark.parametrize("text", [
    f"Ferry line\n\nBy Ann Lee\n4 May 2020\n\n{FIRST} {SECOND}",
    "HD video is sold by Kim.\n\nTD Bank and PD James said so.\n\nCO levels rose.",
    "The papers say: 1 of 3 documents was lost.\n\n1 of 3 documents\n\nKim met Putin.",
    f"End of Document\n\n{FIRST}",
    f"Title: Ferry\nDate: 4 May 2020\n\nAbstract: {FIRST}",
    "62 words\n\nDocument\n\nKim met Putin.",
])  # fmt: skip
def test_other_texts_are_no_exports(text: str) -> None:
    assert parted(text) == []


def test_an_article_keeps_the_locations_of_its_own_text() -> None:
    pages = [Location(0, "p. 1"), Location(NEXIS_UNI.index(SECOND), "p. 2"), Location(NEXIS_UNI.index(THIRD), "p. 3")]
    first, second = articles("a.pdf", NEXIS_UNI, locations=pages)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert [(first.text[one.start :][:8], one.label) for one in first.locations] == [
        ("Nora Fel", "p. 1"),
        ("She said", "p. 2"),
    ]
    assert second.locations == (Location(0, "p. 3"),)


@every_case("name", EXPORTS)
def test_an_export_that_was_cut_loses_no_article_silently(name: str) -> None:
    text = EXPORTS[name]
    for cut in range(0, len(text), 97):
        for part in parted(text[:cut]):
            assert part.pieces
            assert all(0 <= start < end <= cut for start, end in part.pieces)


def test_a_text_that_seems_to_hold_several_articles_is_said(warnings: Callable[..., list[ReadWarning]]) -> None:
    one = f"Ferry line\n\n4 May 2020\n\n{FIRST} {SECOND} {THIRD}\n"
    for text in (
        f"{one}\n----------\n{one}\n----------\n{one}",
        f"Article 1 of 3\n{one}\nArticle 2 of 3\n{one}\nArticle 3 of 3\n",
    ):
        (warning,) = warnings("digest.txt", text)
        assert (warning.kind, warning.path) == ("articles", "digest.txt")
        assert "seems to hold 3 articles" in warning.message
    assert warnings("one.txt", f"{one}\n* * * * *\n{FIRST}") == []


def test_every_database_is_tried() -> None:
    assert [bool(split(NEXIS)) for split in DATABASES.values()].count(True) == 1


LONG = (
    "The quay is long, and the council of Ostend has asked for a report on it since the spring of that year, she added."
)


def test_a_paragraph_that_begins_with_a_label_belongs_to_the_text(reading: Reading) -> None:
    text = NEXIS.replace(SECOND, f"Note: {SECOND}\n\nCopyright 2021 was a word of his.\n\n{LONG} {LONG}")
    first, second = reading("a.txt", text)
    assert isinstance(first, Document)
    assert first.text.split("\n\n") == [FIRST, f"Note: {SECOND}", "Copyright 2021 was a word of his.", f"{LONG} {LONG}"]
    assert isinstance(second, Document)
    assert second.text == THIRD


def test_dates_in_other_languages_stand_in_the_head(reading: Reading) -> None:
    first, _ = reading("a.txt", NEXIS.replace("May 4, 2020 Monday", "4. Mai 2020 Montag"))
    assert isinstance(first, Document)
    assert (first.title, first.date, first.source) == ("Ferry line heard in council", "2020-05-04", "The Morning Sun")


def test_an_article_whose_head_cannot_be_read_is_kept_whole(reading: Reading) -> None:
    found = reading("a.txt", FACTIVA_PLAIN.replace("20 words", "").replace(THIRD, f"{THIRD} {LONG} {LONG}"))
    assert len(found) == 2
    assert isinstance(found[1], Document)
    assert THIRD in found[1].text


def test_many_blank_lines_are_read_quickly(reading: Reading) -> None:
    assert len(reading("a.txt", "Kim met Putin." + "\n" * 20_000 + ". " * 4_000 + "Xi met Modi.")) == 1


def _found(text: str) -> list[tuple[str, str, str]]:
    return [
        (part.title, part.date, " ".join(" ".join(text[start:end] for start, end in part.pieces).split()))
        for part in parted(text)
    ]


BOTH = f"{FIRST} {SECOND}"


@every_case(("text", "expected"), [
    (PROQUEST.replace(SECOND, f"Title: he left.\n\nCopyright: a word.\n\nPublication info: none.\n\n{SECOND}"),
     [f"{FIRST} Title: he left. Copyright: a word. Publication info: none. {SECOND}", THIRD]),
    (FACTIVA_PLAIN.replace(SECOND, f"Copyright 2021 is a word.\n\n(c) is a sign.\n\n{SECOND}"),
     [f"{FIRST} Copyright 2021 is a word. (c) is a sign. {SECOND}", THIRD]),
    (FACTIVA_PLAIN.replace("Copyright 2020 Sun Papers\n", ""), [BOTH, THIRD]),
    (FACTIVA_PLAIN.replace("English\nCopyright 2020 Sun Papers\n", ""), [BOTH, THIRD]),
    (FACTIVA_PLAIN.replace("Document MSUN000020200504eg540001n\n", ""), [BOTH, THIRD]),
    (FACTIVA_PLAIN.replace("Quay opened", "Kim left.\n\nDocument ABCD000020200504eg540002n\n\nQuay opened"),
     [BOTH, "Kim left.", THIRD]),
    (FACTIVA_PLAIN.replace(THIRD, f"Search summary of the police: none.\n\n{THIRD}"),
     [BOTH, f"Search summary of the police: none. {THIRD}"]),
    (FACTIVA.replace("AN  Document MSUN000020200504eg540001n\n", ""), [BOTH, THIRD]),
    (FACTIVA.replace("HD  Quay opened\n", ""), [BOTH, THIRD]),
    (FACTIVA.replace(f"LP\n{THIRD}\n", ""), [BOTH, "Quay opened"]),
    (NEXIS.replace("2 of 2 DOCUMENTS", "2 of 3 DOCUMENTS\n\nKim left.\n\n3 of 3 DOCUMENTS"),
     [BOTH, "Kim left.", THIRD]),
    (NEXIS_UNI.replace("End of Document", "End of Document\n\nKim left.\n\nEnd of Document", 1),
     [BOTH, "Kim left.", THIRD]),
    (NEXIS.replace("2 of 2 DOCUMENTS", ""), [BOTH, THIRD]),
    (NEXIS_UNI.replace("End of Document\n", "", 1), [BOTH, THIRD]),
    (NEXIS + NEXIS_UNI, [BOTH, THIRD] * 2),
    (NEXIS_UNI + NEXIS, [BOTH, THIRD] * 2),
    (FACTIVA + FACTIVA, [BOTH, THIRD] * 2),
    (FACTIVA_PLAIN + FACTIVA_PLAIN, [BOTH, THIRD] * 2),
    (PROQUEST + PROQUEST, [BOTH, THIRD] * 2),
    (PROQUEST.replace(RULE + "\n\nDocument 2 of 2",
     f"{RULE}\n\nDocument 2 of 3\n\nKim left.\n{RULE}\n\nDocument 2 of 2"),
     [BOTH, "Kim left.", THIRD]),
    (PROQUEST.replace(RULE + "\n\nDocument 2 of 2\n", ""), [BOTH, THIRD]),
    (PROQUEST.replace(f"FULL TEXT\n\n{THIRD}", f"Abstract: {THIRD}\n\nFull text: Not available."), [BOTH, THIRD]),
    (NEXIS.replace(SECOND, f"{SECOND}\n\nText\n\nHe left."), [f"{BOTH} Text He left.", THIRD]),
])  # fmt: skip
def test_no_text_is_lost_and_no_two_articles_are_one(text: str, expected: list[str]) -> None:
    assert [own for _, _, own in _found(text)] == expected


@every_case(
    "title",
    ["Note: Putin ill", "Source: Kim gone", "7. Putin visits", "Section: 8 women", "Data: the new oil", "Who left?"],
)
def test_a_headline_that_begins_like_a_field_is_kept(title: str) -> None:
    for text in (
        NEXIS.replace("Ferry line\nheard in council", title), NEXIS_UNI.replace("Ferry line heard in council", title),
        FACTIVA.replace("Ferry line\n    heard in council", title),
        PROQUEST.replace("Ferry line heard in council", title),
        FACTIVA_PLAIN.replace("Ferry line heard in council", title),
        NEXIS.replace("Ferry line\nheard in council\n\n", "").replace("BYLINE", f"HEADLINE:\n\n{title}\n\nBYLINE"),
    ):  # fmt: skip
        (first, _, text), (second, *_) = _found(text)
        assert (first, text, second) == (title, BOTH, "Quay opened")


GERMAN = NEXIS_UNI
for old, new in {
    "User Name": "Benutzername", "Documents (2)": "Dokumente (2)", "\nBody": "\nText",
    "Date and Time: Monday, 3 August 2020": "Datum und Uhrzeit: Montag, 3. August 2020",
    "Page 1 of 3": "Seite 1 von 3", "Page 2 of 3": "Seite 2 von 3", "Length: 62 words": "Länge: 62 Wörter",
    "Length: 20 words": "Länge: 20 Wörter", "Byline": "Von", "Section": "Rubrik",
    "Language: ENGLISH": "Sprache: DEUTSCH",
    "End of Document": "Ende des Dokuments", "Classification": "Klassifizierung",
    "May 4, 2020 Monday": "Montag 4. Mai 2020",
    "June 5, 2020 Friday": "Freitag 5. Juni 2020",
}.items():  # fmt: skip
    GERMAN = GERMAN.replace(old, new)


@every_case(("length", "day", "number"), [
    ("LÄNGE: 62 Wörter", "4. Mai 2020 Montag", "Dokument 1 von 2"),
    ("LONGUEUR: 62 mots", "4 mai 2020 lundi", "1 de 2 DOCUMENTS"),
    ("LONGITUD: 62 palabras", "4 mayo 2020 lunes", "1 de 2 DOCUMENTOS"),
    ("LUNGHEZZA: 62 parole", "4 maggio 2020 lunedì", "1 di 2 DOCUMENTI"),
    ("LENGTE: 62 woorden", "4 mei 2020 maandag", "1 van 2 DOCUMENTEN"),
    ("Länge: 62 Wörter", "May 4, 2020", "DOKUMENTE 1 von 2"),
])  # fmt: skip
def test_exports_in_other_languages_are_split(length: str, day: str, number: str, reading: Reading) -> None:
    translated = NEXIS
    for old, new in (("LENGTH: 62 words", length), ("May 4, 2020 Monday", day), ("1 of 2 DOCUMENTS", number)):
        translated = translated.replace(old, new)
    for text in (translated, GERMAN):
        first, second = reading("a.txt", text)
        assert isinstance(first, Document)
        assert isinstance(second, Document)
        assert (first.title, first.source, first.date) == (
            "Ferry line heard in council",
            "The Morning Sun",
            "2020-05-04",
        )
        assert (" ".join(first.text.split()), second.text) == (BOTH, THIRD)


@every_case("day", ["May 2020", "Summer 2020", "March 2020 - April 2020", "Week of May 4, 2020", "Mai 2020", ""])
def test_the_day_of_loading_is_not_taken_for_a_date_without_a_day(
    day: str, reading: Reading, warnings: Callable[..., list[ReadWarning]]
) -> None:
    text = NEXIS.replace("May 4, 2020 Monday", day)
    first, second = reading("a.txt", text)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.title, first.source, first.date) == ("Ferry line heard in council", "The Morning Sun", None)
    assert (first.meta.get("date", ""), first.meta["loaded"], second.date) == (day, "May 4, 2020", "2020-06-05")
    (warning,) = warnings("a.txt", text)
    assert (warning.kind, warning.count, day in warning.message) == ("dates", 1, True)


@every_case(("text", "said"), [
    (NEXIS[: NEXIS.index("2 of 2 DOCUMENTS")], "says that it holds 2 articles; an article was found."),
    (NEXIS_UNI[: NEXIS_UNI.index("Quay opened\nThe")], "says that it holds 2 articles; an article was found."),
    (NEXIS.replace("1 of 2", "1 of 1")[: NEXIS.index("LOAD-DATE")] + NEXIS[NEXIS.index("LENGTH: 20") :],
     "seems to hold 2 articles, and was read as one."),
    (NEXIS.replace("1 of 2", "2 of 3").replace("2 of 2", "3 of 3"),
     "numbers its articles up to 3; number 1 is not in it."),
    (NEXIS.replace("1 of 2", "1 of 9").replace("2 of 2", "9 of 9"),
     "numbers its articles up to 9; numbers 2, 3, 4, 5, 6 … are not in it."),
])  # fmt: skip
def test_articles_that_are_missing_or_not_separated_are_said(
    text: str, said: str, warnings: Callable[..., list[ReadWarning]]
) -> None:
    assert said in [warning.message for warning in warnings("a.txt", text) if warning.kind == "articles"]


def test_a_file_of_a_batch_lacks_no_article(warnings: Callable[..., list[ReadWarning]]) -> None:
    assert warnings("a.txt", NEXIS.replace("1 of 2", "201 of 900").replace("2 of 2", "202 of 900")) == []


@every_case(("start", "end"), [("Page 1 of 3", "Classification"), ("Ferry line heard in council\nThe", "sold her")])
def test_an_export_cut_before_its_first_border_is_known(start: str, end: str) -> None:
    ((title, day, text),) = _found(NEXIS_UNI[NEXIS_UNI.index(start) : NEXIS_UNI.index(end)])
    assert (title, day, text[:9]) == ("Ferry line heard in council", "May 4, 2020 Monday", FIRST[:9])


def test_older_exports_without_numbers_are_known() -> None:
    text = re.sub(r"\d of 2 DOCUMENTS", "", NEXIS)
    assert [(title, own) for title, _, own in _found(text)] == [
        ("Ferry line heard in council", BOTH), ("Quay opened", THIRD),
    ]  # fmt: skip


def test_a_headline_like_the_only_section_is_kept() -> None:
    for text, line in ((NEXIS, "SECTION: NEWS; Pg. 4\n"), (NEXIS_UNI, "Section: NEWS; Pg. 4\n")):
        assert line in text
        titled = re.sub("Ferry line(?:\nheard| heard) in council", "Section: 8 women", text.replace(line, ""))
        assert [(title, own) for title, _, own in _found(titled)] == [
            ("Section: 8 women", BOTH),
            ("Quay opened", THIRD),
        ]
