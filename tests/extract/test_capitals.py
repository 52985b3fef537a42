from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.extract.capitals import lowered, spellings_of
from graphkit.extract.speakers import speakers
from graphkit.names.capitals import in_capitals, titled
from tests.support.cases import every_case


def read(text: str, language: str = "") -> str:
    return lowered(text, language, spellings_of(text))


@every_case(
    ("text", "seen"),
    [
        ("MINISTER NORA FELD QUITS\nNora Feld left.", "Minister Nora Feld quits\nNora Feld left."),
        ("POLICE RAID OFFICES OF BRIX IN OSTEND", "Police raid offices of Brix in Ostend"),
        ("THE BBC AND FBI SAY SO", "The BBC and FBI say so"),
        ("O'BRIEN AND MCDONALD RESIGN", "O'Brien and McDonald resign"),
        ("US AND IRAN MEET IN NEW YORK", "US and Iran meet in New York"),
        ("SOUTH KOREA SENDS SHIPS SOUTH", "South Korea sends ships south"),
        ("POLICE SAW ODD RAMSTAD, AND ODD RAMSTAD LEFT", "Police saw Odd Ramstad, and Odd Ramstad left"),
        ("NATO", "NATO"),
        ("Nora FELD met Paul BRIX.", "Nora FELD met Paul BRIX."),
        ("ÜBER MÜNCHEN UND KÖLN", "Über München Und Köln"),
    ],
)
def test_lines_in_capitals_are_seen_as_sentences(text: str, seen: str) -> None:
    assert read(text).partition("\n")[0] == seen.partition("\n")[0]


def test_the_spellings_of_the_article_come_first() -> None:
    text = "IPHONE MAKER SUED BY DE VRIES\nThe iPhone was new, the maker told de Vries."
    assert read(text).partition("\n")[0] == "Iphone maker sued by de Vries".replace("Iphone", "iPhone")


@settings(max_examples=50)
@given(st.text(st.sampled_from("ABÉIİßŒÑ MCO'’\nabc1.-"), max_size=60))
def test_offsets_stay(text: str) -> None:
    seen = read(text)
    assert len(seen) == len(text)
    assert seen.upper() == text.upper()


def test_only_lines_of_capitals_change() -> None:
    assert in_capitals("NORA FELD QUITS")
    for line in ("Nora Feld Quits", "NATO", "A B C", "", "12 345", "USA UK"):
        assert not in_capitals(line)


@every_case(
    ("name", "shown"),
    [
        ("NORA FELD", "Nora Feld"), ("FELDMANN", "Feldmann"), ("BBC", "BBC"), ("NASA", "NASA"), ("UNESCO", "UNESCO"),
        ("BBC NEWS", "BBC News"), ("Nora FELD", "Nora FELD"), ("O'BRIEN MEDIA", "O'Brien Media"),
        ("ABS-CBN NEWS", "ABS-CBN NEWS"), ("ESBL-E.", "ESBL-E."),
    ],
)  # fmt: skip
def test_labels_in_capitals_are_written_as_names(name: str, shown: str) -> None:
    assert titled(name) == shown


def test_speakers_in_capitals_are_in_title_case() -> None:
    text = ">> JANE ROE: He left.\n>> JOHN DOE: When?\n>> JANE ROE: In May."
    assert lowered(text, "en", {}, speakers(text)) == ">> Jane Roe: He left.\n>> John Doe: When?\n>> Jane Roe: In May."
