from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from graphkit.errors import UsageError
from graphkit.options import ReadOptions
from graphkit.read import READERS, read
from graphkit.read.formats.archives import COMPRESSIONS, TAR_SUFFIXES
from graphkit.records import Document, ReadFailure
from tests.support.cases import every_case
from tests.support.input_samples import BINARY, TEXT, sample

Reading = Callable[..., list[Document | ReadFailure]]


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def labels(found: list[Document | ReadFailure]) -> list[str]:
    """Ids of documents, and labels of failures after a "!"."""
    return [one.id if isinstance(one, Document) else f"!{one.path}" for one in found]


@every_case("suffix", BINARY)
def test_a_suffix_that_lies_does_not_matter(suffix: str, reading: Reading) -> None:
    for name in ("a.txt", "a.jpg", "a"):
        (found,) = reading(name, BINARY[suffix]())
        assert isinstance(found, Document)
        assert found.text == TEXT


def test_members_are_read_in_their_own_formats_sorted_by_name(reading: Reading) -> None:
    rows = f'id,text\n7,"{TEXT}"\n8,"{TEXT}"\n'
    inner = zipped({"x.txt": TEXT})
    content = zipped({"b/rows.csv.gz": gzip.compress(rows.encode()), "b/inner.zip": inner, "a.md": f"# A\n\n{TEXT}"})
    assert labels(reading("dump.zip", content)) == ["dump.zip/a.md", "dump.zip/b/inner.zip/x.txt", "7", "8"]


def test_what_is_no_article_is_left_out(reading: Reading) -> None:
    names = [
        "__MACOSX/._a.txt", ".DS_Store", "p.html", "p_files/x.html", "out/graphkit.duckdb", "out/edges.csv",
        "graphkit.toml", "a.txt", "photo.jpg",
    ]  # fmt: skip
    page = f"<html><body><article>{f'<p>{TEXT}</p>' * 4}</article></body></html>"
    content = zipped({name: page if name == "p.html" else TEXT for name in names})
    assert labels(reading("a.zip", content)) == ["a.zip/a.txt", "a.zip/p.html", "!a.zip/photo.jpg"]


def test_limits_are_failures_that_name_the_option_and_keep_what_was_read(reading: Reading) -> None:
    content = zipped({f"{n}.txt": TEXT for n in range(4)})
    found = reading("a.zip", content, archive_members=2)
    assert labels(found) == ["a.zip/0.txt", "a.zip/1.txt", "!a.zip"]
    assert isinstance(found[-1], ReadFailure)
    assert "--archive-members" in found[-1].reason
    bomb = zipped({"a.txt": TEXT, "b.txt": b"0" * 3_000_000, "c.txt": TEXT})
    found = reading("bomb.zip", bomb, archive_megabytes=1)
    assert labels(found) == ["bomb.zip/a.txt", "!bomb.zip"]
    assert isinstance(found[-1], ReadFailure)
    assert "--archive-megabytes" in found[-1].reason


def test_a_limit_holds_for_archives_in_each_other(reading: Reading) -> None:
    inner = gzip.compress(b"0" * 600_000)
    outer = zipped({f"{n}.zip": zipped({f"{n}.gz": inner}) for n in range(2)})
    found = reading("a.zip", outer, archive_megabytes=1)
    assert any(isinstance(one, ReadFailure) and "--archive-megabytes" in one.reason for one in found)


def test_files_that_stand_too_deep_are_failures(reading: Reading) -> None:
    content = zipped({"a.txt": TEXT})
    for _ in range(3):
        content = zipped({"in.zip": content})
    (found,) = reading("a.zip", content)
    assert isinstance(found, ReadFailure)
    assert "--archive-depth" in found.reason
    (found,) = reading("a.zip", content, archive_depth=4)
    assert isinstance(found, Document)


@every_case("suffix", BINARY.keys() - {".parquet", ".pdf"})
def test_a_damaged_archive_keeps_what_can_be_read_and_says_so(suffix: str, reading: Reading) -> None:
    content = BINARY[suffix]()
    for cut in (10, 560) if suffix == ".tar" else (10, len(content) // 2, len(content) - 12):
        found = reading(f"a{suffix}", content[:cut])
        assert [one for one in found if isinstance(one, ReadFailure)], (suffix, cut)
    broken = bytearray(content)
    broken[len(content) // 2] ^= 0xFF
    assert reading(f"a{suffix}", bytes(broken))


def test_an_encrypted_member_costs_only_itself(reading: Reading) -> None:
    content = bytearray(zipped({"a.txt": TEXT, "b.txt": TEXT}))
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):  # the flag of encryption, in both headers of a.txt
        content[content.index(mark) + offset] |= 1
    found = reading("a.zip", bytes(content))
    assert labels(found) == ["!a.zip/a.txt", "a.zip/b.txt"]
    assert isinstance(found[0], ReadFailure)
    assert "encrypted" in found[0].reason


def test_links_in_a_tar_archive_are_no_articles(reading: Reading) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("./b.txt")
        info.size = len(TEXT)
        archive.addfile(info, io.BytesIO(TEXT.encode()))
        link = tarfile.TarInfo("a.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert labels(reading("a.tar", buffer.getvalue())) == ["a.tar/b.txt"]


@pytest.mark.parametrize("content", [zipped({}), zipped({"folder/": ""})])
def test_an_archive_without_files_is_a_failure(content: bytes, failure: Callable[..., ReadFailure]) -> None:
    assert "without files" in failure("a.zip", content).reason


def test_archives_come_through_pipes(tmp_path: Path) -> None:
    (found,) = read(["-"], stdin=io.BytesIO(gzip.compress(f'{{"id": "x", "text": "{TEXT}"}}\n'.encode())))
    assert isinstance(found, Document)
    assert found.id == "x"


@pytest.mark.parametrize("options", [{"archive_members": 0}, {"archive_megabytes": 0}, {"archive_depth": -1}])
def test_options_of_archives_have_limits(options: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="cannot be"):
        ReadOptions(**options)


@every_case("suffix", [".docx", ".odt", ".epub", ".xlsx"])
def test_a_document_called_an_archive_is_a_document(suffix: str, reading: Reading) -> None:
    found = reading("a.zip", sample(suffix))
    assert found
    assert all(isinstance(one, Document) and "/" not in one.id and TEXT in one.text for one in found)


def tarred(*names: str) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT.encode()))
    return buffer.getvalue()


def test_members_of_one_name_are_all_read(reading: Reading) -> None:
    assert labels(reading("a.tar", tarred("a.txt", "a.txt", "../b.txt"))) == [
        "a.tar/a.txt", "a.tar/a.txt (2)", "a.tar/b.txt",
    ]  # fmt: skip


def test_a_tar_archive_that_ends_at_a_member_is_said(reading: Reading) -> None:
    content = tarred("a.txt", "b.txt")
    for cut in (1024, 1100):
        assert labels(reading("a.tar", content[:cut])) == ["a.tar/a.txt", "!a.tar"]


def test_every_compression_has_its_suffixes_in_the_table() -> None:
    assert {*COMPRESSIONS, *TAR_SUFFIXES} == {s for s, format_ in READERS.items() if format_.name == "compressed file"}


@every_case(
    ("name", "encoding_"),
    [
        ("Москва и Путин", "cp866"), ("Москва и Путин", "cp1251"), ("日本語", "utf-8"), ("café", "cp437"),
        ("金正恩在俄罗斯远东的航天发射场会见了普京总统", "gb18030"),
    ],
)  # fmt: skip
def test_names_in_old_zip_archives_are_read(name: str, encoding_: str, reading: Reading) -> None:
    data = name.encode(encoding_)
    content = zipped({f"{'x' * len(data)}.txt": TEXT}).replace(b"x" * len(data), data)
    assert labels(reading("a.zip", content)) == [f"a.zip/{name}.txt"]


def test_names_that_lead_out_of_an_archive_stay_in_it(reading: Reading) -> None:
    names = ["../../etc/a.txt", "/b.txt", r"C:\x\c.txt", "d/../e.txt"]
    found = labels(reading("a.zip", zipped({name: f"{TEXT} {name}" for name in names})))
    assert found == ["a.zip/b.txt", "a.zip/d/e.txt", "a.zip/etc/a.txt", "a.zip/x/c.txt"]


def test_an_archive_with_a_password_is_one_failure(failure: Callable[..., ReadFailure]) -> None:
    content = bytearray(zipped({"a.txt": TEXT, "b.txt": TEXT}))
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = -1
        while (at := content.find(mark, at + 1)) >= 0:
            content[at + offset] |= 1
    assert "is encrypted" in failure("a.zip", bytes(content)).reason
