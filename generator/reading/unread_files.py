"""Reports every file of the content that only a person can look through (R-061)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.privacy.scan import mask
from generator.privacy.unread import find_unread, is_scanned
from generator.privacy.waivers import Waivers
from generator.problems.kinds import gate_kinds
from generator.problems.problem import Place, Problem
from generator.reading.waivers import FILE

WRITTEN_BY_US = frozenset({"changes/published.json", "changes/addresses.lock", FILE})
"""Files of the content that hold nothing but what stands elsewhere, or answers."""


def check_unread_files(content: Path, waivers: Waivers) -> Iterator[Problem]:
    """Pictures, scans and the like that nobody has answered for yet."""
    for file in sorted(content.rglob("*")):
        name = file.relative_to(content).as_posix()
        if is_scanned(name) or name in WRITTEN_BY_US:
            continue
        try:
            finding = find_unread(name, file.read_bytes()) if file.is_file() else None
        except OSError:
            continue  # Told, where it matters, by those who read it.
        if finding is not None and not waivers.holds(finding):
            suggestion = f"{finding.rule.code} {finding.digest}"
            yield gate_kinds.picture_unread(
                Place(path=f"{content.name}/{mask(name)}"),
                file=mask(file.name),
                suggestion=suggestion,
            )
