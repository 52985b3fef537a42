"""Read the articles of a build, and set aside those in languages that it does not search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from graphkit.errors import NothingToRead
from graphkit.languages import ANY, is_english, listed, name_of
from graphkit.options import BuildOptions
from graphkit.progress import NOTHING, Amount, Progress, silent
from graphkit.records import Document, ReadFailure, ReadWarning

if TYPE_CHECKING:
    from graphkit.extract.pipelines import Pipelines

NOT_SEARCHED: Final = ""
"""The key of the extraction of an article that is set aside: there is none."""
ADVISED: Final = 3
"""How many languages, the most frequent, are advised on at once."""


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles that were read.

    Attributes:
        documents: All of them.
        keys: The keys of their extractions, in the same order; "" for an article that is set aside.
        copies: Copies with their originals.
        failures: Inputs that could not be read.
        warnings: What may be wrong with inputs that were read.
        pipelines: What reads each language.
    """

    documents: Sequence[Document]
    keys: Sequence[str]
    copies: Mapping[str, str]
    failures: Sequence[ReadFailure]
    warnings: Sequence[ReadWarning]
    pipelines: Pipelines
    texts: Mapping[str, str] = field(init=False)
    """The texts that are searched, by the keys of their extractions."""
    languages: Mapping[str, str] = field(init=False)
    """The languages of these texts by key, where they are not English."""

    def __post_init__(self) -> None:
        searched = [(key, d) for key, d in zip(self.keys, self.documents, strict=True) if key != NOT_SEARCHED]
        object.__setattr__(self, "texts", {key: document.text for key, document in searched})
        foreign = {key: document.language for key, document in searched if not is_english(document.language)}
        object.__setattr__(self, "languages", foreign)

    def by_pipeline(self, keys: Iterable[str]) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
        """For each pipeline: its name, the texts with these keys that it reads, and their languages, by key."""
        groups: dict[str, dict[str, str]] = {}
        for key in keys:
            groups.setdefault(self.pipelines.of(self.languages.get(key, "en")), {})[key] = self.texts[key]
        for name, texts in groups.items():
            yield name, texts, {key: self.languages[key] for key in texts if key in self.languages}

    def without(self, keys: Collection[str], reason: str) -> Articles:
        """The same without the texts that have one of these keys, which are left out for a reason."""
        kept = [(document, key) for document, key in zip(self.documents, self.keys, strict=True) if key not in keys]
        left = {document.id for document, key in zip(self.documents, self.keys, strict=True) if key in keys}
        copies = {copy: of for copy, of in self.copies.items() if copy not in left and of not in left}
        failures = [*self.failures, *(ReadFailure(id_, reason) for id_ in sorted(left))]
        return replace(
            self, documents=[document for document, _ in kept], keys=[key for _, key in kept], copies=copies,
            failures=failures,
        )  # fmt: skip

    @property
    def aside(self) -> Counter[str]:
        """Language → the number of articles in it that are set aside."""
        return _aside(self.documents, self.pipelines)

    def note(self) -> str:
        """What is said of the articles that are set aside, in sentences; "" if there are none."""
        aside = self.aside
        if not aside:
            return ""
        some, all_ = aside.total(), len(self.documents)
        verb, were = ("is", "was") if some == 1 else ("are", "were")
        most = "Most articles are left out: " if 2 * some > all_ else ""
        return (
            f"{most}{some:,} of {all_:,} articles {verb} not in {listed(self.pipelines.searched)} and {were} not "
            f"searched: {_counted(aside)}. {_to_read(aside, self.pipelines)}"
        )


def read_articles(
    given: Sequence[str | Path], options: BuildOptions, stdin: BinaryIO | None, report: Progress = silent
) -> Articles:
    """Read all articles, and tell which are searched.

    Raises:
        UsageError: a path does not exist.
        ModelMissing: a model is not installed.
        NothingToRead: no input has a readable article, or none is in a language that is searched.
    """
    from graphkit.extract import ExtractionKeys, Pipelines
    from graphkit.read import read
    from graphkit.read.copies import copies_of

    pipelines = Pipelines.of_options(options.extract)
    key_of = ExtractionKeys(options.extract, pipelines)
    documents: list[Document] = []
    failures: list[ReadFailure] = []
    warnings: list[ReadWarning] = []
    for item in read(given, options=options.read, stdin=stdin, today=options.built):
        if isinstance(item, Document):
            documents.append(item)
            report("read", Amount(len(documents)), NOTHING)
        else:
            (failures if isinstance(item, ReadFailure) else warnings).append(item)  # type: ignore[arg-type]
    if not documents:
        listed_ = "".join(f"\n  {failure.path} {failure.reason}" for failure in failures[:20])
        raise NothingToRead(f"No article could be read.{listed_}", "Give files or a folder that hold articles as text.")
    searched = [document for document in documents if pipelines.searches(document.language)]
    if not searched:
        raise _nothing_to_search(_aside(documents, pipelines), pipelines)
    keys = [
        key_of(document.text, document.language) if pipelines.searches(document.language) else NOT_SEARCHED
        for document in documents
    ]
    copies = copies_of(searched) if options.read.duplicates == "mark" else {}
    return Articles(documents, keys, copies, failures, [*warnings, *_of_languages(documents, pipelines)], pipelines)


def _aside(documents: Iterable[Document], pipelines: Pipelines) -> Counter[str]:
    return Counter(d.language for d in documents if not pipelines.searches(d.language))


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


def _of_languages(documents: Iterable[Document], pipelines: Pipelines) -> Iterator[ReadWarning]:
    """A warning for each language whose articles are set aside, or are searched by a model of another."""
    from graphkit.extract.advice import reads_badly, to_read

    by_language: dict[str, list[str]] = {}
    for document in documents:
        if not pipelines.searches(document.language) or reads_badly(document.language, pipelines):
            by_language.setdefault(document.language, []).append(document.id)
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
