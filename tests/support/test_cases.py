"""A table of cases is one test that lists every failure."""

from __future__ import annotations

import pytest

from tests.support.cases import every_case


def test_a_failure_of_pytest_itself_is_listed_too() -> None:
    @every_case("text", ["1", "x", "2"])
    def no_numbers(text: str) -> None:
        with pytest.raises(ValueError, match="invalid literal"):
            int(text)

    with pytest.raises(BaseExceptionGroup, match="2 of 3 cases failed") as caught:
        no_numbers()
    assert [error.__notes__ for error in caught.value.exceptions] == [["case: text='1'"], ["case: text='2'"]]


def test_stacked_tables_run_over_all_combinations() -> None:
    seen = []

    @every_case("a", [1, 2])
    @every_case("b", [3, 4])
    def test(a: int, b: int) -> None:
        seen.append((a, b))

    test()
    assert seen == [(1, 3), (1, 4), (2, 3), (2, 4)]


@every_case("number", [1, 2])
def test_fixtures_are_passed_on(tmp_path_factory: pytest.TempPathFactory, number: int) -> None:
    assert tmp_path_factory.getbasetemp().is_dir()


class TestMethods:
    @every_case("number", [1, 2])
    def test_methods_have_tables_too(self, number: int) -> None:
        assert number in {1, 2}


def test_a_table_must_hold_cases_of_the_right_length() -> None:
    with pytest.raises(ValueError, match="tests nothing"):
        every_case("a", [])
    with pytest.raises(ValueError, match="zip"):
        every_case(("a", "b"), [(1, 2, 3)])
