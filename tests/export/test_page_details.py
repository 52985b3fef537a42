"""The details of nodes and edges in a real browser, counted again from the workspace."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graphkit.choices import RANKS
from graphkit.options import GraphOptions
from graphkit.records import Mention
from graphkit.relate import relate
from graphkit.store import documents, mentions
from tests.export.opened_page import (
    assert_unharmed,
    crowd,
    edge_between,
    number_of,
    open_page,
    open_page_of,
    select,
    sentences_shown,
    settle,
    unfold,
)
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, Article, hostile, small, workspace_of

if TYPE_CHECKING:
    from graphkit.store import Store

pytestmark = pytest.mark.browser

HEADING, FACTS = "#details h2", "#details .facts"


def facts(page: WatchedPage) -> dict[str, str]:
    """The facts in the panel."""
    texts = page.locator(FACTS).inner_text().split("\n")
    return dict(zip(texts[::2], texts[1::2], strict=True))


def all_sentences(page: WatchedPage) -> list[str]:
    """The sentences in the panel, once all have been asked for, in order of the alphabet."""
    page.evaluate("graphkit.update({ sentences: 10000 })")
    settle(page)
    return sorted(sentences_shown(page))


def test_what_one_should_know_of_a_node_is_said(page: WatchedPage, tmp_path: Path) -> None:
    with workspace_of(
        [Article("a.txt", ["Minister Ann Lee met Example News.", "Lee praised sea ice."])],
        {"Ann Lee": "person", "Example News": "organisation", "sea ice": "topic"},
        aliases={"Lee": "Ann Lee"}, roles={"Ann Lee": ("minister",)}, observers=["Example News"],
        discovered=["sea ice"],
    ) as workspace:  # fmt: skip
        workspace.query("UPDATE entities SET official = true WHERE id = 'ann-lee'")
        workspace.query("UPDATE aliases SET rule = 'surname' WHERE text = 'Lee'")
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Ann Lee"))
    assert page.locator(".kind").inner_text().split("\n")[0].lower() == "person"
    assert page.locator("#details .roles").inner_text() == "official minister"
    assert page.locator("#details .badge").inner_text() == "official"
    why = "Counts as an official: this office is one of a state, a court, an army or the like."
    assert page.locator("#details .roles + .hint").inner_text() == why
    assert page.locator(".standing").count() == 0
    page.locator(".aliases summary").click()
    assert page.locator(".aliases tbody td").all_inner_texts() == [
        "Lee", "1", "a surname in an article that has the full name",
    ]  # fmt: skip
    select(page, "node", number_of(page, "Example News"))
    assert page.locator(".standing").all_inner_texts() == ["Observer: only reports what others do."]
    select(page, "node", number_of(page, "sea ice"))
    assert page.locator(".standing").all_inner_texts() == [
        "Discovered topic: found in these articles, on no list of topics."
    ]
    assert page.locator(".badge").count() == 0
    assert page.complaints == []


def dated(*days: str) -> list[Article]:
    """Articles of days, in each of which Ann meets Bob."""
    return [Article(f"{i}.txt", ["Ann met Bob.", "Ann left."], day, f"No. {i}") for i, day in enumerate(days)]


PAIR = {"Ann": "person", "Bob": "person"}


def test_a_pronoun_is_followed_by_the_name_and_counted_apart(page: WatchedPage, tmp_path: Path) -> None:
    articles = [Article("a.txt", ["Ann Lee met Bob Ray.", "She thanked Bob Ray."])]
    with workspace_of(articles, {"Ann Lee": "person", "Bob Ray": "person"}) as workspace:
        (document,) = documents.read(workspace)
        start = document.text.index("She")
        mentions.add(workspace, [Mention("a.txt", 1, start, start + 3, "She", "ann-lee", "pronoun")])
        relate(workspace)
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Ann Lee"))
    assert all_sentences(page) == ["Ann Lee met Bob Ray.", "She (Ann Lee) thanked Bob Ray."]
    unfold(page)
    named = page.locator("#details .folded:not(#correct) .hint")
    assert named.inner_text() == "1 by name, 1 by a pronoun or a description."
    select(page, "node", number_of(page, "Bob Ray"))
    assert all_sentences(page) == ["Ann Lee met Bob Ray.", "She thanked Bob Ray."]
    assert page.locator("#sentences .name[title]").get_attribute("title") == "Ann Lee"
    select(page, "edge", edge_between(page, "Ann Lee", "Bob Ray"))
    told = "1 of the sentences names both; the others have a pronoun or a description."
    unfold(page)
    assert named.inner_text() == told


def test_sparkline_says_in_words_what_it_shows(page: WatchedPage, tmp_path: Path) -> None:
    with workspace_of(dated("2022-11-03", "2023-02-01", "2023-02-28"), PAIR) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Ann"))
    unfold(page)
    picture = page.get_by_role("img")
    assert picture.get_attribute("aria-label") == (
        "mentions by month from Nov 2022 to Feb 2023; most in Feb 2023: 4; none in 2 months."
    )
    assert picture.locator("g").count() == 4
    heights = picture.locator("rect.count").evaluate_all(
        "(bars) => bars.map((bar) => Number(bar.getAttribute('height')))"
    )
    assert heights == pytest.approx([14.5, 0, 0, 29])
    assert picture.locator("title").all_text_contents() == ["Nov 2022: 2", "Dec 2022: 0", "Jan 2023: 0", "Feb 2023: 4"]
    select(page, "edge", 0)
    unfold(page)
    assert "sentences by month from Nov 2022 to Feb 2023; most in Feb 2023: 2" in str(
        page.get_by_role("img").get_attribute("aria-label")
    )
    assert page.complaints == []


def test_sparkline_counts_weeks_over_the_end_of_a_year(page: WatchedPage, tmp_path: Path) -> None:
    days = ["2020-12-21", "2021-01-03", "2021-01-04", "2021-01-20"]
    with workspace_of(dated(*days), PAIR) as workspace:
        open_page(page, workspace, tmp_path, options=GraphOptions(period="week"))
    select(page, "edge", 0)
    unfold(page)
    # 2020 has 53 weeks, and the 3rd of January 2021 is in the last of them.
    assert page.get_by_role("img").locator("title").all_text_contents() == [
        "week 52 of 2020: 1", "week 53 of 2020: 1", "week 1 of 2021: 1", "week 2 of 2021: 0", "week 3 of 2021: 1",
    ]  # fmt: skip


def test_a_long_time_is_counted_by_years_and_one_period_is_no_picture(page: WatchedPage, tmp_path: Path) -> None:
    names = {**PAIR, "Cem": "person"}
    articles = [*dated("1951-05-01", "2023-02-01", "2023-07-09"), Article("c.txt", ["Cem met Ann."], "1999-01-01")]
    with workspace_of(articles, names) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Bob"))
    unfold(page)
    picture = page.get_by_role("img")
    assert picture.get_attribute("aria-label") == (
        "mentions by year from 1951 to 2023; most in 2023: 2; none in 71 years."
    )
    assert picture.locator("g").count() == 73
    select(page, "node", number_of(page, "Cem"))
    assert page.get_by_role("img").count() == 0


COUNTED = """
    SELECT count(*), count(DISTINCT d.id), coalesce(min(d.date), ''), coalesce(max(d.date), '')
    FROM {view} v JOIN documents d ON d.id = v.document AND d.duplicate_of IS NULL
    WHERE {wanted} AND d.date BETWEEN '2023-03-01' AND '2023-06-30'"""

SENTENCES = """
    SELECT DISTINCT d.id, s.sentence, substr(d.text, s.start + 1, s."end" - s.start)
    FROM {view} v JOIN documents d ON d.id = v.document AND d.duplicate_of IS NULL
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = v.sentence
    WHERE {wanted} AND d.date BETWEEN '2023-03-01' AND '2023-06-30'"""


def check_narrowed(page: WatchedPage, workspace: Store, noun: str, view: str, wanted: str, ids: list[str]) -> None:
    """The panel tells of what the workspace has in the period, and no more."""
    ((number, articles, first, last),) = workspace.query(COUNTED.format(view=view, wanted=wanted), ids)
    found = facts(page)
    assert (found[noun], found["Articles"]) == (str(number), str(articles))
    assert page.locator("#details .facts + .hint").inner_text() == "In the articles shown."
    sentences = [row[2] for row in workspace.query(SENTENCES.format(view=view, wanted=wanted), ids)]
    assert all_sentences(page) == sorted(sentences)
    day = "(iso) => iso && `${Number(iso.slice(8))} ${['Mar', 'Apr', 'May', 'Jun'][iso.slice(5, 7) - 3]} 2023`"
    assert found.get("First seen", "") == page.evaluate(day, first)
    assert found.get("Last seen", "") == page.evaluate(day, last)
    unfold(page)
    if page.get_by_role("img").count():
        titles = page.get_by_role("img").locator("title").all_text_contents()
        assert sum(int(title.split(": ")[1]) for title in titles) == number
        assert [title.split(": ")[0][:3] for title in titles if not title.endswith(": 0")] == [
            month for month in ("Mar", "Apr", "May", "Jun") if f"{month} 2023: 0" not in titles
        ]


def test_where_articles_are_left_out_all_counts_are_those_of_the_others(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(40, sentences=8) as workspace:
        graph = open_page(page, workspace, tmp_path)
        page.evaluate("graphkit.update({ period: ['2023-03-01', '2023-06-30'] })")
        page.wait_for_function("() => graphkit.visible().narrowed")
        visible = page.evaluate("[...graphkit.visible().nodeIndices]")
        assert len(visible) > 10
        for index in visible[::3]:
            select(page, "node", index)
            node = page.evaluate("(index) => graphkit.data.nodes[index].id", index)
            check_narrowed(page, workspace, "Mentions", "mentions", "v.entity = ?", [node])
        passing = page.evaluate(
            "graphkit.data.edges.filter((e) => graphkit.visible().edges[e.index]).map((e) => e.index)"
        )
        assert len(passing) > 10
        for index in passing[::5]:
            select(page, "edge", index)
            ends = page.evaluate(
                "(i) => [graphkit.data.edges[i].a, graphkit.data.edges[i].b].map((n) => graphkit.data.nodes[n].id)",
                index,
            )
            check_narrowed(page, workspace, "Sentences", "evidence", "v.a = ? AND v.b = ?", sorted(ends))
            assert page.locator(".of-all").inner_text() == "The measures are those of all articles."
            assert graph.has_edge(*ends)
    select(page, "node", visible[0])
    assert " of " in page.locator("#sentences h3").inner_text()
    assert page.locator("#sentences h3").inner_text().endswith("sentences, in the articles shown")
    page.evaluate("graphkit.update({ period: null })")
    settle(page)
    assert page.locator("#details .facts + .hint").count() == 0
    assert page.complaints == []


def test_community_names_its_strongest_members_who_lead_on(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60, sentences=8) as workspace:
        graph = open_page(page, workspace, tmp_path)
    by_label = {attributes["label"]: attributes for _, attributes in graph.nodes(data=True)}
    order = page.evaluate("graphkit.data.nodes.map((node) => node.label)")
    for index in range(0, 60, 7):
        select(page, "node", index)
        community = by_label[order[index]]["community"]
        members = [label for label in order if by_label[label]["community"] == community]
        names = page.locator(".community bdi, .community strong").all_inner_texts()
        assert names == members[:3]
        others = f" and {len(members) - 3} other" if len(members) > 3 else ""
        assert others in page.locator(".community").inner_text()
        page.locator(".community .inline-name").first.click()
        assert page.locator(HEADING).inner_text() in members[:3]
    assert page.complaints == []


def test_measures_of_a_node_are_in_a_table(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(30, sentences=8) as workspace:
        graph = open_page(page, workspace, tmp_path)
    labels = page.evaluate("graphkit.data.nodes.map((node) => node.label)")
    by_label = {attributes["label"]: attributes for _, attributes in graph.nodes(data=True)}
    for index in (0, 3, 11, 21, 29):
        select(page, "node", index)
        assert page.locator(".folded:not(#correct)").get_attribute("open") is None
        page.locator(".folded:not(#correct) summary").click()
        rows = {row.split("\t")[0]: row.split("\t")[1] for row in page.locator(".structure").inner_text().split("\n")}
        node = by_label[labels[index]]
        assert list(rows) == ["Degree", "Weighted degree", "k-core", "PageRank", "Betweenness"]
        assert (rows["Degree"], rows["k-core"]) == (str(node["degree"]), str(node["core"]))
        assert rows["Weighted degree"] == f"{node['weighted_degree']:,}"
        for name in ("PageRank", "Betweenness"):
            value = node[name.lower()]
            better = sum(other[name.lower()] > value for other in by_label.values())
            ends = {1: "st", 2: "nd", 3: "rd"} if (better + 1) // 10 != 1 else {}
            assert rows[name] == (f"{better + 1}{ends.get((better + 1) % 10, 'th')} of 30" if value else "none")
    assert page.locator(".structure td:nth-child(3)").count() == 5


def test_neighbours_stand_by_what_is_ranked_by(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(30, sentences=8) as workspace:
        open_page(page, workspace, tmp_path)
    for rank in RANKS:
        check_neighbours(page, rank)


def check_neighbours(page: WatchedPage, rank: str) -> None:
    """The neighbours of some nodes stand in the order of their strength, each with its number and its bar."""
    page.evaluate("(rank) => graphkit.update({ rank, neighbours: true })", rank)
    for index in (0, 5, 29):
        select(page, "node", index)
        page.evaluate("graphkit.update({ neighbours: true })")
        settle(page)
        names = page.locator("#details .ranked bdi").all_inner_texts()
        known: dict[str, dict[str, Any]] = page.evaluate(
            """(index) => Object.fromEntries(graphkit.data.nodes[index].edges.map((number) => {
                const edge = graphkit.data.edges[number];
                const measures = graphkit.data.edgeMeasures.map(({ name, values }) => [name, values[number]]);
                const known = { ...edge, ...Object.fromEntries(measures) };
                return [graphkit.data.nodes[edge.a === index ? edge.b : edge.a].label, known];
            }))""",
            index,
        )
        assert sorted(names) == sorted(known)
        assert all(known[a][rank] >= known[b][rank] for a, b in pairwise(names))
        numbers = page.locator("#details button.ranked-number").evaluate_all(
            "(buttons) => buttons.map((button) => button.textContent)"
        )
        assert numbers == [str(known[name]["weight"]) for name in names]
        measures = page.locator("#details .ranked-measure").all_inner_texts()
        if rank == "weight":
            assert measures == []
            continue
        values = [float(text.replace("−", "-").replace(",", "")) for text in measures]
        assert values == pytest.approx([known[name][rank] for name in names], rel=0.06, abs=0.006)
        assert page.locator("#details h3 + .hint").inner_text().endswith("; beside it sentences.")
        bars = page.locator("#details .bar span").evaluate_all(
            "(bars) => bars.map((bar) => parseFloat(bar.style.width))"
        )
        assert bars == sorted(bars, reverse=True)


def test_every_edge_tells_its_measures(opened: WatchedPage) -> None:
    edges = opened.evaluate(
        """graphkit.data.edges.map(({ index }) => ({
            index, ...Object.fromEntries(graphkit.data.edgeMeasures.map(({ name, values }) => [name, values[index]])),
        }))"""
    )
    for edge in edges:
        select(opened, "edge", edge["index"])
        unfold(opened)
        names, values = opened.locator(".measures dt span"), opened.locator(".measures dt strong")
        assert names.all_inner_texts() == ["NPMI", "G²", "Jaccard", "Association"]
        npmi, g2, jaccard, association = values.all_inner_texts()
        assert float(npmi.replace("−", "-")) == pytest.approx(edge["npmi"], abs=0.006)
        signed, chance = g2.split(", ")
        assert float(signed.replace("−", "-")) == pytest.approx(edge["g2"], abs=0.06)
        if edge["p_value"] < 0.001:
            assert chance == "p < 0.001"
        else:
            assert float(chance.removeprefix("p = ")) == pytest.approx(edge["p_value"], rel=0.005)
        assert float(jaccard) == pytest.approx(edge["jaccard"], rel=0.005)
        assert float(association.replace(",", "")) == pytest.approx(edge["association"], rel=0.005)
        meanings = opened.locator(".measures dd").all_inner_texts()
        assert ("Could be chance" in meanings[1]) == (edge["p_value"] >= 0.05)
        assert meanings[2].startswith("Of the sentences that name either, ")


def test_what_is_open_scrolled_and_focused_stays_while_filters_change(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60, sentences=12) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", 0)
    page.locator(".folded:not(#correct) summary").click()
    page.evaluate("document.querySelector('#sheet').scrollTop = 300")
    page.locator("#details .depth").first.focus()
    before = page.locator("#details .ranked li").count()
    page.evaluate("graphkit.update({ minimum: 3 })")
    settle(page)
    assert page.locator(".folded:not(#correct)").get_attribute("open") is not None
    assert page.evaluate("document.querySelector('#sheet').scrollTop") == 300
    assert page.evaluate("document.activeElement.getAttribute('data-key')") == "depth-1"
    assert before >= page.locator("#details .ranked li").count() > 0
    # Another node begins anew.
    select(page, "node", 1)
    assert page.locator(".folded:not(#correct)").get_attribute("open") is None
    assert page.complaints == []


def test_an_edge_that_the_filters_hide_says_so(opened: WatchedPage) -> None:
    edge = edge_between(opened, "Russia", "Security Council")
    opened.evaluate("graphkit.update({ minimum: 3 })")
    select(opened, "edge", edge)
    assert opened.locator(".hidden-note p").inner_text() == "The filters hide this edge."
    opened.locator(".hidden-note button").click()
    assert opened.locator(".hidden-note").count() == 0
    assert opened.evaluate("graphkit.state.minimum") == 1


def test_filters_that_leave_nothing_offer_to_reset(opened: WatchedPage) -> None:
    opened.evaluate("graphkit.update({ types: graphkit.state.types.map(() => false) })")
    settle(opened)
    assert opened.locator(".empty").inner_text() == "The filters leave nothing to show."
    opened.locator("#details").get_by_role("button", name="Reset the filters").click()
    assert opened.locator("#details .ranked li").count() == 10


def test_hostile_names_roles_and_forms_do_nothing(page: WatchedPage, tmp_path: Path) -> None:
    with hostile() as workspace:
        workspace.query("UPDATE aliases SET rule = ? WHERE rule <> 'same name'", [HOSTILE[1]])
        open_page(page, workspace, tmp_path)
    labels = page.evaluate("graphkit.data.nodes.map((node) => node.label)")
    assert sorted(labels) == sorted(HOSTILE)
    for index, label in enumerate(labels):
        select(page, "node", index)
        page.evaluate("document.querySelectorAll('#details details').forEach((each) => { each.open = true; })")
        assert page.locator(HEADING).text_content() == label
        page.locator("#details .ranked-name").first.hover()
    select(page, "node", number_of(page, HOSTILE[2]))
    assert page.locator("#details .roles").text_content() == "=cmd|' /C calc'!A0 · </script> · a; b"
    assert_unharmed(page)


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    with crowd(30, sentences=8) as workspace:
        given = "official = true, observer = true, roles = ['minister'], listed_id = 'NK-1; Q42'"
        workspace.query(f"UPDATE entities SET {given}")
        open_page(page, workspace, tmp_path)
    steps = [
        "graphkit.select({ kind: 'node', index: 0 })", "graphkit.update({ focus: { node: 0, depth: 1 } })",
        "graphkit.update({ rank: 'npmi', minimum: 4, period: ['2023-03-01', '2023-06-30'] })",
        "graphkit.select({ kind: 'node', index: 29 })", "graphkit.select({ kind: 'edge', index: 1 })",
    ]  # fmt: skip
    for step in steps:
        page.evaluate(step)
        page.wait_for_selector("#sentences h3", state="attached")
        page.evaluate("document.querySelectorAll('#details details').forEach((each) => { each.open = true; })")
        page.wait_for_timeout(100)
        assert page.axe_faults_in_both(axe_script) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.complaints == []


def test_a_phone_opens_the_details_of_an_address_at_their_head(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 375, "height": 812})
    with crowd(30, sentences=8) as workspace:
        open_page(page, workspace, tmp_path)
    address = page.url + "#node=" + page.evaluate("graphkit.data.nodes[0].id")
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector("#sentences h3")
    settle(page)
    top = page.evaluate("document.querySelector('#sheet').getBoundingClientRect().top")
    heading = page.locator(HEADING).bounding_box()
    assert heading
    assert top <= heading["y"] < top + 150
    assert page.complaints == []


def test_a_low_window_scrolls_to_what_is_chosen(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400 %
    open_page_of(page, small, tmp_path)
    for _ in "open", "close":
        page.locator("#story-tool").click()
    page.locator("#search").fill("Putin")
    page.keyboard.press("Enter")
    page.wait_for_selector("#sentences h3")
    page.wait_for_timeout(300)  # the sheet has risen
    heading = page.locator(HEADING).bounding_box()
    assert heading
    assert 0 <= heading["y"] < 256 - 20
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.complaints == []


def test_ids_of_a_list_are_links_where_they_have_an_address(page: WatchedPage, tmp_path: Path) -> None:
    with workspace_of(
        [Article("a.txt", ["Ann Lee met Bo Roe."])], {"Ann Lee": "person", "Bo Roe": "person"}
    ) as workspace:
        ids = "NK-1; Q42; https://example.org/lee; javascript:alert(1)"
        workspace.query("UPDATE entities SET listed_id = ? WHERE id = 'ann-lee'", [ids])
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Ann Lee"))
    line = page.locator("#details .listed")
    assert line.inner_text() == f"In your list: {ids.replace('; ', ', ')}"
    links = [link.get_attribute("href") for link in line.locator("a").all()]
    assert links == ["https://www.wikidata.org/wiki/Q42", "https://example.org/lee"]
    select(page, "node", number_of(page, "Bo Roe"))
    assert page.locator("#details .listed").count() == 0


def test_an_edge_says_what_one_does_with_the_other(page: WatchedPage, tmp_path: Path) -> None:
    articles = [Article("a.txt", ["Ann met Bob.", "Bob may meet Ann.", "Ann saw Cem."], "2023-09-13", "No. 1")]
    verbs = {"met": ("meet", ""), "may meet": ("meet", "may"), "saw": ("see", "")}
    with workspace_of(articles, dict.fromkeys(("Ann", "Bob", "Cem"), "person"), verbs=verbs) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "edge", edge_between(page, "Ann", "Bob"))
    whole = page.locator(".relations > summary")
    assert whole.inner_text() == "What one does with the other: may meet, meet"
    whole.click()
    summaries = page.locator(".relations details summary")
    assert [" ".join(text.split()) for text in summaries.all_inner_texts()] == [
        "Bob → may meet → Ann", "Ann → meet → Bob",
    ]  # fmt: skip
    summaries.first.click()
    page.locator(".relations li").wait_for()
    assert page.locator(".relations li b").all_inner_texts() == ["may meet"]
    page.get_by_role("button", name="All edges that say “meet”").first.click()
    settle(page)
    assert page.evaluate("graphkit.visible().edgeCount") == 1
    assert page.locator(".chip").inner_text().split("\n")[0] == "Edges that say “meet”"
    assert page.locator(".relations li b").all_inner_texts() == ["may meet"]
    assert page.complaints == []


def test_the_start_has_a_quotation_questions_and_hints_that_stay_closed(page: WatchedPage, tmp_path: Path) -> None:
    articles = [
        Article(
            "a.txt",
            ["Ann Lee met Bo Roe.", "Ann Lee met Bo Roe again.", "Bo Roe praised sea ice.", "Cy Dee likes sea ice."],
        )
    ]
    names = dict.fromkeys(("Ann Lee", "Bo Roe", "Cy Dee"), "person") | {"sea ice": "topic"}
    with workspace_of(articles, names, verbs={"met": ("meet", "")}) as workspace:
        open_page(page, workspace, tmp_path)
    assert page.locator(".strongest").inner_text() == "Ann Lee – Bo Roe · 2 sentences in 1 article"
    page.wait_for_selector(".best li")
    assert page.locator(".best li").inner_text() == "Ann Lee met Bo Roe again."
    asked = page.locator(".question").all_inner_texts()
    assert asked == [
        "What do the articles say of Bo Roe?", "How is Bo Roe connected with Cy Dee?", "Who is named with “sea ice”?",
        "Which edges say “meet”?",
    ]  # fmt: skip
    page.get_by_role("button", name="Close the hints").click()
    assert page.locator(".hints").count() == 0
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    assert page.locator(".hints").count() == 0
    page.get_by_role("button", name=asked[1]).click()
    settle(page)
    assert page.locator("#path-status").inner_text() == "Path 1 of 1: 2 edges"
    page.get_by_role("button", name=asked[3]).click()
    settle(page)
    assert page.evaluate("graphkit.visible().edgeCount") == 1
    assert page.complaints == []


def test_what_tells_comes_first_and_a_headline_is_no_sentence_of_its_own(page: WatchedPage, tmp_path: Path) -> None:
    title = "Ann and Bob in Oslo"
    new = Article("new.txt", [title, "Ann flew with Bob."], "2023-05-02", title)
    old = Article("old.txt", ["Ann may sue Bob."], "2023-05-01", "Courts")
    with workspace_of([new, old], PAIR, verbs={"may sue": ("sue", "may")}) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "edge", 0)
    assert page.locator("#sentences h3").inner_text() == "3 sentences; 1 headline among them"
    assert sentences_shown(page) == ["Ann may sue Bob.", "Ann flew with Bob."]
    assert page.locator("#sentences li b").inner_text() == "may sue"
    assert page.locator("#sentences h4").all_inner_texts() == ["Courts", title]
    assert page.locator("#sentences h4 mark").all_inner_texts() == ["Ann", "Bob"]
    assert page.complaints == []


def test_a_last_headline_is_shown_too(page: WatchedPage, tmp_path: Path) -> None:
    title = "Ann and Bob in Oslo"
    with workspace_of(
        [Article("a.txt", [title, *(f"Ann saw Bob {number}." for number in range(5))], title=title)], PAIR
    ) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Ann"))
    page.get_by_role("button", name="Show 1 more").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.innerText === 'Ann saw Bob 4.'")
    assert page.complaints == []


def test_only_what_is_dated_is_said_to_be_of_a_time(page: WatchedPage, tmp_path: Path) -> None:
    with workspace_of([*dated("2023-09-13"), Article("x.txt", ["Ann met Bob."])], PAIR) as workspace:
        open_page(page, workspace, tmp_path)
    assert page.locator("#summary").inner_text().startswith("2 articles · 13 Sep 2023 (1 of 2 dated) · ")
