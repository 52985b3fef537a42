"""Errors: what happened, and the next step."""

from __future__ import annotations

import pickle

from graphkit.errors import GraphkitError


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
