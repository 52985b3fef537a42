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
from graphkit.records import COREFERENT
from graphkit.resolve.resolve import resolve
from graphkit.resolve.rules import RULES, Rule
from graphkit.store import Store

FLOORS = Path(__file__).with_name("floors.json")
COREFERENCE = "coreference_edge_f1"
"""Edges where pronouns and descriptions count, too; only of sets that annotate them. All else is scored by names."""
KEYS = ("node_f1", "edge_f1", COREFERENCE, "mention_f1", "inside_f1", "across_f1", "type_accuracy")
PINNED = ("node_f1", "edge_f1", COREFERENCE)


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
    print(f"{'set':12s}" + "".join(f"{key:>21s}" for key in KEYS))
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
            reached = scores(output / "graphkit.duckdb", gold, scorer)
            pinned = floors.setdefault(path.stem, {}).setdefault(digest(path), {})
            cells = [
                f"{reached[key]:.3f}" + change(reached[key], pinned.get(key)) if key in reached else "" for key in KEYS
            ]
            print(f"{path.stem:12s}" + "".join(f"{cell:>21s}" for cell in cells))
            for key in PINNED:
                if key in reached:
                    short |= round(reached[key], 4) < pinned.get(key, 0.0)
                    pinned[key] = max(pinned.get(key, 0.0), round(reached[key], 4))
            if options.leave_one_out:
                leave_one_out(output / "graphkit.duckdb", gold, scorer, reached)
    if options.lift:
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    if short and options.model == DEFAULT_MODEL:
        sys.exit("Below a pinned floor.")


def scores(path: Path, gold: Any, scorer: ModuleType) -> dict[str, float]:
    """The scores of a workspace by names and, where the gold standard has pronouns and descriptions, with these."""
    with Store(path, read_only=True) as store:
        reached: dict[str, float] = scorer.score(gold, found_in(store))
        if any(document.get("also_called") for document in gold.values()):
            wider = {id_: scorer.with_coreference(document) for id_, document in gold.items()}
            reached[COREFERENCE] = scorer.score(wider, found_in(store, coreference=True))["edge_f1"]
    return reached


def found_in(store: Store, *, coreference: bool = False) -> Any:
    """The mentions of a workspace by document, as the scorer reads them."""
    kinds = dict(store.query("SELECT id, type FROM entities"))
    found = defaultdict(list)
    for id_, start, end, entity, via in store.query('SELECT document, start, "end", entity, via FROM mentions'):
        if kinds[entity] != "topic" and (coreference or via not in COREFERENT):
            found[id_].append((start, end, kinds[entity], entity))
    return found


def leave_one_out(path: Path, gold: Any, scorer: ModuleType, reached: Mapping[str, float]) -> None:
    """What each rule adds: how much the scores lose without it, within a document and across documents."""
    for scope, name, changed in without_one():
        with Store(path) as store, patch.dict(RULES, {name: changed}):
            store.connection.execute("BEGIN")
            resolve(store, options=ResolveOptions(demonyms=False, coreference=False))
            found = found_in(store)
            store.connection.execute("ROLLBACK")
        score = scorer.score(gold, found)
        gains = "  ".join(f"{key} {100 * (reached[key] - score[key]):+.1f}" for key in PINNED if key in score)
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
