"""Read from the words beside a name whether a text cites it as a medium, and whether it calls it one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Final

from graphkit.names.words import any_of, words


class Use(IntEnum):
    """What a sentence does with a name: the entity ACTS (or none of the others holds), SAYS something as any speaker
    may ("according to …"), or REPORTS as media do ("told …", "… reported", "citing …")."""

    ACTS = 0
    SAYS = 1
    REPORTS = 2


class Medium(IntEnum):
    """How surely an entity is a medium: NOT (it is known to be another kind), UNKNOWN, MAYBE, SURELY."""

    NOT = 0
    UNKNOWN = 1
    MAYBE = 2
    SURELY = 3


def use_of(left: str, right: str) -> tuple[Use, Medium]:
    """What a sentence does with the name between ``left`` and ``right``, and how surely they call it a medium.

    >>> use_of("Speaking to the state news agency ", " on Monday, he agreed.")
    (<Use.REPORTS: 2>, <Medium.SURELY: 3>)
    >>> use_of("The court fined ", " for what it had reported.")
    (<Use.ACTS: 0>, <Medium.UNKNOWN: 1>)
    """
    patterns = _patterns()
    head, attributes, named = _split_attributes(left)
    beside = Medium.UNKNOWN
    if named or patterns.medium.match(right):
        beside = Medium.SURELY
    elif patterns.staff.match(right):
        beside = Medium.MAYBE
    if patterns.undergoes.match(right):
        return Use.ACTS, beside
    if _credited(left, right) or patterns.work.match(right):
        return Use.REPORTS, beside
    return max(_use_before(head, attributes, right), _use_after(head, attributes, right)), beside


@cache
def media(name: str) -> frozenset[str]:
    """One list of ``data/media.toml``."""
    return words(name, "media")


def _any(*names: str) -> str:
    """A regular expression for any entry of some lists of ``data/media.toml``."""
    return any_of(entry for name in names for entry in media(name))


TIME: Final = (
    rf"(?:(?:on |late on |early on )?{_any('days')}|{_any('times')}|last \w+|this \w+|in [A-Z]\w+|in \d{{4}}|that \w+)"
)
ADVERBS: Final = rf"(?:(?:{_any('adverbs')}|{TIME}|\w+ly),? )*"
AUXILIARIES: Final = (
    rf"{ADVERBS}(?:(?:{_any('auxiliaries')}|{_any('be')}(?= (?:\w+ly )?\w+ing))(?:n['’]t| not|not)? {ADVERBS})?"
)
"""What may stand between a subject and its verb in the active voice."""

NOT_OF_ITSELF: Final = (
    rf"(?! (?:that )?(?:it|they) (?:{_any('own_plans')}|(?:is|was|were) \w+ing"
    rf"|(?:had|has|have) (?!(?:\w+ly )?{_any('disclosed')}))\b)"
    r"(?! (?:that )?(?:its|their) )"
    rf"(?! (?:an? |its )?(?:[\w.]+ ){{0,3}}{_any('results')}\b)"
)
"""What must not follow a verb that reports: a firm's words on itself, or its results."""

NAME_END: Final = r"(?:['’]s?(?!\w))?[\"”’)]*(?: \d{1,2})?"
PARENTHESIS: Final = r"(?: ?\([^()]{1,40}\))?"
APPOSITION: Final = rf"{PARENTHESIS}(?:, (?!\w+ing\b)(?:which |who )?[^;:\"“”]{{2,90}}?,)?,? "
PERSON: Final = rf"(?: (?:[A-Z][\w.’'-]*|{_any('name_particles')})){{1,4}}"
WHERE: Final = rf"(?: {_any('after_people')} (?:the )?[\w’'-]+)*"
PASSIVE: Final = rf"(?:(?:which|that|who) )?(?:(?:{_any('be', 'passive')}|\w+ly) )*"
SENTENCE_END: Final = re.compile(r"[\"”’)]*\s*(?:$|[.,;:—–)\"”]| on \w+day| citing\b| in an?\b)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Patterns for the words behind a name.

    Attributes:
        medium: They call it a medium.
        staff: They name its reporter.
        work: They name its report, or its interviewee.
        undergoes: Something is done to it.
        does: It says or reports.
        staff_does: Its people say or report.
    """

    medium: re.Pattern[str]
    staff: re.Pattern[str]
    work: re.Pattern[str]
    undergoes: re.Pattern[str]
    does: re.Pattern[str]
    staff_does: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    noun = rf"{_any('nouns')}\b"
    called = rf"{NAME_END}(?: {noun}(?! [A-Z]))*"
    kind = rf"(?:an? |the |[\w’']+['’]s )(?:[\w’'-]+ ){{0,4}}{noun}(?=[,.;)]|$| (?:{_any('after_noun')}|\w+ed)\b)"
    staff = rf"(?: [\w-]+)? {_any('people')}\b"
    active = rf"{AUXILIARIES}(?!{_any('not_says')} )(?:{_any('reports')}\b|(?P<says>{_any('says')}\b))"
    verb = rf"(?:{active}|{_any('be')} {_any('quoted')}\b){NOT_OF_ITSELF}"
    return _Patterns(
        medium=re.compile(rf"{NAME_END}(?: {noun}(?! [A-Z])|, {kind})"),
        staff=re.compile(NAME_END + staff),
        work=re.compile(rf"{called}(?: {_any('before_works')})? (?:{_any('works')}\b|interviewee)"),
        undergoes=re.compile(rf"{called}{PARENTHESIS},? {PASSIVE}{_any('suffers')}\b"),
        does=re.compile(rf"{called}(?: (?:of |in )?[A-Z][\w’'-]*)?(?:{APPOSITION}|,? (?:which|who|that) ){verb}"),
        staff_does=re.compile(rf"(?:{NAME_END}{staff}(?:{PERSON})?{WHERE}|['’]s?{PERSON}){APPOSITION}{verb}"),
    )


def _split_attributes(left: str) -> tuple[list[str], list[str], bool]:
    """The words left of a name: those before its attributes, its attributes, and whether these call it a medium.

    >>> _split_attributes("He told Russia’s state news agency ")
    (['He', 'told'], ['Russia’s', 'state', 'news', 'agency'], True)
    """
    tokens = left.rstrip(" (\"“‘'").split()
    last = [token.strip(",").lower() for token in tokens[-2:]]
    pair = " ".join(last)
    named = bool(last) and not media("nouns").isdisjoint((last[-1], pair)) and pair not in media("not_nouns")
    at, free = len(tokens), 2 * named
    while at and (_is_attribute(tokens, at - 1) or (free and _is_adjective(tokens[at - 1]))):
        at -= 1
        free -= not _is_attribute(tokens, at)
    return tokens[:at], tokens[at:], named


RUN_BY: Final = re.compile(rf"\w+-{_any('run_by')}$")


def _is_attribute(tokens: list[str], at: int) -> bool:
    """Whether a word belongs to the name that follows: "the", "Russian", "state", "its", "news", "agency"."""
    token = tokens[at]
    if token[-1] in ".!?;:—–" and not (token[-1] == "." and token[0].isupper() and len(token) <= 4):
        return False
    word = token.strip("\"“”‘’'(),").lower()
    if token[-1] == ",":
        pair = f"{tokens[at - 1].lower()} {word}" if at else word
        return at == len(tokens) - 1 and not media("nouns").isdisjoint((word, pair))
    if word in media("not_before_name"):
        # In "Ann Example of the Herald" the words before decide.
        before = tokens[at - 1] if at else ""
        return word in media("of_medium") and before[:1].isupper() and before.lower() not in media("speech")
    return (
        token[0].isupper() or token.endswith(("'s", "’s", "s’", "s'")) or word in media("before_name")
        or word in _noun_words() or bool(RUN_BY.match(word))
    )  # fmt: skip


def _is_adjective(token: str) -> bool:
    """Whether a word may be an adjective before a kind of medium: "a little-read newspaper"."""
    known = ("not_before_name", "tells", "says", "reports", "speech", "suffers")
    return token.islower() and token.isalpha() and not any(token in media(name) for name in known)


@cache
def _noun_words() -> frozenset[str]:
    return frozenset(word for noun in media("nouns") for word in noun.split())


def _credited(left: str, right: str) -> bool:
    """Whether a name stands alone, as a dateline, a credit or the speaker of what follows."""
    before, after = left.rstrip(' "“'), right.lstrip(' "”')
    opener = before[-1:]
    if opener in {"(", "/"} and after[:1] in {")", "/"}:
        return not before.strip("(/ ") or bool(re.match(r"[)/]+\s*(?:[-–—:.]|$)", after))
    if opener in {"—", "–", "|", "-"}:
        return not after.strip(" .")
    if opener == ":":
        return before.split()[-1].strip(":").lower() in media("works") | media("credits")
    return not before and (not after.strip(" .") or after.startswith(":"))


def _use_before(head: list[str], attributes: list[str], right: str) -> Use:
    """What the words before a name and its attributes say: "according to", "published in"."""
    last = head[-1].strip("\"“”‘’'(").lower() if head else ""
    if last in media("tells") or last in media("cites"):
        return Use.REPORTS
    if last in media("sources"):
        return Use.SAYS
    if ACCORDING.search(" ".join(head[-8:])):
        return Use.SAYS
    lists, reach = LEADING.get(last, ((), 0))
    if len(head) > 1 and head[-2] == "and":
        reach *= 3  # "reported by Reuters as convicted and by the Herald as acquitted"
    for token in reversed(head[-1 - reach : -1]):
        if token[-1] in ",;:.":
            break
        if any(token.strip("\"“”‘’'()").lower() in media(name) for name in lists):
            return Use.REPORTS
    if last == "with" and len(head) == 1 and right.startswith(","):
        return Use.REPORTS
    if last == "of" and len(head) > 1 and head[-2].lower() in media("parts"):
        return Use.REPORTS
    # "…, wrote the Herald."
    inverted = not media("of_medium") & set(attributes) and SENTENCE_END.match(right)
    if inverted and last in media("reports"):
        return Use.REPORTS
    return Use.SAYS if inverted and last in media("says") else Use.ACTS


ACCORDING: Final = re.compile(r"\b[Aa]ccording to(?: [^,;:]{1,50} (?:and|or)(?: to)?)?$")

LEADING: Final = {
    "to": (("speech",), 5),
    "with": (("speech",), 6),
    "by": (("published", "works"), 4),
    "in": (("published", "works", "contributes"), 6),
    "on": (("published", "speech"), 4),
    "from": (("works",), 6),
    "for": (("contributes", "works"), 4),
    "at": (("speech", "works"), 2),
}
"""Preposition → the lists whose words, before the preposition, show that the name behind it is a medium that reports;
and within how many words before the preposition they count."""


def _use_after(head: list[str], attributes: list[str], right: str) -> Use:
    """What the words behind a name say that it does: "reported on Monday", "'s correspondent said"."""
    patterns = _patterns()
    match = patterns.staff_does.match(right)
    if not match and not media("of_medium") & set(attributes):
        subject = not head or head[-1].lower() not in media("not_subject")
        match = patterns.does.match(right) if subject else None
    if not match:
        return Use.ACTS
    return Use.SAYS if match["says"] else Use.REPORTS
