"""A model is loaded once, and only where a test says that it needs one."""

from __future__ import annotations

import pytest

from graphkit.extract import extractor
from graphkit.extract.model import load_model, model_fingerprint
from graphkit.options import DEFAULT_MODEL


def test_a_test_without_the_marker_cannot_load_a_model() -> None:
    assert model_fingerprint(DEFAULT_MODEL)
    with pytest.raises(pytest.fail.Exception, match=r"Give it the marker: @pytest\.mark\.model"):
        load_model(DEFAULT_MODEL)


@pytest.mark.model
def test_the_extractor_of_each_test_has_the_same_model() -> None:
    load = vars(extractor)["load_model"]
    assert load(DEFAULT_MODEL) is load(DEFAULT_MODEL)
