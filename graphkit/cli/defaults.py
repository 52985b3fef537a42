"""Take the defaults of options from the section ``[build]`` of the file of decisions."""

from __future__ import annotations

import inspect
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, get_args

import typer

from graphkit.cli.option_table import OPTIONS
from graphkit.errors import UsageError
from graphkit.languages import models_of
from graphkit.names.suggestions import did_you_mean

OWN_FILE: Final = Path("graphkit.toml")
"""The file of decisions that is read unless another is given."""

ORIGIN: Final = "graphkit.options"
"""Where the context keeps which file set which options."""

KINDS: Final[Mapping[Any, str]] = {
    bool: "true or false", int: "a whole number", float: "a number", str: "text", Path: "a path as text",
    list[Path]: "a path as text, or a list of them",
}  # fmt: skip
"""What the value of an option can be, as it is written in the file."""


def build_defaults(ctx: typer.Context, value: Path | None) -> Path | None:
    """Callback of ``build --decisions``: make the options in the file defaults, each checked; return the file's path.

    Raises:
        UsageError: the file is not there or is wrong, or an option or its value is not valid, with the line.
    """
    path = value or (OWN_FILE if OWN_FILE.exists() else None)
    if path is None or ctx.resilient_parsing:
        return value
    from graphkit.decisions.file import load_decisions

    options = _options(ctx)
    defaults = {}
    names = {}
    for name, (setting, line) in load_decisions(path).build.items():
        where = f"{path}, line {line}"
        if name not in options:
            step = did_you_mean(name, options) or "graphkit build --help lists the options."
            raise UsageError(f"{where}: graphkit build has no option “{name}”.", step)
        param, opposite = options[name]
        kind = _kind(ctx, param)
        default = _value(setting, kind, name, path.parent, where)
        for inner in _paths(default, kind, name) if value is None else ():
            _inside(inner, path.parent, f"{where}: “{name}”")
        if opposite:
            default = not default
        _check(ctx, param, default, where, f"“{name}” cannot be {setting}")
        defaults[str(param.name)] = default
        names[str(param.name)] = name
    ctx.default_map = defaults
    ctx.meta[ORIGIN] = path, names
    return path


def options_from_file(ctx: typer.Context) -> tuple[Path, list[str]] | None:
    """The file that set options of the command, and which; None where none did, or the command line overruled all."""
    path, names = ctx.meta.get(ORIGIN, (OWN_FILE, {}))
    sources = {name: ctx.get_parameter_source(parameter) for parameter, name in names.items()}
    used = [name for name, source in sources.items() if source is not None and source.name == "DEFAULT_MAP"]
    return (path, used) if used else None


def _inside(target: Path, folder: Path, what: str) -> None:
    """Check that a path lies in a folder: a file that came with the articles must not send results elsewhere.

    Raises:
        UsageError: it does not.
    """
    if not target.resolve().is_relative_to(folder.resolve()):
        raise UsageError(
            f"{what} leads out of the folder of {OWN_FILE}: {target}.",
            f"Give it on the command line, or the file itself: --decisions {OWN_FILE}.",
        )


def output_default(ctx: typer.Context, value: Path | None) -> Path | None:
    """Callback of ``--decisions`` elsewhere: the file's ``output`` is where the build is looked for."""
    path = value or OWN_FILE
    if not ctx.resilient_parsing and path.exists():
        from graphkit.decisions.file import load_decisions

        output, line = load_decisions(path).build.get("output", (None, 0))
        if output is not None:
            ctx.obj = Path(_value(output, Path, "output", path.parent, f"{path}, line {line}"))
    return value


def workspace_default(ctx: typer.Context, param: typer.CallbackParam, value: Path) -> Path:
    """Callback of ``--workspace``: where it is not given, the ``output`` of the section [build]."""
    source = ctx.get_parameter_source(str(param.name))
    if ctx.resilient_parsing or source is None or source.name != "DEFAULT":
        return value
    if not isinstance(ctx.obj, Path):  # the command has no --decisions
        output_default(ctx, None)
    return ctx.obj if isinstance(ctx.obj, Path) else value


def _options(ctx: typer.Context) -> dict[str, tuple[Any, bool]]:
    """The options of a command by name, each with whether the name stands for the opposite of its value."""
    options = {
        name.removeprefix("--"): (param, opposite)
        for param in ctx.command.params
        for names, opposite in ((param.opts, False), (param.secondary_opts, True))
        for name in names
        if name[:2] == "--"
    }
    return {name: found for name, found in options.items() if name not in ("decisions", "help")}


def _kind(ctx: typer.Context, param: Any) -> type:
    """The type of an option's value, without None."""
    found = inspect.signature(ctx.command.callback or build_defaults).parameters[str(param.name)].annotation
    kind: type = get_args(found)[0]  # of Annotated
    return next((part for part in get_args(kind) if part is not type(None)), kind)


def _check(ctx: typer.Context, param: Any, value: object, where: str, message: str) -> None:
    """Check a value as the command line and the options dataclass do."""
    try:
        param.process_value(ctx, value)
        for option in OPTIONS:
            if option.parameter == param.name:
                option.read(value)
    except typer.BadParameter as error:
        step = "Write it as graphkit build --help shows."
        raise UsageError(f"{where}: {message}: {error.message.rstrip('.')}.", step) from error
    except UsageError as error:
        raise UsageError(f"{where}: {error.message}", error.next_step) from error


def _value(setting: object, kind: type, name: str, folder: Path, where: str) -> Any:
    """A value of the file as the command line would give it; paths are relative to the file."""
    if kind == list[Path] and isinstance(setting, (str, list)):
        return [
            _value(each, Path, name, folder, where) for each in ([setting] if isinstance(setting, str) else setting)
        ]
    if kind is str and isinstance(setting, list) and all(isinstance(part, str) for part in setting):
        setting = ",".join(setting)
    if kind in (str, float) and type(setting) is int:
        setting = kind(setting)
    if type(setting) is not (str if kind is Path else kind):
        shown = str(setting).lower() if isinstance(setting, bool) else setting
        day = kind is str and isinstance(setting, date)
        step = f'Put the day in quotes: {name} = "{shown}".' if day else f"Write {KINDS[kind]}."
        raise UsageError(f"{where}: “{name}” cannot be {shown}.", step)
    if isinstance(setting, str) and kind is Path:
        return _absolute(setting, folder)
    if isinstance(setting, str) and name == "model":
        models = models_of(setting).items()
        return ",".join(
            f"{language}{'=' * bool(language)}{_absolute(model, folder) if _is_path(model) else model}"
            for language, model in models
        )
    return setting


def _absolute(path: str, folder: Path) -> str:
    return str(folder / Path(path).expanduser())


def _is_path(model: str) -> bool:
    """Whether a model is a folder, not the name of a pipeline."""
    return bool({"/", os.sep} & {*model})


def _paths(default: Any, kind: type, name: str) -> list[Path]:
    """The paths in the value of an option, which :func:`_value` made."""
    if kind in (Path, list[Path]):
        return list(map(Path, default if isinstance(default, list) else [default]))
    return [Path(model) for model in models_of(default).values() if _is_path(model)] if name == "model" else []
