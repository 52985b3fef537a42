"""Many names in one text: each is compared with those that may be its other forms, not with all."""

from __future__ import annotations

from itertools import product

import pytest

from graphkit.names.key import name_key
from graphkit.records import EntityType
from graphkit.resolve.coreference import organisations, persons
from graphkit.resolve.mentions import recover
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.recover import Finder, Form, lengthened

SOUNDS = [f"{a}{b}{c}" for a, b, c in product("Bdfgklmnprst", "aeiou", "lmnrst")]


def names(texts: list[str], kind: EntityType) -> list[Name]:
    return [Name(i * 100, i * 100 + len(text), text, name_key(text), kind) for i, text in enumerate(texts)]


def counted(monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> list[None]:
    """A list that grows with each call of a function."""
    calls: list[None] = []
    function = getattr(module, name)

    def count(*args: object) -> object:
        calls.append(None)
        return function(*args)

    monkeypatch.setattr(module, name, count)
    return calls


def test_spellings_of_persons(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = counted(monkeypatch, persons, "same_spelling")
    texts = [f"{a.title()}{b} {b.title()}{a}ov" for a, b in zip(SOUNDS, reversed(SOUNDS), strict=True)]
    found = persons.spellings(
        names([*texts, *texts, "Anna Kozhemyako", "Anna Kozhemyako", "Anna Kozemayako"], "person"), ""
    )
    assert found[name_key("Anna Kozemayako")] == name_key("Anna Kozhemyako")
    assert len(calls) < len(texts)


def test_short_forms_of_organisations(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = counted(monkeypatch, organisations, "_extends")
    texts = [f"{sound.title()}n Council" for sound in SOUNDS] + [f"{sound.title()} Bank" for sound in SOUNDS]
    texts += ["Supreme Court", "Supreme Court of Cassation"]
    found = organisations.short_forms(names(texts, "organisation"), "")
    assert found[name_key("Supreme Court")] == name_key("Supreme Court of Cassation")
    assert len(calls) < len(texts)


def test_parts_of_known_names(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = counted(monkeypatch, recover, "_place")
    whole = "Foundation for the Arts"
    text = f"{whole}, he said. " * 1_000
    step = len(text) // 1_000
    parts = [
        Name(at, at + 10, "Foundation", name_key("Foundation"), "organisation") for at in range(0, len(text), step)
    ]
    found = lengthened(text, parts, [Finder([Form(whole, name_key(whole), "organisation")])])
    assert [name.text for name in found] == [whole] * 1_000
    assert len(calls) < 40 * 1_000


def test_a_word_in_capitals_looks_at_what_is_around_it_not_at_a_whole_long_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[int] = []

    def count(line: str) -> bool:
        seen.append(len(line))
        return False

    monkeypatch.setattr(recover, "in_capitals", count)
    text = "The envoys of WHO met. " * 1_000
    found = Finder([Form("WHO", name_key("WHO"), "organisation")]).find(text)
    assert len(found) == len(seen) == 1_000
    assert max(seen) <= 2 * recover.AROUND + len("WHO")
