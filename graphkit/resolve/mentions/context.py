"""A text and a name in it come in; what the words beside the name say of its type goes out."""

from __future__ import annotations

import re
from typing import Final

from graphkit.resolve.mentions.clean import Name

KINDS_OF_PLACE: Final = (
    r"(?:city|town|village|port|island|province|district|region|suburb|county|station|capital|airport|neighbou?rhood"
    r"|municipality|prefecture|mountain|river|lake|resort|settlement|peninsula|valley|archipelago)"
)
KINDS_OF_ORGANISATION: Final = (
    r"(?:group|company|firm|militia|outfit|agency|newspaper|broadcaster|magazine|think[ -]tank|website|bank|airline"
    r"|(?:car|chip|aircraft|plane|phone|drug|arms)-?maker|manufacturer|retailer|charity|start-?up|cartel|party|gang)"
)
WORDS: Final = r"(?:(?!(?:of|for|from|in|at|to|on|by|who|and)\b)[\w’'-]+ ){0,4}"
ENDS: Final = (
    r"(?=\W*$|[,.;:!?)–—]| (?:of|in|on|at|near|to|from|with|under|outside|between|about|and|where|that|which|known|is"
    r"|was|some|north|south|east|west)\b)"
)

LOCATIVE: Final = re.compile(
    r"\b(?:in|near|outside|inside|around|throughout|across|(?:north|south|east|west)(?:ern)? of)\s(?:the\s)?$"
)
"""What stands before a place, and seldom before a person."""
KIND_OF: Final = re.compile(rf"\b{KINDS_OF_PLACE} of\s$")
"""“the border station of Khasan”."""
APPOSITION: Final = re.compile(rf",? (?:a|an|the|which is an?) {WORDS}{KINDS_OF_PLACE}{ENDS}")
"""“Khasan, a border station”; not “Jo Roe, a district judge”."""
COMPOUND: Final = re.compile(
    r" (?:(?:border|railway|rail|train|metro|bus) (?:station|crossing|post)|(?:air|space)(?:port|field)|cosmodrome"
    r"|(?:air|naval|space|military|army) (?:base|port|cent(?:er|re))|nuclear (?:power )?(?:plant|station)|shipyard)\b"
)
"""“the Khasan border station”."""
MEETING: Final = re.compile(r" (?:summit|accords?|agreements?|talks|treaty|declaration|protocol)\b")
"""“the Minsk agreements” were not made by somebody called Minsk."""

ORGANISATION_BEFORE: Final = re.compile(rf"\b{KINDS_OF_ORGANISATION}\s$")
"""“the mercenary group Wagner”."""
ORGANISATION_BEHIND: Final = re.compile(rf", an? {WORDS}{KINDS_OF_ORGANISATION}{ENDS}")
"""“Wagner, a mercenary group”."""

VOTES: Final = 2.0
"""An apposition is worth so many of the model's own votes."""


def evidence(text: str, name: Name) -> str | None:
    """The type that the words beside a name give it, where they contradict the model; else None."""
    before, behind = max(0, name.start - 20), name.end + 70
    if name.type == "person" and (
        LOCATIVE.search(text, before, name.start)
        or (text.endswith("the ", before, name.start) and MEETING.match(text, name.end, behind))
    ):
        return "place"
    if name.type != "place" and (
        KIND_OF.search(text, before, name.start)
        or APPOSITION.match(text, name.end, behind)
        or COMPOUND.match(text, name.end, behind)
    ):
        return "place"
    if (
        name.type != "organisation"
        and not name.country
        and (
            (" " not in name.text and ORGANISATION_BEFORE.search(text, before, name.start))
            or ORGANISATION_BEHIND.match(text, name.end, behind)
        )
    ):
        return "organisation"
    return None
