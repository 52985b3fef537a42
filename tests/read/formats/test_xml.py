# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure
from tests.support.cases import every_case

BODY = "<p>Kim met <b>Lee</b> in\n Hull.</p><p>Ann left.</p>"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'

KINDS = {
    "NITF": f'{HEAD}<nitf><head><title>x</title><docdata><date.issue norm="20210303T101500Z"/></docdata></head><body><body.head><hedline><hl1>Kim in Hull</hl1></hedline><distributor>The Planet</distributor></body.head><body.content>{BODY}</body.content></body></nitf>',
    "TEI": f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>Kim in Hull</title><publisher>The Planet</publisher><date when="2021-03-03"/></teiHeader><text><body><div>{BODY}</div></body></text></TEI>',
    "NewsML-G2": f'{HEAD}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a.xml"><itemMeta><provider literal="The Planet"/></itemMeta><contentMeta><contentCreated>2021-03-03T10:15:00Z</contentCreated><headline>Kim in Hull</headline></contentMeta><contentSet><inlineXML><html><body>{BODY}</body></html></inlineXML></contentSet></newsItem>',
    "JATS": f"{HEAD}<article><front><journal-title>The Planet</journal-title><article-title>Kim in Hull</article-title><pub-date><day>3</day><month>3</month><year>2021</year></pub-date></front><body><sec>{BODY}</sec></body></article>",
    "Reuters": f'{HEAD}<newsitem itemid="a.xml" date="2021-03-03"><title>KIM</title><headline>Kim in Hull</headline><source>The Planet</source><text>{BODY}</text></newsitem>',
}


@every_case("kind", KINDS)
def test_articles_have_their_titles_dates_and_sources(kind: str, document: Callable[..., Document]) -> None:
    for name in ("a.xml", "a.txt"):
        found = document(name, KINDS[kind])
        assert found.text == "Kim met Lee in Hull.\n\nAnn left."
        assert (found.title, found.date, found.source) == ("Kim in Hull", "2021-03-03", "The Planet")


def test_articles_that_follow_each_other_are_read_one_by_one(
    reading: Callable[..., list[Document | ReadFailure]],
) -> None:
    one = "<DOC>\n<DOCNO> {} </DOCNO>\n<HEADLINE>Kim in Hull</HEADLINE>\n<TEXT>\nKim met Lee &amp; Ann.\n</TEXT>\n</DOC>\n"
    found = reading("a.sgml", one.format("A-1") + one.format("A-2") + "<DOC><DOCNO>A-3</DOCNO><TEXT> </TEXT></DOC>")
    assert [one.id for one in found if isinstance(one, Document)] == ["A-1", "A-2"]
    assert isinstance(found[0], Document)
    assert found[0].text == "Kim met Lee & Ann."
    assert isinstance(found[2], ReadFailure)
    assert found[2].path == "a.sgml, article 3"


def test_other_xml_says_what_it_is_and_text_stays_text(
    failure: Callable[..., ReadFailure], document: Callable[..., Document]
) -> None:
    assert "“svg”" in failure("a.xml", HEAD + "<svg><path/></svg>").reason
    assert document("b.xml", "Kim met Lee in Hull.").text == "Kim met Lee in Hull."
    assert (
        "no articles"
        in failure("c.xml", f"{HEAD}<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>").reason
    )
