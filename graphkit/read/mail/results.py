"""Make documents of messages, with each quoted paragraph once, and count what is left out."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Final, cast

from graphkit.options import ReadOptions
from graphkit.read.allowance import Allowance
from graphkit.read.article import Metadata, article
from graphkit.read.articles import holds
from graphkit.read.files import NO_TEXT, InputFile, Result
from graphkit.read.mail.mail import Mail
from graphkit.read.several.decide import decide
from graphkit.records import Location, ReadFailure, ReadWarning

ENCRYPTED: Final = "is encrypted. Open it in your mail program, and save its text."


@dataclass(slots=True)
class Mailbox:
    """What is known of the messages of a file while they are read.

    Attributes:
        file: The file.
        options: The options of the read stage.
        seen: Keys of paragraphs that other messages hold (see :class:`~graphkit.read.mail.quotes.Paragraph`).
        alone: Whether the file is a single message.
        quoted: How many quoted paragraphs were left out.
        empty: How many messages hold no text of their own.
        skipped: What attachments were not read, by what they are called.
        damaged: How many texts are not encoded as they say.
    """

    file: InputFile
    options: ReadOptions
    seen: set[int]
    alone: bool = False
    quoted: int = 0
    empty: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    damaged: int = 0

    def results(self, mail: Mail, label: str, places: Sequence[Location] = ()) -> Iterator[Result | InputFile]:
        """Yield the document of a message that stands at these places of its file, and its attachments."""
        self.skipped.update(mail.parts.skipped)
        self.damaged += mail.parts.damaged
        text = "\n\n".join(self._texts(mail))
        if text:
            about = Metadata(mail.subject, mail.date, mail.source, more=mail.meta)
            yield article(label, text, about, locations=places)
            if count := len(decide(text).articles):
                yield holds(label, count)
        elif mail.parts.encrypted:
            yield ReadFailure(label, ENCRYPTED)
        elif self.alone and not (mail.parts.attachments or mail.parts.skipped or mail.paragraphs):
            yield ReadFailure(label, NO_TEXT)
        else:
            self.empty += 1
        allowance = self.file.allowance or Allowance.of(self.options)
        for attachment in mail.parts.attachments:
            stream = cast("BinaryIO", io.BytesIO(attachment.data))
            yield InputFile(
                f"{label}/{attachment.name}",
                stream=stream,
                name=attachment.name,
                date=mail.date,
                source=mail.source,
                found=True,
                allowance=allowance,
            )

    def warnings(self) -> Iterator[ReadWarning]:
        """Yield what was left out."""
        name = self.file.label
        if self.quoted:
            said = "a quoted paragraph" if self.quoted == 1 else f"{self.quoted:,} quoted paragraphs"
            yield ReadWarning(
                "skipped", name, f"had {said} left out: another message holds the same text.", self.quoted
            )
        if self.empty:
            said = "a message" if self.empty == 1 else f"{self.empty:,} messages"
            yield ReadWarning("skipped", name, f"has {said} without text.", self.empty)
        if self.damaged:
            said = "a text" if self.damaged == 1 else f"{self.damaged:,} texts"
            message = f"has {said} whose encoding (base64) is damaged; what can be decoded was read."
            yield ReadWarning("repaired", name, message, self.damaged, "Save the message again, or correct it.")
        if self.skipped:
            said = ", ".join(_number(count, word) for word, count in sorted(self.skipped.items()))
            yield ReadWarning("skipped", name, f"has attachments that hold no article: {said}.", self.skipped.total())

    def _texts(self, mail: Mail) -> Iterator[str]:
        """Yield what a message says itself, and what it quotes that is in no other."""
        own = {paragraph.key for paragraph in mail.paragraphs if not paragraph.quoted}
        for paragraph in mail.paragraphs:
            key = paragraph.key
            if paragraph.quoted and (key in self.seen or key in own):
                self.quoted += 1
                continue
            self.seen.add(key)
            yield paragraph.text


def _number(count: int, word: str) -> str:
    """Return a number of things.

    >>> _number(2, "image"), _number(1, "report of delivery"), _number(2, "report of delivery")
    ('2 images', '1 report of delivery', '2 reports of delivery')
    """
    first, space, rest = word.partition(" ")
    return f"{count:,} {first}{'s' if count > 1 else ''}{space}{rest}"
