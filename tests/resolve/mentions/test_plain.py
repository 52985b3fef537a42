"""Names in articles that are not in English."""

from __future__ import annotations

from graphkit.names.countries import country_of_name_in
from graphkit.records import Document, Extraction, Span
from graphkit.resolve.mentions.plain import names_of, plain


def one(text: str, name: str, label: str = "PER", language: str = "fr") -> str | None:
    start = text.index(name)
    found = plain(text, Span(start, start + len(name), label), language)
    return found.text if found else None


def test_what_surrounds_a_name_in_every_language_is_cut() -> None:
    assert one("«Jean Dupont», dit-il", "«Jean Dupont»,") == "Jean Dupont"
    assert one("Il vit Jean Dupont.", "Jean Dupont.") == "Jean Dupont"
    assert one("La Acme S.A. cerró", "Acme S.A.", "ORG") == "Acme S.A."
    assert one("Jean Dupont\nTitre", "Jean Dupont\nTitre") == "Jean Dupont"
    assert one("Dupont (né", "Dupont (né") == "Dupont"
    assert one("le 12", "12") is one("… !", "… !") is None


def test_what_is_english_alone_stays() -> None:
    assert one("En A Coruña llovió", "A Coruña", "LOC", "es") == "A Coruña"
    assert one("Die President GmbH", "President GmbH", "ORG", "de") == "President GmbH"


def test_countries_have_their_names_in_the_language() -> None:
    text = "Deutschland und Frankreich"
    names = names_of(Document("a", text, language="de"), Extraction("a", (), (Span(0, 11, "LOC"), Span(16, 26, "LOC"))))
    assert [(name.country, name.type) for name in names] == [("DE", "place"), ("FR", "place")]
    assert country_of_name_in("Deutschland", "no such language") is None


def test_labels_that_stand_for_no_type_and_topics_are_no_names() -> None:
    spans = (Span(0, 4, "MISC"), Span(0, 4, "PER", topic=True))
    assert list(names_of(Document("a", "Jean", language="fr"), Extraction("a", (), spans))) == []


def test_english_rules_are_on_where_the_language_is_not_known() -> None:
    extraction = Extraction("a", (), (Span(0, 15, "NORP"),))
    for language in ("", "en"):
        (name,) = names_of(
            Document("a", "Russian's first", language=language), Extraction("a", (), (Span(0, 9, "NORP"),))
        )
        assert name.country == "RU"
    assert list(names_of(Document("a", "Russian's first", language="de"), extraction)) == []
