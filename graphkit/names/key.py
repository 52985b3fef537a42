"""The key under which the rules know what a text names: a name, a country or a topic."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, NamedTuple, Self, TypeAlias, get_args

from graphkit.names.countries import country_of_name
from graphkit.names.normalise import normalised
from graphkit.names.state_bodies import owned_key, without_country

Kind: TypeAlias = Literal["name", "country", "topic"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""The closed choice of kinds of keys."""

MARK: Final = ":"
"""What stands between kind and value where a key is printed; no normalised name has it."""


class Key(NamedTuple):
    """What is resolved: a name by its normalised text, a country by its ISO code, a topic by its id.

    Keys have a total order. A printed key can be parsed back; names are printed as they are, for they are most keys.

    >>> str(Key("name", "country garden")), str(Key("country", "KP")), Key.parse("country:KP").value
    ('country garden', 'country:KP', 'KP')
    """

    kind: Kind
    value: str

    def __str__(self) -> str:
        return self.value if self.kind == "name" else f"{self.kind}{MARK}{self.value}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The key that is printed so."""
        for kind in KINDS:
            if text.startswith(kind + MARK):
                return cls(kind, text.removeprefix(kind + MARK))
        return cls("name", text)

    @property
    def words(self) -> list[str]:
        """The words of a name. The value of a country or a topic is a code and has none."""
        return self.value.split() if self.kind == "name" else []

    @property
    def is_word(self) -> bool:
        """Whether it is a name of just one word."""
        return self.kind == "name" and " " not in self.value

    @property
    def is_words(self) -> bool:
        """Whether it is a name of several words."""
        return self.kind == "name" and " " in self.value


@lru_cache(maxsize=200_000)
def name_key(text: str) -> Key:
    """The key of a name in any of its trivial variants.

    >>> name_key("Kim Jong-un") == name_key("KIM JONG UN")
    True
    """
    return Key("name", normalised(text))


@lru_cache(maxsize=1_000)
def country_key(code: str) -> Key:
    """The key of a country, from its ISO code."""
    return Key("country", code)


@lru_cache(maxsize=10_000)
def topic_key(id_: str) -> Key:
    """The key of a topic, from its id."""
    return Key("topic", id_)


@lru_cache(maxsize=200_000)
def key_for(name: str) -> Key:
    """The key of a name as a user writes it, or of a label: of the country where it names one.

    >>> [str(key_for(name)) for name in ("DPRK", "Kim Jong-un", "Defence Ministry (Russia)")]
    ['country:KP', 'kim jong un', 'russia defence ministry']
    """
    if code := country_of_name(name):
        return country_key(code)
    body, country = without_country(name)
    return Key("name", owned_key(normalised(body), country)) if country else name_key(name)
