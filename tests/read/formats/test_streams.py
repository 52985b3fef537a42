"""Subtitles, feeds, pages in one file, web archives and chats."""

from __future__ import annotations

import base64
import gzip
import time
from collections.abc import Callable
from itertools import pairwise

from graphkit.records import Document, Location, ReadFailure, ReadWarning
from tests.support.cases import every_case
from tests.support.input_samples import TEXT

Reading = Callable[..., list[Document | ReadFailure]]
Warnings = Callable[..., list[ReadWarning]]
Reads = Callable[..., Document]
PAGE = f"<html><head><title>Kim</title></head><body><article>{f'<p>{TEXT}</p>' * 4}</article></body></html>"
SRT = """1
00:00:01,000 --> 00:00:02,000
<i>Kim met</i> {\\an8}

2
00:00:02,100 --> 00:00:03,000
Putin. [Music]

3
00:01:05,000 --> 00:01:06,000
- Where?
- In Russia.

4
00:00:0x,000 --> 00:01:09,000
ANN LEE: They talked. (laughs)

5
00:01:10,000 --> 00:01:12,000
Subtitles by Example Group
"""


def test_cues_are_joined_to_sentences_with_times(document: Reads, warnings: Warnings) -> None:
    found = document("a.srt", SRT)
    assert found.text == "Kim met Putin.\n\nWhere?\n\nIn Russia.\n\nANN LEE: They talked."
    assert found.locations[:3] == (Location(0, "00:00:01"), Location(8, "00:00:02"), Location(16, "00:01:05"))
    assert [(one.kind, one.count) for one in warnings("a.srt", SRT)] == [("repaired", 1), ("skipped", 1)]
    assert document("a.txt", SRT).text == found.text


def test_voices_stay_and_notes_go(document: Reads) -> None:
    vtt = (
        "WEBVTT\n\nNOTE x\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ann Lee>Kim &amp; <c>Putin</c> met.\n\n"
        "NOTE to self\n\n00:00:03.000 --> 00:00:04.000\n<v.loud Bob>Where?\n"
    )
    assert document("a.vtt", vtt).text == "Ann Lee: Kim & Putin met.\n\nBob: Where?"


def test_rolling_captions_are_read_once(document: Reads) -> None:
    lines = ["so kim met", "putin in moscow", "and they talked", "for five hours", "about grain"]
    cues = "".join(
        f"00:00:0{n}.000 --> 00:00:0{n + 1}.000\n{before}\n{line}\n\n"
        for n, (before, line) in enumerate(zip(["x", *lines], lines, strict=False))
    )
    assert document("a.vtt", f"WEBVTT\n\n{cues}").text == "x " + " ".join(lines)
    said = "".join(
        f"00:00:0{n}.000 --> 00:00:0{n + 1}.000\n{word}\n\n" for n, word in enumerate(("No.", "No.", "Yes.", "We do."))
    )
    assert document("a.vtt", f"WEBVTT\n\n{said}").text == "No. No. Yes. We do."


def test_a_blank_first_line_and_the_times_of_words_take_no_line_away(document: Reads) -> None:
    vtt = (
        "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n \nkim<00:00:01.500><c> met</c><00:00:02.000><c> putin</c>\n\n"
        "00:00:03.000 --> 00:00:03.010\nkim met putin\n \n\n"
        "00:00:03.010 --> 00:00:05.000\nkim met putin\nin<00:00:03.500><c> the</c><00:00:04.000><c> hall</c>\n"
    )
    found = document("a.vtt", vtt + "\n00:00:05.000 --> 00:00:05.010\nin the hall\n")
    assert found.text == "kim met putin in the hall"
    assert [place.label for place in found.locations] == ["00:00:01", "00:00:03"]


@every_case(
    ("written", "text", "times"),
    [
        (
            (
                "[00:00:01.000 --> 00:00:03.000]  Ann Lee met Jo\n[00:03.000 --> 01:05.000]  Poe.\n"
                "[00:01:05.000 --> 00:01:07.000]  SPEAKER_01: Ed left.\n"
            ),
            "Ann Lee met Jo Poe.\n\nSPEAKER_01: Ed left.",
            ["00:00:01", "00:00:03", "00:01:05"],
        ),
        (
            "Talk\n\nAnn Lee  0:01\nI met Jo.\n\nAnd Ed.\n\nJo Poe (0:15)\nWhen?\n\nSpeaker 1  1:02:03\nIn May.\n",
            "Talk\n\nAnn Lee: I met Jo.\n\nAnd Ed.\n\nJo Poe: When?\n\nSpeaker 1: In May.",
            ["00:00:01", "00:00:15", "01:02:03"],
        ),
        (
            "[00:00:05] Ann Lee: I met Jo.\n[00:00:09] Jo Poe: When?\n[00:00:12] Ann Lee: In May.",
            "Ann Lee: I met Jo.\n\nJo Poe: When?\n\nAnn Lee: In May.",
            ["00:00:05", "00:00:09", "00:00:12"],
        ),
        (
            "00:12 Ann Lee\nI met Jo.\n00:19 Jo Poe\nWhen?\n00:22 Ann Lee\nIn May.",
            "Ann Lee: I met Jo.\n\nJo Poe: When?\n\nAnn Lee: In May.",
            ["00:00:12", "00:00:19", "00:00:22"],
        ),
        (
            "0:00\nAnn Lee met\n0:03\nJo Poe in\n0:05\nHull.",
            "Ann Lee met Jo Poe in Hull.",
            ["00:00:00", "00:00:03", "00:00:05"],
        ),
    ],
)
def test_the_times_of_a_transcript_are_locations(written: str, text: str, times: list[str], document: Reads) -> None:
    found = document("a.txt", written)
    assert found.text == text
    assert [place.label for place in found.locations] == times
    assert all(place.start == 0 or text[place.start - 1].isspace() for place in found.locations)


@every_case(
    "text",
    [
        "Programme\n09:00 Welcome by Ann Lee\n09:30 Coffee\n10:15 Talk by Jo Poe",
        "Ann Lee 2:01:09\nJo Poe 2:01:41\nEd Roe 2:02:48",
        "Live\n10:45 Police came.\n10:30 The bank was shut.\n10:15 Ann Lee ran.",
        "They met at 10:15 and at 11:20.\nAnn left at 12:40.",
    ],
)
def test_programmes_and_results_are_no_transcripts(text: str, document: Reads) -> None:
    assert document("a.txt", text).text == text


@every_case("name", ["a.rss", "a.xml", "a.txt"])
def test_items_of_a_feed(name: str, reading: Reading, warnings: Warnings) -> None:
    feed = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Example &amp;amp; News</title>
    <item><title>Kim &amp;amp; Putin</title><link>https://www.example.com/1</link><guid>g1</guid>
    <pubDate>Wed, 13 Sep 2023 23:30:00 -0500</pubDate><description>Teaser</description>
    <content:encoded><![CDATA[<p>Kim met <b>Putin</b>.</p><p>They talked&#8230;</p>]]></content:encoded></item>
    <item><title>Teaser only</title><description>Lavrov came.</description></item><item><title>Empty</title></item>
    <item><title>a.png</title><description>x</description><wp:post_type>attachment</wp:post_type></item>
    </channel></rss>"""
    first, second, failure = reading(name, feed)
    assert isinstance(first, Document)
    assert (first.id, first.title, first.date, first.source) == ("g1", "Kim & Putin", "2023-09-13", "Example & News")
    assert (first.url, first.text) == ("https://www.example.com/1", "Kim met Putin.\n\nThey talked…")
    assert isinstance(second, Document)
    assert (second.id, second.text) == (f"{name}#2", "Lavrov came.")
    assert isinstance(failure, ReadFailure)
    assert "an item without text" in failure.reason
    assert [(one.kind, one.count) for one in warnings(name, feed)] == [("skipped", 1)]


def test_atom_and_a_feed_that_is_cut(reading: Reading, warnings: Warnings) -> None:
    atom = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>N</title><entry><id>i</id><title>T</title>"
        "<updated>2023-09-13T10:00:00Z</updated><content type='html'>&lt;p&gt;Kim left.&lt;/p&gt;</content></entry>"
    )
    (found,) = reading("a.atom", atom + "</feed>")
    assert isinstance(found, Document)
    assert (found.id, found.date, found.text) == ("i", "2023-09-13", "Kim left.")
    assert len(reading("a.atom", atom)) == 1
    assert [one.kind for one in warnings("a.atom", atom)] == ["incomplete"]


@every_case("name", ["a.mhtml", "a.mht", "a.txt", "a.eml"])
def test_a_page_in_one_file(name: str, document: Reads) -> None:
    page = base64.encodebytes(PAGE.replace("Kim", "Müller").encode("cp1252")).decode()
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://www.example.com/1\nSubject: K\nMIME-Version: 1.0\n"
    )
    head += 'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
    part = "--b\nContent-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: base64\n\n"
    found = document(name, f"{head}{part}{page}\n--b\nContent-Type: image/png\n\nx\n--b--\n")
    assert (found.id, found.url, found.source) == (name, "https://www.example.com/1", "example.com")
    assert found.text.startswith("Müller Jong Un met")


def record(url: str, body: str, *, kind: str = "text/html", status: str = "200 OK", type_: str = "response") -> bytes:
    block = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{body}".encode()
    head = f"WARC/1.0\r\nWARC-Type: {type_}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2023-09-13T10:00:00Z\r\n"
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


RECORDS = [
    record("http://a.org/1", PAGE), record("http://a.org/1", PAGE), record("http://a.org/b.png", "x", kind="image/png"),
    record("http://a.org/2", "", status="301 Moved"), record("http://a.org/3", "no", status="404 Not Found"),
    record("http://a.org/robots.txt", "no", kind="text/plain"), record("http://a.org/n.txt", "Lavrov came.", kind="text/plain"),  # noqa: E501
    record("http://a.org/menu", "<html><body><script>x()</script></body></html>"),
]  # fmt: skip


def test_pages_of_a_web_archive_are_read_once(reading: Reading, warnings: Warnings) -> None:
    for name, data in (("a.warc", b"".join(RECORDS)), ("a.warc.gz", b"".join(map(gzip.compress, RECORDS)))):
        found = reading(name, data)
        assert [one.id for one in found if isinstance(one, Document)] == [
            f"{name}/http://a.org/{n}" for n in ("1", "n.txt")
        ]
        assert isinstance(found[0], Document)
        assert (found[0].url, found[0].date) == ("http://a.org/1", None)
        assert found[0].meta["captured"] == "2023-09-13T10:00:00Z"
        (warning,) = warnings(name, data)
        assert (warning.kind, warning.count) == ("skipped", 6)


def test_a_web_archive_that_is_cut_keeps_its_first_pages(reading: Reading, failure: Callable[..., ReadFailure]) -> None:
    found = reading("a.warc", RECORDS[0] + record("http://a.org/9", PAGE)[:-300])
    assert isinstance(found[0], Document)
    assert isinstance(found[-1], ReadFailure)
    assert "is damaged" in found[-1].reason
    assert "without articles" in failure("a.warc", RECORDS[2]).reason


CHATS = {
    "android": ["13/03/2021, 10:15 - ", "13/03/2021, 22:16 - ", "14/03/2021, 00:05 - "],
    "ios": ["[13.03.21, 10:15:30] ", "[13.03.21, 22:16:01] ", "[14.03.21, 00:05:59] "],
    "american": ["3/13/21, 10:15\u202fAM - ", "3/13/21, 10:16 PM - ", "3/14/21, 12:05 AM - "],
    "brazilian": ["13/03/2021 10:15 - ", "13/03/2021 22:16 - ", "14/03/2021 00:05 - "],
    "iso": ["2021-03-13, 10.15 - ", "2021-03-13, 22.16 - ", "2021-03-14, 00.05 - "],
    "chinese": ["[2021/3/13 上午10:15:30] ", "[2021/3/13 下午10:16:30] ", "[2021/3/14 上午12:05:30] "],
}


@every_case("kind", CHATS)
def test_a_chat_is_an_article_a_day(kind: str, reading: Reading, warnings: Warnings) -> None:
    first, second, third = CHATS[kind]
    chat = (
        f"{first}Messages and calls are end-to-end encrypted.\n{first}Ann Lee: Kim met Putin.\nIn Russia: yes.\n"
        f"{first}Bob: <Media omitted>\n{second}Bob: This message was deleted\n{second}Bob: Really? <This message was edited>\n"  # noqa: E501
        f"\u200e{third}Ann Lee: \u200eimage omitted\n{third}Ann Lee: Yes.\n"
    )
    one, two = reading("WhatsApp Chat.txt", chat)
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.id, one.date) == ("WhatsApp Chat.txt#2021-03-13", "2021-03-13")
    assert one.text == "Ann Lee: Kim met Putin.\nIn Russia: yes.\n\nBob: Really?"
    assert one.locations == (Location(0, "10:15"), Location(41, "22:16"))
    assert (two.date, two.text) == ("2021-03-14", "Ann Lee: Yes.")
    assert [(found.kind, found.count) for found in warnings("WhatsApp Chat.txt", chat)] == [("skipped", 3)]


def test_days_that_can_be_read_in_two_ways_are_said(warnings: Warnings) -> None:
    chat = "".join(f"02/03/2021, 10:1{n} - Ann: Kim left.\n" for n in range(4))
    assert [found.kind for found in warnings("chat.txt", chat)] == ["dates"]
    assert not warnings("chat.txt", chat.replace("/", "."))
    assert not warnings("chat.txt", chat, date_order="mdy")


@every_case(
    "text",
    [
        "10:15 - Kim left.\n10:16 - Putin came.",
        "13/03/2021, 10:15 - Kim left.",
        "12.03.2021 Kim left.\n13.03.2021 He came.",
    ],
)
def test_a_list_of_events_is_no_chat(text: str, document: Reads) -> None:
    assert document("a.txt", text).text == text


SAID = (
    "so today we are going to talk",
    "about the minister of defence",
    "who met the president",
    "on Sunday",
    "in Hull",
)


def srt(*cues: str) -> str:
    return "".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\n{cue}\n\n" for n, cue in enumerate(cues, start=1))


@every_case(
    ("case", "content"),
    {
        "lines": srt(SAID[0], *(f"{a}\n{b}" for a, b in pairwise(SAID))),
        "one line": srt(SAID[0], *(f"{a} {b}" for a, b in pairwise(SAID))),
        "growing": srt(*(" ".join(" ".join(SAID).split()[: n + 1]) for n in range(23))),
        "twice": srt(*(line for said in SAID for line in (said, said))),
    }.items(),
)
def test_what_rolling_captions_repeat_is_read_once(case: str, content: str, document: Reads) -> None:
    assert document(f"{case}.srt", content).text == " ".join(SAID)


def test_a_word_said_twice_stays(document: Reads) -> None:
    assert document("a.srt", srt("No!", "No!", "Kim said no.", "She left", "left Hull.")).text.count("No!") == 2


ASS = (
    "[Script Info]\nTitle: x\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\nStyle: Default,Arial,abc\n\n"
    "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
    "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\an8}Kim met Putin.\n"
    "Dialogue: 0,xx,0:00:03.00,Default,,0,0,0,,They talked.\nDialogue: 0,0:00\n"
    "Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,Lee left.\n"
)


def test_a_damaged_line_of_substation_alpha_spoils_no_other(document: Reads, warnings: Warnings) -> None:
    assert document("a.ass", ASS).text == "Kim met Putin. They talked. Lee left."
    assert [one.message.split(";")[0] for one in warnings("a.ass", ASS)] == [
        "has a cue whose time cannot be read", "has a line that is damaged and was left out."
    ]  # fmt: skip


TTML = (
    '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.000" end="2s">Kim<br/>met'
    ' A &amp; B.</p><p begin="00:00:65:12" dur="2s"><span>They</span> talked.</p><p>Lee left.</p></div></body></tt>'
)


@every_case(
    ("name", "content", "text"),
    [
        ("a.ttml", TTML, "Kim met A & B. They talked. Lee left."),
        ("a.xml", TTML, "Kim met A & B. They talked. Lee left."),
        ("a.sbv", "0:00:01.000,0:00:02.000\nKim met\n\n0:00:02.000,0:00:03.500\nPutin.\n", "Kim met Putin."),
        ("a.srt", "5\n0:00:01.0 --> 0:00:02.0\nKim met\n5\n00:00:02,5 --> 00:00:03,000\nPutin.\n", "Kim met Putin."),
        ("b.srt", "1\n00:00:01,0-->00:00:02,0\n<b>Kim</b> left.\n8\n00:00:08:000 --> x\n1984 was bad.\n",
         "Kim left. 1984 was bad."),
    ],
)  # fmt: skip
def test_other_and_damaged_subtitles(name: str, content: str, text: str, document: Reads) -> None:
    assert " ".join(document(name, content).text.split()) == text


def test_braces_without_end_take_no_long_time(document: Reads) -> None:
    start = time.perf_counter()
    assert document("a.srt", srt("Kim met Putin. " + "{" * 100_000)).text.startswith("Kim met Putin.")
    assert time.perf_counter() - start < 10
