"""Reads which records, offices and subjects the hand-written pages link to by their ids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.model.page_link import PageLink
from generator.problems.problem import Place
from generator.reading.file_text import read_text
from generator.settings import MAX_FILE_BYTES

PAGES = "pages"
"""The folder below content/ that MkDocs makes pages of."""

_LINK = re.compile(
    r"(?:\]\( *<?|^ {0,3}\[[^\]\n]{1,200}\]: *<?|href=[\"'])"
    r"(?P<link>(?P<kind>task|department|theme|document|topic):(?P<target>[^)\s#>\"']*))",
    re.MULTILINE,
)
_SHOWN = re.compile(
    r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)|\Z)|(?P<tick>`{1,3})[^`\n]+(?P=tick)|<!--[^<]*-->",
    re.MULTILINE | re.DOTALL,
)
"""Code and remarks: what stands there is shown, or not even that."""


def read_page_links(content: Path) -> Iterator[PageLink]:
    """Every such link in the order of files and lines; a file that is no text has none."""
    for file in sorted((content / PAGES).rglob("*.md")):
        path = f"{content.name}/{file.relative_to(content).as_posix()}"
        text, _ = read_text(file, path, MAX_FILE_BYTES)
        yield from find_page_links(text or "", path)


def find_page_links(text: str, path: str) -> Iterator[PageLink]:
    """Those of one file."""
    prose = _SHOWN.sub(lambda shown: re.sub(r"[^\n]", " ", shown[0]), text)
    for found in _LINK.finditer(prose):
        before = prose[: found.start("link")]
        column = len(before) - (before.rfind("\n") + 1) + 1
        place = Place(path=path, line=before.count("\n") + 1, column=column)
        yield PageLink(kind=found["kind"], target=found["target"], place=place)
