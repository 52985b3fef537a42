"""Count the boxes of nodes and visible labels that overlap in the first view of a page: none may.

Usage: python benchmarks/first_view.py ARTICLES [--page-nodes 150]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from graphkit.options import BuildOptions, ExportOptions, GraphOptions
from graphkit.pipeline import build
from tests.export.painted import RECORD, outside, overlaps, painted
from tests.support.browser import find_chromium
from tests.support.watched_page import CHROMIUM_ARGUMENTS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--page-nodes", type=int, default=150)
    options = parser.parse_args()
    if not options.articles.exists():
        sys.exit(f"{options.articles} is not there: nothing was measured.")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        graph = GraphOptions(page_nodes=options.page_nodes)
        build(options.articles, BuildOptions(output=Path(folder), graph=graph, export=ExportOptions(formats=("html",))))
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        page = chromium.new_page(viewport={"width": 1400, "height": 900})
        page.add_init_script(RECORD)
        page.goto((Path(folder) / "graph.html").as_uri())
        page.wait_for_function("() => window.graphkit !== undefined")
        shapes, labels = painted(page)
        found = [*overlaps(shapes, labels), *outside(page, [*shapes, *labels])]
        chromium.close()
    print(f"{options.articles.stem}: {len(shapes)} nodes and {len(labels)} labels at first view, {len(found)} overlap")
    for row in found:
        print("   ", *row)
    if found:
        sys.exit(1)


if __name__ == "__main__":
    main()
