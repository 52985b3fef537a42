"""Parse JSON, and what people call JSON: values one after another, comments, trailing commas, Python literals."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Generator
from typing import Any, Final

from graphkit.read.files import HEAD, UnreadableError

FIX: Final = "Correct it, or leave it out."

_SPACE: Final = re.compile(r"[\s,;]*")
_STRING: Final = r'"(?:[^"\\]|\\.)*"'
_COMMENT: Final = r"//[^\n]*|/\*.*?\*/|^[ \t]*#[^\n]*"
_LOOSE: Final = re.compile(rf"({_STRING})|{_COMMENT}|,(?=(?:\s|{_COMMENT})*[}}\]])", re.DOTALL | re.MULTILINE)
_TOKEN: Final = re.compile(rf"{_STRING}|(\[)\s*\{{", re.DOTALL)
_PYTHON: Final = re.compile(r"\s*\[?\s*\{\s*'")


def parsed(text: str) -> Any:
    """Parse JSON; if it is not valid, return (not raise) an :class:`UnreadableError` with the reason.

    NaN and infinite numbers are read as null.
    """
    try:
        return _decoder().decode(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, character {error.colno}" if error.lineno > 1 else f"character {error.colno}"
        return UnreadableError(f"is not valid JSON: {error.msg.removesuffix(' at')} at {place}. {FIX}")
    except RecursionError:
        return UnreadableError(f"is not valid JSON: its values are nested too deeply. {FIX}")
    except ValueError:
        return UnreadableError(f"is not valid JSON: it holds a number with too many digits. {FIX}")


def values_of(text: str) -> list[Any]:
    """Parse a JSON value, or several one after another; comments, trailing commas and Python literals are read too.

    Raises:
        UnreadableError: A part of the text is not JSON.

    >>> values_of('{"a": 1}{"a": 2}'), values_of('[1, /* two */ 2,] // end'), values_of("{'a': None}")
    ([{'a': 1}, {'a': 2}], [[1, 2]], [{'a': None}])
    """
    whole = parsed(text)
    if not isinstance(whole, UnreadableError):
        return [whole]
    for form in (text, _LOOSE.sub(lambda found: found[1] or " ", text)):
        if (values := _one_after_another(form)) is not None:
            return values
    if _PYTHON.match(text):
        try:
            return [ast.literal_eval(text.strip())]
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            pass
    raise whole


def elements(start: str, read: Callable[[int], str]) -> Generator[Any, None, str]:
    """Yield the values of a list one by one; the last is an :class:`UnreadableError` if the rest is not valid JSON.

    Returns:
        What was read after the bracket that closes the list.

    Args:
        start: The start of the text, with the bracket that opens the list.
        read: Returns so many of the characters that follow, or "" at the end.

    >>> import io
    >>> list(elements('[{"a": 1}, {"b":', io.StringIO(" 2}]").read))
    [{'a': 1}, {'b': 2}]
    """
    decoder, left, at, size, ended = _decoder(), start[start.index("[") + 1 :], 0, PIECE, False
    while True:
        at = _SPACE.match(left, at).end()  # type: ignore[union-attr]
        if left.startswith("]", at):
            return left[at + 1 :]
        value, end = None, len(left)
        try:
            value, end = decoder.raw_decode(left, at)
        except (ValueError, RecursionError) as error:
            if ended:
                yield UnreadableError(f"is not valid JSON from here to the end ({error}). {FIX}")
                return ""
        if end == len(left) and not ended:  # the value may go on
            piece = read(size)
            left, at, size, ended = left[at:] + piece, 0, 2 * size, not piece
            continue
        yield value
        at, size = end, PIECE


def list_in(start: str) -> int:
    """Return where the first list of objects opens in the start of a JSON value, or -1.

    >>> list_in('{"a": "[{", "b": [{"c": 1}]}')
    17
    """
    return next((token.start() for token in _TOKEN.finditer(start, 0, HEAD) if token[1]), -1)


PIECE: Final = 1 << 20
"""Characters that are read at a time from a long list."""


def _one_after_another(text: str) -> list[Any] | None:
    decoder, values = _decoder(), list[Any]()
    at = _SPACE.match(text).end()  # type: ignore[union-attr]
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            values.append(value)
            at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
    except (ValueError, RecursionError):
        return None
    return values or None


def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(parse_constant=lambda _: None)
