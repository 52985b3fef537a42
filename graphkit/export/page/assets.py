"""Read the page's files and data as they stand in its one file, and make its policy."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from markupsafe import Markup

FOLDER: Final = Path(__file__).parent
SCRIPT: Final = "page.js"
"""The page's own script: esbuild makes it of the modules in ``src`` (``make page``)."""

STYLE: Final = "page.css"
"""Its style, made likewise of those in ``styles``."""

COMPRESS_FROM: Final = 5_000_000
"""Data of more bytes than this is compressed in the page."""


@cache
def page_script() -> Markup:
    """The page's own script."""
    return inline((FOLDER / SCRIPT).read_text(encoding="utf-8"))


@cache
def page_style() -> Markup:
    """The page's style."""
    return inline((FOLDER / STYLE).read_text(encoding="utf-8"))


def inline(text: str) -> Markup:
    """A script or style as it may stand inside its element.

    Raises ValueError where it would end the element: text of a document never comes here.
    """
    from markupsafe import Markup

    if re.search(r"</(script|style)|<!--", text, re.IGNORECASE):
        raise ValueError("A script or style of the page would end its own element.")
    # Browsers read line ends as \n before they compare hashes.
    return Markup(text.replace("\r\n", "\n"))  # noqa: S704 - files of the package, never a document's text


def script_json(value: Any, *, compress: bool = False) -> Markup:
    """Data as it may stand inside ``<script type="application/json">``: nothing in it can end the element.

    With ``compress``, more than :data:`COMPRESS_FROM` bytes become the base64 of their gzip, as a JSON string.

    >>> script_json({"name": "</script>\\u2028"})
    Markup('{"name":"\\\\u003c/script>\\\\u2028"}')
    """
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character in "<\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    if compress and len(data := text.encode()) > COMPRESS_FROM:
        # No time stamp: the same graph gives the same bytes.
        text = '"' + base64.b64encode(gzip.compress(data, 9, mtime=0)).decode("ascii") + '"'
    return Markup(text)  # noqa: S704 - escaped above


def columns(rows: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """Rows of the same keys as columns, which name each key once.

    >>> columns([{"id": 0, "x": 1.5}, {"id": 1, "x": 2.0}])
    {'id': [0, 1], 'x': [1.5, 2.0]}
    """
    return {key: [row[key] for row in rows] for key in (rows[0] if rows else ())}


def content_security_policy(scripts: Sequence[str], styles: Sequence[str]) -> str:
    """A policy under which nothing runs but these scripts and styles, and nothing is fetched.

    >>> content_security_policy(["alert(1)"], []).split("; ")[:3]
    ["default-src 'none'", "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='", "style-src 'none'"]
    """

    def sources(texts: Sequence[str]) -> str:
        return " ".join(f"'sha256-{_sha256(text)}'" for text in texts) or "'none'"

    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {sources(scripts)}",
            f"style-src {sources(styles)}",
            "img-src data:",
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


@cache
def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
