"""The tables of closed choices name what the types of the records allow."""

from __future__ import annotations

from typing import get_args

from graphkit.records import TYPES, VIA, EntityType, Via


def test_the_tables_agree_with_the_types() -> None:
    assert tuple(TYPES) == get_args(EntityType)
    assert tuple(VIA) == get_args(Via)
