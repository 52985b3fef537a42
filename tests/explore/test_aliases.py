"""Names looked up in a workspace, as decisions need them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graphkit.explore.aliases import Names, UnknownName
from graphkit.explore.why import why
from graphkit.names.key import key_for
from graphkit.store import Store
from tests.support.marked_articles import resolved
from tests.support.workspaces import Article, workspace_of


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


def test_an_id_is_written_where_another_entity_has_the_label_too() -> None:
    with workspace_of([Article("a.txt", ["Ulm and Ulm Port."])], {"Ulm": "place", "Ulm Port": "place"}) as store:
        store.query("UPDATE entities SET label = 'Ulm'")
        store.query("UPDATE aliases SET text = 'Ulm'")
        names = Names(store)
        assert [names.written(name) for name in ("ulm", "ulm-port")] == ["ulm", "ulm-port"]


def test_a_surname_of_two_persons_is_first_split_from_one() -> None:
    articles = ["«PERSON:Ann Roe» sang. «PERSON:Roe» left.", "«PERSON:Jo Roe» sang. «PERSON:Roe» left."]
    with resolved(articles) as workspace:
        names = Names(workspace)
        assert names.written("ann-roe") == "ann-roe"
        with pytest.raises(UnknownName) as error:
            names.written("Roe")
    assert "graphkit split Roe 'Jo Roe'. Then build, and merge." in error.value.next_step
    with resolved(articles, 'different = [["Roe", "Jo Roe"]]\nsame = [["Roe", "ann-roe"]]') as workspace:
        assert Names(workspace).one("Roe") == "ann-roe"


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
