"""Measure how time and memory of each stage grow with the number of articles, and draw it.

Usage: python -m benchmarks.growth ARTICLES.jsonl [--most N] [--model NAME]

Each build reads twice the articles of the one before, from 500 on: new articles made of paragraphs of those given (as
for benchmarks/ratios.py). It runs in a process of its own that does all work itself, so that its processor time and
its memory are all there is. The figures are written into docs/growth.json, the drawing into docs/growth.svg. Linux
alone tells the peak of each stage.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks.ratios import machine, recombined

DOCS: Final = Path(__file__).parent.parent / "docs"
FIGURES, DRAWING = DOCS / "growth.json", DOCS / "growth.svg"
FEWEST: Final = 500
COPIES: Final = "copies"
"""The search for copies, which belongs to the step “read”."""
COLOURS: Final = ("#4477aa", "#66ccee", "#228833", "#999933", "#ccbb44", "#ee6677", "#aa3377", "#777777", "#aa7744")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path, metavar="ARTICLES.jsonl")
    parser.add_argument("--most", type=int, default=16_000)
    parser.add_argument("--model", default="")
    parser.add_argument("--one", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measured(options.articles, options.one, options.model)))
        return
    builds: dict[str, dict[str, list[float]]] = {}
    number = FEWEST
    with tempfile.TemporaryDirectory() as scratch:
        while number <= options.most:
            file = Path(scratch, f"{number}.jsonl")
            file.write_text("\n".join(recombined(options.articles, number)) + "\n", encoding="utf-8")
            one = ["--one", f"{scratch}/{number}", "--model", options.model]
            command = [sys.executable, "-m", "benchmarks.growth", str(file), *one]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            builds[str(number)] = json.loads(said.splitlines()[-1])
            print(
                f"{number:,} articles: " + ", ".join(f"{s} {t} s {m} MB" for s, (t, m) in builds[str(number)].items())
            )
            FIGURES.write_text(json.dumps({"machine": machine(), "builds": builds}, indent=1) + "\n", encoding="utf-8")
            number *= 2
    draw(builds)


def measured(articles: Path, output: Path, model: str) -> dict[str, list[float]]:
    """Build; for each step its processor time in seconds, and the highest memory of the process in it in MB."""
    from graphkit.options import DEFAULT_MODEL, BuildOptions, ExtractOptions
    from graphkit.pipeline import build
    from graphkit.progress import Amount
    from graphkit.read import copies
    from graphkit.records import Documents

    figures: dict[str, list[float]] = {}
    current, since = "start", 0.0
    copies_of = copies.copies_of

    def begin(name: str) -> None:
        nonlocal current, since
        if name != current:
            now = time.process_time()
            figures[current] = [round(now - since, 2), peak()]
            current, since = name, now

    def timed(documents: Documents) -> dict[str, str]:
        begin(COPIES)
        return copies_of(documents)

    def said(step: str, done: Amount, total: Amount) -> None:  # noqa: ARG001 - as Progress has it
        begin(step)

    copies.copies_of = timed
    build(
        articles,
        BuildOptions(output=output, extract=ExtractOptions(model=model or DEFAULT_MODEL, jobs=1)),
        progress=said,
    )
    begin("")
    return figures


def peak() -> int:
    """The highest resident memory of this process since it was last asked, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def draw(builds: dict[str, dict[str, list[float]]]) -> None:
    """Draw time and memory by articles; the same figures give the same bytes."""
    import matplotlib as mpl
    import matplotlib.pyplot as plt

    mpl.rcParams.update({"svg.hashsalt": "graphkit", "svg.fonttype": "none", "font.size": 9})
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4.2))
    numbers = [int(number) for number in builds]
    steps = [step for step in next(iter(builds.values())) if step != "start"]
    for step, colour in zip(steps, COLOURS, strict=False):
        left.plot(numbers, [build[step][0] for build in builds.values()], "o-", ms=3, color=colour, label=step)
    total = [sum(seconds for seconds, _ in build.values()) for build in builds.values()]
    left.plot(numbers, total, "o-", ms=3, color="black", label="all")
    left.plot(
        numbers, [total[0] * number / numbers[0] for number in numbers], ":", color="#888888", label="in proportion"
    )
    for step, colour in zip(steps, COLOURS, strict=False):
        right.plot(numbers, [build[step][1] for build in builds.values()], "o-", ms=3, color=colour, label=step)
    for axes, title in ((left, "Processor time, seconds"), (right, "Highest memory of the process, MB")):
        axes.set(title=title, xlabel="articles of 320 words", xscale="log", xticks=numbers)
        axes.set_xticklabels([f"{number:,}" for number in numbers])
        axes.minorticks_off()
        axes.grid(color="#dddddd", lw=0.5)
    left.set_yscale("log")
    right.set_ylim(bottom=0)
    figure.legend(*left.get_legend_handles_labels(), loc="lower center", ncols=6, frameon=False)
    figure.tight_layout(rect=(0, 0.12, 1, 1))
    figure.savefig(DRAWING, metadata={"Date": None, "Creator": None})


if __name__ == "__main__":
    main()
