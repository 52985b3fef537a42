"""Names that begin with a kind of key ("Country Garden", "Topic Studios") are names like any others, end to end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.explore.why import why
from graphkit.options import BuildOptions, ExportOptions
from graphkit.pipeline import build
from graphkit.store import FILE_NAME, Store
from tests.support.marked_articles import resolved

pytestmark = pytest.mark.slow

NAMES = ("Country Garden", "Country Music Association", "Topic Studios", "Name Bank")
ARTICLES = [
    "«ORG:Country Garden» owes the «ORG:Name Bank».\n«ORG:Topic Studios» filmed «ORG:Country Garden» in «GPE:China».",
    "The «ORG:Country Music Association» met «ORG:Topic Studios» on «sanctions:sanctions».",
]


def ids(text: str = "") -> dict[str, tuple[str, str, int]]:
    """Label → id, type and number of articles of each entity."""
    with resolved(ARTICLES, text) as store:
        rows = store.query(
            "SELECT label, e.id, type, count(DISTINCT document) FROM entities e JOIN mentions m ON m.entity = e.id"
            " GROUP BY ALL"
        )
    return {label: (id_, kind, documents) for label, id_, kind, documents in rows}


def test_each_is_an_entity_of_its_own_and_joined_across_articles() -> None:
    assert ids() == {
        "Country Garden": ("country-garden", "organisation", 1),
        "Name Bank": ("name-bank", "organisation", 1),
        "Country Music Association": ("country-music-association", "organisation", 1),
        "Topic Studios": ("topic-studios", "organisation", 2),
        "China": ("china", "place", 1),
        "Sanctions": ("topic-sanctions", "topic", 1),
    }


def test_decisions_reach_each_of_them() -> None:
    text = (
        'same = [["Country Garden", "Name Bank"]]\ndifferent = [["Topic Studios", "Country Music Association"]]\n'
        'drop = ["Country Music Association"]\n[rename]\n"Topic Studios" = "Topic"\n[type]\n"Topic Studios" = "place"\n'
    )
    found = ids(text)
    assert found["Topic"] == ("topic-studios", "place", 2)
    assert "Country Music Association" not in found
    assert len({"Country Garden", "Name Bank"} & found.keys()) == 1
    assert {"China", "Sanctions"} <= found.keys()
    assert found["Sanctions"][1] == "topic"


@pytest.mark.parametrize("name", NAMES)
def test_each_can_be_dropped_alone(name: str) -> None:
    assert ids().keys() - ids(f'drop = ["{name}"]').keys() == {name}


@pytest.mark.parametrize("name", [*NAMES, "country garden", "TOPIC STUDIOS"])
def test_why_explains_each_with_its_decisions(name: str) -> None:
    decisions = parse_decisions('[rename]\n"Country Garden" = "CG"\n"Topic Studios" = "TS"')
    with resolved(ARTICLES) as store:
        (one,) = why(store, name, decisions=decisions)
        assert one.label.casefold() == name.casefold()
        assert one.type == "organisation"
        renamed = {"Country Garden", "Topic Studios"}
        assert [entry.names for entry in one.decisions] == [(one.label,)] * (one.label in renamed)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Two articles, read with the real model."""
    folder: Path = tmp_path_factory.mktemp("kinds")
    (folder / "articles").mkdir()
    texts = {
        "garden": "Country Garden, a developer in China, defaulted on its debt. Executives of Topic Studios said they"
        " filmed Country Garden. Topic Studios is based in New York.",
        "music": "The Country Music Association praised Topic Studios in Nashville. Officials of the Country Music"
        " Association said that Topic Studios had made a film on sanctions.",
    }
    for name, text in texts.items():
        (folder / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    build(folder / "articles", BuildOptions(output=folder / "output", export=ExportOptions(formats=("csv",))))
    with Store(folder / "output" / FILE_NAME, read_only=True) as store:
        yield store


@pytest.mark.model
@pytest.mark.parametrize(
    ("name", "id_", "documents"),
    [
        ("Country Garden", "country-garden", 1),
        ("Country Music Association", "country-music-association", 1),
        ("Topic Studios", "topic-studios", 2),
    ],
)
def test_the_model_and_all_stages_keep_them_as_names(built: Store, name: str, id_: str, documents: int) -> None:
    (one,) = why(built, name)
    assert (one.id, one.label) == (id_, name)
    assert one.type in {"organisation", "place"}, "a garden may be a place"
    assert max(form.documents for form in one.forms) == documents
