"""Turns the values of a record into its release: that of a notice, a row or a progress entry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.review import PublicationAttribute, Review, ReviewStep


def read_review(values: Mapping[str, Any]) -> Review | None:
    """The release among the values of a record; nothing where there is none."""
    entry = values.get("review")
    if entry is None:
        return None
    kept = {key: value for key, value in entry.items() if key not in {"attribute", "steps"}}
    return Review(
        attribute=PublicationAttribute(entry["attribute"]),
        steps=tuple(ReviewStep(**step) for step in entry.get("steps", ())),
        **kept,
    )
