from __future__ import annotations

import io
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.read import read
from graphkit.read.article import article
from graphkit.read.fields.cuts import is_empty, stands_for_none, uncut
from graphkit.read.formats import json_values, jsonl
from graphkit.read.texts import decode
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain as plain_text
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]


def test_fields_become_those_of_the_document(document: Callable[..., Document]) -> None:
    record = {
        "id": 7, "text": "Kim met Putin.\n\nThey talked.", "title": " Kim in\nRussia ", "date": "13 Sep 2023",
        "url": "https://www.example.com/kim", "desk": "Asia", "words": 5, "score": 0.5, "lead": True, "tags": ["a"],
        "x": None,
    }  # fmt: skip
    assert document("a.jsonl", json.dumps(record)) == Document(
        "7",
        "Kim met Putin.\n\nThey talked.",
        "Kim in Russia",
        "2023-09-13",
        "example.com",
        "https://www.example.com/kim",
        {"desk": "Asia", "words": "5", "score": "0.5", "lead": "true"},
    )


def test_columns_may_have_other_names(document: Callable[..., Document]) -> None:
    record = {
        "nr": "x", "body": "Kim met Putin.", "head": "Kim", "day": "2023-09-13", "link": "http://a.org/b",
        "paper": "News", "id": "other", "text": "another",
    }  # fmt: skip
    names = {"id": "nr", "text": "body", "title": "head", "date": "day", "url": "link", "source": "paper"}
    found = document("a.jsonl", json.dumps(record), **{f"{option}_column": name for option, name in names.items()})
    assert found == Document(
        "x", "Kim met Putin.", "Kim", "2023-09-13", "News", "http://a.org/b", {"id": "other", "text": "another"}
    )


def test_a_capital_in_a_name_does_not_matter_unless_there_are_both(document: Callable[..., Document]) -> None:
    assert document("a.jsonl", '{"Text": "Kim met Putin.", "ID": "x"}').id == "x"
    found = document("a.jsonl", '{"Text": "other", "text": "Kim met Putin."}')
    assert (found.text, found.meta) == ("Kim met Putin.", {"Text": "other"})


def test_one_column_may_serve_twice(document: Callable[..., Document]) -> None:
    found = document("a.jsonl", '{"id": "Kim in Russia", "text": "Kim met Putin."}', title_column="id")
    assert (found.id, found.title) == ("Kim in Russia", "Kim in Russia")


@pytest.mark.parametrize("value", ["03/04/2023", "2023", 2023.5, {"$date": "2023-09-13"}, [["x"]], "soon"])
def test_a_date_that_cannot_be_read_is_kept_as_it_was(value: object, document: Callable[..., Document]) -> None:
    found = document("a.jsonl", json.dumps({"text": "2023-09-13\nKim met Putin.", "date": value}))
    assert found.date == ("2023-09-13" if isinstance(value, dict | list) else None)
    assert found.meta == ({} if isinstance(value, dict | list) else {"date": str(value)})


def test_a_date_that_was_not_said_is_taken_from_the_text(document: Callable[..., Document]) -> None:
    for record in ({}, {"date": None}, {"date": ""}, {"date": " "}):
        text = "Kim in Russia\n\nWednesday, 13 September 2023\n\nKim met Putin."
        found = document("2020-01-01.jsonl", json.dumps({"text": text} | record))
        assert (found.date, found.title) == ("2023-09-13", "Kim in Russia")


def test_an_address_that_is_none_of_the_web_makes_no_link(document: Callable[..., Document]) -> None:
    for url in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "a.org/b", "http://[x", "http://a b"):
        found = document("a.jsonl", json.dumps({"text": "Kim met Putin.", "url": url}))
        assert (found.url, found.source, found.meta) == (None, None, {"url": url})


def test_paragraphs_may_come_as_a_list(document: Callable[..., Document]) -> None:
    assert document("a.jsonl", '{"text": ["Kim met Putin.", "They talked."]}').text == "Kim met Putin.\nThey talked."


def test_a_broken_line_costs_that_line_alone(reading: Reading) -> None:
    lines = [
        '{"id": "1", "text": "Kim met Putin."}', "", '{"id": "2", "text": "Kim met', '["Kim met Putin."]',
        '{"id": "3"}',
        '{"text": " "}', '{"text": null}', '{"text": 5}', "{" * 100_000, '{"x":' * 100_000, "9" * 5000, "null", "NaN",
        '{"text": "They talked."}',
    ]  # fmt: skip
    found = reading("a.jsonl", "\n".join(lines))
    assert [d.id for d in found if isinstance(d, Document)] == ["1", "a.jsonl#14"]
    failures = {f.path: f.reason for f in found if isinstance(f, ReadFailure)}
    assert list(failures) == [f"a.jsonl, line {n}" for n in range(3, 14)]
    reasons = [reason.partition(".")[0] for reason in failures.values()]
    assert reasons == [
        "is not valid JSON: Unterminated string starting at character 21",
        "is not a JSON object, {…}, which names its fields",
        "has no column “text”; its columns are “id”",
        "holds no text",
        "holds no text",
        "does not hold text in column “text”",
        "is not valid JSON: Expecting property name enclosed in double quotes at character 2",
        "is not valid JSON: its values are nested too deeply",
        "is not valid JSON: it holds a number with too many digits",
        "is not a JSON object, {…}, which names its fields",
        "is not a JSON object, {…}, which names its fields",
    ]
    assert "--text-column" in failures["a.jsonl, line 5"]


def test_a_first_line_that_is_broken_costs_that_line_alone(reading: Reading) -> None:
    found = reading("a.jsonl", '{"text": "Kim\n{"text": "Kim met Putin."}\n')
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == ["a.jsonl, line 1", "a.jsonl#2"]


@pytest.mark.slow
def test_a_line_in_another_encoding_costs_that_line_alone(reading: Reading) -> None:
    good = '{"text": "Kim met Путин."}\n'.encode()
    for before in (good * 2, b'{"text": "%b"}\n' % (b"They met there. " * 20) * (decode.SAMPLE // 300)):
        number = before.count(b"\n") + 1
        found = reading("a.jsonl", before + '{"text": "Évry"}\n'.encode("cp1252") + good)
        assert len(found) == number + 1
        (failure,) = [f for f in found if isinstance(f, ReadFailure)]
        assert failure.path == f"a.jsonl, line {number}"
        assert "encoding" in failure.reason


def test_ids_are_unique_in_the_order_read(reading: Reading) -> None:
    ids = ["a", "b", "a", "a (2)", "a", "", "a.jsonl#6", " c\nd\t"]
    found = reading("a.jsonl", "\n".join(json.dumps({"id": i, "text": "Kim met Putin."}) for i in ids))
    assert [d.id for d in found if isinstance(d, Document)] == [
        "a", "b", "a (2)", "a (2) (2)", "a (3)", "a.jsonl#6", "a.jsonl#6 (2)", "c d",
    ]  # fmt: skip


@every_case(
    "content",
    [
        '[{"text": "Kim met Putin."}, {"text": "They talked."}]',
        '[\n  {\n    "text": "Kim met Putin."\n  },\n  {\n    "text": "They talked."\n  }\n]\n',
        '{"status": "ok", "articles": [{"text": "Kim met Putin."}, {"text": "They talked."}], "pages": [1]}',
        '{\n"articles": [{"text": "Kim met Putin."}, {"text": "They talked."}]}',
        '\n {"text": "Kim met Putin."}\n\n{"text": "They talked."}',
    ],
)
@every_case("suffix", [".json", ".jsonl", ".ndjson"])
def test_lists_and_lines_are_distinguished(content: str, suffix: str, reading: Reading) -> None:
    found = reading(f"a{suffix}", content)
    assert [d.text for d in found if isinstance(d, Document)] == ["Kim met Putin.", "They talked."]


@pytest.mark.parametrize(
    "content", ['{"text": "Kim met Putin."}', '{\n"text": "Kim met Putin."\n}', '[{"text": "Kim met Putin."}]']
)
def test_one_record_is_an_article(content: str, document: Callable[..., Document]) -> None:
    assert document("a.json", content) == Document("a.json#1", "Kim met Putin.")


def test_an_item_of_a_list_that_is_broken_costs_that_item_alone(reading: Reading) -> None:
    found = reading("a.json", '[{"text": "Kim met Putin."}, 5, {"text": ""}, {"text": "They talked."}]')
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == [
        "a.json#1", "a.json, item 2", "a.json, item 3", "a.json#4",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[]", "holds no text."),
        ('"Kim"', "is JSON, but not a list of articles."),
        ('[{"text": "Kim"', "is not valid JSON:"),
        ('[\n{"text": 5 6}\n]', "is not valid JSON:"),
        ("[" * 100_000, "is not valid JSON: its values are nested too deeply."),
        ("Kim met Putin.", "is not valid JSON: Expecting value at character 1."),
    ],
)
def test_json_that_holds_no_articles(content: str, reason: str, failure: Callable[..., ReadFailure]) -> None:
    found = failure("a.json", content)
    assert found.path == "a.json"
    assert found.reason.startswith(reason)


def test_a_long_list_is_read_record_by_record(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    content = json.dumps(
        [{"id": str(n), "text": f"Kim met Путин {n} times in the far east."} for n in range(30)], indent=1
    )
    whole = reading("a.json", content)
    assert len(whole) == 30
    monkeypatch.setattr(jsonl, "LARGE", 100)
    monkeypatch.setattr(json_values, "PIECE", 7)
    assert reading("a.json", content) == whole
    more = '{"id": "x", "text": "Kim left the far east."}'
    wrapped = f'{{"status": "[{{", "a": {{"articles": {content}, "more": [{more}]}}, "n": 1}}'
    *found, last = reading("a.json", wrapped)
    assert found == whole
    assert isinstance(last, Document)
    assert (last.id, last.text) == ("x", "Kim left the far east.")
    assert len(reading("a.json", content + content)) == 60
    *found, last = reading("a.json", content[:-300])
    assert found == whole[: len(found)]
    assert isinstance(last, ReadFailure)
    assert last.path == f"a.json, item {len(found) + 1}"
    assert last.reason.startswith("is not valid JSON from here to the end")


def test_labels_in_a_line_are_no_articles(reading: Reading) -> None:
    mentions = [{"text": text} for text in ("SEOUL", "Kim", "North Korea", "the head of the south and the north")]
    line = json.dumps({"id": 1, "mentions": mentions, "hashes": [{"content": "f3cdb3708a128e559a30fb830"}]})
    assert [type(one) for one in reading("a.jsonl", f"{line}\n{line}\n")] == [ReadFailure] * 2


class Endless(io.RawIOBase):
    """As many bytes of one line, over and over, as are asked for."""

    def __init__(self, line: bytes, copies: int) -> None:
        self.line, self.left, self.at = line, copies, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if not self.left:
            return 0
        piece = self.line[self.at : self.at + len(buffer)]
        buffer[: len(piece)] = piece
        self.at = (self.at + len(piece)) % len(self.line)
        self.left -= self.at == 0
        return len(piece)


@pytest.mark.slow
def test_lines_are_read_one_by_one() -> None:
    # Few words: tracemalloc makes every one that is cut out slow.
    line = json.dumps({"text": f"They said that the {'port' * 25} was theirs. " * 110}).encode() + b"\n"
    documents = read(["-"], stdin=io.BufferedReader(Endless(line, 1200)))  # 17 MB
    next(documents)
    tracemalloc.start()
    count = 1 + sum(1 for _ in documents)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 1200
    assert peak < 8_000_000


def test_a_line_without_an_end_does_not_fill_the_memory(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "LONGEST_LINE", 1000)
    good = '{"text": "Kim met Putin."}'
    found = reading("a.jsonl", f'{good}\n{{"text": "{"x" * 5000}"}}\n{good}\n')
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == [
        "a.jsonl#1",
        "a.jsonl, line 2",
        "a.jsonl#3",
    ]


@given(text=st.text(min_size=1), title=st.text(), other=st.text(), plain=st.booleans())
def test_any_text_comes_back(folder: Path, text: str, title: str, other: str, *, plain: bool) -> None:
    record = {"id": "x", "text": text, "title": title, "other": other}
    line = json.dumps(record, ensure_ascii=plain)
    (folder / "a.jsonl").write_bytes(line.encode("utf-8", "surrogatepass" if plain else "replace"))
    (found,) = (one for one in read([folder / "a.jsonl"]) if not isinstance(one, ReadWarning))
    if not plain:
        text, other = (json.loads(json.dumps(s)).encode("utf-8", "replace").decode() for s in (text, other))
    if article("a", uncut(plain_text(clean(text)))).text.strip() and not is_empty(plain_text(clean(text))):
        assert isinstance(found, Document)
        assert found.text == article("a", uncut(plain_text(clean(text)))).text
        assert found.meta.get("other", "") == ("" if stands_for_none(clean(other)) else clean(other))
        for value in (found.id, found.title or "", *found.meta, *found.meta.values()):
            value.encode("utf-8")
    else:
        assert isinstance(found, ReadFailure)


def test_brackets_alone_hold_no_text(failure: Callable[..., ReadFailure]) -> None:
    assert "holds no text" in failure("a.jsonl", "[\n]\n").reason
