"""Tells what of the files is not a text yet: they share whole parts, and pages most of their lines.

Whoever asks has to look at every text it is given: what was given once is not given again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from generator.privacy.fresh_lines import READ_TOGETHER

Reader = Callable[[str], Sequence[str]]
"""Makes of markup the texts that stand in it."""


class SeenSources:
    """Knows which parts of files and which lines of markup have become texts before."""

    def __init__(self) -> None:
        self._parts: set[int] = set()
        self._lines: set[int] = set()
        self._in_company: set[int] = set()
        """Of these lines: those that say something only together with others."""

    def has_part(self, kind: Hashable, content: bytes) -> bool:
        """Whether the same bytes were read as the same kind of part before; from now on they were.

        `kind` is whatever decides how the bytes are read.
        """
        mark = hash((kind, content))
        was_seen = mark in self._parts
        self._parts.add(mark)
        return was_seen

    def new_texts(self, markup: str, read: Reader) -> Sequence[str]:
        """The texts of lines that no file before had, or of all where lines belong together."""
        lines = dict.fromkeys(markup.split("\n"))
        new = [line for line in lines if hash(line) not in self._lines]
        self._lines.update(map(hash, new))
        texts = read("\n".join(new))
        if _has_column(texts):
            self._in_company.update(hash(line) for line in new if _has_column(read(line)))
        self._in_company.update(hash(line) for line in new if _is_cut(line))
        if self._in_company and not self._in_company.isdisjoint(map(hash, lines)):
            return read(markup)
        return texts


def _has_column(texts: Sequence[str]) -> bool:
    return any(READ_TOGETHER in text for text in texts)


def _is_cut(line: str) -> bool:
    """Whether a tag begins in a line and ends in another."""
    return line.rfind("<") > line.rfind(">")
