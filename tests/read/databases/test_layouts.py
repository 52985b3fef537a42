"""Every paragraph of an export comes back in its own article, in each layout."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.read.databases import parted
from graphkit.read.databases.pages import export_text
from tests.support.cases import every_case
from tests.support.exports import LAYOUTS, Written, as_html, wrapped

BEGINNINGS = (
    "", "Note: ", "Title: ", "Subject: ", "Copyright: ", "Copyright 2021 is ", "(c) is ", "Publication info: ",
    "Source: ", "Correction: ", "Section: ", "Language: ", "Date: ", "7. ", "Graphic: ", "Page 3 of 20 says that ",
    "Body ", "Search summary of the police: ", "Document 1 of 2 says that ",
)  # fmt: skip
LONG = "the council of Ostend has asked for a report on the quay " * 3 + "since spring"
BODIES = ("Kim met Putin in Moscow", LONG, "he left")
TITLES = ("Ferry line heard", "Note: Putin ill", "Source: Kim gone", "7. Putin visits", "Who sold the ships?")


@st.composite
def _exports(draw: st.DrawFn) -> Sequence[Written]:
    """Articles with titles and paragraphs that look like fields; the last paragraph of each is plain."""
    found = []
    for number in range(draw(st.integers(2, 3))):
        begun = [
            draw(st.sampled_from(BEGINNINGS)) + draw(st.sampled_from(BODIES)) for _ in range(draw(st.integers(0, 4)))
        ]
        paragraphs = [*begun, draw(st.sampled_from(BODIES))]
        own = [f"{paragraph}, as {number}-{n} said." for n, paragraph in enumerate([*paragraphs, "the end"])]
        found.append(Written(number, draw(st.sampled_from(TITLES)), f"The Sun {number}", own))
    return found


def _texts(text: str) -> list[str]:
    return [" ".join(" ".join(text[start:end] for start, end in part.pieces).split()) for part in parted(text)]


@every_case("name", LAYOUTS)
@settings(max_examples=5, deadline=None)
@given(found=_exports())
def test_every_paragraph_comes_back_in_its_own_article(name: str, found: Sequence[Written]) -> None:
    text = LAYOUTS[name](found)
    page = export_text(
        f"<html><body>LexisNexis ProQuest document ID <title>Factiva</title>{as_html(text)}</body></html>"
    )
    for written in (text, wrapped(text), page, text.replace("\n\n", "\n")):
        read = _texts(written)
        assert len(read) == len(found)
        for one, own in zip(found, read, strict=True):
            assert own == " ".join(one.text.split())
