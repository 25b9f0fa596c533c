"""Turns the printed words of a cell into the names of who leads and who is responsible."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

_SEPARATORS = "、，；,;\n"
_OPENING, _CLOSING = "（(", "）)"

_ROLES = re.compile(r"(?P<lead>.+?)牵头[，,；;](?P<others>.+?)配合。?", re.DOTALL)
_DUTIES = re.compile(
    r"(?P<open>等)?(?(open)(?:有关|相关)?(?:部门|单位)?)按(?:照)?职责分工(?:分别)?负责。?"
    rf"(?=[{_SEPARATORS}]|$)"
)
_CLASS = re.compile(r"(?:有关|相关|各|部门|单位|[省市县区镇][直属])")
"""How a phrase begins that sums up bodies which 等 leaves unnamed."""
_DOUBLED = re.compile(r"[、，；,;]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellNames:
    """The names that stand in one cell."""

    names: tuple[str, ...]
    """As printed, in order."""
    lead: tuple[str, ...] = ()
    """Those who lead, where the cell itself tells roles apart."""
    text: str | None = None
    """The whole cell, where it is not just the names, one a line."""
    open_list: bool = False
    """等 was printed after names."""
    glued: tuple[str, ...] = ()
    """Two names printed without a separator."""
    doubled: tuple[str, ...] = ()
    """Separators with nothing between them."""


def names_from_cell(printed: str, known: Collection[str]) -> CellNames:
    """Cut at 、 ， ； and line breaks outside brackets; names that are known stay whole."""
    printed = printed.strip()
    roles = _ROLES.fullmatch(printed)
    cut = _Cut(known)
    lead = cut.names(roles["lead"]) if roles else ()
    names = cut.names(roles["others"] if roles else printed)
    return CellNames(
        names=names,
        lead=lead,
        text=None if printed == "\n".join(names) else printed,
        open_list=cut.open_list,
        glued=tuple(cut.glued),
        doubled=tuple(_DOUBLED.findall(printed)),
    )


class _Cut:
    """Cuts words into names and remembers what was odd about them."""

    def __init__(self, known: Collection[str]) -> None:
        self.known = known
        self.open_list = False
        self.glued: list[str] = []

    def names(self, words: str) -> tuple[str, ...]:
        """The names, in order."""
        words = _DUTIES.sub(lambda duty: duty["open"] or "", words)
        return tuple(name for part in self._parts(words) for name in self._split(part))

    def _parts(self, words: str) -> Iterator[str]:
        """What stands between separators, unless a longer known name begins there."""
        ends = [*_ends(words), len(words)]
        start = 0
        while start < len(words):
            later = [end for end in ends if end >= start]
            whole = (end for end in reversed(later) if _without_etc(words[start:end]) in self.known)
            end = next(whole, None) or self._end_of_open_list(words, start, later[0])
            if words[start:end].strip():
                yield words[start:end].strip()
            is_separated = end < len(words) and words[end] in _SEPARATORS
            start = end + 1 if is_separated else end

    def _end_of_open_list(self, words: str, start: int, end: int) -> int:
        """Up to and with 等, where names or a class of bodies follow it directly."""
        for found in re.finditer("等", words[start:end]):
            after = start + found.end()
            rest = words[after:]
            name = words[start : after - 1]
            if name and (_CLASS.match(rest) or any(map(rest.startswith, self.known))):
                return after
        return end

    def _split(self, part: str) -> tuple[str, ...]:
        """The name without 等, or the two known names of which it is made."""
        if part in self.known:
            return (part,)
        if part.endswith("等"):
            self.open_list = True
            part = _without_etc(part).strip()
        for at in range(1, len(part)):
            if part[:at] in self.known and part[at:] in self.known:
                self.glued.append(part)
                return part[:at], part[at:]
        return (part,) if part else ()


def _without_etc(words: str) -> str:
    return words.removesuffix("等")


def _ends(words: str) -> Iterator[int]:
    """Where separators stand outside brackets."""
    depth = 0
    for position, character in enumerate(words):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character in _SEPARATORS and depth <= 0:
            yield position
