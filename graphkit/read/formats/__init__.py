"""The file formats: one module for each, and the table of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from graphkit.read.files import Reader
from graphkit.read.formats.delimited import read_delimited
from graphkit.read.formats.html import read_html
from graphkit.read.formats.jsonl import read_json
from graphkit.read.formats.markdown import read_markdown
from graphkit.read.formats.parquet import read_parquet
from graphkit.read.formats.text import read_text

READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        ".txt": read_text,
        ".text": read_text,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".html": read_html,
        ".htm": read_html,
        ".xhtml": read_html,
        ".jsonl": read_json,
        ".ndjson": read_json,
        ".json": read_json,
        ".csv": read_delimited,
        ".tsv": read_delimited,
        ".parquet": read_parquet,
    }
)
"""One row for each suffix of a file name, with the function that reads it.

The command line's help, the reference and the messages about unknown files list these suffixes.
"""
