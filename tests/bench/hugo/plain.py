"""Turns what our templates are given into plain data, without one tag of HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from markupsafe import Markup

from generator.outputs.listing import Listing
from generator.views.entry import Entry
from generator.views.fact import FactView
from tests.bench.hugo.seen import Given
from tests.bench.hugo.tables import Tables

LISTING = ("title", "lead", "conditions", "choices", "children", "files")
"""What the template of a list takes of all that is known about it."""

WITHOUT_DATA = frozenset({"words", "language"})
"""Wording is the theme's; the language is told of every page."""


class Plain:
    """Values as JSON has them, finished pieces of HTML as numbers of what they were made from."""

    def __init__(self, pieces: Mapping[str, Given], tables: Tables) -> None:
        self._pieces = pieces
        self._tables = tables

    def named(self, values: Mapping[str, object]) -> dict[str, Any]:
        """Values by name; what says nothing is left out."""
        told = {
            name.removesuffix("_html"): self.value(value)
            for name, value in values.items()
            if name not in WITHOUT_DATA
        }
        return said(told)

    def value(self, value: object) -> object:
        """One value."""
        if isinstance(value, Markup):
            return self._piece(value)
        if value is None or isinstance(value, str | int | float):
            return value
        if isinstance(value, FactView):
            return self._tables.facts.number(value, self.named(value._asdict()))
        if isinstance(value, Entry):
            raise TypeError(f"{value.id} is given to no template")
        if isinstance(value, Listing):
            return self.named({name: getattr(value, name) for name in LISTING})
        if is_dataclass(value) and not isinstance(value, type):
            return self.named({field.name: getattr(value, field.name) for field in fields(value)})
        return self._many(value)

    def _many(self, value: object) -> object:
        if isinstance(value, tuple) and hasattr(value, "_asdict"):
            return self.named(value._asdict())
        if isinstance(value, Mapping):
            return self.named(value)
        if isinstance(value, Sequence):
            return [self.value(one) for one in value]
        raise TypeError(f"no plain data: {value!r}")

    def _piece(self, html: Markup) -> object:
        given = self._pieces[html]
        if given.name == "task_row":
            return self._tables.rows.number(given.values["address"], self.named(given.values))
        if given.name == "facts":
            return self.value(given.values["lines"])
        raise TypeError(f"a finished piece of HTML: {given.name}")


def said(values: Mapping[str, Any]) -> dict[str, Any]:
    """Those that say anything: any number does, an empty text does not."""
    return {name: value for name, value in values.items() if type(value) is int or value}
