"""One line of a summary list: its name and one or more values, or words for their absence."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.views.label import LinkLabel


class ValueView(NamedTuple):
    """One value of a fact."""

    text: str
    """The value in words."""
    lang: str = ""
    """Its lang attribute; empty where it is in the language of the page."""
    address: str = ""
    """Where it leads; empty where it leads nowhere."""
    iso: str = ""
    """The day for machines, where the value is one."""
    note: str = ""
    """What has to be said about the value."""
    members: tuple[LinkLabel, ...] = ()
    """What the value stands for, if it is a collective name."""


class FactView(NamedTuple):
    """One line of a summary list."""

    name: str
    """What it is about."""
    content: tuple[ValueView, ...]
    """Its values; never none: absence is worded."""
    remarks: tuple[ValueView, ...] = ()
    """Sentences about the line as a whole."""
    is_missing: bool = False
    """Whether the value words an absence."""


class KnownFacts(dict[object, FactView]):
    """Lines that were worded before, by all that they say: many records share them."""

    __slots__ = ()

    def once(self, key: object, make: Callable[[], FactView]) -> FactView:
        """The line of a key, worded when it is first asked for."""
        line = self.get(key)
        if line is None:
            line = self[key] = make()
        return line


def missing(name: str, text: str) -> FactView:
    """A line that says why it has no value."""
    return FactView(name=name, content=(ValueView(text=text),), is_missing=True)
