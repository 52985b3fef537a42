"""Write exports of news databases from articles, each in the layout that the database writes."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

DAYS: Final = ("May 4, 2020", "June 5, 2020", "July 6, 2020", "August 7, 2020")
ISO_DAYS: Final = ("2020-05-04", "2020-06-05", "2020-07-06", "2020-08-07")
RULE: Final = "_" * 60


@dataclass(frozen=True, slots=True)
class Written:
    """An article to write: its number from 0 on, its title, its source and its paragraphs."""

    number: int
    title: str
    source: str
    paragraphs: Sequence[str]

    @property
    def day(self) -> str:
        """Its date as exports write it."""
        return DAYS[self.number % len(DAYS)]

    @property
    def text(self) -> str:
        """Its paragraphs with blank lines between."""
        return "\n\n".join(self.paragraphs)

    @property
    def rest(self) -> str:
        """Its paragraphs from the second one on."""
        return "\n\n".join(self.paragraphs[1:])


def nexis(found: Sequence[Written]) -> str:
    """Write an older export of Nexis."""
    return "\n\n".join(
        f"{one.number + 1} of {len(found)} DOCUMENTS\n\n{one.source}\n\n{one.day}\nFinal Edition\n\n{one.title}\n\n"
        f"BYLINE: Ann Lee\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 62 words\n\n{one.text}\n\nLOAD-DATE: {one.day}\n\n"
        "LANGUAGE: ENGLISH\n\nGRAPHIC: Photo\n\nPUBLICATION-TYPE: Newspaper\n\n"
        "Copyright 2020 Sun Papers\n\nAll Rights Reserved"
        for one in found
    )


def nexis_uni(found: Sequence[Written]) -> str:
    """Write an export of Nexis Uni or Lexis Advance, with its list of documents."""
    listed = "\n\n".join(f"{one.number + 1}. {one.title}\nClient/Matter: -None-\nSearch Terms: ferry" for one in found)
    front = "User Name: A B\nDate and Time: Monday, 3 August 2020 10:15:00 AM BST\nJob Number: 1"
    return "\n\n".join([
        front,
        f"Documents ({len(found)})",
        listed,
        *(
            f"{one.title}\n{one.source}\n{one.day} Monday\n\nCopyright 2020 Sun Papers All Rights Reserved\n\n"
            f"Section: NEWS; Pg. 4\nLength: 62 words\nByline: Ann Lee\nBody\n\n{one.text}\n\nClassification\n\n"
            f"Language: ENGLISH\n\nSubject: FERRIES (90%); HARBOURS (78%)\n\nLoad-Date: {one.day}\n\nEnd of Document"
            for one in found
        ),
    ])  # fmt: skip


def factiva(found: Sequence[Written]) -> str:
    """Write an export of Factiva with codes."""
    return "\n\n".join(
        f"SE  NEWS\nHD  {one.title}\nBY  Ann Lee\nWC  62 words\nPD  {one.day}\nSN  {one.source}\n"
        f"SC  MSUN\nLA  English\nCY  Copyright 2020 Sun Papers\nLP\n{one.paragraphs[0]}\n\nTD\n{one.rest}\n\n"
        f"NS  gcat : News\nAN  Document MSUN000020200504eg54000{one.number}n"
        for one in found
    )


def factiva_plain(found: Sequence[Written]) -> str:
    """Write an export of Factiva without codes."""
    return "\n\n".join([
        *(
            f"{one.title}\n\nAnn Lee\n62 words\n{one.day}\n{one.source}\nMSUN\n4\nEnglish\n"
            f"Copyright 2020 Sun Papers\n\n{one.text}\n\nDocument MSUN000020200504eg54000{one.number}n"
            for one in found
        ),
        "Search Summary\nText\tferry",
    ])  # fmt: skip


def proquest(found: Sequence[Written]) -> str:
    """Write an export of ProQuest."""
    listed = "\n".join(f"{one.number + 1}. {one.title}" for one in found)
    return f"\n\n{RULE}\n\n".join([
        "Report Information from ProQuest",
        f"Table of contents\n{listed}",
        *(
            f"Document {one.number + 1} of {len(found)}\n\n{one.title}\n\nAuthor: Ann Lee\n\nProQuest document link\n\n"
            f"Abstract: A ferry.\n\nFull text: {one.text}\n\nSubject: Ferries\n\nPeople: Brix, Paul\n\n"
            f"Publication title: {one.source}\n\nPublication year: 2020\n\nPublication date: {one.day}\n\n"
            f"ProQuest document ID: {one.number}\n\nDocument URL: https://www.example.org/{one.number}\n\n"
            "Copyright: Copyright Sun Papers 2020\n\nDatabase: News"
            for one in found
        ),
        "Contact us at: http://www.example.org/contact",
    ])  # fmt: skip


def europresse(found: Sequence[Written]) -> str:
    """Write an export of Europresse."""
    return "\n\n".join(
        f"{one.source}\n{one.day} - 1256 mots, p. 8\n\n{one.title}\n\n{one.text}\n\n"
        f"© 2020 SA Le Soleil. Tous droits réservés.\nnews·20200504·LS·724589{one.number}"
        for one in found
    )


def genios(found: Sequence[Written]) -> str:
    """Write an export of Genios or WISO."""
    return "\n\n".join(
        f"{one.title}\n\n{one.text}\n\nQuelle: {one.source} vom {one.day}, S. 4\nRessort: Politik\n"
        f"Dokumentnummer: A9876{one.number}\n"
        f"Dauerhafte Adresse des Dokuments: https://www.example.org/A9876{one.number}\n"
        "Alle Rechte vorbehalten: (c) Sun GmbH\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH"
        for one in found
    )


def gale(found: Sequence[Written]) -> str:
    """Write an export of Gale OneFile."""
    return "\n\n".join(
        f"{one.title}\nAuthor: Ann Lee\nDate: {one.day}\nFrom: {one.source}\nPublisher: Sun Papers\n"
        f"Length: 62 words\nFull Text:\nCOPYRIGHT 2020 Sun Papers\nhttp://www.example.org/\n\n{one.text}\n\n"
        "Source Citation (MLA 9th Edition)\n"
        f"“{one.title}.” {one.source}, {one.day}, p. 4. Gale OneFile: News, link.example.org/A1. Accessed 2020.\n"
        f"Gale Document Number: GALE|A65312345{one.number}"
        for one in found
    )


def ebsco(found: Sequence[Written]) -> str:
    """Write an export of EBSCO."""
    return "\n\n".join(
        f"Record: {one.number + 1}\nTitle: {one.title}\nAuthors: Ann Lee\nSource: {one.source}. {one.day}, p4.\n"
        f"Document Type: Article\nAccession Number: 2W{one.number}\nDatabase: News\n\n{one.text}\n\n"
        "Copyright of The Sun is the property of Sun Papers and may not be copied. Users may print articles."
        for one in found
    )


def bbc_monitoring(found: Sequence[Written]) -> str:
    """Write texts of BBC Monitoring, one after the other."""
    short = [f"{iso[8:].lstrip('0')} {iso[5:7]}" for iso in ISO_DAYS]
    months = {"05": "May", "06": "Jun", "07": "Jul", "08": "Aug"}
    days = [f"{day.split()[0]} {months[day.split()[1]]} 20" for day in short]
    return "\n\n".join(
        f"{one.title}\n\n{one.text}\n\nSource: {one.source}, Ostend, in Dutch 1015 gmt {days[one.number % 4]}\n"
        "BBC Mon EU1 EuroPol ab"
        for one in found
    )


LAYOUTS: Final[Mapping[str, Callable[[Sequence[Written]], str]]] = MappingProxyType({
    "Nexis": nexis, "Nexis Uni": nexis_uni, "Factiva": factiva, "Factiva without codes": factiva_plain,
    "ProQuest": proquest, "Europresse": europresse, "Genios": genios, "Gale": gale, "EBSCO": ebsco,
    "BBC Monitoring": bbc_monitoring,
})  # fmt: skip


def wrapped(text: str) -> str:
    """Wrap the lines of a text at 60 characters."""
    return "\n".join(piece for line in text.split("\n") for piece in (textwrap.wrap(line, 60) or [""]))


def as_html(text: str) -> str:
    """Write each line as a paragraph of a page, and a code and its value as the cells of a row."""
    lines = [html.escape(line).partition("  ") for line in text.split("\n") if line]
    return "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" if gap else f"<p>{a}</p>" for a, gap, b in lines)


def as_rtf(text: str) -> str:
    r"""Write each line as a paragraph of RTF: ``\par`` ends it."""
    escaped = "".join(one if ord(one) < 128 else f"\\'{one.encode('cp1252')[0]:02x}" for one in text)
    return r"{\rtf1\ansi\ansicpg1252 " + "".join(f"{line}\\par\n" for line in escaped.split("\n")) + "}"
