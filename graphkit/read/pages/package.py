"""Open documents that are zip archives of XML files (DOCX, ODT, EPUB), within limits."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from graphkit.options import ReadOptions
from graphkit.read.allowance import Allowance, chunks
from graphkit.read.damage import OPENING, UNKNOWN, UNPACKING
from graphkit.read.files import InputFile, UnreadableError
from graphkit.records import ReadWarning

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST: Final = 256_000_000
"""Bytes of a part of a document; a larger one is no text that a person wrote."""

DEEPEST: Final = 2
"""How deep documents may stand in each other."""

DAMAGED: Final = "is damaged: it ends too early or holds wrong data. Copy or download it again."
ENCRYPTED: Final = "is encrypted. Open it with its password, and save it without one."
CUT: Final = "ends in the middle, so a part of its text is missing."
_CLOSED: Final = re.compile(rb"</(?:[^<>:]+:)?([^<>:\s]+)\s*>\s*(?:<!--.*-->\s*)?\0*\s*\Z", re.DOTALL)
_LARGE: Final = f"unpacks to more than {LARGEST // 1_000_000} MB for one text. Leave it out, or check where it is from."


class Package:
    """The parts of a document that is a zip archive."""

    def __init__(self, archive: zipfile.ZipFile, allowance: Allowance, depth: int = 0) -> None:
        self._archive = archive
        self.allowance = allowance
        self.names = frozenset(archive.namelist())
        self._depth = depth
        self._broken: list[str] = []

    def part(self, name: str) -> bytes:
        """Unpack a part.

        Raises:
            UnreadableError: It is missing, damaged, encrypted or too large.
        """
        if name not in self.names:
            raise UnreadableError(DAMAGED)
        info = self._archive.getinfo(name)
        if info.flag_bits & 1:
            raise UnreadableError(ENCRYPTED)
        if info.file_size > LARGEST:
            raise UnreadableError(_LARGE)
        unpacked = io.BytesIO()
        try:
            with self._archive.open(info) as stream:
                self.allowance.copy(chunks(cast("BinaryIO", stream)), unpacked)
        except (*UNPACKING, UNKNOWN) as error:
            raise UnreadableError(DAMAGED) from error
        return unpacked.getvalue()

    def xml(self, name: str) -> _Element:
        """Unpack and parse a part; see :meth:`part` for errors."""
        data = self.part(name)
        root = parsed(data)
        if not _is_closed(root, data):
            self._broken.append(name)
        return root

    def inner(self, name: str) -> Package | None:
        """Open a document that is a part of this one; ``None`` if it is damaged, or stands too deep."""
        if self._depth >= DEEPEST:
            return None
        try:
            return Package(zipfile.ZipFile(io.BytesIO(self.part(name))), self.allowance, self._depth + 1)
        except (UnreadableError, zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
            return None

    def damage(self, label: str) -> Iterator[ReadWarning]:
        """Yield a warning if a part that was read ends in the middle: the parser reads what stands before."""
        if self._broken:
            yield ReadWarning("repaired", label, CUT, next_step="Copy or download it again.")

    def optional(self, name: str) -> _Element | None:
        """Return a part that a document may lack or have damaged."""
        try:
            return self.xml(name) if name in self.names else None
        except UnreadableError:
            return None


@contextmanager
def package(file: InputFile, options: ReadOptions) -> Iterator[Package]:
    """Open a document.

    Raises:
        UnreadableError: It is no zip archive, or a damaged one.
    """
    with file.open() as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except OPENING as error:
            raise UnreadableError(DAMAGED) from error
        with archive:
            yield Package(archive, file.allowance or Allowance.of(options))


def parsed(data: bytes) -> _Element:
    """Parse XML without looking at anything outside it.

    Raises:
        UnreadableError: It is not XML.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root: Any = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(DAMAGED) from error
    if root is None:
        raise UnreadableError(DAMAGED)
    return root


def _is_closed(root: _Element, data: bytes) -> bool:
    """Whether XML ends with the tag that closes its first element; other encodings than UTF-8 are not looked at.

    >>> _is_closed(parsed(b"<a><b>Kim</b></a>"), b"<a><b>Kim</b></a>"), _is_closed(parsed(b"<a><b>Ki"), b"<a><b>Ki")
    (True, False)
    """
    if b"\0" in data[:100] or not len(root):
        return True
    closed = _CLOSED.search(data[-1000:])
    return closed is not None and closed[1].decode("utf-8", "replace") == local(root)


def local(element: Any) -> str:
    """Return the name of an element without its namespace; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """Return the value of an attribute, in whatever namespace it is, or ""."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def beside(name: str, target: str) -> str:
    """Return the name of a part that another one points to.

    >>> beside("OEBPS/book.opf", "../text/a.xhtml#x"), beside("_rels/.rels", "/word/document.xml")
    ('text/a.xhtml', 'word/document.xml')
    """
    from urllib.parse import unquote

    path = unquote(target.partition("#")[0])
    return (
        path.lstrip("/") if path.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
    )
