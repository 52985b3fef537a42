"""Find whom "he" and "she" mean: the only person of that gender in the sentence so far or in the one before."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Final

from graphkit.names.genders import Gender
from graphkit.names.words import any_of, words
from graphkit.records import NAMED
from graphkit.resolve.references.discourse import Discourse, Reference
from graphkit.resolve.references.groups import companions
from graphkit.resolve.references.quotations import says
from graphkit.resolve.references.unnamed import names_another

PRONOUN: Final = re.compile(
    r"\b(?:(?P<man>[Hh]e|[Hh]im|[Hh]is|[Hh]imself)|(?P<woman>[Ss]he|[Hh]er|[Hh]ers|[Hh]erself))\b"
)
OBJECT: Final = re.compile(rf"[Hh]im\b|[Hh]er(?=\W*$|\s*[^\w\s]|\s+{any_of(words('after_object', 'references'))}\b)")
"""A pronoun that is an object. "Her" is one where no noun follows."""
CLAUSE: Final = re.compile(rf"[,;:—–“”\"]|\b{any_of(words('between_clauses', 'references'))}\b")
"""What shows that a person and an object may be of two clauses. Of one clause, they are two persons."""
TITLES: Final = re.compile(r"\W*(?:[A-Z][\w.’'-]*\s+|(?:the|former|then)\s+){0,6}")
"""What may stand before the name that begins a sentence."""
LEAD: Final = re.compile(rf"\W*(?:[A-Z][^.,;:“”\"\n]{{2,60}}, )?{TITLES.pattern}")
"""The same behind a phrase up to a comma: “On Friday, Minister ”."""
FIRST_WORD: Final = re.compile(r"\W*(\w+)")
SURE: Final = 2
"""So many pronouns of one gender, and none of the other, tell the gender of a person whom alone they can mean."""
SURER: Final = 3
"""So many do where the first name says the other gender."""


def learned(discourse: Discourse, genders: Mapping[str, Gender]) -> dict[str, Gender]:
    """The genders with those that pronouns show: of persons whom alone several pronouns can mean, all of one gender."""
    votes: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
    for match in discourse.matches(PRONOUN):
        if discourse.quotation_at(match.start()) is None:
            found = _Search(discourse, {}, match)
            only = found.antecedent(opener=False)
            if only and " " in discourse.entities[only].label and found.begins_with(only):
                votes[only][found.gender] += 1
    shown = {id_: counts.most_common(1)[0] for id_, counts in votes.items() if len(counts) == 1}
    least = {id_: SURER if genders.get(id_) else SURE for id_ in shown}
    return {**genders, **{id_: gender for id_, (gender, count) in shown.items() if count >= least[id_]}}


def resolve_pronouns(discourse: Discourse, genders: Mapping[str, Gender], *, quoted: bool) -> None:
    """Add the pronouns of a document whose person is sure: those in quotations or those outside them.

    Those outside go first: they tell who speaks. Who speaks is not meant by "he" in the quotation.
    """
    for match in discourse.matches(PRONOUN):
        quotation = discourse.quotation_at(match.start())
        if (quotation is not None) is quoted:
            speaker = quotation.speaker if quotation else discourse.answers_at(match.start())
            search = _Search(discourse, genders, match, speaker or "")
            person = "" if speaker is None else search.antecedent(opener=not quoted)
            if genders.get(person):
                discourse.add(Reference(*match.span(), person, "pronoun"))
            else:
                discourse.leave(match.start(), search.gender)


class _Search:
    """The search for whom one pronoun means, in its sentence before it and in the sentence before that one."""

    def __init__(
        self, discourse: Discourse, genders: Mapping[str, Gender], match: re.Match[str], speaker: str = ""
    ) -> None:
        self.discourse, self.genders, self.speaker = discourse, genders, speaker
        self.gender: Gender = "man" if match["man"] else "woman"
        self.place = match.start()
        self.number = discourse.sentence_at(self.place)
        self.sentence = discourse.sentences[self.number]
        self.is_object = OBJECT.match(discourse.text, self.place) is not None

    def antecedent(self, *, opener: bool) -> str:
        """The id of the person, or "": the only one here, else the only one before.

        With ``opener`` the one who opens the sentence before, where that has several.
        """
        here = [item for item in self._fitting(self.number) if item.end <= self.place and self._may_mean(item)]
        chosen = here or self._fitting(self.number - 1)
        if opener and not here and len({item.entity for item in chosen}) > 1 and self._follows(chosen[0]):
            chosen = [item for item in chosen if item.entity == chosen[0].entity]
        if len({item.entity for item in chosen}) != 1 or self.place >= self.sentence.end:
            return ""
        last = chosen[-1]
        # In "his deputy" the deputy is another person, and "his" tells it.
        sure = not self._announces() and not self._another_since(last.start if last.via == "pronoun" else last.end)
        return chosen[0].entity if sure else ""

    def begins_with(self, id_: str) -> bool:
        """Whether a person's name begins the sentence of the pronoun or the one before."""
        return any(
            item.entity == id_ and item.via in NAMED and item.start < self.place and self._opens(n, item, TITLES)
            for n in (self.number - 1, self.number)
            for item in self.discourse.mentions(n)
        )

    def _fitting(self, number: int) -> list[Reference]:
        """The persons of a sentence whose gender is that of the pronoun, or not known."""
        return [
            item for item in self.discourse.persons(number)
            if self.genders.get(item.entity) in (self.gender, "", None)
            and (not self.speaker or item.entity != self.speaker)
        ]  # fmt: skip

    def _may_mean(self, item: Reference) -> bool:
        """Whether a pronoun may mean a person before it in its sentence, by the words between the two."""
        between = self.discourse.text[item.end : self.place]
        if self.is_object:  # Not "Roe thanked him", nor "Roe, who thanked him".
            marks = CLAUSE.findall(between)
            return bool(marks) and marks[-1] != "who"
        return between != ", "  # Not "With his deputy, Ann Roe, he …".

    def _follows(self, first: Reference) -> bool:
        """Whether a person opens the sentence before alone, and the pronoun is not in words reported of another.

        Nor may the sentence have a person of one name: a text that says no more of one takes it for well known.
        """
        fitting = {item.entity for item in self._fitting(self.number - 1)} - {first.entity}
        known = any(id_ and " " not in self.discourse.entities[id_].label for id_ in fitting)
        if known or any(item.entity in fitting for item in companions(self.discourse, first)):
            return False
        reported = says().search(self.discourse.text, self.sentence.start, self.place)
        return reported is None and self._opens(self.number - 1, first, LEAD)

    def _opens(self, number: int, item: Reference, before: re.Pattern[str]) -> bool:
        """Whether nothing but ``before`` stands before a mention in its sentence."""
        start = self.discourse.sentences[number].start
        return before.fullmatch(self.discourse.text, start, item.start) is not None

    def _announces(self) -> bool:
        """Whether the pronoun stands in an introductory clause whose person may be named behind it."""
        text = self.discourse.text
        begin = max(text.rfind(",", self.sentence.start, self.place) + 1, self.sentence.start)
        first = FIRST_WORD.match(text, begin, self.place)
        comma = text.find(",", self.place, self.sentence.end)
        if first is None or comma < 0 or first[1].lower() not in words("introduces", "references"):
            return False
        return any(item.start > comma for item in self._fitting(self.number))

    def _another_since(self, place: int) -> bool:
        """Whether a pronoun whose person is not known, or a person without a name, stands since a place."""
        for number in (self.number - 1, self.number):
            if any(place <= other < self.place for other in self.discourse.unresolved(number, self.gender)):
                return True
        return names_another(self.discourse, self.gender, place, self.place)
