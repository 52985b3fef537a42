from __future__ import annotations

import codecs
import random
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graphkit.read import READERS, read
from graphkit.read.article import article
from graphkit.read.texts.decode import SAMPLE, clean
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]

LEFT = [
    "Port sale fails", "", "Ann Lee met the head", "of the bank in Hull", "on Tuesday, and they",
    "spoke of the old port.", "He left on the boat", "to the north.",
]  # fmt: skip
RIGHT = [
    "Minister quits", "", "Jo Poe resigned in the", "town of Lille after he", "had been asked by the", "king to do so.",
    "All of them said that", "it was a pity.",
]  # fmt: skip


def test_columns_side_by_side_are_read_one_after_the_other(
    document: Callable[..., Document], warnings: Callable[..., list[ReadWarning]]
) -> None:
    written = "The Planet of the North\n\n" + "\n".join(f"{a:28}{b}" for a, b in zip(LEFT, RIGHT, strict=True))
    found = document("a.txt", written)
    assert found.text.split("\n\n")[2].startswith("Ann Lee met the head of the bank in Hull on Tuesday")
    assert "Minister quits\n\nJo Poe resigned in the town of Lille after he had" in found.text
    (warning,) = warnings("a.txt", written)
    assert "columns side by side" in warning.message
    table = "\n".join(f"{name:28}{office:20}{n}" for n, (name, office) in enumerate([("Ann Lee", "Mayor of Hull")] * 9))
    assert document("b.txt", table).text.startswith(table[:30].rstrip())
    assert not warnings("b.txt", table)


ENCODED = [
    ("L’armée française a rencontré le président à Évry, où les élus ont été reçus.", "cp1252"),
    ("Außenminister Müller sprach über Österreich und größere Lieferungen.", "latin-1"),
    ("El presidente habló en España con niños. Según él, la economía está mejor.", "cp1252"),
    ("Kim said “we will meet” and Putin’s train arrived at the café.", "cp1252"),
    ("The minister met José in Washington to talk of arms and of a treaty.", "latin-1"),
    ("Rząd przyśle więcej pomocy, ponieważ sytuacja wciąż się pogarsza, powiedział Żółkiewski w Łodzi.", "cp1250"),
    ("Министр обороны России встретился с делегацией.", "cp1251"),
    ("Министр обороны России встретился с делегацией.", "koi8_r"),
    ("金正恩は極東の宇宙基地でプーチン大統領と会談した。", "shift_jis"),
    ("金正恩は極東の宇宙基地でプーチン大統領と会談した。", "euc_jp"),
    ("金正恩在俄罗斯远东的航天发射场会见了普京总统。", "gb18030"),
    ("金正恩在俄羅斯遠東的航天發射場會見了普京總統。", "big5"),
    ("김정은 위원장이 러시아 극동에서 푸틴 대통령을 만났다.", "cp949"),
    ("Dışişleri Bakanı İstanbul'da görüşmelere başladı.", "cp1254"),
    ("Ο υπουργός Εξωτερικών συναντήθηκε με τον πρόεδρο.", "cp1253"),
    *((f"Kim met Путин 김정은 😀 in {name}.", name) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
]


@every_case(("text", "encoding"), ENCODED)
def test_any_usual_encoding_is_detected(text: str, encoding: str, document: Callable[..., Document]) -> None:
    for copies in (1, 40):
        whole = "\n\n".join([text] * copies)
        assert document("a.txt", whole.encode(encoding)).text == whole
        assert document("a.csv", f'text\n"{whole}"\n'.encode(encoding)).text == whole
        assert document("a.jsonl", f'{{"text": "{text}"}}\n'.encode(encoding)).text == text
        paragraphs = "".join(f"<p>{text} {n}</p>" for n in range(5))
        page = f"<html><head><title>x</title></head><body><article>{paragraphs}</article></body></html>"
        assert text in document("a.html", page.encode(encoding)).text


@pytest.mark.slow
@every_case("encoding", ["shift_jis", "euc_jp", "gb18030", "utf-8"])
@every_case("copies", [3000, 22_000])  # more than what the encoding is guessed from, and than the sample
def test_no_character_is_cut_where_the_sample_ends(
    encoding: str, copies: int, document: Callable[..., Document]
) -> None:
    for shift in range(4):
        text = "x" * shift + "金正恩は極東の宇宙基地でプーチン大統領と会談した。" * copies
        written = text.encode(encoding)
        assert copies == 3000 or len(written) > SAMPLE
        assert document("a.txt", written).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_is_trusted_in_both_orders(encoding: str, document: Callable[..., Document]) -> None:
    marked = "\ufeffKim met Путин.".encode(encoding)
    assert document("a.txt", marked).text == "Kim met Путин."


def test_one_bad_byte_does_not_turn_all_accents_to_noise(document: Callable[..., Document]) -> None:
    text = "L’armée française a rencontré le président à Évry. " * 5
    assert document("a.txt", text.encode() + b"\xe9 fin").text == text + "\ufffd fin"
    assert document("a.txt", (text + "é").encode()[:-1]).text == text + "\ufffd"


def test_an_encoding_is_detected_from_the_start_and_what_follows_is_kept(document: Callable[..., Document]) -> None:
    ascii_first = b"Kim met Putin.\n" * (SAMPLE // 15 + 1)
    assert document("a.txt", ascii_first + "Évry".encode()).text.endswith("\nÉvry")
    assert document("a.txt", ascii_first + b"\xc9vry").text.endswith("\nÉvry")
    assert document("a.txt", ascii_first + b"\xc9").text.endswith("\n\ufffd")
    for shift in range(4):
        text = "x" * (SAMPLE - shift) + "é"
        assert document("a.txt", text.encode()).text == text
    text = "é" + "ü" * SAMPLE
    assert document("a.txt", text.encode()).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "shift_jis"])
def test_line_ends_become_one(encoding: str, document: Callable[..., Document]) -> None:
    assert document("a.txt", "Kim\r\nmet\rPutin\n\r\n.".encode(encoding)).text == "Kim\nmet\nPutin\n\n."


def test_control_characters_become_spaces_and_offsets_stay(document: Callable[..., Document]) -> None:
    text = "Kim\x01 met\x1b[1m\tPutin\x7f\x85\ufffe\uffff."
    assert document("a.txt", text.encode()).text == "Kim  met [1m\tPutin \n  ."
    assert document("a.jsonl", r'{"text": "Kim\u0000 met\ud800 Putin\u001f\r\n."}').text == "Kim  met  Putin \n."


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\0" * 100, b"\0Kim\0 met\0",
        random.Random(1).randbytes(5000), bytes(random.Random(2).choices(range(128, 256), k=3000)),
    ],
)  # fmt: skip
def test_binary_files_are_failures(content: bytes, failure: Callable[..., ReadFailure]) -> None:
    for suffix in (*(suffix for suffix, format_ in READERS.items() if not format_.binary), "", ".jpg"):
        reason = failure(f"a{suffix}", content).reason
        assert reason.startswith(("looks like a binary file", "holds no items of a feed")), suffix


@pytest.mark.parametrize("content", ["", " ", "\n\n", "\r\n\t", "\ufeff", "\u00a0\u2003"])
def test_files_without_text_are_failures(content: str, failure: Callable[..., ReadFailure]) -> None:
    for suffix in (*(suffix for suffix, format_ in READERS.items() if not format_.binary), "", ".jpg"):
        assert "holds no text" in failure(f"a{suffix}", content).reason


def test_title_and_date_are_shown_by_the_text_or_the_name(document: Callable[..., Document]) -> None:
    found = document("2023-09-12.txt", "Kim in Russia\n\nPublished 13 September 2023\n\nHe came by train.")
    assert (found.title, found.date, found.source, found.url) == ("Kim in Russia", "2023-09-13", None, None)
    assert found.text.startswith("Kim in Russia\n")
    assert document("kim_20230912.txt", "He came by train.").date == "2023-09-12"
    assert document("kim.txt", "He came by train.").date is None


def test_a_folder_may_state_the_day(tmp_path: Path) -> None:
    (tmp_path / "2023" / "09" / "13").mkdir(parents=True)
    (tmp_path / "2023" / "09" / "13" / "kim.txt").write_text("He came by train.")
    assert [d.date for d in read([tmp_path]) if isinstance(d, Document)] == ["2023-09-13"]


def test_a_file_of_another_name_is_read_as_text_if_named_itself(reading: Reading) -> None:
    for name in ("README", "a.log", "a.rst", "a.jpg"):
        (found,) = reading(name, "Kim met Putin.")
        assert found == Document(name, "Kim met Putin.")


def as_read(text: str) -> str:
    """What a text file that holds ``text`` is expected to give; lines that look wrapped by hand are joined."""
    text = re.sub("\r\n?", "\n", text.removeprefix("\ufeff"))
    text = re.sub("(?<!\n)[\x0b\x0c\x85\u2028\u2029](?!\n)", "\n", text)
    keep = "\n\t"
    cleaned = "".join(
        " "
        if c not in keep and (c < " " or "\x7f" <= c < "\xa0" or "\ud800" <= c < "\ue000" or c in "\ufffe\uffff")
        else c
        for c in text
    )
    return article("a", cleaned).text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
@example("0\n0\r0\ra")  # It looks wrapped by hand.
def test_any_text_comes_back_from_a_text_file(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_bytes(text.encode())
        found, *_ = read([path])
        expected = as_read(text)
        if expected.strip():
            assert isinstance(found, Document)
            assert found.text == expected
        else:
            assert isinstance(found, ReadFailure)


@example("0\n0\r0\ra", "utf-16")
@given(st.text(st.characters(exclude_characters="\0"), min_size=1), st.sampled_from(["utf-16", "utf-32", "utf-8-sig"]))
def test_any_text_comes_back_under_any_byte_order_mark(text: str, encoding: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_bytes(text.encode(encoding))
        found, *_ = read([path])
        expected = as_read("\ufeff" + text)
        assert (found.text if isinstance(found, Document) else "") == (expected if expected.strip() else "")


@given(st.text(st.characters()))
def test_cleaning_keeps_offsets_and_is_done_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert len(once) == len(re.sub("\r\n", "\n", text))
    once.encode("utf-8")


@settings(max_examples=40)
@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_give_a_document_or_a_reason(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for suffix in READERS:
            path = Path(folder) / f"a{suffix}"
            path.write_bytes(content)
            found = list(read([path]))
            assert found
            for one in found:
                if isinstance(one, Document):
                    assert one.text.strip()
                    assert clean(one.text) == one.text
                elif isinstance(one, ReadFailure):
                    assert one.path.startswith("a.")
                    assert one.reason.endswith(".")


def test_marks_are_those_of_the_standard_library() -> None:
    from graphkit.read.texts.decode import _MARKS

    known = {codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE}
    assert {mark for mark, _ in _MARKS} == known


def test_a_day_to_come_is_doubtful_in_a_text_and_none_in_a_name(tmp_path: Path) -> None:
    (tmp_path / "a_20260102.txt").write_text("He came by train.")
    (tmp_path / "b.txt").write_text("Kim in Russia\n\nPublished 3 January 2026\n\nHe came by train.")
    (tmp_path / "c.csv").write_text("text,date\nKim left.,2026-01-09\nKim came.,2026-01-10\nKim slept.,2026-01-02\n")
    found = list(read([tmp_path], today="2025-12-31"))
    dates = [one.date for one in found if isinstance(one, Document)]
    assert dates == [None, "2026-01-03", "2026-01-09", "2026-01-10", "2026-01-02"]
    late = [one for one in found if isinstance(one, ReadWarning) and one.kind == "dates"]
    assert [one.count for one in late] == [1, 3]
    assert late[0].message == "has an article dated after today: 2026-01-03."
    (first,) = [d for d in read([tmp_path / "a_20260102.txt"], today="2026-01-01") if isinstance(d, Document)]
    assert first.date == "2026-01-02"


def test_a_doubtful_encoding_is_said(warnings: Callable[..., list[ReadWarning]]) -> None:
    text = "Erdoğan and Şimşek met in the capital on Sunday."
    for name, content in (("a.txt", text), ("a.csv", f'text\n"{text}"\n')):
        found = [one.message for one in warnings(name, content.encode("cp1254")) if one.kind == "repaired"]
        assert ["may be in another encoding" in one for one in found] == [True]
    (one,) = warnings("a.txt", "Müller met Łukasz, José, Žižek and N".encode() + b"\xfa\xf1ez.")
    assert one.message == "has 2 bytes that do not fit its encoding; in words they were read as windows-1252."


def test_markup_in_a_plain_text_is_taken_out(document: Callable[..., Document]) -> None:
    marked = "<p>Kim in Russia</p>\n\n<p>Kim &amp; Putin&amp;#8217;s men <b>met</b>.</p>\n"
    assert document("a.txt", marked).text == "Kim in Russia\n\nKim & Putin’s men met."
    assert (
        document("a.txt", "Kim &amp; Lee met at M&amp;S, he&#8217;s told.").text == "Kim & Lee met at M&S, he’s told."
    )
    told = "Write <p> before, and </p> behind it; R&D; x < y."
    assert document("a.txt", told).text == told


@every_case(
    ("head", "expected"),
    [
        (
            "Title: Ferry lost\nDate: 3 March 2021\nSource: The Sun\nURL: https://example.org/1\nAuthor: Jo Roe",
            ("Ferry lost", "2021-03-03", "The Sun", "https://example.org/1", {"author": "Jo Roe"}),
        ),
        ("Ferry lost\nhttps://example.org/1", ("Ferry lost", None, "example.org", "https://example.org/1", {})),
        (
            "Source: https://example.org/1\nTag: sea\n\nFerry lost",
            ("Ferry lost", None, "example.org", "https://example.org/1", {}),
        ),
        ("Ferry lost\n20/3/21", ("Ferry lost", "2021-03-20", None, None, {})),
        ("Ferry lost\n2/3/21", ("Ferry lost", None, None, None, {"date": "2/3/21"})),
        ("Host: Jo Roe\nGuest: Ann Lee\n\nFerry lost", ("Ferry lost", None, None, None, {})),
        ("Ferry lost\n\nIt sank.\n\nhttps://example.org/1", ("Ferry lost", None, None, None, {})),
    ],
)
def test_the_head_of_a_text_states_publisher_and_address(
    head: str, expected: tuple[object, ...], document: Callable[..., Document]
) -> None:
    found = document("a.txt", f"{head}\n\nNora Feld met Paul Brix in Ostend.")
    assert (found.title, found.date, found.source, found.url, dict(found.meta)) == expected
