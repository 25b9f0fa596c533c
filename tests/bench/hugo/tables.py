"""What many pages show alike, each thing once and by number."""

from __future__ import annotations

from collections.abc import Hashable


class Table:
    """Values by number; numbers begin with 1, because to a template 0 is nothing."""

    def __init__(self) -> None:
        self._values: list[object] = [None]
        self._numbers: dict[Hashable, int] = {}

    def promise(self, key: Hashable) -> int:
        """The number of a value that may come later."""
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._values)
            self._values.append(None)
        return number

    def number(self, key: Hashable, value: object) -> int:
        """The number of a value; the key tells it from others."""
        number = self.promise(key)
        if self._values[number] is None:
            self._values[number] = value
        return number

    def values(self) -> list[object]:
        """All of them, behind one that nobody asks for."""
        if None in self._values[1:]:
            raise ValueError("a value that was promised never came")
        return [{}, *self._values[1:]]


class Tables:
    """All tables of one site."""

    def __init__(self) -> None:
        self.rows = Table()
        """Records as rows of lists, by their address."""
        self.facts = Table()
        """Lines of summaries."""
        self.notices = Table()
        """What the pages of all records of a notice show of it."""
        self.links = Table()
        """Ways to notices from lists, and what lists beside a record have in common."""
        self.states = Table()
        """Statuses in words."""
        self.sites = Table()
        """Kinds of chrome: section, language, place in the navigation."""
        self.trails = Table()
        """Breadcrumbs."""
        self.metas = Table()
        """Further tags of heads."""
        self.linked = Table()
        """Linked data of lists."""

    def shared(self) -> dict[str, list[object]]:
        """Every table by its name."""
        return {name: table.values() for name, table in vars(self).items()}
