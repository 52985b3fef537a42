"""Choose the format of a file by its content, and by its suffix where the content leaves it open."""

from __future__ import annotations

from typing import Final

from graphkit.errors import choices
from graphkit.read.files import Head, InputFile, UnreadableError
from graphkit.read.formats import INPUTS, READERS, TEXT
from graphkit.read.formats.format import Format

SURE: Final = 0.5
"""The confidence from which a signature names binary data."""

SHORTEST: Final = 64
"""Characters of text under the suffix of a binary format that are read as text: fewer are a file that was cut."""

_SAVE: Final = "Save it as one of them, or leave it out."
BINARY: Final = (
    "looks like a binary file{}, not a text. If it is an article, open it in the program that wrote it and save it as"
    " plain text (UTF-8)."
)


def format_of(file: InputFile) -> Format:
    """Return the format to read a file in.

    The format of the suffix comes first if the content is surely of it; then the first format of :data:`INPUTS` that
    the content is surely of; then the format of the suffix; then plain text.

    Raises:
        UnreadableError: The content is of a known format that holds no text; or the file was found in a folder or an
            archive, and neither its content nor its suffix is known.
    """
    head = file.head()
    own = READERS.get(file.suffix)
    if own is not None and own.is_sure(head):
        return own
    sure = next((format_ for format_ in INPUTS if format_.is_sure(head)), None)
    if sure is not None:
        return sure
    if own is not None:
        return TEXT if own.binary and len(head.text) >= SHORTEST else own
    found = kind(head)
    if file.found:
        raise UnreadableError(f"is {found or 'in no format that is read'} ({choices(READERS)}). {_SAVE}")
    if found:
        raise UnreadableError(BINARY.format(f" ({found})"))
    return TEXT


def kind(head: Head) -> str:
    """Return what binary data is called ("PNG image"), or "" for text and unknown data.

    >>> kind(Head(b"\\x89PNG\\r\\n\\x1a\\n" + bytes(20))), kind(Head(b"Kim met Putin."))
    ('PNG image', '')
    """
    if head.text or not head.data:
        return ""
    import puremagic

    try:
        matches = puremagic.magic_string(head.data)
    except (puremagic.PureError, ValueError):
        return ""
    return next((match.name for match in matches if match.name and match.confidence >= SURE), "")
