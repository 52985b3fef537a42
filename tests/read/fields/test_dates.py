from __future__ import annotations

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from graphkit.read.fields.dates import MONTH_LANGUAGES, day_in_name, parse_day
from graphkit.read.fields.metadata import date_of
from graphkit.read.fields.titles import title_of
from tests.support.cases import every_case

DAY = "2023-09-13"
DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))

SPELLINGS = [
    "2023-09-13", "2023-9-13", "2023/09/13", "2023.09.13", "20230913", "20230913T103000Z", "2023-09-13Z",
    "2023-09-13T10:30", "2023-09-13T23:30:00-05:00", "2023-09-13T10:30:00.000Z", "2023-09-13 10:30:00+00",
    "Sep 13, 2023", "Sept. 13th, 2023", "September 13 2023", "SEPTEMBER 13, 2023", "13 September 2023", "13 Sep 2023",
    "13th of September, 2023", "13-Sep-2023", "13.9.2023", "13.09.2023", "13/09/2023", "09/13/2023", "13-09-2023",
    "Wednesday, September 13, 2023", "Wed, 13 Sep 2023 10:30:00 +0000", "Wed, 13 Sep 2023 10:30:00 GMT",
    "Wed Sep 13 10:30:00 2023", "Wed Sep 13 10:30:00 +0000 2023", "Wed Sep 13 10:30:00 UTC 2023",
    "Sep 13, 2023, 10:30 AM IST", "Sept. 13, 2023 at 10:30 a.m. EST", "13 September 2023 10.30 BST",
    "13 September 2023 - 10h30", "13 September 2023 1030 GMT", "(13 September 2023)",
    "13 septembre 2023", "13. September 2023", "13 de septiembre de 2023", "13 сентября 2023 г.", "13 Eylül 2023",
    "13 września 2023", "2023年9月13日", "2023년 9월 13일",
]  # fmt: skip


@every_case("value", SPELLINGS)
def test_a_field_states_a_day(value: str) -> None:
    assert parse_day(value) == DAY
    assert parse_day(f"  {value}\n") == DAY


@every_case("value", [v for v in SPELLINGS[:36] if not v.startswith("20230913")])
@every_case("label", ["{}", "Published {}", "date {}", "Last Updated: {}", "Posted on {}", "\t[{}]"])
def test_a_line_states_a_day(label: str, value: str) -> None:
    line = label.format(value)
    paragraph = "Kim Jong Un arrived in Russia by train and was welcomed with a red carpet, officials said. " * 3
    assert date_of(f"Kim in Russia\n{line}\n\n{paragraph}") == DAY
    assert date_of(f"{paragraph}\n\n{line}\n") == DAY


@every_case(
    "value",
    [
        "", "May", "2023", "September 2023", "2023-09", "13 September", "Wednesday", "yesterday", "3 days ago", "now",
        "03/04/2023", "3-4-2023", "2023-13-01", "2023-02-30", "31 September 2023", "32 May 2023", "13/13/2023",
        "0001-01-01",
        "9999-12-31", "1694600000", "1694600000000", "13 Sep 23", "2023-W37-3", "12 people 2019", "15 sun 2020",
        "2023-09-13 or 2023-09-14", "From 1 May 2022 to 2 May 2022", "13 September 20234", "$13 May 2023", "nan",
        "None",
    ],
)  # fmt: skip
def test_a_field_that_states_no_day_or_two(value: str) -> None:
    assert parse_day(value) is None


def test_a_day_with_equal_numbers_is_clear() -> None:
    assert parse_day("03/03/2023") == "2023-03-03"


@every_case(
    "line",
    [
        "The lorry crept along at 37mph.", "During the 2019 summit", "In May", "May 2019", "Call +1 202-555-0143",
        "Call 2023-555-0143 now", "Phone: 020 7946 0958", "ISBN 978-0-306-40615-7", "10-12-2023-44",
        "Resolution 1718 (2006)",
        "On 12 March 1968 soldiers took the town.", "Born on December 11, 1935, in Lyon, she studied law.",
        "The court ruled against him on 4 February 2015.", "First night, January 23, 2014, of the show",
        "Two ministers (left) at the port on October 25, 2022. Image: Jane Doe.", "UN resolution of 9 October 2006",
        "Retrieved 13 September 2023", "© 2023 Example News", "Sep 13", "13/09/23",
        "March 14, 2019 ministry press release",
        "Monday, September 11, 2001 changed the world", "Tuesday, September 11, 2001, was a clear day", "Act 5 1945",
        "Meet on 13 September 2023 at the square", "The deal of September 13, 2023",
        "between 1 May 2022 and 2 May 2022",
        "Updated 13 September 2023 figures show a fall in trade, the ministry said.", "Flight 2023-09-13/7",
        "v2023.09.13.1",
        "He wrote on Wednesday, September 13, 2023, that talks failed", "10:30 on 1 2 2023", "Chapter 5 May 1945 GMT",
    ],
)  # fmt: skip
def test_no_date_is_invented(line: str) -> None:
    paragraph = "Kim Jong Un arrived in Russia by train and was welcomed with a red carpet, officials said. " * 3
    for text in (line, f"{line}\n\n{paragraph}", f"Kim in Russia\n\n{line}\n{paragraph}", f"{paragraph}\n{line}\n"):
        assert date_of(text) is None


def test_a_name_and_a_day_date_a_text_only_above_it() -> None:
    paragraph = "Kim Jong Un arrived in Russia by train and was welcomed with a red carpet, officials said. " * 3
    assert date_of(f"Kim in Russia\nThe Gazette, 13 September 2023\n\n{paragraph}") == DAY
    assert date_of(f"Kim in Russia\n\n{paragraph}\n\nBattle of Lyon, 13 September 2023\n") is None


@every_case(
    ("line", "day"),
    [
        (" date 2023-09-13 Some Agency Desk", DAY),
        ("Last Updated Sep 13, 2023, 4:05 PM EST", DAY),
        ("Wednesday, October 9, 2013", "2013-10-09"),
        ("Magicians meet their president Wednesday, October 9, 2013", "2013-10-09"),
        ("Thursday, March 15, 2012 Reporters spoke to an owner of a bar about a drink. " * 5, "2012-03-15"),
        ("By Jane Doe | Sep 13, 2023 | 5 min read", DAY),
        ("By Jane Doe, 13 September 2023", DAY),
        ("Example News • 2023-09-13 10:30", DAY),
        ("Published Sep 13, 2023 by Jane Doe in World", DAY),
        ("SEOUL, Sept. 13, 2023 /Example Wire/ -- Kim Jong Un has left for Russia, state media said. " * 4, DAY),
        ("WASHINGTON, Sep 13, 2023 (Example Agency) - Officials said they were watching closely. " * 4, DAY),
        ("KHASAN, Russia (13 September 2023) — Kim crossed the border. " * 4, DAY),
    ],
)
def test_a_line_that_states_more_than_a_day(line: str, day: str) -> None:
    assert date_of(f"{line}\n\nKim Jong Un arrived in Russia.") == day


SENTENCE = "Eleanor Ashcombe met Joseph Vella on Monday, and they spoke about the contract of 1 March 2023."


@every_case(
    ("text", "day"),
    [
        ("Ashcombe meets Vella\nEuropean Parliament, Brussels, 13 September 2023\n\n{}", DAY),
        ("Ashcombe meets Vella\n(Malta Courier, 13 September 2023)\n\n{}", DAY),
        ("Ashcombe meets Vella\nFrankfurter Allgemeine Zeitung, 13. September 2023, Nr. 12, S. 3\n\n{}", DAY),
        ("Ashcombe meets Vella\nPublished in the Malta Courier on 13 September 2023\n\n{}", DAY),
        ("Vienna / Berlin, 13 September 2023\n{}", DAY),
        ("Минск, 13 сентября 2023 года\n{}", DAY),
        ("Hamburg, 13. September 2023. {}", DAY),
        ("Headline\n\nMarlow Bay, 13 September 2023 – {}", DAY),
        ("Geneva, September 13, 2023 (Example Wire) – {}", DAY),
        ("Paris, le 13 septembre 2023. {}", DAY),
        ("Madrid, 13 de septiembre de 2023.- {}", DAY),
        ("Москва, 13 сентября 2023 года. {}", DAY),
        ("13 сентября 2023 года. {}", DAY),
        ("13 сентября 2023 года министр встретился с послом. {}", None),
        ("Ashcombe was born in Geneva, 13 September 2023. {}", None),
        ("Ashcombe in Valletta, 13 September 2023\n{}", None),
        ("Ashcombe in court on 13 September 2023\n{}", None),
        ("Ashcombe, 13 September 2023. Photo: Jo Roe.\n{}", None),
        ("{}\n\nGeneva, 13 September 2023. {}", None),
        ("{}\nEuropean Parliament, Brussels, 13 September 2023\n{}", None),
    ],
)
def test_datelines_and_source_lines_state_a_day_at_the_top(text: str, day: str | None) -> None:
    assert date_of(text.replace("{}", SENTENCE)) == day


def test_only_the_head_and_the_foot_are_looked_at() -> None:
    lines = [f"Line {n} says nothing." for n in range(20)]
    found = []
    for n in range(20):
        text = "\n\n".join([*lines[:n], "13 September 2023", *lines[n + 1 :]])
        found += [n] if date_of(text) else []
    assert found == [0, 1, 2, 3, 4, 17, 18, 19]


def test_publication_goes_before_update_and_head_before_foot() -> None:
    assert date_of("Updated 2023-09-14\nPublished 2023-09-13\nKim arrived.") == DAY
    assert date_of("Updated 2023-09-14\nKim arrived.\n13 September 2023") == DAY
    assert date_of("13 September 2023\nKim arrived.\n14 September 2023") == DAY


@every_case(
    "name",
    [
        "2023-09-13", "20230913", "2023_09_13 kim.txt", "kim-2023.09.13.txt", "kim 20230913T1030.txt",
        "2023/09/13/kim.txt", "13-09-2023.txt", "kim_13.9.2023.txt", "kim 13 09 2023 (1).txt",
        "news/2023/9/13/a.html", "2021/archive_20230913.md", "kim_2023-09-13_v2.txt", "20230913-123456.txt",
    ],
)  # fmt: skip
def test_a_name_states_a_day(name: str) -> None:
    assert day_in_name(name) == DAY


@every_case(
    "name",
    [
        "000_4b209673999ee96c.txt", "kim.txt", "2023.txt", "2023-09.txt", "20231399.txt", "a20230913b.txt",
        "1202309131.txt",
        "2023-0913.txt", "report-2023-37-1.txt", "13092023.txt", "12023-09-13.txt", "2023-09-131.txt", "",
        "20210231.txt", "19000101.txt", "1970-01-01.txt", "tel-20230913.txt", "+49 171 20230913.txt",
        "invoice_20230913.pdf", "03-04-2023.txt", "v1.13.9.2023.txt", "tel 13-09-2023.txt", "Ref. 20230913.txt",
    ],
)  # fmt: skip
def test_a_name_that_states_no_day(name: str) -> None:
    assert day_in_name(name) is None


@given(DAYS)
def test_every_day_is_read_back(day: date) -> None:
    iso = day.isoformat()
    spellings = ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%a, %d %b %Y 10:00:00 +0100", "%d.%m.%Y", "%Y/%m/%d")
    for spelling in spellings:
        assert parse_day(day.strftime(spelling)) == iso
        assert date_of(f"Published: {day.strftime(spelling)}\n\nKim met Putin.") == iso


@given(DAYS)
def test_numbers_alone_are_never_read_wrong(day: date) -> None:
    for spelling in ("%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y"):
        assert parse_day(day.strftime(spelling)) in (None, day.isoformat())


TOKENS = [
    "13",
    "9",
    "32",
    "2023",
    "1999",
    "20230913",
    "Sep",
    "May",
    "mai",
    "-",
    "/",
    ".",
    ", ",
    " ",
    "\n",
    ":",
    "Published ",
]


@given(
    st.lists(st.sampled_from([*TOKENS, "10", "th", "年", "月", "日", "Wednesday ", "people"]), max_size=9).map("".join)
)
def test_a_day_that_is_found_stands_there(text: str) -> None:
    for found in (parse_day(text), date_of(text), day_in_name(text)):
        if found:
            year, month, day = found.split("-")
            assert year in text
            assert re.search(rf"(?<!\d)0?{int(day)}(?!\d)|{year}{month}{day}", text)


@every_case("language", MONTH_LANGUAGES)
def test_months_of_other_languages(language: str) -> None:
    from babel.dates import get_month_names

    for number, name in get_month_names("wide", "format", language).items():
        if " " not in name:
            assert parse_day(f"13 {name} 2023") == f"2023-{number:02}-13"


@every_case(
    ("text", "title"),
    [
        ("Kim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("\n\n  Kim  in\tRussia \n\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia\n" + "He came by train and was welcomed. " * 5, "Kim in Russia"),
        ("13 September 2023\n\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("By Jane Doe\n\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("Did Kim meet Putin?\n\nHe did.", "Did Kim meet Putin?"),
        ("“Kim in Russia”\n\nHe came by train.", "“Kim in Russia”"),
        ("By-election in Rutherglen\n\nVoters went to the polls.", "By-election in Rutherglen"),
        ("Note: Kim in Russia\n\nHe came by train.", "Note: Kim in Russia"),
        ("7. Kim in Russia\n\nHe came by train.", "7. Kim in Russia"),
        ("Source: Kim in Russia\n\nHe came by train.", "Source: Kim in Russia"),
        ("Note: a draft\nSource: TASS\n\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("Title: Kim in Russia\nSource: TASS\n\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia\n\nBy Jane Roe, Correspondent of the Daily Sun\n\nHe came.", "Kim in Russia"),
        ("By Jane Roe and John Doe in Moscow\n\nKim in Russia\n\nHe came.", "Kim in Russia"),
        ("Von Jan Roe\n\nKim in Russland\n\nEr kam.", "Kim in Russland"),
        ("By Order of Kim, Army Moves North\n\nHe came.", "By Order of Kim, Army Moves North"),
        ("Kim in Russia\nBy Jane Roe\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia\n13 September 2023\n\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia.\nBy Jane Roe\n\nHe came by train.", "Kim in Russia."),
        ("Kim in Russia\n=============\n\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia\nto meet Putin\n\nHe came by train.", "Kim in Russia to meet Putin"),
        ("Kim in Russia\nto meet Putin\n" + "He came by train and was welcomed. " * 5, "Kim in Russia to meet Putin"),
        ("Kim Reaches Deal With U.S.\n\nHe came by train.", "Kim Reaches Deal With U.S."),
        ("Kim in Russia\nThe Sun, 13 September 2023\n\nHe came by train.", "Kim in Russia"),
        ("The Sun, 13 September 2023\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        (
            "Minutes of the Council, 13 September 2023\n\n" + "He came by train. " * 9,
            "Minutes of the Council, 13 September 2023",
        ),
        ("Kim in Russia on 13 September 2023\n\nHe came by train.", "Kim in Russia on 13 September 2023"),
        ("The Sun\n13 September 2023\n\nKim meets Putin\nBy Jane Roe\n\nHe came by train.", "Kim meets Putin"),
        ("Kim in Russia\n03/04/2023\n\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia\n13/9/23\n\nHe came by train.", "Kim in Russia"),
        ("Kim in Russia\nhttps://example.org/kim\nPublished: 13.9.2023\n\nHe came by train.", "Kim in Russia"),
        ("https://example.org/kim\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("# Kim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("Downloaded from Globex on 5 January 2024\n\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("FOR IMMEDIATE RELEASE\n\nCONTACT: Jane Roe\n\nKim in Russia\n\nHe came by train.", "Kim in Russia"),
        ("Kim came in the\nmorning and met\nPutin.\n\nThey left.", None),
        ("- Kim\n- Putin\n\nThey met.", None),
        ("a\nb\nc\nd\n\nThey met.", None),
        ("Kim met Putin\n" + "and they left for the east " * 4 + "\n" + "and saw " * 5 + ".\n\nHe left.", None),
        ("Kim in Russia", None),
        ("Kim in Russia\n\n", None),
        ("Kim in Russia\nHe came by train.\n", None),
        ("Kim came to Russia.\n\nHe came by train.", None),
        ("He said: “We will meet.”\n\nThey met.", None),
        ("Kim came to Russia,\n\nand met Putin.", None),
        ("37\n\nHe came by train.", None),
        ("word " * 30 + "\n\nHe came by train.", None),
        ("", None),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    assert title_of(text) == title
