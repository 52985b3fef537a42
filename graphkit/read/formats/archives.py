"""Unpack compressed files and archives: each member is read in its own format, within limits."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, BinaryIO, Final, cast

from graphkit.options import ReadOptions
from graphkit.read.allowance import Allowance, chunks
from graphkit.read.damage import OPENING, PASSWORD, UNKNOWN, UNPACKING
from graphkit.read.files import Head, InputFile, Result, Unique, UnreadableError
from graphkit.read.own import hidden, is_written, left_out
from graphkit.read.texts.decode import clean, encoding
from graphkit.read.texts.letters import guessed
from graphkit.records import ReadFailure, ReadWarning

COMPRESSIONS: Final = {".gz": b"\x1f\x8b", ".bz2": b"BZh", ".xz": b"\xfd7zXZ\0", ".zst": b"\x28\xb5\x2f\xfd"}
"""The suffix of each compression, and how its files begin."""

TAR_SUFFIXES: Final = {".tgz": ".gz", ".tbz2": ".bz2", ".txz": ".xz", ".tzst": ".zst"}
"""Suffixes of compressed tar archives, and the compression of each."""

ZSTANDARD_CHUNK: Final = 1 << 12
"""Bytes that are decompressed at a time: they can grow to 128 MB."""

DOCUMENTS: Final = frozenset(("[Content_Types].xml", "mimetype", "META-INF/container.xml"))
"""Members that only documents have, such as DOCX, ODT and EPUB."""

ENCRYPTED, UTF_8 = 0x1, 0x800
"""Flags of members of zip archives: the member is encrypted, its name is UTF-8."""

TELLING: Final = 5
"""Bytes beyond ASCII in the names of members from which their encoding is guessed."""

EAST_ASIAN: Final = ("cp932", "gb18030", "big5", "cp949")
"""Encodings of several bytes a character in which systems write names of files."""

IN_MEMORY: Final = 1 << 24
"""Bytes of a member that are held in memory; a larger one is unpacked to a temporary file."""

_CUT: Final = (
    "is damaged: it ends too early or holds wrong data, so a part of it is missing. Copy or download it again."
)
_ENCRYPTED: Final = "is encrypted. Unpack the archive with its password, and give the folder."
_UNKNOWN: Final = "is packed in a way that is not read here. Unpack the archive, and give the folder."


def is_compressed(head: Head) -> bool:
    """Whether a file begins as one compressed by gzip, bzip2, xz or Zstandard."""
    return head.data.startswith(tuple(COMPRESSIONS.values()))


def is_tar(head: Head) -> bool:
    """Whether a file begins as a tar archive."""
    return head.data[257:262] == b"ustar"


def is_zip(head: Head) -> bool:
    """Whether a file begins as a zip archive, and is no document that is one too."""
    is_document = not DOCUMENTS.isdisjoint(head.members)
    return head.data.startswith((b"PK\3\4", b"PK\5\6", b"PK\7\x08")) and not is_document


def read_compressed(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Unpack one compressed file; of a damaged one, what comes before the damage is read."""
    allowance = file.allowance or Allowance.of(options)
    failure, suffix = None, _compression(file.head())
    with _temporary() as unpacked, file.open() as packed:
        try:
            allowance.copy(_decompressed(packed, suffix), unpacked)
        except _damaged() as error:
            if not unpacked.tell():
                raise UnreadableError(_CUT) from error
            failure = ReadFailure(file.label, _CUT)
        name = _inner(file.name)
        found = file.found and bool(PurePosixPath(name).suffix)
        yield InputFile(file.label, stream=unpacked, name=name, found=found, allowance=allowance)
    if failure:
        yield failure


def read_zip(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read the members of a zip archive, sorted by name."""
    with file.open() as stream, _damage():
        archive = zipfile.ZipFile(stream)
        unique = Unique()
        files = [info for info in archive.infolist() if not info.is_dir()]
        if files and all(info.flag_bits & ENCRYPTED for info in files):
            raise UnreadableError(_ENCRYPTED)
        name_of = _names(files)
        members = {unique(inner(name_of[info.filename])): info for info in files}
        names = {name: name_of[info.filename] for name, info in members.items()}
        yield from _members(file, options, names, lambda name: _in_zip(archive, members[name]))


def read_tar(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read the files of a tar archive, sorted by name; links and devices are no articles."""
    with file.open() as stream, _damage(), tarfile.open(fileobj=stream, mode="r:") as archive:
        unique = Unique()
        members = {unique(inner(info.name)): info for info in archive if info.isfile()}
        names = {name: info.name for name, info in members.items()}
        yield from _members(file, options, names, lambda name: cast("BinaryIO", archive.extractfile(members[name])))
        stream.seek(archive.offset)
        if stream.read(tarfile.BLOCKSIZE) != bytes(tarfile.BLOCKSIZE):  # the library stops there without an error
            yield ReadFailure(file.label, _CUT)


def inner(name: str) -> str:
    """Return the name of a member below the archive: no drive, no folder above.

    >>> [inner(name) for name in ("./a/b.txt", "../../etc/a.txt", "/a.txt", r"C:\\x\\c.txt", "a//b.txt")]
    ['a/b.txt', 'etc/a.txt', 'a.txt', 'x/c.txt', 'a/b.txt']
    """
    parts = PureWindowsPath(name).parts if "\\" in name and "/" not in name else PurePosixPath(name).parts
    kept = "/".join(part for part in parts if part not in ("..", ".", "/", "//") and not part.endswith(":\\"))
    return kept or "member"


def _names(files: Sequence[zipfile.ZipInfo]) -> dict[str, str]:
    """Return the real names of members, whose encoding old archives do not state."""
    old = [info.filename for info in files if not info.flag_bits & UTF_8 and not info.filename.isascii()]
    raw = [name.encode("cp437", "replace") for name in old]
    found = _encoding_of_names(b"\n".join(raw)) if raw else ""
    names = {info.filename: info.filename for info in files}
    return names | {name: data.decode(found, "replace") for name, data in zip(old, raw, strict=True)}


def _encoding_of_names(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    if sum(byte > 127 for byte in data) < TELLING:
        return "cp437"
    if guess := guessed(data):
        return guess.name if guess.good else "cp437"
    try:
        name = encoding(data)
    except UnreadableError:
        return "cp437"
    return name if name in EAST_ASIAN else "cp437"


def _members(
    file: InputFile, options: ReadOptions, names: Mapping[str, str], open_: Callable[[str], BinaryIO]
) -> Iterator[Result | InputFile]:
    """Read members by their unique names, each of which stands for the name in the archive."""
    allowance = file.allowance or Allowance.of(options)
    skipped = left_out(names)
    found = False
    for name in (name for name in sorted(names) if name not in skipped):
        found, label = True, f"{file.label}/{clean(name)}"
        allowance.member()
        with _temporary() as unpacked:
            try:
                with open_(name) as member:
                    allowance.copy(chunks(member), unpacked)
            except UNKNOWN:  # it is a RuntimeError too
                yield ReadFailure(label, _UNKNOWN)
                continue
            except PASSWORD as error:
                yield ReadFailure(label, _ENCRYPTED if "password" in str(error) else _CUT)
                continue
            except UNPACKING:
                yield ReadFailure(label, _CUT)
                continue
            yield InputFile(
                label, stream=unpacked, name=PurePosixPath(names[name]).name, found=True, allowance=allowance
            )
    if written := {name for name in skipped if is_written(name)}:
        message, step = hidden(written)
        yield ReadWarning("skipped", file.label, message, len(written), step)
    if not found:
        raise UnreadableError("is an archive without files. Check how it was made.")


def _damaged() -> tuple[type[Exception], ...]:
    """The errors on unpacking, and that of a library which is imported only where it is needed."""
    import zstandard

    return (*UNPACKING, PASSWORD, zstandard.ZstdError)


def _temporary() -> BinaryIO:
    return cast("BinaryIO", tempfile.SpooledTemporaryFile(IN_MEMORY))


def _in_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    if info.flag_bits & ENCRYPTED:
        raise RuntimeError("A password is required.")
    return cast("BinaryIO", archive.open(info))


def _compression(head: Head) -> str:
    return next(suffix for suffix, mark in COMPRESSIONS.items() if head.data.startswith(mark))


def _decompressed(packed: BinaryIO, suffix: str) -> Iterator[bytes]:
    opened: dict[str, Callable[[BinaryIO], Any]] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
    if suffix == ".zst":
        yield from _zstandard(packed)
    else:
        with opened[suffix](packed) as stream:
            yield from chunks(stream)


def _zstandard(packed: BinaryIO) -> Iterator[bytes]:
    """Decompress frames one after another; the library's own stream ends without an error where a file is cut."""
    import zstandard

    data = packed.read(ZSTANDARD_CHUNK)
    while data:
        frame = zstandard.ZstdDecompressor().decompressobj()
        yield frame.decompress(data)
        while not frame.eof:
            if not (data := packed.read(ZSTANDARD_CHUNK)):
                raise EOFError
            yield frame.decompress(data)
        data = frame.unused_data or packed.read(ZSTANDARD_CHUNK)


def _inner(name: str) -> str:
    """Return the name of the file in a compressed one.

    >>> [_inner(name) for name in ("a.csv.gz", "a.TGZ", "dump.zst", "dump")]
    ['a.csv', 'a.tar', 'dump', 'dump']
    """
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    if suffix in TAR_SUFFIXES:
        return path.stem + ".tar"
    return path.stem if suffix in COMPRESSIONS else name


@contextmanager
def _damage() -> Iterator[None]:
    try:
        yield
    except OPENING as error:
        raise UnreadableError(_CUT) from error
