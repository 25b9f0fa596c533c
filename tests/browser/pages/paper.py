"""Prints an open page and reads what stands on the paper."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Page
from pypdf import PdfReader

RADICALS = "[\u2e80-\u2eff]"
"""Some fonts print a character with the code of a radical of the same shape."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The printed sheets."""

    sheets: Sequence[str]
    """The words of each, without spaces: a line may break anywhere."""
    width_mm: float
    height_mm: float

    def shows(self, text: str) -> bool:
        """Tell whether a text stands on the paper, be it over the edge of a sheet."""
        return re.search(_pattern(text), self._joined()) is not None

    def shows_on_one_sheet(self, text: str) -> bool:
        """Tell whether a sheet has all of a text."""
        return any(re.search(_pattern(text), sheet) for sheet in self.sheets)

    def _joined(self) -> str:
        """All sheets without the page numbers, which would stand inside a sentence."""
        return "".join(
            re.sub(rf"{n}/{len(self.sheets)}", "", s) for n, s in enumerate(self.sheets, 1)
        )


def print_page(page: Page) -> Paper:
    """Print as the page asks to be printed."""
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    box = reader.pages[0].mediabox
    return Paper(
        sheets=[_bare(sheet.extract_text()) for sheet in reader.pages],
        width_mm=float(box.width) / 72 * 25.4,
        height_mm=float(box.height) / 72 * 25.4,
    )


def _pattern(text: str) -> str:
    return "".join(f"(?:{re.escape(each)}|{RADICALS})" for each in _bare(text))


def _bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
