"""Check which phrases are noun phrases, with spaCy's tagger, and how frequent words are in general English."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeVar

from graphkit.extract.arithmetic import one_thread
from graphkit.extract.parts import load_parts

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

Key = TypeVar("Key")

Place = tuple[str, int, int]
"""A piece of text, and the start and end of a phrase in it."""

NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
BEFORE_NOUN: Final = NOUNS | {"JJ", "VBN", "VBG", "HYPH", "AFX"}
"""Penn Treebank tags of the words before the last."""
PARTICIPLES: Final = frozenset({"VBN", "VBG"})
LEADS_TO_NOUN: Final = frozenset({"DT", "PDT", "PRP$", "POS", "JJ", "CD", "NN", "NNS", "NNP"})
"""Tags before a participle used as an adjective: "the developing world", not "they cited sources"."""
MAY_LEAD_TO_NOUN: Final = frozenset({"IN", "CC"})
"""Tags before either such a participle or a gerund: "in developing countries", "of crossing state lines"."""

COMMON: Final = 20_000
"""The number of words with a known frequency rank; all others count as rare as the last of them."""
LADDER: Final = ("the", "year", "government", "satellite", "aardvark")
"""Words from common to rare. If the vectors hold them in this order, they hold all words by frequency."""
ZIPF: Final = 2.7
"""The shift in the Zipf–Mandelbrot law: the word of rank r has a relative frequency of 1 / (r + 2.7)."""


def load_tagger(model: str) -> Language | None:
    """Load only the tagger of a pipeline; ``None`` if it has none or is not for English.

    Raises:
        ModelMissing: There is no such pipeline.
    """
    nlp = load_parts(model, ("tagger",))
    if nlp is None or not {"NN", "NNS", "JJ"} <= set(nlp.get_pipe("tagger").labels):  # type: ignore[attr-defined]
        return None
    return nlp


def word_shares(nlp: Language) -> Callable[[str], float] | None:
    """Return a function from a word to its relative frequency in general English, 0 to 1; ``None`` if unknown.

    The stock pipelines with word vectors keep them in the order of frequency.
    """
    rows = getattr(nlp.vocab.vectors, "key2row", None) or {}

    def rank(word: str) -> int:
        return min(int(rows.get(nlp.vocab.strings.add(word), COMMON)), COMMON)

    if not all(a < b for a, b in pairwise(map(rank, LADDER))):
        return None
    whole = sum(1 / (number + ZIPF) for number in range(COMMON))
    return lambda word: 1 / (rank(word) + ZIPF) / whole


def noun_phrases(nlp: Language, places: Mapping[Key, Sequence[Place]]) -> set[Key]:
    """Return the keys that are noun phrases in most of their places, and not part of a longer one.

    A noun may follow ("the spy satellite programme"), but not the same noun in most places.
    """
    listed = [(key, place) for key, found in places.items() for place in found]
    confirmed, following = Counter[Key](), defaultdict[Key, Counter[str]](Counter)
    with one_thread():
        for (key, (_, start, end)), doc in zip(listed, nlp.pipe(place[0] for _, place in listed), strict=True):
            inside = [token for token in doc if token.idx < end and token.idx + len(token) > start]
            if inside and _is_noun_phrase(doc, inside):
                confirmed[key] += 1
                if noun := _noun_after(doc, inside[-1]):
                    following[key][noun] += 1
    return {
        key
        for key, found in places.items()
        if 2 * confirmed[key] > len(found) and 2 * max(following[key].values(), default=0) <= max(len(found), 2)
    }


def _is_noun_phrase(doc: Doc, inside: Sequence[Token]) -> bool:
    tags = [token.tag_ for token in inside]
    if len(tags) > 2 and tags[1] == "IN":  # "freedom of speech"
        return tags[0] in NOUNS and _is_noun_phrase(doc, inside[2:])
    if tags[-1] not in NOUNS or not BEFORE_NOUN.issuperset(tags):
        return False
    if tags[0] in PARTICIPLES:
        before = doc[inside[0].i - 1].tag_ if inside[0].i else ""
        return before in LEADS_TO_NOUN or (before in MAY_LEAD_TO_NOUN and len(tags) == 2)
    return True


def _noun_after(doc: Doc, last: Token) -> str:
    """Return the common noun that follows directly, or ""."""
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    return after.text if after is not None and after.tag_ in ("NN", "NNS") else ""
