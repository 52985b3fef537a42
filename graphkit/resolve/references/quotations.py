"""Find who says each quotation of a document, and so whom "I" means in it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.names.genders import is_first_name
from graphkit.names.words import any_of, words
from graphkit.records import NAMED
from graphkit.resolve.references.discourse import Discourse, Quotation, Reference
from graphkit.resolve.references.groups import depends, has_genitive, is_one_of_several, owned

FIRST_PERSON: Final = re.compile(r"\b(?:I(?!\]\w)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b(?!\.\w)")
NUMBER: Final = re.compile(r"[\w,;)] [A-Z][\w’'-]+ $")
"""What stands before an "I" that is a number: a word with a capital within a sentence, as in “at Harbour I”."""
BEFORE_NUMBER: Final = re.compile(r"(\w+) $")
SHORTEST: Final = 4
"""Letters of the shortest word before a number; “As” and “Can” are first names somewhere."""
INNER: Final = re.compile(r"(?<!\w)(?:‘(?=[\w\[])|'(?=[A-Z\[])|(?<=: )'(?=\w))(?:.*[’'](?!\w)|.*)", re.DOTALL)
"""A quotation in a quotation, with single marks. It ends at the last such mark: others may be apostrophes."""
OWN: Final = re.compile(r"\bI \w+[,:]? $")
"""What makes such a quotation one's own: “I thought, ‘I am ill’”."""
WITH: Final = re.compile(r", (?:(?:along|together) )?(?:with|and|or|like|as well as)\b")
"""What names others behind a name."""
REACH: Final = 160
"""Characters behind a quotation in which its speaker is looked for; half as many before it."""
MARK: Final = re.compile(r"[“”\"]")
STOP: Final = re.compile(r"[.!?](?:\s|$)")
LEAD: Final = re.compile(r"[\s,—–-]*")
OFFICE: Final = re.compile(r" (?:[\w.’'-]+ ){0,7}")
"""What may stand between "said" and a name."""
ADVERBS: Final = r"(?:(?:has|had|have|also|later|then|once|reportedly|\w+ly|himself|herself) )*"
SUBJECT: Final = re.compile(rf"(?:(?:, | \()[^.!?“”\"\n]{{2,90}}[,)])?(?:,? (?:who|and) )? ?{ADVERBS}")
"""What may stand between a name and "said": adverbs, and an apposition before them."""
PRONOUN: Final = re.compile(r" (?:he|she|they|we|I|it)\b")
OPEN: Final = re.compile(rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|who) {ADVERBS}$")
"""A subject that leaves open who speaks."""
STATEMENT: Final = re.compile(r"\b(?:statement|tweet(?:ed)?|wrote|post(?:ed)?|spoke|speech|letter|comment(?:ed|s)?)\b")
"""What announces a quotation that begins a sentence."""


def find_speakers(discourse: Discourse) -> None:
    """Write into the quotations of a document who says them, where the text says so."""
    previous: Quotation | None = None
    for quotation in discourse.quotations:
        said = _behind(discourse, quotation)
        if said is None:
            said = _before(discourse, quotation)
        if said is None and previous is not None and _goes_on(discourse, previous, quotation):
            said = previous.speaker
        quotation.speaker = said
        previous = quotation


def resolve_quoted(discourse: Discourse) -> None:
    """Add the "I" and "my" of quotations whose speaker is known."""
    for quotation in discourse.quotations:
        if quotation.speaker:
            add_speaker(discourse, FIRST_PERSON, quotation.start, quotation.end, quotation.speaker)


def add_speaker(discourse: Discourse, pronoun: re.Pattern[str], start: int, end: int, entity: str) -> None:
    """Add the pronouns in a stretch of the text as an entity.

    Not numbers ("Part I"), parts of names, and what stands in a quotation with single marks: another may say it.
    """
    inner = [
        match.span() for match in INNER.finditer(discourse.text, start, end)
        if not OWN.search(discourse.text, max(start, match.start() - REACH // 4), match.start())
    ]  # fmt: skip
    for match in pronoun.finditer(discourse.text, start, end):
        place = match.start()
        quoted = any(low < place < high for low, high in inner)
        if not quoted and not (match.group() == "I" and _is_number(discourse, place)):
            discourse.add(Reference(*match.span(), entity, "speaker"))


def _is_number(discourse: Discourse, place: int) -> bool:
    """Whether an "I" is a part of a name or a number."""
    if any(item.start <= place <= item.end + 1 and item.via in NAMED for item in discourse.mentions_at(place)):
        return True
    before = BEFORE_NUMBER.search(discourse.text, max(0, place - REACH // 4), place)
    numbered = before is not None and (
        before[1].istitle()
        and (before[1].lower() in words("numbered", "references") or is_first_name(before[1]))
        and len(before[1]) >= SHORTEST
    )
    return numbered or NUMBER.search(discourse.text, max(0, place - REACH // 4), place) is not None


def _behind(discourse: Discourse, quotation: Quotation) -> str | None:
    """Who says a quotation by the words behind it (“…,” Roe said).

    It is "" where that is somebody without a name ("a guard said"), None where the words do not tell.
    """
    text, start = discourse.text, quotation.end
    end = min(discourse.sentences[discourse.paragraphs[quotation.paragraph][1]].end, start + REACH)
    verb = says().search(text, start, end)
    ended = quotation.closed and text[start - 2] == "."  # What stands behind is another sentence.
    if verb is None or ended or STOP.search(text, start, verb.start()):
        return None
    if LEAD.fullmatch(text, start, verb.start()):
        return _subject_after(discourse, verb.end())
    return _subject_before(discourse, start, verb.start())


def _before(discourse: Discourse, quotation: Quotation) -> str | None:
    """Who says a quotation by the words before it (Roe said: “…”); see :func:`_behind`."""
    text, end = discourse.text, quotation.start
    number = discourse.sentence_at(end)
    low = discourse.sentences[number].start
    if low == end and number:  # It begins its sentence.
        previous = discourse.sentences[number - 1]
        if text[previous.end - 1] in ":,":
            low = previous.start
        elif previous.paragraph == discourse.sentences[number].paragraph:
            return _introduced(discourse, number - 1)
    verbs = list(says().finditer(text, low, end))
    if not verbs or end - verbs[-1].end() > REACH // 2:
        return None
    if MARK.search(text, verbs[-1].end(), end) or STOP.search(text, verbs[-1].end(), end):
        return None
    return _subject_before(discourse, low, verbs[-1].start())


def _introduced(discourse: Discourse, sentence: int) -> str | None:
    """Who speaks in the sentence before a quotation, or is alone in one that tells of a statement; else None."""
    text, start, end = discourse.text, discourse.sentences[sentence].start, discourse.sentences[sentence].end
    if MARK.search(text, start, end):
        return None
    if verb := says().search(text, start, end):
        return _subject_before(discourse, start, verb.start())
    persons = {item.entity for item in discourse.persons(sentence)}
    return persons.pop() if len(persons) == 1 and STATEMENT.search(text, start, end) else None


def _subject_before(discourse: Discourse, low: int, verb: int) -> str | None:
    """The person who stands directly before a verb, adverbs and an apposition aside; see :func:`_behind`."""
    for item in reversed(_persons(discourse, low, verb)):
        if SUBJECT.fullmatch(discourse.text, item.end, verb):
            if WITH.match(discourse.text, item.end, verb):
                return None
            return _alone(discourse, item)
    return None if OPEN.search(discourse.text, low, verb) else ""


def _subject_after(discourse: Discourse, verb: int) -> str | None:
    """The person who stands directly behind a verb, with an office before the name; see :func:`_behind`."""
    for item in _persons(discourse, verb, verb + REACH // 2):
        if not OFFICE.fullmatch(discourse.text, verb, item.start):
            return None
        if has_genitive(discourse, item):
            other = owned(discourse, item)
            return "" if other is None else _alone(discourse, other)
        return None if WITH.match(discourse.text, item.end) else _alone(discourse, item)
    return None if PRONOUN.match(discourse.text, verb) else ""


def _alone(discourse: Discourse, item: Reference) -> str | None:
    """The id of a person who speaks alone; "" where it is somebody of theirs, None where others may speak, too."""
    if depends(discourse, item):
        return ""
    return None if is_one_of_several(discourse, item) else item.entity or None


def _persons(discourse: Discourse, start: int, end: int) -> list[Reference]:
    """The persons of a stretch of the text who are mentioned from ``start`` to before ``end``."""
    numbers = range(discourse.sentence_at(start), discourse.sentence_at(end) + 1)
    return [item for number in numbers for item in discourse.persons(number) if start <= item.start < end]


def _goes_on(discourse: Discourse, previous: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on after another: in one paragraph with nobody between, or in the next if left open."""
    if quotation.paragraph == previous.paragraph:
        between = _persons(discourse, previous.end, quotation.start)
        return all(item.entity == previous.speaker for item in between)
    first = discourse.sentences[discourse.paragraphs[quotation.paragraph][0]].start
    return quotation.paragraph == previous.paragraph + 1 and not previous.closed and quotation.start == first


@cache
def says() -> re.Pattern[str]:
    """The verbs of saying."""
    return re.compile(rf"\b{any_of(words('says', 'references'))}\b")
