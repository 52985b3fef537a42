"""Find whom "I" and "you" mean in an interview: the one person interviewed, or the one whose label stands before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from graphkit.names.labels import label_at
from graphkit.names.titles import is_title
from graphkit.names.words import any_of, words
from graphkit.records import Mention
from graphkit.resolve.references.discourse import Discourse
from graphkit.resolve.references.quotations import FIRST_PERSON, add_speaker

SECOND_PERSON: Final = re.compile(r"\b[Yy]our?\b")
ADDRESSED: Final = re.compile(rf"{SECOND_PERSON.pattern}(?! {any_of(words('after_anyone', 'references'))}\b)")
"""The same beside a question, where "you can" may mean everybody."""
HEAD: Final = 2500
"""Characters at the start of a text in which the person interviewed is named."""
LEAST: Final = 2
"""So many paragraphs must be questions."""
LONGEST_LABEL: Final = 80
"""Characters at the start of a paragraph in which a label ends."""
EARLIER: Final = re.compile(
    r"\b(?:back (?:in|on|then)|previous(?:ly)?|earlier|ago|once"
    r"|last (?:[A-Z]|week|month|year|spring|summer|autumn|fall|winter))"
)
QUESTION: Final = re.compile(r"\?[\"”’)\s]*$")
AND: Final = re.compile(r",? and (?:[\w.]+ ){0,5}")
"""What stands between two persons who are interviewed together."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph: from ``start`` to ``end`` (exclusive), who says it, and whether it asks.

    Who says it is the id of the person whom its label names, "" where that names nobody of the text, and None where
    there is no label. ``answers``: the label is that of answers ("A:").
    """

    start: int
    end: int
    speaker: str | None
    asks: bool
    answers: bool


def resolve_interview(discourse: Discourse) -> None:
    """Add "I" and "my" in the answers of a person interviewed, or under a person's label, and "you" in the questions.

    Of two persons interviewed it is known who speaks only by labels.
    """
    turns = list(_turns(discourse))
    questions = sum(turn.asks for turn in turns)
    interview = questions >= LEAST or any(turn.answers for turn in turns)
    only = _interviewed(discourse, turns) if interview else ""
    begun = False
    for turn in turns:
        begun = begun or turn.asks
        answers = turn.answers or (turn.speaker is None and begun and not turn.asks)
        speaker = turn.speaker or (only if answers else "")
        if speaker:
            discourse.answers[discourse.paragraph_at(turn.start)] = speaker
            _add(discourse, FIRST_PERSON, turn.start, turn.end, speaker)
        elif turn.asks and only:
            _add_addressed(discourse, turn, only)


def _add(discourse: Discourse, pronoun: re.Pattern[str], start: int, end: int, entity: str) -> None:
    """Add the pronouns in a stretch of the text that are not in a quotation."""
    quoted = discourse.quotations_in(start, end)
    for low, high in pairwise([start, *(place for each in quoted for place in (each.start, each.end)), end]):
        if discourse.quotation_at(low) is None:
            add_speaker(discourse, pronoun, low, high, entity)


def _add_addressed(discourse: Discourse, turn: _Turn, entity: str) -> None:
    for number in range(discourse.sentence_at(turn.start), discourse.sentence_at(turn.end - 1) + 1):
        start, end = discourse.sentences[number].start, discourse.sentences[number].end
        asks = QUESTION.search(discourse.text[start:end])
        _add(discourse, SECOND_PERSON if asks else ADDRESSED, start, end, entity)


def _turns(discourse: Discourse) -> Iterator[_Turn]:
    labels = [_label(discourse, *paragraph) for paragraph in discourse.paragraphs]
    counts = Counter(label for label, _ in labels)
    for (first, last), (label, person) in zip(discourse.paragraphs, labels, strict=True):
        start, end = discourse.sentences[first].start, discourse.sentences[last].end
        # A label that names nobody and stands but once is a heading.
        answers = not person and label.lower() in words("answers", "references")
        speaker = person or ("" if answers or (label and counts[label] > 1) else None)
        asks = not speaker and not answers and bool(QUESTION.search(discourse.text[start:end]))
        yield _Turn(start, end, speaker, asks, answers)


def _label(discourse: Discourse, first: int, last: int) -> tuple[str, str]:
    """The label of a paragraph, and the id of the person that it names; each is "" if there is none.

    A label that names nobody ("A:") may stand before the first sentence.
    """
    text, start, end = discourse.text, discourse.sentences[first].start, discourse.sentences[last].end
    line = text.rfind("\n", 0, start) + 1
    label = label_at(text, line, min(end, line + LONGEST_LABEL))
    if label is None:
        return ":" if text.startswith(":", start) else "", ""
    named = {
        item.entity for item in discourse.persons(first)
        if item.end == label[1] and all(map(is_title, text[label[0] : item.start].split()))
    }  # fmt: skip
    return text[slice(*label)], named.pop() if len(named) == 1 else ""


def _interviewed(discourse: Discourse, turns: list[_Turn]) -> str:
    """The id of the one person interviewed, or "": the only one with a label, or whom the head of the text tells.

    It is none of whom a question speaks.
    """
    persons = [name for name in discourse.names if discourse.is_person(name.entity)]
    labelled = {turn.speaker for turn in turns if turn.speaker}
    answers = any(turn.answers for turn in turns)  # Then a label with a name is of somebody else, who asks.
    found = _told(discourse, persons) - labelled if answers else labelled or _told(discourse, persons)
    if len(found) != 1:
        return ""
    asked = {discourse.paragraph_at(turn.start) for turn in turns if turn.asks}
    spoken_of = any(
        name.entity in found and discourse.paragraph_at(name.start) in asked
        and not discourse.text.startswith(",", name.end) for name in persons
    )  # fmt: skip
    return "" if spoken_of else next(iter(found))


def _told(discourse: Discourse, persons: list[Mention]) -> set[str]:
    """Ids of the persons whom the head of a text calls interviewed, by a full name."""
    found = _met(discourse, persons)
    for name in persons:
        if name.start < HEAD:
            end = discourse.sentences[name.sentence].end
            match = _speaks_with().match(discourse.text, name.end, end)
            if match and not _is_past(discourse, match):
                found.add(name.entity)
    return {id_ for id_ in found if " " in discourse.entities[id_].label}


def _met(discourse: Discourse, persons: list[Mention]) -> set[str]:
    """Ids of the persons behind "spoke with" and the like at the head of a text."""
    found = set[str]()
    for match in _spoke_with().finditer(discourse.text, 0, HEAD):
        sentence = discourse.sentence_at(match.start())
        near = [name for name in persons if match.end() <= name.start and name.sentence == sentence]
        if near and not _is_past(discourse, match) and _titles().fullmatch(discourse.text, match.end(), near[0].start):
            found.add(near[0].entity)
            if len(near) > 1 and AND.fullmatch(discourse.text, near[0].end, near[1].start):
                found.add(near[1].entity)
    return found


def _is_past(discourse: Discourse, match: re.Match[str]) -> bool:
    """Whether a sentence speaks of an earlier interview: "spoke with us back in June"."""
    sentence = discourse.sentences[discourse.sentence_at(match.start())]
    return EARLIER.search(discourse.text, sentence.start, sentence.end) is not None


@cache
def _spoke_with() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:interview(?:s|ed|ing)?(?: (?:of|with))?|{any_of(words('meets', 'references'))} (?:with|to)"
        r"|discuss(?:es|ed)\b[^.\n]{0,80}? with|contacted|questioned|asked)\s",
        re.IGNORECASE,
    )


@cache
def _titles() -> re.Pattern[str]:
    """What may stand between "spoke with" and a name: "the biologist Dr. "."""
    return re.compile(rf"(?:(?!{any_of(words('not_before_interviewed', 'references'))}\b)[\w.,’'-]+ ){{0,12}}")


@cache
def _speaks_with() -> re.Pattern[str]:
    """What stands behind the name of a person interviewed: "spoke with …", ", a pilot, answered questions"."""
    return re.compile(
        r"(?:[^\n“”\"]{0,120},)? (?:(?:spoke|speaks|talked|talks) (?:with|to)"
        r"|(?:took [^.\n]{0,20}time to )?answer(?:ed|s)? [^.\n]{0,40}questions"
        r"|(?:discuss(?:ed|es)|talks|talked) [^.\n]{0,120} with|interviewed by)\b"
    )
