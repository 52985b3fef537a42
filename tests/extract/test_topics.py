"""Topics in a text: the packaged list as a whole, the wordings it must know, and lists of the user's own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.errors import UsageError
from graphkit.extract.sentences import sentences
from graphkit.extract.terms import parse
from graphkit.extract.tokenizer import tokens
from graphkit.extract.topic_list import Topic, load_topics
from graphkit.extract.topics import TopicMatcher
from graphkit.records import Span
from tests.support.cases import every_case

TOPICS = load_topics()
Find = Callable[[str], list[tuple[str, str]]]


@cache
def packaged() -> TopicMatcher:
    return TopicMatcher(TOPICS.values())


def spans(text: str, matcher: TopicMatcher | None = None) -> list[Span]:
    return (matcher or packaged()).find(tokens(text), sentences(text))


def found(text: str, matcher: TopicMatcher | None = None) -> set[str]:
    return {span.label for span in spans(text, matcher)}


def matched(text: str, *terms: str) -> list[str]:
    """What one topic with these terms marks in a text."""
    matcher = TopicMatcher([Topic("it", "It", terms)])
    return [text[span.start : span.end] for span in spans(text, matcher)]


# The packaged list


def test_the_list_is_long_and_every_topic_complete() -> None:
    assert len(TOPICS) >= 150
    labels = [topic.label for topic in TOPICS.values()]
    assert len(set(labels)) == len(labels)
    assert [label for label in labels if not label[0].isupper() or label != label.strip() or len(label) > 45] == []
    assert [topic.id for topic in TOPICS.values() if sum(not term.startswith("!") for term in topic.terms) < 3] == []
    assert [key for key, topic in TOPICS.items() if key != topic.id] == []


def test_no_two_topics_share_a_phrase() -> None:
    owners: dict[object, set[str]] = {}
    for topic in TOPICS.values():
        for term in map(parse, topic.terms):
            if not term.excluded:
                for phrase in term.parts[0] if len(term.parts) == 1 else (term.parts,):
                    owners.setdefault(phrase, set()).add(topic.id)
    assert {phrase: owner for phrase, owner in owners.items() if len(owner) > 1} == {}


def ways_to_write(term: str, gap: str) -> Iterator[str]:
    """All phrases of a term as a reader of the file would write them out."""
    positions = []
    for position in term.removeprefix("!").split():
        ways = [gap] if position == "..." else [way.lstrip("=") for way in position.rstrip("?").split("|")]
        positions.append([*ways, ""] if position.endswith("?") else ways)
    for words in product(*positions):
        yield " ".join(filter(None, words))


@pytest.mark.slow
@pytest.mark.parametrize("gap", ["", "qua qua qua"])
def test_every_term_of_every_topic_matches_every_way_to_write_it(gap: str) -> None:
    missed = []
    for topic in TOPICS.values():
        for term in topic.terms:
            for text in ways_to_write(term, gap) if gap == "" or "..." in term else ():
                places = [(span.start, span.end) for span in spans(text) if span.label == topic.id]
                if places != ([] if term.startswith("!") else [(0, len(text))]):
                    missed.append((topic.id, term, text, places))
    assert missed == []


@pytest.mark.slow
def test_every_term_matches_with_hyphens_and_capitals() -> None:
    missed = []
    for topic in TOPICS.values():
        for term in topic.terms:
            text = "-".join(word[:1].upper() + word[1:] for word in next(ways_to_write(term, "")).split())
            marked = any(span.label == topic.id for span in spans(f"qua {text} qua"))
            if marked == term.startswith("!"):
                missed.append((topic.id, term, text))
    assert missed == []


WORDINGS = {
    "arms-deal": [
        "The two ministers initialled an arms deal.",
        "Parliament debated the weapons agreements with the kingdom.",
        "A secret armaments pact was found in the archive.",
        "Lawmakers criticised weapon sales to the Gulf.",
        "The junta sold howitzers and mortars abroad.",
        "Belgrade denies selling artillery shells.",
        "The firm exported thousands of missiles.",
        "They were swapping ammunition for oil.",
        "Trading arms for hostages ended his career.",
        "The cabinet approved the sale of fighter jets and other weapons deliveries.",
        "Its defence exports doubled.",
    ],
    "sanctions": [
        "New sanctions hit the banks.",
        "Brussels sanctioned eleven officials.",
        "Sanctioning the minister changed little.",
        "The treasury froze the oligarch's assets.",
    ],
    "satellite": [
        "A spy satellite passed overhead.",
        "Three satellites failed.",
        "Pictures from commercial satellites show the damage.",
        "The probe will orbit the planet beside a weather satellite.",
    ],
    "ballistic-missile": [
        "Two ballistic missiles fell short.",
        "They showed a short-range missile.",
        "Long- and medium-range missiles rolled past.",
        "An ICBM was on show, and older ICBMs behind it.",
        "The talks left the missile programme aside.",
        "Its nuclear and missile programs advanced.",
        "They fear a missile arsenal.",
    ],
    "nuclear-programme": [
        "Tehran defended its nuclear programme.",
        "The nuclear weapons program is years old.",
        "Its nuclear and missile agenda worries Seoul.",
        "They fund nuclear arms and rocket programmes.",
        "Libya gave up its atomic ambitions.",
        "Inspectors from the IAEA arrived.",
        "He tried to build a nuclear bomb.",
    ],
    "food-aid": [
        "Food aid reached the port.",
        "The country asked for fuel and food assistance.",
        "Food and medical relief is on its way.",
        "Villagers lined up for food handouts.",
        "Soldiers handed out rice and blankets.",
        "It wants to secure food for the winter.",
        "The envoys spoke of securing fuel supplies and food.",
        "They offered to trade coal for food.",
    ],
    "military-cooperation": [
        "Military cooperation grew.",
        "They spoke of closer military ties.",
        "A defense partnership was signed.",
        "Security co-operation will continue.",
        "The armies collaborate militarily.",
        "Both want military and economic ties.",
        "They promised collaboration on defence.",
    ],
    "space-programme": [
        "India's space programme is cheap.",
        "The space center opened.",
        "The guests toured the space centre.",
        "Engineers left the cosmodrome.",
        "Work on the spaceport began.",
        "Two astronauts came home.",
        "They agreed on collaboration in space.",
        "The launch vehicle stood ready.",
    ],
    "weapons": ["The weapons were hidden in a barn.", "He showed the guests new weaponry."],
    "missiles": ["Two missiles fell on the town.", "The missile missed."],
    "armed-forces": ["The army denied it.", "Soldiers guarded the gate.", "The troops went home."],
    "war": ["The war goes on.", "The conflict has lasted ten years.", "A skirmish followed."],
    "negotiations": ["Negotiations failed.", "They held talks with the envoy.", "She negotiated for weeks."],
    "diplomats": ["Two diplomats left.", "The embassy was closed.", "She was ambassador to Peru."],
    "parliament": ["Parliament rose early.", "Lawmakers objected."],
    "legislation": ["The law is old.", "The bill was sent back."],
    "police": ["Police cordoned off the street.", "A policeman waved."],
    "courts": ["The court adjourned.", "Two judges objected."],
    "court-ruling": ["The ruling surprised them.", "The bench ruled that the fence may stay."],
    "arrest": ["Three were arrested.", "He is in custody."],
    "crime": ["Crime fell.", "The criminals fled."],
    "violence": ["Violence flared.", "The bloodshed must end."],
    "economy": ["The economy is small.", "An economist disagreed."],
    "trade-agreement": ["Trade between the two doubled.", "It exports copper.", "Imports of tea fell."],
    "banking": ["The bank lent him nothing.", "They took out a loan."],
    "oil": ["Oil is all it has.", "Diesel was scarce."],
    "energy-supply": ["There was no electricity.", "It buys its energy abroad."],
    "transport": ["The buses ran late.", "The highway was closed."],
    "healthcare": ["The hospital is full.", "Doctors warned them."],
    "education": ["The school reopened.", "Students filled the hall."],
    "summit": ["The summit ended early.", "He skipped the summits."],
    "sport": ["Sport unites them.", "The referee whistled."],
    "family": ["Their marriage ended.", "The wedding was small."],
    "restaurants": ["The restaurant burned down.", "The chef resigned."],
    "women's": [],
    "womens-rights": ["She fought for women's rights.", "The women’s movement won."],
    "epidemic": ["He tested positive for typhus.", "The pandemics of the past."],
    "earthquake": ["The quake's epicenter lay offshore.", "Aftershocks went on."],
    "ceasefire": ["A cease-fire held.", "The ceasefire broke.", "They signed a truce."],
    "labour-strike": ["A general strike shut the ports.", "Nurses are on strike."],
    "cyber-attack": ["A cyberattack hit the mint.", "Cyber-attacks doubled.", "Someone hacked into the bank."],
    "trade-war": ["The tariffs came into force.", "Neither side wants a trade war."],
    "nuclear-disarmament": ["The NPT has held.", "He hopes for denuclearization.", "Nuclear disarmament stalled."],
}
WORDINGS.pop("women's")


@every_case(("topic", "text"), [(topic, text) for topic, texts in WORDINGS.items() for text in texts])
def test_wordings_that_name_a_topic(topic: str, text: str) -> None:
    assert topic in found(text)


@every_case(
    ("topic", "text"),
    [
        ("arms-deal", "He raised his arm to close the deal."),
        ("arms-deal", "The nurse sold her car. Weapons were found in it."),
        ("satellite", "The university opened a satellite campus."),
        ("drone", "He would drone on for hours."),
        ("invasion", "It was an invasion of privacy, and an invasive one."),
        ("labour-strike", "The train struck a car."),
        ("coup", "The coupe was red."),
        ("refugees", "They took refuge in a church."),
        ("death-penalty", "The executive of the firm spoke."),
        ("espionage", "A Foreign Office spokesman declined."),
        ("religion", "The convention drew protests."),
        ("protest", "In March the court ruled against him."),
        ("landslide", "He won by a landslide."),
        ("nationalism", "The national team lost."),
        ("constitution", "It constitutes a risk."),
        ("hiv", "The book aids to study."),
        ("epidemic", "An outbreak of violence followed."),
        ("nuclear-weapon", "A bomb fell."),
        ("film", "State actors were blamed."),
        ("border-control", "The village is close to the border."),
        ("airport", "They met."),
        ("weapons", "Its nuclear weapons worry them."),
        ("war", "A war of words began over the conflict of interest."),
        ("war", "They pledged to combat fraud."),
        ("court-ruling", "The ruling party lost."),
        ("banking", "Children played on the river bank."),
        ("oil", "Olive oil was dear."),
        ("energy-supply", "The remark could fuel tensions."),
        ("legislation", "Her law firm moved, and her mother-in-law too."),
        ("courts", "Do not judge by looks on the tennis court."),
        ("police", "It was a police state."),
        ("summit", "He reached the summit."),
        ("fire", "Under fire, they opened fire."),
        ("tank", "Fish tanks lined the wall."),
        ("firearms", "It was a smoking gun."),
        ("aviation", "It was a flight of fancy in a pilot project."),
        ("trial", "The drug trials were trial and error."),
        ("moon", "She was over the moon."),
        ("healthcare", "A spin doctor spoke."),
        ("election", "Nine votes against the motion were cast."),
    ],
)
def test_wordings_that_do_not(topic: str, text: str) -> None:
    assert topic not in found(text)


# How terms match


def test_inflections_match() -> None:
    assert matched("Sanctioned by some, the sanction fails.", "sanctions") == ["Sanctioned", "sanction"]
    assert matched("They sell. They sold. She is selling.", "sell") == ["sell", "sold", "selling"]


def test_spelling_of_either_side_matches() -> None:
    assert matched("A defense program. Defence programmes.", "defence programme") == [
        "defense program",
        "Defence programmes",
    ]


def test_case_does_not_matter_for_small_letters() -> None:
    assert matched("ARMS DEAL and Arms deal.", "arms deal") == ["ARMS DEAL", "Arms deal"]


def test_capitals_match_in_capitals_only() -> None:
    assert matched("The WHO and the W.H.O. asked who. Two ICBMs, no icbm, no Icbm.", "WHO", "ICBM") == [
        "WHO",
        "W.H.O.",
        "ICBMs",
    ]


def test_numbers_with_letters_match_however_they_are_cut() -> None:
    text = "5G masts, 5 g of salt, 155mm and 155-mm shells, F-16s, an F16, 3D prints."
    terms = ["5G", "155mm shell", "155mm", "F-16", "3D print"]
    assert matched(text, *terms) == ["5G", "155mm", "155-mm shells", "F-16s", "3D prints"]


def test_a_headline_in_capitals_tells_nothing_about_capitals() -> None:
    assert matched("WHO WILL PAY FOR THIS?\nThe WHO will.", "WHO") == ["WHO"]
    assert matched("WHO", "WHO") == ["WHO"]


def test_hyphens_count_as_spaces() -> None:
    text = "A cease-fire, a cease fire, a surface‑to‑air missile, COVID-19, an arms–deal."
    assert matched(text, "cease fire", "surface-to-air", "COVID-19", "arms deal") == [
        "cease-fire",
        "cease fire",
        "surface‑to‑air",
        "COVID-19",
        "arms–deal",
    ]


def test_a_dash_is_no_hyphen() -> None:
    assert matched("He took the arms – deal or no deal. Arms - deal. Arms—deal.", "arms deal") == []


def test_quotation_marks_and_possessives_are_read_over() -> None:
    assert matched(
        "A “dirty” bomb. Women's rights, workers’ rights. The 'spy' ring.",
        "dirty bomb",
        "women|workers right",
        "spy ring",
    ) == [
        "dirty” bomb",
        "Women's rights",
        "workers’ rights",
        "spy' ring",
    ]


def test_white_space_does_not_part_a_phrase_but_an_address_and_a_sign_do() -> None:
    assert matched("arms  deal", "arms deal") == ["arms  deal"]
    assert matched("arms, deal (arms) deal https://example.org/arms-deal arms/deal a@arms-deal.org", "arms deal") == []


def test_an_exact_form_and_the_stem_beside_it() -> None:
    assert matched("Arms race, arm race.", "=arms race") == ["Arms race"]
    matcher = TopicMatcher([Topic("a", "A", ("=arms race",)), Topic("b", "B", ("arm race",))])
    assert [(span.label, span.start) for span in spans("An arms race, an arm race.", matcher)] == [
        ("a", 3),
        ("b", 3),
        ("b", 17),
    ]


@every_case(
    ("text", "expected"),
    [
        ("They sell weapons.", ["sell weapons"]),
        ("They sell old, rusty, cheap weapons.", ["sell old, rusty, cheap weapons"]),
        ("They sell very old rusty cheap weapons.", []),
        ("They sell bread. Weapons are banned.", []),
        ("They sell bread; weapons are banned.", []),
        ("They sell bread (weapons are banned).", []),
        ("What they sell\nWeapons for all", []),
        ("Weapons they sell.", []),
        ("They sell and sell cheap weapons and weapons.", ["sell and sell cheap weapons"]),
    ],
)
def test_a_gap_is_short_and_inside_one_sentence(text: str, expected: list[str]) -> None:
    assert matched(text, "sell ... weapons") == expected


def test_a_term_may_have_two_gaps() -> None:
    assert matched("Recruit a child and some others as soldiers.", "recruit ... child ... soldier") == []
    assert matched("Recruit a child and others as soldiers.", "recruit ... child ... soldier") == [
        "Recruit a child and others as soldiers"
    ]


def test_no_match_reaches_into_the_next_sentence() -> None:
    text = "The arms\ndeal"
    assert matched(text, "arms deal") == []
    whole = TopicMatcher([Topic("it", "It", ("arms deal",))])
    assert whole.find(tokens(text), []) == [Span(4, 13, "it", topic=True)]


def test_the_longest_match_of_a_topic_wins() -> None:
    assert matched("A nuclear weapons test site.", "nuclear weapons", "weapons test", "nuclear weapons test") == [
        "nuclear weapons test"
    ]


def test_different_topics_may_overlap() -> None:
    assert {"nuclear-weapon", "arms-deal"} <= found("A nuclear weapons deal.")


def test_an_excluded_term_keeps_shorter_ones_from_matching() -> None:
    assert matched("A tank, a think tank, think-tanks.", "tank", "!think tank") == ["tank"]
    matcher = TopicMatcher([Topic("a", "A", ("tank", "!think tank")), Topic("b", "B", ("tank",))])
    assert [span.label for span in spans("A think tank.", matcher)] == ["b"]


def test_offsets_are_those_of_the_text_and_sorted() -> None:
    text = "  “Peace talks” failed;\n\nthe   arms\tdeal — 2 ICBMs — stood.  "
    marked = spans(text)
    assert marked == sorted(marked, key=lambda span: (span.start, span.end, span.label))
    assert [text[span.start : span.end] for span in marked] == ["Peace talks", "arms\tdeal", "ICBMs"]
    assert all(span.topic for span in marked)


@given(
    st.lists(
        st.sampled_from(
            [
                "Kim",
                "sold",
                "spy",
                "satellites",
                "sanctions",
                "the",
                "arms",
                "deal",
                "talks",
                "ICBM",
                ",",
                ".",
                "-",
                "\n",
                "“",
                "’s",
                "é😀",
            ]
        )
    )
)
def test_whatever_the_text_spans_are_sound(pieces: list[str]) -> None:
    text = " ".join(pieces)
    doc, lines = tokens(text), sentences(text)
    marked = packaged().find(doc, lines)
    assert marked == packaged().find(doc, lines)
    for span in marked:
        assert any(line.start <= span.start < span.end <= line.end for line in lines)
    for one, other in product(marked, marked):
        assert one == other or one.label != other.label or one.end <= other.start or other.end <= one.start


def test_no_topics_and_no_text() -> None:
    assert TopicMatcher([]).find(tokens("An arms deal."), []) == []
    assert spans("") == []


# Lists of the user's own


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str], dict[str, Topic]]:
    def write(content: str) -> dict[str, Topic]:
        path = tmp_path / "mine.toml"
        path.write_text(content, encoding="utf-8")
        return load_topics(path)

    return write


Load = Callable[[str], dict[str, Topic]]


def test_a_file_adds_a_topic_after_the_others(load: Load) -> None:
    topics = load('[my-port]\nlabel = "My port"\nterms = ["port of Odesa"]')
    assert topics["my-port"] == Topic("my-port", "My port", ("port of Odesa",))
    assert list(topics) == [*TOPICS, "my-port"]


def test_a_label_may_be_left_out(load: Load) -> None:
    topics = load('[my-port]\nterms = ["a"]\n[arms-deal]\nterms = ["b"]')
    assert (topics["my-port"].label, topics["arms-deal"].label) == ("My port", "Arms deal")


def test_a_file_replaces_a_topic_in_its_place(load: Load) -> None:
    topics = load('[arms-deal]\nlabel = "Weapons trade"\nterms = ["tank deal"]')
    assert topics["arms-deal"] == Topic("arms-deal", "Weapons trade", ("tank deal",))
    assert list(topics) == list(TOPICS)


def test_a_file_extends_a_topic(load: Load) -> None:
    first = TOPICS["arms-deal"].terms[0]
    topics = load(f'[arms-deal]\nextend = true\nterms = ["offset agreement", "{first}"]')
    assert topics["arms-deal"].terms == (*TOPICS["arms-deal"].terms, "offset agreement")


def test_a_file_removes_a_topic(load: Load) -> None:
    topics = load("[arms-deal]\nenabled = false")
    assert list(topics) == [key for key in TOPICS if key != "arms-deal"]


def test_a_file_may_be_empty_and_start_with_a_byte_order_mark(load: Load) -> None:
    assert load("\ufeff# nothing yet\n") == TOPICS


@pytest.mark.parametrize(
    ("content", "message", "step"),
    [
        ("[arms-deal\n", "mine.toml is not valid TOML: ", "Correct it"),
        ('[a]\nterms = ["x"]\nlabel\n', "(at line 3, column", "Correct it"),
        ("[my-port]\n", "topic “my-port” has no terms", "Add terms"),
        ("[arms-deal]\nterms = []", "topic “arms-deal” has no terms", "Add terms"),
        ('[my-port]\nterms = "port"', "topic “my-port”: the terms are not a list of texts", "terms = ["),
        ("[my-port]\nterms = [1]", "the terms are not a list of texts", "terms = ["),
        ('[my-port]\nlabel = "a\\u0000"\nterms = ["x"]', "has the control character U+0000", "Remove it"),
        ('[my-port]\nterms = ["x\\u0007y"]', "topic “my-port”: “x", "Remove it"),
        ('[my-port]\nlabel = 3\nterms = ["x"]', "the label is not a text", "label = "),
        ('[my-port]\nlabel = " "\nterms = ["x"]', "the label is not a text", "label = "),
        ('[my-port]\nterms = ["port", "a||b"]', "topic “my-port”: the term “a||b” cannot be read", "Write it as"),
        ('[my-port]\nterms = ["x ..."]', "the term “x ...” has a gap at an end", "Write it as"),
        ('[my-port]\nterm = ["x"]', "has an unknown field “term”", "label, terms, enabled or extend"),
        ('[my_port]\nterms = ["x"]', "topic “my_port” has an id that cannot be used", "small letters"),
        ('terms = ["x"]', "“terms” is outside of a topic", "[my-topic]"),
        (
            "[arms-deals]\nenabled = false",
            "topic “arms-deals” is to be removed, but does not exist",
            "Did you mean “arms-deal”",
        ),
        ('[qqqq]\nextend = true\nterms = ["x"]', "is to be extended, but does not exist", "Use the id"),
        ("[arms-deal]\nenabled = 0", "enabled is neither true nor false", "enabled = true or enabled = false"),
    ],
)
def test_a_slip_in_a_file_is_named_with_the_next_step(load: Load, content: str, message: str, step: str) -> None:
    with pytest.raises(UsageError) as error:
        load(content)
    assert message in error.value.message
    assert "mine.toml" in error.value.message
    assert step in error.value.next_step


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no topics file at .*none\.toml"):
        load_topics(tmp_path / "none.toml")
    with pytest.raises(UsageError, match="cannot be read"):
        load_topics(tmp_path)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'[a]\nlabel = "caf\xe9"')
    with pytest.raises(UsageError, match=r"latin\.toml is not UTF-8"):
        load_topics(latin)


def test_the_list_is_read_without_spacy() -> None:
    modules = "graphkit.extract.topics, graphkit.extract.topic_list as t"
    code = f"import sys, {modules}; t.load_topics(); sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
