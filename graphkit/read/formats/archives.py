"""Unpack compressed files and archives: each member is read in its own format, within limits."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Final, cast

from graphkit.options import ReadOptions
from graphkit.read.allowance import Allowance, chunks
from graphkit.read.files import Head, InputFile, Result, Unique, UnreadableError
from graphkit.read.own import hidden, is_written, left_out
from graphkit.read.texts.decode import clean
from graphkit.records import ReadFailure, ReadWarning

COMPRESSIONS: Final = {".gz": b"\x1f\x8b", ".bz2": b"BZh", ".xz": b"\xfd7zXZ\0", ".zst": b"\x28\xb5\x2f\xfd"}
"""The suffix of each compression, and how its files begin."""

TAR_SUFFIXES: Final = {".tgz": ".gz", ".tbz2": ".bz2", ".txz": ".xz", ".tzst": ".zst"}
"""Suffixes of compressed tar archives, and the compression of each."""

ZSTANDARD_CHUNK: Final = 1 << 12
"""Bytes that are decompressed at a time: they can grow to 128 MB."""

DOCUMENTS: Final = frozenset(("[Content_Types].xml", "mimetype", "META-INF/container.xml"))
"""Members that only documents have, such as DOCX, ODT and EPUB."""

IN_MEMORY: Final = 1 << 24
"""Bytes of a member that are held in memory; a larger one is unpacked to a temporary file."""

DAMAGED: Final = (
    OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, tarfile.TarError, zipfile.BadZipFile, RuntimeError,
)  # fmt: skip
"""Errors that the libraries raise for damaged archives (``RuntimeError`` also by zipfile, for encrypted members)."""

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
        members = {unique(info.filename): info for info in archive.infolist() if not info.is_dir()}
        names = {name: info.filename for name, info in members.items()}
        yield from _members(file, options, names, lambda name: _in_zip(archive, members[name]))


def read_tar(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read the files of a tar archive, sorted by name; links and devices are no articles."""
    with file.open() as stream, _damage(), tarfile.open(fileobj=stream, mode="r:") as archive:
        unique = Unique()
        members = {unique(info.name.removeprefix("./")): info for info in archive if info.isfile()}
        names = {name: info.name for name, info in members.items()}
        yield from _members(file, options, names, lambda name: cast("BinaryIO", archive.extractfile(members[name])))
        stream.seek(archive.offset)
        if stream.read(tarfile.BLOCKSIZE) != bytes(tarfile.BLOCKSIZE):  # the library stops there without an error
            yield ReadFailure(file.label, _CUT)


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
            except NotImplementedError:
                yield ReadFailure(label, _UNKNOWN)
                continue
            except DAMAGED as error:
                encrypted = isinstance(error, RuntimeError) and "password" in str(error)
                yield ReadFailure(label, _ENCRYPTED if encrypted else _CUT)
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
    """The errors of :data:`DAMAGED`, and that of a library which is imported only where it is needed."""
    import zstandard

    return (*DAMAGED, zstandard.ZstdError)


def _temporary() -> BinaryIO:
    return cast("BinaryIO", tempfile.SpooledTemporaryFile(IN_MEMORY))


def _in_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    if info.flag_bits & 1:
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
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, NotImplementedError) as error:
        raise UnreadableError(_CUT) from error
