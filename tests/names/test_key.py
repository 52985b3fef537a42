"""Keys: what is printed can be parsed, every key has its place in one order, and only names have words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import KINDS, Key, country_key, key_for, name_key, topic_key

KEYS = st.builds(name_key, st.text(max_size=20)) | st.builds(
    Key, st.sampled_from([kind for kind in KINDS if kind != "name"]), st.text(max_size=20)
)


@given(KEYS, KEYS)
def test_a_printed_key_stands_for_one_key(one: Key, other: Key) -> None:
    assert Key.parse(str(one)) == one
    assert (str(one) == str(other)) == (one == other) == (hash(one) == hash(other))
    assert (one < other) + (other < one) + (one == other) == 1


@given(st.text(max_size=20))
def test_a_name_is_a_name_whatever_it_begins_with(text: str) -> None:
    for kind in KINDS:
        for begun in (f"{kind} {text}", f"{kind.title()} {text}", f"{kind}:{text}"):
            assert name_key(begun).kind == "name"
            assert Key.parse(str(name_key(begun))) == name_key(begun)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (name_key("Country Garden"), ["country", "garden"]),
        (name_key("Topic"), ["topic"]),
        (country_key("KP"), []),
        (topic_key("arms deals"), []),
    ],
)
def test_only_names_have_words(key: Key, words: list[str]) -> None:
    assert key.words == words
    assert (key.is_word, key.is_words) == (len(words) == 1, len(words) > 1)


@pytest.mark.parametrize("name", ["Country Garden", "Topic Studios", "Name Corp", "Country KP", "country:KP"])
def test_what_a_user_writes_is_a_country_only_where_it_names_one(name: str) -> None:
    assert key_for(name) == name_key(name)


@given(
    st.text(max_size=20), st.sampled_from(["AC", "KP", "US"]), st.sampled_from(["sanctions", "studios", "arms deals"])
)
def test_a_name_never_has_the_key_of_a_country_or_a_topic(text: str, code: str, topic: str) -> None:
    others = {country_key(code), topic_key(topic)}
    for kind in KINDS:
        for rest in (text, code, topic):
            for begun in (f"{kind} {rest}", f"{kind.title()} {rest}", f"{kind}:{rest}", f"{kind}-{rest}"):
                name = name_key(begun)
                assert name not in others
                assert str(name) not in {str(other) for other in others}
