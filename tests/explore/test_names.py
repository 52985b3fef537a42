"""Names as a user types them, and the entities that they stand for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graphkit.explore.aliases import LISTED, Names, UnknownName
from graphkit.explore.names import identify, namesakes
from graphkit.names.normalise import normalised
from graphkit.names.suggestions import SUGGESTED
from graphkit.store import Store
from tests.support.workspaces import HOSTILE, Article, hostile, slug, small, workspace_of

IDS = {slug(name) for name in (
    "Kim Jong Un", "Vladimir Putin", "Sergei Shoigu", "Russia", "North Korea", "Vostochny", "Security Council",
    "sanctions", "satellites", "arms deal",
)}  # fmt: skip


@pytest.fixture(scope="module")
def news() -> Iterator[Store]:
    with small() as workspace:
        yield workspace


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Kim Jong Un", "kim-jong-un"), ("KIM JONG-UN", "kim-jong-un"), ("kim", "kim-jong-un"),
        ("Kím  Jông Ùn", "kim-jong-un"), ("kim-jong-un", "kim-jong-un"), ("moscow", "russia"),
        ("the Security Council", "security-council"), ("SATELLITES", "satellites"),
        ("DPRK", "north-korea"), ("the Russian Federation", "russia"),
    ],
)  # fmt: skip
def test_a_label_a_form_an_id_or_a_usual_name_of_a_country(news: Store, name: str, entity: str) -> None:
    assert identify(news, name) == (entity,)


VARIANTS = (str.upper, str.lower, str.title, str.swapcase, lambda t: t.replace(" ", "-"), lambda t: f" {t}  ")


@given(
    words=st.lists(st.text("abcdefghijklmnopqrstuvwxyzéüñøßłçåæ", min_size=1, max_size=8), min_size=1, max_size=4),
    variant=st.sampled_from(VARIANTS),
    plain=st.booleans(),
)
@settings(max_examples=30)
def test_case_accents_and_hyphens_never_matter(words: list[str], variant: object, plain: bool) -> None:
    label = " ".join(words)
    assume(label.lower() != "somebody else")
    typed = variant(label)  # type: ignore[operator]
    if plain:
        typed = "".join(c for c in unicodedata.normalize("NFD", typed) if not unicodedata.combining(c))
    with workspace_of(
        [Article("a", [f"{label} met Somebody Else."])], {label: "person", "Somebody Else": "person"}
    ) as w:
        assert identify(w, typed) == (slug(label),)


@given(st.text(max_size=40))
def test_any_text_finds_what_the_corrections_find_or_is_an_unknown_name(news: Store, name: str) -> None:
    known = Names(news).find(name) if normalised(name) else []
    if known:
        assert identify(news, name) == tuple(known)
    elif name not in IDS:
        with pytest.raises(UnknownName, match="No entity is called"):
            identify(news, name)


def test_hostile_names_find_themselves() -> None:
    with hostile() as workspace:
        for name in HOSTILE:
            assert identify(workspace, name) == (slug(name),), name


@pytest.fixture
def twins() -> Iterator[Store]:
    articles = [
        Article("a", ["Kim Jong Un met Kim Yo Jong.", "Kim left.", "Brexit came.", "The Brexit Party spoke."]),
        Article("b", ["Kim Yo Jong spoke.", "Yo spoke."]),
    ]
    names = {"Kim Jong Un": "person", "Kim Yo Jong": "person", "Brexit": "topic", "Brexit Party": "organisation"}
    with workspace_of(articles, names, aliases={"Kim": "Kim Jong Un", "Yo": "Kim Yo Jong"}) as workspace:
        workspace.query("INSERT INTO aliases VALUES ('Kim', 'kim-yo-jong', 'surname', 1)")
        workspace.query("INSERT INTO aliases VALUES ('Brexit', 'brexit-party', 'short form', 1)")
        yield workspace


def test_a_label_counts_before_an_alias(twins: Store) -> None:
    assert identify(twins, "brexit") == ("brexit",)


def test_an_entity_with_the_same_name_and_more_mentions_is_known() -> None:
    articles = [Article("a", ["Roe left.", "Jane Roe spoke.", "Jane Roe met Lee Roe."])]
    with workspace_of(articles, {"Roe": "person", "Jane Roe": "person", "Lee Roe": "person"}) as workspace:
        workspace.query(
            "INSERT INTO aliases VALUES ('Roe', 'jane-roe', 'surname', 1), ('Roe', 'lee-roe', 'surname', 1)"
        )
        assert identify(workspace, "roe") == ("roe",)
        assert namesakes(workspace, "roe") == [("jane-roe", "Jane Roe", 2)]
        assert namesakes(workspace, "jane roe") == []


def test_several_are_listed_and_an_id_chooses(twins: Store) -> None:
    with pytest.raises(UnknownName) as caught:
        identify(twins, "KIM")
    assert caught.value.message.splitlines() == [
        "“KIM” stands for 2 entities:",
        "  kim-yo-jong: Kim Yo Jong, person, 3 mentions",
        "  kim-jong-un: Kim Jong Un, person, 2 mentions",
    ]
    assert "id" in caught.value.next_step
    assert identify(twins, "kim-yo-jong") == ("kim-yo-jong",)


def test_two_labels_of_one_key_are_distinguished_by_id() -> None:
    with workspace_of([Article("a", ["Brexit hit BREXIT."])], {"Brexit": "topic"}) as workspace:
        workspace.query("INSERT INTO entities VALUES ('brexit-2', 'BREXIT', 'organisation', [], false, false, '', [])")
        with pytest.raises(UnknownName, match="stands for 2"):
            identify(workspace, "Brexit")
        assert identify(workspace, "brexit", "brexit-2") == ("brexit", "brexit-2")


def test_a_long_list_of_entities_with_one_name_ends() -> None:
    people = [f"Kim {chr(65 + i)}" for i in range(LISTED + 3)]
    with workspace_of([Article("a", [" ".join(people)])], dict.fromkeys(people, "person")) as workspace:
        for name in people:
            workspace.query("INSERT INTO aliases VALUES ('Kim', ?, 'surname', 1)", [slug(name)])
        with pytest.raises(UnknownName, match=f"stands for {LISTED + 3}") as caught:
            identify(workspace, "kim")
        assert caught.value.message.endswith("… and 3 more")
        assert len(caught.value.message.splitlines()) == LISTED + 2


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("Vladimir Puttin", "“Vladimir Putin”"), ("jong", "“Kim Jong Un”"), ("un kim", "“Kim Jong Un”"),
        ("shoig", "“Sergei Shoigu”"), ("norh korea", "“North Korea”"), ("satelites", "“satellites”"),
    ],
)  # fmt: skip
def test_an_unknown_name_gets_suggestions(news: Store, typed: str, suggested: str) -> None:
    with pytest.raises(UnknownName, match="No entity is called") as caught:
        identify(news, typed)
    assert suggested in caught.value.next_step


def test_suggestions_that_hold_the_words_come_by_frequency() -> None:
    people = [f"Kim {letter}" for letter in "ABCDEFGH"]
    sentences = [f"{name} spoke." for i, name in enumerate(people) for _ in range(i + 1)]
    with workspace_of([Article("a", sentences)], dict.fromkeys(people, "person")) as workspace:
        with pytest.raises(UnknownName) as caught:
            identify(workspace, "kim")
        listed = caught.value.next_step
    assert [name for name in people if f"“{name}”" in listed] == people[-SUGGESTED:]
    assert listed.index("Kim H") < listed.index("Kim G") < listed.index("Kim D")


@pytest.mark.parametrize("name", ["", "  ", "!!!", "qqqqqqq", "'; DROP TABLE entities; --", "\x00", "北京"])
def test_a_name_that_no_entity_has_gets_a_next_step(news: Store, name: str) -> None:
    with pytest.raises(UnknownName) as caught:
        identify(news, name)
    assert caught.value.next_step == "graphkit top lists the most frequent names."
    assert news.count("entities") == 10


def test_a_name_that_the_model_missed_is_told_with_what_finds_it() -> None:
    with workspace_of(
        [Article("a", ["Ann Lee met Zorvan Mills.", "Zorvan Mills closed."])], {"Ann Lee": "person"}
    ) as made:
        with pytest.raises(UnknownName, match="these articles have it in 2 places") as caught:
            identify(made, "Zorvan Mills")
        assert "--names FILE" in caught.value.next_step
