"""Make a small example workspace of invented sentences, for doctests."""

from __future__ import annotations

import re
from typing import Final

from graphkit.options import RelateOptions
from graphkit.records import Alias, Document, Entity, Extraction, Mention, Sentence, Via
from graphkit.relate import relate
from graphkit.store import Store, about, documents, entities, extractions, mentions

ARTICLES: Final = {
    "a.txt": ("2023-09-13", "Kim Jong Un met Vladimir Putin at Vostochny. Putin spoke of satellites."),
    "b.txt": ("2023-10-02", "Putin thanked Kim Jong Un. Lavrov flew to Vostochny. Lavrov briefed Putin."),
}
NAMES: Final = {
    "Kim Jong Un": ("kim-jong-un", "exact"),
    "Vladimir Putin": ("vladimir-putin", "exact"),
    "Putin": ("vladimir-putin", "surname"),
    "Lavrov": ("lavrov", "exact"),
    "Vostochny": ("vostochny", "exact"),
    "satellites": ("topic-satellites", "topic"),
}
ENTITIES: Final = (
    Entity("kim-jong-un", "Kim Jong Un", "person", ("leader",), official=True),
    Entity("lavrov", "Lavrov", "person", ("minister",), official=True),
    Entity("topic-satellites", "satellites", "topic"),
    Entity("vladimir-putin", "Vladimir Putin", "person", ("president",), official=True),
    Entity("vostochny", "Vostochny", "place"),
)
RELATIONS: Final = (
    ("kim-jong-un", "meet", "vladimir-putin", False, "", False, False, "", "a.txt", 0, 12, 15),
    ("vladimir-putin", "thank", "kim-jong-un", False, "", False, False, "", "b.txt", 0, 6, 13),
    ("lavrov", "fly to", "vostochny", False, "", False, False, "", "b.txt", 1, 34, 38),
    ("lavrov", "brief", "vladimir-putin", False, "", False, False, "", "b.txt", 2, 60, 67),
)


def fill(store: Store) -> None:
    """Write two articles of five sentences, their mentions, entities, edges and relations into an empty workspace."""
    from graphkit.graph import save_structure, whole_graph

    for id_, (day, text) in ARTICLES.items():
        sentences = [Sentence(match.start(), match.end(), 0) for match in re.finditer(r"\S[^.]*\.", text)]
        documents.add(store, [(Document(id_, text, f"Article {id_[0]}", day, "Example Times"), id_)])
        extractions.add(store, [(id_, Extraction(id_, tuple(sentences), ()))])
        mentions.add(
            store,
            (
                Mention(id_, text.count(".", 0, m.start()), m.start(), m.end(), m[0], entity, _via(rule))
                for m in re.finditer("|".join(sorted(NAMES, key=len, reverse=True)), text)
                for entity, rule in [NAMES[m[0]]]
            ),
        )
    entities.add(store, ENTITIES, [Alias(text, entity, rule) for text, (entity, rule) in sorted(NAMES.items())])
    relate(store, options=RelateOptions())
    store.insert("relations", RELATIONS)
    about.write(store, {"title": "Example"})
    save_structure(store, whole_graph(store))


def _via(rule: str) -> Via:
    return "topic" if rule == "topic" else "name"
