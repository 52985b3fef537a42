"""Names looked up in a workspace, as decisions need them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graphkit.explore.aliases import Names, UnknownName
from graphkit.explore.why import why
from graphkit.names.key import key_for
from graphkit.store import Store
from tests.support.marked_articles import resolved


@pytest.fixture(scope="module")
def workspace() -> Iterator[Store]:
    with resolved() as filled:
        yield filled


def test_names_as_decisions_need_them() -> None:
    with resolved(text='[rename]\n"Jane Roe" = "Big J."\n"Russia" = "RF"') as renamed:
        names = Names(renamed)
        assert names.written("Big J.") == "Jane Roe"
        assert names.written("roe") == "roe"
        assert str(key_for(names.written("RF"))) == "country:RU"
        assert names.to_split("Big J.") == [("Jane Roe", "Jane M. Roe"), ("Jane Roe", "Roe")]
        with pytest.raises(UnknownName, match="No entity is called “Xyzzy”"):
            names.written("Xyzzy")


def test_an_organisation_of_a_state_is_written_as_its_label() -> None:
    articles = ["«GPE:Chile»’s «ORG:Senate» met.", "«GPE:Peru»’s «ORG:Senate» met."]
    with resolved(articles) as workspace:
        names = Names(workspace)
        assert names.written("Senate (Chile)") == "Senate (Chile)"
        with pytest.raises(UnknownName, match=r"stands for 2 entities:\n.*: Senate \(Chile\),.*\n.*: Senate \(Peru\),"):
            names.written("Senate")
    with resolved(articles, '[rename]\n"Senate (Chile)" = "Senado"') as renamed:
        assert Names(renamed).written("Senado") == "Senate (Chile)"


def test_what_splitting_tells_apart(workspace: Store) -> None:
    names = Names(workspace)
    assert names.to_split("jane roe") == [("Jane Roe", "Jane M. Roe"), ("Jane Roe", "Roe")]
    assert names.to_split("Roe") == [("Jane Roe", "Roe")]
    assert names.to_split("Jane Rowe") == [("Jane Rowe", "Rowe")], "JANE ROWE is the same name"
    assert names.to_split("Russia") == [], "adjectives are a matter of --no-demonyms"
    assert names.to_split("John Doe") == []


@pytest.mark.parametrize("name", ["jane-roe", "the Jane Roe"])
def test_an_id_or_a_name_behind_the_stands_for_the_entity(workspace: Store, name: str) -> None:
    names = Names(workspace)
    assert key_for(names.written(name)) == key_for("Jane Roe")
    assert names.to_split(name) == names.to_split("Jane Roe")
    assert [found.label for found in why(workspace, name)] == ["Jane Roe"]


def test_a_name_of_several_is_refused() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    with resolved(articles) as several:
        names = Names(several)
        with pytest.raises(UnknownName, match=r"“Lee” stands for 2 entities:\n.*: Ann Lee,.*\n.*: Bob Lee,"):
            names.written("Lee")
        assert names.written("Lee", several=True) == "Lee"
