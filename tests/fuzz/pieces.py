"""Small pieces of real files, so that many can be mutated and read in little time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.reading.sources import SourceKind, find_sources

ROOT = Path(__file__).parents[2]
CONTENTS = (ROOT / "content", ROOT / "tests" / "sites" / "small" / "content")
ENTRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The beginning of a file, still a whole file of its kind."""

    kind: SourceKind
    name: str
    raw: bytes


def find_pieces() -> list[Piece]:
    """A piece of every shipped file and of every file of the small site."""
    return [
        Piece(kind=source.kind, name=source.path, raw=_shorten(source.file.read_text("utf-8")))
        for content in CONTENTS
        for source in find_sources(content).sources
    ]


def _shorten(text: str) -> bytes:
    """Long paragraphs cut, and of long lists of entries only the first few."""
    short = re.sub(r"([\u3000-\u9fff\uff00-\uffef，。、]{60})[^\n\"\]},]+", r"\1", text)
    entries = list(re.finditer(r"^  - (?:id|task): ", short, re.MULTILINE))
    end = entries[ENTRIES].start() if len(entries) > ENTRIES else len(short)
    return short[:end].encode()
