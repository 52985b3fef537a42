"""Choose the format of a file by its content, and by its suffix where the content leaves it open."""

from __future__ import annotations

from typing import Final

from graphkit.read.files import NO_TEXT, Head, InputFile, UnreadableError
from graphkit.read.formats import INPUTS, READERS, TEXT
from graphkit.read.formats.format import Format
from graphkit.read.texts.prose import is_copy, is_of_media, is_of_program, is_prose

SURE: Final = 0.5
"""The confidence from which a signature names binary data."""

SHORTEST: Final = 64
"""Characters of text under the suffix of a binary format that are read as text: fewer are a file that was cut."""

STORES: Final = {
    ".msg": "is a message in Outlook's own format. Open it in Outlook or Thunderbird, and save it as .eml.",
    ".pst": "is a mailbox of Outlook. Open it in Thunderbird, and export it as .mbox or .eml.",
    ".ost": "is a mailbox of Outlook. Open its account in Thunderbird, and export it as .mbox or .eml.",
}
"""What is said of files that only one program reads, by suffix."""

_SAVE: Final = "“graphkit build --help” lists those that are; save it as one of them, or leave it out."
_LEAVE: Final = "If it shows a text, run OCR on it or save it as text; else leave it out."
PROGRAM: Final = (
    "is source code, settings or the like by its name. If it is an article, save it as .txt; else leave it out."
)
COPY: Final = (
    "is a backup or an unfinished download by its name. If it is an article of its own, save it as .txt; else leave it"
    " out."
)
NO_PROSE: Final = (
    "is in no format that is read. It holds hardly any sentences: if it is an article, save it as .txt; else leave it"
    " out."
)
BINARY: Final = (
    "looks like a binary file{}, not a text. If it is an article, open it in the program that wrote it and save it as"
    " plain text (UTF-8)."
)


def format_of(file: InputFile) -> Format:
    """Return the format to read a file in.

    The format of the suffix comes first if the content is surely of it; then the first format of :data:`INPUTS` that
    the content is surely of; then the format of the suffix; then plain text. Of files that were found, only those that
    hold sentences and are not called as files of programs are plain text.

    Raises:
        UnreadableError: The content is of a known format that holds no text; or the file was found in a folder or an
            archive, its content and suffix are of no format, and it is no text of sentences.
    """
    head = file.head()
    own = READERS.get(file.suffix)
    if own is not None and own.is_sure(head):
        return own
    if file.suffix in STORES and not head.text:
        raise UnreadableError(STORES[file.suffix])
    sure = next((format_ for format_ in INPUTS if format_.is_sure(head)), None)
    if sure is not None:
        return sure
    if own is not None and own.binary:
        return _instead_of(own, head)
    if own is not None:
        return own
    if file.found and is_of_program(file.name):
        raise UnreadableError(PROGRAM)
    if file.found and is_copy(file.name):
        raise UnreadableError(COPY)
    if file.found and not is_of_media(file.name) and is_prose(head.data):
        return TEXT
    found = kind(head, file.suffix)
    if file.found and head.text and not found:
        raise UnreadableError(NO_PROSE)
    if file.found:
        raise UnreadableError(f"is no text ({found}). {_LEAVE}" if found else f"is in no format that is read. {_SAVE}")
    if found:
        raise UnreadableError(BINARY.format(f" ({found})"))
    return TEXT


def _instead_of(own: Format, head: Head) -> Format:
    """Return plain text for a file that holds text under the suffix of a binary format."""
    if not head.data.strip():
        raise UnreadableError(NO_TEXT)
    if len(head.text) < SHORTEST:
        raise UnreadableError(f"is no {own.name}, though it is called so, or is damaged. Copy or download it again.")
    return TEXT


def kind(head: Head, suffix: str = "") -> str:
    """Return what binary data is called ("Portable Network Graphics file"), or "" for text and unknown data.

    Args:
        head: How the file begins.
        suffix: Its suffix, which decides where several kinds begin alike.

    >>> kind(Head(b"\\x89PNG\\r\\n\\x1a\\n" + bytes(20))), kind(Head(b"Kim met Putin."))
    ('Portable Network Graphics file', '')
    """
    if head.text or not head.data:
        return ""
    import puremagic

    try:
        matches = puremagic.magic_string(head.data)
    except (puremagic.PureError, ValueError):
        return ""
    sure = [match for match in matches if match.name and match.confidence >= SURE]
    own = (match for match in sure if suffix and match.extension == suffix)
    return next(own, sure[0]).name if sure else ""
