"""A workspace and a file of decisions come in; what to ask the user, why names were joined, and the file with the
user's answers go out.

    with Workspace(path, read_only=True) as workspace:
        for question in proposals(workspace):
            print(question.a.name, question.b.name, question.verdict, question.reason)
    decide_same(Path("graphkit.toml"), ["ISIL", "Islamic State"])
"""

from __future__ import annotations

import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.errors import GraphkitError, OutputError, UsageError
from graphkit.resolve.decisions import FIELDS, Decisions, Entry, parse_decisions, read_text
from graphkit.resolve.entries import Judged, check, key_for
from graphkit.resolve.keys import slug_of
from graphkit.store import Workspace

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import Array, InlineTable, Table

REASONS: Final = {
    "acronym": "a text explains the acronym by the long name",
    "alike": "the names sound alike",
    "country": "both name the country",
    "decision": "you decided so",
    "demonym": "an adjective of the country",
    "exact": "written so",
    "first name": "a first name, in an article with the full name",
    "initials": "the initials of the long name",
    "known name": "both name a well-known organisation",
    "lone surname": "a surname that one full name alone has in these articles",
    "middle name": "a part of the longer name",
    "short form": "a short form, in an article with the long name",
    "shorter name": "some words of the longer name, in an article that has it",
    "spacing": "the same letters, otherwise spaced or ordered",
    "spelling": "two spellings of one name",
    "surname": "a surname, in an article with the full name",
    "topic": "a term of the topic",
    "transcription": "names that sound alike, of one office",
    "word order": "the same words, otherwise spelled or ordered",
}
"""The rules that join names, each as people read it."""

PLAIN_RULES: Final = frozenset({"exact", "country", "demonym", "topic", "decision"})
"""Rules that leave nothing to ask, and nothing to part."""

SENTENCES: Final = 2


class UnknownName(GraphkitError):
    """A name that nobody bears in a workspace, or that several do."""


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence that names somebody, as ``text``; "" for an unknown title or day."""

    document: str
    title: str
    date: str
    sentence: str
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of two names: how often it stands so, in how many articles, and up to two sentences that hold it."""

    name: str
    mentions: int = 0
    documents: int = 0
    contexts: tuple[Context, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Two names that a rule takes for one.

    Attributes:
        id: Short, and the same as long as the rule proposes the two names.
        a: One name.
        b: The other.
        rule: A key of REASONS.
        score: How sure the rule is, from 0 to 1.
        verdict: "merged" or "not merged".
        reason: Why, in words.
    """

    id: str
    a: Side
    b: Side
    rule: str
    score: float
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form in which texts name an entity: the rule that joined it, the rule's score, and how often it stands so."""

    text: str
    rule: str
    score: float
    mentions: int
    documents: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that is known of how an entity came to be: its forms, joins over the corpus, and the user's decisions."""

    id: str
    label: str
    type: str
    roles: tuple[str, ...]
    official: bool
    forms: tuple[Form, ...]
    questions: tuple[Question, ...]
    decisions: tuple[Entry, ...]


class Names:
    """Who is called what in a workspace. Case, accents, dots and hyphens do not count."""

    def __init__(self, workspace: Workspace) -> None:
        self.labels: dict[str, str] = dict(workspace.query("SELECT id, label FROM entities ORDER BY id"))
        self.forms: defaultdict[str, list[Form]] = defaultdict(list)
        for entity, *row in workspace.query(
            "WITH counted AS (SELECT m.entity, m.text, count(*) AS n, count(DISTINCT m.document) AS articles"
            " FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL GROUP BY ALL)"
            " SELECT a.entity, a.text, min_by(a.rule, (a.score, a.rule)), min(a.score), coalesce(any_value(c.n), 0),"
            " coalesce(any_value(c.articles), 0) FROM aliases a LEFT JOIN counted c USING (entity, text)"
            " GROUP BY a.entity, a.text ORDER BY a.entity, 5 DESC, a.text"
        ):
            self.forms[entity].append(Form(*row))
        self._labelled: defaultdict[str, list[str]] = defaultdict(list)
        self._called: defaultdict[str, list[str]] = defaultdict(list)
        for entity, label in self.labels.items():
            self._labelled[key_for(label)].append(entity)
            for key in dict.fromkeys(key_for(form.text) for form in self.forms[entity]):
                self._called[key].append(entity)

    def find(self, name: str) -> list[str]:
        """The ids of the entities that bear a name: those with this label, else those with this form."""
        key = key_for(name)
        return self._labelled.get(key) or self._called.get(key, [])

    def one(self, name: str) -> str:
        """The id of the entity that bears a name.

        Raises:
            UnknownName: there is none (it says which names are close), or several.
        """
        found = self.find(name)
        if len(found) == 1:
            return found[0]
        if found:
            several = ", ".join(self.labels[entity] for entity in found[:5]) + (" …" if len(found) > 5 else "")
            raise UnknownName(f"“{name}” is said of several: {several}.", "Give a fuller name.")
        raise UnknownName(f"Nobody is called “{name}” in these articles.", self._suggestion(name))

    def _suggestion(self, name: str) -> str:
        from rapidfuzz.fuzz import WRatio
        from rapidfuzz.process import extract

        texts = sorted({*self.labels.values(), *(form.text for forms in self.forms.values() for form in forms)})
        close = [text for text, _, _ in extract(name, texts, scorer=WRatio, score_cutoff=75, limit=3)]
        return f"Did you mean {' or '.join(f'“{text}”' for text in close)}?" if close else "See entities.csv for names."

    def own(self, entity: str) -> str:
        """The name of an entity as texts have it: its label, or what that was before it was renamed."""
        label, forms = self.labels[entity], self.forms[entity]
        if any(key_for(form.text) == key_for(label) for form in forms):
            return label
        plain = [form.text for form in forms if form.rule in {"exact", "country"}]
        return next((text for text in plain if slug_of(text) == entity), plain[0] if plain else label)

    def written(self, name: str) -> str:
        """A name as a decision should have it: as it is, or the entity's own where it is a label given by renaming."""
        entity = self.one(name)
        return name if entity in self._called.get(key_for(name), []) else self.own(entity)

    def parted(self, name: str) -> list[tuple[str, str]]:
        """The pairs to tell apart so that an entity falls into its names, or that a form of it stands for itself."""
        entity = self.one(name)
        own, key = self.own(entity), key_for(name)
        if key not in {key_for(own), key_for(self.labels[entity])}:
            return [(own, name)]
        forms = [form.text for form in self.forms[entity] if form.rule not in PLAIN_RULES]
        usual = {key_for(text): text for text in reversed(forms) if key_for(text) != key_for(own)}
        return [(own, text) for text in sorted(usual.values())]


def proposals(workspace: Workspace, *, decisions: Decisions | None = None, limit: int | None = None) -> list[Question]:
    """What a person should look at, the most doubtful first: what was not merged, the highest score first; then what
    was merged, the lowest score first (joins inside an article, which are sure, come last).

    Args:
        workspace: What was built.
        decisions: What these already answer is left out.
        limit: So many questions at most.
    """
    names = Names(workspace)
    drafts = [*_over_the_corpus(workspace, names), *_inside_articles(workspace, names)]
    unique = {draft.id: draft for draft in reversed(drafts) if draft.rule != "decision"}
    if decisions is not None:
        judged = Judged(decisions.entries)
        dropped = {key_for(name) for name in decisions.drop}
        unique = {
            id_: q for id_, q in unique.items()
            if not judged.same(q.a.name, q.b.name) and not judged.different(q.a.name, q.b.name)
            and not {key_for(q.a.name), key_for(q.b.name)} & dropped
        }  # fmt: skip
    return _with_contexts(workspace, names, sorted(unique.values(), key=_rank)[:limit])


def _rank(question: Question) -> tuple[bool, float, str, str, str]:
    merged = question.verdict == "merged"
    return merged, question.score if merged else -question.score, question.a.name, question.b.name, question.rule


def _over_the_corpus(workspace: Workspace, names: Names) -> list[Question]:
    """The joins over documents that rules proposed."""
    rows = workspace.query("SELECT a, b, rule, score, refused FROM proposals ORDER BY a, b, rule")
    return [_question(a, b, rule, score, refused, names) for a, b, rule, score, refused in rows]


def _inside_articles(workspace: Workspace, names: Names) -> list[Question]:
    """The forms that joined a fuller name of their article."""
    known = {
        (key_for(name), rule)
        for a, b, rule in workspace.query("SELECT a, b, rule FROM proposals WHERE refused = ''") for name in (a, b)
    }  # fmt: skip
    found = []
    for entity, forms in names.forms.items():
        own = names.own(entity)
        for form in forms:
            key = key_for(form.text)
            if form.rule not in PLAIN_RULES and key != key_for(own) and (key, form.rule) not in known:
                found.append(_question(form.text, own, form.rule, form.score, "", names))
    return found


def _question(a: str, b: str, rule: str, score: float, refused: str, names: Names) -> Question:
    keys = "\0".join([*sorted((key_for(a), key_for(b))), rule])
    one = names.find(a) == names.find(b) and len(names.find(a)) == 1
    reason = REASONS.get(rule, rule)
    return Question(
        blake2b(keys.encode(), digest_size=5).hexdigest(), Side(a), Side(b), rule, score,
        "merged" if one or not refused else "not merged",
        f"{refused} ({reason})" if refused and not one else reason,
    )  # fmt: skip


def _with_contexts(workspace: Workspace, names: Names, questions: Sequence[Question]) -> list[Question]:
    """The same questions with counts and sentences on both sides."""
    wanted: list[tuple[int, str, str]] = []
    for number, question in enumerate(questions):
        for place, side in enumerate((question.a, question.b)):
            for entity in names.find(side.name):
                texts = [form.text for form in names.forms[entity] if key_for(form.text) == key_for(side.name)]
                wanted += [(2 * number + place, entity, text) for text in texts]
    sides, entities, texts = ([row[i] for row in wanted] for i in range(3))
    hits = """WITH wanted AS (SELECT unnest(?::INTEGER[]) AS side, unnest(?::VARCHAR[]) AS entity,
                              unnest(?::VARCHAR[]) AS text),
        hits AS (SELECT w.side, m.document, m.sentence, m.text, m.start, d.ordinal
                 FROM wanted w JOIN mentions m USING (entity, text)
                 JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL)"""
    counts = {
        side: (mentions, documents)
        for side, mentions, documents in workspace.query(
            f"{hits} SELECT side, count(*), count(DISTINCT document) FROM hits GROUP BY side",  # noqa: S608
            [sides, entities, texts],
        )
    }
    contexts: defaultdict[int, list[Context]] = defaultdict(list)
    for side, *row in workspace.query(
        f"""{hits}, told AS (SELECT side, document, sentence, ordinal, min_by(text, start) AS text
                FROM hits GROUP BY side, document, sentence, ordinal),
            turns AS (SELECT *, row_number() OVER (PARTITION BY side, document ORDER BY sentence) AS turn FROM told),
            chosen AS (SELECT * FROM turns
                QUALIFY row_number() OVER (PARTITION BY side ORDER BY turn, ordinal) <= {SENTENCES})
            SELECT c.side, d.id, coalesce(d.title, ''), coalesce(d.date, ''),
                substring(d.text, s.start + 1, s."end" - s.start), c.text
            FROM chosen c JOIN documents d ON d.id = c.document
            JOIN sentences s ON s.extraction = d.extraction AND s.sentence = c.sentence
            ORDER BY c.side, c.turn, c.ordinal""",  # noqa: S608
        [sides, entities, texts],
    ):
        contexts[side].append(Context(*row))

    def filled(side: Side, number: int) -> Side:
        return Side(side.name, *counts.get(number, (0, 0)), tuple(contexts[number]))

    return [replace(q, a=filled(q.a, 2 * i), b=filled(q.b, 2 * i + 1)) for i, q in enumerate(questions)]


def why(workspace: Workspace, name: str, *, decisions: Decisions | None = None) -> list[Explanation]:
    """Who bears a name, and why: for each entity its forms with the rules that joined them, and what was nearly joined.

    Raises:
        UnknownName: nobody bears it; it says which names are close, and whether a decision drops it.
    """
    names, decisions = Names(workspace), decisions or Decisions()
    found = names.find(name)
    if not found:
        for entry in decisions.entries:
            if entry.section == "drop" and key_for(entry.names[0]) == key_for(name):
                raise UnknownName(f"“{name}” is dropped: {decisions.path}, line {entry.line}.", "Take the entry out.")
        names.one(name)
    drafts = [question for question in _over_the_corpus(workspace, names) if question.rule != "decision"]
    explained = []
    for entity in found:
        keys = {key_for(names.labels[entity]), *(key_for(form.text) for form in names.forms[entity])}
        about = [q for q in drafts if entity in {*names.find(q.a.name), *names.find(q.b.name)}]
        ((kind, roles, official),) = workspace.query(
            "SELECT type, roles, official FROM entities WHERE id = ?", [entity]
        )
        explained.append(
            Explanation(
                entity, names.labels[entity], kind, tuple(roles), official, tuple(names.forms[entity]),
                tuple(_with_contexts(workspace, names, sorted(about, key=_rank))),
                tuple(entry for entry in decisions.entries if keys & {key_for(word) for word in entry.names}),
            )
        )  # fmt: skip
    return explained


def decide_same(path: Path, names: Sequence[str], note: str = "") -> tuple[Entry, ...]:
    """Write into the file of decisions that names are one. See :func:`decide`."""
    return decide(path, [Entry("same", tuple(names), note=note)])


def decide_different(path: Path, names: Sequence[str], note: str = "") -> tuple[Entry, ...]:
    """Write into the file of decisions that each of the names is another. See :func:`decide`."""
    return decide(path, [Entry("different", tuple(names), note=note)])


def decide(path: Path, answers: Iterable[Entry]) -> tuple[Entry, ...]:
    """Write answers (sections "same" and "different") into a file of decisions, all of them or none.

    Comments and layout stay; the file is made where there is none. A name joins a group that it shares a name with,
    unless there is a note to keep. Goes out: what was new.

    Raises:
        UsageError: the file is wrong as it is, or an answer contradicts it; nothing is written.
        OutputError: the file cannot be written.
    """
    text = read_text(path) if path.exists() else HEADER
    old = parse_decisions(text, path=path)
    fresh: list[Entry] = []
    for answer in answers:
        judged = Judged([*old.entries, *fresh])
        first, *others = answer.names
        pairs = [(a, b) for i, a in enumerate(answer.names) for b in answer.names[i + 1 :]]
        said = all(judged.same(first, other) for other in others) if answer.section == "same" else all(
            judged.different(a, b) and not judged.same(a, b) for a, b in pairs
        )  # fmt: skip
        if not said:
            fresh.append(answer)
    check([*old.entries, *fresh], str(path))
    if fresh:
        new = edited(text, fresh)
        parse_decisions(new, path=path)
        _replace(path, new)
    return tuple(fresh)


HEADER: Final = "# What graphkit is to take for the same, or not: read on each build (see the README).\n"


def edited(text: str, answers: Iterable[Entry]) -> str:
    """The text of a file of decisions with answers added; all else stays as it is."""
    import tomlkit

    windows = "\r\n" in text and not re.search(r"(?<!\r)\n", text)
    document = tomlkit.parse(text)
    for answer in answers:
        if answer.section != "same" or answer.note or not _joined(document, answer.names):
            _append(document, answer)
    new = tomlkit.dumps(document)
    return re.sub(r"(?<!\r)\n", "\r\n", new) if windows else new


def _joined(document: TOMLDocument, names: Sequence[str]) -> bool:
    """Add names to a group that holds one of them, if there is one."""
    keys = {key_for(name): name for name in names}
    for group in document.get("same", []):
        listed = group[FIELDS["same"]] if hasattr(group, "keys") else group
        held = {key_for(name) for name in listed}
        if held & keys.keys():
            for key, name in keys.items():
                if key not in held:
                    listed.append(name)
            return True
    return False


def _append(document: TOMLDocument, answer: Entry) -> None:
    import tomlkit
    from tomlkit.items import AoT

    section, field, names = answer.section, FIELDS[answer.section], list(answer.names)
    if section not in document:
        document[section] = tomlkit.array().multiline(multiline=True)
    entries: Any = document[section]
    entry: Array | InlineTable | Table = tomlkit.item(names)
    if isinstance(entries, AoT) or answer.note:
        entry = tomlkit.table() if isinstance(entries, AoT) else tomlkit.inline_table()
        entry[field] = names
        if answer.note:
            entry["note"] = answer.note
    entries.append(entry)


def _replace(path: Path, text: str) -> None:
    """Write a file aside, then put it in place of the old one."""
    path = path.resolve()
    try:
        handle, aside = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(text)
            Path(aside).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.", "Give another with --decisions.") from error
