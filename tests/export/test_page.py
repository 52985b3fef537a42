"""The page's file and its data, read as text without a browser."""

from __future__ import annotations

import base64
import copy
import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from html.parser import HTMLParser
from itertools import compress
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphkit.choices import RANKS
from graphkit.export.html import page_of, write_html
from graphkit.export.page import assets, measures
from graphkit.export.page.about import STAGES, about_of
from graphkit.export.page.evidence import SENTENCES_OF_OTHER, articles_of, evidence_of
from graphkit.export.page.others import others_of
from graphkit.export.page.payload import payload_of
from graphkit.export.page.records import Article, Form
from graphkit.export.page.select import shown_of
from graphkit.graph import build_graph
from graphkit.graph.strength import strongest_first
from graphkit.measures import EDGE_MEASURES, Measure
from graphkit.measures.edges import jaccard
from graphkit.options import BuildOptions, GraphOptions
from graphkit.records import VIA
from graphkit.resolve.rules import RULES
from graphkit.store import TABLES, Store, about
from tests.export.opened_page import crowd
from tests.support import workspaces
from tests.support.workspaces import HOSTILE, WORKSPACES, hostile, small, workspace_of

pytestmark = pytest.mark.slow


class Elements(HTMLParser):
    """The elements of a page: name, attributes and, for scripts and styles, their text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open = False
        self.found: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs), []))
        self.open = True

    def handle_endtag(self, tag: str) -> None:
        self.open = False

    def handle_data(self, data: str) -> None:
        if self.open:
            self.found[-1][2].append(data)

    def texts(self, tag: str) -> list[str]:
        """The texts of all elements of a name; of scripts those that run."""
        return ["".join(text) for name, attributes, text in self.found if name == tag and "type" not in attributes]


def data_of(page: str, part: str) -> Any:
    for name, attributes, text in Elements(page).found:
        if name == "script" and attributes.get("id") == part:
            return json.loads("".join(text))
    raise AssertionError(f"no data called {part}")


@pytest.fixture(params=WORKSPACES)
def page(request: pytest.FixtureRequest) -> str:
    with WORKSPACES[request.param]() as workspace:
        return page_of(build_graph(workspace), workspace)


def test_policy_lets_run_what_is_there_and_nothing_else(page: str) -> None:
    elements = Elements(page)
    (policy,) = [a["content"] for name, a, _ in elements.found if a.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in str(policy).split("; "))
    hashes = {
        tag: [
            f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
            for text in elements.texts(tag)
        ]
        for tag in ("script", "style")
    }
    assert rules.pop("script-src").split() == hashes["script"]
    assert rules.pop("style-src").split() == hashes["style"]
    assert rules.pop("img-src") == "data:"
    assert set(rules) == {"default-src", "connect-src", "base-uri", "form-action"}
    assert set(rules.values()) == {"'none'"}
    assert len(hashes["script"]) == 2
    assert len(hashes["style"]) == 1


def test_markup_holds_no_handler_no_style_and_no_address(page: str) -> None:
    for name, attributes, _ in Elements(page).found:
        assert not [attribute for attribute in attributes if attribute.startswith("on") or attribute == "style"]
        assert name not in {"iframe", "object", "embed", "base", "form"}
        assert not {"src", "srcset", "action"} & set(attributes)
        assert name != "link" or str(attributes["href"]).startswith("data:image/svg+xml,")
    assert "sourceMappingURL" not in page


def test_every_label_and_sentence_is_in_the_data_as_it_was_read() -> None:
    with hostile() as workspace:
        graph = build_graph(workspace)
        page = page_of(graph, workspace)
        texts = {row[0] for row in workspace.query("SELECT text FROM documents")}
    assert set(data_of(page, "drawn")["nodes"]["label"]) == set(HOSTILE)
    evidence = data_of(page, "evidence")
    assert all(any(text in whole for whole in texts) for text in evidence["sentences"]["text"])
    assert not re.search("[\u2028\u2029]", page)
    # A parser meets no element that a name brought with it.
    elements = [name for name, _, _ in Elements(page).found]
    assert elements.count("script") == 6
    assert not {"img", "b"} & set(elements)


def test_page_is_one_file_and_the_same_bytes_each_time(tmp_path: Path) -> None:
    pages = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        with small() as workspace:
            write_html(build_graph(workspace), workspace, tmp_path / name)
        assert [file.name for file in (tmp_path / name).iterdir()] == ["graph.html"]
        pages.append((tmp_path / name / "graph.html").read_bytes())
    assert pages[0] == pages[1]
    assert b"\r" not in pages[0]


def rows_of(workspace: Store) -> dict[str, list[tuple[Any, ...]]]:
    return {table: workspace.query(f"SELECT * FROM {table} ORDER BY ALL") for table in TABLES}


def test_neither_graph_nor_workspace_is_changed() -> None:
    with small() as workspace:
        graph = build_graph(workspace)
        before, tables = copy.deepcopy(graph), rows_of(workspace)
        page_of(graph, workspace)
        assert nx.utils.graphs_equal(before, graph)
        assert rows_of(workspace) == tables


def test_page_of_a_small_graph_is_small() -> None:
    with crowd(51, sentences=8) as workspace:
        graph = build_graph(workspace)
        assert graph.number_of_nodes() == 51
        assert graph.number_of_edges() > 150
        assert len(page_of(graph, workspace).encode()) < 1_200_000


def test_only_nodes_of_the_page_are_in_it_the_strongest_first() -> None:
    with crowd(60) as workspace:
        graph = build_graph(workspace, options=GraphOptions(page_nodes=20))
        shown = shown_of(graph)
        payload, evidence = payload_of(graph, workspace, shown), evidence_of(workspace, shown)
        named = workspace.query("SELECT entity, document, sentence FROM named")
    strengths = [graph.nodes[node]["weighted_degree"] for node in shown.nodes]
    assert set(shown.nodes) == {node for node, on_page in graph.nodes(data="on_page") if on_page}
    assert strengths == sorted(strengths, reverse=True)
    assert [node.id for node in payload.nodes] == list(shown.nodes)
    assert payload.about.nodes == graph.number_of_nodes() > 20
    # Every sentence that names a node of the page is there, once; no other is.
    marked = [{mark[2] for mark in sentence.marks} for sentence in evidence.sentences]
    for number, node in enumerate(shown.nodes):
        assert sum(number in nodes for nodes in marked) == sum(entity == node for entity, _, _ in named)
    expected = {(document, sentence) for entity, document, sentence in named if entity in shown.nodes}
    assert len(marked) == len(expected) < len({(document, sentence) for _, document, sentence in named})


@pytest.mark.parametrize("window", ["sentence", "paragraph", "document", "2"])
def test_each_edge_has_all_its_sentences(window: str) -> None:
    lines = ["Ann met Bob.", "Cem left.", "Bob wrote to Cem.", "Ann slept, Bob not."]
    with workspace_of(
        [workspaces.Article("a.txt", lines)], dict.fromkeys(("Ann", "Bob", "Cem"), "person"), window=window
    ) as workspace:
        graph = build_graph(workspace)
        shown = shown_of(graph)
        evidence = evidence_of(workspace, shown)
        expected = workspace.query("SELECT a, b, sentence, other FROM evidence ORDER BY ALL")
    texts = [sentence.text for sentence in evidence.sentences]
    found = [
        (*edge, lines.index(texts[s]), lines.index(texts[o]))
        for edge, references in zip(shown.edges, evidence.edges, strict=True)
        for s, o in ((r, r) if isinstance(r, int) else r for r in references)
    ]
    assert sorted(found) == expected
    assert [len(references) for references in evidence.edges] == [graph.edges[e]["sentences"] for e in shown.edges]


def test_marks_count_as_javascript_does_and_copies_are_left_out() -> None:
    with workspace_of(
        [
            workspaces.Article("a.txt", ["🛰️ over Kim, e\u0301migré, saw 𝐊im."]),
            workspaces.Article("b.txt", ["🛰️ over Kim."], copy_of="a.txt"),
        ],
        {"Kim": "person", "𝐊im": "person"},
    ) as workspace:
        shown = shown_of(build_graph(workspace))
        evidence, articles = evidence_of(workspace, shown), articles_of(workspace, shown)
    (sentence,) = evidence.sentences
    units = sentence.text.encode("utf-16-le")
    assert (sentence.article, sentence.number, len(articles)) == (0, 0, 1)
    assert [units[2 * a : 2 * b].decode("utf-16-le") for a, b, _ in sentence.marks] == ["Kim", "𝐊im"]


def test_articles_stand_newest_first_and_undated_last() -> None:
    with small() as workspace:
        graph = build_graph(workspace)
        shown = shown_of(graph)
        articles, evidence = payload_of(graph, workspace, shown).articles, evidence_of(workspace, shown)
        texts = dict(workspace.query("SELECT id, text FROM documents"))
    assert [(article.id, article.date) for article in articles] == [
        ("c.txt", "2023-09-20"), ("north/b.txt", "2023-09-14"), ("north/a.txt", "2023-09-13"), ("d.txt", ""),
    ]  # fmt: skip
    assert articles[2] == Article("north/a.txt", "A meeting", "2023-09-13", "Example Times", "https://example.org/a")
    # The sentences mean the articles by the same numbers.
    assert {sentence.article for sentence in evidence.sentences} == set(range(4))
    assert all(sentence.text in texts[articles[sentence.article].id] for sentence in evidence.sentences)


def test_payload_tells_what_the_graph_knows() -> None:
    with small() as workspace:
        workspace.query("UPDATE entities SET official = true WHERE id = 'sergei-shoigu'")
        workspace.query("UPDATE aliases SET rule = 'surname' WHERE text = 'Putin'")
        graph = build_graph(workspace)
        shown = shown_of(graph)
        payload = payload_of(graph, workspace, shown)
    days, periods = payload.days, payload.periods

    def timeline(row: tuple[int, ...]) -> dict[str, int]:
        return {periods[p]: n for p, n in zip(row[::2], row[1::2], strict=True)}

    for node, row in zip(shown.nodes, payload.nodes, strict=True):
        n = graph.nodes[node]
        same = (
            "mentions", "documents", "official", "observer", "via", "label_size", "labelled",
        )  # fmt: skip
        assert {name: getattr(row, name) for name in same} == {name: n[name] for name in same}
        assert [payload.types[row.type].name, days[row.first], days[row.last], timeline(row.timeline)] == [
            n["type"], n["first_seen"], n["last_seen"], n["timeline"],
        ]  # fmt: skip
    for pair, edge in zip(shown.edges, payload.edges, strict=True):
        e = graph.edges[pair]
        assert [edge.sentences, edge.documents] == [e["sentences"], e["documents"]]
        assert edge.among_strongest == e["among_strongest"]
        assert [days[edge.first], days[edge.last], timeline(edge.timeline)] == [
            e["first_seen"], e["last_seen"], e["timeline"],
        ]  # fmt: skip
    names = ["npmi", "g2", "p_value", "jaccard", "association"]
    assert [measure.name for measure in payload.edge_measures] == names
    for measure in payload.edge_measures:
        assert list(measure.values) == pytest.approx(
            [graph.edges[pair][measure.name] for pair in shown.edges], rel=0.005, abs=0.005
        )
    places = ["degree", "weighted_degree", "community", "core", "pagerank", "betweenness"]
    assert [measure.name for measure in payload.node_measures] == places
    for place in payload.node_measures:
        assert list(place.values) == pytest.approx([graph.nodes[node][place.name] for node in shown.nodes], rel=0.005)
    nodes = {row.id: row for row in payload.nodes}
    assert nodes["kim-jong-un"].forms == (Form("Kim", 2, "alias table"),)
    assert nodes["sergei-shoigu"].roles == ("defence minister", "minister")
    assert nodes["sergei-shoigu"].official
    assert payload.rules == {"surname": RULES["surname"].reason}
    assert {rank.name: rank.meaning for rank in payload.ranks} == RANKS
    assert payload.via == VIA


def test_payload_counts_what_the_page_does_not_draw() -> None:
    with small() as workspace:
        graph = build_graph(workspace, options=GraphOptions(page_nodes=3))
        shown = shown_of(graph)
        payload = payload_of(graph, workspace, shown)
        few, more = others_of(workspace, shown, most=2)
    others = {other.id: other for other in payload.others}
    assert others.keys() == set(graph) - set(shown.nodes)
    for node, other in others.items():
        n = graph.nodes[node]
        kind = payload.types[other.type].name
        assert (other.label, kind, other.mentions, other.documents) == (
            n["label"], n["type"], n["mentions"], n["documents"],
        )  # fmt: skip
        assert sorted(other.aliases) == sorted(filter(None, n["aliases"].split("; ")))
    assert [other.mentions for other in payload.others] == sorted(
        (other.mentions for other in payload.others), reverse=True
    )
    assert payload.unlisted == 0
    assert (few, more) == (payload.others[:2], len(others) - 2)


def test_sentences_of_the_page_that_name_what_it_does_not_draw_are_told() -> None:
    with small() as workspace:
        shown = shown_of(build_graph(workspace, options=GraphOptions(page_nodes=3)))
        others, _ = others_of(workspace, shown)
        evidence = evidence_of(workspace, shown, [other.id for other in others])
    names = [{other.label, *other.aliases} for other in others]
    told = Counter(other for other, *_ in evidence.others)
    assert told
    assert max(told.values()) <= SENTENCES_OF_OTHER
    for other, sentence, start, end in evidence.others:
        assert evidence.sentences[sentence].text[start:end] in names[other]
    assert len({row[:2] for row in evidence.others}) == len(evidence.others)


def test_a_measure_that_is_added_is_in_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    meaning = "twice the joint count by the sum of both"
    dice = Measure(name="dice", label="Dice", function=jaccard, meaning=meaning)
    with small() as workspace:
        graph = build_graph(workspace)
        monkeypatch.setitem(EDGE_MEASURES, "dice", dice)
        monkeypatch.setattr(measures, "RANKS", {**RANKS, "dice": meaning})
        for _, _, attributes in graph.edges(data=True):
            attributes["dice"] = 0.25
        payload = data_of(page_of(graph, workspace), "payload")
    (added,) = [measure for measure in payload["edge_measures"] if measure["name"] == "dice"]
    assert (added["label"], added["meaning"]) == ("Dice", "Twice the joint count by the sum of both")
    assert set(added["values"]) == {0.25}
    assert payload["ranks"]["name"][-1] == "dice"


def test_page_says_how_it_was_made() -> None:
    with small() as workspace:
        graph = build_graph(workspace)
        about = about_of(graph, workspace, shown_of(graph))
    assert asdict(about) == {
        "title": "Test articles", "articles": 5, "dated": 4, "first": "2023-09-13", "last": "2023-09-20", "nodes": 10,
        "edges": graph.number_of_edges(), "between": graph.number_of_edges(), "window": "named in one sentence",
        "rank_by": "weight", "period": "month", "part": "", "options": {}, "model": "none", "built": "2023-10-01",
        "version": "0.1.0", "aside": 0, "failures": (), "warnings": {}, "corpus": "key of c.txt",
    }  # fmt: skip


@pytest.mark.parametrize("said", ["", "[]", "null", "no json", '{"relate": 3, "graph": {"prune": []}}'])
def test_options_that_are_none_do_no_harm(said: str) -> None:
    with small() as workspace:
        about.write(workspace, {"options": said})
        graph = build_graph(workspace)
        told = about_of(graph, workspace, shown_of(graph))
    assert (told.window, told.options) == ("", {})


def test_every_option_of_a_build_is_named_as_the_command_has_it() -> None:
    from typer.main import get_command

    from graphkit.cli.application import app

    build = get_command(app).commands["build"]  # type: ignore[attr-defined]
    known = {name for parameter in build.params for name in (*parameter.opts, *parameter.secondary_opts)}

    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: changed(each) for name, each in value.items()}
        return not value if isinstance(value, bool) else f"{value}7" if isinstance(value, str) else 77

    usual = asdict(BuildOptions())
    with small() as workspace:
        about.write(workspace, {"options": json.dumps({stage: changed(usual[stage]) for stage in STAGES})})
        graph = build_graph(workspace)
        options = about_of(graph, workspace, shown_of(graph)).options
        about.write(workspace, {"options": json.dumps(usual, default=str)})
        assert about_of(graph, workspace, shown_of(graph)).options == {}
    assert set(options) <= known
    assert {"--window": "sentence7", "--no-observers": "", "--keep-boilerplate": "", "--decisions": "77"}.items() <= (
        options.items()
    )


@pytest.mark.parametrize("rank_by", RANKS)
def test_nodes_and_edges_stand_by_what_makes_an_edge_strong(rank_by: str) -> None:
    with crowd(60, sentences=12) as workspace:
        graph = build_graph(workspace, options=GraphOptions(rank_by=rank_by))
    shown = shown_of(graph)
    assert list(shown.nodes) == strongest_first(graph, rank_by=rank_by)
    strengths = [graph.edges[edge][rank_by] for edge in shown.edges]
    assert strengths == sorted(strengths)


def test_too_many_edges_leave_the_strongest_of_each_end_and_of_all() -> None:
    with crowd(60, sentences=20) as workspace:
        graph = build_graph(workspace)
    weight = {(min(a, b), max(a, b)): graph.edges[a, b]["weight"] for a, b in graph.edges}
    strong = {edge for edge in weight if graph.edges[edge]["among_strongest"]}
    assert len(strong) + 50 < graph.number_of_edges()
    kept = set(shown_of(graph, most_edges=len(strong) + 50).edges)
    others = kept - strong
    assert strong < kept
    assert len(others) == 50
    assert min(weight[e] for e in others) >= max(weight[e] for e in weight if e not in kept)
    assert set(shown_of(graph, most_edges=len(strong) - 1).edges) == strong


@pytest.mark.slow
def test_edges_are_drawn_weakest_first_and_beyond_a_hundred_nodes_the_strongest_alone() -> None:
    for nodes, hides in ((100, False), (101, True)):
        with crowd(nodes, sentences=16) as workspace:
            graph = build_graph(workspace)
            drawn = data_of(page_of(graph, workspace), "drawn")
        assert len(drawn["nodes"]["id"]) == nodes
        weights = drawn["edges"]["width"]
        assert weights == sorted(weights)
        assert weights[0] < weights[-1]
        shown = shown_of(graph)
        hidden = set(compress(shown.edges, drawn["edges"]["hidden"]))
        weak = {edge for edge in shown.edges if not graph.edges[edge]["among_strongest"]}
        assert weak
        assert hidden == (weak if hides else set())


def test_much_evidence_is_compressed(monkeypatch: pytest.MonkeyPatch) -> None:
    with small() as workspace:
        graph = build_graph(workspace)
        plain = data_of(page_of(graph, workspace), "evidence")
        monkeypatch.setattr(assets, "COMPRESS_FROM", 10)
        packed = data_of(page_of(graph, workspace), "evidence")
    assert json.loads(gzip.decompress(base64.b64decode(packed))) == plain


@pytest.mark.parametrize("text", ["a</script>b", "a</STYLE >", "<!-- x"])
def test_a_file_that_would_end_its_element_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="end its own element"):
        assets.inline(text)


@pytest.mark.parametrize("make", [small, hostile], ids=["small", "hostile"])
def test_read_only_workspace_is_enough(make: Callable[[], Store], tmp_path: Path) -> None:
    file = tmp_path / "graphkit.duckdb"
    with make() as memory:
        graph = build_graph(memory)
        expected = page_of(graph, memory)
        memory.connection.execute(f"ATTACH '{file}' AS copy")
        memory.connection.execute(f"COPY FROM DATABASE {memory.database} TO copy")
        memory.connection.execute("DETACH copy")
    with Store(file, read_only=True) as workspace:
        assert page_of(graph, workspace) == expected
