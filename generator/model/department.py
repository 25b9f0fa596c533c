"""Who can be named in a cell: an office, or a collective that stands for many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_BRANCH = "分局"


class DepartmentKind(StrEnum):
    """One body, or a phrase that stands for several."""

    OFFICE = "office"
    COLLECTIVE = "collective"


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """One entry of the registry."""

    id: str
    """`<jurisdiction>/<name>`, part of its address."""
    name: str
    """The canonical name."""
    kind: DepartmentKind
    """Office or collective."""
    full_name: str | None = None
    """The name with its place, where the printed one leaves it out."""
    function: str | None = None
    """What it does, shared across levels."""
    aliases: tuple[str, ...] = ()
    """Other right names that are printed."""
    short_names: tuple[str, ...] = ()
    """As people say it, names of the same office elsewhere included: words to search by."""
    misprints: tuple[str, ...] = ()
    """Printed wrongly; resolves here, never shown as the name."""
    member_ids: tuple[str, ...] = ()
    """Members of a collective that can be told."""
    members_open: bool = False
    """The documents do not say who all the members are."""
    valid_from: date | None = None
    """The first day it existed, where known."""
    valid_to: date | None = None
    """The last day it existed, where known."""
    successor_id: str | None = None
    """Who took over."""
    english: str | None = None
    """Our translation."""

    @property
    def jurisdiction_id(self) -> str:
        """The place it belongs to."""
        return self.id.partition("/")[0]

    @property
    def printed_names(self) -> tuple[str, ...]:
        """Every printed form that means this entry."""
        own = (self.name,) if self.full_name is None else (self.name, self.full_name)
        return own + self.aliases + self.misprints

    @property
    def abbreviations(self) -> tuple[str, ...]:
        """Short names made of its own characters in order; others would misname it on a page.

        So would one that takes a branch (分局) for the office it is a branch of.
        """
        return tuple(
            short
            for short in self.short_names
            if any(_is_made_of(short, name) for name in self.printed_names)
        )


def _is_made_of(short: str, name: str) -> bool:
    if _BRANCH in name and _BRANCH not in short:
        return False
    rest = iter(name)
    return all(character in rest for character in short)
