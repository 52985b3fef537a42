"""Read JSON Lines (one record a line) and JSON (a list of records); a broken line costs only that line."""

from __future__ import annotations

import io
import itertools
import json
import re
from collections.abc import Iterator
from typing import Any, Final, TextIO

from graphkit.options import ReadOptions
from graphkit.read.fields.rows import OTHER_ENCODING, document
from graphkit.read.files import HEAD, NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.texts import decode
from graphkit.records import ReadFailure

_BEGINS: Final = re.compile(r'(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:')
"""How a list of records, or a record, begins."""

_FIX: Final = "Correct it, or leave it out."


def read_json(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read JSON: one article for each line, record of a list, or file; the first lines show which."""
    with file.open() as stream:
        text = decode.open_text(stream)
        empty, first = decode.first_line(text)
        if not first:
            raise UnreadableError(NO_TEXT)
        listed = first.lstrip().startswith("[") or first.strip() == "{"
        record = not listed and is_record(first)
        more = "".join(decode.first_line(text)) if record else ""
        if listed or (record and not more.strip()) or (not record and file.suffix == ".json"):
            yield from records(empty + first + more + text.read(), file.label, options)
        else:
            yield from record_lines(empty + first + more, text, file.label, options)


def is_json(head: Head) -> bool:
    """Whether a file surely holds records: its first line is one, or the whole of it is one or a list of them."""
    if _holds_records(parsed(head.text.partition("\n")[0])):
        return True
    if not head.text.startswith(("[", "{")):
        return False
    return _holds_records(parsed(head.text)) or (len(head.data) == HEAD and _BEGINS.match(head.text) is not None)


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
    for number, line in itertools.chain(ahead, decode.lines(text, after=len(ahead))):
        place = f"{label}, line {number}"
        if line.isspace():
            continue
        if decode.has_undecoded(line):
            yield ReadFailure(place, OTHER_ENCODING)
        elif len(line) == decode.LONGEST_LINE:
            yield ReadFailure(place, f"is longer than any article ({decode.LONGEST_LINE:,} characters). {_FIX}")
        else:
            yield _record(parsed(line.rstrip()), options, label=place, id_=f"{label}#{number}")


def records(text: str, label: str, options: ReadOptions) -> Iterator[Result]:
    """Read the records of one JSON value: a list, one record, or an object with one list, as news services answer.

    Raises:
        UnreadableError: The value is none of these.
    """
    value = parsed(decode.replace_undecoded(text))
    if isinstance(value, UnreadableError):
        raise value
    if isinstance(value, dict):
        lists = [v for v in value.values() if isinstance(v, list) and v and all(isinstance(r, dict) for r in v)]
        value = lists[0] if len(lists) == 1 and options.text_column not in value else [value]
    if not isinstance(value, list):
        raise UnreadableError(f"is JSON, but not a list of articles. {_FIX}")
    if not value:
        raise UnreadableError(NO_TEXT)
    for number, record in enumerate(value, start=1):
        yield _record(record, options, label=f"{label}, item {number}", id_=f"{label}#{number}")


def _record(value: Any, options: ReadOptions, *, label: str, id_: str) -> Result:
    if isinstance(value, UnreadableError):
        return ReadFailure(label, str(value))
    if not isinstance(value, dict):
        return ReadFailure(label, f"is not a JSON object, {{…}}, which names its fields. {_FIX}")
    return document(value, options, label=label, id_=id_)
