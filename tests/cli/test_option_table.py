"""The table of options: an option is one row, and commands, defaults and checks follow from it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from inspect import signature
from typing import get_args

import pytest

from graphkit.cli.commands.build import build, demo
from graphkit.cli.commands.compare import compare
from graphkit.cli.commands.export import export
from graphkit.cli.commands.view import view
from graphkit.cli.option_table import OPTIONS, Chosen, Option, applied, with_options
from graphkit.options import BuildOptions, GraphOptions, PruneOptions, ReadOptions, Selection

COMMANDS = {command.__name__: command for command in (build, demo, export, view, compare)}


def test_every_field_of_the_options_is_an_option_of_a_command() -> None:
    stages = {
        type(value) for options in (BuildOptions(), GraphOptions()) for field in fields(options)
        if is_dataclass(value := getattr(options, field.name)) and not isinstance(value, type)
    }  # fmt: skip
    here = {(option.stage, option.field) for option in OPTIONS}
    missing = {
        (stage.__name__, field.name)
        for stage in stages for field in fields(stage)
        if (stage, field.name) not in here and not is_dataclass(field.default_factory)
    }  # fmt: skip
    # A command declares --decisions itself: the file is read before all other options.
    assert missing == {("ResolveOptions", "decisions")}


def test_each_command_has_the_options_that_name_it() -> None:
    for option in OPTIONS:
        for name, command in COMMANDS.items():
            has = option.parameter in signature(command).parameters and option.commands
            # --source of compare has a meaning of its own.
            if (name, option.parameter) != ("compare", "sources"):
                assert bool(has) == (name in option.commands), (name, option.names)


def test_no_flag_stands_for_two_options_of_a_command() -> None:
    for name in COMMANDS:
        flags = [flag for option in OPTIONS if name in option.commands for flag in option.names]
        assert len(flags) == len(set(flags))


def test_a_command_gets_the_defaults_or_only_what_is_given() -> None:
    got: list[Chosen] = []

    def build(chosen: Chosen) -> None:
        got.append(chosen)

    def export(chosen: Chosen) -> None:
        got.append(chosen)

    for command in (build, export):
        run = with_options(command)
        parameters = signature(run).parameters
        run(**{name: p.default for name, p in parameters.items()} | {"top": 7, "since": "2023"})
    whole, given = got
    assert given == {PruneOptions: {"top": 7}, Selection: {"since": "2023"}}
    expected = BuildOptions(select=Selection(since="2023"), graph=GraphOptions(prune=PruneOptions(top=7)))
    assert applied(BuildOptions(), whole) == applied(BuildOptions(), given) == expected


def test_a_new_row_is_a_parameter_with_the_type_and_default_of_its_field() -> None:
    row = Option(ReadOptions, "text_column", "Reading", "The text.", "-b")
    parameter = row.declared("build")
    assert (parameter.name, parameter.default) == ("text_column", "text")
    assert row.names == ("--text-column", "-b")
    assert get_args(parameter.annotation)[0] is str
    assert row.declared("export").default is None


def test_a_value_is_checked_by_the_dataclass() -> None:
    row = next(option for option in OPTIONS if option.field == "duplicates")
    assert row.read("keep") == "keep"
    with pytest.raises(Exception, match="“burn”"):
        row.read("burn")
