"""Quality on annotated articles: builds each set, scores it, compares with pinned floors, and can leave rules out.

Usage: python benchmarks/quality.py FOLDER [--leave-one-out] [--model NAME] [--raise]

FOLDER has ``score.py`` and ``dev/*.jsonl`` (documents with their gold mentions). A floor goes with the hash of the
data it was measured on, and only goes up: ``--raise`` writes what is reached now where it is higher.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from graphkit.options import DEFAULT_MODEL, BuildOptions, ExportOptions, ExtractOptions, ResolveOptions
from graphkit.pipeline import build
from graphkit.resolve.resolve import resolve
from graphkit.resolve.rules import RULES, Rule
from graphkit.store import Store

FLOORS = Path(__file__).with_name("floors.json")
KEYS = ("node_f1", "edge_f1", "mention_f1", "inside_f1", "across_f1", "type_accuracy")
PINNED = ("node_f1", "edge_f1")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--leave-one-out", action="store_true")
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("--raise", dest="lift", action="store_true")
    options = parser.parse_args()
    if not (options.folder / "score.py").exists():
        sys.exit(f"{options.folder} has no annotated articles (score.py and dev/*.jsonl): nothing was measured.")
    scorer = load(options.folder / "score.py")
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    short = False
    print(f"{'set':12s}" + "".join(f"{key:>16s}" for key in KEYS))
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted((options.folder / "dev").glob("*.jsonl")):
            output = Path(scratch) / path.stem
            made = BuildOptions(
                output=output,
                extract=ExtractOptions(topics=False, model=options.model),
                resolve=ResolveOptions(demonyms=False),
                export=ExportOptions(formats=("csv",)),
            )
            build(path, made)
            gold = scorer.read_gold(path)
            reached = scorer.score(gold, scorer.read_predicted(output))
            pinned = floors.setdefault(path.stem, {}).setdefault(digest(path), {})
            cells = [f"{reached.get(key, 0.0):.3f}" + change(reached.get(key, 0.0), pinned.get(key)) for key in KEYS]
            print(f"{path.stem:12s}" + "".join(f"{cell:>16s}" for cell in cells))
            short |= any(round(reached[key], 4) < pinned.get(key, 0.0) for key in PINNED)
            for key in PINNED:
                pinned[key] = max(pinned.get(key, 0.0), round(reached[key], 4))
            if options.leave_one_out:
                leave_one_out(output / "graphkit.duckdb", gold, scorer, reached)
    if options.lift:
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    if short and options.model == DEFAULT_MODEL:
        sys.exit("Below a pinned floor.")


def leave_one_out(path: Path, gold: Any, scorer: ModuleType, reached: Mapping[str, float]) -> None:
    """What each rule adds: how much the scores lose without it, within a document and across documents."""
    for scope, name, changed in without_one():
        with Store(path) as store, patch.dict(RULES, {name: changed}):
            store.connection.execute("BEGIN")
            resolve(store, options=ResolveOptions(demonyms=False))
            kinds = dict(store.query("SELECT id, type FROM entities"))
            found = defaultdict(list)
            for id_, start, end, entity in store.query('SELECT document, start, "end", entity FROM mentions'):
                found[id_].append((start, end, kinds[entity], entity))
            store.connection.execute("ROLLBACK")
        score = scorer.score(gold, found)
        gains = "  ".join(f"{key} {100 * (reached[key] - score[key]):+.1f}" for key in PINNED)
        print(f"    {scope + ': ' + name:32s}{gains}")


def without_one() -> Iterator[tuple[str, str, Rule]]:
    """Scope and name of each rule that merges, and the rule without its functions of that scope."""
    for name, rule in list(RULES.items()):
        if rule.document:
            yield "document", name, replace(rule, document=())
        if rule.corpus:
            yield "corpus", name, replace(rule, corpus=None)


def change(value: float, floor: float | None) -> str:
    """The difference from the floor in points, in brackets."""
    return "" if floor is None else f" ({100 * (value - floor):+.1f})"


def digest(path: Path) -> str:
    """The hash that identifies these annotated articles."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def load(path: Path) -> ModuleType:
    """The scorer, as a module."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
