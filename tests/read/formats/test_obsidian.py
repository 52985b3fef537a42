from __future__ import annotations

from collections.abc import Callable

from graphkit.read.formats.obsidian import shown
from graphkit.records import Document, ReadWarning
from tests.support.cases import every_case


@every_case(
    ("source", "expected"),
    [
        ("[[Nora Feld|Nora]] met [[Paul Brix]] at [[Quay#North]].", "Nora met Paul Brix at Quay."),
        ("![[scan.png]]Seen. %% hidden %%Said.", "Seen. Said."),
        ("a %%\nhidden\n\nlines %% b", "a  b"),
        ("> [!note]- Title\n> Nora left.", "> Title\n> Nora left."),
        ("- [ ] call Nora\n- [x] met Paul", "- call Nora\n- met Paul"),
        ("Nora left.[^1]\n\n[^1]: So they say.", "Nora left.\n\nSo they say."),
        ("==Nora== left #case/x and #2021", "Nora left  and #2021"),
        ("Nora left. ^ref-1\nstatus:: open", "Nora left. \nopen"),
        ("# Heading\n\nC# and a#b", "# Heading\n\nC# and a#b"),
        ("```\n[[code]] %% kept\n```\n[[Nora]]", "```\n[[code]] %% kept\n```\nNora"),
        ("%% never closed\nNora", ""),
        ("a [link](http://a.org/#x) | b", "a [link](http://a.org/#x) | b"),
    ],
)
def test_what_note_takers_add_is_taken_out(source: str, expected: str) -> None:
    assert shown(source) == expected


def test_code_and_queries_are_left_out_and_counted(
    document: Callable[..., Document], warnings: Callable[..., list[ReadWarning]]
) -> None:
    code = "```dataview\nTABLE Nora\n```\n\n~~~ python\nPaul = 1\n~~~\n"
    written = f"Brix paid.\n\n{code}\n```\nShe said so.\n```\n\n```text\nSo it was.\n```\n"
    (warning,) = warnings("a.md", written)
    assert document("a.md", written).text.split("\n\n") == ["Brix paid.", "She said so.", "So it was."]
    assert (warning.kind, warning.count) == ("skipped", 2)


def test_a_note_is_an_article(document: Callable[..., Document]) -> None:
    found = document(
        "case.md",
        "---\ntitle: Case\ntags: [a]\n---\n[[Paul Brix|Brix]] paid. %% secret %%\n\n- [ ] call [[Nora]] #todo",
    )
    assert (found.title, found.text) == ("Case", "Brix paid.\n\ncall Nora")
