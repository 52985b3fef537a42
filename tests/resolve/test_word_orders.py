"""A name with its family name first is the same person's with it last, where it is clear which word that is."""

from __future__ import annotations

import pytest

from graphkit.resolve.coreference.link import link
from tests.resolve.marked import marked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«p:Horváth Anna» spoke. Then «p:Anna Horvath» left. «p:Horváth» slept.", {"anna horvath"}),
        ("«p:Grell Anna» spoke. Then «p:Anna Grell» left.", {"anna grell"}),
        ("«p:Sato Kenjiro» spoke. «p:Sato Kenjiro» sat. Then «p:Kenjiro Sato» left.", {"sato kenjiro"}),
        ("«p:Pak Jo-un» spoke. Then «p:Joun Pak» left.", {"joun pak"}),
        ("«p:Tran Van Lorn» spoke. Then «p:Lorn Van Tran» left.", {"lorn van tran"}),
        ("«p:Thomas Ryan» spoke. Then «p:Ryan Thomas» left.", {"thomas ryan", "ryan thomas"}),
        ("«p:Lorn Grell» spoke. Then «p:Grell Lorn» left.", {"lorn grell", "grell lorn"}),
        ("«p:Grell Anna» met «p:Anna Grell».", {"grell anna", "anna grell"}),
        ("«p:Roe Van Lorn» spoke. Then «p:Lorn Van Roe» left.", {"roe van lorn", "lorn van roe"}),
    ],
)
def test_which_orders_are_one_name(text: str, found: set[str]) -> None:
    plain, names = marked(text)
    assert {str(item.key) for item in link(plain, names)} == found


def test_the_alias_says_why() -> None:
    plain, names = marked("«p:Grell Anna» spoke. Then «p:Anna Grell» left.")
    assert [item.rule for item in link(plain, names)] == ["spacing", "exact"]
