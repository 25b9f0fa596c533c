"""What stands on a page of a PDF: printed characters and ruled lines, from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """One printed character."""

    text: str
    left: float
    right: float
    middle: float
    """Half its height: it tells the cell that it stands in."""
    base: float
    """What it stands on: it tells the line that it belongs to."""
    size: float
    """Of its font."""
    is_generated: bool = False
    """A space that nobody printed: the characters beside it only stand apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A ruled line; one that stands has the same left and right."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def is_upright(self) -> bool:
        """Whether it stands."""
        return self.bottom - self.top > self.right - self.left


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfPage:
    """One page; points from its top left corner, as a person holds it."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...] = ()
    rules: tuple[Rule, ...] = ()
    has_picture: bool = False
    """A picture fills much of it: a scan."""
    unseen_count: int = 0
    """Characters that are not drawn: what a program read from a picture."""
    slanted: str = ""
    """How words begin that run across: a watermark."""
    nameless: tuple[int, ...] = ()
    """Codes of characters that the file has no meaning for."""


class PdfError(Exception):
    """Why a file gives no pages; it crosses from one process to another."""

    def __init__(self, reason: str, count: int = 0) -> None:
        super().__init__(reason, count)
        self.reason, self.count = reason, count
