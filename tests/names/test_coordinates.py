"""Where places lie, and which names leave it open."""

from __future__ import annotations

import pytest

from graphkit.data import table
from graphkit.names.coordinates import spot_of


@pytest.mark.parametrize(
    ("name", "countries", "longitude", "latitude"),
    [
        ("the United States", (), -98, 39),
        ("Australia", (), 132, -23),
        ("Singapore", (), 104, 1),
        ("Texas", (), -97, 31),
        ("New York", (), -74, 41),
        ("Washington", ("GB",), -77, 39),
        ("Moscow", ("US",), 38, 56),
        ("Bombay", (), 73, 19),
        ("Birmingham", ("GB",), -2, 52),
        ("Athens", ("GR", "US"), 24, 38),
        ("Zurich", (), 9, 47),
        ("Georgia", ("RU",), 43, 42),
        ("ST. PETERSBURG", ("RU",), 30, 60),
    ],
)
def test_a_name_that_means_one_place_has_its_coordinates(
    name: str, countries: tuple[str, ...], longitude: float, latitude: float
) -> None:
    spot = spot_of(name, countries)
    assert spot is not None
    assert spot.sure
    assert (spot.longitude, spot.latitude) == pytest.approx((longitude, latitude), abs=1.5)


@pytest.mark.parametrize(
    ("name", "countries"),
    [
        ("Georgia", ("US",)),
        ("Springfield", ("US",)),
        ("Birmingham", ()),
        ("St. Petersburg", ("US",)),
        ("Barcelona", ("US",)),
        ("Asia", ()),
        ("Ontario", ("US", "CA")),
        ("Whitehall", ("US",)),
        ("Abingdon", ()),
        ("Amur", ()),
    ],
)
def test_a_name_of_several_places_or_of_a_small_town_is_doubtful(name: str, countries: tuple[str, ...]) -> None:
    spot = spot_of(name, countries)
    assert spot is not None
    assert not spot.sure


@pytest.mark.parametrize("name", ["", "West", "Mars", "Korean Peninsula", "<img src=x onerror=alert(1)>", "🛰"])
def test_other_names_have_none(name: str) -> None:
    assert spot_of(name, ("US",)) is None


def test_outlines_are_small_and_every_middle_is_on_earth() -> None:
    outlines = table("outlines")
    assert sum(len(outlines[name]) for name in ("land", "borders")) < 16_000
    assert all(abs(x) <= 180 and abs(y) <= 90 for x, y in outlines["middles"].values())
