"""Read and write the options of the last build, kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any, TypeVar

from graphkit.options import (
    HOW_TO_RUN,
    BuildOptions,
    ExportOptions,
    GraphOptions,
    PruneOptions,
    RelateOptions,
    Selection,
)
from graphkit.store import about
from graphkit.store.workspace import Store

Options = TypeVar("Options")


def write(store: Store, options: BuildOptions) -> None:
    """Write the options that affect the result."""
    about.write(store, {"options": json.dumps(_plain(options), sort_keys=True)})


def read(store: Store) -> BuildOptions:
    """Return the options that affect the files: ``relate``, ``select``, ``graph``, ``export``.

    What the last build does not say is as it would be by default.
    """
    said = said_options(store)
    graph = said.get("graph", {})
    return BuildOptions(
        relate=_options(RelateOptions, said.get("relate", {})),
        select=_options(Selection, said.get("select", {})),
        graph=replace(_options(GraphOptions, graph), prune=_options(PruneOptions, graph.get("prune", {}))),
        export=_options(ExportOptions, said.get("export", {})),
    )


def said_options(store: Store) -> Mapping[str, Any]:
    """Return all kept options by stage; empty if there are none."""
    said: Mapping[str, Any] = json.loads(about.read(store).get("options", "{}"))
    return said


def window(store: Store) -> str:
    """Return the window of co-occurrence: a key of WINDOWS, or a number of sentences."""
    return read(store).relate.window


def _plain(options: BuildOptions) -> dict[str, object]:
    """Convert options to JSON, without those that do not affect the result."""
    values = asdict(options)
    del values["output"], values["built"]
    for name in HOW_TO_RUN:
        del values["extract"][name]
    del values["export"]["story"]  # the workspace holds what the file said
    values["extract"]["topics_file"] = str(options.extract.topics_file or "")
    values["resolve"]["decisions"] = str(options.resolve.decisions or "")
    values["resolve"]["names"] = [str(path) for path in options.resolve.names]
    return values


def _options(kind: type[Options], said: Mapping[str, Any]) -> Options:
    """Make options from JSON, which has lists for tuples; the caller makes nested records."""
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{
        name: tuple(value) if isinstance(value, list) else value
        for name, value in said.items() if name in names and not isinstance(value, dict)
    })  # fmt: skip
