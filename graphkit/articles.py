"""Read the articles of a build, and set aside those in languages that it does not search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from graphkit.errors import NothingToRead
from graphkit.languages import ANY, is_english, listed, name_of
from graphkit.options import BuildOptions
from graphkit.progress import NOTHING, Amount, Progress, silent
from graphkit.records import Document, Documents, ReadFailure, ReadWarning
from graphkit.store.staged import Chosen, Staged

if TYPE_CHECKING:
    from graphkit.extract.pipelines import Pipelines

NOT_SEARCHED: Final = ""
"""The key of the extraction of an article that is set aside: there is none."""
ADVISED: Final = 3
"""How many languages, the most frequent, are advised on at once."""


class Entry(NamedTuple):
    """What is in memory of an article.

    Attributes:
        number: Its number among the documents.
        id: Its id.
        language: The language of its text, as a document has it.
        key: The key of its extraction; "" for an article that is set aside.
        words: The words of its text.
    """

    number: int
    id: str
    language: str
    key: str
    words: int


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles that were read.

    Attributes:
        documents: All documents; those that were left out since are among them.
        entries: What is in memory of each article, in the order read.
        copies: Copies with their originals.
        failures: Inputs that could not be read.
        warnings: What may be wrong with inputs that were read.
        pipelines: What reads each language.
        digest: What stands for all documents and keys.
    """

    documents: Documents
    entries: Sequence[Entry]
    copies: Mapping[str, str]
    failures: Sequence[ReadFailure]
    warnings: Sequence[ReadWarning]
    pipelines: Pipelines
    digest: str

    def with_keys(self) -> Iterator[tuple[Document, str]]:
        """Each document with the key of its extraction, one in memory at a time."""
        return ((self.documents[entry.number], entry.key) for entry in self.entries)

    @property
    def searched(self) -> list[Entry]:
        """One article for each text that is searched, in the order read."""
        return list({entry.key: entry for entry in reversed(self.entries) if entry.key != NOT_SEARCHED}.values())[::-1]

    def texts(self, entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
        """The texts of some articles, by the keys of their extractions, one in memory at a time."""
        return ((entry.key, self.documents[entry.number].text) for entry in entries)

    def by_pipeline(self, entries: Iterable[Entry]) -> Mapping[str, Sequence[Entry]]:
        """Those of some articles that each pipeline reads, by its name."""
        groups: dict[str, list[Entry]] = {}
        for entry in entries:
            groups.setdefault(self.pipelines.of(entry.language or "en"), []).append(entry)
        return groups

    def without(self, keys: Collection[str], reason: str) -> Articles:
        """The same without the texts that have one of these keys, which are left out for a reason."""
        left = {entry.id for entry in self.entries if entry.key in keys}
        copies = {copy: of for copy, of in self.copies.items() if copy not in left and of not in left}
        failures = [*self.failures, *(ReadFailure(id_, reason) for id_ in sorted(left))]
        kept = [entry for entry in self.entries if entry.id not in left]
        return replace(self, entries=kept, copies=copies, failures=failures)

    @property
    def aside(self) -> Counter[str]:
        """Language → the number of articles in it that are set aside."""
        return _aside(self.entries)

    def note(self) -> str:
        """What is said of the articles that are set aside, in sentences; "" if there are none."""
        aside = self.aside
        if not aside:
            return ""
        some, all_ = aside.total(), len(self.entries)
        verb, were = ("is", "was") if some == 1 else ("are", "were")
        most = "Most articles are left out: " if 2 * some > all_ else ""
        return (
            f"{most}{some:,} of {all_:,} articles {verb} not in {listed(self.pipelines.searched)} and {were} not "
            f"searched: {_counted(aside)}. {_to_read(aside, self.pipelines)}"
        )


def languages_of(entries: Iterable[Entry]) -> dict[str, str]:
    """The languages of texts, by the keys of their extractions, where they are not English."""
    return {entry.key: entry.language for entry in entries if not is_english(entry.language)}


def read_articles(
    given: Sequence[str | Path],
    options: BuildOptions,
    stdin: BinaryIO | None,
    staged: Staged,
    report: Progress = silent,
) -> Articles:
    """Read all articles into ``staged``, and tell which are searched.

    Raises:
        UsageError: a path does not exist.
        ModelMissing: a model is not installed.
        NothingToRead: no input has a readable article, or none is in a language that is searched.
        OutputError: the articles cannot be staged.
    """
    from graphkit.extract import ExtractionKeys, Pipelines
    from graphkit.read import read
    from graphkit.read.copies import copies_of

    pipelines = Pipelines.of_options(options.extract)
    key_of = ExtractionKeys(options.extract, pipelines)
    entries: list[Entry] = []
    failures: list[ReadFailure] = []
    warnings: list[ReadWarning] = []
    digest = sha256()
    for item in read(given, options=options.read, stdin=stdin, today=options.built):
        if isinstance(item, Document):
            key = key_of(item.text, item.language) if pipelines.searches(item.language) else NOT_SEARCHED
            entries.append(Entry(len(staged), item.id, intern(item.language), key, item.words))
            staged.append(item)
            digest.update(repr((replace(item, text=""), key)).encode(errors="surrogatepass") + b"\0")
            digest.update(item.text.encode(errors="surrogatepass") + b"\0")
            report("read", Amount(len(entries)), NOTHING)
        else:
            (failures if isinstance(item, ReadFailure) else warnings).append(item)  # type: ignore[arg-type]
    if not entries:
        listed_ = "".join(f"\n  {failure.path} {failure.reason}" for failure in failures[:20])
        raise NothingToRead(f"No article could be read.{listed_}", "Give files or a folder that hold articles as text.")
    searched = [entry.number for entry in entries if entry.key != NOT_SEARCHED]
    if not searched:
        raise _nothing_to_search(_aside(entries), pipelines)
    copies = copies_of(Chosen(staged, searched)) if options.read.duplicates == "mark" else {}
    warnings += _of_languages(entries, pipelines)
    return Articles(staged, entries, copies, failures, warnings, pipelines, digest.hexdigest())


def _aside(entries: Iterable[Entry]) -> Counter[str]:
    return Counter(entry.language for entry in entries if entry.key == NOT_SEARCHED)


def _counted(aside: Mapping[str, int]) -> str:
    """Languages with their numbers of articles, the most frequent first: "9 Russian, 5 German"."""
    ordered = sorted(aside.items(), key=lambda item: (-item[1], name_of(item[0])))
    return ", ".join(f"{number:,} {name_of(language)}" for language, number in ordered)


def _to_read(counts: Counter[str], pipelines: Pipelines) -> str:
    """The options that read the most frequent languages."""
    from graphkit.extract.advice import to_read

    return to_read(sorted(counts, key=lambda code: (-counts[code], code))[:ADVISED], pipelines)


def _nothing_to_search(aside: Counter[str], pipelines: Pipelines) -> NothingToRead:
    from graphkit.extract.advice import cost

    return NothingToRead(
        f"No article is in {listed(pipelines.searched)}: {_counted(aside)}.",
        f"{_to_read(aside, pipelines)} {cost(pipelines)}.",
    )


def _of_languages(entries: Iterable[Entry], pipelines: Pipelines) -> Iterator[ReadWarning]:
    """A warning for each language whose articles are set aside, or are searched by a model of another."""
    from graphkit.extract.advice import reads_badly, to_read

    by_language: dict[str, list[str]] = {}
    for entry in entries:
        if not pipelines.searches(entry.language) or reads_badly(entry.language, pipelines):
            by_language.setdefault(entry.language, []).append(entry.id)
    for language, ids in sorted(by_language.items(), key=lambda item: (-len(item[1]), item[0])):
        more, verb, were = (f" and {len(ids) - 1:,} more", "are", "were") if len(ids) > 1 else ("", "is", "was")
        badly = pipelines.searches(language)
        what = "searched by a model of another language: many names will be wrong" if badly else "not searched"
        yield ReadWarning(
            "model" if badly else "language", f"{ids[0]}{more}", f"{verb} in {name_of(language)} and {were} {what}.",
            len(ids), to_read([language], pipelines),
        )  # fmt: skip


def foreign_passages(rows: Sequence[tuple[str, int]]) -> Iterator[ReadWarning]:
    """A warning for the passages in another language that were not searched, from articles with their numbers."""
    if rows:
        more = f" and {len(rows) - 1:,} more" if len(rows) > 1 else ""
        verb, number = "has" if len(rows) == 1 else "have", sum(number for _, number in rows)
        noun = "a passage" if number == 1 else f"{number:,} passages"
        yield ReadWarning(
            "passages", f"{rows[0][0]}{more}", f"{verb} {noun} in another language, not searched for names.", number,
            f"--languages {ANY} searches them with the model of their article: many names will be wrong.",
        )  # fmt: skip
