"""A file of decisions comes in; what its section [build] sets for a command's options goes out, as their defaults."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, get_args, get_type_hints

import typer

from graphkit.errors import UsageError
from graphkit.options import (
    FORMATS,
    ExportOptions,
    GraphOptions,
    PruneOptions,
    ReadOptions,
    RelateOptions,
    Selection,
)  # fmt: skip

OWN_FILE: Final = Path("graphkit.toml")
"""The file of decisions that is read unless another is given."""

KINDS: Final[Mapping[type, str]] = {
    bool: "true or false", int: "a whole number", float: "a number", str: "text", Path: "a path as text",
}  # fmt: skip
"""What the value of an option can be, as it is written in the file."""


def build_defaults(ctx: typer.Context, value: Path | None) -> Path | None:
    """Callback of ``build --decisions``: the options in the file become defaults, each checked; its path goes out.

    Raises:
        UsageError: the file is not there or is wrong, or an option or its value cannot be meant, with the line.
    """
    path = value or (OWN_FILE if OWN_FILE.exists() else None)
    if path is None or ctx.resilient_parsing:
        return value
    from graphkit.decisions.file import load_decisions

    # --observers/--no-observers is one parameter: under its second name its value is the opposite.
    options = {
        name.removeprefix("--"): (param, opposite)
        for param in ctx.command.params
        for names, opposite in ((param.opts, False), (param.secondary_opts, True))
        for name in names
        if name[:2] == "--"
    }
    for other in ("decisions", "help"):
        options.pop(other, None)
    kinds = get_type_hints(inspect.unwrap(ctx.command.callback or build_defaults))
    defaults = {}
    for name, (setting, line) in load_decisions(path).build.items():
        where = f"{path}, line {line}"
        if name not in options:
            close = get_close_matches(name, options, n=1)
            step = f"Did you mean “{close[0]}”?" if close else "graphkit build --help lists the options."
            raise UsageError(f"{where}: graphkit build has no option “{name}”.", step)
        param, opposite = options[name]
        found = kinds[str(param.name)]
        kind = next((part for part in get_args(found) if part is not type(None)), found)
        default = _value(setting, kind, name, path.parent, where)
        if opposite:
            default = not default
        try:
            if name in CHECKS:
                CHECKS[name](default)
            param.process_value(ctx, default)
        except typer.BadParameter as error:
            step = "Write it as graphkit build --help shows."
            raise UsageError(f"{where}: “{name}” cannot be {setting}: {error.message.rstrip('.')}.", step) from error
        except UsageError as error:
            raise UsageError(f"{where}: {error.message}", error.next_step) from error
        defaults[str(param.name)] = default
    ctx.default_map = defaults
    return path


def output_default(ctx: typer.Context, value: Path | None) -> Path | None:
    """Callback of ``--decisions`` elsewhere: the file's ``output`` is where the build is looked for."""
    path = value or OWN_FILE
    if not ctx.resilient_parsing and path.exists():
        from graphkit.decisions.file import load_decisions

        output, line = load_decisions(path).build.get("output", (None, 0))
        if output is not None:
            ctx.default_map = {"output": _value(output, Path, "output", path.parent, f"{path}, line {line}")}
    return value


def formats_of(text: str) -> tuple[str, ...]:
    """The formats that ``--formats`` names, in the order of FORMATS; unknown ones last.

    >>> formats_of("csv, html")
    ('html', 'csv')
    """
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise UsageError("--formats names no format.", f"Take one or more of {', '.join(FORMATS)}.")
    return tuple(name for name in FORMATS if name in names) + tuple(name for name in names if name not in FORMATS)


CHECKS: Final[Mapping[str, Callable[[Any], object]]] = {
    "window": lambda value: RelateOptions(window=value),
    "formats": lambda value: ExportOptions(formats=formats_of(value)),
    "seed": lambda value: GraphOptions(seed=max(value, 0)),
    "duplicates": lambda value: ReadOptions(duplicates=value),
    "since": lambda value: Selection(since=value),
    "until": lambda value: Selection(until=value),
    "significance": lambda value: PruneOptions(significance=value),
    "backbone": lambda value: PruneOptions(backbone=value),
    "alpha": lambda value: PruneOptions(alpha=value),
    "component": lambda value: PruneOptions(component=value),
    "rank-by": lambda value: GraphOptions(rank_by=value),
    "period": lambda value: GraphOptions(period=value),
}
"""Options whose values the command line itself does not check."""


def _value(setting: object, kind: type, name: str, folder: Path, where: str) -> Any:
    """A value of the file as the command line would give it; paths are relative to the file."""
    if kind is str and isinstance(setting, list) and all(isinstance(part, str) for part in setting):
        setting = ",".join(setting)
    if kind in (str, float) and type(setting) is int:
        setting = kind(setting)
    if type(setting) is not (str if kind is Path else kind):
        shown = str(setting).lower() if isinstance(setting, bool) else setting
        raise UsageError(f"{where}: “{name}” cannot be {shown}.", f"Write {KINDS[kind]}.")
    if isinstance(setting, str) and (kind is Path or (name == "model" and {"/", os.sep} & {*setting})):
        return str(folder / Path(setting).expanduser())
    return setting
