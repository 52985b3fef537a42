"""Count the topics of a workspace, and test where a new term matches in its articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.errors import UsageError
from graphkit.names.suggestions import ask, suggestions
from graphkit.records import Sentence
from graphkit.store import Store, built

if TYPE_CHECKING:
    from graphkit.extract.terms import Term

KINDS: Final[Mapping[str, str]] = {
    "listed": "in the built-in list",
    "yours": "in your topics file",
    "discovered": "a recurring phrase of the articles",
}
"""Where a topic comes from."""

COUNTED: Final = """SELECT e.id, e.label, bool_or(m.via = 'discovered'), count(*), count(DISTINCT m.document)
    FROM entities e JOIN counted_mentions m ON m.entity = e.id
    WHERE e.type = 'topic' GROUP BY e.id, e.label ORDER BY e.id"""


@dataclass(frozen=True, slots=True)
class TopicCount:
    """A topic: where it comes from (a key of KINDS), its terms, and its number of mentions and articles."""

    id: str
    label: str
    kind: str
    terms: tuple[str, ...]
    mentions: int = 0
    documents: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a term.

    Attributes:
        document: The article's id.
        title: Its title, or "".
        date: Its day, ISO, or "".
        sentence: The sentence.
        start: Start of the match in ``sentence``.
        end: Its end, exclusive.
        topics: Labels of the topics that already match there.
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
    """The matches of terms: the numbers of matches, of articles with one and of all articles, and the matches in order.

    ``known`` counts the matches that a topic already has, by its label, the most frequent first.
    """

    terms: tuple[str, ...]
    mentions: int
    documents: int
    total: int
    hits: tuple[Hit, ...]
    known: Mapping[str, int]


def topics(store: Store | None, *, file: Path | None = None, found: bool = False) -> list[TopicCount]:
    """The topics that a build looks for or has found, the most frequent first; equal counts in the order of the lists.

    Args:
        store: The workspace of a build; None before the first build, when all counts are 0.
        file: A topics file; None for that of the last build, if it still exists.
        found: Only topics that the articles mention.

    Raises:
        UsageError: ``file`` cannot be used.

    >>> topics(None)[0]
    TopicCount(id='arms-deal', label='Arms deal', kind='listed', terms=(...), mentions=0, documents=0)
    """
    from graphkit.extract.topic_list import load_topics

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
    """Label, whether it was discovered, mentions and articles of each topic that the articles mention, by its id."""
    return {id_.removeprefix("topic-"): tuple(rest) for id_, *rest in store.query(COUNTED)}


def topics_file(store: Store) -> Path | None:
    """The topics file of the last build, if it still exists."""
    name = built.said_options(store).get("extract", {}).get("topics_file", "")
    return Path(name) if name and Path(name).is_file() else None


def topic_called(store: Store, name: str) -> str:
    """The id of the entity of a topic, by its label, its id, or an alias that only this topic has.

    Raises:
        UsageError: the articles mention no such topic; it suggests similar ones, and the most frequent.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     topic_called(workspace.store, "Satellites")
    'topic-satellites'
    """
    from graphkit.names.normalise import normalised

    key = normalised(name)
    called: dict[str, list[str]] = {}
    rows = store.query(COUNTED)
    for id_, label, *_ in rows:
        for own in (label, id_, id_.removeprefix("topic-")):
            called.setdefault(normalised(own), []).append(id_)
    forms: dict[str, list[str]] = {}
    sql = "SELECT text, entity FROM aliases JOIN entities ON id = entity WHERE type = 'topic'"
    for form, id_ in store.query(sql):
        forms.setdefault(normalised(form), []).append(id_)
    for names in (called, forms):
        if len(found := set(names.get(key, ()))) == 1:
            return found.pop()
    by_name = {own: label for id_, label, *_ in rows for own in (label, id_.removeprefix("topic-"))}
    close = dict.fromkeys(by_name[own] for own in suggestions(name, by_name))
    guess = f"{question} " if (question := ask(close)) else ""
    frequent = [label for _, label, _, mentions, _ in sorted(rows, key=lambda row: -row[3])[:10]]
    raise UsageError(
        f"These articles mention no topic “{name}”.",
        f"{guess}The most frequent are {', '.join(frequent)}; graphkit topics list --found lists all."
        if frequent else "They mention no topic at all.",
    )  # fmt: skip


def trial(store: Store, *terms: str, limit: int | None = None) -> Trial:
    """Test where terms would match in the articles, without a model and without a build.

    Copies of articles and boilerplate do not count.

    Args:
        store: The workspace of a build.
        terms: As written in a topics file; a term that begins with “!” excludes.
        limit: How many matches at most, the first of each article before the second of any.

    Raises:
        UsageError: a term is not well-formed.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [hit.sentence for hit in trial(workspace.store, "thank|brief").hits]
    ['Putin thanked Kim Jong Un.', 'Lavrov briefed Putin.']
    """
    from graphkit.extract.topic_list import read_term

    parsed = [read_term(term) for term in terms]
    if not any(not term.excluded for term in parsed):
        raise UsageError("There is no term to test.", 'Write, for example, graphkit topics test "arms deal".')
    hits = list(_hits(store, terms, _forms(store, parsed)))
    documents = Counter(hit.document for hit in hits)
    total = store.count("counted_documents")
    known = Counter(label for hit in hits for label in hit.topics)
    return Trial(terms, len(hits), len(documents), total, _spread(hits, limit), dict(known.most_common()))


def _forms(store: Store, terms: Iterable[Term]) -> re.Pattern[str] | None:
    """A pattern of words, one of which is in every sentence with a match: those that fit the longest word of a term's
    first part.

    It is a filter: to tokenise all articles would take a second.
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
    """Every match, in the order of the articles."""
    if forms is None:
        return
    from graphkit.extract.tokenizer import tokens
    from graphkit.extract.topic_list import Topic
    from graphkit.extract.topics import TopicMatcher

    matcher = TopicMatcher([Topic("it", "It", tuple(terms))])
    sentences = _by_extraction(store, "sentences")
    boilerplate = _by_extraction(store, "boilerplate")
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
                if not any(_overlap(place, piece) for piece in boilerplate.get(extraction, ())):
                    labels = tuple(sorted({label for *other, label in seen.get(id_, ()) if _overlap(place, other)}))
                    yield Hit(id_, title, date, sentence, span.start, span.end, labels)


def _by_extraction(store: Store, table: str) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    sql = 'SELECT extraction, start, "end" FROM query_table(?) ORDER BY extraction, start'
    for extraction, start, end in store.query(sql, [table]):
        found.setdefault(extraction, []).append((start, end))
    return found


def _topics_seen(store: Store) -> dict[str, list[tuple[int, int, str]]]:
    """The places where each article mentions a topic, and the topic's label."""
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
    """At most ``limit`` matches, the first of each article before the second of any, in the order of the articles."""
    turns: Counter[str] = Counter()
    ranked = []
    for number, hit in enumerate(hits):
        ranked.append((turns[hit.document], number))
        turns[hit.document] += 1
    return tuple(hits[number] for number in sorted(number for _, number in sorted(ranked)[:limit]))
