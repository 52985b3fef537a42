"""Choose the label, the id and the head of an entity, whatever the order of the input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from graphkit.names.capitals import titled
from graphkit.names.countries import country_names
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised, slug_of
from graphkit.names.organisations import country_before
from graphkit.names.state_bodies import owned_label
from graphkit.names.teams import city_of, team_label
from graphkit.resolve.mentions.surname_first import straight
from graphkit.resolve.profiles import Profiles


def label_of(key: Key, forms: Mapping[str, int]) -> str:
    """The form to show: of the fullest forms the most frequent, of equals the one with fewer capitals.

    ``forms`` maps the surfaces that were joined under the key to their counts.

    >>> label_of(name_key("Kim Jong Un"), {"Kim": 9, "KIM JONG UN": 1, "Kim Jong Un": 2, "Kim Jong-un": 1})
    'Kim Jong Un'
    >>> label_of(name_key("Russia Defence Ministry"), {"Defence Ministry": 2})
    'Defence Ministry (Russia)'
    """
    if key.kind == "country":
        return country_names()[key.value]
    full = [form for form in forms if name_key(form) == key]
    country, body = country_before(key.value) if key.kind == "name" else ("", "")
    owned = [] if full or not country else [form for form in forms if normalised(form) == body]

    def rank(form: str) -> tuple[bool, int, int, str]:
        return form.islower(), -forms[form], sum(c.isupper() for c in form), form

    best = min(full or owned or list(forms), key=rank)
    if not full and name_key(turned := straight(best)) == key:
        return turned
    if not full and city_of(key, best):
        return team_label(titled(best))
    return owned_label(best, country) if owned else titled(best)


def ids_of(keys: Mapping[Key, str], given: Mapping[Key, str] | None = None) -> dict[Key, str]:
    """A readable id for each key, from its type where two would be the same; independent of the order of the input.

    ``keys`` maps keys to types; ``given`` has ids that some of them keep.

    >>> list(ids_of({name_key("Kim Jong Un"): "person", Key("country", "KP"): "place"}).values())
    ['north-korea', 'kim-jong-un']
    """
    ids = dict(given or {})
    taken = set(ids.values())
    for key in sorted(keys.keys() - ids.keys()):
        name = country_names()[key.value] if key.kind == "country" else str(key)
        slug = slug_of(name) or "name"
        ids[key] = next(candidate for candidate in _tries(slug, keys[key]) if candidate not in taken)
        taken.add(ids[key])
    return ids


def _tries(slug: str, kind: str) -> Iterator[str]:
    yield slug
    yield f"{slug}-{kind}"
    yield from (f"{slug}-{kind}-{number}" for number in count(2))


def head_of(profiles: Profiles, members: Iterable[Key]) -> Key:
    """The key that names an entity: of full names the one most used, in a total order that no input order changes."""

    def rank(key: Key) -> tuple[bool, bool, int, int, Key]:
        profile = profiles[key]
        is_acronym = all(form.isupper() for form in profile.forms)
        return is_acronym, key.is_word and profile.type == "person", -profile.mentions, -len(key.value), key

    return min(members, key=rank)
