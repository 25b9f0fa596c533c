"""Reads which records were published, and the digest of what was published of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.model.change import PUBLISHED_PATH
from generator.problems.kinds import change_kinds
from generator.problems.problem import Place, Problem

LOCK = PurePosixPath(PUBLISHED_PATH).relative_to("content")
"""Its place below the content folder; only `taizhang changes --write` writes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationLock:
    """What was published, and when for the first time."""

    records: Mapping[str, str] = field(default_factory=dict)
    """The id of a record or a notice to the digest of its public fields."""
    first: Mapping[str, str] = field(default_factory=dict)
    """The id of what has its own first publication to its moment, which never moves (R-012)."""


def read_lock(content: Path) -> tuple[PublicationLock, tuple[Problem, ...]]:
    """What the file holds; nothing where nothing was published yet."""
    file = content / LOCK
    place = Place(path=f"{content.name}/{LOCK}")
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return PublicationLock(), ()
    except (OSError, UnicodeError):
        return PublicationLock(), (change_kinds.publication_lock_broken(place),)
    return _parse(text, place)


def write_lock(records: Mapping[str, str], first: Mapping[str, str] | None = None) -> str:
    """The text of the file: one record a line, so that a merge shows what changed."""
    held = {"first": first, "records": records} if first else {"records": records}
    return json.dumps(held, ensure_ascii=False, indent=0) + "\n"


def _parse(text: str, place: Place) -> tuple[PublicationLock, tuple[Problem, ...]]:
    try:
        held = json.loads(text)
        records, first = held["records"], held.get("first", {})
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return PublicationLock(), (change_kinds.publication_lock_broken(place),)
    if not _is_mapping_of_texts(records) or not _is_mapping_of_texts(first):
        return PublicationLock(), (change_kinds.publication_lock_broken(place),)
    return PublicationLock(records=records, first=first), ()


def _is_mapping_of_texts(held: object) -> bool:
    return isinstance(held, dict) and all(isinstance(text, str) for text in held.values())
