"""Each article of a file of several has its number, and each paragraph of a document without pages."""

from __future__ import annotations

import json
from collections.abc import Callable

from graphkit.records import Document, ReadFailure
from tests.read.formats.test_mail import mail, mailbox
from tests.support.cases import every_case
from tests.support.office_samples import docx, odt, paragraph

SAID = ("Nora Feld spoke to the council.", "Paul Brix sold two ships.")
RECORDS = [{"text": said} for said in SAID]
NEWSML = "<newsItems>{}</newsItems>"
ITEM = "<newsItem><title>News</title><body><p>{}</p></body></newsItem>"
RSS = '<rss version="2.0"><channel><title>P</title>{}</channel></rss>'
NEXIS = "".join(
    f"{n} of 2 DOCUMENTS\n\nThe Morning Sun\n\nMay {n}, 2020 Monday\n\nFerry line {n}\n\nBYLINE: Ann Lee\n\n"
    f"LENGTH: 9 words\n\n{said}\n\nLOAD-DATE: May {n}, 2020\n\n\n"
    for n, said in enumerate(SAID, start=1)
)  # fmt: skip


@every_case(
    ("name", "several", "one", "kind"),
    [
        ("a.json", json.dumps(RECORDS), json.dumps(RECORDS[:1]), "item"),
        ("a.json", json.dumps({"docs": RECORDS}), json.dumps({"docs": RECORDS[:1]}), "item"),
        ("a.jsonl", "\n".join(map(json.dumps, RECORDS)), json.dumps(RECORDS[0]), "line"),
        ("a.mbox", mailbox(*(mail(said) for said in SAID)), mailbox(mail(SAID[0])), "message"),
        ("a.rss", RSS.format("".join(f"<item><description>{said}</description></item>" for said in SAID)),
         RSS.format(f"<item><description>{SAID[0]}</description></item>"), "item"),
        ("a.xml", NEWSML.format("".join(map(ITEM.format, SAID))), NEWSML.format(ITEM.format(SAID[0])), "article"),
        ("a.txt", NEXIS, SAID[0], "article"),
        ("a.docx", docx("".join(map(paragraph, SAID))), docx(paragraph(SAID[0])), "paragraph"),
        ("a.odt", odt("".join(f"<text:p>{said}</text:p>" for said in SAID)), odt(f"<text:p>{SAID[0]}</text:p>"),
         "paragraph"),
        ("a.rtf", r"{\rtf1 " + r"\par ".join(SAID) + "}", r"{\rtf1 " + SAID[0] + "}", "paragraph"),
    ],
)  # fmt: skip
def test_a_place_is_said_where_there_are_several(
    name: str, several: bytes | str, one: bytes | str, kind: str, reading: Callable[..., list[Document | ReadFailure]]
) -> None:
    found = [one for one in reading(name, several) if isinstance(one, Document)]
    places = [(place.label, document.text[place.start :][:4]) for document in found for place in document.locations]
    assert places == [(f"{kind} 1", "Nora"), (f"{kind} 2", "Paul")]
    (alone,) = reading(name, one)
    assert isinstance(alone, Document)
    assert alone.locations == ()
