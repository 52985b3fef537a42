"""Decode bytes in any encoding to clean text: \\n as the only line end, no control characters."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, Final, TextIO

from graphkit.read.files import UnreadableError

SAMPLE: Final = 1 << 20
"""Bytes of a file from which its encoding is detected."""

TELLING: Final = 1 << 16
"""Bytes of lines that are not plain ASCII, from which a legacy encoding is guessed."""

LONGEST_LINE: Final = 1 << 26
"""The longest line that is read as one record, in characters."""

BAD: Final = 2
"""So many characters of UTF-8 stand for one byte that does not fit."""

MIXED: Final = 10
"""So many bytes that do not fit may stand beside a Latin letter of UTF-8, if a program mixed two encodings."""

SOME: Final = 8
"""So many characters of UTF-8 do not arise by chance."""

SURE: Final = 40
"""Bytes of lines that are not plain ASCII from which a guess about another script is sure."""

ENCODINGS: Final = (
    "cp1252", "cp1251", "cp1250", "cp932", "gb18030", "big5", "cp949", "euc_jp", "koi8_r", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "cp874", "iso8859_2", "iso8859_15", "mac_roman", "mac_cyrillic", "cp866", "cp850", "cp437",
)  # fmt: skip
"""Encodings to try besides Unicode, the most common first; the first of equally good guesses wins."""

SEVERAL_BYTES: Final = ("cp932", "gb18030", "big5", "cp949", "euc_jp")
"""Those that have more than one byte a character."""

WIDER: Final = {
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "iso-8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "iso-8859-8-i": "iso-8859-8",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932",
    "unicode-1-1-utf-7": "utf-7", "utf8": "utf-8", "big5": "big5hkscs", "x-mac-roman": "mac_roman",
    "ascii": "", "us-ascii": "", "unknown-8bit": "", "default": "", "x-unknown": "", "binary": "",
}  # fmt: skip
"""Encodings that hold all characters of another under whose name they are sent; "" where nothing is said."""

BINARY: Final = (
    "looks like a binary file, not a text. If it is an article, open it in the program that wrote it and save it as"
    " plain text (UTF-8)."
)

_MARKS: Final = (  # UTF-32 first: its byte order mark begins with that of UTF-16
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
_WIDE: Final = (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2))
"""Encodings that have NUL bytes in plain text, each with the bytes of a character."""
_ONE_BLOCK: Final = 0.4
_NO_TEXT: Final = tuple(bytes([code]) for code in (*range(7), *range(0x0E, 0x1A), *range(0x1C, 0x20)))
"""Bytes that no text has, but for single ones by mistake."""
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_END: Final = re.compile("[\x0b\x0c\x85\u2028\u2029](?<![\r\n].)(?![\r\n])")
"""Other characters that end a line; beside a line end, they add none."""
_UNDECODED: Final = re.compile("[\udc80-\udcff]")
_STRAY: Final = re.compile("[\udc80-\udcff]+")
_OF_LATIN: Final = re.compile("[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]|[\u2600-\ud7ff\U0001f000-\U0001ffff]")
_OF_OTHERS: Final = re.compile("[\u0180-\u07ff]")
"""Characters of UTF-8 in Latin texts, and those of two bytes that two letters of Mac Roman make by chance."""
_RUN: Final = re.compile("[\udc80-\udcff]{3}")
_OF_WINDOWS: Final = re.compile(r"[\udc85\udc91-\udc97\udcc0-\udcff]+")
"""Quotation marks, dashes and letters of windows-1252, as bytes that do not fit."""
_CHARSET: Final = re.compile(rb"<(?:meta\s[^>]*charset=|\?xml\s[^>]*encoding=)[\s\"']*([\w-]{2,30})", re.IGNORECASE)


def clean(text: str) -> str:
    r"""Normalise line ends to ``\n``, and replace each character that XML, JSON or DuckDB rejects by a space.

    >>> clean("Kim\r\nmet\x00Putin\ud800.")
    'Kim\nmet Putin .'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub(" ", text)


def with_newlines(text: str) -> str:
    r"""Replace form feeds and the other characters that end a line by ``\n``, but not beside one.

    >>> with_newlines("Kim left.\fPutin stayed.\n\fThey met.")
    'Kim left.\nPutin stayed.\n\x0cThey met.'
    """
    return _LINE_END.sub("\n", text)


def has_undecoded(text: str) -> bool:
    """Whether ``text`` holds bytes that did not fit the encoding (see :func:`open_text`)."""
    return not text.isascii() and _UNDECODED.search(text) is not None


def undecoded(text: str) -> int:
    """Return how many bytes did not fit the encoding."""
    return 0 if text.isascii() else len(_UNDECODED.findall(text))


def replace_undecoded(text: str) -> str:
    r"""Clean ``text``, and put a character for each byte that did not fit the encoding.

    In or beside a word it is read as windows-1252, which programs mix into UTF-8; else it becomes U+FFFD (replacement
    character).

    >>> replace_undecoded("caf\udce9, Kim\udc92s, \udce9")
    'café, Kim’s, �'
    """
    return clean(_STRAY.sub(_stray, text) if has_undecoded(text) else text)


def _stray(match: re.Match[str]) -> str:
    text, run = match.string, match.group()
    before = text[match.start() - 1 : match.start()] if match.start() else ""
    after = text[match.end() : match.end() + 1]
    beside = bool(after) and ((before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()))
    if _OF_WINDOWS.fullmatch(run) and (beside or max(run) < "\udcc0"):
        return bytes(ord(char) - 0xDC00 for char in run).decode("cp1252", "replace")
    return "\ufffd" * len(run)


def open_text(stream: BinaryIO, doubts: list[str] | None = None) -> TextIO:
    """Open a stream of bytes as text, in the encoding detected from its first :data:`SAMPLE` bytes.

    A later byte that does not fit the encoding becomes a lone surrogate; see :func:`has_undecoded`.

    Args:
        stream: The bytes.
        doubts: A list that gets a sentence about the encoding if it is not sure.

    Raises:
        UnreadableError: The bytes are not text.
    """
    head = _read_sample(stream)
    whole = len(head) < SAMPLE
    name, sure = detected(head if whole else head[: head.rfind(b"\n") + 1] or head, whole=whole)
    if not sure and doubts is not None:
        doubts.append(f"was read as {shown(name)}, but may be in another encoding.")
    errors = "replace" if name.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return io.TextIOWrapper(io.BufferedReader(_Resumed(head, stream)), name, errors)


def shown(name: str) -> str:
    """Return an encoding as people write it.

    >>> shown("cp1254"), shown("iso8859_2"), shown("mac_roman")
    ('windows-1254', 'ISO-8859-2', 'mac-roman')
    """
    return re.sub(r"^cp(?=125)", "windows-", name).replace("iso8859", "ISO-8859").replace("_", "-")


def first_line(text: TextIO) -> tuple[str, str]:
    """Return the blank lines at the start, unchanged, and the first line after them ("" at the end of the text)."""
    empty = ""
    while (line := text.readline(LONGEST_LINE)).isspace():
        empty += line
    return empty, line


def lines(text: TextIO, *, after: int = 0) -> Iterator[tuple[int, str]]:
    """Yield each line with its number, from ``after`` + 1; a line is cut after :data:`LONGEST_LINE` characters."""
    number = after
    while line := text.readline(LONGEST_LINE):
        number += 1
        yield number, line
        if len(line) == LONGEST_LINE and not line.endswith("\n"):
            skip_line(text)


def skip_line(text: TextIO) -> None:
    """Skip to the next line."""
    while (piece := text.readline(LONGEST_LINE)) and not piece.endswith("\n"):
        pass


def encoding(sample: bytes, *, whole: bool = True) -> str:
    """Detect the encoding of ``sample``; see :func:`detected`.

    >>> encoding("Müller in Peking".encode("cp1252"))
    'cp1252'
    """
    return detected(sample, whole=whole)[0]


def detected(sample: bytes, *, whole: bool = True) -> tuple[str, bool]:
    """Detect the encoding of ``sample``, and whether another is much less likely.

    Args:
        sample: The first bytes of a file.
        whole: Whether the last character is complete.

    Raises:
        UnreadableError: The bytes are not text.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name, True
    if b"\0" in sample:
        if name := _wide(sample):
            return name, True
        if sum(map(sample.count, _NO_TEXT)) > max(1, len(sample) // 100):
            raise UnreadableError(BINARY)
    if _is_utf8(sample, whole=whole):
        return "utf-8", True
    return (name, True) if (name := _declared(sample)) else _guess(sample, whole=whole)


def _declared(sample: bytes) -> str:
    r"""Return the legacy encoding that a page or an XML file states, if it fits; else "".

    >>> _declared(b'<meta charset="iso-8859-1">\xe9'), _declared(b'<meta charset="none">\xe9')
    ('cp1252', '')
    """
    found = _CHARSET.search(sample[:2048])
    stated = found[1].decode().lower() if found else ""
    try:
        sample.decode(name := WIDER.get(stated, stated))
    except (LookupError, ValueError):
        return ""
    return "" if name.startswith(("utf", "unicode", "raw", "idna", "puny", "undef")) else name


def _wide(sample: bytes) -> str:
    """Detect UTF-16 and UTF-32 without a byte order mark by what they decode to; "" for anything else.

    >>> _wide("Kim met Putin.".encode("utf-16-be"))
    'utf-16-be'
    """
    for name, width in _WIDE:
        try:
            text = sample[: min(len(sample), TELLING) // width * width].decode(name)
        except UnicodeDecodeError as error:
            if error.start < len(sample) - 2 * width and error.reason != "unexpected end of data":
                continue
            text = sample[: error.start].decode(name)
        if " " in text and not _CONTROL.search(text) and _share_of_one_block(text) > _ONE_BLOCK:
            return name
    return ""


def _share_of_one_block(text: str) -> float:
    """The share of the most frequent 128 characters that follow each other in Unicode; bytes at random have none."""
    blocks = Counter(ord(char) >> 7 for char in text)
    return max(blocks.values()) / len(text)


def _is_utf8(sample: bytes, *, whole: bool) -> bool:
    """Whether the sample is UTF-8, with a few bad bytes at most.

    Valid characters of two bytes or more hardly ever arise by chance, and one bad byte must not spoil all accents.
    """
    if not whole:
        sample = sample[: len(sample) - next((i for i in (1, 2, 3) if sample[-i:][:1] >= b"\xc0"), 0)]
    try:
        sample.decode()
    except UnicodeDecodeError:
        text = sample.decode("utf-8", "surrogateescape")
        bad, beyond = len(_UNDECODED.findall(text)), not_ascii(text)
        if _OF_LATIN.search(text) and not _OF_OTHERS.search(text) and not _RUN.search(text):
            return bad <= MIXED * (beyond - bad)
        return bad * BAD <= beyond and (beyond - bad >= SOME or len(_OF_LATIN.findall(text)) >= bad)
    return True


def not_ascii(text: str) -> int:
    """Count the characters that are not ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _guess(sample: bytes, *, whole: bool) -> tuple[str, bool]:
    """Guess a legacy encoding, and whether another is much less likely."""
    from charset_normalizer import from_bytes

    from graphkit.read.texts.letters import guessed

    telling = b"".join(islice((line for line in sample.splitlines(keepends=True) if not line.isascii()), 200))
    guess = guessed(telling[:TELLING])
    if guess and guess.good:
        return guess.name, guess.sure
    pieces = [telling] if whole and len(telling) <= TELLING else _before_a_break(telling[:TELLING])
    matches = sorted(match for piece in pieces for match in from_bytes(piece, cp_isolation=list(ENCODINGS)))
    if not matches:
        if guess and not any(map(sample.count, _NO_TEXT)):
            return guess.name, False
        raise UnreadableError(BINARY)
    best = [m for m in matches if (m.chaos, m.coherence) == (matches[0].chaos, matches[0].coherence)]
    names = {name for match in best for name in (match.encoding, *match.could_be_from_charset)}
    name = next((name for name in ENCODINGS if name in names), matches[0].encoding)
    if guess and name not in SEVERAL_BYTES:
        return guess.name, False
    return name, guess is None and len(telling) >= SURE


def _before_a_break(text: bytes) -> list[bytes]:
    """Cut ``text`` at its last white space, since its last character may be incomplete; else try every cut."""
    end = max(text.rfind(b"\n"), text.rfind(b" ")) + 1
    return [text[:end]] if end else [text[: len(text) - cut] for cut in range(4)]


def _read_sample(stream: BinaryIO) -> bytes:
    """Read up to :data:`SAMPLE` bytes; a pipe delivers them in pieces."""
    pieces: list[bytes] = []
    missing = SAMPLE
    while missing and (piece := stream.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)


class _Resumed(io.RawIOBase):
    """A stream of ``head`` followed by the unread bytes of ``rest``; a pipe cannot seek back."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
