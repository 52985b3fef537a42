"""Write ``graph.json``: the graph with the articles, sentences and mentions behind it.

One JSON object in UTF-8, one record a line. Sentences are written once; evidence refers to them by their place in the
list, from 0::

    {
      "graphkit": "0.1.0",                       the version that built it
      "about": {"title", "inputs", "built", "model", "version", "schema", "options": {...},
        "failures": [{"path", "reason"}, ...],   inputs that were left out
        "warnings": [{"kind", "path", "message", "count", "next_step"}, ...]},
      "directed": false, "multigraph": false,    (for networkx)
      "graph": {"rank_by", "period", "betweenness", "pruned": [{"option", "nodes", "edges"}, ...]},
      "documents": [                             every article, copies too, in the order read
        {"id", "title", "date", "source", "url", "meta": {...}, "words", "language", "searched",
         "duplicate_of"}
      ],                                         null where an article does not say
      "sentences": [                             every sentence that names an entity, those of copies left out
        {"document": id, "sentence": number in it, "start", "end", "text",
         "location": "p. 7",                     only where the file has pages, rows or times
         "mentions": [[start, end, entity, via, role], ...]}
      ],                                         offsets count characters of the document's text
      "nodes": [                                 by id
        {"id", "label", "type", ..., "roles": [...], "timeline": {"2023-09": 5, ...},
         "aliases": [{"text", "mentions", "rules": {rule: score}}, ...]}
      ],                                         every form of the name, the most frequent first
      "edges": [                                 by source and target
        {"source", "target", "weight", ..., "timeline": {...}, "evidence": [[sentence, other], ...],
         "relations": [{"source", "verb", "target", "negated", "modal", "mutual", "reported", "reporter",
                        "sentence", "start", "end"}, ...]}
      ]                                          what sentences say that one does with the other
    }

Nodes and edges carry all attributes of the graph (positions in pixels of the page, ``y`` downwards). An item of
``evidence`` is two places in ``sentences``: the same one twice where it names both ends; else the first names one end
and the second, which comes before it in the window, the other. ``sentence`` of a relation is such a place, too.
``rules`` say why a form of a name was joined to the entity, each with its score from 0 to 1. ``graph`` says how the
graph was made: the measure of its strongest edges, the period of its timelines, whether betweenness is exact, and what
each pruning step removed.

``networkx.node_link_graph(json.load(file), edges="edges")`` makes a graph of it.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import groupby
from operator import attrgetter, itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from graphkit.choices import FORMATS
from graphkit.export.aligned import Row, aligned
from graphkit.export.columns import edges_of, nodes_of
from graphkit.store import Store, about, documents

if TYPE_CHECKING:
    import networkx as nx

DOCUMENTS: Final = """
    SELECT id, title, date, source, url, meta, words, language, extraction <> '' AS searched, duplicate_of
    FROM documents ORDER BY ordinal"""

MENTIONS: Final = """SELECT d.ordinal, s.sentence, s.start, s."end", m.start, m."end", m.entity, m.via, m.role
    FROM mentions m JOIN counted_documents d ON d.id = m.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = m.sentence
    ORDER BY d.ordinal, s.sentence, m.start, m."end", m.entity"""

FORMS: Final = """SELECT entity, coalesce(f.mentions, 0) AS mentions, text, a.rule, max(a.score)
    FROM counted_forms f FULL JOIN aliases a USING (entity, text)
    GROUP BY ALL ORDER BY entity, mentions DESC, text, a.rule"""

# A sentence's number here is its place in the list that MENTIONS gives.
NUMBERED: Final = """
    SELECT n.document, n.sentence, row_number() OVER (ORDER BY d.ordinal, n.sentence) - 1 AS number
    FROM (SELECT DISTINCT document, sentence FROM named) n JOIN documents d ON d.id = n.document"""
EVIDENCE: Final = """WITH numbered AS ({numbered})
    SELECT e.a, e.b, x.number AS sentence, y.number AS other FROM evidence e
    JOIN numbered x ON x.document = e.document AND x.sentence = e.sentence
    JOIN numbered y ON y.document = e.document AND y.sentence = e.other
    ORDER BY ALL"""

STATED: Final = (
    "source", "verb", "target", "negated", "modal", "mutual", "reported", "reporter", "sentence", "start", "end",
)  # fmt: skip
RELATIONS: Final = """WITH numbered AS ({numbered})
    SELECT a, b, source, verb, target, negated, modal, mutual, reported, reporter, n.number, start, "end"
    FROM worded_relations r JOIN numbered n ON n.document = r.document AND n.sentence = r.sentence
    ORDER BY a, b, n.number, start, source, target, verb"""

_start = attrgetter("start")
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def write_json(graph: nx.Graph[str], store: Store, folder: Path) -> None:
    """Write ``graph.json`` into ``folder``, one record in memory at a time. Reads ``named`` and ``evidence``."""
    said: dict[str, Any] = about.read(store)
    for of_page in ("story", "card"):
        said.pop(of_page, None)
    said["options"] = json.loads(said.get("options", "{}"))
    said["failures"] = [asdict(failure) for failure in documents.failures(store)]
    said["warnings"] = [asdict(warning) for warning in documents.warnings(store)]
    lists = {
        "documents": _documents(store),
        "sentences": _sentences(store),
        "nodes": _nodes(graph, store),
        "edges": _edges(graph, store),
    }
    with (folder / FORMATS["json"][0]).open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{\n"graphkit":{_encode(said.get("version", ""))},\n"about":{_encode(said)},\n')
        file.write(f'"directed":false,"multigraph":false,\n"graph":{_encode(_made(graph))}')
        for name, records in lists.items():
            file.write(f',\n"{name}":[')
            _write_list(file, records)
            file.write("]")
        file.write("\n}\n")


def _made(graph: nx.Graph[str]) -> dict[str, Any]:
    """What the graph says of itself."""
    made = {name: graph.graph[name] for name in ("rank_by", "period", "betweenness") if name in graph.graph}
    return made | {"pruned": [asdict(step) for step in graph.graph.get("pruned", ())]}


def _write_list(file: TextIO, records: Iterable[dict[str, Any]]) -> None:
    separator = "\n"
    for record in records:
        file.write(separator + _encode(record))
        separator = ",\n"


def _documents(store: Store) -> Iterator[dict[str, Any]]:
    names = ("id", "title", "date", "source", "url", "meta", "words", "language", "searched", "duplicate_of")
    for row in store.stream(DOCUMENTS):
        record = dict(zip(names, row, strict=True))
        yield record | {"meta": json.loads(record["meta"])}


def _sentences(store: Store) -> Iterator[dict[str, Any]]:
    mentions_of = aligned(store.stream(MENTIONS), key=1)
    for ordinal, document in enumerate(documents.read(store)):
        for (number, start, end), rows in groupby(mentions_of(ordinal), key=itemgetter(0, 1, 2)):
            place = bisect_right(document.locations, start, key=_start)
            yield (
                {"document": document.id, "sentence": number, "start": start, "end": end}
                | {"text": document.text[start:end]}
                | ({"location": document.locations[place - 1].label} if place else {})
                | {"mentions": [row[3:] for row in rows]}
            )


def _nodes(graph: nx.Graph[str], store: Store) -> Iterator[dict[str, Any]]:
    roles_of = aligned(store.stream("SELECT id, unnest(roles) FROM entities ORDER BY id"), key=1)
    forms_of = aligned(store.stream(FORMS), key=1)
    for node, attributes in nodes_of(graph):
        yield (
            {"id": node}
            | attributes
            | {
                "roles": [role for (role,) in roles_of(node)],
                "aliases": list(_aliases(forms_of(node))),
            }
        )


def _aliases(forms: Iterable[Row]) -> Iterator[dict[str, Any]]:
    for (mentions, text), rows in groupby(forms, key=itemgetter(0, 1)):
        rules = {rule: score for _, _, rule, score in rows if rule is not None}
        yield {"text": text, "mentions": mentions, "rules": rules}


def _edges(graph: nx.Graph[str], store: Store) -> Iterator[dict[str, Any]]:
    evidence_of = aligned(store.stream(EVIDENCE.format(numbered=NUMBERED)), key=2)
    relations_of = aligned(store.stream(RELATIONS.format(numbered=NUMBERED)), key=2)
    for a, b, attributes in edges_of(graph):
        relations = [dict(zip(STATED, row, strict=True)) for row in relations_of(a, b)]
        yield {"source": a, "target": b} | attributes | {"evidence": evidence_of(a, b), "relations": relations}
