"""Dates of numbers in texts and notes of their own: two readings are told, and an order decides."""

from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]
Warnings = Callable[..., list[ReadWarning]]

SAID = "Nora Feld met Paul Brix in Ostend on the ferry."


@every_case(
    ("name", "text"),
    [
        ("a.txt", f"Ferry line heard\n03/02/2021\n\n{SAID}"),
        ("a.txt", f"Ferry line heard\n\n{SAID}\n\nPublished: 03-02-2021"),
        ("03-02-2021.txt", f"Ferry line heard\n\n{SAID}"),
        ("a.txt", f"Ferry line heard\n03/02/21\n\n{SAID}"),
        ("a.md", f"---\ndate: 03/02/2021\n---\n{SAID}"),
    ],
)
def test_two_readings_are_told_and_an_order_decides(name: str, text: str, reading: Reading, warnings: Warnings) -> None:
    for order, day in (("auto", None), ("dmy", "2021-02-03"), ("mdy", "2021-03-02")):
        (found,) = reading(name, text, date_order=order)
        assert isinstance(found, Document)
        assert (found.date, "date" in found.meta) == (day, day is None and (name == "a.md" or "02/21\n" in text)), order
    (told,) = warnings(name, text)
    assert (told.kind, told.path, told.count, "--date-order" in told.next_step) == ("dates", name, 1, True)
    assert "2021-02-03 or 2021-03-02; it was left out" in told.message
    assert not warnings(name, text, date_order="dmy")


@every_case(
    "text",
    [
        f"Ferry line heard\n13/02/2021\n\n{SAID}", f"Ferry line heard\n03/03/2021\n\n{SAID}",
        f"Ferry line heard\n03.02.2021\n\n{SAID}", f"Ferry line heard\n\n{SAID} It sank on 03/02/2021 in a storm.",
        f"Ferry line heard\n\nFile 03/02/2021/4 of the court.\n\n{SAID}",
    ],
)  # fmt: skip
def test_other_numbers_have_one_reading_or_are_no_date(text: str, warnings: Warnings) -> None:
    assert not warnings("a.txt", text)


def test_a_table_tells_its_dates_once(warnings: Warnings) -> None:
    (told,) = warnings("a.csv", f"text,date\n{SAID},03/02/2021\n{SAID} Again.,04/05/2021\n")
    assert (told.path, told.count) == ("a.csv", 2)
