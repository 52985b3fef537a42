"""Read the file of a story, and find what of it the page no longer has.

    title = "From Vladivostok to Vostochny"

    [[step]]
    title = "Two leaders"
    text = "They met in September."
    view = "edge=kim-jong-un~vladimir-putin"
    names = { kim-jong-un = "Kim Jong Un", vladimir-putin = "Vladimir Putin" }

    [[step.quotation]]
    text = "Kim Jong Un met Vladimir Putin at Vostochny."
    article = "a.txt"
    source = "Example Times · 13 Sep 2023"

The page writes such files (``logic/story.js``) and finds what is missing by the same rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from graphkit.choices import RANKS
from graphkit.decisions.file import SECTIONS
from graphkit.decisions.toml_lines import At, lines_of, parsed
from graphkit.errors import UsageError, choices
from graphkit.export.page.evidence import articles_of
from graphkit.export.page.others import others_of
from graphkit.export.page.records import Article, OtherRow, Quotation, RelationWords, Story, StoryStep
from graphkit.export.page.relations import relations_of
from graphkit.export.page.select import Shown, shown_of
from graphkit.records import TYPES
from graphkit.store import Store, about

if TYPE_CHECKING:
    import networkx as nx

KEY: Final = "story"
"""Under which the workspace keeps the text of the file."""

EXAMPLE: Final = "Download the story again with “Story” in the page, or mend the line."

TEXT, LIST, TABLE = "text", "a list", "a table"
KINDS: Final[Mapping[str, type]] = {TEXT: str, LIST: list, TABLE: dict}
"""What a value can be, in words."""

FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "a story": {"title": TEXT, "step": LIST},
    "a step": {"title": TEXT, "text": TEXT, "view": TEXT, "path": LIST, "names": TABLE, "quotation": LIST},
    "a quotation": {"text": TEXT, "article": TEXT, "source": TEXT},
}
"""What each part of a file may hold."""

IDS: Final[Mapping[str, int]] = {
    "node": 1,
    "topic": 1,
    "not-through": 1,
    "focus": 1,
    "moved": 1,
    "community": 1,
    "edge": 2,
    "path": 2,
}
"""Fields of a view that begin with ids of nodes, and how many: ``fields.js`` writes them."""

AND: Final = "~"
"""Between two ids there."""

FILTERS: Final[Mapping[str, str]] = {
    "source": "source",
    "compare": "source",
    "verb": "verb",
    "without": "type",
    "not-through-type": "type",
    "matrix": "type",
    "rank": "measure",
}
"""Fields of a view that name what the page may no longer have, with what that is: ``fields.js`` writes them."""

LEAST: Final[Mapping[str, str]] = {"min": "sentences", "articles": "articles"}
"""Fields of a view with the least number of an edge, with what is counted."""

NUMBER: Final = re.compile(r"[1-9][0-9]{0,8}")
"""Such a number."""

PERIOD: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""A part of a comparison that is a period, behind its number."""

SENTENCES: Final = r"""
    SELECT DISTINCT trim(regexp_replace(substr(d.text, s.start + 1, s."end" - s.start), '[ \t\r\n]+', ' ', 'g')) AS line
    FROM mentions m JOIN counted_documents d ON d.id = m.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = m.sentence
    WHERE m.entity IN (SELECT unnest(?::VARCHAR[])) AND line IN (SELECT unnest(?::VARCHAR[]))"""


def story_text(path: Path) -> str:
    """The text of a file of a story, checked.

    Raises:
        UsageError: it cannot be read, is no TOML, or is no story, with the line.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.", "Give another file with --story.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}, line {line}: this is not UTF-8 text.", "Save the file as UTF-8.") from error
    parse_story(text, where=str(path))
    return text


def story_of(store: Store) -> Story | None:
    """The story that a workspace keeps for its page; None for none."""
    text = about.read(store).get(KEY, "")
    return parse_story(text, where="The story of the workspace") if text else None


def forgotten_note(last: str, story: str) -> list[str]:
    """Say that the last build had a story and this one has none, in a sentence; [] otherwise.

    A build forgets the story as it forgets every option that it is not given. Both are texts of files, "" for none.

    >>> forgotten_note('title = "Two leaders"\\n[[step]]', "")[0].split("; ")[0]
    'The last build had the story “Two leaders”'
    """
    if story or not last:
        return []
    try:
        title = _line(parse_story(last).title)[:60]
    except UsageError:  # written by another version
        title = ""
    called = f"the story “{title}”" if title else "a story"
    step = 'Build again with --story FILE, or write story = "story.toml" under [build] in graphkit.toml.'
    return [f"The last build had {called}; this build was given none, and its page tells none. {step}"]


def once_note(file: Path) -> str:
    """Say that an export tells a story that the build does not have.

    >>> once_note(Path("story.toml")).split("; ")[1]
    'to keep it, write story = "story.toml" under [build] in graphkit.toml and build again.'
    """
    return (
        "The next build or export writes the page without this story, unless it is given --story, too; to keep it, "
        f'write story = "{file.as_posix()}" under [build] in graphkit.toml and build again.'
    )


def parse_story(text: str, *, where: str = "story.toml") -> Story:
    """The story in a text.

    Raises:
        UsageError: it is no TOML, or is no story, with the line; ``where`` names the file.

    >>> parse_story('[[step]]\\ntitle = "Two leaders"').steps[0].title
    'Two leaders'
    """
    return _Reader(where, text).story()


class _Reader:
    """Goes from TOML values to a story, and says on which line what cannot be meant stands."""

    def __init__(self, where: str, text: str) -> None:
        self._where, self._text = where, text
        self._lines: Mapping[At, int] = {}

    def story(self) -> Story:
        data = parsed(self._text, where=self._where, example=EXAMPLE)
        self._lines = lines_of(self._text)
        if "step" not in data and (decided := next((section for section in SECTIONS if section in data), "")):
            step = f"Give a file that “Story” in a page downloaded; graphkit correct {self._where} takes decisions."
            raise self._error((decided,), f"this is a file of decisions (“{decided}”), not a story.", step)
        self._check((), "a story", data)
        steps = tuple(self._step(("step", i), step) for i, step in enumerate(data.get("step", [])))
        if not steps:
            raise self._error((), "the story has no step.", "Write [[step]], and below it title = “…”.")
        return Story(data.get("title", ""), steps)

    def _step(self, at: At, data: Any) -> StoryStep:
        self._check(at, "a step", data)
        path, names = data.get("path", []), data.get("names", {})
        for i, id_ in enumerate(path):
            self._is_text((*at, "path", i), "an id of “path”", id_)
        for id_, label in names.items():
            self._is_text((*at, "names", id_), f"the name of “{id_}”", label)
        found = data.get("quotation", [])
        quotations = tuple(self._quotation((*at, "quotation", i), each) for i, each in enumerate(found))
        title, text, view = (data.get(field, "") for field in ("title", "text", "view"))
        return StoryStep(title, text, view.removeprefix("#"), tuple(path), names, quotations)

    def _quotation(self, at: At, data: Any) -> Quotation:
        self._check(at, "a quotation", data)
        if not data.get("text", "").strip():
            raise self._error(at, "a quotation has no text.", "Write text = “…”, or remove the quotation.")
        return Quotation(data["text"], data.get("article", ""), data.get("source", ""))

    def _check(self, at: At, what: str, data: Any) -> None:
        """That a part is a table with fields of this kind and no others."""
        if not isinstance(data, dict):
            raise self._error(at, f"{what} is not a table.", EXAMPLE)
        known = FIELDS[what]
        for key, value in data.items():
            if key not in known:
                raise self._error((*at, key), f"{what} has no field “{key}”.", f"Take {choices(known)}.")
            if not isinstance(value, KINDS[known[key]]):
                raise self._error((*at, key), f"“{key}” of {what} is not {known[key]}.", EXAMPLE)

    def _is_text(self, at: At, what: str, value: object) -> None:
        if not isinstance(value, str):
            raise self._error(at, f"{what} is not text.", EXAMPLE)

    def _error(self, at: At, message: str, step: str) -> UsageError:
        return UsageError(f"{self._where}, line {self._lines.get(at, 1)}: {message}", step)


@dataclass(frozen=True, slots=True)
class Known:
    """What of a story the page has.

    Attributes:
        nodes: Id → label.
        others: Ids of entities that are not drawn.
        texts: Those quotations that are sentences of the page, in one line.
        filters: What filters can name, by what it is: a value of :data:`FILTERS`.
        most: The greatest number of an edge, by the field of :data:`LEAST`.
        dated: Whether an article has a date.
    """

    nodes: Mapping[str, str]
    others: frozenset[str]
    articles: frozenset[str]
    edges: frozenset[tuple[str, str]]
    texts: frozenset[str]
    filters: Mapping[str, frozenset[str]]
    most: Mapping[str, int]
    dated: bool

    def has(self, quotation: Quotation) -> bool:
        """Whether a quotation is a sentence of the page."""
        return _line(quotation.text) in self.texts

    def missing(self, step: StoryStep) -> list[str]:
        """Names of what a step shows and the page does not have: nodes, edges, articles, and what its filters name.

        >>> none = frozenset()
        >>> known = Known({"ann": "Ann", "bob": "Bob"}, none, none, none, none, {"verb": none}, {"min": 3}, True)
        >>> known.missing(StoryStep("", "", "edge=ann~bob&topic=peace&verb=meet&min=4", (), {"peace": "Peace"}, ()))
        ['Ann – Bob', 'Peace', 'verb “meet”', 'edges of 4 sentences or more']
        """
        return list(dict.fromkeys(self._missing(step)))

    def _missing(self, step: StoryStep) -> Iterator[str]:
        for piece in step.view.split("&"):
            field, _, value = piece.partition("=")
            value = unquote(value)
            if field in IDS:
                yield from self._gone(step, value.split(AND)[: IDS[field]], edges=field == "edge")
            elif field in FILTERS:
                yield from self._unfilterable(field, value)
            elif (field == "other" and value not in self.others) or (field == "article" and value not in self.articles):
                yield step.names.get(value, value)
            else:
                yield from self._unreached(field, value)
        yield from self._gone(step, step.path, edges=True)

    def _unfilterable(self, field: str, value: str) -> Iterator[str]:
        """What a filter names and the page does not have, with what it is."""
        kind = FILTERS[field]
        for name in _named_by(field, value):
            if name not in self.filters[kind]:
                yield f"{kind} “{name}”" if name else f"articles without a {kind}"

    def _unreached(self, field: str, value: str) -> Iterator[str]:
        """What filters by number or day ask for, where nothing in the page is so: the page then leaves them out."""
        if field == "period" and not self.dated:
            yield "articles with a date"
        if field in LEAST and NUMBER.fullmatch(value) and int(value) > self.most[field]:
            yield f"edges of {value} {LEAST[field]} or more"

    def _gone(self, step: StoryStep, ids: Sequence[str], *, edges: bool) -> Iterator[str]:
        """The names of nodes, and of edges between one and the next, that the page does not have."""
        found = [self._current(step, id_) for id_ in ids]
        yield from (step.names.get(id_, id_) for id_, node in zip(ids, found, strict=True) if id_ and node is None)
        for a, b in pairwise(found) if edges else ():
            if a is not None and b is not None and (min(a, b), max(a, b)) not in self.edges:
                yield f"{self.nodes[a]} – {self.nodes[b]}"

    def _current(self, step: StoryStep, id_: str) -> str | None:
        """The id of a node now: its own, or that of the only node with its name."""
        if id_ in self.nodes:
            return id_
        same = [node for node, label in self.nodes.items() if label == step.names.get(id_)]
        return same[0] if len(same) == 1 else None


def _named_by(field: str, value: str) -> list[str]:
    """What a filter names.

    >>> _named_by("matrix", "person~place"), _named_by("compare", "1~Times"), _named_by("source", "Times")
    (['person', 'place'], ['Times'], ['Times'])
    """
    if field == "matrix":
        return value.split(AND)
    part = value[2:] if field == "compare" else value
    return [] if field == "compare" and PERIOD.fullmatch(part) else [part]


def known_of(
    story: Story,
    graph: nx.Graph[str],
    store: Store,
    shown: Shown,
    *,
    others: Sequence[OtherRow],
    articles: Sequence[Article],
    relations: Sequence[RelationWords],
) -> Known:
    """What of a story the page of a graph has; the last three are as :class:`Payload` has them."""
    nodes = list(shown.nodes)
    wanted = sorted({_line(quotation.text) for step in story.steps for quotation in step.quotations})
    return Known(
        nodes={node: graph.nodes[node]["label"] for node in nodes},
        others=frozenset(other.id for other in others),
        articles=frozenset(article.id for article in articles),
        edges=frozenset((min(edge), max(edge)) for edge in shown.edges),
        texts=frozenset(text for (text,) in store.query(SENTENCES, [nodes, wanted])),
        filters={
            "source": frozenset(article.source for article in articles),
            "verb": frozenset(words.verb for words in relations),
            "type": frozenset(TYPES),
            "measure": frozenset(RANKS),
        },
        most={
            "min": max((graph.edges[edge]["sentences"] for edge in shown.edges), default=0),
            "articles": max((graph.edges[edge]["documents"] for edge in shown.edges), default=0),
        },
        dated=any(article.date for article in articles),
    )


def missing_notes(graph: nx.Graph[str], store: Store) -> list[str]:
    """Say what the story of a workspace has and the page does not, in sentences; [] where it has all, or no story."""
    story = story_of(store)
    if story is None:
        return []
    shown = shown_of(graph)
    known = known_of(
        story, graph, store, shown, others=others_of(store, shown)[0], articles=articles_of(store, shown),
        relations=relations_of(store, shown).words,
    )  # fmt: skip
    names = [f"{name} (step {i})" for i, step in enumerate(story.steps, 1) for name in known.missing(step)]
    lost = [
        f"“{_line(quotation.text)[:60]}” (step {i})"
        for i, step in enumerate(story.steps, 1) for quotation in step.quotations if not known.has(quotation)
    ]  # fmt: skip
    shows = f"shows {_counted(len(names), 'node, edge, article or filter', 'nodes, edges, articles or filters')}"
    quotes = f"quotes {_counted(len(lost), 'sentence', 'sentences')}"
    return [
        f"The story {says} that the page does not have: {'; '.join(found)}. The page says so where the story comes to "
        "them; change the step in the page under “Story”, or its file."
        for says, found in ((shows, names), (quotes, lost)) if found
    ]  # fmt: skip


def _counted(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"


def _line(text: str) -> str:
    """Text in one line, as :data:`SENTENCES` has it."""
    return " ".join(filter(None, text.replace("\t", " ").replace("\r", " ").replace("\n", " ").split(" ")))
