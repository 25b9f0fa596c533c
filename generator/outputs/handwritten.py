"""Finds the hand-written pages, which the host makes from Markdown, so that site maps know them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.outputs.produced import ProducedPage

_TITLE = re.compile(r"^(?:# |title: *)(.+?)\s*$", re.MULTILINE)
ENGLISH = "en"
"""The folder of English pages."""


def list_handwritten(folder: Path) -> Iterator[ProducedPage]:
    """Every Markdown page below content/pages: about.md stands at /about/."""
    for path in sorted(folder.rglob("*.md")):
        parts = path.relative_to(folder).with_suffix("").parts
        kept = parts[:-1] if parts[-1] == "index" else parts
        title = _TITLE.search(path.read_text(encoding="utf-8"))
        yield ProducedPage(
            address="/" + "".join(f"{part}/" for part in kept),
            title=path.stem if title is None else title[1].strip("'\""),
            language="en" if parts[0] == ENGLISH else "zh",
            section="about",
        )
