"""Make a filled workspace in memory of sentences and names, with no model: for tests of the later stages.

>>> from graphkit.graph import build_graph
>>> with workspace_of([Article("a.txt", ["Kim met Putin.", "Putin left."])], {"Kim": "person", "Putin": "person"}) as w:
...     build_graph(w).edges["kim", "putin"]["weight"]
1
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias, cast

from ahocorasick_rs import AhoCorasick, MatchKind

from graphkit.options import RelateOptions
from graphkit.records import Alias, Clause, Document, Entity, EntityType, Extraction, Location, Mention, Sentence, Via
from graphkit.relate import find_relations, relate
from graphkit.resolve.rules import RULES
from graphkit.store import Store, about, documents, entities, extractions, mentions, relations
from tests.support.databases import made_once

Read: TypeAlias = tuple[tuple[Sentence, ...], list[tuple[int, int, int, str]]]
"""The sentences of an article, and the forms in them: number of the sentence, start, end, form."""


@dataclass(frozen=True, slots=True)
class Article:
    """A document as a list of its sentences; ``copy_of`` names the article that it repeats."""

    id: str
    sentences: Sequence[str]
    date: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    copy_of: str | None = None
    locations: tuple[Location, ...] = ()


def workspace_of(
    articles: Iterable[Article],
    names: Mapping[str, str],
    *,
    aliases: Mapping[str, str] | None = None,
    roles: Mapping[str, tuple[str, ...]] | None = None,
    observers: Iterable[str] = (),
    discovered: Iterable[str] = (),
    verbs: Mapping[str, tuple[str, str]] | None = None,
    window: str = "sentence",
    title: str = "Test articles",
) -> Store:
    """A workspace in memory whose pairs are counted, ready for ``build_graph`` and the exporters.

    Every occurrence of a name in a sentence (exact, longest first, no overlaps) is a mention. Names that no article
    holds are left out, as the resolver would.

    Args:
        articles: What was read. A text is its sentences, joined by one space each.
        names: Label → type, one entity each. Its id is :func:`slug` of the label.
        aliases: Other form → label, for forms that occur in the texts beside the label.
        roles: Label → offices.
        observers: Labels of those that only report.
        discovered: Labels of topics that no list holds.
        verbs: Words that alone stand between two names → the verb and the modal verb of their relation.
        window: As in :class:`graphkit.options.RelateOptions`.
        title: What the workspace says it is a graph of.
    """
    articles = list(articles)
    forms = {name: name for name in names} | dict(aliases or {})
    ids = {name: slug(name) for name in names}
    offices = roles or {}
    ways: dict[str, Via] = {name: "topic" if kind == "topic" else "name" for name, kind in names.items()}
    ways |= dict.fromkeys(discovered, "discovered")
    read = [_read(article, forms) for article in articles]
    found = [
        Mention(
            article.id, number, start, end, form, ids[forms[form]], ways[forms[form]],
            next(iter(offices.get(forms[form], ())), ""),
        )
        for article, (_, places) in zip(articles, read, strict=True) for number, start, end, form in places
    ]  # fmt: skip
    observing, named = set(observers), {mention.entity for mention in found}
    store = Store(None)
    documents.add(
        store,
        (
            (
                Document(a.id, " ".join(a.sentences), a.title, a.date, a.source, a.url, locations=a.locations),
                f"key of {a.id}",
            )
            for a in articles
        ),
    )
    documents.mark_copies(store, {article.id: article.copy_of for article in articles if article.copy_of is not None})
    extractions.add(
        store,
        (
            (f"key of {article.id}", Extraction(article.id, sentences, ()))
            for article, (sentences, _) in zip(articles, read, strict=True)
        ),
    )
    mentions.add(store, found)
    entities.add(
        store,
        (
            Entity(ids[n], n, cast("EntityType", kind), offices.get(n, ()), observer=n in observing)
            for n, kind in sorted(names.items(), key=lambda item: ids[item[0]]) if ids[n] in named
        ),
        (
            Alias(form, ids[name], "alias table" if form != name else "same name", 0.9 if form != name else 1.0)
            for form, name in sorted(forms.items()) if ids[name] in named
        ),
    )  # fmt: skip
    store.insert("rules", ((rule.name, rule.reason, rule.merges) for rule in RULES.values()))
    relate(store, options=RelateOptions(window=window))
    relations.add_clauses(store, [*_clauses(articles, read, verbs or {})])
    find_relations(store)
    about.write(store, {"title": title, "version": "0.1.0", "built": "2023-10-01", "model": "none",
                        "options": json.dumps({"relate": {"window": window}})})  # fmt: skip
    return store


def _clauses(
    articles: Sequence[Article], read: Sequence[Read], verbs: Mapping[str, tuple[str, str]]
) -> Iterator[tuple[tuple[str, int], list[Clause]]]:
    """What the sentences say by ``verbs``, by place."""
    for article, (sentences, places) in zip(articles, read, strict=True):
        text = " ".join(article.sentences)
        for (number, start, end, _), (other, target, *_) in pairwise(places):
            if number == other and (words := text[end:target].strip()) in verbs:
                first, (verb, modal) = sentences[number].start, verbs[words]
                at = text.index(words, end) - first
                clause = Clause(start - first, verb, target - first, modal=modal, start=at, end=at + len(words))
                yield (f"key of {article.id}", number), [clause]


def _read(article: Article, forms: Mapping[str, str]) -> Read:
    """The sentences of an article, and the forms in them: number of the sentence, start, end, form."""
    known = list(forms)
    finder = AhoCorasick(known, matchkind=MatchKind.LeftmostLongest)
    start, sentences, places = 0, list[Sentence](), list[tuple[int, int, int, str]]()
    for number, sentence in enumerate(article.sentences):
        sentences.append(Sentence(start, start + len(sentence), 0))
        found = finder.find_matches_as_indexes(sentence)
        places += [(number, start + first, start + end, known[form]) for form, first, end in found]
        start += len(sentence) + 1
    return tuple(sentences), places


def slug(name: str) -> str:
    """An id for a name: lower-case letters and digits with hyphens, or the characters' numbers where there are none.

    >>> slug("Kim Jong-un"), slug("北")
    ('kim-jong-un', 'u5317')
    """
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:60] or "".join(f"u{ord(c):x}" for c in name)[:60]


def _small(*, dated: bool) -> Store:
    day = (lambda text: text) if dated else (lambda _: None)
    return workspace_of(
        [
            Article(
                "north/a.txt",
                ["Kim Jong Un met Vladimir Putin at Vostochny.", "Kim and Putin spoke of satellites.",
                 "Sergei Shoigu, the defence minister, was there."],
                day("2023-09-13"), "A meeting", "Example Times", "https://example.org/a",
            ),
            Article(
                "north/b.txt",
                ["Russia denied an arms deal with North Korea.", "Moscow is under sanctions.",
                 "The Security Council was told that Russia and North Korea trade."],
                day("2023-09-14"), "A denial", "Example Post",
            ),
            Article("c.txt", ["Putin will visit North Korea.", "The sanctions of the Security Council bind Russia."],
                    day("2023-09-20")),
            Article("d.txt", ["Kim Jong Un praised Sergei Shoigu.", "Kim spoke of satellites; Putin of sanctions."]),
            Article("e.txt", ["Kim Jong Un praised Sergei Shoigu.", "Kim spoke of satellites; Putin of sanctions."],
                    day("2023-09-15"), copy_of="d.txt"),
            Article("f.txt", ["Nobody is named here."], day("2023-09-16")),
        ],
        {
            "Kim Jong Un": "person", "Vladimir Putin": "person", "Sergei Shoigu": "person", "Russia": "place",
            "North Korea": "place", "Vostochny": "place", "Security Council": "organisation", "sanctions": "topic",
            "satellites": "topic", "arms deal": "topic",
        },
        aliases={"Kim": "Kim Jong Un", "Putin": "Vladimir Putin", "Moscow": "Russia"},
        roles={"Sergei Shoigu": ("defence minister", "minister")},
        verbs={"met": ("meet", ""), "praised": ("praise", ""), "will visit": ("visit", "will")},
    )  # fmt: skip


@made_once
def small() -> Store:
    """Six articles, one of them a copy and one undated; ten entities of all types, aliases, roles and relations."""
    return _small(dated=True)


@made_once
def undated() -> Store:
    """:func:`small` without any date."""
    return _small(dated=False)


@made_once
def nothing_read() -> Store:
    """No article at all."""
    return workspace_of([], {})


@made_once
def nothing_named() -> Store:
    """Articles that name no entity."""
    return workspace_of([Article("a.txt", ["Nobody is named here."]), Article("b.txt", ["Nor here."])], {})


@made_once
def one_node() -> Store:
    """One entity and therefore no edge."""
    return workspace_of([Article("a.txt", ["Kim Jong Un spoke."], "2023-09-13")], {"Kim Jong Un": "person"})


HOSTILE: Final[Sequence[str]] = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "<!-- <script>",
    "]]>",
    "&amp; & &#0; &lt;b&gt;",
    "bell\x07 escape\x1b nul\x00 end",
    "not a character \ufffe \uffff",
    "\u202egnp.exe",
    "line\u2028and paragraph\u2029separators",
    "two\nlines\r\nand\ttabs",
    "INF Treaty",
    "=HYPERLINK(\"https://example.org\";\"a\")",
    "+1 555",
    "-2+3",
    "@SUM(A1)",
    "semi; colon",
    "quote \" and ' and , comma",
    "{{ 7 * 7 }} ${7 * 7} %s {0}",
    "__proto__",
    "constructor",
    "href=javascript:alert(3)",
    "北京 🛰️ Ünïcode",
    "long " + "x" * 295,
    "  outer space  ",
)  # fmt: skip
"""Names that break careless writers of HTML, JavaScript, XML, CSV or JSON; the longest has 300 characters."""


@made_once
def hostile() -> Store:
    """:data:`HOSTILE` names of all types, with edges, in articles whose ids, titles and sources are as bad."""
    kinds = ("person", "organisation", "place", "topic")
    sentences = [f"It was {a} that met {b} there." for a, b in zip(HOSTILE, (*HOSTILE[1:], HOSTILE[0]), strict=True)]
    return workspace_of(
        [
            Article("</script><b>.txt", sentences, "2023-09-13", HOSTILE[0], HOSTILE[1], "javascript:alert(4)"),
            Article('=a "quoted", name\n.txt', sentences[:5], "2023-09-14", HOSTILE[5], HOSTILE[11]),
            Article("c ]]>\x01.txt", sentences[3:], None, "\u202e", "&"),
        ],
        {name: kinds[i % 4] for i, name in enumerate(HOSTILE)},
        aliases={"A met": HOSTILE[0]},
        roles={HOSTILE[2]: ("=cmd|' /C calc'!A0", "</script>", "a; b")},
        title=HOSTILE[0],
    )


WORKSPACES: Final[Mapping[str, Callable[[], Store]]] = {
    "nothing_read": nothing_read,
    "nothing_named": nothing_named,
    "one_node": one_node,
    "small": small,
    "undated": undated,
    "hostile": hostile,
}
"""All hand-built workspaces, for tests that run over each of them."""
