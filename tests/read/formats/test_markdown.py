from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from graphkit.read.formats.markdown import notes, plain_text
from graphkit.records import Document, ReadFailure
from tests.support.cases import every_case

ARTICLE = """---
title: "Kim in Russia"
date: 2023-09-13T10:30:00Z
source: Example News
url: https://www.example.com/kim
desk: Asia
tags:
  - arms
---
# Kim crosses the *border*

He met **Putin** and [Mr Shoigu](https://example.com/shoigu "minister") at
`Vostochny`, <b>said</b> ~~one~~ two officials.<br>They talked &amp; ate.

![Kim and Putin](photo.jpg)

> "We will meet," he said.

* Rockets
* Satellites
    1. one
    2. two

| Name | Office |
|------|--------|
| Shoigu | Minister |

```
Quoted as is
```

<!-- a note --><div class="x">In a box</div>

---
[ref]: https://example.com
The [end][ref].
"""


def test_an_article_loses_its_marks_and_keeps_its_text(document: Callable[..., Document]) -> None:
    found = document("a.md", ARTICLE)
    assert found.text.split("\n\n") == [
        "Kim crosses the border",
        "He met Putin and Mr Shoigu at Vostochny, said one two officials.\nThey talked & ate.",
        "Kim and Putin",
        '"We will meet," he said.',
        "Rockets", "Satellites", "one", "two", "Name", "Office", "Shoigu", "Minister",
        "Quoted as is",
        "In a box",
        "The end.",
    ]  # fmt: skip
    assert (found.title, found.date, found.source) == ("Kim in Russia", "2023-09-13", "Example News")
    assert found.url == "https://www.example.com/kim"
    assert found.meta == {"desk": "Asia"}


def test_without_front_matter_the_first_heading_is_the_title(document: Callable[..., Document]) -> None:
    found = document("2023-09-13.markdown", "Kim crosses the border.\n=======\n\nHe met Putin.")
    assert (found.title, found.date) == ("Kim crosses the border.", "2023-09-13")
    assert document("a.md", "Kim in Russia\n\nHe met Putin.\n\n## Later").title == "Kim in Russia"
    assert document("a.md", "He met Putin.\n\n# Later\n\nThey talked.").title is None


@pytest.mark.parametrize(
    "text", ["---\n\nKim met Putin.\n\n---\n", "--- \nKim: met\n", "----\ntitle: x\n----\n", "title: x\n---\n"]
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    assert notes(text) == [({}, text)]


FRONT = "---\ntitle: {}\ndate: {}\n---\n{}\n\n"
LONG = "The council of Ostend met again to hear of the port. " * 4
SEVERAL = {
    "front matter": FRONT.format("One", "2021-03-03", "Kim left.") + FRONT.format("Two", "2021-04-05", "Lee came."),
    "headings": f"# The ferry is lost\n\n*3 March 2021*\n\n{LONG}\n\n# The minister left\n\n*5 April 2021*\n\n{LONG}",
    "rules": f"## The ferry is lost\n3 March 2021\n\n{LONG}\n\n---\n\n## The minister left\n5 April 2021\n\n{LONG}",
}


@every_case("name", SEVERAL)
def test_several_articles_are_split(name: str, reading: Callable[..., list[Document]]) -> None:
    found = reading("a.md", SEVERAL[name])
    assert [(one.id, one.date) for one in found] == [("a.md#1", "2021-03-03"), ("a.md#2", "2021-04-05")]
    assert all(one.title for one in found)


def test_front_matter_that_is_never_closed_swallows_no_text(document: Callable[..., Document]) -> None:
    for rest in ("Kim left.", "Kim left.\n\n---\n\nNote: Lee came."):
        found = document("a.md", f"---\ntitle: Talks\ndate: 2021-03-03\n\n{rest}")
        assert (found.title, found.date) == ("Talks", "2021-03-03")
        assert found.text == rest.replace("---\n\n", "")


def test_front_matter_may_end_the_file(failure: Callable[..., ReadFailure]) -> None:
    assert "holds no text" in failure("a.md", "---\ntitle: Kim in Russia\n---").reason


@pytest.mark.parametrize(
    "text", ["<!-- only a comment -->", "[a]: http://b.org", "***", "<script>var kim;</script>", "![](x.jpg)"]
)
def test_a_file_of_marks_alone_holds_no_text(text: str, failure: Callable[..., ReadFailure]) -> None:
    assert "holds no text" in failure("a.md", text).reason


@pytest.mark.parametrize(
    "text", ["Kim met Putin.", "Kim*met* 2 * 3 = 6", "snake_case_name", "37 < 40 > 3", "C:\\temp {braces} {}"]
)
def test_plain_text_stays(text: str) -> None:
    assert plain_text(text)[0].replace("*", "") == text.replace("*", "")


def test_paragraphs_that_are_indented_stay_text() -> None:
    assert plain_text("\n    Kim met Putin.\n\n    They talked.\n")[0] == "Kim met Putin.\n\n    They talked.".replace(
        "    ", ""
    )


@pytest.mark.slow
@every_case(
    "text",
    [
        "[" * 50_000, "> " * 5_000 + "Kim", "*a " * 30_000, "`" * 50_000 + "a",
        "![" * 20_000, "<" * 50_000, "- " * 3_000 + "x",
        "[a](" * 20_000, "&" * 50_000, "|" * 20_000 + "\n" + "|-" * 10_000 + "|\n", "a\n" * 50_000, "<!--" * 20_000,
        "<script>" * 10_000, "<script" * 20_000, "---\n" + "a: b\n" * 30_000,
    ],
)  # fmt: skip
def test_hostile_marks_take_no_long_time(text: str, document: Callable[..., Document]) -> None:
    start = time.perf_counter()
    assert document("a.md", f"Kim met Putin.\n\n{text}\n\nThey talked.").text.startswith("Kim met Putin.")
    assert time.perf_counter() - start < 20
