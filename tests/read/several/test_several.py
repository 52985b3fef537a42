from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Final

from graphkit.read.several.decide import decide
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]

FERRY: Final = (
    "Ann Roe told the council of Ostend that the ferry line would not return before the summer. She said that the port"
    " had lost forty jobs since the spring, and that no company had made an offer."
)
PORT: Final = (
    "Lee Poe, the minister of transport, resigned on Monday after a dispute with the port of Ghent. His office said"
    " that a successor would be named within the week, according to two officials."
)
BANK: Final = (
    "The bank of Lille has closed three branches on the coast, its director Jo Lund said in a statement. Customers were"
    " told to use the branch in Dunkirk, which will be open on Saturdays from next month."
)
ARTICLES: Final = (
    {
        "title": "Ferry line is not back",
        "date": "3 March 2021",
        "author": "Ann Smith",
        "source": "Malta Courier",
        "text": f"{FERRY}\n\n{BANK}",
    },
    {
        "title": "Minister quits over port",
        "date": "5 April 2021",
        "author": "Bo Jensen",
        "source": "Reuters",
        "text": f"{PORT}\n\n{FERRY}",
    },
    {
        "title": "Bank of Lille shuts doors",
        "date": "17 May 2021",
        "author": "Carla Diaz",
        "source": "The Times of Lille",
        "text": f"{BANK}\n\n{PORT}",
    },
)
DAYS: Final = ["2021-03-03", "2021-04-05", "2021-05-17"]


def several(form: str, between: str = "\n\n", *, wrapped: bool = False) -> str:
    """Three articles in one form, with what stands between them."""
    found = []
    for number, one in enumerate(ARTICLES, start=1):
        text = "\n\n".join(textwrap.fill(part, 70) for part in one["text"].split("\n\n")) if wrapped else one["text"]
        found.append(form.format(**(one | {"text": text}), number=number, line="=" * len(one["title"])))
    return between.join(found)


RULES = [
    "\n\n***\n\n",
    "\n\n---\n\n",
    "\n=====\n",
    f"\n{'_' * 70}\n",
    "\n\n* * *\n\n",
    "\n\n[page break]\n\n",
    "\n\n#####\n",
]
SPLIT = [
    *(several("{title}\n{date}\n\n{text}", rule, wrapped=wrapped) for rule in RULES for wrapped in (False, True)),
    *(
        several(form)
        for form in (
            "{title}\nBy {author}\n{date}\n\n{text}",
            "{title}\n\nBy {author} | {date}\n\n{text}",
            "{title}\n{date}\n{text}",
            "# {title}\n\n*{date}*\n\n{text}",
            "{title}\n{line}\n{date}\n\n{text}",
            "{date}\n{title}\n\n{text}",
            "Reuters\n{date}\n{title}\n\n{text}",
            "{title}\nReuters, {date}\n\n{text}",
            "{title}\nPublished {date} at 10:30 GMT\n\n{text}",
            "{title}\n\nGHENT, {date} (Reuters) - {text}",
            "{title}\n\nOf ports and their councils\n\nBy {author}\n\n{date}\n\n{text}",
            "Title: {title}\nDate: {date}\nSource: Reuters\n\n{text}",
            "Titel: {title}\nDatum: {date}\nAutor: {author}\nURL: https://example.org/{number}\n\n{text}",
            "Article {number} of 3\n\n{title}\n{date}\n\n{text}",
            "{title} ({source}, {date})\n{text}",
            "{source} | {date} | {title}\n\n{text}",
            "{date} – {title} – {source}\n\n{text}",
            "{title} | {source} | {date}\n\n{text}",
            "{source} ({date}): {title}\n\n{text}",
            "{title}\n{source} | {date}\n{text}",
            "{title}\n{date}, {source}\n\n{text}",
            "{title}\nBy {author}\n{source}, Monday, {date}\n\n{text}",
            "{title}\n{author}, {source}, {date}\n\n{text}",
            "{source}\n{date}\n{title}\n{text}",
            "{title}\nThe Sun of Ghent\n{date}\n\n{text}",
        )
    ),
    several("{title}\r\n{source}, {date}\r\n{text}\r\n").replace("\r\n", "\n"),
    several("{source}\n{date}\n{title}\n{text}", wrapped=True),
    several("{title} ({source}, {date})\n{text}", wrapped=True),
    several("{title}\nBy {author}\n{date}\n{text}", wrapped=True),
    "Press review\n\n" + several("{number}. {title} (Reuters, {date})\n\n{text}"),
]


@every_case("text", SPLIT)
def test_articles_under_heads_of_one_kind_are_split(text: str) -> None:
    found = decide(text).articles
    titles = [one["title"] for one in ARTICLES]
    assert [one.title.partition(". ")[2] or one.title for one in found] == titles
    assert [one.date for one in found] == DAYS
    for one, told in zip(found, ARTICLES, strict=True):
        piece = text[one.start : one.end]
        assert " ".join(piece.split()).endswith(" ".join(told["text"].split()))
        assert piece.count(told["text"][:20]) == 1


WARNED = [
    *(several("{date}\n\n{text}", rule, wrapped=True) for rule in RULES),
    *(several("{title}\n\n{text}\n\nReuters, {date}", rule) for rule in RULES),
    several("{date}\n\n{text}"),
    several("{title}\nBy {author}\n\n{text}"),
    several("{title}\n\nGHENT, Belgium (Reuters) - {text}"),
    several("GHENT, Belgium (AP) — {text}"),
    several("{number}. {title}\n\n{text} (Reuters, {date})"),
    several("{title}\n\n{text}\n\n{date}"),
    several("{date}: {title}\n\n{text}"),
    "Clippings on the port\n\n" + several("{title}\n{date}\n\n{text}"),
    "# Clippings\n\n" + several("## {date}\n\n{text} {text}"),
    several("Ferry line will not return\n{date}\n\n{text}", "\n\n---\n\n"),
    several("{title}\n{date}\n\nI saw it myself, and my brother too. {text}", "\n\n---\n\n"),
]


@every_case("text", WARNED)
def test_several_articles_that_are_not_surely_split_are_counted(text: str) -> None:
    found = decide(text)
    assert (found.articles, found.count) == ((), 3)


SHORT: Final = "The line is lost, Ann Roe told the council on Monday."
NOTICES = [
    *(
        several(form.replace("{text}", text))
        for text in (SHORT, f"{SHORT}\nLee Poe left his office after a long dispute.")
        for form in (
            "{title}\n{source}, {date}\n{text}",
            "{title}\n{source}, {date}\n\n{text}",
            "{title}\nBy {author}\n{date}\n\n{text}",
            "{date}\n{title}\n\n{text}",
            "{title} ({source}, {date})\n\n{text}",
            "{source} | {date} | {title}\n\n{text}",
        )
    ),
    "\n\n".join(f"{title}\nThe Star, 3 March 2021\n{FERRY}" for title in ("Ferry lost", "Port shut", "Bank sold")),
]


@every_case("text", NOTICES)
def test_a_collection_of_short_notices_is_counted(text: str) -> None:
    assert (decide(text).articles, decide(text).count) == ((), 3)


def test_the_source_beside_a_date_is_read(reading: Reading) -> None:
    forms = ("{title}\n{source}, {date}", "{date} | {source} | {title}", "{source}\n{date}\n{title}")
    for form in (f"{head}\n{{text}}" for head in forms):
        found = [one for one in reading("a.txt", several(form)) if isinstance(one, Document)]
        assert [one.source for one in found] == [one["source"] for one in ARTICLES]


THREAD: Final = "From: {author} <{number}@example.org>\nSent: {date} 10:15\nTo: Lee\nSubject: RE: The quay\n\n{text}"


@every_case("between", ["\n\n", "\n\n-----Original Message-----\n"])
def test_messages_of_a_thread_have_their_own_dates_and_senders(between: str, reading: Reading) -> None:
    found = [one for one in reading("a.txt", several(THREAD, between)) if isinstance(one, Document)]
    assert [(one.title, one.date, one.source) for one in found] == [
        ("RE: The quay", day, one["author"]) for day, one in zip(DAYS, ARTICLES, strict=True)
    ]
    for one, told in zip(found, ARTICLES, strict=True):
        assert one.text.endswith(told["text"])


def test_quoted_copies_of_messages_are_not_counted_twice() -> None:
    first, second, third = several(THREAD, "\0").split("\0")
    quoted = ["\n".join(f"> {line}" for line in one.split("\n")) for one in (first, second)]
    for copies in (quoted, (first, second)):
        found = decide("\n\n".join((first, second, copies[0], third, copies[1], copies[0])))
        assert (found.articles, found.count) == ((), 3)


def test_a_source_and_a_date_under_a_headline_are_no_part_of_it(reading: Reading) -> None:
    (found,) = reading("a.txt", f"Ferry line is not back\nMalta Courier, 3 March 2021\n{FERRY}")
    assert isinstance(found, Document)
    assert (found.title, found.date) == ("Ferry line is not back", "2021-03-03")


LONG = f"{FERRY} {PORT} {BANK}"
ALONE = {
    "chapters": "The port\n\n3 March 2021\n\n" + "".join(f"{n}. The quay in part\n\n{LONG}\n\n" for n in range(1, 9)),
    "timeline": "How the line was lost\n\nBy Ann Smith\n\n5 April 2022\n\n"
    f"{LONG}\n\n" + "".join(f"{n} March 2021: The council met again\n\n{FERRY}\n\n" for n in range(1, 9)),
    "timeline under days": "Timeline of the line\n\n" + "".join(f"{n} March 2021\n{FERRY}\n\n" for n in range(1, 9)),
    "opening": f"# Timeline\n\n{FERRY}\n\n" + "".join(f"## {n} March 2021\n\n{LONG}\n\n" for n in range(1, 9)),
    "diary": "".join(f"{n} March 2021\n\nI went to the port. {LONG}\n\n" for n in range(1, 9)),
    "memoir": "Chapter 1\n\nOstend, 3 March 1940\n\nI saw it. "
    f"{LONG}\n\nChapter 2\n\nGhent, 5 April 1941\n\nMy end. {LONG}",
    "interview": "The mayor\n\n3 March 2021\n\n"
    + "".join(f"Q: And on {n} May 2020?\n\nA: {LONG}\n\n" for n in range(1, 9)),
    "court": "Judgment of 3 March 2021\n\n" + "".join(f"The order of {n} May 2020\n\n{LONG}\n\n" for n in range(1, 9)),
    "comments": f"Port vote fails again\n\n3 March 2021\n\n{LONG}\n\n"
    + "".join(f"Ann Roe\n{n} March 2021 at 10:30\n\nThe mayor is right. {FERRY}\n\n" for n in range(4, 9)),
    "related": f"Port vote fails again\n\n3 March 2021\n\n{LONG}\n\nRelated\n\n"
    "Ferry line will not return\n2 March 2021\n\n"
    "Minister resigns over port\n1 March 2021\n\nCopyright 2021 The Ostend Paper. All rights reserved.",
    "live blog": "The vote\n\n3 March 2021\n\n"
    + "".join(f"{n}:05 GMT\n\nThe vote\n\n{LONG}\n\n" for n in range(10, 19)),
    "scenes": "The quay\n\nBy Ann Smith\n\n3 March 2021\n\n" + "\n\n***\n\n".join([LONG] * 5),
    "citations": "".join(f"{n}. The quay\n\n{LONG} (AFP, {n} May 2021)\n\n{LONG}\n\n" for n in range(1, 9)),
    "minutes": "Minutes of the council\n\n3 March 2021\n\n"
    + "".join(f"{n}. Item on the quay\n\n{LONG}\n\nAction: Lee Poe, 5 April 2021\n\n" for n in range(1, 9)),
    "figures": "Report on the port\n\n"
    + "".join(f"Figure {n}: Ships by month, 31 December 2021\n\n{LONG}\n\n" for n in range(1, 9)),
    "update": f"Port vote fails again\n\nPublished 3 March 2021\nUpdated 4 March 2021\n\n"
    f"{LONG}\n\nUpdate 5 March 2021\n\n{LONG}",
    "sentence": f"This report was made by Ann Roe on\n3 March 2021\n{LONG}\n"
    f"It was read again by Lee Poe on\n5 May 2021\n{LONG}",
    "digest": "Morning briefing\n\n3 March 2021\n\n" + several("{title}\n\n{text}\n\nRead more"),
    "references": f"A study\n\n{LONG}\n\n"
    + "".join(f"Smith, A. Ferry line, The Sun, {n} May 2021\n\n" for n in range(1, 9)),
    "captions": "Port vote fails again\n\n3 March 2021\n\n"
    + "".join(f"{LONG}\n\nThe port | The Sun, {n} March 2021\n\n" for n in range(4, 9)),
    "lives": "The dead of March\n\n"
    + "".join(f"Ann Roe{'abcdefgh'[n]}\nOstend, {n + 1} March 2021\n\n{FERRY}\n\n" for n in range(8)),
    "teasers": f"Port vote fails again\n3 March 2021\n\n{LONG}\n\nFerry line will not return\n2 March 2021\n\n{SHORT}",
    "press review": "Press review\n\n" + several("{source}, {date}: {text}"),
    "one": f"{ARTICLES[0]['title']}\nBy Ann Smith\n3 March 2021\n\n{LONG}",
}


@every_case("name", ALONE)
def test_one_text_with_many_dates_is_one(name: str) -> None:
    assert (decide(ALONE[name]).articles, decide(ALONE[name]).count) == ((), 1)


def test_pages_separate_articles(reading: Reading, warnings: Callable[..., list[ReadWarning]]) -> None:
    first, _, third = reading("a.txt", several("{title}\n{date}\n\n{text}", "\n\f"))
    assert isinstance(first, Document)
    assert isinstance(third, Document)
    assert (first.id, first.title, first.date) == ("a.txt#1", "Ferry line is not back", "2021-03-03")
    assert third.text.endswith(ARTICLES[2]["text"])
    assert warnings("a.txt", several("{title}\n{date}\n\n{text}", "\n\f")) == []


def test_a_text_that_is_not_split_is_said(reading: Reading, warnings: Callable[..., list[ReadWarning]]) -> None:
    text = several("{date}\n\n{text}")
    assert [one.text for one in reading("a.txt", text) if isinstance(one, Document)] == [text]
    (warning,) = warnings("a.txt", text)
    assert (warning.kind, warning.message) == ("articles", "seems to hold 3 articles, and was read as one.")
    assert warning.next_step.startswith("Save each")
