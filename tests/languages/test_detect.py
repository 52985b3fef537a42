"""The language of a text: languages in short texts, and English that must not be taken for another."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.languages.detect import SCRIPTS, language_of
from graphkit.read.article import Metadata, article

OTHERS: Final = {
    "ar": "قال الوزير يوم الاثنين إن السفينة وصلت إلى الميناء.",
    "bg": "Министърът съобщи, че корабът е пристигнал в пристанището и че товарът ще бъде проверен.",
    "cs": "Ministr v pondělí oznámil, že loď připlula do přístavu a náklad bude zkontrolován.",
    "da": "Ministeren sagde mandag, at skibet var ankommet til havnen, og at lasten ikke ville blive undersøgt.",
    "de": "Der Minister sagte am Montag, dass das Schiff im Hafen angekommen sei und die Ladung geprüft werde.",
    "el": "Ο υπουργός είπε τη Δευτέρα ότι το πλοίο έφτασε στο λιμάνι.",
    "es": "El ministro dijo el lunes que el barco había llegado al puerto.",
    "fa": "وزیر روز دوشنبه گفت که کشتی به بندر رسیده است و محموله بررسی می‌شود.",
    "fi": "Ministeri sanoi maanantaina, että laiva oli saapunut satamaan ja lasti tarkastetaan.",
    "fr": "Le ministre a déclaré lundi que le navire était arrivé au port.",
    "he": "השר אמר ביום שני כי הספינה הגיעה לנמל.",
    "hi": "मंत्री ने सोमवार को कहा कि जहाज बंदरगाह पर पहुंच गया है।",
    "hu": "A miniszter hétfőn azt mondta, hogy a hajó megérkezett a kikötőbe.",
    "id": "Menteri mengatakan pada hari Senin bahwa kapal itu telah tiba di pelabuhan dan muatannya akan diperiksa.",
    "it": "Il ministro ha detto lunedì che la nave era arrivata nel porto.",
    "ja": "大臣は月曜日、船が港に到着したと述べた。",
    "ko": "장관은 월요일 배가 항구에 도착했다고 말했다.",
    "nl": "De minister zei maandag dat het schip in de haven was aangekomen en dat de lading wordt onderzocht.",
    "pl": "Minister powiedział w poniedziałek, że statek przypłynął do portu.",
    "pt": "O ministro disse na segunda-feira que o navio tinha chegado ao porto e que a carga não seria examinada.",
    "ro": "Ministrul a spus luni că nava a ajuns în port și că încărcătura va fi verificată.",
    "ru": "Министр сообщил в понедельник, что корабль прибыл в порт.",
    "sv": "Ministern sade på måndagen att fartyget hade anlänt till hamnen och att lasten skulle undersökas.",
    "th": "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าเรือได้มาถึงท่าเรือแล้ว",
    "tr": "Bakan pazartesi günü geminin limana ulaştığını ve yükün kontrol edileceğini söyledi.",
    "uk": "Міністр повідомив у понеділок, що корабель прибув до порту.",
    "vi": "Bộ trưởng cho biết hôm thứ Hai rằng con tàu đã đến cảng.",
    "zh": "部长星期一表示，这艘船已抵达港口，货物将接受检查。",
}
ENGLISH: Final = (
    "The minister said on Monday that the ship had reached the port, and that they would look at its cargo.",
    "THE MINISTER SAID ON MONDAY THAT THE SHIP HAD REACHED THE PORT, AND THAT IT WOULD STAY.",
    "José Luis Fernández de la Vega and Ana María Peña were in Las Palmas with Jean-Pierre de la Roche, who left.",
    "On Monday the Frankfurter Rundschau, the Süddeutsche Zeitung and Der Spiegel said he had left for Bad Homburg.",
    "tbe Houfe met ycsterday, and the Earl rofe to fay that the Bill was not read by them",
    "Ambassador Nguyễn Văn Đức and Prime Minister Recep Çağlar met in Łódź, said the spokesman.",
)
UNSURE: Final = (
    "", "42", "Kim Jong Un", "Ana Peña, José Vega, Luis de la Roche, Jean Dupont, Hans Müller, Giulia Rossi",
    "12 45 67\n89 10 11\n13.5 17.2", "HANS MÜLLER IN BAD HOMBURG UND FRANKFURT",
    "giulia rossi, marco bianchi, luca ferrari, anna russo, paolo romano, sara gallo",
    "peter müller, jürgen fischer, klaus weber, wolfgang schäfer, heinz köhler",
    "curry, sushi, ramen, pho, tom yum, pad thai, laksa, satay, rendang, nasi lemak",
    "Société Lyonnaise, Crédit Picard, Banque de Lille, Caisse des Ports, Compagnie du Nord",
    "Date;Payer;Payee;Amount\n2020-01-02;Banca Rossi;Hans Müller;1200", "@ana @jose #vamos https://example.com/la-casa",
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OTHERS.items(), ids=OTHERS)
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ENGLISH, ids=range(len(ENGLISH)))
def test_english_with_foreign_names_capitals_and_errors_of_ocr_is_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize("text", UNSURE, ids=range(len(UNSURE)))
def test_lists_headlines_and_numbers_tell_no_language(text: str) -> None:
    assert language_of(text) in ("", "en")


def test_a_hint_counts_where_the_text_does_not_tell() -> None:
    assert language_of("Hans Müller", "de-AT") == "de"
    assert language_of("Hans Müller", "no such language") == ""
    assert language_of(ENGLISH[0], "de") == "en"
    assert language_of(OTHERS["ru"], "en") == "ru"


def test_a_few_words_in_another_script_change_nothing() -> None:
    assert language_of(f"{ENGLISH[0]} Корабль (корабль) is Russian for ship.") == "en"
    assert language_of("Kim (김정은) met Putin (Путин).") in ("", "en")


def test_the_middle_of_a_long_text_counts_as_much_as_its_head() -> None:
    head = "Share this on social media with the people who follow you. " * 4
    assert language_of(head + (OTHERS["ru"] + " ") * 60) == "ru"


def test_no_two_scripts_share_a_letter() -> None:
    letters = [chr(code) for code in range(0x370, 0xFFDD)]
    assert all(sum(pattern.match(letter) is not None for pattern, _ in SCRIPTS) <= 1 for letter in letters)


def test_every_article_has_its_language() -> None:
    assert article("a.txt", OTHERS["fr"]).language == "fr"
    assert article("a.txt", "Jean Dupont", Metadata(more={"lang": "fr_FR"})).language == "fr"
    assert article("a.txt", "Jean Dupont", Metadata(language="it")).language == "it"


@settings(max_examples=25)
@given(st.text(max_size=60))
def test_any_text_has_a_code_or_none(text: str) -> None:
    assert len(language_of(text)) in (0, 2)
