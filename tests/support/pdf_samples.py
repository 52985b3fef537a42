"""PDF files made for tests."""

from __future__ import annotations

import io
from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import XPos, YPos

PICTURE = b"P6 8 8 255 " + bytes(8 * 8 * 3)
"""A picture in a format that Pillow reads."""


def pdf(
    pages: Sequence[Sequence[str] | None], *, head: str = "", foot: str = "", title: str = "", password: str = ""
) -> bytes:
    """Make a PDF of pages of paragraphs, wrapped to a column; ``None`` is a page that is a picture.

    ``{}`` in the running foot is the number of the page.
    """
    made = FPDF()
    made.set_auto_page_break(auto=False)
    if title:
        made.set_title(title)
    if password:
        made.set_encryption("owner", user_password=password)
    for number, paragraphs in enumerate(pages, start=1):
        made.add_page()
        made.set_font("Times", size=11)
        if head:
            made.cell(0, 8, head, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        if paragraphs is None:
            made.image(io.BytesIO(PICTURE), 0, 0, 210, 297)
        for paragraph in paragraphs or ():
            made.multi_cell(90, 5, paragraph, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            made.ln(4)
        if foot:
            made.set_y(-15)
            made.cell(0, 5, foot.format(number))
    return bytes(made.output())
