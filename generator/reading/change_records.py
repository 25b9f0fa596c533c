"""Turns the composed tree of a file of changes into its events."""

from __future__ import annotations

from typing import Any

from yaml.nodes import Node

from generator.model.change import ChangeEvent, ChangeKind
from generator.reading.change_shape import CHANGES
from generator.reading.parsed import Reading


def parse_changes(root: Node, reading: Reading) -> tuple[ChangeEvent, ...] | None:
    """The events, in the order of the file."""
    values = CHANGES.read(root, reading)
    if values is None:
        return None
    return tuple(
        _event(entry, reading.path, position) for position, entry in enumerate(values["changes"])
    )


def _event(values: dict[str, Any], path: str, position: int) -> ChangeEvent:
    values["kind"] = ChangeKind(values["kind"])
    return ChangeEvent(path=path, position=position, **values)
