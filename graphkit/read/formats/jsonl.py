"""Read JSON Lines (one record a line) and JSON (a list of records); a broken line costs only that line."""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator
from typing import Any, Final, TextIO

from graphkit.options import ReadOptions
from graphkit.read.fields.columnar import rows_in
from graphkit.read.fields.columns import flat
from graphkit.read.fields.inner import has_articles, parts_of
from graphkit.read.fields.nested import error_in, records_in
from graphkit.read.fields.pieces import is_text
from graphkit.read.fields.prose import SAMPLE, with_prose
from graphkit.read.fields.rows import OTHER_ENCODING, Records
from graphkit.read.fields.wrapped import has_text, holds_text, unwrapped
from graphkit.read.files import HEAD, NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.json_values import FIX, elements, list_in, parsed, values_of
from graphkit.read.texts import decode
from graphkit.records import ReadFailure

_BEGINS: Final = re.compile(r'(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:')
"""How a list of records, or a record, begins."""

_SCRIPT: Final = re.compile(r"\A\s*(?:(?:(?:var|let|const)\s+)?[\w.$]+\s*[=(]|\)\]\}'?,?)\s*(?=[\[{])")
"""What stands before the records in a script: an assignment, as in an archive of Twitter, a call, or a guard."""

_CALL_END: Final = re.compile(r"\)\s*;?\s*\Z")


_OF_MANY_LINES: Final = ("[", "//", "/*", ")]}")
"""How JSON begins that holds no record a line: as a list, with a comment, or with a guard."""


def read_json(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read JSON: one article for each line, record of a list, or file; the first lines show which."""
    with file.open() as stream:
        text = decode.open_text(stream, file.doubts)
        empty, first = decode.first_line(text)
        if not first:
            raise UnreadableError(NO_TEXT)
        listed = first.strip() == "{" or first.lstrip().startswith(_OF_MANY_LINES) or _SCRIPT.match(first) is not None
        record = not listed and is_record(first)
        more = "".join(decode.first_line(text)) if record else ""
        if listed or (record and not more.strip()) or (not record and file.suffix == ".json"):
            start = empty + first + more + text.read(LARGE)
            if len(start) >= LARGE and (at := list_in(start)) >= 0 and _begins_with_records(start[at:], options):
                yield from _long_list(start, at, text, file.label, options)
            else:
                yield from records(start + text.read(), file.label, options)
        else:
            yield from record_lines(empty + first + more, text, file.label, options)


LARGE: Final = 1 << 24
"""Characters from which a list is read record by record, so that it is not in memory as a whole."""


def _begins_with_records(start: str, options: ReadOptions) -> bool:
    """Whether the first values of a list hold texts."""
    first = itertools.islice(elements(decode.replace_undecoded(start), lambda _: ""), SAMPLE)
    return any(isinstance(one, dict) and _is_record(one, options) for one in first)


def _is_record(value: Any, options: ReadOptions) -> bool:
    record = unwrapped(value, options)
    return isinstance(record, dict) and (holds_text(record, options) or has_articles(record, options))


def _long_list(start: str, at: int, text: TextIO, label: str, options: ReadOptions) -> Iterator[Result]:
    """Read a list of records one by one, and then the records of what stands around it.

    Args:
        start: The start of the text.
        at: Where the list opens in it.
        text: The rest of the text.
        label: The file.
        options: The column names.
    """
    rest: list[str] = []

    def listed() -> Iterator[Any]:
        read = elements(decode.replace_undecoded(start[at:]), lambda size: decode.replace_undecoded(text.read(size)))
        rest.append((yield from read))

    values = listed()
    first = list(itertools.islice(values, SAMPLE))
    options, said = with_prose([flat(one) for one in _sample(first, options)], label, options)
    found = Records(label, options)
    for number, record in enumerate(itertools.chain(first, values, _around(start[:at], rest, text, options)), start=1):
        yield from _read(record, found, label=f"{label}, item {number}", id_=f"{label}#{number}")
    yield from said
    yield from found.end()


def _around(before: str, rest: list[str], text: TextIO, options: ReadOptions) -> Iterator[Any]:
    """Yield the records that stand before or after a list, or why there are none."""
    after = decode.replace_undecoded("".join(rest) + text.read())
    if not rest or not (before + after).strip():
        return
    try:
        for value in values_of(_bare(f"{decode.replace_undecoded(before)}[]{after}")):
            found = (one for one in records_in(value, options) if one is not value)
            yield from (one for one in found if _is_record(one, options))
    except UnreadableError as error:
        yield error


def _bare(text: str) -> str:
    """Return the JSON in a script: after an assignment, in the brackets of a call, or after a guard.

    >>> _bare('a = [1]'), _bare('show({"a": 1});'), _bare(")]}'\\n[1]")
    ('[1]', '{"a": 1}', '[1]')
    """
    start = _SCRIPT.match(text)
    if start is None:
        return text
    text = text[start.end() :]
    return _CALL_END.sub("", text) if start[0].endswith("(") else text


def is_json(head: Head) -> bool:
    """Whether a file surely holds records: its first line is one, or the whole of it is one or a list of them."""
    text = _bare(head.text)
    if _is_of_records(parsed(text.partition("\n")[0])):
        return True
    if not text.startswith(("[", "{")):
        return False
    return _is_of_records(parsed(text)) or (len(head.data) == HEAD and _BEGINS.match(text) is not None)


def _is_of_records(value: Any) -> bool:
    return bool(value) and isinstance(value[0] if isinstance(value, list) else value, dict)


def is_record(line: str) -> bool:
    """Whether ``line`` is one complete JSON object."""
    return line.lstrip().startswith("{") and isinstance(parsed(line), dict)


def record_lines(head: str, text: TextIO, label: str, options: ReadOptions) -> Iterator[Result]:
    """Read one record a line, from ``head`` (already read) and then ``text``; one line is in memory at a time."""
    ahead = list(decode.lines(io.StringIO(head)))
    if not head.endswith("\n"):
        decode.skip_line(text)
    found = Records(label, options)
    empty = True
    for number, line in itertools.chain(ahead, decode.lines(text, after=len(ahead))):
        place = f"{label}, line {number}"
        if line.isspace() or line.strip() in ("[", "]"):
            continue
        empty = False
        if decode.has_undecoded(line):
            yield ReadFailure(place, OTHER_ENCODING)
        elif len(line) == decode.LONGEST_LINE:
            yield ReadFailure(place, f"is longer than any article ({decode.LONGEST_LINE:,} characters). {FIX}")
        else:
            for n, value in enumerate(_in_line(line, options)):
                yield from _read(value, found, label=place, id_=f"{label}#{number}" + (f".{n + 1}" if n else ""))
    if empty:
        raise UnreadableError(NO_TEXT)
    yield from found.end()


def _in_line(line: str, options: ReadOptions) -> list[Any]:
    """Return the records of a line: mostly one, or why there is none."""
    line = line.rstrip().rstrip(",")
    value = parsed(line)
    if isinstance(value, str):
        value = _unpacked(value)
        if isinstance(value, list):
            return records_in(value, options)
        value = {"text": value} if isinstance(value, str) and is_text(value) else value
    values = [value]
    try:
        if isinstance(value, UnreadableError) and line.lstrip().startswith("{"):
            values = values_of(line)
        values = [one for one in values if not _is_action(one)]
        return [
            record for one in values for record in (records_in(one, options) if _holds_records(one, options) else [one])
        ]
    except UnreadableError as error:
        return [error]


def _holds_records(value: Any, options: ReadOptions) -> bool:
    """Whether a line is an answer with articles, rather than one of them."""
    return isinstance(value, dict) and not has_text(value, options) and has_articles(value, options)


def _unpacked(value: Any) -> Any:
    """Return the JSON in a string; any other value as it is."""
    inner = parsed(value) if isinstance(value, str) and value.lstrip().startswith(("{", "[")) else None
    return inner if isinstance(inner, list | dict) else value


ACTIONS: Final = ("index", "create", "update", "delete")
"""What a request to a search engine says before each record."""


def _is_action(value: Any) -> bool:
    """Whether a record is like ``{"index": {"_id": "1"}}``."""
    if not isinstance(value, dict) or len(value) != 1 or next(iter(value)) not in ACTIONS:
        return False
    inner = next(iter(value.values()))
    return isinstance(inner, dict) and all(name.startswith("_") for name in inner)


def records(text: str, label: str, options: ReadOptions) -> Iterator[Result]:
    """Read the records of JSON values, at whatever depth they stand (see :mod:`graphkit.read.fields.nested`).

    Raises:
        UnreadableError: There are none.
    """
    values = list(map(_unpacked, values_of(_bare(decode.replace_undecoded(text)))))
    if message := next(filter(None, map(error_in, values)), ""):
        raise UnreadableError(f"is the answer of a service that failed: “{message}”. Ask it again.")
    if not all(isinstance(value, list | dict) for value in values):
        raise UnreadableError(f"is JSON, but not a list of articles. {FIX}")
    rows = rows_in(values, options) if len(values) > 1 else []
    listed = rows or [record for value in values for record in records_in(value, options)]
    if not listed:
        raise UnreadableError(NO_TEXT)
    options, said = with_prose([flat(one) for one in _sample(listed, options)], label, options)
    found = Records(label, options)
    for number, record in enumerate(listed, start=1):
        place = f"{label}, item {number}" if len(listed) > 1 else label
        yield from _read(record, found, label=place, id_=f"{label}#{number}")
    yield from said
    yield from found.end()


def _sample(listed: list[Any], options: ReadOptions) -> list[dict[str, Any]]:
    """Return the first records, and those inside them."""
    found = [parts_of(one, options) for one in listed[:SAMPLE] if isinstance(one, dict)]
    return [one for parts in found for one in (parts.record, *(inner for _, inner in parts.inner)) if one is not None]


def _read(value: Any, found: Records, *, label: str, id_: str) -> Iterator[Result]:
    """Read a record, and the articles inside it."""
    if isinstance(value, UnreadableError):
        yield ReadFailure(label, str(value))
        return
    if not isinstance(value, dict):
        yield ReadFailure(label, f"is not a JSON object, {{…}}, which names its fields. {FIX}")
        return
    yield from found.read_all(value, label=label, id_=id_)
