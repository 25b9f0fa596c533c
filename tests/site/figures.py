"""Keeps what a full run over the built site found, for the accessibility statement (R-086)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

Figures = dict[str, object]

NAMES = frozenset(
    {
        *("axe", "kinds", "views", "widths", "violations", "undecided"),
        *("html_validate", "pages", "invalid"),
    }
)
"""What the statement says; a run that did not find all of it writes nothing."""

RENEWAL = timedelta(days=30)
"""The same figures get a new date after this time, so that not every run changes a file."""


def keep_figures(figures: Mapping[str, object], file: Path, today: date) -> bool:
    """Write the figures of a complete run; tells whether the file was written."""
    if set(figures) != NAMES:
        return False
    if file.is_file():
        kept = json.loads(file.read_text(encoding="utf-8"))
        day = date.fromisoformat(kept.pop("date"))
        if kept == figures and today - day < RENEWAL:
            return False
    dated = {"date": today.isoformat(), **dict(sorted(figures.items()))}
    file.write_text(json.dumps(dated, indent=2) + "\n", encoding="utf-8")
    return True
