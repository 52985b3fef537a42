"""Rules of coreference for acronyms: those that the text explains, and those that are initials."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.key import Key, name_key
from graphkit.names.organisations import organisation_of
from graphkit.names.words import any_of, words
from graphkit.resolve.mentions.clean import Name

DEFINED: Final = re.compile(
    r"""\s*(?:\(\s*(?:or\s+|the\s+|also\s+|(?:herein|here)after,?\s+|referred\s+to\s+as\s+)*|,\s+or\s+(?:the\s+)?|,?\s+(?:also\s+)?"""
    rf"""{any_of(words("before_acronym"))}\s+as\s+(?:the\s+)?)"""
    r"""["“'‘]?(?P<acronym>[A-Z][A-Za-z&.’'-]{1,9}?)["”'’]?(?=\s*[,);]|\.(?!\w)|\s+[a-z])"""
)


GOES_ON: Final = re.compile(r"\)\s\d")
"""A name that goes on behind the bracket: "Task Force (CTF) 50"."""
USED, SHORTEST = 2, 3
"""How often the text must have an acronym that does not fit its long name, and how many letters it must have."""


def defined(text: str, names: Sequence[Name]) -> dict[Key, Key]:
    """Acronyms that the text itself explains: "Korean Central News Agency (KCNA)". Acronym's key → long name's key."""
    found: dict[Key, Key] = {}
    used = Counter(name.text for name in names if name.type == "organisation")
    for name in names:
        if name.type == "person" or not name.key.is_words:
            continue
        match = DEFINED.match(text, name.end, min(name.end + 40, len(text)))
        if match and sum(c.isupper() for c in match["acronym"]) >= 2:
            acronym = match["acronym"]
            whole = name.type == "organisation" and not GOES_ON.match(text, match.end())
            if _fits(acronym, name.text) or (whole and _is_used(acronym, name, used)):
                found.setdefault(name_key(acronym), name.key)
    return found


def _is_used(acronym: str, long: Name, used: Counter[str]) -> bool:
    """Whether an acronym in brackets of which other languages have the words is an organisation's: "(OLAF)".

    The text goes on to use it as a name, no list knows it as another's, and some letter begins a word of the long name.
    ``used`` counts the forms of organisations in the text.
    """
    known = organisation_of(acronym) or country_of_name(acronym)
    firsts = {word[0] for word in re.findall(r"[^\W\d_]\w*", long.text.upper())}
    plain = acronym.isalpha() and acronym.isupper() and len(acronym) >= SHORTEST
    return used[acronym] >= USED and not known and plain and not firsts.isdisjoint(acronym)


def explained(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """An acronym stands for the name that the text explains it by."""
    present = {name.key for name in names}
    return {key: full for key, full in defined(text, names).items() if key in present}


def initials(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """Acronyms of 3 to 7 capitals that are the initials of just one longer name of the document."""
    by_initials: defaultdict[str, set[Key]] = defaultdict(set)
    for name in names:
        if name.type != "person" and name.key.is_words:
            for letters in _initials(name.text):
                by_initials[letters].add(name.key)
    found = {}
    for name in names:
        letters = name.text.replace(".", "")
        if name.type != "person" and 3 <= len(letters) <= 7 and letters.isupper() and letters.isalpha():
            fitting = by_initials.get(letters, set()) - {name.key}
            if len(fitting) == 1:
                found[name.key] = next(iter(fitting))
    return found


def _initials(long: str) -> Iterator[str]:
    """The initials of a name's words: without small words, and with them."""
    tokens = re.findall(r"[^\W\d_][\w’'.]*", long)
    without = "".join(token[0] for token in tokens if token.lower() not in words("small")).upper()
    yield without
    if (all_of := "".join(token[0] for token in tokens).upper()) != without:
        yield all_of


def _of_the_end(acronym: str, long: str) -> bool:
    """Whether just the end of a name has an acronym: "Parliament of New South Wales (NSW)".

    What stands before that end may be a country, or begin with an acronym: "UN National Harbour Bureau (NHB)".
    """
    tokens = long.split()
    for n in range(1, len(tokens)):
        if acronym in _initials(" ".join(tokens[n:])):
            head = re.sub(r"['’]s?$", "", " ".join(tokens[:n]))
            return not (tokens[0].isupper() or country_of_name(head) or country_of_demonym(head))
    return False


def _fits(acronym: str, long: str) -> bool:
    """Whether an explained acronym can be the long name's: its letters are initials, or stand in it in order."""
    letters = [c for c in acronym.upper() if c.isalpha()]
    if any("".join(letters) == own for own in _initials(long)):
        return True
    if _of_the_end("".join(letters), long):
        return False
    firsts = [token[0].upper() for token in re.findall(r"[^\W\d_][\w’'.]*", long)]
    shared = sum(min(letters.count(c), firsts.count(c)) for c in set(letters))
    rest = iter(long.upper())
    in_order = all(c in rest for c in letters)
    return letters[0] in firsts and (in_order or (shared >= 2 and shared == len(letters)))
