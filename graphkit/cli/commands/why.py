"""The command ``why``: explain which rules assigned the aliases of an entity."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from graphkit.cli import arguments as arg
from graphkit.cli.questions import verdict_of
from graphkit.cli.tables import show_json
from graphkit.cli.text import counted, say
from graphkit.cli.workspace import decisions_file, opened
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.why import Explanation


REFERRING: Final = 5
"""How many pronouns and descriptions are shown at most."""


def why(
    name: arg.Name,
    as_json: arg.Json = False,
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Explain which rule assigned which alias to an entity, which merges were refused, and what you decided.

    Pronouns and descriptions that mean it are counted behind the aliases.

    Example: graphkit why Kim
    """
    from graphkit.decisions.edit import decided
    from graphkit.explore.why import why as reasons

    with opened(where) as workspace:
        path = decisions_file(decisions, workspace)
        found = reasons(workspace.store, name, decisions=decided(path))
    if as_json:
        show_json(found)
        return
    for one in found:
        _explain(one, path)


def _explain(one: Explanation, path: Path) -> None:
    """An entity, its aliases with counts and rules, the merges proposed for it, and the user's decisions."""
    roles = f": {', '.join(one.roles)}" if one.roles else ""
    say(f"{one.label}, {one.type}{' (official)' if one.official else ''}{roles}")
    width = max((len(form.text) for form in one.forms), default=0)
    for form in one.forms:
        score = "" if form.rule == "exact" else f" {form.score:.2f}"
        say(f"    {form.text:<{width}}  {form.mentions:,} ×  {form.rule}{score}: {form.reason}")
    for found in one.referring[:REFERRING]:
        say(f"    {found.text:<{width}}  {found.mentions:,} ×  {found.via}: {found.reason}")
    if hidden := one.referring[REFERRING:]:
        say(f"    … and {counted(sum(found.mentions for found in hidden), 'mention')} by other words")
    for question in one.questions:
        say(f"  {question.a.name} | {question.b.name}: {verdict_of(question)}")
    for entry in one.decisions:
        where = f" in {', '.join(entry.articles)}" if entry.articles else ""
        value, note = f" → {entry.value}" if entry.value else "", f" ({entry.note})" if entry.note else ""
        say(f"  {path}, line {entry.line}, {entry.section}: {', '.join(entry.names)}{where}{value}{note}")
