"""Reads which records were published, and the digest of what was published of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.problems.kinds import change_kinds
from generator.problems.problem import Place, Problem

LOCK = PurePosixPath("changes", "published.json")
"""Its place below the content folder; only `taizhang changes --write` writes it."""


def read_lock(content: Path) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """Digests by id; nothing where nothing was published yet."""
    file = content / LOCK
    place = Place(path=f"{content.name}/{LOCK}")
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}, ()
    except (OSError, UnicodeError):
        return {}, (change_kinds.publication_lock_broken(place),)
    return _parse(text, place)


def write_lock(digests: Mapping[str, str]) -> str:
    """The text of the file: one record a line, so that a merge shows what changed."""
    return json.dumps({"records": digests}, ensure_ascii=False, indent=0) + "\n"


def _parse(text: str, place: Place) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    try:
        records = json.loads(text)["records"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return {}, (change_kinds.publication_lock_broken(place),)
    if not isinstance(records, dict) or not all(isinstance(d, str) for d in records.values()):
        return {}, (change_kinds.publication_lock_broken(place),)
    return records, ()
