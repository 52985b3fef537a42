"""The file formats: one module for each, and the table of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from graphkit.read.formats.format import Format

TEXT: Final = Format("plain text", (".txt", ".text"), "text.read_text")
"""What a file is read as if nothing tells its format."""

INPUTS: Final = (
    Format("Parquet table", (".parquet",), "parquet.read_parquet", "parquet.is_parquet", binary=True),
    Format("PDF", (".pdf",), "pdf.read_pdf", "pdf.is_pdf", binary=True, extra="documents"),
    Format("Word document", (".docx", ".docm", ".dotx"), "docx.read_docx", "docx.is_docx", binary=True),
    Format("OpenDocument text", (".odt", ".ott", ".sxw"), "odt.read_odt", "odt.is_odt", binary=True),
    Format("RTF document", (".rtf",), "rtf.read_rtf", "rtf.is_rtf", binary=True, extra="documents"),
    Format(
        "spreadsheet",
        (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
        "sheet.read_sheet",
        "sheet.is_sheet",
        binary=True,
        extra="documents",
    ),
    Format("presentation", (".pptx",), "pptx.read_pptx", "pptx.is_pptx", binary=True),
    Format("book", (".epub",), "epub.read_epub", "epub.is_epub", binary=True),
    Format("table in a web page", (), "markup_tables.read_html_table", "page_heads.is_html_table"),
    Format("spreadsheet in XML", (), "markup_tables.read_xml_sheet", "markup_tables.is_xml_sheet"),
    Format("web page", (".html", ".htm", ".xhtml"), "html.read_html", "page_heads.is_html"),
    Format("JSON", (".json", ".jsonl", ".ndjson"), "jsonl.read_json", "jsonl.is_json"),
    Format("Markdown", (".md", ".markdown"), "markdown.read_markdown"),
    Format("table", (".csv", ".tsv", ".tab"), "delimited.read_delimited", "delimited.is_delimited"),
    Format("saved page in one file", (".mhtml", ".mht"), "mhtml.read_mhtml", "mhtml.is_mhtml", binary=True),
    Format("mailbox", (".mbox", ".mbx"), "mbox.read_mbox", "mbox.is_mbox"),
    Format("message", (".eml", ".emlx"), "eml.read_eml", "eml.is_eml"),
    Format(
        "subtitles",
        (".srt", ".vtt", ".ass", ".ssa", ".sbv", ".ttml", ".dfxp"),
        "subtitles.read_subtitles",
        "subtitles.is_subtitles",
    ),
    Format("feed", (".rss", ".atom", ".rdf"), "feed.read_feed", "feed.is_feed"),
    Format("XML of articles", (".xml", ".sgml", ".nitf"), "xml.read_xml", "xml.is_xml"),
    Format("web archive", (".warc", ".arc"), "warc.read_warc", "warc.is_warc", binary=True),
    Format("chat", (), "chat.read_chat", "chat.is_chat"),
    TEXT,
    Format(
        "compressed file",
        (".gz", ".bz2", ".xz", ".zst", ".tgz", ".tbz2", ".txz", ".tzst"),
        "archives.read_compressed",
        "archives.is_compressed",
        binary=True,
    ),
    Format("tar archive", (".tar",), "archives.read_tar", "archives.is_tar", binary=True),
    Format("zip archive", (".zip",), "archives.read_zip", "archives.is_zip", binary=True),
)
"""One row for each format that is read.

A file is read in the format of its suffix, unless its content is recognised as another; the first row that recognises
it wins. The command line's help, the reference and the messages about unknown files follow from this table.
"""

READERS: Final[Mapping[str, Format]] = MappingProxyType(
    {suffix: format_ for format_ in INPUTS for suffix in format_.suffixes}
)
"""The formats by the suffix of a file's name."""
