"""Parse JSON, and what people call JSON: values one after another, comments, trailing commas, Python literals."""

from __future__ import annotations

import ast
import json
import re
from typing import Any, Final

from graphkit.read.files import UnreadableError

FIX: Final = "Correct it, or leave it out."

_SPACE: Final = re.compile(r"[\s,;]*")
_STRING: Final = r'"(?:[^"\\]|\\.)*"'
_COMMENT: Final = r"//[^\n]*|/\*.*?\*/|^[ \t]*#[^\n]*"
_LOOSE: Final = re.compile(rf"({_STRING})|{_COMMENT}|,(?=(?:\s|{_COMMENT})*[}}\]])", re.DOTALL | re.MULTILINE)
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
