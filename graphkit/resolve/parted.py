"""Apply the decisions that a name means another entity in some articles than it does elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from graphkit.decisions.file import Decisions, Entry
from graphkit.names.key import Key, key_for
from graphkit.names.suggestions import did_you_mean
from graphkit.resolve.coreference.linked import Linked


class Parted:
    """What the user's decisions give to another entity, article by article.

    Args:
        decisions: Those that name articles count: “Ann Roe” is “Ann Roe (2)” in b.txt.
        documents: The ids of all articles.
    """

    def __init__(self, decisions: Decisions | None = None, documents: Sequence[str] = ()) -> None:
        self._file = decisions.path if decisions else None
        self._of: defaultdict[str, list[tuple[Key, Key, Entry]]] = defaultdict(list)
        self._notes: list[str] = []
        for entry in decisions.entries if decisions else ():
            for given in entry.articles:
                found = articles_called(given, documents)
                if len(found) == 1:
                    self._of[found[0]].append((key_for(entry.names[0]), key_for(entry.names[1]), entry))
                else:
                    self._notes.append(f"{self._place(entry)}: {not_one(given, found, documents)}")

    def _place(self, entry: Entry) -> str:
        return f"{self._file or 'decisions'}, line {entry.line}"

    def apply(self, document: str, linked: Sequence[Linked]) -> list[Linked]:
        """The names of an article, those that mean another entity here under its key."""
        found = list(linked)
        for own, other, entry in self._of.get(document, ()):
            now = [one._replace(key=other, rule="decision") if _means(one, own) else one for one in found]
            if now == found:
                self._notes.append(f"{self._place(entry)}: {document} does not mention “{entry.names[0]}”.")
            found = now
        return found

    def labels(self) -> Iterator[tuple[Key, str]]:
        """The keys of the other entities, with what the user calls them."""
        return ((other, entry.names[1]) for of in self._of.values() for _, other, entry in of)

    def notes(self) -> list[str]:
        """A sentence for each article that is not there, or does not mention the name."""
        return self._notes


def _means(item: Linked, key: Key) -> bool:
    """Whether a name is one that the user means by a key: that name, or of persons a shorter or a longer one."""
    if key in (item.key, item.name.key):
        return True
    words, own = set(item.key.words), set(key.words)
    return item.name.type == "person" and bool(words and own) and (words <= own or own <= words)


def articles_called(name: str, documents: Sequence[str]) -> list[str]:
    """The ids of articles that a user may mean: that id, or else those of files of that name.

    >>> articles_called("b.txt", ["one/b.txt", "one/a.txt"]), articles_called("c.txt", ["one/b.txt"])
    (['one/b.txt'], [])
    """
    return [name] if name in documents else [id_ for id_ in documents if id_.endswith(f"/{name}")]


def not_one(name: str, found: Sequence[str], documents: Sequence[str]) -> str:
    """The sentence for the name of an article that no article has, or several have."""
    if found:
        return f"Several articles are called “{name}”: {', '.join(found[:3])}{' …' * (len(found) > 3)}."
    return f"There is no article “{name}”. {did_you_mean(name, documents)}".rstrip()
