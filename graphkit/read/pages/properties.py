"""Choose the title and the further fields of a document from its properties, which programs often fill."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any, Final

from graphkit.read.pages.package import local
from graphkit.read.texts.decode import clean

LONGEST: Final = 250
"""The longest title in characters."""

_FILE: Final = re.compile(
    r"\.\w{2,5}$|^(?:microsoft (?:word|powerpoint|excel) - |untitled|(?:word )?document\d*$)", re.IGNORECASE
)
_META: Final = {
    "creator": "author",
    "initial-creator": "author",
    "subject": "subject",
    "keywords": "keywords",
    "keyword": "keywords",
    "created": "created",
    "creation-date": "created",
}


def title_of(title: str, name: str) -> str:
    """Return a title that a person gave, or ""; programs put the names of files and of templates there.

    >>> [title_of(title, "a.pdf") for title in ("Kim in Russia", "Microsoft Word - kim.doc", "report_v3")]
    ['Kim in Russia', '', '']
    """
    title = " ".join(title.split())
    named = _FILE.search(title) or title.casefold() == PurePosixPath(name).stem.casefold()
    return "" if named or len(title) > LONGEST or " " not in title else title


def properties(element: Any, name: str) -> tuple[str, dict[str, str]]:
    """Return the title and the fields to keep from the XML that holds the properties of an office document.

    The day of creation is kept as a field: it is not that of publication.
    """
    title, meta = "", dict[str, str]()
    for one in () if element is None else element.iter("*"):
        value = clean(one.text or "").strip()
        if local(one) == "title":
            title = title or value
        elif value and local(one) in _META:
            kept = _META[local(one)]
            meta.setdefault(kept, value[:10] if kept == "created" else value)
    return title_of(title, name), meta
