"""The file of a story: read, checked, compared with what the page has, and written alike by the page's script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from graphkit.errors import UsageError
from graphkit.export.html import page_of
from graphkit.export.page.payload import payload_of
from graphkit.export.page.records import plain
from graphkit.export.page.select import shown_of
from graphkit.export.page.story import (
    FILTERS,
    IDS,
    KEY,
    LEAST,
    forgotten_note,
    known_of,
    missing_notes,
    parse_story,
    story_of,
    story_text,
)
from graphkit.graph import build_graph
from graphkit.options import ExportOptions
from graphkit.render import export_part, view
from graphkit.store import Store, about
from tests.export.page_on_node import PageOnNode, page_on_node
from tests.support.workspaces import HOSTILE, hostile, small

FILTERED = "&".join((
    "source=Example%20Times", "source=Gone%20Times", "verb=vanish", "without=ghost", "without=place",
    "not-through-type=ghost%20type", "matrix=person~spirit", "compare=1~Nowhere",
    "compare=2~2023-09-13~2023-09-14", "rank=npmi", "rank=oldness", "community=kim-jong-un", "community=~",
    "community=nobody", "topic=none", "min=2", "min=99", "articles=99", "articles=x", "min=0", "constructor=3",
))  # fmt: skip
UNFILTERED = [
    "source “Gone Times”",
    "verb “vanish”",
    "type “ghost”",
    "type “ghost type”",
    "type “spirit”",
    "source “Nowhere”",
    "measure “oldness”",
    "nobody",
    "none",
    "edges of 99 sentences or more",
    "edges of 99 articles or more",
]

TOLD = (
    """
title = "From Pyongyang to Vostochny"

[[step]]
title = "Two leaders"
text = '''
They met.

Nobody said <b>what</b> they agreed.'''
view = "edge=kim-jong-un~vladimir-putin&period=2023-09-13~2023-09-14"
names = { kim-jong-un = "Kim Jong Un", vladimir-putin = "Vladimir Putin" }

[[step.quotation]]
text = "Kim Jong Un met  Vladimir Putin at Vostochny."
article = "north/a.txt"
source = "Example Times · 13 Sep 2023"

[[step.quotation]]
text = "Nobody wrote this."
source = "Nowhere"

[[step]]
title = "Gone"
view = "node=old-id&other=nobody&article=x.txt&topic=satellites&focus=lost~2&edge=arms-deal~satellites"
path = ["kim-jong-un", "old-id", "sanctions", "arms-deal"]
[step.names]
old-id = "Russia"
lost = "Lost One"
"x.txt" = "A lost article"
"""
    f'[[step]]\ntitle = "Filters"\nview = "{FILTERED}"\n'
)
GONE = [
    "nobody",
    "A lost article",
    "Lost One",
    "arms deal – satellites",
    "Kim Jong Un – Russia",
    "sanctions – arms deal",
]
WRONG = {
    "": (1, "has no step"),
    "title = 3\n[[step]]": (1, "“title” of a story is not text"),
    "[[step]]\ntitel = 'x'": (2, "a step has no field “titel”"),
    "[[step]]\n\nview = ['a']": (3, "“view” of a step is not text"),
    "step = [3]": (1, "a step is not a table"),
    "step = 3": (1, "“step” of a story is not a list"),
    "[[step]]\npath = ['a',\n  1]": (3, "an id of “path” is not text"),
    "[[step]]\n[step.names]\na = 1": (3, "the name of “a” is not text"),
    "[[step]]\n[[step.quotation]]\narticle = 'a'": (2, "a quotation has no text"),
    "[[step]]\n[[step.quotation]]\ntext = 'a'\nfrom = 'b'": (4, "a quotation has no field “from”"),
    "[[step]]\nview = ": (2, "not valid TOML"),
    "[[step]]\nview = 'a": (2, "not valid TOML"),
    "title = 'a'\r[[step]]\r": (1, "this line ends with CR alone"),
    "title = 'a'\nsame = [['A', 'B']]": (2, "this is a file of decisions (“same”), not a story"),
    "[build]\nwindow = '3'": (1, "this is a file of decisions (“build”), not a story"),
    "x = " + "[" * 5000: (0, "nested too deep"),
}  # fmt: skip


@pytest.fixture
def told() -> Iterator[Store]:
    """The small workspace with a story."""
    with small() as workspace:
        about.write(workspace, {KEY: TOLD})
        yield workspace


@pytest.mark.parametrize("text", WRONG)
def test_what_is_no_story_is_said_with_its_line(text: str) -> None:
    line, message = WRONG[text]
    with pytest.raises(UsageError, match=re.escape(message)) as raised:
        parse_story(text, where="s.toml")
    assert raised.value.message.startswith(f"s.toml, line {line}: " if line else "s.toml ")
    assert raised.value.next_step


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        story_text(tmp_path / "none.toml")
    (tmp_path / "s.toml").write_bytes(b"[[step]]\ntitle = '\xff'")
    with pytest.raises(UsageError, match=r"s.toml, line 2: this is not UTF-8"):
        story_text(tmp_path / "s.toml")


def test_a_build_that_forgets_a_story_says_so() -> None:
    (note,) = forgotten_note(TOLD, "")
    assert note.startswith("The last build had the story “From Pyongyang to Vostochny”; this build was given none")
    assert forgotten_note("[[step]]", "")[0].startswith("The last build had a story; ")
    assert forgotten_note("a story of another version", "")[0].startswith("The last build had a story; ")
    assert forgotten_note("", TOLD) == forgotten_note(TOLD, TOLD) == forgotten_note("", "") == []


def test_what_the_page_does_not_have_is_counted_by_name(told: Store) -> None:
    graph = build_graph(told)
    story = story_of(told)
    assert story
    payload = payload_of(graph, told, shown_of(graph))
    known = known_of(
        story, graph, told, shown_of(graph), others=payload.others, articles=payload.articles,
        relations=payload.relations,
    )  # fmt: skip
    assert [known.missing(step) for step in story.steps] == [[], GONE, UNFILTERED]
    assert [known.has(quotation) for quotation in story.steps[0].quotations] == [True, False]
    shows, quotes = missing_notes(graph, told)
    assert shows.startswith(
        "The story shows 17 nodes, edges, articles or filters that the page does not have: nobody (step 2); "
    )
    assert "; verb “vanish” (step 3); type “ghost” (step 3); " in shows
    no_article = replace(known, filters={**known.filters, "source": frozenset[str]()}, dated=False)
    step = replace(story.steps[0], view="source=&period=2023-09-13~2023-09-14")
    assert no_article.missing(step) == ["articles without a source", "articles with a date"]
    assert quotes.startswith("The story quotes 1 sentence that the page does not have: “Nobody wrote this.” (step 1).")


def test_the_page_tells_the_story_without_javascript(told: Store) -> None:
    page = page_of(build_graph(told), told)
    lists = page.partition("<noscript>")[2].partition("</noscript>")[0]
    for told_so in (
        "<h2>Story: <bdi>From Pyongyang to Vostochny</bdi></h2>",
        '<p dir="auto">Nobody said &lt;b&gt;what&lt;/b&gt; they agreed.</p>',
        '<blockquote><p dir="auto">Kim Jong Un met Vladimir Putin at Vostochny.</p>',
        '<a href="https://example.org/a" rel="noopener noreferrer"><bdi>A meeting</bdi></a>',
        " · <bdi>Example Times</bdi> · 2023-09-13</p>",
        "Not in this graph any more: <bdi>nobody</bdi>, <bdi>A lost article</bdi>",
    ):
        assert told_so in lists
    assert lists.count("Not among the sentences of this page any more.") == 1


def test_an_export_keeps_the_story_of_the_build_or_takes_another(told: Store, tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text('[[step]]\ntitle = "Another story"', encoding="utf-8")
    kept = export_part(told, tmp_path, export=ExportOptions(formats=("html", "json")))
    assert len(kept.notes) == 2
    assert "Two leaders" in (tmp_path / "graph.html").read_text(encoding="utf-8")
    assert "Two leaders" not in (tmp_path / "graph.json").read_text(encoding="utf-8")
    other = export_part(told, tmp_path, export=ExportOptions(formats=("html",), story=file))
    (note,) = other.notes
    assert note.startswith("The next build or export writes the page without this story")
    assert f'story = "{file.as_posix()}" under [build]' in note
    # The story of the build itself is there again in the next export.
    file.write_text(TOLD, encoding="utf-8")
    same = export_part(told, tmp_path, export=ExportOptions(formats=("html",), story=file))
    assert same.notes == kept.notes
    file.write_text('[[step]]\ntitle = "Another story"', encoding="utf-8")
    unseen = export_part(told, tmp_path / "graph", export=ExportOptions(formats=("json",), story=file))
    assert unseen.notes == ()
    export_part(told, tmp_path, export=ExportOptions(formats=("html",), story=file))
    page = (tmp_path / "graph.html").read_text(encoding="utf-8")
    assert "Another story" in page
    assert "Two leaders" not in page
    # A page of a part does not tell the story of the whole.
    view(told, tmp_path / "view.html", around=["russia"])
    assert "Two leaders" not in (tmp_path / "view.html").read_text(encoding="utf-8")


@pytest.mark.node
def test_the_script_writes_what_is_read_and_finds_the_same_missing(told: Store, node_packages: None) -> None:
    page = page_on_node(told)
    missing = page.ask("(page) => page.graph.story.steps.map((step) => page.missingIn(page.graph, step))")
    assert missing == [[], GONE, UNFILTERED]
    # Ids that every object of the script has a property for, and no names kept of them.
    step = {"title": "", "text": "", "view": "node=toString", "path": ["constructor"], "names": {}, "quotations": []}
    assert page.ask(f"(page) => page.missingIn(page.graph, {step})") == ["toString", "constructor"]
    assert page.ask("(page) => page.currentView(page.graph, page.graph.story.steps[1])").startswith("node=russia&")
    quoted = "(page) => page.graph.story.steps[0].quotations.map((each) => page.sentenceQuoted(page.all, each))"
    found = page.ask(f"(page) => ({quoted})(page).map((n) => n === null ? null : page.all.sentences[n].text)")
    assert found == ["Kim Jong Un met Vladimir Putin at Vostochny.", None]
    assert _written(page, plain(story_of(told))) == story_of(told)


@pytest.mark.node
def test_the_script_reads_the_same_fields_of_a_view(told: Store, node_packages: None) -> None:
    page = page_on_node(told)
    ids, filters, fields = page.ask("(page) => [page.IDS, page.FILTERS, Object.keys(page.fieldsOf(page.graph))]")
    assert (ids, filters) == (IDS, FILTERS)
    assert {field: noun for field, (_, noun) in page.ask("(page) => page.LEAST").items()} == LEAST
    # A field that names what a page may not have is in one of the two, or is looked up by itself.
    alone = {"other", "article"}
    alone |= {*LEAST, "period"}
    closed = {"view", "officials", "all", "isolates", "colours"}
    of_no_step = {"story", "theme", "read"}
    assert {*ids, *filters, *alone, *closed, *of_no_step} == {*fields}
    verb = page.data["payload"]["relations"]["verb"][0]
    known = f"verb={verb}&matrix=person~topic&compare=1~Example Times&without=topic&rank=weight"
    step = {"title": "", "text": "", "view": known, "path": [], "names": {}, "quotations": []}
    assert page.ask("(page, step) => page.missingIn(page.graph, step)", step) == []
    none = "(page, step) => page.missingIn({ ...page.graph, articles: [] }, step)"
    view = "source=&period=2023-09-13~2023-09-14"
    assert page.ask(none, step | {"view": view}) == ["articles without a source", "articles with a date"]


@pytest.mark.node
def test_hostile_texts_are_written_and_read_unchanged(node_packages: None) -> None:
    nasty = [*HOSTILE, '"""', '\\"""\\', 'a\n"""\n\\u0041\r\n\tz \n', "\x7f\x00\x85\u2028", "'''"]
    steps = [
        {"title": text, "text": text, "view": text, "path": [text], "names": {text: text},
         "quotations": [{"text": text, "article": text, "source": text}]}
        for text in nasty
    ]  # fmt: skip
    with hostile() as workspace:
        page = page_on_node(workspace)
        story = {"title": nasty[0], "steps": steps}
        assert plain(_written(page, story)) == plain(parse_story_of(story))
        # A sentence that a story quotes is found again, whatever it is.
        script = """(page) => page.all.sentences.every((sentence, i) => {
            const quotation = { text: sentence.text, article: page.graph.articles[sentence.article].id, source: "" };
            return page.all.sentences[page.sentenceQuoted(page.all, quotation)].text === sentence.text; })"""
        assert page.ask(script) is True


@pytest.mark.node
def test_what_a_browser_kept_is_a_story_or_nothing(node_packages: None) -> None:
    with small() as workspace:
        page = page_on_node(workspace)
    kept: list[Any] = [None, 3, "x", [], {}, {"steps": 3}]
    assert page.ask("(page, kept) => kept.map(page.storyFrom)", kept) == [None] * len(kept)
    assert page.ask("(page, kept) => page.storyFrom(kept)", {"title": "a", "steps": []}) == {"title": "a", "steps": []}
    odd = {"title": 3, "steps": [None, {"title": "a", "names": {"b": 1}, "path": [2], "quotations": [{"text": "c"}]}]}
    empty = {"title": "", "text": "", "view": "", "path": [], "names": {}, "quotations": []}
    assert page.ask("(page, kept) => page.storyFrom(kept)", odd) == {
        "title": "3",
        "steps": [
            empty,
            empty | {"title": "a", "names": {"b": "1"}, "path": ["2"],
                     "quotations": [{"text": "c", "article": "", "source": ""}]},
        ],
    }  # fmt: skip


def _written(page: PageOnNode, story: Any) -> Any:
    """What Python reads of the file that the script writes."""
    return parse_story(page.ask("(page, story) => page.storyToml(story)", story))


def parse_story_of(story: dict[str, Any]) -> Any:
    """A story from its values, its views without "#"."""
    from graphkit.export.page.records import Quotation, Story, StoryStep

    return Story(
        story["title"],
        tuple(
            StoryStep(
                step["title"], step["text"], step["view"].removeprefix("#"), tuple(step["path"]), step["names"],
                tuple(Quotation(**quotation) for quotation in step["quotations"]),
            )
            for step in story["steps"]
        ),
    )  # fmt: skip
