"""Give a repost the whole text of the post that it repeats, since services cut it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

ORIGINALS: Final = ("retweeted_status", "reblog")
"""Fields that hold the repeated post."""


def whole(post: Mapping[str, Any]) -> str:
    """Return the longest form of a post's text, or "".

    >>> whole({"text": "Nora met …", "extended_tweet": {"full_text": "Nora met Paul."}})
    'Nora met Paul.'
    """
    extended, note = post.get("extended_tweet"), post.get("note_tweet")
    forms = (
        extended.get("full_text") if isinstance(extended, dict) else None,
        note.get("text") if isinstance(note, dict) else None,
        post.get("full_text"),
        post.get("text"),
        post.get("content"),
    )
    return next((form for form in forms if isinstance(form, str) and form.strip()), "")


def reposted(post: dict[str, Any], others: Mapping[str, Mapping[str, Any]] | None = None) -> dict[str, Any]:
    """Return a repost with the text of its original; any other record comes back as it is.

    Args:
        post: The record.
        others: The posts that came with the answer, by their ids.

    >>> reposted({"id": 2, "text": "RT @a: Nora", "retweeted_status": {"full_text": "Nora met Paul."}})["text"]
    'Nora met Paul.'
    """
    text = next((whole(one) for one in _originals(post, others or {}) if whole(one)), "")
    if not text:
        return post
    return post | {name: text for name in ("text", "full_text", "content") if name in post}


def _originals(post: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    yield from (inner for key in ORIGINALS if isinstance(inner := post.get(key), dict))
    references = post.get("referenced_tweets")
    for reference in references if isinstance(references, list) else ():
        if isinstance(reference, dict) and reference.get("type") == "retweeted":
            yield from (one for one in (reference, others.get(str(reference.get("id")))) if one)


def side_posts(answer: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the posts that an answer holds beside those that were asked for, by their ids.

    >>> list(side_posts({"includes": {"tweets": [{"id": "9", "text": "Nora met Paul."}]}}))
    ['9']
    """
    includes = answer.get("includes")
    posts = includes.get("tweets") if isinstance(includes, dict) else None
    return {str(one.get("id")): one for one in (posts if isinstance(posts, list) else ()) if isinstance(one, dict)}
