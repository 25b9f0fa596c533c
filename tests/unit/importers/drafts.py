"""Imports a file against our own content and shows drafts as the words of their YAML."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from generator.formatting.record_text import write_record
from generator.formatting.safeguard import plain_of
from generator.importers import read_source
from generator.importers.draft import Draft, draft_record
from generator.importers.identity import Wishes
from generator.model.catalogue import Catalogue
from generator.pipeline import examine
from generator.reading.document_shape import DOCUMENT
from generator.reading.yaml_tree import compose
from generator.settings import Settings

ROOT = Path(__file__).parents[3]

BY_HAND = {"theme", "topics", "notes"}
"""What a file cannot say; the log lists it as left to a person."""


@cache
def catalogue() -> Catalogue:
    """Our own content."""
    return examine(Settings(root=ROOT, as_of=date(2024, 1, 1))).catalogue


def draft_of(file: Path, **wishes: Any) -> Draft:  # noqa: ANN401 - as a person wishes
    """The draft of a file."""
    return draft_record(read_source(file, file.name), catalogue(), Wishes(**wishes))


def words_of(text: str) -> dict[str, Any]:
    """What YAML says, without what is decided by hand."""
    root, problems = compose(text, "record.yml", 24)
    assert root is not None, problems
    plain = _without_by_hand(plain_of(root))
    assert isinstance(plain, dict)
    return plain


def words_of_draft(draft: Draft) -> dict[str, Any]:
    """The same for a draft."""
    path = f"content/documents/{draft.document_id}.yml"
    return words_of(write_record(draft.values, DOCUMENT, path=path))


def words_of_record(document_id: str) -> dict[str, Any]:
    """The same for a record that ships."""
    return words_of((ROOT / f"content/documents/{document_id}.yml").read_text(encoding="utf-8"))


def _without_by_hand(value: Any) -> Any:  # noqa: ANN401 - a tree
    if isinstance(value, dict):
        return {key: _without_by_hand(v) for key, v in value.items() if key not in BY_HAND}
    return [_without_by_hand(item) for item in value] if isinstance(value, list) else value


def differences(new: Any, old: Any, path: str = "") -> list[str]:  # noqa: ANN401 - trees
    """Where two trees differ, each with both values."""
    if isinstance(new, dict) and isinstance(old, dict):
        keys = dict.fromkeys([*new, *old])
        return [d for key in keys for d in differences(new.get(key), old.get(key), f"{path}.{key}")]
    if isinstance(new, list) and isinstance(old, list) and len(new) == len(old):
        return [
            d
            for number, pair in enumerate(zip(new, old, strict=True))
            for d in differences(*pair, f"{path}[{number}]")
        ]
    return [] if new == old else [f"{path}: {new!r} / {old!r}"]
