from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable

import pytest

from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

PARAGRAPHS = [
    "Kim Jong Un met Vladimir Putin at a spaceport, officials of both countries said in short statements.",
    "Their talks lasted five hours, Mr Peskov told reporters, and covered food, satellites & a deal about shells.",
    "Washington warned both governments of new sanctions on the following day, as did Tokyo and Seoul.",
]
BODY = "".join(f"<p>{p.replace('&', '&amp;').replace('Putin', '<b>Putin</b>')}</p>" for p in PARAGRAPHS)
HEAD = """<title>Kim meets Putin | Example News</title><meta property="og:site_name" content="Example News">
<meta property="og:title" content="Kim meets Putin"><link rel="canonical" href="https://www.example.com/2023/kim">
<meta property="article:published_time" content="2023-09-13T10:00:00Z">
<meta property="article:modified_time" content="2023-09-20T10:00:00Z">"""
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/asia'>Asia</a></li></ul></nav>"
FOOT = "<footer><p>Copyright 2019 Example News</p></footer><script>var kim = 'Kim';</script>"


def page(body: str = BODY, head: str = HEAD) -> str:
    return (
        f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{MENU}<article>{body}</article>{FOOT}</body></html>"
    )


@pytest.mark.parametrize("suffix", [".html", ".htm", ".xhtml", ".HTML"])
def test_the_article_is_separated_from_the_page(suffix: str, document: Callable[..., Document]) -> None:
    assert document(f"a{suffix}", page()) == Document(
        f"a{suffix}",
        "\n".join(PARAGRAPHS),
        "Kim meets Putin",
        "2023-09-13",
        "Example News",
        "https://www.example.com/2023/kim",
        language="en",
    )


def test_a_page_that_says_nothing_of_itself(document: Callable[..., Document]) -> None:
    assert document("a.html", page(head="")) == Document("a.html", "\n".join(PARAGRAPHS), language="en")
    assert document("2023-09-13.html", page(head="")).date == "2023-09-13"


def test_a_page_tells_its_language_where_its_text_does_not(document: Callable[..., Document]) -> None:
    assert document("a.html", "<html class=x lang='de-AT'><p>Hans Moser, Wien, 1964</p></html>").language == "de"


def test_without_a_name_the_host_is_the_source(document: Callable[..., Document]) -> None:
    head = "<link rel='canonical' href='https://www.example.com/kim'>"
    assert document("a.html", page(head=head)).source in ("example.com", "Example.com")


def test_no_date_is_pieced_together(document: Callable[..., Document]) -> None:
    body = BODY + "<p>The treaty of 12 March 1968 was signed in 1968 by 37 countries, as Mr Peskov told reporters.</p>"
    assert document("a.html", page(body, head="")).date is None


def test_a_day_after_today_is_read_as_any_other(document: Callable[..., Document]) -> None:
    assert document("a.html", page(head=HEAD.replace("2023-09-13", "2098-09-13"))).date == "2098-09-13"


TITLED = "<title>Kim meets Putin | Example News</title>"
H1 = "<h1>Kim meets Putin</h1>"
GRAPH = (
    '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2015-01-01"},'
    ' {"@type": "NewsArticle", "headline": "Kim", "datePublished": "2023-09-13T10:00:00Z"}]}</script>'
)
DATED = {
    "a date in a footer": ("", f"<article>{H1}{BODY}</article><footer>© 2024 Ltd. Built 2024-01-05</footer>", None),
    "a related article": (
        "", (f"<article>{H1}{BODY}</article><section class=related><article><time datetime=2022-06-06>6 June"
        " 2022</time></article></section>"), None,
    ),
    "a comment": (
        "", (f"<article>{H1}{BODY}</article><div id=comments><time datetime=2023-09-20>20 Sept</time><p>So it is.</p>"
        "</div>"), None,
    ),
    "an event": ("", f"<article>{H1}<p>The fair opens on 12 May 2023 in Lisbon, Kim said.</p>{BODY}</article>", None),
    "the day of the visit": ("", f"<div class=today>Friday, 5 January 2024</div><article>{H1}{BODY}</article>", None),
    "the bar of an archive": (
        "", f"<div id=wm-ipp-base><p>14 captures 5 Jan 2020 - 3 Mar 2024</p></div>{BODY}", None,
    ),
    "an update first": (
        "", f"<article>{H1}<p>Last updated: 20 September 2023 · First published: 13 September 2023</p>{BODY}</article>",
        "2023-09-13",
    ),
    "an update alone": (
        "", f"<article>{H1}<time datetime=2023-09-13>Updated 13 Sept 2023</time>{BODY}</article>", "2023-09-13",
    ),
    "a line of another language": (
        "", f"<article>{H1}<p>Stand: 13.09.2023 10:15 Uhr</p>{BODY}</article>", "2023-09-13",
    ),
    "an element above the headline": (
        "", (f"<aside><time datetime=2024-01-05>5 Jan</time></aside><article><time datetime=2023-09-13>13 S</time>{H1}"
        f"{BODY}</article>"), "2023-09-13",
    ),
    "an update after": (
        "", f"<article>{H1}<p>Publié le 13 mars 2023, mis à jour le 20 mars 2023</p>{BODY}</article>", "2023-03-13",
    ),
    "a mark at the end": (
        "", (f"<article>{H1}{BODY}<footer><time class='entry-date published' datetime=2023-09-13>13</time></footer>"
        "</article>"), "2023-09-13",
    ),
    "related articles below the headline": (
        "", (f"<main>{H1}<div class=related><time datetime=2020-01-01>2020</time></div><time datetime=2023-09-13>13 S"
        f"</time>{BODY}</main>"), "2023-09-13",
    ),
    "spans": ("", f"<main>{H1}<span>By Ann Bee</span><span>13 September 2023</span>{BODY}</main>", "2023-09-13"),
    "data of the page and of the article": (GRAPH, f"<article>{H1}{BODY}</article>", "2023-09-13"),
    "seconds since 1970": ("<meta name=pubdate content=1694600000>", f"<article>{H1}{BODY}</article>", "2023-09-13"),
    "an address that is a day earlier": (
        ("<link rel=canonical href='https://a.example/2023/09/12/kim'><meta property=article:published_time"
        " content='2023-09-13T01:00:00+02:00'>"), f"<article>{H1}{BODY}</article>", "2023-09-13",
    ),
}  # fmt: skip


@every_case("name", DATED)
def test_only_the_day_of_the_article_itself_dates_a_page(name: str, document: Callable[..., Document]) -> None:
    head, body, day = DATED[name]
    content = f"<html lang=en><head>{TITLED}{head}</head><body>{MENU}{body}{FOOT}</body></html>"
    assert document("a.html", content).date == day


def test_a_date_with_two_readings_is_left_out_and_told(
    document: Callable[..., Document], warnings: Callable[..., list[ReadWarning]]
) -> None:
    content = page(head="<meta name=date content='03/04/2023'>")
    assert document("a.html", content).date is None
    assert [one.kind for one in warnings("a.html", content)] == ["dates"]


@every_case(
    ("head", "body"),
    [
        (TITLED + "<meta property=og:title content='Example News – from Asia'>", H1 + BODY),
        (
            TITLED
            + "<meta property=og:title content='Example News'><meta property=og:site_name content='Example News'>",
            H1 + BODY,
        ),
        (TITLED, "<h1>The News</h1><article><h2>Kim meets Putin</h2>" + BODY + "</article>"),
    ],
)
def test_the_name_of_the_site_is_no_title(head: str, body: str, document: Callable[..., Document]) -> None:
    assert document("a.html", page(body, head)).title == "Kim meets Putin"


SIDES = "<figure><img><figcaption>Ivo Kral in Porto.</figcaption></figure>"
PARTS = {
    "a caption at the end": (BODY + SIDES, PARAGRAPHS),
    "a caption at the start": (SIDES + BODY, PARAGRAPHS),
    "a sub-heading without an article around": (
        "</article><h2>Talks[1]</h2>" + BODY + "<article>", ["Talks[1]", *PARAGRAPHS]
    ),
    "a short article": (
        (f"<h1>Kim</h1><div class=byline>By Ann Bee</div><time>13 Sept 2023</time><p>{PARAGRAPHS[0]}</p>"
        f"<p>{PARAGRAPHS[2]}</p>{SIDES}<div class=newsletter>Sign up to the Daily</div>"),
        ["Kim", PARAGRAPHS[0], PARAGRAPHS[2], "Ivo Kral in Porto."],
    ),
    "words of two elements": (
        "<div><span>John Smith</span><span>Reuters</span><span>13 Sept</span></div>" + BODY,
        ["John Smith Reuters 13 Sept", *PARAGRAPHS],
    ),
    "letters of one word": (
        "<p><span>K</span>im and <b>L</b><b>ee</b> met in <span>Mos</span><span>cow</span> for the talks.</p>" + BODY,
        ["Kim and Lee met in Moscow for the talks.", *PARAGRAPHS],
    ),
    "hidden text": (
        BODY + "<p hidden>Zed met Ivo Kral in the port of Porto.</p><p style='display: none'>Zed met Ivo Kral.</p>"
        "<p aria-hidden=true>Zed met Ivo Kral again in the port.</p>", PARAGRAPHS,
    ),
    "a page saved behind a notice": (f"<div aria-hidden=true>{BODY}</div>", PARAGRAPHS),
}  # fmt: skip


@every_case("name", PARTS)
def test_a_page_is_read_in_its_paragraphs_and_as_it_is_seen(name: str, document: Callable[..., Document]) -> None:
    body, lines = PARTS[name]
    assert document("a.html", page(body, TITLED)).text.split("\n") == lines


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("windows-1251", "cp1251", "Министр обороны России встретился с делегацией Северной Кореи."),
        ("iso-8859-1", "cp1252", "Le ministre a déclaré que l’Élysée répondra à la décision prise à Bruxelles."),
        ("Shift_JIS", "shift_jis", "金正恩は極東の宇宙基地でプーチン大統領と会談した。"),
        ("gb2312", "gb18030", "金正恩在俄罗斯远东的航天发射场会见了普京总统。"),
        ("iso-8859-2", "iso8859_2", "Rząd przyśle więcej pomocy, ponieważ sytuacja wciąż się pogarsza."),
        ("utf-8", "cp1252", "Le ministre a déclaré que l’Élysée répondra à la décision prise à Bruxelles."),
        ("nonsense", "utf-8", "Le ministre a déclaré que l’Élysée répondra à la décision prise à Bruxelles."),
    ],
)
def test_the_encoding_is_found(declared: str, encoding: str, text: str, document: Callable[..., Document]) -> None:
    for head in (
        f"<meta charset='{declared}'>",
        f"<meta http-equiv=content-type content='text/html; charset={declared}'>",
        "",
    ):
        assert document("a.html", page(f"<p>{text}</p>" * 12, head).encode(encoding)).text.split("\n")[0] == text


def test_xhtml_with_a_declaration(document: Callable[..., Document]) -> None:
    content = '<?xml version="1.0" encoding="utf-8"?>\n' + page().replace(
        "<html", "<html xmlns='http://www.w3.org/1999/xhtml'"
    )
    assert document("a.xhtml", content).text == "\n".join(PARAGRAPHS)


def test_control_characters_do_not_reach_the_text(document: Callable[..., Document]) -> None:
    content = page(
        BODY.replace("Kim Jong", "Kim\x01Jong\x7f").replace(
            "Washington", "Washing&#x1;ton&#xD800;&#55296;&#99999999;&#0 isn&#146;t here"
        )
    )
    text = document("a.html", content).text
    assert all(c == "\n" or not ("\ud800" <= c < "\ue000" or c < " ") for c in text)
    assert "Kim Jong" in text
    assert "isn’t here" in text


@every_case(
    "content",
    [
        "<html></html>", "<p></p>", "Kim met Putin, without a tag.", "<html><frameset></frameset></html>", "<" * 1000,
        "<html><body><script>var text = 'Kim met Putin';</script></body></html>", "<!-- Kim met Putin -->", "{}",
        "<?xml version='1.0'?><a/>", "<!DOCTYPE html>",
    ],
)  # fmt: skip
def test_a_page_without_an_article_is_a_failure(content: str, failure: Callable[..., ReadFailure]) -> None:
    found = failure("a.html", content)
    assert found.path == "a.html"
    assert found.reason.startswith("shows no article")


@every_case(
    ("text", "reason"),
    [
        ("Enable JavaScript and cookies to continue.", "asks for JavaScript"),
        ("We and our 842 partners store cookies on your device. Accept all cookies to go on.", "asks about cookies"),
        ("Page not found. Sorry, the page you were looking for does not exist.", "says that the page was not found"),
        ("Already a subscriber? Log in to continue reading.", "asks for a subscription"),
    ],
)
def test_a_page_that_only_says_why_it_shows_nothing(
    text: str, reason: str, failure: Callable[..., ReadFailure]
) -> None:
    assert failure("a.html", page(f"<p>{text}</p>", head="")).reason.startswith(reason)


def test_deep_nesting_and_long_scripts_hide_no_article(document: Callable[..., Document]) -> None:
    script = "<script>var a = '" + "x" * 100_000 + "';</script>"
    deep = "<div class='a'>" * 300 + BODY + "</div>" * 300
    content = f"<html lang='en'><head>{HEAD}{script}</head><body>{MENU}{deep}{script}{FOOT}</body></html>"
    found = document("a.html", content)
    assert found.text == "\n".join(PARAGRAPHS)
    assert (found.title, found.date) == ("Kim meets Putin", "2023-09-13")


def test_a_page_of_several_articles_is_named(warnings: Callable[..., list[ReadWarning]]) -> None:
    body = "".join(f"<article><h2>{n}</h2>{BODY * 3}</article>" for n in ("One", "Two"))
    (warning,) = warnings("a.html", f"<html><body>{body}</body></html>")
    assert warning.kind == "articles"
    assert warning.message.startswith("seems to hold 2 articles")


TITLES = ("Ferry line is not back", "Minister quits over port", "Bank of Lille shuts doors")
TEXTS = [f"<p>{'The council of Ostend met again to hear of the port. ' * 4}{n}</p>" * 3 for n in range(3)]
AUTHORS = ("Ann Smith", "Bo Jensen", "Carla Diaz")


def repeated(form: str, number: int = 3) -> str:
    """Articles of one form in a page."""
    return "".join(
        form.format(title=TITLES[n % 3], day=f"{n + 3} March 2021", iso=f"2021-03-0{n % 7 + 3}", text=TEXTS[n % 3],
                    author=AUTHORS[n % 3], number=n, short=TEXTS[n % 3][3:150])
        for n in range(number)
    )  # fmt: skip


STATED = [
    {"@type": "NewsArticle", "headline": title, "datePublished": f"2021-03-0{n}", "articleBody": "Kim met Putin. " * 30}
    for n, title in enumerate(TITLES, start=3)
]
DATA = '<script type="application/ld+json">{}</script>'
SPLIT = {
    "articles": repeated("<article><h2>{title}</h2><time datetime={iso}>{day}</time>{text}</article>"),
    "posts": repeated('<div class="post hentry"><h3><a href="/{number}">{title}</a></h3><p>{day}</p>{text}</div>'),
    "headings": repeated("<h2>{title}</h2><p>{day}</p>{text}"),
    "bylines": "<h1>Clippings</h1>" + repeated("<h2>{title}</h2><p>By {author}</p><p>{day}</p>{text}"),
    "data": DATA.format(json.dumps({"@graph": STATED})) + TEXTS[0],
}


@every_case("name", SPLIT)
def test_articles_of_a_page_with_titles_and_days_of_their_own_are_split(
    name: str, reading: Callable[..., list[Document]]
) -> None:
    found = reading("a.html", f"<html><body>{MENU}<main>{SPLIT[name]}</main>{FOOT}</body></html>")
    assert [(one.title, one.date) for one in found] == [(title, f"2021-03-0{n}") for n, title in enumerate(TITLES, 3)]
    assert [one.id for one in found] == ["a.html#1", "a.html#2", "a.html#3"]
    assert all(len(one.text) > 300 for one in found)


DOUBTED = {
    "entries without days": (repeated("<div class=entry><h2>{title}</h2>{text}</div>"), "seems to hold 3 articles"),
    "headings below a title": (
        "<h1>Clippings</h1>" + repeated("<h2>{title}</h2><p>{day}</p>{text}"), "seems to hold 3 articles",
    ),
    "a blog": (
        repeated('<article class=teaser><h2><a href="/{number}">{title}</a></h2><p>{short}</p></article>', 9),
        "seems to be a list of 9 articles",
    ),
    "results of a search": (
        "<ol>"
        + repeated('<li class=r><h3><a href="/{number}">{title}</a></h3><p>{day} - {short}</p></li>', 9)
        + "</ol>",
        "seems to be a list of 9 articles",
    ),
}  # fmt: skip


@every_case("name", DOUBTED)
def test_pages_that_hold_or_list_several_articles_are_named(
    name: str, warnings: Callable[..., list[ReadWarning]]
) -> None:
    body, message = DOUBTED[name]
    (warning,) = warnings("a.html", f"<html><body>{MENU}<main>{body}</main>{FOOT}</body></html>")
    assert warning.message.startswith(message)


ONE = f"<h1>{TITLES[0]}</h1><time datetime=2021-03-03>3 March 2021</time>{TEXTS[0] * 3}"
ALONE = {
    "related articles": f"<article>{ONE}</article><section class=related>"
    + repeated('<article class=card><h3><a href="/{number}">{title}</a></h3><p>{short}</p></article>', 6)
    + "</section>",
    "more articles": f"<article>{ONE}</article><div class=more>"
    + repeated('<article class=card><h3><a href="/{number}">{title}</a></h3><p>{day}</p><p>{short}</p></article>', 6)
    + "</div>",
    "comments": f"<article>{ONE}</article><div id=comments>"
    + repeated("<article class=comment><h4>{author}</h4><time datetime={iso}>{day}</time>{text}</article>")
    + "</div>",
    "sections": f"<article>{ONE}" + repeated("<h2>{title}</h2>{text}") + "</article>",
    "sections as articles": f"<article>{ONE}" + repeated("<article><h3>{title}</h3>{text}</article>") + "</article>",
    "timeline": f"<article>{ONE}" + repeated("<h2>{day}</h2><p>{short}</p>", 8) + "</article>",
    "live blog": "<h1>The vote</h1>"
    + repeated("<article><h2>{title} {number}</h2><time datetime={iso}>14:0{number}</time>{text}</article>", 6),
    "data of one": DATA.format(json.dumps(STATED[0])) + ONE,
}


@every_case("name", ALONE)
def test_pages_of_one_article_are_one(
    name: str, document: Callable[..., Document], warnings: Callable[..., object]
) -> None:
    content = f"<html><body>{MENU}<main>{ALONE[name]}</main>{FOOT}</body></html>"
    assert document("a.html", content).id == "a.html"
    assert warnings("a.html", content) == []


def message(number: int, content: str) -> str:
    return (
        f'<div class="message default clearfix" id="message{number}"><div class="body"><div class="date details"'
        f' title="1{number}.03.2023 10:15:00 UTC+01:00">10:15</div><div class="from_name">A</div>{content}</div></div>'
    )


def test_each_message_of_a_chat_that_was_exported_as_a_page_is_an_article(
    reading: Callable[..., list[Document]], warnings: Callable[..., list[ReadWarning]]
) -> None:
    body = "".join(message(n, f'<div class="text">{TITLES[n]}.<br>Ann Smith said so.</div>') for n in range(2))
    body += message(2, '<div class="media_wrap">Photo</div>') + '<div class="message service">10 March 2023</div>'
    content = f'<html><head><title>Exported Data</title></head><body><div class="history">{body}</div></body></html>'
    assert [(one.id, one.date, one.text) for one in reading("messages.html", content)] == [
        (f"messages.html#{n}", f"2023-03-1{n}", f"{TITLES[n]}.\nAnn Smith said so.") for n in range(2)
    ]
    assert [one.kind for one in warnings("messages.html", content)] == ["skipped"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "content",
    [
        "<div>" * 50_000 + "Kim met Putin." + "</div>" * 50_000,
        page("<b>" * 20_000 + BODY),
        page("<table><tr><td>" * 2_000 + BODY),
        page("<p>Kim met Putin in Russia, officials said.</p>" * 20_000),
        f"<!DOCTYPE html [<!ENTITY a '{'x' * 1000}'><!ENTITY b '{'&a;' * 1000}'>]>" + page("<p>&b;&b;&b;</p>" + BODY),
        "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + page("<p>&a;</p>" + BODY),
        page(f"<p {'a=b ' * 100_000}>" + BODY),
        page(BODY + "&#" * 100_000),
        page(BODY + "<!--" * 50_000),
        page(head="<title>" + "x" * 1_000_000),
        page(head="<script type='application/ld+json'>" + "[" * 100_000 + "</script>"),
        page(head='<script type=\'application/ld+json\'>{"datePublished": 5, "publisher": [1]}</script>'),
        page(head="<meta property='article:published_time' content='" + "2023-" * 50_000 + "'>"),
    ],
    ids=range(13),
)
def test_hostile_pages_end_soon_and_tell_nothing_of_this_machine(
    content: str, reading: Callable[..., list[Document | ReadFailure]], caplog: pytest.LogCaptureFixture
) -> None:
    start = time.perf_counter()
    (found,) = reading("a.html", content)
    assert time.perf_counter() - start < 30
    assert "root:" not in (found.text if isinstance(found, Document) else found.reason)


def test_nothing_is_printed(reading: Callable[..., object], capfd: pytest.CaptureFixture[str]) -> None:
    assert logging.lastResort is not None
    for content in ("", "<p", "<html></html>", page(), page(head="<meta charset=utf-16>"), "<?xml version='1.0'?><a/>"):
        reading("a.html", content)
    assert capfd.readouterr() == ("", "")
