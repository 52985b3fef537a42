"""Invent people's names of all regions, and put them in the place of the people of a text.

Names are drawn from Faker's lists and, for languages that it writes in other letters, from parts in ``invented.toml``.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

from faker import Faker

from training.examples import Marked

INVENTED: Final[Mapping[str, Any]] = tomllib.loads(
    Path(__file__).with_name("invented.toml").read_text(encoding="utf-8")
)

LOCALES: Final = (
    "en_US", "en_GB", "en_AU", "en_IN", "en_NG", "de_DE", "de_AT", "fr_FR", "fr_BE", "it_IT", "es_ES", "es_MX",
    "es_AR", "pt_BR", "pt_PT", "nl_NL", "sv_SE", "no_NO", "da_DK", "fi_FI", "et_EE", "lv_LV", "lt_LT", "pl_PL",
    "cs_CZ", "sk_SK", "sl_SI", "hr_HR", "ro_RO", "hu_HU", "tr_TR", "id_ID", "fil_PH", "vi_VN", "zu_ZA", "yo_NG",
)  # fmt: skip


@cache
def _faker(locale: str) -> Faker:
    return Faker(locale)


def person(rng: random.Random) -> tuple[str, str]:
    """Invent a full name: the name, and the part by which a text goes on calling the person.

    >>> person(random.Random(0)) == person(random.Random(0))
    True
    """
    if rng.random() < 0.6:
        faker = _faker(rng.choice(LOCALES))
        faker.seed_instance(rng.randrange(2**31))
        first, last = faker.first_name(), faker.last_name()
        return f"{first} {last}", last
    kind = rng.choice(("korean", "korean", "chinese", "arabic", "russian", "japanese", "african", "burmese"))
    return _MADE[kind](rng)


def _korean(rng: random.Random) -> tuple[str, str]:
    parts = INVENTED["korean"]
    last, a, b = rng.choice(parts["surnames"]), rng.choice(parts["syllables"]), rng.choice(parts["syllables"])
    given = rng.choice((f"{a}-{b.lower()}", f"{a}-{b.lower()}", f"{a} {b}", f"{a}{b.lower()}"))
    return (f"{given} {last}" if rng.random() < 0.1 else f"{last} {given}"), last


def _chinese(rng: random.Random) -> tuple[str, str]:
    parts = INVENTED["chinese"]
    last, a, b = rng.choice(parts["surnames"]), rng.choice(parts["syllables"]), rng.choice(parts["syllables"])
    return f"{last} {rng.choice((a, a + b.lower(), a + b.lower(), f'{a}-{b.lower()}'))}", last


def _arabic(rng: random.Random) -> tuple[str, str]:
    parts = INVENTED["arabic"]
    first, second, last = rng.choice(parts["given"]), rng.choice(parts["given"]), rng.choice(parts["families"])
    article = rng.choice(("al-", "al-", "Al-", "Al ", "El-", "el-", "", "bin ", "Abu "))
    family = f"{article}{last}"
    return (f"{first} {second} {family}" if rng.random() < 0.3 else f"{first} {family}"), family


def _in_order(kind: str, rng: random.Random) -> tuple[str, str]:
    parts = INVENTED[kind]
    first, last = rng.choice(parts["given"]), rng.choice(parts["families"])
    return f"{first} {last}", last


def _burmese(rng: random.Random) -> tuple[str, str]:
    parts = INVENTED["burmese"]["parts"]
    name = " ".join(rng.choice(parts) for _ in range(rng.choice((2, 3))))
    return name, name


_MADE: Final[Mapping[str, Callable[[random.Random], tuple[str, str]]]] = {
    "korean": _korean,
    "chinese": _chinese,
    "arabic": _arabic,
    "russian": partial(_in_order, "russian"),
    "japanese": partial(_in_order, "japanese"),
    "african": partial(_in_order, "african"),
    "burmese": _burmese,
}


def renamed(marked: Marked, rng: random.Random) -> Marked | None:
    """Give each person of a text another name, the same wherever it stands; ``None`` if nobody has a full name.

    >>> text = Marked("Ann Roe left. Roe is back.", ((0, 7, "PERSON"), (14, 17, "PERSON")))
    >>> changed = renamed(text, random.Random(1))
    >>> [changed.text[a:b] for a, b, _ in changed.names][0].split()[-1] in changed.text.split(". ")[1]
    True
    """
    others: dict[str, str] = {}
    for start, end, label in marked.names:
        words = marked.text[start:end].split()
        if label == "PERSON" and len(words) == 2 and " ".join(words) not in others:
            full, called = person(rng)
            others[" ".join(words)] = full
            others.setdefault(words[-1], called)
    if not others:
        return None
    text, names, unknown, at = "", [], list(marked.unknown), 0
    moved: list[tuple[int, int]] = []
    for start, end, label in marked.names:
        if start < at:
            continue
        text += marked.text[at:start]
        old = marked.text[start:end]
        new = others.get(" ".join(old.split()), old) if label == "PERSON" else old
        names.append((len(text), len(text) + len(new), label))
        text += new
        moved.append((end, len(text) - end))
        at = end
    text += marked.text[at:]

    def shifted(place: int) -> int:
        return place + next((by for end, by in reversed(moved) if end <= place), 0)

    return Marked(text, tuple(names), tuple((shifted(a), shifted(b)) for a, b in unknown), marked.whole)
