"""Listed names through the whole stage: one node an entry, over the model and under the user's decisions."""

from __future__ import annotations

from collections.abc import Sequence

from graphkit.decisions.file import parse_decisions
from graphkit.names.key import name_key
from graphkit.options import ResolveOptions
from graphkit.records import ListedName
from graphkit.resolve.doubts import doubtful_nodes
from graphkit.resolve.listed.entries import Entries
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.listed.found import left_aliases
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, documents, entities, mentions
from tests.resolve.test_resolve import workspace

ARTICLES = {
    "a": "«PERSON:Zorvan Mills» paid Oleg Marzin. «PERSON:Marzin» thanked ZM. «PERSON:Ann Mary Roe» and Ann Roe left.",
    "b": "«PERSON:Marzin» was in «GPE:Tresk». «ORG:Zorvan Foundation» closed. «ORG:ZM» paid A. Roe.",
}
NAMES = (
    ListedName("ZORVAN MILLS", "organisation", ("ZM",), "Q99", "a.csv, line 2"),
    ListedName("Marzin, Oleg", "person", (), "NK-1", "a.csv, line 3"),
    ListedName("Ann Roe", "person", ("A. Roe",), "https://example.org/1", "a.csv, line 4"),
    ListedName("Abe Roe", "person", ("A. Roe",), "", "a.csv, line 5"),
    ListedName("Ann Mary Roe-Marl", "person", (), "", "a.csv, line 6"),
)


def resolved(names: Sequence[ListedName] = NAMES, decisions: str = "", **options: str) -> tuple[Store, list[str]]:
    made = workspace(ARTICLES)
    notes = resolve(
        made,
        listed=names,
        decisions=parse_decisions(decisions),
        options=ResolveOptions(names_case=options.get("case", "given")),
    )
    return made, notes


def nodes(made: Store) -> dict[str, tuple[str, str, str]]:
    return {e.id: (e.label, e.type, e.listed_id) for e in entities.read(made)}


def forms(made: Store, entity: str) -> set[str]:
    return {mention.text for mention in mentions.read(made) if mention.entity == entity}


def rules(made: Store, entity: str) -> dict[str, str]:
    return dict(made.query("SELECT text, rule FROM aliases WHERE entity = ?", [entity]))


def test_an_entry_is_one_node_with_its_type_label_and_id() -> None:
    made, notes = resolved()
    assert notes == []
    assert nodes(made) == {
        "ann-roe": ("Ann Roe", "person", "https://example.org/1"),
        "oleg-marzin": ("Oleg Marzin", "person", "NK-1"),
        "tresk": ("Tresk", "place", ""),
        "zorvan-foundation": ("Zorvan Foundation", "organisation", ""),
        "zorvan-mills": ("Zorvan Mills", "organisation", "Q99"),
    }
    assert rules(made, "zorvan-mills") == {"Zorvan Mills": "listed", "ZM": "listed"}
    assert rules(made, "oleg-marzin") == {"Oleg Marzin": "listed", "Marzin": "surname"}
    assert forms(made, "ann-roe") == {"Ann Roe", "Ann Mary Roe"}


def test_what_was_found_and_what_is_shared_is_told() -> None:
    made, _ = resolved()
    assert made.query("SELECT name, entity FROM listed ORDER BY place") == [
        ("ZORVAN MILLS", "zorvan-mills"), ("Marzin, Oleg", "oleg-marzin"), ("Ann Roe", "ann-roe"), ("Abe Roe", ""),
        ("Ann Mary Roe-Marl", ""),
    ]  # fmt: skip
    (warning,) = documents.warnings(made)
    assert (warning.kind, warning.path, warning.count) == ("listed", "“A. Roe”", 1)
    assert warning.message == (
        "is a name of 2 entries, so that the list does not tell which is meant:"
        " Ann Roe (a.csv, line 4), Abe Roe (a.csv, line 5)"
    )


def test_an_alias_that_was_left_out_is_told() -> None:
    listed = ListedNames(Entries([ListedName("Roe Anders Lind", "person", ("Roe",), place="a.csv, line 2")]))
    listed.added("Marta Roe left. Roe sang.", [Name(0, 9, "Marta Roe", name_key("Marta Roe"), "person")])
    (warning,) = left_aliases(listed)
    assert (warning.kind, warning.path, warning.count) == ("listed", "“Roe”", 1)
    assert warning.message.endswith("by no other name: Roe Anders Lind (a.csv, line 2)")


def test_two_entries_are_two_nodes_unless_the_user_merges_them() -> None:
    two = (ListedName("Zorvan Mills", "organisation", (), "1"), ListedName("ZM", "organisation", (), "2"))
    made, _ = resolved(two)
    assert {"zorvan-mills", "zm"} <= set(nodes(made))
    made, notes = resolved(two, 'same = [["Zorvan Mills", "ZM"]]')
    assert notes == []
    assert [values for id_, values in nodes(made).items() if "1" in values[2]] == [
        ("Zorvan Mills", "organisation", "2; 1")
    ]


def test_decisions_go_over_the_list() -> None:
    made, notes = resolved(
        decisions='different = [["Zorvan Mills", "ZM"]]\ndrop = ["Oleg Marzin"]\n[rename]\n"Ann Roe" = "Dr Roe"\n'
        '[type]\n"Ann Roe" = "organisation"\n'
    )
    assert notes == []
    found = nodes(made)
    assert found["zm"] == ("ZM", "organisation", "")
    assert found["zorvan-mills"][2] == "Q99"
    assert "oleg-marzin" not in found
    assert found["ann-roe"][:2] == ("Dr Roe", "organisation")


def test_rules_across_articles_never_join_two_entries() -> None:
    two = (ListedName("Oleg Marzin", "person"), ListedName("Oleg Marzine", "person"))
    made = workspace({"a": "«PERSON:Oleg Marzin» paid.", "b": "«PERSON:Oleg Marzine» paid."})
    resolve(made, listed=two)
    assert set(nodes(made)) == {"oleg-marzin", "oleg-marzine"}
    assert made.query("SELECT refused FROM proposals WHERE rule = 'spelling'") == [("your list has both",)]


def test_without_a_list_nothing_is_listed() -> None:
    made, _ = resolved(())
    assert made.count("listed") == 0
    assert all(mention.via == "name" for mention in mentions.read(made))


def test_nodes_of_a_list_are_not_in_doubt() -> None:
    articles = {"a": "«ORG:Vostin» left. " * 3 + "«PERSON:Vostin» left. " * 3}
    kinds: list[set[str]] = []
    for listed in ((), (ListedName("Vostin", "person"),)):
        made = workspace(articles)
        resolve(made, listed=listed)
        kinds.append({warning.kind for warning in doubtful_nodes(made)})
    assert kinds == [{"types"}, set()]


def test_no_id_is_lost_where_two_entries_have_one_key() -> None:
    made = workspace({"a": "Ann O'Mara met Ann Omara."})
    resolve(made, listed=[ListedName("Ann O'Mara", "person", (), "1"), ListedName("Ann Omara", "person", (), "2")])
    assert [values[2] for values in nodes(made).values()] == ["1; 2"]


def test_a_fuller_name_in_an_article_is_the_listed_person_but_another_organisation() -> None:
    made = workspace(
        {"a": "«PERSON:Ann Mary Roe» left «ORG:Water Board of Tresk». Ann Roe and the Water Board stayed."}
    )
    resolve(made, listed=[ListedName("Ann Roe", "person"), ListedName("Water Board", "organisation")])
    assert {entity: forms(made, entity) for entity in nodes(made)} == {
        "ann-roe": {"Ann Mary Roe", "Ann Roe"},
        "water-board": {"Water Board"},
        "water-board-of-tresk": {"Water Board of Tresk"},
    }


def test_a_name_that_two_entries_share_is_that_of_neither() -> None:
    made = workspace({"a": "«ORG:Vostin» paid «PERSON:Ole Marl». Vostin closed."})
    resolve(made, listed=[ListedName("Vostin", "organisation", (), "C"), ListedName("Vostin", "person", (), "E")])
    assert {values[2] for values in nodes(made).values()} == {""}
    assert made.query("SELECT name, entity, shared FROM listed") == [("Vostin", "", 2)] * 2


def test_a_longer_name_with_another_surname_is_not_the_listed_person() -> None:
    listed = [ListedName("Jane Roe", "person", (), "NK-7")]
    others = {"jane-roe": {"Jane Roe"}, "jane-roe-smith": {"Jane Roe-Smith"}, "jane-poe-roe": {"Jane Poe-Roe"}}
    text = "«PERSON:Jane Roe-Smith» met Jane Roe. «PERSON:Jane Poe-Roe» left."
    apart = {"a": "Jane Roe left.", "b": "«PERSON:Jane Poe-Roe» paid.", "c": "«PERSON:Jane Roe-Smith» paid."}
    for articles in ({"a": text}, apart):
        made = workspace(articles)
        resolve(made, listed=listed)
        assert {entity: forms(made, entity) for entity in nodes(made)} == others
        assert nodes(made)["jane-roe"][2] == "NK-7"
