"""Turns official wording into the short title of a record."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.model.task import Task

SHORTEST = 7
"""A first clause of fewer characters says too little (健全工作机制，): the next one is added."""
LONGEST = 40
"""A longer title is cut: it must be read at a glance and fit a search result."""
ENOUGH = 24
"""A cut title keeps at least so many characters."""

_OPENING = "（(《“「【〔"
_CLOSING = "）)》”」】〕"
_OPENER = re.compile("围绕|针对|聚焦|按照|根据|对照|依托|要依托|通过|基于|在|对|以|鼓励以")
_LEADING_ENDS = ("前", "后", "内", "上", "的")
"""A clause that only leads up to the verb (围绕……，2021年底前，) is followed by the next one."""
_STOPS = "，。；：,;:"
_MARKS = re.compile(f"[{_OPENING}{_CLOSING}{_STOPS}]")
_JOINTS = re.compile(f"[{_OPENING}{_CLOSING}{_STOPS}、]")
_CUT_MARK = "…"

KEPT = 1 << 12
"""Wordings of a few notices, whose pages come one after the other: what is kept holds each twice,
and to split it again costs less than the memory of a hundred thousand."""


def title_of(task: Task) -> str:
    """The editorial title, else the first clause of the wording."""
    return task.title or first_clause(task.requirement)


def first_clause(wording: str) -> str:
    """The wording up to its first stop outside brackets, neither too short nor too long."""
    head, tail = split_wording(wording)
    is_cut = bool(tail) and tail[0] not in _STOPS
    return head + _CUT_MARK if is_cut else head


@lru_cache(maxsize=KEPT)
def split_wording(wording: str) -> tuple[str, str]:
    """The first clause without a cut mark, and all that follows: together they are the wording."""
    stops = _stops(wording)
    clause = wording
    for place, stop in enumerate(stops):
        before = stops[place - 1] + 1 if place else 0
        if not _only_leads_up(wording[:stop], wording[before:stop]):
            clause = wording[:stop]
            break
    clause = clause.rstrip(_STOPS)
    if len(clause) > LONGEST:
        clause = clause[: _cut_at(clause)]
    return clause, wording[len(clause) :]


def _cut_at(clause: str) -> int:
    """Between two parts of a list if that keeps enough, else anywhere."""
    joints = (at for at in _stops(clause, _JOINTS) if ENOUGH <= at < LONGEST)
    return max(joints, default=LONGEST - 1)


def _only_leads_up(clause: str, last_part: str) -> bool:
    leads_up = _OPENER.match(last_part) is not None or last_part.endswith(_LEADING_ENDS)
    return leads_up or len(clause) < SHORTEST


def _stops(wording: str, marks: re.Pattern[str] = _MARKS) -> list[int]:
    """Places of the marks outside brackets; 、 is no stop, it joins the parts of a clause."""
    depth = 0
    stops: list[int] = []
    for found in marks.finditer(wording):
        if found[0] in _OPENING:
            depth += 1
        elif found[0] in _CLOSING:
            depth = max(0, depth - 1)
        elif depth == 0:
            stops.append(found.start())
    return stops
