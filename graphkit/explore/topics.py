"""A workspace comes in; its topics with their counts, and what a new term would find in its texts, go out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.errors import UsageError, choices
from graphkit.records import Sentence
from graphkit.store import Store, built

if TYPE_CHECKING:
    from graphkit.extract.terms import Term

KINDS: Final[Mapping[str, str]] = {
    "listed": "in the list of graphkit",
    "yours": "in a topics file of yours",
    "discovered": "a recurring phrase of the articles",
}
"""The closed choice of where a topic comes from."""

COUNTED: Final = """SELECT e.id, e.label, bool_or(m.via = 'discovered'), count(*), count(DISTINCT m.document)
    FROM entities e JOIN counted_mentions m ON m.entity = e.id
    WHERE e.type = 'topic' GROUP BY e.id, e.label ORDER BY e.id"""


@dataclass(frozen=True, slots=True)
class TopicCount:
    """A topic: where it comes from (a key of KINDS), its terms, and how often the articles name it."""

    id: str
    label: str
    kind: str
    terms: tuple[str, ...]
    mentions: int = 0
    documents: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a term would find.

    Attributes:
        document: The article's id.
        title: Its title, or "".
        date: Its day, ISO, or "".
        sentence: The sentence.
        start: First character of the place in ``sentence``.
        end: One past the last.
        topics: Labels of the topics that are seen there already.
    """

    document: str
    title: str
    date: str
    sentence: str
    start: int
    end: int
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """What terms would find: how often, in how many articles of how many, and where, in the order of the articles.

    ``known`` counts the places that a topic has already, by its label, the most frequent first.
    """

    terms: tuple[str, ...]
    mentions: int
    documents: int
    of: int
    hits: tuple[Hit, ...]
    known: Mapping[str, int]


def topics(store: Store | None, *, file: Path | None = None, found: bool = False) -> list[TopicCount]:
    """The topics that a build looks for or has found, the most frequent first; those alike in the order of the lists.

    Args:
        store: What was built; None where nothing is yet, and all counts are 0.
        file: A topics file; None for that of the last build, if it is still there.
        found: Only those that the articles name.

    Raises:
        UsageError: ``file`` cannot be used.

    >>> topics(None)[0]
    TopicCount(id='arms-deal', label='Arms deal', kind='listed', terms=(...), mentions=0, documents=0)
    """
    from graphkit.extract.topics import load_topics

    if file is None and store is not None:
        file = topics_file(store)
    known = load_topics(file)
    ours = load_topics() if file else known
    named = _named(store) if store is not None else {}
    rows = []
    for id_, topic in known.items():
        label, _, *counts = named.pop(id_, (topic.label, False, 0, 0))
        rows.append(TopicCount(id_, label, "listed" if ours.get(id_) == topic else "yours", topic.terms, *counts))
    for id_, (label, discovered, *counts) in named.items():
        rows.append(TopicCount(id_, label, "discovered" if discovered else "yours", (), *counts))
    return sorted((row for row in rows if row.mentions or not found), key=lambda row: -row.mentions)


def _named(store: Store) -> dict[str, tuple[Any, ...]]:
    """Label, whether it was discovered, mentions and articles of each topic that the articles name, by its id."""
    return {id_.removeprefix("topic-"): tuple(rest) for id_, *rest in store.query(COUNTED)}


def topics_file(store: Store) -> Path | None:
    """The topics file of the last build, if there was one and it is still there."""
    name = built.said_options(store).get("extract", {}).get("topics_file", "")
    return Path(name) if name and Path(name).is_file() else None


def topic_called(store: Store, name: str) -> str:
    """The id of the entity of a topic, by its label, its id, or a form that only this topic has.

    Raises:
        UsageError: the articles name no such topic; it says which are close, and the most frequent ones.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     topic_called(workspace.store, "Satellites")
    'topic-satellites'
    """
    from difflib import get_close_matches

    from graphkit.names.normalise import key_of

    key = key_of(name)
    called: dict[str, list[str]] = {}
    rows = store.query(COUNTED)
    for id_, label, *_ in rows:
        for own in (label, id_, id_.removeprefix("topic-")):
            called.setdefault(key_of(own), []).append(id_)
    forms: dict[str, list[str]] = {}
    sql = "SELECT text, entity FROM aliases JOIN entities ON id = entity WHERE type = 'topic'"
    for form, id_ in store.query(sql):
        forms.setdefault(key_of(form), []).append(id_)
    for names in (called, forms):
        if len(found := set(names.get(key, ()))) == 1:
            return found.pop()
    labels = {id_: label for id_, label, *_ in rows}
    holding = [own for own in called if key and key in own]
    close = dict.fromkeys(labels[called[own][0]] for own in [*holding, *get_close_matches(key, called, cutoff=0.7)])
    frequent = [label for _, label, _, mentions, _ in sorted(rows, key=lambda row: -row[3])[:10]]
    raise UsageError(
        f"These articles name no topic “{name}”.",
        (f"Did you mean {choices(list(close)[:5])}? " if close else "")
        + f"The most frequent are {', '.join(frequent)}; graphkit topics list --found lists all."
        if frequent else "They name no topic at all.",
    )  # fmt: skip


def trial(store: Store, *terms: str, limit: int | None = None) -> Trial:
    """Where terms would be found in the articles, if a topic had them. No model is loaded, and nothing is built.

    Copies of articles and page furniture do not count.

    Args:
        store: What was built.
        terms: As a topics file writes them; what begins with “!” is excluded.
        limit: So many hits at most, each article's first hit before its second.

    Raises:
        UsageError: a term is not well-formed.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [hit.sentence for hit in trial(workspace.store, "thank|brief").hits]
    ['Putin thanked Kim Jong Un.', 'Lavrov briefed Putin.']
    """
    from graphkit.extract.topics import read_term

    parsed = [read_term(term) for term in terms]
    if not any(not term.excluded for term in parsed):
        raise UsageError("There is no term to look for.", 'Write, for example, graphkit topics test "arms deal".')
    hits = list(_hits(store, terms, _forms(store, parsed)))
    documents = Counter(hit.document for hit in hits)
    of = store.count("counted_documents")
    known = Counter(label for hit in hits for label in hit.topics)
    return Trial(terms, len(hits), len(documents), of, _spread(hits, limit), dict(known.most_common()))


def _forms(store: Store, terms: Iterable[Term]) -> re.Pattern[str] | None:
    """What every sentence with a hit has: a word of the articles that fits the longest word of a term's first part.

    Reading all articles word by word would take a second; so only sentences with such a word are.
    """
    from graphkit.extract.terms import pieces, readings

    known = frozenset(max(phrase, key=len) for term in terms if not term.excluded for phrase in term.parts[0])
    first = {letter for word in known for letter in (word.lstrip("=^")[:1].lower(), word.lstrip("=^")[:1].upper())}
    # A number may be written together with the word after it: 50km.
    letters = "".join(re.escape(letter) for letter in sorted(first)) + r"\d"
    words = store.query(
        "SELECT DISTINCT unnest(regexp_extract_all(text, ?, 1)) FROM counted_documents",
        [rf"(?:^|[^\p{{L}}\p{{N}}])([{letters}][\p{{L}}\p{{N}}]*(?:\.[\p{{L}}\p{{N}}]+)*)"],
    )
    fitting = [word for (word,) in words if any(readings(piece, known) for piece in pieces(word))]
    longest_first = sorted(fitting, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first))})(?![^\W_])") if fitting else None


def _hits(store: Store, terms: Sequence[str], forms: re.Pattern[str] | None) -> Iterator[Hit]:
    """Every place, in the order of the articles."""
    if forms is None:
        return
    from graphkit.extract.tokenizer import tokens
    from graphkit.extract.topics import Topic, TopicMatcher

    matcher = TopicMatcher([Topic("it", "It", tuple(terms))])
    sentences = _by_extraction(store, "sentences")
    furniture = _by_extraction(store, "furniture")
    seen = _topics_seen(store)
    for id_, title, date, extraction, text in store.stream(
        "SELECT id, coalesce(title, ''), coalesce(date, ''), extraction, text FROM counted_documents ORDER BY ordinal"
    ):
        if not forms.search(text):
            continue
        for start, end in sentences.get(extraction, ()):
            sentence = text[start:end]
            if not forms.search(sentence):
                continue
            for span in matcher.find(tokens(sentence), [Sentence(0, len(sentence), 0)]):
                place = (start + span.start, start + span.end)
                if not any(_overlap(place, piece) for piece in furniture.get(extraction, ())):
                    labels = tuple(sorted({label for *other, label in seen.get(id_, ()) if _overlap(place, other)}))
                    yield Hit(id_, title, date, sentence, span.start, span.end, labels)


def _by_extraction(store: Store, table: str) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    sql = 'SELECT extraction, start, "end" FROM query_table(?) ORDER BY extraction, start'
    for extraction, start, end in store.query(sql, [table]):
        found.setdefault(extraction, []).append((start, end))
    return found


def _topics_seen(store: Store) -> dict[str, list[tuple[int, int, str]]]:
    """Where each article names a topic, and which."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for document, *place in store.query(
        'SELECT m.document, m.start, m."end", e.label FROM mentions m JOIN entities e ON e.id = m.entity'
        " WHERE e.type = 'topic'"
    ):
        found.setdefault(document, []).append(tuple(place))
    return found


def _overlap(a: Sequence[int], b: Sequence[int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _spread(hits: Sequence[Hit], limit: int | None) -> tuple[Hit, ...]:
    """So many hits, each article's first before its second, in the order of the articles."""
    turns: Counter[str] = Counter()
    ranked = []
    for number, hit in enumerate(hits):
        ranked.append((turns[hit.document], number))
        turns[hit.document] += 1
    return tuple(hits[number] for number in sorted(number for _, number in sorted(ranked)[:limit]))
