"""Announces the files of a list in the head of its page (R-112)."""

from __future__ import annotations

from generator.rendering.page import Alternate
from generator.views.data_files import ListFilesView


def announce(files: ListFilesView | None) -> tuple[Alternate, ...]:
    """One alternate for each format; none where a page has no files."""
    if files is None:
        return ()
    return tuple(
        Alternate(address=link.address, type=link.type, title=link.title) for link in files.links
    )
