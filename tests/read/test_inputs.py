from __future__ import annotations

import io
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from graphkit import store
from graphkit.errors import UsageError
from graphkit.options import ReadOptions
from graphkit.read import read
from graphkit.read.own import WORKSPACE
from graphkit.records import Document, ReadFailure, ReadWarning

Tree = Callable[[Sequence[str]], Path]


def names(*paths: str | Path) -> list[str]:
    """Ids of documents, and labels of failures after a "!"."""
    return [found.id if isinstance(found, Document) else f"!{found.path}" for found in read(paths)]


def test_a_folder_is_read_with_all_that_is_in_it_sorted_by_path(tree: Tree) -> None:
    root = tree(["b.txt", "a/z.txt", "a/b/c.md", "a.txt", "c/.gitkeep.txt", ".hidden/d.txt", "Z.TXT"])
    assert names(root) == ["Z.TXT", "a/b/c.md", "a/z.txt", "a.txt", "b.txt", "!articles/"]


def test_a_folder_may_be_given_by_any_spelling_of_its_path(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree(["a/b.txt"])
    monkeypatch.chdir(root)
    for spelling in (".", "./", str(root) + "/", "a/..", root):
        assert names(spelling) == ["a/b.txt"]
    assert [d.id for d in read("a") if isinstance(d, Document)] == ["b.txt"]


def test_a_file_given_itself_is_known_by_its_name_even_if_it_is_hidden(tree: Tree) -> None:
    root = tree(["a/b.txt", "a/.c.txt"])
    assert names(root / "a" / "b.txt", root / "a" / ".c.txt") == ["b.txt", ".c.txt"]


def test_a_glob_that_the_shell_left_alone_is_expanded(tree: Tree) -> None:
    root = tree(["a/1.txt", "b/2.txt", "b/3.md", "b/.4.txt"])
    assert names(f"{root}/*/*.txt") == ["1.txt", "2.txt"]
    assert names(f"{root}/**/*.md") == ["3.md"]
    assert names(f"{root}/[b]") == ["2.txt", "3.md", "!b/"]


def test_a_name_that_only_looks_like_a_glob_is_a_name(tree: Tree) -> None:
    root = tree(["[1] kim?.txt", "1.txt"])
    assert names(root / "[1] kim?.txt") == ["[1] kim?.txt"]


@pytest.mark.parametrize("path", ["missing.txt", "missing/", "*.missing", "", "a\0b", "there.txt/inside.txt"])
def test_what_does_not_exist_is_said_before_anything_is_read(
    path: str, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tree(["there.txt"])
    monkeypatch.chdir(root)
    with pytest.raises(UsageError) as caught:
        read([root, path])
    assert path.replace("\0", " ") in caught.value.message
    assert caught.value.next_step.endswith(".")


def test_no_input_and_no_standard_input_are_said_too() -> None:
    with pytest.raises(UsageError, match="No input was given"):
        read([])
    with pytest.raises(UsageError, match="Standard input"):
        read(["-"])


def test_one_file_is_read_once_however_often_it_is_met(tree: Tree) -> None:
    root = tree(["a/b.txt", "c.txt"])
    (root / "d.txt").symlink_to(root / "c.txt")
    (root / "e").symlink_to(root / "a")
    assert names(root, root / "c.txt", root / "a", root, f"{root}/a/../c.txt") == ["a/b.txt", "c.txt"]
    assert names(root / "a", root) == ["b.txt", "c.txt"]
    assert len(list(read(["-", "-"], stdin=io.BytesIO(b"Kim met Putin.")))) == 1


def test_loops_of_links_do_no_harm(tree: Tree) -> None:
    root = tree(["a/b.txt"])
    (root / "a" / "up").symlink_to(root)
    (root / "a" / "self").symlink_to("self")
    (root / "a" / "gone.txt").symlink_to("nowhere")
    (root / "a" / "gone2.txt").symlink_to("nowhere")
    assert names(root) == ["a/b.txt", "!a/gone.txt", "!a/gone2.txt", "!a/self"]


def test_same_names_in_two_folders_stay_apart(tree: Tree) -> None:
    root = tree(["1/a.txt", "2/a.txt", "3/a.txt", "3/a (2).txt"])
    assert names(root / "1", root / "2", root / "3") == ["a.txt", "a.txt (2)", "a (2).txt", "a.txt (3)"]


def test_files_of_other_kinds_in_a_folder_are_failures_and_never_silence(tree: Tree) -> None:
    root = tree(["a.txt", "b.jpg", "c", "d.TXT.gz"])
    failures = [found for found in read([root]) if isinstance(found, ReadFailure)]
    assert [failure.path for failure in failures] == ["b.jpg", "c", "d.TXT.gz"]
    assert [failure.reason.partition(".")[0] for failure in failures] == [
        "is in no format that is read",
        "is in no format that is read",
        "is no compressed file, though it is called so, or is damaged",
    ]


ARTICLE = "Ashcombe meets Vella\n\nEleanor Ashcombe met Joseph Vella on Monday. They spoke about a contract.\n"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("story", ARTICLE.encode(), ""),
        ("notes.log", ARTICLE.encode(), ""),
        ("a.lst", ARTICLE.replace("Eleanor", "Éléonore").encode("cp1252"), ""),
        ("b", ARTICLE.encode("utf-16-le"), ""),
        ("c.asc", "Элеонора встретила Иосифа в Москве. Они говорили о договоре.\n".encode("koi8-r"), ""),
        ("main.py", ARTICLE.encode(), "is source code"),
        ("a.txt.bak", ARTICLE.encode(), "is a backup"),
        ("a.txt~", ARTICLE.encode(), "is a backup"),
        ("LICENSE", ARTICLE.encode(), "is source code"),
        ("server.log", b"2024-04-03 10:15:00,123 INFO app.server: Started process [1234]\n" * 9, "is in no format"),
        ("words.lst", b"contract\nminister\nValletta\n" * 9, "is in no format"),
        ("x", bytes(range(256)) * 9, "is in no format"),
    ],
)
def test_a_text_of_sentences_in_a_folder_is_read_whatever_it_is_called(
    name: str, content: bytes, expected: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    (found, *_) = read([tmp_path])
    assert (found.reason if isinstance(found, ReadFailure) else "").startswith(expected)
    assert isinstance(found, ReadFailure) == bool(expected)


def test_an_empty_folder_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / ".hidden").touch()
    (found,) = read([tmp_path])
    assert isinstance(found, ReadFailure)
    assert "holds no files" in found.reason


def test_what_an_open_office_program_keeps_beside_a_document_is_hidden(tree: Tree) -> None:
    assert names(tree(["a.txt", "~$b.docx"])) == ["a.txt"]


def test_what_graphkit_wrote_is_not_read_back(tree: Tree) -> None:
    outputs = ["graph.html", "graph.json", "graph.graphml", "graph.gexf", "documents.csv", "mentions.csv", "edges.csv"]
    inside = [f"output/{name}" for name in [*outputs, "graphkit.duckdb", "more/a.txt"]]
    assert names(tree(["a.txt", *inside])) == ["a.txt"]


def test_a_folder_of_outputs_alone_is_a_failure(tree: Tree) -> None:
    root = tree(["output/graphkit.duckdb", "output/graph.html"])
    (found,) = read([root / "output"])
    assert isinstance(found, ReadFailure)
    assert "graphkit's own" in found.reason


def test_articles_beside_the_outputs_are_read(tree: Tree) -> None:
    outputs = ["graph.html", "documents.csv", "entities.csv", "graphkit.duckdb", "graphkit.duckdb.wal"]
    assert names(tree(["a.txt", "b/c.txt", *outputs])) == ["a.txt", "b/c.txt"]


def test_a_page_called_graph_html_is_read_where_there_is_no_workspace(tree: Tree) -> None:
    root = tree(["graph.html"])
    (root / "graph.html").write_text(
        f"<html><body><article>{'<p>Kim met Putin in Russia.</p>' * 5}</article></body></html>"
    )
    assert names(root) == ["graph.html"]


def test_the_name_of_the_workspace_is_that_of_the_store() -> None:
    assert store.FILE_NAME == WORKSPACE


def test_pipes_in_a_folder_do_not_hang_and_a_pipe_given_itself_is_read(tree: Tree) -> None:
    root = tree(["a.txt"])
    os.mkfifo(root / "pipe.txt")
    assert names(root) == ["a.txt", "!pipe.txt"]
    out, into = os.pipe()
    os.write(into, b'{"id": "x", "text": "Kim met Putin."}\n')
    os.close(into)
    assert names(f"/dev/fd/{out}") == ["x"]
    os.close(out)


def test_a_tree_deeper_than_the_stack_is_read(tmp_path: Path) -> None:
    folders = [tmp_path]
    for _ in range(1200):
        folders.append(folders[-1] / "d")
        folders[-1].mkdir()
    article = folders[-1] / "a.txt"
    article.write_text("Kim met Putin.")
    try:
        (found,) = read([tmp_path])
    finally:  # for what cleans up after the tests would not come so deep
        article.unlink()
        for folder in reversed(folders[1:]):
            folder.rmdir()
    assert isinstance(found, Document)
    assert found.id == "d/" * 1200 + "a.txt"


def test_a_name_that_is_no_valid_text_gives_a_valid_id(tmp_path: Path) -> None:
    for name in (b"caf\xe9.txt", b"caf\xe8.txt", b"new\nline.txt"):
        (tmp_path / os.fsdecode(name)).write_text("Kim met Putin.")
    ids = names(tmp_path)
    assert len(set(ids)) == 3
    for id_ in ids:
        id_.encode("utf-8")


@pytest.fixture
def no_longer_root() -> Iterator[Path]:
    """A folder that all may enter, and the rights of a user who is not the superuser."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_what_may_not_be_read_is_a_failure(no_longer_root: Path) -> None:
    (no_longer_root / "a.txt").write_text("Kim met Putin.")
    for name in ("b.txt", "c.csv", "d.parquet", "e.html", "f.md", "g.jsonl"):
        (no_longer_root / name).write_text("Kim met Putin.")
        (no_longer_root / name).chmod(0)
    (no_longer_root / "shut").mkdir()
    (no_longer_root / "shut" / "h.txt").write_text("Kim met Putin.")
    (no_longer_root / "shut").chmod(0)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        found = list(read([no_longer_root, no_longer_root / "b.txt", no_longer_root / "shut" / "h.txt"]))
    finally:
        if user == 0:
            os.seteuid(0)
        (no_longer_root / "shut").chmod(0o700)
    assert [f.id for f in found if isinstance(f, Document)] == ["a.txt"]
    failures = [f for f in found if isinstance(f, ReadFailure)]
    assert [f.path for f in failures] == ["b.txt", "c.csv", "d.parquet", "e.html", "f.md", "g.jsonl", "shut", "h.txt"]
    assert {f.reason for f in failures} == {
        "cannot be read: permission denied. Change its permissions, or leave it out."
    }


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux")
def test_a_fault_of_the_disk_is_a_failure() -> None:
    (found,) = read(["/proc/self/mem"])
    assert isinstance(found, ReadFailure)
    assert found.reason.startswith("cannot be read (")


def test_what_a_browser_saved_with_a_page_is_left_out_and_said(tree: Tree) -> None:
    root = tree(["Kim_files/main.css", "Kim_files/frame.html", "other_files/a.txt", "sub/Über Kim-Dateien/x.txt"])
    page = f"<html><body><article>{'<p>Kim met Putin in Russia.</p>' * 5}</article></body></html>"
    for name in ("Kim.html", "sub/Über Kim.htm"):
        (root / name).write_text(page)
    found = list(read([root]))
    assert [one.id for one in found if isinstance(one, Document)] == [
        "Kim.html",
        "other_files/a.txt",
        "sub/Über Kim.htm",
    ]
    assert [(one.kind, one.path) for one in found if isinstance(one, ReadWarning)] == [
        ("skipped", "Kim_files"),
        ("skipped", "sub/Über Kim-Dateien"),
    ]
    assert not [one for one in found if isinstance(one, ReadFailure)]


def test_files_of_graphkit_beside_articles_are_no_failures(tree: Tree) -> None:
    assert names(tree(["a.txt", "graphkit.toml", "graph.gexf", "graph.graphml", "edges.csv"])) == ["a.txt"]


def test_links_that_lead_out_of_the_folder_are_followed_only_if_asked(tree: Tree, tmp_path: Path) -> None:
    root = tree(["a.txt"])
    for name in ("outside/b.txt", "elsewhere.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"This is {name}.")
    (root / "out").symlink_to(tmp_path / "outside")
    (root / "out.txt").symlink_to(tmp_path / "elsewhere.txt")
    found = list(read([root]))
    assert [one.path for one in found if isinstance(one, ReadWarning)] == ["out", "out.txt"]
    assert all("--follow-links" in one.next_step for one in found if isinstance(one, ReadWarning))
    followed = read([root], options=ReadOptions(follow_links=True))
    assert [one.id for one in followed if isinstance(one, Document)] == ["a.txt", "out/b.txt", "out.txt"]


def test_a_file_in_a_folder_is_read_by_its_content_if_that_is_known(tree: Tree) -> None:
    root = tree(["a.txt"])
    (root / "dump.log").write_text('{"id": "x", "text": "Kim met Putin."}\n')
    assert names(root) == ["a.txt", "x"]


def test_hidden_files_that_look_like_articles_are_counted(tmp_path: Path) -> None:
    for name in (
        "a.txt", ".b.txt", "c/.notes/d.md", ".git/e.txt", ".DS_Store", "._a.txt", ".settings.json", "__MACOSX/.f.txt",
    ):  # fmt: skip
        path = tmp_path / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"This is {name}.")
    archive = shutil.make_archive(str(tmp_path / "a"), "zip", tmp_path / "articles")
    message = "has 2 hidden files that were not read, though they look like articles: .b.txt, c/.notes/d.md."
    for given in (tmp_path / "articles", archive):
        first, warning = read([given])
        assert isinstance(first, Document)
        assert first.text == "This is a.txt."
        assert isinstance(warning, ReadWarning)
        assert (warning.kind, warning.message, warning.count) == ("skipped", message, 2)


def test_a_hidden_folder_that_is_given_is_read_also_in_an_archive(tmp_path: Path) -> None:
    (tmp_path / ".notes").mkdir()
    (tmp_path / ".notes" / "a.txt").write_text("Kim left.")
    archive = shutil.make_archive(str(tmp_path / "a"), "zip", tmp_path, ".notes")
    for given in (tmp_path / ".notes", archive):
        assert [one.text for one in read([given]) if isinstance(one, Document)] == ["Kim left."]
