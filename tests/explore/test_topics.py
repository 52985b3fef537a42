"""Topics of a workspace, what a term would find, and a topics file that grows: against the matcher of a build."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.errors import OutputError, UsageError
from graphkit.explore.topics import TopicCount, topic_called, topics, trial
from graphkit.explore.topics_file import add_topic
from graphkit.extract.tokenizer import tokens
from graphkit.extract.topic_list import Topic, load_topics
from graphkit.extract.topics import TopicMatcher
from graphkit.options import Selection
from graphkit.records import Boilerplate, Sentence
from graphkit.store import Store, about
from tests.support.workspaces import Article, small, workspace_of


def articles(*texts: Sequence[str]) -> Store:
    """A workspace of articles, each a list of sentences, that name no entity."""
    return workspace_of([Article(f"{number}.txt", text) for number, text in enumerate(texts)], {})


def found(text: str | Sequence[str], *terms: str) -> list[str]:
    """What terms mark in one article."""
    with articles([text] if isinstance(text, str) else text) as workspace:
        return [hit.sentence[hit.start : hit.end] for hit in trial(workspace, *terms).hits]


# What a term would find


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        ("An arms deal, two arms deals.", "arms deal", ["arms deal", "arms deals"]),
        ("They sold the old weapons; weapons were sold.", "sell ... weapon", ["sold the old weapons"]),
        ("The NPT and the npt.", "NPT", ["NPT"]),
        ("A U.S. base, a US base.", "US base", ["U.S. base", "US base"]),
        ("Within 50km, within 50 km.", "km", ["50km", "km"]),
        ("COVID-19 and covid.", "covid", ["COVID-19", "covid"]),
        ("A cease-fire, a ceasefire.", "cease-fire|ceasefire", ["cease-fire", "ceasefire"]),
        ("Kim's “honour guard” stood.", "Kim guard|honour-guard", ["Kim's “honour guard"]),
        ("The defense program.", "defence programme", ["defense program"]),
        ("Tanks; no such thing.", "think tank", []),
        ("It fired at dawn: missiles", "fire ... missile", []),
        ("Ĳssel and Çà.", "çà", ["Çà"]),
    ],
)
def test_what_a_term_finds(text: str, term: str, expected: list[str]) -> None:
    assert found(text, term) == expected


def test_an_excluded_term_keeps_others_from_matching() -> None:
    assert found("A think tank bought a tank.", "tank") == ["tank", "tank"]
    assert found("A think tank bought a tank.", "tank", "!think tank") == ["tank"]


def test_no_match_reaches_over_a_sentence() -> None:
    assert found(["They sold.", "Weapons rust."], "sell ... weapon", "sell weapon") == []


def test_where_a_hit_is() -> None:
    with small() as workspace:
        tried = trial(workspace, "defence minister")
    (hit,) = tried.hits
    assert (hit.document, hit.title, hit.date) == ("north/a.txt", "A meeting", "2023-09-13")
    assert hit.sentence == "Sergei Shoigu, the defence minister, was there."
    assert (tried.mentions, tried.documents, tried.total) == (1, 1, 5)


def test_topics_that_have_the_place_already_are_reported() -> None:
    with small() as workspace:
        tried = trial(workspace, "satellite", "visit")
    assert tried.known == {"satellites": 2}
    assert [hit.topics for hit in tried.hits] == [("satellites",), (), ("satellites",)]


def test_copies_do_not_count() -> None:
    with small() as workspace:
        assert {hit.document for hit in trial(workspace, "praised").hits} == {"d.txt"}


def test_page_boilerplate_is_not_searched() -> None:
    with articles(["Share this satellite.", "A satellite rose."]) as workspace:
        key = workspace.query("SELECT extraction FROM documents")[0][0]
        piece = Boilerplate(0, 21, "share")
        workspace.insert("boilerplate", [(key, piece.start, piece.end, piece.kind)])
        assert [hit.sentence for hit in trial(workspace, "satellite").hits] == ["A satellite rose."]


def test_a_part_of_a_workspace_can_be_tried_too() -> None:
    with small() as workspace, workspace.part(Selection(since="2023-09-20")) as part:
        assert trial(part, "sanction").documents == 1
        assert [(topic.id, topic.mentions) for topic in topics(part, found=True)] == [("sanctions", 1)]


def test_a_limit_takes_each_articles_first_hit_before_its_second() -> None:
    with articles(["A tank.", "A tank."], ["No."], ["A tank."]) as workspace:
        whole, two, none = (trial(workspace, "tank", limit=limit) for limit in (None, 2, 0))
    assert [hit.document for hit in whole.hits] == ["0.txt", "0.txt", "2.txt"]
    assert [hit.document for hit in two.hits] == ["0.txt", "2.txt"]
    assert (two.mentions, two.documents, none.hits, none.mentions) == (3, 2, (), 3)


@pytest.mark.parametrize("terms", [(), ("!tank",)])
def test_there_must_be_a_term_to_look_for(terms: tuple[str, ...]) -> None:
    with small() as workspace, pytest.raises(UsageError, match="no term to test"):
        trial(workspace, *terms)


def test_a_term_that_is_not_well_formed() -> None:
    with small() as workspace, pytest.raises(UsageError, match="has a gap at an end"):
        trial(workspace, "a ...")


WORDS = (
    "arms", "arm", "Arms", "deal", "deals", "sold", "selling", "weapon", "weapons", "U.S.", "US", "NPT", "5G", "G",
    "50km", "men", "woman's", "-", ",", ".", "the", "COVID-19", "zum", "Žižek", "fire", "H5N1", "a/b", "=",
)  # fmt: skip
TERMS = (
    "arms deal", "arm", "=arms", "sell ... weapon", "NPT", "US arms?", "5G", "km", "man|woman", "covid", "fire|G",
    "Žižek", "the arms|weapons deal?", "H5N1", "weapons? fire",
)  # fmt: skip


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1).map(" ".join), min_size=1, max_size=5),
       st.lists(st.sampled_from(TERMS), min_size=1, max_size=3))  # fmt: skip
def test_reading_only_sentences_with_a_fitting_word_loses_nothing(texts: list[str], terms: list[str]) -> None:
    matcher = TopicMatcher([Topic("it", "It", tuple(terms))])
    expected = [
        (text, span.start, span.end)
        for text in texts for span in matcher.find(tokens(text), [Sentence(0, len(text), 0)])
    ]  # fmt: skip
    with articles(texts) as workspace:
        assert [(hit.sentence, hit.start, hit.end) for hit in trial(workspace, *terms).hits] == expected


# The list


def test_every_listed_topic_is_there_and_nothing_is_counted_before_a_build() -> None:
    rows = topics(None)
    assert [(row.id, row.label, row.terms) for row in rows] == [
        (topic.id, topic.label, topic.terms) for topic in load_topics().values()
    ]
    assert {(row.kind, row.mentions, row.documents) for row in rows} == {("listed", 0, 0)}
    assert topics(None, found=True) == []


def with_topics() -> Store:
    """A workspace whose topics are of all kinds."""
    return workspace_of(
        [Article("a", ["Sanctions hurt.", "Sanctions and an honour guard.", "A spy satellite and a kite."]),
         Article("b", ["Sanctions hurt."], copy_of="a"), Article("c", ["The honour guard stood."])],
        {"topic sanctions": "topic", "topic honour-guard": "topic", "topic spy-satellite": "topic", "kite": "topic"},
        aliases={"Sanctions": "topic sanctions", "honour guard": "topic honour-guard",
                 "spy satellite": "topic spy-satellite"},
        discovered=["topic honour-guard"],
    )  # fmt: skip


def test_topics_of_all_kinds_with_their_counts(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    add_topic(file, "spy-satellite", terms=["spy satellite"])
    add_topic(file, "sanctions", terms=["blacklisted"], extend=True)
    with with_topics() as workspace:
        rows = topics(workspace, file=file, found=True)
        everything = topics(workspace, file=file)
    assert [(row.id, row.kind, row.mentions, row.documents, len(row.terms) > 0) for row in rows] == [
        ("sanctions", "yours", 2, 1, True), ("honour-guard", "discovered", 2, 2, False),
        ("spy-satellite", "yours", 1, 1, True), ("kite", "yours", 1, 1, False),
    ]  # fmt: skip
    assert len(everything) == len(load_topics()) + 3
    assert {row.kind for row in everything[4:]} == {"listed"}


def test_the_topics_file_of_the_build_is_read_if_it_is_still_there(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    add_topic(file, "spy-satellite", terms=["spy satellite"], label="Spies in orbit")
    with with_topics() as workspace:
        about.write(workspace, {"options": f'{{"extract": {{"topics_file": "{file.as_posix()}"}}}}'})
        assert "Spies in orbit" not in [row.label for row in topics(workspace)]  # the label is that of the build
        assert [row.terms for row in topics(workspace) if row.id == "spy-satellite"] == [("spy satellite",)]
        file.unlink()
        assert [row.terms for row in topics(workspace) if row.id == "spy-satellite"] == [()]


def test_a_topics_file_that_is_not_there() -> None:
    with small() as workspace, pytest.raises(UsageError, match="no topics file"):
        topics(workspace, file=Path("nowhere.toml"))


def test_a_record_is_small_and_typed() -> None:
    with small() as workspace:
        assert TopicCount("satellites", "satellites", "yours", (), 2, 2) in topics(workspace, found=True)


# A topic by its name


@pytest.mark.parametrize("name", ["topic sanctions", "SANCTIONS", "topic-sanctions", "Sanctions"])
def test_a_topic_is_found_by_label_id_or_form(name: str) -> None:
    with with_topics() as workspace:
        assert topic_called(workspace, name) == "topic-sanctions"


def test_an_unknown_topic_gets_suggestions_and_what_there_is() -> None:
    with with_topics() as workspace, pytest.raises(UsageError) as error:
        topic_called(workspace, "sanction")
    assert error.value.message == "These articles mention no topic “sanction”."
    assert error.value.next_step == (
        "Did you mean “topic sanctions”? The most frequent are topic honour-guard, topic sanctions, kite,"
        " topic spy-satellite; graphkit topics list --found lists all."
    )


def test_a_topic_where_none_is_named() -> None:
    with articles(["Nothing."]) as workspace, pytest.raises(UsageError, match="They mention no topic at all"):
        topic_called(workspace, "sanctions")


# A topics file that grows


def test_a_new_file_has_the_topic_and_is_what_a_build_reads(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "mine.toml"
    topic = add_topic(file, "honour-guard", terms=["honour guard", "guard of honour"], label="Honour guards")
    assert topic == Topic("honour-guard", "Honour guards", ("honour guard", "guard of honour"))
    assert load_topics(file)["honour-guard"] == topic
    assert list(file.parent.iterdir()) == [file]


def test_a_label_is_made_of_the_id(tmp_path: Path) -> None:
    assert add_topic(tmp_path / "t.toml", "spy-satellite", terms=["spy satellite"]).label == "Spy satellite"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_comments_and_layout_stay(tmp_path: Path, newline: str) -> None:
    file = tmp_path / "mine.toml"
    old = '# mine\n\n[a]  # first\nterms = ["x y"] # why\n\n[b]\nterms = [\n  "u", # a comment\n  "v",\n]\n'
    file.write_bytes(old.replace("\n", newline).encode())
    add_topic(file, "a", terms=["z"], extend=True)
    add_topic(file, "b", terms=["w", "v"], extend=True, label="Bee")
    add_topic(file, "c", terms=["q"])
    new = file.read_bytes().decode()
    assert new.replace(newline, "\n") == (
        '# mine\n\n[a]  # first\nterms = ["x y", "z"] # why\n\n[b]\nterms = [\n  "u", # a comment\n  "v",\n  "w",\n]\n'
        'label = "Bee"\n\n[c]\nterms = [\n    "q",\n]\n'
    )
    assert ("\r" in new) == (newline == "\r\n")


def test_terms_can_be_added_to_a_topic_of_graphkit(tmp_path: Path) -> None:
    file, own = tmp_path / "mine.toml", load_topics()["arms-deal"]
    add_topic(file, "arms-deal", terms=["weapons bazaar"], extend=True)
    topic = add_topic(file, "arms-deal", terms=["=fair of arms", "weapons bazaar"], extend=True)
    assert topic == Topic("arms-deal", own.label, (*own.terms, "weapons bazaar", "=fair of arms"))


@pytest.mark.parametrize(
    ("id_", "terms", "extend", "message"),
    [
        ("arms-deal", ["x"], False, "There is a topic “arms-deal” already: Arms deal."),
        ("mine", ["x"], False, "There is a topic “mine” already: Mine."),
        ("nobody", ["x"], True, "is to be extended, but does not exist"),
        ("Bad Id", ["x"], False, "has an id that cannot be used"),
        ("new", ["a | b"], False, "The term “a | b” cannot be read"),
        ("new", ["!x"], False, "A topic needs a term that names it."),
        ("new", [], False, "A topic needs a term that names it."),
        ("off", ["x"], False, "The file removes the topic “off”."),
    ],
)
def test_what_is_refused_leaves_the_file_alone(
    tmp_path: Path, id_: str, terms: list[str], extend: bool, message: str
) -> None:
    file = tmp_path / "mine.toml"
    old = '[mine]\nterms = ["mine"]\n[election]\nenabled = false\n'
    file.write_text(old)
    with pytest.raises(UsageError) as error:
        add_topic(file, "election" if id_ == "off" else id_, terms=terms, extend=extend)
    assert message.replace("“off”", "“election”") in error.value.message
    assert file.read_text() == old


def test_a_file_that_is_wrong_is_said_to_be(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("[a\n")
    with pytest.raises(UsageError, match="not valid TOML"):
        add_topic(file, "b", terms=["x"])
    old_mac = b'[a]\rterms = ["a"]\r'
    file.write_bytes(old_mac)
    with pytest.raises(UsageError, match=r"mine\.toml, line 1: this line ends with CR alone"):
        add_topic(file, "b", terms=["x"])
    assert file.read_bytes() == old_mac


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")
    with pytest.raises(OutputError) as error:
        add_topic(tmp_path / "folder" / "mine.toml", "b", terms=["x"])
    assert error.value.next_step == "Give another with --file."
