"""Tell a longer form of a listed person's name from the name of somebody else."""

from __future__ import annotations

from collections.abc import Iterable

from graphkit.names.key import Key, name_key
from graphkit.resolve.mentions.surname_first import straight


def has_other_surname(listed: Key, longer: Key, forms: Iterable[str]) -> bool:
    """Whether a name has more words than a listed person's, and another surname: a hyphenated one, another last word.

    Args:
        listed: The listed name.
        longer: The other name.
        forms: How texts write the other name.

    >>> ann = name_key("Ann Roe")
    >>> [has_other_surname(ann, name_key(name), [name]) for name in ("Ann Mary Roe", "Ann Roe-Poe", "Ann Poe-Roe")]
    [False, True, True]
    """
    if len(longer.words) <= len(listed.words):
        return False
    surnames = [name_key(straight(form).split()[-1]).words for form in forms if name_key(form) == longer]
    return any(listed.words[-len(words) :] != words for words in surnames or [longer.words[-1:]])
