"""A name comes in; all that a workspace knows of its node goes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from graphkit.explore.evidence import SPREAD, Passage, passages
from graphkit.explore.names import identify
from graphkit.explore.nodes import Neighbour, Node, neighbours_of, node
from graphkit.resolve.rules import reason_of
from graphkit.store import Store

NEIGHBOURS: Final = 10
MEMBERS: Final = 3
SENTENCES: Final = 3


@dataclass(frozen=True, slots=True)
class NameForm:
    """A form in which texts name a node, how often, and the rule that joined it, by its key and in words."""

    text: str
    mentions: int
    rule: str
    reason: str
    score: float


@dataclass(frozen=True, slots=True)
class Community:
    """A community: its number (0 is the largest), how many nodes it has, and the labels of its three strongest."""

    number: int
    size: int
    strongest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """All about one node.

    Attributes:
        node: What was counted of it.
        forms: In which texts name it, most frequent first.
        months: ``2023-09`` → how often it is named in articles of that month, rising; "" for those without a date.
        neighbours: Its ten strongest ties, by sentences.
        community: Its community; None where the workspace is a part of another.
        passages: Three sentences that name it, of the newest articles that do.
    """

    node: Node
    forms: tuple[NameForm, ...]
    months: dict[str, int]
    neighbours: tuple[Neighbour, ...]
    community: Community | None
    passages: tuple[Passage, ...]


FORMS: Final = """
    WITH counted AS (
        SELECT m.text, count(*) AS n FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL
        WHERE m.entity = $1 GROUP BY m.text)
    SELECT text, any_value(n), min_by(a.rule, (a.score, a.rule)), min(a.score)
    FROM aliases a JOIN counted USING (text) WHERE a.entity = $1 GROUP BY text ORDER BY 2 DESC, text"""

MONTHS: Final = """
    SELECT coalesce(left(d.date, 7), '') AS month, count(*)
    FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL
    WHERE m.entity = ? GROUP BY month ORDER BY month"""

STRONGEST: Final = """
    SELECT count(*) OVER (), e.label FROM structure s JOIN entities e ON e.id = s.entity
    WHERE s.community = ? ORDER BY s.weighted_degree DESC, s.entity LIMIT ?"""


def show(workspace: Store, name: str) -> Profile:
    """All about the node that a name stands for.

    Raises:
        UnknownName: nobody bears it, or several do.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     profile = show(workspace, "Putin")
    ...     profile.months, profile.forms[0].text, profile.forms[0].reason
    ({'2023-09': 2, '2023-10': 2}, 'Putin', 'a surname, in an article with the full name')
    """
    (id_,) = identify(workspace, name)
    about = node(workspace, id_)
    return Profile(
        about,
        tuple(
            NameForm(text, count, rule, reason_of(rule), score)
            for text, count, rule, score in workspace.query(FORMS, [id_])
        ),
        dict(workspace.query(MONTHS, [id_])),
        tuple(neighbours_of(workspace, id_, limit=NEIGHBOURS)),
        _community(workspace, about.measures["community"]),
        tuple(passages(workspace, (id_,), order=SPREAD, limit=SENTENCES)),
    )


def _community(workspace: Store, number: float | None) -> Community | None:
    if number is None:
        return None
    rows = workspace.query(STRONGEST, [number, MEMBERS])
    return Community(int(number), rows[0][0], tuple(label for _, label in rows))
