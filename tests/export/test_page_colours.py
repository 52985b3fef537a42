"""The page's colours, light and dark: each differs from the others, also for colour-blind eyes, and from its ground."""

from __future__ import annotations

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from pathlib import Path
from typing import Final

import pytest

from tests.export.opened_page import open_page_of
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import small

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

EYES: Final[dict[str, Matrix]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
"""What is seen of linear red, green and blue, without one kind of cone (Machado, Oliveira and Fernandes 2009)."""

TO_XYZ: Final[Matrix] = (
    (0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041),
)  # fmt: skip

COMMUNITIES: Final = """(numbers) => [...numbers, "other"].map((number) =>
    getComputedStyle(document.documentElement).getPropertyValue(`--community-${number}`).trim())"""

PALETTES: Final = {
    # Types have shapes too.
    "types": ("() => graphkit.data.types.map((type) => type.colour)", [], 4, 7.0),
    "largest communities": (COMMUNITIES, list(range(1, 8)), 8, 17.0),
    "communities": (COMMUNITIES, list(range(1, 13)), 13, 10.0),
}
"""Palettes: how to read one from a page, how many colours it has, how far apart any two are at least (CIEDE2000)."""


def linear(colour: str) -> Colour:
    """Linear red, green and blue from 0 to 1 of ``#rrggbb``."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    )
    return red, green, blue


def times(matrix: Matrix, colour: Colour) -> Colour:
    x, y, z = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return x, y, z


def lab(colour: Colour) -> Colour:
    """CIELAB of linear red, green and blue under D65."""
    white = times(TO_XYZ, (1, 1, 1))
    shares = (c / w for c, w in zip(times(TO_XYZ, colour), white, strict=True))
    x, y, z = (t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29 for t in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Colour, other: Colour) -> float:
    """How different two colours in CIELAB look (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    grey = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * sqrt(grey**7 / (grey**7 + 25**7))
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = degrees(atan2(b1, a1 * stretch)) % 360, degrees(atan2(b2, a2 * stretch)) % 360
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1 - 0.17 * cos(radians(hue - 30)) + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6)) - 0.2 * cos(radians(4 * hue - 63))
    )  # fmt: skip
    d_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2))
    d_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    d_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * t)
    rotation = -2 * sqrt(chroma**7 / (chroma**7 + 25**7)) * sin(radians(60 * exp(-(((hue - 275) / 25) ** 2))))
    return sqrt(d_light**2 + d_chroma**2 + d_hue**2 + rotation * d_chroma * d_hue)


def seen(colour: str, eyes: Matrix) -> Colour:
    """A colour in CIELAB as these eyes see it."""
    red, green, blue = (min(max(c, 0.0), 1.0) for c in times(eyes, linear(colour)))
    return lab((red, green, blue))


def contrast(one: str, other: str) -> float:
    """The ratio of contrast that WCAG 2 defines, from 1 to 21."""
    darker, lighter = sorted(times(TO_XYZ, linear(colour))[1] + 0.05 for colour in (one, other))
    return lighter / darker


def test_distance_is_that_which_its_authors_publish() -> None:
    for one, other, distance in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ):
        assert ciede2000(one, other) == pytest.approx(distance, abs=5e-5)
        assert ciede2000(other, one) == pytest.approx(distance, abs=5e-5)


@pytest.mark.browser
@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_a_palette_can_be_distinguished(page: WatchedPage, tmp_path: Path, name: str, theme: str) -> None:
    script, numbers, count, floor = PALETTES[name]
    open_page_of(page, small, tmp_path)
    page.evaluate("(theme) => graphkit.update({ theme })", theme)
    page.wait_for_function("(theme) => document.documentElement.dataset.theme === theme", arg=theme)
    colours: list[str] = page.evaluate(script, numbers)
    assert len(set(colours)) == count
    grounds: list[str] = page.evaluate(
        """["ground", "surface"].map((name) =>
            getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim())"""
    )
    pale = [(colour, ground) for colour in colours for ground in grounds if contrast(colour, ground) < 3]
    near = [
        (eyes, a, b, round(distance, 1))
        for eyes, matrix in EYES.items()
        for a, b in combinations(colours, 2)
        if (distance := ciede2000(seen(a, matrix), seen(b, matrix))) < floor
    ]
    assert (pale, near) == ([], [])


@pytest.mark.browser
def test_a_community_keeps_its_hue_in_the_dark(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, small, tmp_path)
    hues = []
    for theme in ("light", "dark"):
        page.evaluate("(theme) => graphkit.update({ theme })", theme)
        page.wait_for_function("(theme) => document.documentElement.dataset.theme === theme", arg=theme)
        seen = [lab(linear(colour)) for colour in page.evaluate(COMMUNITIES, list(range(1, 13)))[:-1]]
        hues.append([degrees(atan2(b, a)) for _, a, b in seen])
    assert all(abs((one - other + 180) % 360 - 180) <= 20 for one, other in zip(*hues, strict=True))
