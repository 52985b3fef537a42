"""Find the articles that the data in a page (JSON-LD) describe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

_TYPES: Final = re.compile(r"(?:Article|BlogPosting|Report)$")
_DATA: Final = re.compile(
    r"<script\b[^>]*\btype\s*=\s*[\"']?application/ld\+json[\"']?[^>]*>(.*?)</script", re.IGNORECASE | re.DOTALL
)


def stated(html: str) -> Iterator[dict[str, Any]]:
    """Yield the articles in the data of a page, at any depth.

    >>> data = '{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Kim left"}]}'
    >>> [one["headline"] for one in stated(f'<script type="application/ld+json">{data}</script>')]
    ['Kim left']
    """
    for match in _DATA.finditer(html):
        try:
            data = json.loads(match[1])
        except (ValueError, RecursionError):
            continue
        yield from _items(data)


def is_article_type(value: str) -> bool:
    """Whether a type of schema.org is one of an article: ``NewsArticle``, ``BlogPosting``."""
    return _TYPES.search(value) is not None


def _items(data: Any) -> Iterator[dict[str, Any]]:
    left = [data]
    while left:
        value = left.pop()
        if isinstance(value, list):
            left.extend(reversed(value))
        elif isinstance(value, dict):
            kinds = value.get("@type")
            if any(isinstance(one, str) and is_article_type(one) for one in _listed(kinds)):
                yield value
            else:
                left.extend(reversed(value.values()))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
