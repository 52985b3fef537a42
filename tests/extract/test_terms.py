"""The language of terms: what is read, what is refused, and which words are one."""

from __future__ import annotations

import pytest

from graphkit.extract.terms import MAX_PHRASES, SAME, Term, parse, readings, stem
from tests.support.cases import every_case


@every_case(
    ("text", "parts"),
    [
        ("ballistic missiles", ((("ballist", "missil"),),)),
        ("a|b c", ((("a", "c"), ("b", "c")),)),
        ("cease-fire|ceasefire", ((("ceas", "fire"), ("ceasefir",)),)),
        ("nuclear weapons? test", ((("nuclear", "test"), ("nuclear", "weapon", "test")),)),
        ("sell|buy ... weapons", ((("sell",), ("buy",)), (("weapon",),))),
        ("=arms|NPT deal", ((("=arms", "deal"), ("^NPT", "deal")),)),
        ("women's|workers' right", ((("woman", "right"), ("worker", "right")),)),
        ("U.N. H5N1 5G", ((("^UN", "^H5N1", "5", "^G"),),)),
        ("=Peace-Prize", ((("=peace", "=prize"),),)),
    ],
)
def test_what_a_term_stands_for(text: str, parts: tuple[tuple[tuple[str, ...], ...], ...]) -> None:
    assert parse(text) == Term(parts)
    assert parse("!" + text) == Term(parts, excluded=True)


@every_case(
    ("text", "message"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("!", "is empty"),
        ("...", "has a gap at an end"),
        ("sell ...", "has a gap at an end"),
        ("... weapons", "has a gap at an end"),
        ("sell ... ... weapons", "has a gap at an end, or two in a row"),
        ("arms||weapons deal", "cannot be read at “”"),
        ("arms deal|", "cannot be read at “”"),
        ("(arms deal)", "cannot be read at “(arms”"),
        ("arms, deal", "cannot be read at “arms,”"),
        ("==arms", "cannot be read at “==arms”"),
        ("=", "cannot be read at “=”"),
        ("arms - deal", "cannot be read at “-”"),
        ("arms? deals?", "has no word that must be there"),
        (" ".join(["a|b|c|d|e|f|g|h|i|j"] * 4), f"stands for 10,000 phrases, more than {MAX_PHRASES:,}"),
    ],
)
def test_what_cannot_be_read(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^(is|has|cannot|stands)") as error:
        parse(text)
    assert message in str(error.value)


@every_case(
    ("words"),
    [
        "sanction sanctions sanctioned sanctioning",
        "programme programmes program programs",
        "defence defences defense",
        "centre centres center centers",
        "militarise militarized militarisation militarizing",
        "denuclearisation denuclearization denuclearize denuclearised",
        "labour labours labor laboring",
        "analyse analyzed",
        "sell sells selling sold",
        "crisis crises",
        "woman women",
        "withdraw withdrew withdrawn withdrawing",
    ],
)
def test_forms_of_one_word(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    ["arms army", "four for", "tour tor", "raise race", "policy police", "nation nationalize", "private privatize"],
)
def test_words_that_stay_apart(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


def test_the_table_of_forms_ends_in_stems() -> None:
    assert {same for same in SAME.values() if stem(same) != same} == set()


def test_readings_from_the_narrowest_to_the_widest() -> None:
    known = frozenset({"^WHO", "=who", "who", "^NPT", "arm", "=arms", "^UN"})
    assert readings("WHO", known) == ("^WHO", "=who", "who")
    assert readings("who", known) == ("=who", "who")
    assert readings("NPTs", known) == ("^NPT",)
    assert readings("npt", known) == ()
    assert readings("U.N.", known) == ("^UN",)
    assert readings("ARMS", known) == ("=arms", "arm")
    assert readings("arm", known) == ("arm",)
