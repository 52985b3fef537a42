"""Which sentences make an observer of a name: a medium, and one that only reports."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from graphkit.data import table
from graphkit.names.key import Key, name_key
from graphkit.names.organisations import organisation_of
from graphkit.records import Sentence
from graphkit.resolve.attributes.observers import Observers, medium_named
from graphkit.resolve.attributes.reporting import Medium, Use, media, use_of
from tests.resolve.marked import linked
from tests.support.cases import every_case


def observers(*documents: str) -> Observers:
    """What documents of one sentence each have said."""
    found = Observers()
    for document in documents:
        plain, names = linked(document)
        found.add(plain, [Sentence(0, len(plain), 0)], names)
    return found


def only_reports(name: str, *documents: str) -> bool:
    return observers(*documents).only_report([name_key(name)])


def keys(*names: str) -> list[Key]:
    return [name_key(name) for name in names]


REPORTING = [
    "According to «o:TASS», the two met.",
    "The two met, according to the Russian state news agency «o:TASS».",
    "According to officials and «o:TASS», the two met.",
    "«o:TASS» said that the two had met.",
    "«o:TASS» said it had seen the letter.",
    "On Tuesday «o:TASS» reported the talks.",
    "As «o:TASS» reported, the two met.",
    "«o:TASS» reported on Tuesday, citing a witness, that the two had met.",
    "«o:TASS», citing a witness, put the toll at nine.",
    "«o:TASS», Russia's biggest news agency, had earlier reported the talks.",
    "«o:TASS», however, reported that nobody came.",
    "«o:TASS» also quoted the minister as saying so.",
    "«o:TASS» has not confirmed the report.",
    "«o:TASS» was told that the talks were off.",
    "«o:TASS» called the talks a success.",
    "«o:TASS» correspondent Ann Example reported from Zorvan that shots were heard.",
    "A «o:TASS» reporter in Zorvan said that shots were heard.",
    "«o:TASS»'s Ann Example wrote that nobody came.",
    "The story, which «o:TASS» carried first, was false.",
    "He told «o:TASS» that nobody came.",
    "“Nobody came,” the minister told Russia’s «o:TASS».",
    "Speaking to «o:TASS», he said that nobody came.",
    "He spoke at length about it with «o:TASS».",
    "In remarks to the news agency «o:TASS», he said so.",
    "In an interview with «o:TASS», he said so.",
    "He explained the plan to «o:TASS».",
    "He told Ann Example of «o:TASS» that nobody came.",
    "He was quoted by «o:TASS» as saying so.",
    "It was reported by Acme as false and by «o:TASS» as true.",
    "He wrote in «o:TASS» that nobody came.",
    "Footage aired on «o:TASS» showed the train.",
    "Documents obtained by «o:TASS» show it.",
    "A poll conducted by «o:TASS» says so.",
    "A «o:TASS» report says so.",
    "According to «o:TASS»'s count, nine came.",
    "The news came via «o:TASS».",
    "“Nobody came,” reported «o:TASS».",
    "“Nobody came,” said «o:TASS» on Monday.",
    "ZORVAN («o:TASS») — Nobody came.",
    "ZORVAN, September 13. /«o:TASS»/. Nobody came.",
    "Photo: «o:TASS»",
    "Nobody came. — «o:TASS»",
    "«o:TASS»",
    "«o:TASS»: Nobody came.",
    "A photo by «o:TASS» shows the train.",
    "Nobody came, «o:TASS» and «o:Reuters» reported.",
    "“Nobody came,” he told the state news agency\n«o:TASS»\non Monday.",
    "«o:TASS»\nreported it.",
    "A «o:TASS» interview won no prize.",
    "Nobody saw it but «o:TASS», which reported it.",
    "With «o:TASS», he discussed the plan.",
    "The front page of «o:TASS» had it.",
    "(«o:TASS») Who came?",
    "Others left, citing «o:TASS» as their source.",
    "He told «o:Reuters», «o:TASS» and the «o:BBC» that nobody came.",
]

ACTING = [
    "«o:TASS» was banned.",
    "Russia's «o:TASS» has since been sanctioned.",
    "He told «o:TASS», which was banned in May, that nobody came.",
    "The court fined «o:TASS» for what it had reported.",
    "Acme owns «o:TASS».",
    "«o:TASS», owned by Acme, said that nobody came.",
    "Police raided «o:TASS».",
    "A «o:TASS» reporter was arrested.",
    "«o:TASS» correspondent Ann Example was shot dead in Zorvan.",
    "Ann Example sued «o:TASS».",
    "Ann Example founded «o:TASS» in 1999.",
    "Hackers attacked «o:TASS».",
    "The editor of «o:TASS» said that nobody came.",
    "A spokesman for «o:TASS» said that nobody came.",
    "Ann Example of «o:TASS» said that nobody came.",
    "«o:TASS» director Bob Example said that nobody came.",
    "«o:TASS»'s owner reported a theft.",
    "«o:TASS» said it would sue.",
    "«o:TASS» said its reporter was missing.",
    "«o:TASS» reported a loss of nine million.",
    "«o:TASS» called for a boycott.",
    "«o:TASS» withdrew from the town.",
    "«o:TASS» was called a tool of the state.",
    "He spoke at dawn, but courts sided with «o:TASS».",
    "“Nobody came,” said Ann Example of «o:TASS».",
    "He met people of «o:TASS».",
    "He pays «o:TASS».",
    "Ann Example works for «o:TASS».",
    "In a statement, the minister accused «o:TASS».",
    "«o:Reuters» and «o:TASS» were banned.",
    "Sanctions hit «o:TASS».",
    "After «o:TASS» had left, nobody came.",
]


@every_case("sentence", REPORTING)
def test_a_medium_that_only_reports_is_an_observer(sentence: str) -> None:
    assert only_reports("TASS", sentence)


@every_case("sentence", ACTING)
def test_one_sentence_makes_an_actor_of_a_medium(sentence: str) -> None:
    for documents in ([sentence], [sentence, *REPORTING], [*REPORTING, sentence]):
        assert not only_reports("TASS", *documents)


def test_all_the_sentences_that_report_together_leave_an_observer() -> None:
    assert only_reports("TASS", *REPORTING)


@every_case(
    ("name", "sentence"),
    [
        ("Reuters", "«o:Reuters» said so."),
        ("Zorvan Times", "The «o:Zorvan Times» said so."),
        ("Zorvan Broadcasting Corporation", "«o:Zorvan Broadcasting Corporation» said so."),
        ("Daily Zorvan", "According to the «o:Daily Zorvan», nobody came."),
        ("Zorvan", "The news agency «o:Zorvan» said so."),
        ("Zorvan", "The semi-official news agency, «o:Zorvan», said so."),
        ("Zorvan", "The country's most feared newspaper «o:Zorvan» said so."),
        ("Zorvan", "State broadcaster «o:Zorvan» said so."),
        ("Zorvan", "State media «o:Zorvan» said so."),
        ("Zorvan", "«o:Zorvan» newspaper said so."),
        ("Zorvan", "«o:Zorvan», a local media outlet, said so."),
        ("Zorvan", "«o:Zorvan», the army's radio station, said so."),
        ("Zorvan", "He told the most feared newspaper «o:Zorvan» so."),
        ("Zorvan Post", "He told the «o:Zorvan Post» so."),
        ("Zorvan Post", "The «o:Zorvan Post» reported it."),
        ("AFP", "He told «o:AFP» so."),
        ("CBC", "He told the «o:CBC» so."),
        ("BBC Zorvan", "«o:BBC Zorvan» reported it."),
        ("American Journal of Zorvan", "A study in the «o:American Journal of Zorvan» says so."),
    ],
)
def test_what_makes_a_medium(name: str, sentence: str) -> None:
    assert only_reports(name, sentence)


@every_case(
    ("name", "sentence"),
    [
        ("WHO", "The «o:WHO» reported nine cases, citing a report."),
        ("WHO", "The newspaper «o:WHO» said so."),
        ("Defence Ministry", "The «o:Defence Ministry» said so."),
        ("Acme", "«o:Acme» said so."),
        ("Acme", "He told «o:Acme» so."),
        ("Acme", "According to «o:Acme», nobody came."),
        ("Twitter", "He spoke about it on «o:Twitter»."),
        ("Ann Example", "«p:Ann Example» reported it."),
        ("Ann Example", "The newspaper «p:Ann Example» reported it."),
        ("Zorvan Post", "«o:Zorvan Post» said so."),
        ("Canada Post", "«o:Canada Post» reported a strike."),
        ("Zorvan University Press", "It was published by «o:Zorvan University Press»."),
        ("PA", "He told the «o:PA» so."),
        ("AFP", "The «o:AFP» reported nine dead."),
        ("Chile", "The newspaper «l:Chile» said so."),
        ("Zorvan", "Social media «o:Zorvan» said so."),
        ("Red Front", "The «o:Red Front» newspaper Pravda said so."),
        ("Reuters Institute", "The «o:Reuters Institute» reported it."),
    ],
)
def test_who_says_something_is_no_medium_for_that(name: str, sentence: str) -> None:
    assert not only_reports(name, sentence)


def test_a_word_beside_it_in_one_article_makes_a_medium_of_it_in_all() -> None:
    said, called = "«o:Zorvan» said so.", "The newspaper «o:Zorvan» wrote so."
    assert not only_reports("Zorvan", said)
    assert only_reports("Zorvan", said, called)
    assert only_reports("Zorvan", called, said)


def test_all_names_of_one_entity_count_together() -> None:
    found = observers("«o:TASS» said so.", "The state agency «o:Zorvan» was fined.", "«o:Acme» said so.")
    assert found.only_report(keys("tass"))
    assert found.only_report(keys("tass", "acme"))
    assert not found.only_report(keys("tass", "zorvan"))
    assert not found.only_report(keys("acme"))
    assert not found.only_report(keys("nobody"))
    assert not found.only_report([])


def test_an_abbreviation_in_brackets_does_what_its_name_does() -> None:
    plain, names = linked("The «o:Zorvan Gazette» («o:ZG») was fined.")
    (long,) = keys("zorvan gazette")
    both = [name if name.key == long else type(name)(name.name, long, "acronym") for name in names]
    found = Observers()
    found.add(plain, [Sentence(0, len(plain), 0)], both)
    assert not found.only_report(keys("zorvan gazette"))
    found = Observers()
    plain = plain.replace("was fined", "reported")
    found.add(plain, [Sentence(0, len(plain), 0)], both)
    assert found.only_report(keys("zorvan gazette"))


def test_a_sentence_ends_where_it_ends() -> None:
    plain, names = linked("Who owns «o:TASS»\nreported on Monday.")
    end = plain.index("\n")
    for sentences, expected in (
        ([Sentence(0, end, 0), Sentence(end + 1, len(plain), 1)], False),
        ([Sentence(0, len(plain), 0)], True),
    ):
        found = Observers()
        found.add(plain, sentences, names)
        assert found.only_report(keys("tass")) is expected


def test_only_the_sentence_of_a_name_counts() -> None:
    plain, names = linked("«o:TASS» said so. The court fined Acme. He told «o:Reuters» so. Acme was banned.")
    ends = [index + 1 for index, letter in enumerate(plain) if letter == "."]
    sentences = [Sentence(start, end, 0) for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False)]
    found = Observers()
    found.add(plain, sentences, names)
    assert found.only_report(keys("tass"))
    assert found.only_report(keys("reuters"))


@given(st.permutations(REPORTING[:6] + ACTING[:2] + ["«o:Zorvan» said so.", "The newspaper «o:Zorvan» wrote so."]))
def test_the_order_of_the_articles_changes_nothing(documents: Sequence[str]) -> None:
    found = observers(*documents)
    assert not found.only_report(keys("tass"))
    assert found.only_report(keys("zorvan"))


WORDS = (
    "told TASS Reuters , . ( ) / — : said by of the news agency newspaper reported Ann's which was banned citing ’s "
    "interview with published in and “ ” according to reporter who a its \n"
)
PIECES = st.sampled_from(WORDS.split(" "))


@given(st.lists(PIECES, max_size=30), st.lists(PIECES, max_size=30))
def test_any_words_have_an_answer(left: list[str], right: list[str]) -> None:
    use, beside = use_of(" ".join(left), " ".join(right))
    assert use in Use
    assert beside in Medium


@given(st.text(max_size=40))
def test_any_name_has_an_answer(text: str) -> None:
    assert medium_named(text) in Medium


def test_the_lists_are_tidy_and_the_media_of_the_world_are_many() -> None:
    for name, entries in table("media").items():
        assert all(entry == entry.lower() and entry == " ".join(entry.split()) for entry in entries), name
        assert len(entries) == len(set(entries)), name
        assert media(name) == frozenset(entries)
    known = [entry for entry in table("organisations")["organisation"] if entry["kind"] == "media"]
    assert len(known) > 700
    countries = {entry["country"] for entry in known if "country" in entry}
    assert {"US", "CA", "MX", "BR", "AR", "GB", "FR", "DE", "PL", "RU", "TR", "EG", "NG", "KE", "ZA", "IN", "CN", "JP",
            "KR", "ID", "AU", "NZ", "FJ"} <= countries  # fmt: skip
    assert all((found := organisation_of(entry["name"])) and found.kind == "media" for entry in known)


def test_the_verbs_of_reporting_are_not_two_things() -> None:
    assert not media("says") & media("reports")
    assert not media("suffers") & (media("says") | media("reports"))
    assert not media("endings") & media("weak_endings")


def test_a_shuffled_corpus_finds_the_same_observers() -> None:
    documents = [*REPORTING, *(text.replace("TASS", "Reuters") for text in ACTING), "He told «o:BBC» so."]
    results = []
    for seed in range(4):
        Random(seed).shuffle(documents)
        found = observers(*documents)
        results.append([found.only_report(keys(key)) for key in ("tass", "reuters", "bbc")])
    assert all(result == [True, False, True] for result in results)
