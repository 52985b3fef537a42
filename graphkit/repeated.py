"""Tell what a build need not make again, since all that it depends on is as it was in the last one.

A digest stands for everything that a result follows from: the articles and what was said of them, the lists and
decisions of the user, the options, and graphkit's own code. ``derived`` stands for what the workspace holds (nodes,
edges, relations), ``files`` for the files made of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graphkit.articles import Articles
from graphkit.options import HOW_TO_RUN, BuildOptions
from graphkit.result import BuildResult
from graphkit.store import Store, kept
from graphkit.version import code_digest

if TYPE_CHECKING:
    from graphkit.decisions.file import Decisions
    from graphkit.extract.topic_list import Topic
    from graphkit.read.names.lists import NameList

DERIVED: Final = "derived"
FILES: Final = "files"
"""The steps under which the notes on what was derived, and the result with the digests of its files, are kept."""


@dataclass(frozen=True, slots=True)
class Digests:
    """What a build depends on.

    Attributes:
        derived: All that nodes, edges and relations follow from.
        files: All that the files follow from.
    """

    derived: str
    files: str

    @classmethod
    def of(
        cls,
        articles: Articles,
        topics: Sequence[Topic],
        decisions: Decisions,
        names: NameList,
        said: Mapping[str, str],
        options: BuildOptions,
    ) -> Digests:
        """Those of a build; ``said`` is the metadata of its files."""
        extract = {key: value for key, value in asdict(options.extract).items() if key not in HOW_TO_RUN}
        derived = _digest(
            (
                code_digest(), articles.digest, sorted(articles.copies.items()), *articles.failures, *articles.warnings,
                *topics, decisions, *names.names, *names.notes, extract, options.resolve, options.relate,
            )
        )  # fmt: skip
        # A build that finds nothing new on another day leaves the files of the day on which they were made.
        lasting = {key: value for key, value in said.items() if key != "built" or options.built}
        export = (options.export.formats, sorted(lasting.items()))
        return cls(derived, _digest((derived, options.select, options.graph, *export)))


def last_notes(store: Store, digests: Digests) -> list[str] | None:
    """The notes on what the workspace holds, if it is what is asked for; else None."""
    said = kept.read(store, DERIVED, digests.derived)
    return None if said is None else list(json.loads(said))


def keep_notes(store: Store, digests: Digests, notes: Sequence[str]) -> None:
    """Note that the workspace holds what is asked for."""
    kept.write(store, DERIVED, digests.derived, json.dumps(notes))


def last_result(path: Path, digests: Digests) -> BuildResult | None:
    """The result of the last build, if it made what is asked for and its files are still as it wrote them; else None.

    Raises:
        OutputError: another program has the workspace at ``path`` open.
        WorkspaceError: it is not one of this version.
    """
    if not path.exists():
        return None
    with Store(path, read_only=True) as store:
        said = kept.read(store, FILES, digests.files)
    if said is None:
        return None
    last = json.loads(said)
    made = {name: _digest_of_file(path.parent / name) for name in last["files"]}
    return BuildResult.from_json(last["result"], path.parent) if made == last["files"] else None


def keep_result(store: Store, digests: Digests, result: BuildResult, files: Iterable[Path]) -> None:
    """Keep the result of a build and the digests of its files, wherever they lie now."""
    made = {file.name: _digest_of_file(file) for file in files}
    kept.write(store, FILES, digests.files, json.dumps({"files": made, "result": result.to_json()}))


def _digest(values: Iterable[object]) -> str:
    """A digest of values, each known by its ``repr``: never all of them in memory."""
    digest = sha256()
    for value in values:
        digest.update(repr(value).encode(errors="surrogatepass") + b"\0")
    return digest.hexdigest()[:32]


def _digest_of_file(path: Path) -> str:
    """The digest of a file; "" where there is none."""
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()[:32]
