"""Take markup and character references out of a text: HTML, as fields of records and mail hold it, and simple codes."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from graphkit.read.texts.decode import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BLOCKS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure"
        " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary"
        " table tbody tfoot thead tr ul"
    ).split()
)
"""Elements that stand on lines of their own."""

SILENT: Final = frozenset(
    ("head", "math", "noscript", "iframe", "object", "script", "select", "style", "svg", "template", "title")
)
"""Elements whose text no reader sees."""

_TAGS: Final = (
    "a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|"
    "iframe|img|ins|li|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|"
    "tt|u|ul|video"
)
_ATTRIBUTE: Final = r"\s+[\w:-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?"
_TAG: Final = re.compile(rf"</?(?:{_TAGS})(?:{_ATTRIBUTE})*\s*/?>|<!--|<!\[CDATA\[", re.IGNORECASE)
MARKED_UP: Final = 2
"""So many lines that end with a tag, or more character references, make a text one that is written in HTML."""

_ENDS: Final = re.compile(
    r"</(?:p|div|h[1-6]|li|td|tr|span|blockquote|article)>[ \t]*$|<br ?/?>[ \t]*$", re.MULTILINE | re.IGNORECASE
)
_ANY_TAG: Final = re.compile(r"<[^<>]*>")
_REFERENCE: Final = re.compile(r"&(?:#\d{2,7}|#x[0-9a-f]{2,6}|(?:amp|lt|gt|quot|apos|nbsp|[a-z]{4,8}));", re.IGNORECASE)
_WHOLE: Final = re.compile(
    r"<(?:article|b|blockquote|div|em|figure|h[1-6]|i|ol|p|section|span|strong|table|ul)\b[^<>]*>.*</(?:article|blockquote|div|figure|"
    r"h[1-6]|ol|p|section|span|table|ul)\s*>",
    re.DOTALL | re.IGNORECASE,
)
_CDATA: Final = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_SHORTCODE: Final = re.compile(
    r"\[/?(?:caption|embed|gallery|audio|video|playlist|quote|url|img|b|i|u|size|color)(?:[ =][^\]\n]*)?\]",
    re.IGNORECASE,
)
_SPACES: Final = re.compile(r"[ \t\n\f\r]+")
_REPEATED: Final = re.compile(r" {2,}")
_TABS: Final = re.compile(r"[ \t]*\t[ \t]*")
_BLANK_LINES: Final = re.compile(r"\n{3,}")


def has_markup(text: str) -> bool:
    """Whether a text holds HTML tags or character references, rather than a "<" or an "&" that it means.

    >>> [has_markup(text) for text in ("<p>Kim</p>", "Marks &amp; Spencer", "a < b > c", "I <3 AT&T; so", "x<y")]
    [True, True, False, False, False]
    """
    return ("<" in text and _TAG.search(text) is not None) or ("&" in text and _REFERENCE.search(text) is not None)


def is_marked_up(text: str) -> bool:
    """Whether a whole file that should be plain text is written in HTML, rather than a text that names a few tags.

    >>> is_marked_up("<p>Kim left.</p>\\n<p>Lee came.</p>"), is_marked_up("Write <p> and </p> around it.")
    (True, False)
    """
    return len(_ENDS.findall(text)) >= MARKED_UP or len(_REFERENCE.findall(text)) > MARKED_UP


def plain(text: str) -> str:
    r"""Return a text without markup: a paragraph, heading or item is a paragraph, a row of a table a line.

    A text without markup comes back unchanged.

    >>> plain("<p>Kim &amp; Putin<br/>met.</p><ul><li>In <b>Russia</b>&#8217;s east</li></ul>")
    'Kim & Putin\nmet.\n\nIn Russia’s east'
    >>> plain("Marks &amp;amp; Spencer")
    'Marks & Spencer'
    """
    if not has_markup(text):
        return text
    text = _CDATA.sub(r"\1", text)
    if "[" in text:
        text = _SHORTCODE.sub("", text)
    if _TAG.search(text) is None:
        unescaped = _references(text)
        return _references(_without_tags(unescaped)) if is_escaped_markup(unescaped) else unescaped
    return _references(_without_tags(text))


def is_escaped_markup(text: str) -> bool:
    """Whether a text whose references were replaced is written in HTML as a whole: it begins and ends with tags.

    >>> is_escaped_markup("<p>Kim left.</p><p>Lee came.</p>"), is_escaped_markup("Write <p> and </p> around it.")
    (True, False)
    """
    return _WHOLE.fullmatch(text.strip()) is not None


def _references(text: str) -> str:
    """Replace character references, also those that were written twice (``&amp;amp;``)."""
    for _ in range(3):
        if _REFERENCE.search(text) is None:
            break
        text = unescape(text)
    return clean(text)


def _without_tags(text: str) -> str:
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    keeps_lines = "\n" in text and re.search(r"<(?:p|br|div)\b", text, re.IGNORECASE) is None
    if keeps_lines:  # only inline tags: the line breaks of the text are its paragraphs
        text = text.replace("\n", "<br>")
    try:
        root = lxml.html.document_fromstring(f"<div>{text}</div>".encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        return _ANY_TAG.sub(" ", text)
    return of_element(root) or _ANY_TAG.sub(" ", text).strip()


def of_element(root: HtmlElement) -> str:
    """Return the text of an element of a parsed page, a paragraph for each block.

    A stack stands for recursion: saved pages nest their elements hundreds of levels deep.
    """
    pieces: list[str] = []
    left: list[tuple[HtmlElement, bool]] = [(root, False)]
    while left:
        element, closing = left.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if closing:
            pieces += [_AROUND.get(tag, ("", ""))[1], _SPACES.sub(" ", element.tail or "")]
            continue
        left.append((element, True))
        if not tag or tag in SILENT:
            continue
        pieces += [
            _AROUND.get(tag, ("", ""))[0],
            (element.text or "") if tag == "pre" else _SPACES.sub(" ", element.text or ""),
        ]
        left.extend((child, False) for child in reversed(element))
    lines = (_TABS.sub("\t", line).strip(" \t") for line in _REPEATED.sub(" ", "".join(pieces)).split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


_AROUND: Final = dict.fromkeys(BLOCKS, ("\n\n", "\n\n")) | {
    "tr": ("", "\n"), "td": ("", "\t"), "th": ("", "\t"), "br": ("\n", ""), "tbody": ("", ""),
}  # fmt: skip
"""What stands before and after the text of an element."""
