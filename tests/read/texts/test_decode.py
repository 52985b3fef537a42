"""Encodings that a file does not tell, and bytes that do not belong into a text."""

from __future__ import annotations

import pytest

from graphkit.read.files import UnreadableError
from graphkit.read.texts.decode import ENCODINGS, clean, detected, encoding, replace_undecoded, with_newlines
from tests.support.cases import every_case

TEXTS = ("Kim met Putin in Moscow.\n", "Ким встретил Путина в Москве.\n", "Müller traf Łukasz.\n")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark(text: str, name: str) -> None:
    assert encoding(text.encode(name)) == name
    assert encoding((text * 40_000).encode(name)[: 1 << 20], whole=False) == name


def test_one_nul_makes_no_binary() -> None:
    assert encoding(b"Kim met\0 Putin in Moscow.") == "utf-8"


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 4, b"\0" * 100, b"\x01\0\x02\0\x03\0" * 50, b"\xd0\xcf\x11\xe0\0\0\0"]
)
def test_binary_data(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        encoding(data)


def test_all_line_ends_are_one() -> None:
    assert clean(with_newlines("a\rb\r\nc\u2028d\u2029e\x85f\x0bg\x0ch")) == "\n".join("abcdefgh")
    assert clean(with_newlines("a\n\x0cb")) == "a\n b"


POLISH = "Premier spotkał się w Łodzi z ministrem. Żołnierze z Gdańska ćwiczą w pobliżu Świnoujścia."
CZECH = "Prezident přijal v Brně ministra. Řada poslanců žádá větší výdaje na obranu, uvedl mluvčí vlády."
HUNGARIAN = "Orbán Viktor Győrben találkozott Péterrel. A külügyminiszter szerint több fegyvert küldenek."
TURKISH = "Cumhurbaşkanı Erdoğan, İstanbul'da Bakan Fidan ile görüştü. Bakan Şimşek açıklama yaptı."
LITHUANIAN = "Prezidentas Nausėda Vilniuje susitiko su ministru. Užsienio žiniasklaida pranešė apie ūkį."
GERMAN = "Außenminister Müller sprach in München über Österreich und größere Lieferungen für die Ukraine."
RUSSIAN = "Президент встретился в Москве с министром обороны и главой правительства."
UKRAINIAN = "Президент Зеленський зустрівся у Києві з міністром оборони Умєровим."
CROATIAN = "Premijer Plenković sastao se u Šibeniku s ministrom. Žene iz Čakovca traže veća prava, rekao je Đuro."


@every_case(
    ("text", "names"),
    [
        (POLISH, "cp1250 iso8859_2"), (CZECH, "cp1250 iso8859_2"), (CROATIAN, "cp1250 iso8859_2"), (TURKISH, "cp1254"),
        (HUNGARIAN, "cp1250"), (LITHUANIAN, "cp1257"), (GERMAN, "cp1252 mac_roman cp850"), (UKRAINIAN, "cp1251 koi8_u"),
        (RUSSIAN, "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic"),
    ],
)  # fmt: skip
def test_letters_of_the_language_tell_the_encoding(text: str, names: str) -> None:
    for name in names.split():
        found, _ = detected(text.encode(name))
        assert text.encode(name).decode(found) == text, (name, found)


def test_a_name_in_an_english_text_is_read_and_a_doubt_is_said() -> None:
    text = "The ministers met on Sunday and talked of trade with {} in the old town."
    for name, given in (("Władysław Żółkiewski", "cp1250"), ("José Núñez", "cp1252"), ("Wałęsa", "cp1250")):
        found, _ = detected(text.format(name).encode(given))
        assert text.format(name).encode(given).decode(found) == text.format(name)
    assert not detected("Erdoğan and Şimşek met.".encode("cp1254"))[1]


def test_a_page_states_its_encoding() -> None:
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset={}"></head>Gy\u0151r</html>'
    assert encoding(page.format("iso-8859-2").encode("iso8859_2")) == "iso-8859-2"
    assert encoding(page.format("utf-8").encode("iso8859_2")) in ENCODINGS
    assert encoding(b"<?xml version='1.0' encoding='windows-1251'?><a>\xcf</a>") == "windows-1251"


def test_single_bytes_of_windows_in_utf_8() -> None:
    stray = "Núñez’s café – “Évry”".encode("cp1252")
    data = "Müller met Łukasz, José, ".encode() + stray + " and Žižek in Łódź.".encode()
    text = replace_undecoded(data.decode("utf-8", "surrogateescape"))
    assert text == "Müller met Łukasz, José, Núñez’s café – “Évry” and Žižek in Łódź."
    cut = "é".encode()[:1]
    assert replace_undecoded((cut + cut).decode("utf-8", "surrogateescape")) == "\ufffd\ufffd"


CURLY = (
    "Maria Lopez met Peter Holm — the head of Maersk — in Lisbon. It’s done.",
    "Maersk’s profits rose to £3m in 2013–14.",
    "“We will not sell,” she said… and left.",
    "The so-called “green” port isn’t green.",
    "Workers’ unions at the port were not asked. They’ll strike.",
    "The deal—the largest since 1999—was signed. “Who pays?” asked Tom O’Brien.",
    "© 2020 Le Soleil. Tous droits réservés.\nnews·20200504·LS·7245890",
    "• Maria Lopez\n• Peter Holm\nMaersk™ met Muñoz. They don’t agree.",
)


@every_case("text", CURLY)
def test_punctuation_where_it_stands_tells_the_encoding(text: str) -> None:
    for name in ("cp1252", "mac_roman"):
        data = text.encode(name)
        found, sure = detected(data)
        assert (data.decode(found), sure) == (text, True), name


def test_a_short_table_of_windows() -> None:
    text = "id;text\n1;Der Zug fährt über Köln nach Düsseldorf.\n"
    assert detected(text.encode("cp1252")) == ("cp1252", True)


def test_a_text_that_mixes_utf_8_and_windows() -> None:
    line, other = "Maria Lopez met José Muñoz.\n", "François Hollande met Ségolène Royal.\n"
    data = line.encode() * 3 + other.encode("cp1252") * 3
    assert detected(data) == ("utf-8", True)
    assert replace_undecoded(data.decode("utf-8", "surrogateescape")) == line * 3 + other * 3
    french = "“État” : l’été dernier, l’Élysée n’a rien décidé. Rien n’a changé."
    assert french.encode("mac_roman").decode(encoding(french.encode("mac_roman"))) == french


def test_one_letter_that_may_be_punctuation_is_no_sure_guess() -> None:
    assert not detected("Non venderemo la società, ha detto dopo l'incontro con i sindacati.".encode("cp850"))[1]
    assert detected("The same £££, please.".encode("cp1252"))[0] == "cp1252"
