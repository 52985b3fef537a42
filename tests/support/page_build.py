"""Make the generated files of the page: its script and style, by esbuild, and the types of its payload.

python -m tests.support.page_build     write all
"""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from graphkit.export.page import records
from graphkit.export.page.assets import FOLDER, SCRIPT, STYLE
from tests.support import node
from tests.support.node import run_node

SCRIPT_FILE: Final = FOLDER / SCRIPT
STYLE_FILE: Final = FOLDER / STYLE
TYPES_FILE: Final = FOLDER / "src" / "payload.d.ts"


def script() -> str:
    """The page's script, made of the modules in ``src``; raises NodeError with the words of esbuild."""
    return run_node(str(node.FOLDER / "bundle.mjs"), "src/main.js")


def style() -> str:
    """The page's style, made of those in ``styles``."""
    return run_node(str(node.FOLDER / "bundle.mjs"), "styles/page.css")


HEAD: Final = """\
// Made from graphkit/export/page/records.py by `make page`.

/** Rows of one kind, as columns. */
export type Table<Row> = { [Column in keyof Row]: Row[Column][] };
"""


def types() -> str:
    """The records of the page's data in TypeScript."""
    kinds = [kind for kind in vars(records).values() if hasattr(kind, "__dataclass_fields__")]
    return HEAD + "".join(line for kind in kinds for line in _interface(kind))


def _interface(record: type) -> Iterator[str]:
    tables = records.TABLES.get(record, frozenset())
    yield f"\n/** {str(record.__doc__).splitlines()[0]} */\nexport interface {record.__name__} {{\n"
    for name, hint in get_type_hints(record).items():
        yield f"  {name}: {f'Table<{_type(get_args(hint)[0])}>' if name in tables else _type(hint)};\n"
    yield "}\n"


def _type(hint: Any) -> str:
    """A Python type in TypeScript.

    >>> _type(tuple[int | tuple[int, int], ...]), _type(dict[str, str]), _type(float | None)
    ('(number | [number, number])[]', 'Record<string, string>', 'number | null')
    """
    names = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null"}
    origin, arguments = get_origin(hint), get_args(hint)
    parts = [_type(argument) for argument in arguments if argument is not Ellipsis]
    if origin is None:
        return names.get(hint) or str(hint.__name__)
    if origin is tuple and arguments[-1] is Ellipsis:
        return f"({parts[0]})[]" if get_origin(arguments[0]) is UnionType else f"{parts[0]}[]"
    if origin is tuple:
        return f"[{', '.join(parts)}]"
    return " | ".join(parts) if origin is UnionType else f"Record<{', '.join(parts)}>"


def main() -> None:
    """Write the files."""
    TYPES_FILE.write_text(types(), encoding="utf-8", newline="\n")
    SCRIPT_FILE.write_text(script(), encoding="utf-8", newline="\n")
    STYLE_FILE.write_text(style(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
