"""The words beside a name come in; whether it is used as media are, and whether it is called one, goes out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Final

from graphkit.data import table


class Use(IntEnum):
    """What a sentence does with a name: whoever bears it ACTS (or is none of the others), SAYS something as anybody
    may ("according to …"), or REPORTS as media do ("told …", "… reported", "citing …")."""

    ACTS = 0
    SAYS = 1
    REPORTS = 2


class Medium(IntEnum):
    """How surely something is a medium: NOT where it is known for something else; UNKNOWN; MAYBE; SURELY."""

    NOT = 0
    UNKNOWN = 1
    MAYBE = 2
    SURELY = 3


def use_of(left: str, right: str) -> tuple[Use, Medium]:
    """What a sentence does with a name between ``left`` and ``right``, and what the words beside it say that it is.

    >>> use_of("Speaking to the state news agency ", " on Monday, he agreed.")
    (<Use.REPORTS: 2>, <Medium.SURELY: 3>)
    >>> use_of("The court fined ", " for what it had reported.")
    (<Use.ACTS: 0>, <Medium.UNKNOWN: 1>)
    """
    patterns = _patterns()
    head, between, named = _taken_apart(left)
    beside = Medium.UNKNOWN
    if named or patterns.medium.match(right):
        beside = Medium.SURELY
    elif patterns.staff.match(right):
        beside = Medium.MAYBE
    if patterns.suffers.match(right):
        return Use.ACTS, beside
    if _credited(left, right) or patterns.work.match(right):
        return Use.REPORTS, beside
    return max(_led_to(head, between, right), _done_by(head, between, right)), beside


@cache
def words(name: str) -> frozenset[str]:
    """One list of ``data/media.toml``."""
    return frozenset(table("media")[name])


def _any(*names: str) -> str:
    """An expression for any entry of some lists, the longest first."""
    entries = sorted({entry for name in names for entry in words(name)}, key=lambda entry: (-len(entry), entry))
    return rf"(?:{'|'.join(map(re.escape, entries))})\b"


TIME: Final = (
    r"(?:(?:on |late on |early on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|earlier|later|last \w+"
    r"|this \w+|in [A-Z]\w+|in \d{4}|that \w+)"
)
ADVERBS: Final = rf"(?:(?:also|first|then|once|since|thus|{TIME}|\w+ly|in turn|for example),? )*"
HELPED: Final = (
    rf"{ADVERBS}(?:(?:has|have|had|did|do|does|could|can|would|will|may|might"
    rf"|(?:is|are|was|were)(?= (?:\w+ly )?\w+ing))(?:n['’]t| not|not)? {ADVERBS})?"
)
"""What stands between a subject and its verb in the active voice."""

DISCLOSES: Final = r"(?:\w+ly )?(?:seen|obtained|reviewed|learned|learnt|confirmed|verified|spoken|interviewed)"
OWN: Final = (
    r"(?! (?:that )?(?:it|they) (?:would|will|plans|intends|stands|stood|(?:is|was|were) \w+ing"
    rf"|(?:had|has|have) (?!{DISCLOSES}))\b)"
    r"(?! (?:that )?(?:its|their) )"
    r"(?! (?:an? |its )?(?:[\w.]+ ){0,3}(?:loss|losses|profit|profits|revenue|revenues|earnings)\b)"
)
"""What does not follow a verb that reports: what a firm says of itself, and its results."""

NAME_ENDS: Final = r"(?:['’]s?(?!\w))?[\"”’)]*(?: \d{1,2})?"
PARENTHESIS: Final = r"(?: ?\([^()]{1,40}\))?"
APPOSED: Final = rf"{PARENTHESIS}(?:, (?!\w+ing\b)(?:which |who )?[^;:\"“”]{{2,90}}?,)?,? "
PERSON: Final = r"(?: (?:[A-Z][\w.’'-]*|de|bin|al|van|von)){1,4}"
PLACE: Final = r"(?: (?:in|at|from|for|to|with|on) (?:the )?[\w’'-]+)*"
SUFFERING: Final = r"(?:(?:which|that|who) )?(?:(?:is|are|was|were|has|have|had|been|being|got|to be|\w+ly) )*"
SENTENCE_ENDS: Final = re.compile(r"[\"”’)]*\s*(?:$|[.,;:—–)\"”]| on \w+day| citing\b| in an?\b)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What is matched with the words that follow a name: they call it a medium; its reporter; its report, its
    interviewee; what is done to it; what it does; what its people do."""

    medium: re.Pattern[str]
    staff: re.Pattern[str]
    work: re.Pattern[str]
    suffers: re.Pattern[str]
    does: re.Pattern[str]
    staff_does: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    nouns, works = _any("nouns"), rf"(?:{_any('works')}|interviewee)"
    called = rf"{NAME_ENDS}(?: {nouns}(?! [A-Z]))*"
    apposition = rf"(?:an? |the |[\w’']+['’]s )(?:[\w’'-]+ ){{0,4}}{nouns}"
    staff = rf"(?: [\w-]+)? {_any('people')}"
    active = rf"{HELPED}(?!call(?:s|ed) (?:for|on|off|upon) )(?:{_any('reports')}|(?P<says>{_any('says')}))"
    verb = rf"(?:{active}|(?:was|were|is|are) (?:told|quoted|cited)\b){OWN}"
    return _Patterns(
        medium=re.compile(
            rf"{NAME_ENDS}(?: {nouns}(?! [A-Z])|, {apposition}(?=[,.;)]|$| (?:of|in|for|from|with|that|which|\w+ed)\b))"
        ),
        staff=re.compile(NAME_ENDS + staff),
        work=re.compile(rf"{called}(?: (?:news|exit|opinion|exclusive|live|television|radio|tv|op-ed))? {works}"),
        suffers=re.compile(rf"{called}{PARENTHESIS},? {SUFFERING}{_any('suffers')}"),
        does=re.compile(rf"{called}(?: (?:of |in )?[A-Z][\w’'-]*)?(?:{APPOSED}|,? (?:which|who|that) ){verb}"),
        staff_does=re.compile(rf"(?:{NAME_ENDS}{staff}(?:{PERSON})?{PLACE}|['’]s?{PERSON}){APPOSED}{verb}"),
    )


def _taken_apart(left: str) -> tuple[list[str], list[str], bool]:
    """The words left of a name: those before its own attributes, the attributes, and whether these call it a medium.

    >>> _taken_apart("He told Russia’s state news agency ")
    (['He', 'told'], ['Russia’s', 'state', 'news', 'agency'], True)
    """
    tokens = left.rstrip(" (\"“‘'").split()
    last = [token.strip(",").lower() for token in tokens[-2:]]
    pair = " ".join(last)
    named = bool(last) and (last[-1] in words("nouns") or pair in words("nouns")) and pair not in words("not_nouns")
    at, free = len(tokens), 2 * named
    while at and (_is_attribute(tokens, at - 1) or (free and _is_adjective(tokens[at - 1]))):
        at -= 1
        free -= not _is_attribute(tokens, at)
    return tokens[:at], tokens[at:], named


RUN_BY: Final = re.compile(r"\w+-(?:run|owned|controlled|funded|backed|aligned|affiliated|linked|based|language)$")
OF: Final = frozenset({"of", "from", "at"})


def _is_attribute(tokens: list[str], at: int) -> bool:
    """Whether a word belongs to the name that follows: "the", "Russian", "state", "its", "news", "agency"."""
    token = tokens[at]
    if token[-1] in ".!?;:—–" and not (token[-1] == "." and token[0].isupper() and len(token) <= 4):
        return False
    word = token.strip("\"“”‘’'(),").lower()
    if token[-1] == ",":
        pair = f"{tokens[at - 1].lower()} {word}" if at else word
        return at == len(tokens) - 1 and (word in words("nouns") or pair in words("nouns"))
    if word in words("not_before_name"):
        # "Ann Example of the Herald": of whom it is said, is left to the words before.
        return word in OF and at > 0 and tokens[at - 1][0].isupper() and tokens[at - 1].lower() not in words("speech")
    return (
        token[0].isupper() or token.endswith(("'s", "’s", "s’", "s'")) or word in words("before_name")
        or word in _noun_words() or bool(RUN_BY.match(word))
    )  # fmt: skip


def _is_adjective(token: str) -> bool:
    """Whether a word may be any of those that tell what kind of newspaper a newspaper is."""
    known = ("not_before_name", "tells", "says", "reports", "speech", "suffers")
    return token.islower() and token.isalpha() and not any(token in words(name) for name in known)


@cache
def _noun_words() -> frozenset[str]:
    return frozenset(word for noun in words("nouns") for word in noun.split())


def _credited(left: str, right: str) -> bool:
    """Whether a name stands for itself: as a dateline, a credit or whoever speaks next."""
    before, after = left.rstrip(' "“'), right.lstrip(' "”')
    opener = before[-1:]
    if opener in {"(", "/"} and after[:1] in {")", "/"}:
        return not before.strip("(/ ") or bool(re.match(r"[)/]+\s*(?:[-–—:.]|$)", after))
    if opener in {"—", "–", "|", "-"}:
        return not after.strip(" .")
    if opener == ":":
        return before.split()[-1].strip(":").lower() in words("works") | {"credit", "source", "via"}
    return not before and (not after.strip(" .") or after.startswith(":"))


def _led_to(head: list[str], between: list[str], right: str) -> Use:
    """What the last words before a name and its attributes say: "according to", "published in"."""
    last = head[-1].strip("\"“”‘’'(").lower() if head else ""
    if last in words("tells") or last in {"citing", "cited", "cites", "quoting", "quoted", "quotes"}:
        return Use.REPORTS
    if last in {"via", "per"}:
        return Use.SAYS
    if ACCORDING.search(" ".join(head[-8:])):
        return Use.SAYS
    lists, reach = LEADING.get(last, ((), 0))
    if len(head) > 1 and head[-2] == "and":
        reach *= 3  # "reported by Reuters as convicted and by the Herald as acquitted"
    for token in reversed(head[-1 - reach : -1]):
        if token[-1] in ",;:.":
            break
        if any(token.strip("\"“”‘’'()").lower() in words(name) for name in lists):
            return Use.REPORTS
    if last == "with" and len(head) == 1 and right.startswith(","):
        return Use.REPORTS
    if last == "of" and len(head) > 1 and head[-2].lower() in {"edition", "issue", "page", "pages", "website"}:
        return Use.REPORTS
    # "…, wrote the Herald."
    inverted = not OF & set(between) and SENTENCE_ENDS.match(right)
    if inverted and last in words("reports"):
        return Use.REPORTS
    return Use.SAYS if inverted and last in words("says") else Use.ACTS


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
"""Preposition → lists of words one of which makes the name behind it that of a medium that reports, and how many words
before the preposition it may stand."""


def _done_by(head: list[str], between: list[str], right: str) -> Use:
    """What the words after a name say of whoever bears it: "reported on Monday", "'s correspondent said"."""
    patterns = _patterns()
    match = patterns.staff_does.match(right)
    if not match and not OF & set(between) and not (head and head[-1].lower() in words("not_subject")):
        match = patterns.does.match(right)
    if not match:
        return Use.ACTS
    return Use.SAYS if match["says"] else Use.REPORTS
