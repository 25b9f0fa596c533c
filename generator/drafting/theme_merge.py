"""Joins the headings of a corrected file with those of its record, whose keys and themes stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedHeadings:
    """All headings of both, and where those of the file went."""

    headings: list[Plain]
    new_keys: dict[str, str]
    """For each key of the file the key in the record."""

    def used_by(self, keys: Iterable[str]) -> list[Plain]:
        """The headings without those that no row stands under any more."""
        used = set(keys)
        kept: list[Plain] = []
        for top in self.headings:
            under = [sub for sub in top.get("under", ()) if sub["key"] in used]
            if under or top["key"] in used:
                kept.append({**top, "under": under} if under else top)
        return kept


def merge_headings(old: Plain, new: Plain) -> MergedHeadings:
    """Same words, same heading; one whose words were corrected in place keeps its key."""
    merged: list[Plain] = deepcopy(old["headings"])
    new_keys: dict[str, str] = {}
    for heading, known in _pairs(merged, new["headings"], prefix=""):
        new_keys[heading["key"]] = known["key"]
        subs = known.setdefault("under", []) if heading.get("under") else []
        for sub, known_sub in _pairs(subs, heading.get("under", ()), prefix=f"{known['key']}."):
            new_keys[sub["key"]] = known_sub["key"]
    return MergedHeadings(headings=merged, new_keys=new_keys)


def heading_words(headings: Iterable[Plain]) -> dict[str, str]:
    """What is printed of each heading, by its key."""
    return {
        heading["key"]: heading.get("mark", "") + heading["text"]
        for top in headings
        for heading in (top, *top.get("under", ()))
    }


def _pairs(
    known: list[Plain], headings: Sequence[Plain], *, prefix: str
) -> Iterator[tuple[Plain, Plain]]:
    """Each heading of the file with its partner in the record, which is made if there is none."""
    texts = {heading["text"] for heading in headings}
    for position, heading in enumerate(headings):
        found = next((h for h in known if h["text"] == heading["text"]), None)
        if found is None and position < len(known) and known[position]["text"] not in texts:
            found = known[position]
        if found is None:
            found = {"key": f"{prefix}{_next(known)}"}
            known.append(found)
        for key in ("mark", "text"):
            if key in heading:
                found[key] = heading[key]
        if "theme" in heading and not found.get("under"):
            found.setdefault("theme", heading["theme"])
        yield heading, found


def _next(known: Sequence[Plain]) -> int:
    return max((int(h["key"].rpartition(".")[2]) for h in known), default=0) + 1
