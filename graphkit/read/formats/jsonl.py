"""Read JSON Lines (one record a line) and JSON (a list of records); a broken line costs only that line."""

from __future__ import annotations

import io
import itertools
import json
import re
from collections.abc import Iterator
from typing import Any, Final, TextIO

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import flat
from graphkit.read.fields.nested import error_in, records_in, unwrapped
from graphkit.read.fields.prose import SAMPLE, with_prose
from graphkit.read.fields.rows import OTHER_ENCODING, Records
from graphkit.read.files import HEAD, NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.texts import decode
from graphkit.records import ReadFailure

_BEGINS: Final = re.compile(r'(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:')
"""How a list of records, or a record, begins."""

_SCRIPT: Final = re.compile(r"\A\s*(?:var\s+|const\s+)?[\w.$]+\s*=\s*(?=[\[{])")
"""The assignment before the records in the files of an archive of Twitter."""

_FIX: Final = "Correct it, or leave it out."


def read_json(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read JSON: one article for each line, record of a list, or file; the first lines show which."""
    with file.open() as stream:
        text = decode.open_text(stream, file.doubts)
        empty, first = decode.first_line(text)
        if not first:
            raise UnreadableError(NO_TEXT)
        listed = first.lstrip().startswith("[") or first.strip() == "{" or _SCRIPT.match(first) is not None
        record = not listed and is_record(first)
        more = "".join(decode.first_line(text)) if record else ""
        if listed or (record and not more.strip()) or (not record and file.suffix == ".json"):
            yield from records(empty + first + more + text.read(), file.label, options)
        else:
            yield from record_lines(empty + first + more, text, file.label, options)


def is_json(head: Head) -> bool:
    """Whether a file surely holds records: its first line is one, or the whole of it is one or a list of them."""
    text = _SCRIPT.sub("", head.text, count=1)
    if _holds_records(parsed(text.partition("\n")[0])):
        return True
    if not text.startswith(("[", "{")):
        return False
    return _holds_records(parsed(text)) or (len(head.data) == HEAD and _BEGINS.match(text) is not None)


def _holds_records(value: Any) -> bool:
    return bool(value) and isinstance(value[0] if isinstance(value, list) else value, dict)


def is_record(line: str) -> bool:
    """Whether ``line`` is one complete JSON object."""
    return line.lstrip().startswith("{") and isinstance(parsed(line), dict)


def parsed(text: str) -> Any:
    """Parse JSON; if it is not valid, return (not raise) an :class:`UnreadableError` with the reason."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, character {error.colno}" if error.lineno > 1 else f"character {error.colno}"
        return UnreadableError(f"is not valid JSON: {error.msg.removesuffix(' at')} at {place}. {_FIX}")
    except RecursionError:
        return UnreadableError(f"is not valid JSON: its values are nested too deeply. {_FIX}")
    except ValueError:
        return UnreadableError(f"is not valid JSON: it holds a number with too many digits. {_FIX}")


def record_lines(head: str, text: TextIO, label: str, options: ReadOptions) -> Iterator[Result]:
    """Read one record a line, from ``head`` (already read) and then ``text``; one line is in memory at a time."""
    ahead = list(decode.lines(io.StringIO(head)))
    if not head.endswith("\n"):
        decode.skip_line(text)
    found = Records(label, options)
    for number, line in itertools.chain(ahead, decode.lines(text, after=len(ahead))):
        place = f"{label}, line {number}"
        if line.isspace() or line.strip() in ("[", "]"):
            continue
        if decode.has_undecoded(line):
            yield ReadFailure(place, OTHER_ENCODING)
        elif len(line) == decode.LONGEST_LINE:
            yield ReadFailure(place, f"is longer than any article ({decode.LONGEST_LINE:,} characters). {_FIX}")
        else:
            yield from _record(parsed(line.rstrip().rstrip(",")), found, label=place, id_=f"{label}#{number}")
    yield from found.end()


def records(text: str, label: str, options: ReadOptions) -> Iterator[Result]:
    """Read the records of JSON values, at whatever depth they stand (see :mod:`graphkit.read.fields.nested`).

    Raises:
        UnreadableError: There are none.
    """
    values = _values(_SCRIPT.sub("", decode.replace_undecoded(text), count=1))
    if message := next(filter(None, map(error_in, values)), ""):
        raise UnreadableError(f"is the answer of a service that failed: “{message}”. Ask it again.")
    if not all(isinstance(value, list | dict) for value in values):
        raise UnreadableError(f"is JSON, but not a list of articles. {_FIX}")
    listed = [record for value in values for record in records_in(value, options)]
    if not listed:
        raise UnreadableError(NO_TEXT)
    options, said = with_prose([flat(one) for one in listed[:SAMPLE] if isinstance(one, dict)], label, options)
    found = Records(label, options)
    for number, record in enumerate(listed, start=1):
        yield from _record(record, found, label=f"{label}, item {number}", id_=f"{label}#{number}")
    yield from said
    yield from found.end()


def _values(text: str) -> list[Any]:
    """Parse a JSON value, or several one after another.

    Raises:
        UnreadableError: A part of the text is not JSON.
    """
    decoder, values, at = json.JSONDecoder(), [], 0
    whole = parsed(text)
    if not isinstance(whole, UnreadableError):
        return [whole]
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, _SPACE.match(text, at).end())  # type: ignore[union-attr]
            values.append(value)
            at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
    except (ValueError, RecursionError):
        raise whole from None
    return values


_SPACE: Final = re.compile(r"[\s,;]*")


def _record(value: Any, found: Records, *, label: str, id_: str) -> Iterator[Result]:
    if isinstance(value, UnreadableError):
        yield ReadFailure(label, str(value))
    elif not isinstance(value, dict):
        yield ReadFailure(label, f"is not a JSON object, {{…}}, which names its fields. {_FIX}")
    else:
        yield from found.read(unwrapped(value), label=label, id_=id_)
