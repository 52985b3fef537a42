"""The file formats: one module for each, and the table of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from graphkit.read.formats.archives import (
    COMPRESSIONS,
    TAR_SUFFIXES,
    is_compressed,
    is_tar,
    is_zip,
    read_compressed,
    read_tar,
    read_zip,
)
from graphkit.read.formats.chat import is_chat, read_chat
from graphkit.read.formats.delimited import read_delimited
from graphkit.read.formats.docx import is_docx, read_docx
from graphkit.read.formats.eml import is_eml, read_eml
from graphkit.read.formats.epub import is_epub, read_epub
from graphkit.read.formats.feed import is_feed, read_feed
from graphkit.read.formats.format import Format
from graphkit.read.formats.html import is_html, read_html
from graphkit.read.formats.jsonl import is_json, read_json
from graphkit.read.formats.markdown import read_markdown
from graphkit.read.formats.mbox import is_mbox, read_mbox
from graphkit.read.formats.mhtml import is_mhtml, read_mhtml
from graphkit.read.formats.odt import is_odt, read_odt
from graphkit.read.formats.parquet import is_parquet, read_parquet
from graphkit.read.formats.pdf import is_pdf, read_pdf
from graphkit.read.formats.pptx import is_pptx, read_pptx
from graphkit.read.formats.rtf import is_rtf, read_rtf
from graphkit.read.formats.sheet import is_sheet, read_sheet
from graphkit.read.formats.subtitles import is_subtitles, read_subtitles
from graphkit.read.formats.text import read_text
from graphkit.read.formats.warc import is_warc, read_warc
from graphkit.read.formats.xml import is_xml, read_xml

TEXT: Final = Format("plain text", (".txt", ".text"), read_text)
"""What a file is read as if nothing tells its format."""

INPUTS: Final = (
    Format("Parquet table", (".parquet",), read_parquet, is_parquet, binary=True),
    Format("PDF", (".pdf",), read_pdf, is_pdf, binary=True, extra="documents"),
    Format("Word document", (".docx", ".docm", ".dotx"), read_docx, is_docx, binary=True),
    Format("OpenDocument text", (".odt", ".ott", ".sxw"), read_odt, is_odt, binary=True),
    Format("RTF document", (".rtf",), read_rtf, is_rtf, binary=True, extra="documents"),
    Format(
        "spreadsheet", (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"), read_sheet, is_sheet, binary=True, extra="documents"
    ),
    Format("presentation", (".pptx",), read_pptx, is_pptx, binary=True),
    Format("book", (".epub",), read_epub, is_epub, binary=True),
    Format("web page", (".html", ".htm", ".xhtml"), read_html, is_html),
    Format("JSON", (".json", ".jsonl", ".ndjson"), read_json, is_json),
    Format("Markdown", (".md", ".markdown"), read_markdown),
    Format("table", (".csv", ".tsv"), read_delimited),
    Format("saved page in one file", (".mhtml", ".mht"), read_mhtml, is_mhtml, binary=True),
    Format("mailbox", (".mbox", ".mbx"), read_mbox, is_mbox),
    Format("message", (".eml", ".emlx"), read_eml, is_eml),
    Format("subtitles", (".srt", ".vtt", ".ass", ".ssa"), read_subtitles, is_subtitles),
    Format("feed", (".rss", ".atom", ".rdf"), read_feed, is_feed),
    Format("XML of articles", (".xml", ".sgml", ".nitf"), read_xml, is_xml),
    Format("web archive", (".warc", ".arc"), read_warc, is_warc, binary=True),
    Format("chat", (), read_chat, is_chat),
    TEXT,
    Format("compressed file", (*COMPRESSIONS, *TAR_SUFFIXES), read_compressed, is_compressed, binary=True),
    Format("tar archive", (".tar",), read_tar, is_tar, binary=True),
    Format("zip archive", (".zip",), read_zip, is_zip, binary=True),
)
"""One row for each format that is read.

A file is read in the format of its suffix, unless its content is recognised as another; the first row that recognises
it wins. The command line's help, the reference and the messages about unknown files follow from this table.
"""

READERS: Final[Mapping[str, Format]] = MappingProxyType(
    {suffix: format_ for format_ in INPUTS for suffix in format_.suffixes}
)
"""The formats by the suffix of a file's name."""
