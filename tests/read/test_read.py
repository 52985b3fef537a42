"""What holds for every reader."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.read import READERS, read
from graphkit.read.texts.decode import clean
from graphkit.records import Document, ReadFailure
from tests.support.cases import every_case
from tests.support.input_samples import TEXT, TEXTS, sample


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a good file of each kind."""
    folder = tmp_path_factory.mktemp("samples")
    for suffix in READERS:
        (folder / f"a{suffix}").write_bytes(sample(suffix))
    return folder


@every_case("suffix", READERS)
def test_every_kind_gives_its_text(suffix: str, samples: Path) -> None:
    for name in (f"a{suffix}", f"a{suffix}".upper()):
        if not (samples / name).exists():
            (samples / name).write_bytes((samples / f"a{suffix}").read_bytes())
        found = list(read([samples / name]))
        (samples / name).unlink() if name != f"a{suffix}" else None
        assert found
        for one in found:
            assert isinstance(one, Document)
            assert TEXT in one.text


def test_a_folder_of_all_kinds_is_read_the_same_way_twice_and_left_as_it_is(samples: Path) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in samples.iterdir()}
    first, second = list(read([samples])), list(read([samples]))
    assert first == second
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in samples.iterdir()} == before
    ids = [one.id for one in first if isinstance(one, Document)]
    assert len(ids) == len(first) == len(set(ids)) > len(READERS)


@pytest.mark.parametrize("suffix", READERS)
def test_a_file_that_goes_away_meanwhile_is_a_failure(suffix: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / f"b{suffix}").write_text(TEXT)
    found = read([tmp_path / "a.txt", tmp_path / f"b{suffix}"])
    next(found)
    (tmp_path / f"b{suffix}").unlink()
    (failure,) = found
    assert isinstance(failure, ReadFailure)
    assert failure.path == f"b{suffix}"
    assert "no longer there" in failure.reason


@pytest.mark.parametrize("suffix", TEXTS)
def test_a_damaged_file_gives_documents_and_reasons_and_never_raises(suffix: str, tmp_path: Path) -> None:
    chance = random.Random(suffix)
    path = tmp_path / f"a{suffix}"
    good = TEXTS[suffix].encode()
    for _ in range(150):
        content = bytearray(good)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(content))
            piece = chance.choice(
                [b"", b'"', b"\\", b"\n", b"<", b"{", b"}", b"[", b",", b"\xff", b"\xe9", b"\r", b"`", b"\t", b"\0"]
            )
            content[at : at + chance.choice([0, 1, 1, 30])] = piece
        path.write_bytes(bytes(content))
        for one in read([path]):
            if isinstance(one, Document):
                values = [
                    one.id,
                    one.text,
                    one.title or "",
                    one.source or "",
                    one.url or "",
                    *one.meta,
                    *one.meta.values(),
                ]
                assert [clean(value) for value in values] == values
                assert one.text.strip()
            elif isinstance(one, ReadFailure):
                assert one.path.startswith(path.name)
                assert one.reason[0].islower()
                assert one.reason.endswith(".")
                assert str(tmp_path) not in one.reason


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1, max_size=20)


@settings(max_examples=50)
@given(names=st.lists(NAMES.filter(lambda name: not name.startswith(".")), min_size=1, max_size=5))
def test_files_of_any_name_are_read(names: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("names")
    for name in names:
        (folder / f"{name}.txt").write_text(TEXT)
    found = list(read([folder]))
    assert len(found) == len(list(folder.iterdir()))
    for path in folder.iterdir():
        (one,) = read([path])
        assert isinstance(one, Document)
        assert one.id == clean(path.name)
    assert len({one.id for one in found if isinstance(one, Document)}) == len(found)


def test_importing_the_stage_loads_no_heavy_library() -> None:
    heavy = ["trafilatura", "duckdb", "charset_normalizer", "babel", "markdown_it", "lxml", "numpy", "pandas", "spacy"]
    read_one = "import io, sys, graphkit.read as r; list(r.read('-', stdin=io.BytesIO(b'Kim met Putin.')))"
    code = f"{read_one}; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_format_is_imported_when_the_first_file_is_read() -> None:
    code = "import sys, graphkit.read as r; r.READERS; print(*(m for m in sys.modules if m.startswith(r.__name__)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.removeprefix("graphkit.read.formats.") for name in done.stdout.split()}
    assert loaded.isdisjoint(format_.reader.partition(".")[0] for format_ in READERS.values())


def test_reading_prints_nothing_and_warns_of_nothing(samples: Path) -> None:
    code = f"import graphkit.read as r; assert len(list(r.read([{str(samples)!r}]))) > 10"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
