from __future__ import annotations

import base64
import contextlib
import io
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.options import ReadOptions
from graphkit.read import read
from graphkit.read.files import InputFile, UnreadableError
from graphkit.read.formats.eml import read_eml
from graphkit.read.formats.mbox import messages
from graphkit.read.mail.encoded import DATA, SIGNED_DATA
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case
from tests.support.office_samples import zipped

SAID = "Kim Jong Un met Vladimir Putin at a spaceport."
HEAD = "From: Alice <a@example.org>\nMIME-Version: 1.0\nMessage-ID: <1@example.org>\n"


def mail(body: str | bytes, head: str = "Subject: Talks\n") -> bytes:
    return (HEAD + head).encode() + b"\n" + (body if isinstance(body, bytes) else body.encode())


def mailbox(*found: bytes) -> bytes:
    return b"\n".join(b"From x Wed Sep 13 10:15:00 2023\n" + one + b"\n" for one in found)


def test_a_message_tells_who_when_and_what(document: Callable[..., Document]) -> None:
    head = (
        "Subject: =?utf-8?q?Treffen_in_M=C3?= =?utf-8?q?=BCnchen?=\nTo: =?iso-8859-1?Q?M=FCller=2C_Jan?= <j@x.org>,"
        '\n "Lee, Ann" <l@x.org>\nCc: c@x.org\nDate: Wed, 13 Sep 2023 23:30:00 -0500\n'
    )
    found = document("a.eml", mail(SAID, head))
    assert (found.id, found.title, found.date, found.text) == ("a.eml", "Treffen in München", "2023-09-13", SAID)
    assert found.source == "Alice <a@example.org>"
    assert found.meta == {
        "from": "Alice <a@example.org>", "to": "Müller, Jan <j@x.org>; Lee, Ann <l@x.org>", "cc": "c@x.org",
    }  # fmt: skip


@every_case("name", ["a.txt", "a", "a.eml", "a.emlx"])
def test_content_tells_a_message(name: str, document: Callable[..., Document]) -> None:
    assert (found := document(name, mail(SAID))).title == "Talks"
    assert found.text == SAID
    counted = mail(SAID)
    assert document(name, b"%d    \n" % len(counted) + counted + b"<?xml version='1.0'?><plist/>").text == SAID


@every_case(
    "text",
    [
        "From: Kim\nTo: Putin\n\nThe letter was found in March, and nobody knows who wrote it.",
        "Subject: talks\nDate: 13 September 2023\n\nKim met Putin.", "From Moscow\nTo: Kim\n\nText", "From: Kim\nHe left.",  # noqa: E501
    ],
)  # fmt: skip
def test_a_text_that_only_looks_like_a_message_stays_a_text(text: str, document: Callable[..., Document]) -> None:
    assert document("a.txt", text).text.startswith(text.split("\n")[0])


@every_case(
    ("data", "charset", "text"),
    [
        ("Müller".encode("cp1252"), "iso-8859-1", "Müller"), ("Müller".encode(), "iso-8859-1", "Müller"),
        ("Müller met Kim in Köln.".encode("cp1252"), "x-unknown", "Müller met Kim in Köln."),
        (b"M+APw-ller", "utf-7", "Müller"),
        ("金正恩会见了普京總統".encode("gb18030"), "gb2312", "金正恩会见了普京總統"),
        ("金正恩会见了普京".encode(), "gb2312", "金正恩会见了普京"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"), ("Müller said".encode("cp1252"), "utf-8", "Müller said"),
        ("Zoë".encode(), "us-ascii", "Zoë"), (b"Kim", "base64", "Kim"),
        ("金正恩".encode("iso-2022-jp"), "iso-2022-jp", "金正恩"),
    ],
)  # fmt: skip
def test_any_encoding_is_read(data: bytes, charset: str, text: str, document: Callable[..., Document]) -> None:
    kind = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: "
    assert document("a.eml", mail(data, f"{kind}8bit\n")).text == text
    assert document("a.eml", mail(base64.encodebytes(data), f"{kind}base64\n")).text == text


def test_soft_breaks_and_flowed_lines_are_joined(document: Callable[..., Document]) -> None:
    kind = "Content-Type: text/plain; format=flowed\n"
    assert (
        document("a.eml", mail("Kim met \nPutin. \n\nThey \ntalked.\n", kind)).text == "Kim met Putin.\n\nThey talked."
    )
    kind = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
    assert document("a.eml", mail("Kim met Vladi=\nmir =C3=89mile.=\n", kind)).text == "Kim met Vladimir Émile."


def test_damaged_base64_keeps_what_can_be_read(document: Callable[..., Document]) -> None:
    kind = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n"
    data = base64.b64encode(SAID.encode())
    assert document("a.eml", mail(data[:-7] + b"!", kind)).text == SAID[: len(SAID) - 4]


def test_a_page_keeps_short_paragraphs_and_tells_what_is_quoted(document: Callable[..., Document]) -> None:
    page = (
        "<html><body><div style='display:none'>Preview</div><p>Yes.</p><div>He &amp; she left.</div>"
        "<div class='gmail_quote'>On Wed, 13 Sep 2023 at 10:15, Bob wrote:<blockquote><p>Yes.</p><p>Did Kim leave?</p>"
        "</blockquote></div><div class='gmail_signature'>Alice, Director</div></body></html>"
    )
    kind = "Content-Type: text/html; charset=utf-8\n"
    assert document("a.eml", mail(page, kind)).text == "Yes.\n\nHe & she left.\n\nDid Kim leave?"


def test_the_better_of_two_alternatives_is_read(document: Callable[..., Document]) -> None:
    message = EmailMessage()
    message["Subject"] = "Talks"
    message.set_content("Your program shows no pages.")
    message.add_alternative(f"<p>{SAID * 3}</p>", subtype="html")
    assert document("a.eml", message.as_bytes()).text == SAID * 3
    message.get_payload(0).set_content(SAID)  # type: ignore[union-attr]
    assert document("a.eml", message.as_bytes()).text == SAID


def test_attachments_are_read_and_pictures_counted(
    reading: Callable[..., list[Document | ReadFailure]], warnings: Callable[..., list[ReadWarning]]
) -> None:
    inner, message = EmailMessage(), EmailMessage()
    inner["Subject"] = "Old"
    inner.set_content("They talked in Moscow.")
    message["Subject"] = "Talks"
    message.set_content(SAID)
    message.add_attachment("Lavrov came.", filename="../n/note.txt")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    message.add_attachment(b"BEGIN", maintype="application", subtype="octet-stream", filename="b.JPG")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar")
    message.add_attachment(inner)
    found = reading("a.eml", message.as_bytes())
    assert [(one.id, one.text.strip()) for one in found if isinstance(one, Document)] == [
        ("a.eml", SAID), ("a.eml/note.txt", "Lavrov came."), ("a.eml/Old.eml", "They talked in Moscow."),
    ]  # fmt: skip
    (warning,) = warnings("a.eml", message.as_bytes())
    assert (warning.kind, warning.count) == ("skipped", 3)
    assert "2 images, 1 invitation" in warning.message


@pytest.mark.parametrize("packed", [False, True])
def test_what_comes_with_a_message_has_its_date_and_sender_where_it_tells_none(
    packed: bool, reading: Callable[..., list[Document | ReadFailure]]
) -> None:
    nested, message = EmailMessage(), EmailMessage()
    nested["Subject"], nested["Date"], nested["From"] = "Old", "Tue, 12 Sep 2023 10:15:00 +0000", "Bob <b@x.org>"
    nested.set_content("They talked in Moscow.")
    message["Subject"], message["Date"], message["From"] = "Talks", "Wed, 13 Sep 2023 10:15:00 +0000", "Al <a@x.org>"
    message.set_content(SAID)
    message.add_attachment("Lavrov came.", filename="note.txt")
    message.add_attachment("Talks\n11 September 2023\n\nLavrov came.", filename="dated.txt")
    message.add_attachment("Talks\n03/02/2021\n\nLavrov came.", filename="doubt.txt")
    message.add_attachment(zipped({"in.txt": "Putin came."}), maintype="application", subtype="zip", filename="b.zip")
    message.add_attachment(nested)
    found = reading("a.zip", zipped({"a.eml": message.as_bytes()})) if packed else reading("a.eml", message.as_bytes())
    said = {one.id.removeprefix("a.zip/"): (one.date, one.source) for one in found if isinstance(one, Document)}
    al = "Al <a@x.org>"
    assert said == {
        "a.eml": ("2023-09-13", al), "a.eml/note.txt": ("2023-09-13", al), "a.eml/dated.txt": ("2023-09-11", al),
        "a.eml/doubt.txt": (None, al), "a.eml/b.zip/in.txt": ("2023-09-13", al),
        "a.eml/Old.eml": ("2023-09-12", "Bob <b@x.org>"),
    }  # fmt: skip


ORIGINAL = mail("Did Kim agree?\n\nWho else came?", "Subject: Talks\nDate: Tue, 12 Sep 2023 10:15:00 +0000\n")
QUOTES = {
    "marks": "On Tue, 12 Sep 2023 at 10:15, Alice wrote:\n> Did Kim agree?\n>\n> Who else\n> came?",
    "long": "On Tue, 12 Sep 2023 at 10:15, Alice Penrose <\na@example.org> wrote:\n\n> Did Kim agree?\n>\n> Who else came?",  # noqa: E501
    "german": "Am 12.09.23 um 10:15 schrieb Alice:\n> Did Kim agree?\n>\n> Who else came?",
    "french": "Le mar. 12 sept. 2023 à 10:15, Alice <a@x.org> a écrit :\n> Did Kim agree?\n>\n> Who else came?",
    "original": "-----Original Message-----\nFrom: Alice\nSent: 12 September\nTo: Bob\nSubject: Talks\n\n"
    "Did Kim agree?\n\nWho else came?",
    "outlook": "________________________________\nFrom: Alice <a@x.org>\nSent: Tuesday\nTo: Bob; Carol;\n Dan\nSubject: Talks\n\n"  # noqa: E501
    "Did Kim agree?\n\nWho else came?",
    "russian": "От: Alice <a@x.org>\nОтправлено: 12 сентября 2023\nКому: Bob\nТема: Talks\n\nDid Kim agree?\n\nWho else came?",  # noqa: E501
}


@every_case("kind", QUOTES)
def test_what_is_quoted_is_read_once(
    kind: str, reading: Callable[..., list[Document | ReadFailure]], warnings: Callable[..., list[ReadWarning]]
) -> None:
    answer = mail(f"He did not.\n\n{QUOTES[kind]}\n")
    for box in (mailbox(ORIGINAL, answer), mailbox(answer, ORIGINAL)):  # some programs store the newest first
        texts = [one.text for one in reading("a.mbox", box) if isinstance(one, Document)]
        assert sorted(texts) == ["Did Kim agree?\n\nWho else came?", "He did not."]
        (warning,) = warnings("a.mbox", box)
        assert (warning.kind, warning.count) == ("skipped", 2)
    (alone,) = reading("b.eml", answer)
    assert isinstance(alone, Document)
    assert alone.text.replace("else\ncame", "else came") == "He did not.\n\nDid Kim agree?\n\nWho else came?"


def test_quotes_are_read_once_over_the_files_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "1.eml").write_bytes(ORIGINAL)
    (tmp_path / "2.eml").write_bytes(mail(f"He did not.\n\n{QUOTES['marks']}"))
    texts = [one.text for one in read([tmp_path]) if isinstance(one, Document)]
    assert texts == ["Did Kim agree?\n\nWho else came?", "He did not."]


@every_case(
    ("body", "text"),
    [
        ("Kim left.\n\n-- \nAlice Penrose\nDirector, Example Group", "Kim left."),
        ("Kim left.\n\nSent from my iPhone", "Kim left."),
        ("Kim left.\n\nVon meinem iPhone gesendet", "Kim left."),
        ("Kim left.\n--\n" + "A line of a text.\n" * 30, None),
        ("On Monday Kim wrote:\nThe plan is good.", None),
        ("Kim left.\n\nFrom: the north\nof the land", None),
    ],
)
def test_signatures_and_footers_are_left_out(body: str, text: str | None, document: Callable[..., Document]) -> None:
    found = document("a.eml", mail(body)).text
    assert found == text if text else len(found) >= len(body.rstrip()) - 3


def test_a_mailbox_is_split_at_its_messages(reading: Callable[..., list[Document | ReadFailure]]) -> None:
    box = mailbox(mail(f"{SAID}\n\nFrom here they went on.\n\n>From Moscow they left."), mail(""), mail("They talked."))
    found = reading("inbox", box)
    assert [one.id for one in found if isinstance(one, Document)] == ["inbox#1", "inbox#3"]
    assert isinstance(found[0], Document)
    assert found[0].text == f"{SAID}\n\nFrom here they went on.\n\nFrom Moscow they left."


def test_a_mailbox_of_windows_and_from_a_pipe(piped: Callable[[bytes], list[Document | ReadFailure]]) -> None:
    found = piped(mailbox(mail(SAID), mail("They talked.")).replace(b"\n", b"\r\n"))
    assert [one.text for one in found if isinstance(one, Document)] == [SAID, "They talked."]


def test_what_holds_no_text_is_said(
    failure: Callable[..., ReadFailure], warnings: Callable[..., list[ReadWarning]]
) -> None:
    assert "holds no text" in failure("a.eml", mail("\n\n")).reason
    kind = 'Content-Type: multipart/encrypted; boundary="b"\n'
    assert (
        "is encrypted" in failure("a.eml", mail("--b\nContent-Type: application/octet-stream\n\nx\n--b--", kind)).reason
    )
    assert [(one.kind, one.count) for one in warnings("a.mbox", mailbox(mail(""), mail(""), mail(SAID)))] == [
        ("skipped", 2)
    ]
    assert ".eml" in failure("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(999)).reason


def test_a_message_without_date_and_subject(document: Callable[..., Document]) -> None:
    found = document("a.eml", mail(SAID, "Received: from x by y; Thu, 14 Sep 2023 01:02:03 +0200\n"))
    assert (found.title, found.date) == (None, "2023-09-14")
    assert document("a.eml", mail(SAID, "Date: soon\n")).meta["date"] == "soon"


def test_parts_nested_without_end_do_no_harm(reading: Callable[..., list[Document | ReadFailure]]) -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1500))
    assert len(reading("a.eml", mail("", deep))) <= 1


def test_a_message_of_thousands_of_labels_takes_no_long_time(document: Callable[..., Document]) -> None:
    start = time.perf_counter()
    assert document("a.eml", mail(f"{SAID}\n" + "Subject: Ports\n" * 4000)).text.startswith("Kim")
    assert time.perf_counter() - start < 10


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from([*'=?>:;\n\r "<@', "=?utf-8?b?", "?=", "\xe9", "\x00", "From: ", "Date: 9", "--b\n", "A1=="]),
        max_size=40,
    )
)
def test_no_message_raises(pieces: list[str]) -> None:
    data = mail("".join(pieces), f"To: {''.join(pieces)}\nContent-Type: multipart/mixed; boundary=b\n")
    with contextlib.suppress(UnreadableError):
        list(read_eml(InputFile("a.eml", stream=io.BytesIO(data), name="a.eml"), ReadOptions()))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["Hi", "", ">From a", "> b", "Fromage"]), max_size=6))
def test_splitting_keeps_every_line(lines: list[str]) -> None:
    one = mail("\n".join([*lines, "end"]))
    assert [found.rstrip() for found in messages(io.BytesIO(mailbox(one, one)))] == [
        one.replace(b"\n>From", b"\nFrom")
    ] * 2


PART = "Subject: Talks\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n"
LINES = base64.encodebytes((SAID + " ").encode() * 8).decode().splitlines()


@every_case(
    ("body", "text"),
    [
        (f"{SAID}\nHe left by train.\n", f"{SAID}\nHe left by train."),
        ("\n".join([LINES[0], "#!" + LINES[1][2:-3], *LINES[2:]]), (SAID + " ") * 2),
        ("\n".join([*LINES, "", "Ann of the list"]), "Ann of the list"),
    ],
)
def test_base64_that_is_none_or_damaged_is_said(
    body: str, text: str, document: Callable[..., Document], warnings: Callable[..., list[ReadWarning]]
) -> None:
    assert text.strip() in document("a.eml", mail(body, PART)).text
    (one,) = warnings("a.eml", mail(body, PART))
    assert "encoding (base64) is damaged" in one.message


def der(tag: int, *inner: bytes) -> bytes:
    data = b"".join(inner)
    return bytes([tag]) + (bytes([len(data)]) if len(data) < 128 else bytes([0x81, len(data)])) + data


def test_what_is_signed_is_read_and_what_is_encrypted_is_said(
    document: Callable[..., Document], failure: Callable[..., ReadFailure]
) -> None:
    inside = f"Content-Type: text/plain\r\n\r\n{SAID}\r\n".encode()
    for content in (der(0x04, inside), b"\x24\x80" + der(0x04, inside[:50]) + der(0x04, inside[50:]) + b"\0\0"):
        encapsulated = der(0x30, der(0x06, DATA), der(0xA0, content))
        signed = der(0x30, der(0x06, SIGNED_DATA), der(0xA0, der(0x30, der(0x02, b"\1"), der(0x31), encapsulated)))
        head = "Subject: Talks\nContent-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n"
        assert document("a.eml", mail(base64.encodebytes(signed), head)).text == SAID
    assert "is encrypted" in failure("a.eml", mail(base64.encodebytes(b"0" * 90), head)).reason
    begin = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
    end = "-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n"
    assert document("a.eml", mail(f"{begin}{SAID}\n{end}")).text == SAID
    secret = "-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n"
    assert "is encrypted" in failure("a.eml", mail(secret)).reason


def test_an_invitation_alone_is_read_and_footers_of_lists_are_not(document: Callable[..., Document]) -> None:
    event = "BEGIN:VEVENT\nSUMMARY:Kim in Hull\nDESCRIPTION:Kim meets\n  Putin\\, Lee\nEND:VEVENT\n"
    found = document("a.eml", mail(event, "Subject: Talks\nContent-Type: text/calendar\n"))
    assert found.text == "Kim in Hull\n\nKim meets Putin, Lee"
    footer = "_" * 40 + "\nNews mailing list\nNews@lists.example.org\nhttps://example.org/mailman/listinfo/news\n"
    assert document("a.eml", mail(f"{SAID}\n\n{footer}")).text == SAID
    stop = "To unsubscribe from this group, send a mail to a@b.org.\nUnsubscribe: https://example.org/x\n"
    assert document("a.eml", mail(f"{SAID}\n\n{stop}")).text == SAID


FROM = "From ann@example.org Wed Mar  3 10:15:00 2021\n"
HEADERS = "From: ann@example.org\nDate: Wed, 3 Mar 2021 10:15:00 +0000\nSubject: {0}\nMessage-ID: <{0}@example.org>\n"
ONE, TWO = FROM + HEADERS.format("One"), FROM + HEADERS.format("Two")
BOXES = {
    "no blank line": f"{ONE}\nKim left.\n{TWO}\nLee came.\n",
    "stated lengths": f"{ONE}Content-Length: 47\n\nKim left.\n\nFrom the port:\nAnn stayed.\n\nYours\nJo\n\n"
    f"{TWO}Content-Length: 10\n\nLee came.\n\n",
    "wrong lengths": f"{ONE}Content-Length: 999\n\nKim left.\n\n{TWO}Content-Length: 3\n\nLee came.\n",
    "a line of a text": f"{ONE}\nKim left.\nFrom us all: Ann\nJo: yes\n\n{TWO}\nLee came.\n",
}


@every_case("name", BOXES)
def test_messages_of_a_mailbox_are_told_apart(name: str, reading: Callable[..., list[Document | ReadFailure]]) -> None:
    first, second = reading("a.mbox", BOXES[name])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.title, second.title) == ("One", "Two")
    assert (first.text.startswith("Kim left."), second.text) == (True, "Lee came.")


def test_two_messages_in_one_file_are_two(reading: Callable[..., list[Document | ReadFailure]]) -> None:
    two = HEADERS.format("One") + "\nKim left.\n\n" + HEADERS.format("Two") + "\nLee came.\n"
    assert [(one.id, one.text) for one in reading("a.eml", two) if isinstance(one, Document)] == [
        ("a.eml#1", "Kim left."), ("a.eml#2", "Lee came."),
    ]  # fmt: skip
    quoted = HEADERS.format("One") + "\nKim left.\n\n-- Forwarded --\n\n" + HEADERS.format("Two") + "\nLee came.\n"
    parts = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n{}\n\n--x--\n"
    for text in (quoted, HEADERS.format("One") + parts.format(HEADERS.format("Two") + "\nLee came.")):
        assert len(reading("a.eml", text)) == 1


def test_a_newsletter_of_several_dated_articles_is_said(warnings: Callable[..., list[ReadWarning]]) -> None:
    prose = "The council of Ostend met again to hear of the port. " * 4
    dated = f"Ferry line is not back\n3 March 2021\n\n{prose}\n\nMinister quits over port\n5 April 2021\n\n{prose}\n"
    (warning,) = warnings("a.eml", f"{HEADERS.format('One')}\n{dated}")
    assert warning.message == "seems to hold 2 articles, and was read as one."
    plain = dated.replace("3 March 2021\n", "").replace("5 April 2021\n", "Read more\n")
    assert warnings("a.eml", f"{HEADERS.format('One')}\n{plain}") == []
