"""An error says what happened and the next step."""

from __future__ import annotations

import pickle

import pytest

from graphkit.errors import GraphkitError, choices


def test_errors_survive_the_way_from_another_process() -> None:
    kinds: list[type[GraphkitError]] = [GraphkitError, *GraphkitError.__subclasses__()]
    for kind in kinds:
        error = kind("It broke.", "Mend it.")
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.message, again.next_step, str(again)) == (
            kind,
            "It broke.",
            "Mend it.",
            "It broke. Mend it.",
        )


def test_an_error_says_what_happened_and_the_next_step() -> None:
    error = GraphkitError("It broke.", "Mend it.")
    assert (error.message, error.next_step, str(error), error.exit_code) == (
        "It broke.",
        "Mend it.",
        "It broke. Mend it.",
        1,
    )


@pytest.mark.parametrize(
    ("names", "sentence"),
    [(["a"], "a"), (["a", "b"], "a or b"), (("a", "b", "c"), "a, b or c"), ({"html": 1, "csv": 2}, "html or csv")],
)
def test_choices_read_as_a_sentence_does(names: object, sentence: str) -> None:
    assert choices(names) == sentence
