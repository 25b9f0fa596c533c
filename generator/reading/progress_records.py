"""Turns the composed tree of a progress file into its entries."""

from __future__ import annotations

from typing import Any

from yaml.nodes import Node

from generator.model.progress import Evidence, ProgressEntry, ProgressStatus
from generator.reading.parsed import Reading
from generator.reading.progress_shape import PROGRESS
from generator.reading.review_record import read_review


def parse_progress(root: Node, reading: Reading) -> tuple[ProgressEntry, ...] | None:
    """The entries, in the order of the file."""
    values = PROGRESS.read(root, reading)
    if values is None:
        return None
    return tuple(
        _entry(entry, reading.path, position) for position, entry in enumerate(values["progress"])
    )


def _entry(values: dict[str, Any], path: str, position: int) -> ProgressEntry:
    values["status"] = ProgressStatus(values["status"])
    values["evidence"] = tuple(Evidence(**piece) for piece in values.get("evidence", ()))
    values["review"] = read_review(values)
    return ProgressEntry(path=path, position=position, **values)
