"""Read a stream, or a file with an unknown suffix, by what its first line looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.files import InputFile, Result
from graphkit.read.formats.html import page
from graphkit.read.formats.jsonl import is_record, parsed, record_lines, records
from graphkit.read.formats.text import text_document
from graphkit.read.texts.decode import first_line, open_text, replace_undecoded

_PAGE: Final = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE)


def read_unknown(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read JSON Lines if the first line is a JSON object, JSON or a web page if the whole is one, else plain text."""
    with file.open() as stream:
        text = open_text(stream)
        head = "".join(first_line(text))
        if is_record(head):
            yield from record_lines(head, text, file.label, options)
            return
        whole = head + text.read()
    if head.lstrip().startswith(("[", "{")) and isinstance(parsed(whole), list | dict):
        yield from records(whole, file.label, options)
    else:
        whole = replace_undecoded(whole)
        yield page(whole, file) if _PAGE.match(whole) else text_document(whole, file)
