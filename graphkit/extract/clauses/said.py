"""What a word of a sentence says, with the words that stand for whom it concerns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graphkit.records import Clause

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(slots=True)
class Said:
    """A clause while its sentence is read: see :class:`graphkit.records.Clause`.

    Attributes:
        source: Head of the phrase that does it.
        verb: What it does.
        target: Head of the phrase to which it is done.
        negated: The sentence says that it is not so.
        modal: What makes it possible, future or planned.
        mutual: Both do it to each other.
        sayers: Heads of who says so; [] where the sentence says it itself.
    """

    source: Token
    verb: str
    target: Token
    negated: bool = False
    modal: str = ""
    mutual: bool = False
    sayers: list[Token] = field(default_factory=list)

    def clause(self, word: Token) -> Clause:
        """The clause, said by ``word``. Who says something of himself is no reporter."""
        others = [sayer.idx for sayer in self.sayers if sayer.i not in (self.source.i, self.target.i)]
        return Clause(
            self.source.idx, self.verb, self.target.idx, negated=self.negated, modal=self.modal, mutual=self.mutual,
            reported=bool(self.sayers), reporter=others[0] if others else -1, start=word.idx, end=word.idx + len(word),
        )  # fmt: skip
