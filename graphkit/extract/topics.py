"""A list of topics and a tokenised document come in; the spans that name a topic go out."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.data import table
from graphkit.errors import UsageError, choices
from graphkit.extract.terms import narrowest, parse, ways_to_write
from graphkit.records import Sentence, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FIELDS: Final = ("label", "terms", "enabled", "extend")
"""What an entry of a topics file may hold."""

GAP_WORDS: Final = 3
"""A gap stands for so many words at most."""

HYPHENS: Final = re.compile(r"[-‐‑–]")
MARKS: Final = frozenset({"'", "’", "‘", "'s", "’s", "'S", "’S", '"', "“", "”", "``", "''"})
"""Tokens that a phrase reads over: possessives and quotation marks."""

OTHER: Final = "_"
"""How a word is read that no term holds."""
COMMA: Final = ","
STOP: Final = ";"
"""How a sign is read that no gap reaches over."""
HYPHEN: Final = ("-",)
"""How a hyphen is kept until its neighbours tell it from a dash."""

KEPT_TOKENS: Final = 500_000
"""Readings of tokens that are kept; words are few, but numbers and typing errors never end."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its id (a slug), the label that people read, and the terms that name it in a text."""

    id: str
    label: str
    terms: tuple[str, ...]


def load_topics(path: Path | None = None) -> dict[str, Topic]:
    """The topics of graphkit by id, in the order of the file, changed by those of ``path``.

    An entry of ``path`` adds a topic or replaces the one of the same id; with ``extend = true`` its terms come on top,
    with ``enabled = false`` the topic is removed.

    Raises:
        UsageError: ``path`` cannot be read or is not valid TOML, or a topic in it is wrong.

    >>> load_topics()["arms-deal"].label
    'Arms deal'
    """
    topics: dict[str, Topic] = {}
    _merge(topics, table("topics"), "the list of graphkit")
    if path is not None:
        _merge(topics, _read(path), str(path))
    return topics


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise UsageError(f"There is no topics file at {path}.", "Check the path, or leave the option out.") from error
    except OSError as error:
        raise UsageError(f"The topics file {path} cannot be read: {error.strerror}.", "Give a TOML file.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"The topics file {path} is not UTF-8 text.", "Save it as UTF-8, then try again.") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"The topics file {path} is not valid TOML: {error}.", "Mend it, then try again.") from error


def _merge(topics: dict[str, Topic], entries: Mapping[str, Any], name: str) -> None:
    """Change ``topics`` by the entries of the file ``name``."""
    for key, entry in entries.items():
        if not isinstance(entry, dict):
            raise UsageError(f"In {name}, “{key}” belongs to no topic.", "Put it under a heading such as [my-topic].")
        where = f"In {name}, topic “{key}”"
        if not ID.fullmatch(key):
            raise UsageError(f"{where} has an id that cannot be used.", "Take small letters, digits and single hyphens.")
        if unknown := [field for field in entry if field not in FIELDS]:
            raise UsageError(f"{where} has an unknown field “{unknown[0]}”.", f"Take {choices(FIELDS)}.")
        enabled, extend = _flag(entry, "enabled", where, default=True), _flag(entry, "extend", where, default=False)
        old = topics.get(key)
        if old is None and (extend or not enabled):
            near = get_close_matches(key, topics)
            step = f"Did you mean {choices(near)}?" if near else "Take the id of a topic that graphkit has."
            raise UsageError(f"{where} is to be {'extended' if enabled else 'removed'}, but there is none.", step)
        if enabled:
            topics[key] = _topic(key, entry, where, old, extend=extend)
        else:
            del topics[key]


def _flag(entry: Mapping[str, Any], field: str, where: str, *, default: bool) -> bool:
    value = entry.get(field, default)
    if not isinstance(value, bool):
        raise UsageError(f"{where}: {field} is neither true nor false.", f"Write {field} = true or {field} = false.")
    return value


def _topic(key: str, entry: Mapping[str, Any], where: str, old: Topic | None, *, extend: bool) -> Topic:
    label = entry.get("label", old.label if old else key.replace("-", " ").capitalize())
    if not isinstance(label, str) or not label.strip():
        raise UsageError(f"{where}: the label is no text.", 'Write label = "Arms deal", or leave it out.')
    terms = entry.get("terms", [])
    if not isinstance(terms, list) or not all(isinstance(term, str) for term in terms):
        raise UsageError(f"{where}: the terms are no list of texts.", 'Write terms = ["arms deal", "weapons sale"].')
    if not terms:
        raise UsageError(f"{where} has no terms.", "Add terms, or write enabled = false to remove the topic.")
    for term in terms:
        try:
            parse(term)
        except ValueError as error:
            step = "Write it as in “arms|weapons deal?”, “sell ... weapons”, “=arms” or “NPT”."
            raise UsageError(f"{where}: the term “{term}” {error}.", step) from error
    return Topic(key, label.strip(), tuple(dict.fromkeys([*(old.terms if old and extend else ()), *terms])))


@dataclass(frozen=True, slots=True)
class _Hit:
    """A match before it is weighed: words ``start`` to ``end`` (exclusive) of the document as it was read."""

    start: int
    end: int
    topic: str
    excluded: bool


class TopicMatcher:
    """Finds topics in tokenised documents.

    A document is read word by word as the terms write words: as stems, exact forms or capitals; hyphens and
    possessives vanish. One PhraseMatcher looks for the phrases of all terms; the parts of a term with a gap are phrases
    too, and are joined when they are found.

    Args:
        topics: What to look for.
        vocab: The vocabulary of the pipeline that tokenises the documents.
    """

    def __init__(self, topics: Iterable[Topic], vocab: Vocab) -> None:
        from spacy.matcher import PhraseMatcher
        from spacy.tokens import Doc

        self._new_doc = Doc
        self._vocab = vocab
        self._matcher = PhraseMatcher(vocab)
        self._known_tokens: dict[int, tuple[str, ...]] = {}
        self._whole: dict[int, tuple[str, bool]] = {}
        self._gapped: list[tuple[str, bool, tuple[int, ...]]] = []

        terms = [(topic.id, parse(term)) for topic in topics for term in topic.terms]
        self._ways = ways_to_write(w for _, term in terms for part in term.parts for phrase in part for w in phrase)
        self._known_words = frozenset(self._ways)
        whole: dict[tuple[str, bool], list[tuple[str, ...]]] = {}
        for number, (topic, term) in enumerate(terms):
            if len(term.parts) == 1:
                whole.setdefault((topic, term.excluded), []).extend(term.parts[0])
            else:
                keys = tuple(self._add(f"topic {number}.{place}", part) for place, part in enumerate(term.parts))
                self._gapped.append((topic, term.excluded, keys))
        for (topic, excluded), phrases in whole.items():
            self._whole[self._add(f"topic {'!' * excluded}{topic}", phrases)] = (topic, excluded)

    def _add(self, key: str, phrases: Iterable[tuple[str, ...]]) -> int:
        """Have phrases looked for; the number that marks their matches."""
        written = dict.fromkeys(way for phrase in phrases for way in product(*map(self._ways.__getitem__, phrase)))
        self._matcher.add(key, [self._new_doc(self._vocab, words=list(way)) for way in written])
        return int(self._vocab.strings[key])

    def find(self, doc: Doc, sentences: Sequence[Sentence]) -> list[Span]:
        """The topics of ``doc``, by place. ``sentences`` are in the order of the text; no match reaches into a second.

        Of the matches of one topic that overlap, the longest counts; different topics may overlap.
        """
        words, tokens = self._read(doc)
        starts = [sentence.start for sentence in sentences]
        taken: dict[str, list[_Hit]] = {}
        spans = []
        text = doc.text
        for hit in sorted(self._hits(words), key=lambda hit: (hit.start - hit.end, hit.start, hit.topic, not hit.excluded)):
            first, last = doc[tokens[hit.start]], doc[tokens[hit.end - 1]]
            start, end = first.idx, last.idx + len(last)
            sentence = bisect_right(starts, start)
            if sentence != bisect_left(starts, end):
                continue
            if any(word[0] == "^" for word in words[hit.start : hit.end]) and sentence:
                # A headline set in capitals does not tell WHO from who.
                whole = sentences[sentence - 1]
                if text[whole.start : whole.end].isupper() and whole.end - whole.start > end - start:
                    continue
            rivals = taken.setdefault(hit.topic, [])
            if all(hit.end <= rival.start or rival.end <= hit.start for rival in rivals):
                rivals.append(hit)
                if not hit.excluded:
                    spans.append(Span(start, end, hit.topic, topic=True))
        return sorted(spans, key=lambda span: (span.start, span.end, span.label))

    def _read(self, doc: Doc) -> tuple[list[str], list[int]]:
        """A document as the terms write words, and for each word the number of its token."""
        from spacy.attrs import ORTH

        words: list[str] = []
        tokens: list[int] = []
        strings, known = doc.vocab.strings, self._known_tokens
        for number, orth in enumerate(doc.to_array(ORTH).tolist()):
            read = known.get(orth)
            if read is None:
                if len(known) > KEPT_TOKENS:
                    known.clear()
                read = known[orth] = self._read_token(strings[orth])
            if read is HYPHEN:
                read = (STOP,) if number and doc[number].whitespace_ and doc[number - 1].whitespace_ else ()
            for word in read:
                words.append(word)
                tokens.append(number)
        return words, tokens

    def _read_token(self, text: str) -> tuple[str, ...]:
        """The words of one token; none for white space and for what a phrase reads over."""
        if text.isspace() or text in MARKS:
            return ()
        if HYPHENS.fullmatch(text):
            return HYPHEN
        if not any(letter.isalnum() for letter in text):
            return (COMMA,) if text == "," else (STOP,)
        return tuple(narrowest(word, self._known_words) or OTHER for word in HYPHENS.split(text) if word)

    def _hits(self, words: list[str]) -> Iterator[_Hit]:
        """All matches of all terms, overlapping ones too."""
        parts: dict[int, list[tuple[int, int]]] = {}
        for key, start, end in self._matcher(self._new_doc(self._vocab, words=words)):
            if key in self._whole:
                yield _Hit(start, end, *self._whole[key])
            else:
                parts.setdefault(key, []).append((start, end))
        for part in parts.values():
            part.sort()
        for topic, excluded, keys in self._gapped:
            if all(key in parts for key in keys):
                for start, end in _joined([parts[key] for key in keys], words):
                    yield _Hit(start, end, topic, excluded)


def _joined(parts: Sequence[list[tuple[int, int]]], words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """From each match of the first part to the nearest match of the next, and so on, where no gap is too wide."""
    for start, end in parts[0]:
        for part in parts[1:]:
            nearest = bisect_left(part, (end, 0))
            if nearest == len(part) or not _is_gap(words[end : part[nearest][0]]):
                break
            end = part[nearest][1]
        else:
            yield start, end


def _is_gap(words: Sequence[str]) -> bool:
    return STOP not in words and len(words) - words.count(COMMA) <= GAP_WORDS
