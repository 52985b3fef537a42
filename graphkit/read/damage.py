"""The errors that libraries raise for damaged archives and compressed files."""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib
from typing import Final

OPENING: Final = (zipfile.BadZipFile, tarfile.TarError, EOFError, ValueError, NotImplementedError, struct.error)
"""Errors on opening an archive."""

UNPACKING: Final = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)
"""Errors on unpacking a member of an archive, or a compressed file."""

PASSWORD: Final = RuntimeError
"""What zipfile raises for an encrypted member, where it does not see it before."""

UNKNOWN: Final = NotImplementedError
"""What zipfile raises for a way of packing that it does not know."""
