"""Compare the speed of a build with the plain script, as processes in turn on one machine.

Usage: python benchmarks/speed.py ARTICLES.jsonl [--runs N]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PLAIN = Path(__file__).with_name("plain.py")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    if not options.articles.exists():
        sys.exit(f"There is no {options.articles}: give a JSONL file of articles (fields id and text).")
    with options.articles.open(encoding="utf-8") as lines:
        words = sum(len(json.loads(line)["text"].split()) for line in lines)
    print(f"{words:,} words in {options.articles.name}, {os.cpu_count()} cores, {options.runs} runs in turn")
    ratios, speeds = [], []
    for run in range(options.runs):
        with tempfile.TemporaryDirectory() as folder:
            ours, memory = timed(
                [sys.executable, "-m", "graphkit", "build", str(options.articles), "-o", f"{folder}/ours"]
            )
            again, _ = timed([sys.executable, "-m", "graphkit", "build", str(options.articles), "-o", f"{folder}/ours"])
            plain, plain_memory = timed([sys.executable, str(PLAIN), str(options.articles), f"{folder}/plain"])
        ratios.append(plain / ours)
        speeds.append(words / ours)
        print(
            f"run {run + 1}: graphkit {ours:.1f} s ({words / ours:,.0f} words/s, {memory:,.0f} MB), again {again:.1f};"
            f" plain {plain:.1f} s ({words / plain:,.0f} words/s, {plain_memory:,.0f} MB); {plain / ours:.2f} times"
        )
    print(f"median: {statistics.median(speeds):,.0f} words/s, {statistics.median(ratios):.2f} times the plain script")


def timed(command: list[str]) -> tuple[float, float]:
    """Run a command; return its wall time in seconds and the peak memory of its largest process in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode()}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
