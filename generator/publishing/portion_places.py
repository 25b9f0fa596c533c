"""Finds the portions of a site that hold a file, as a build left them."""

from __future__ import annotations

from collections.abc import Collection

from generator.publishing.ledger import Ledger


class PortionPlaces:
    """What lies where; made after a build, so that nobody waits for it after the next save."""

    __slots__ = ("_around", "_holders")

    def __init__(self, ledger: Ledger) -> None:
        """Look all portions through once."""
        self._around: dict[str, str] = {}
        self._holders: dict[str, str] = {}
        for key, (_, files) in ledger.portions.items():
            for one in files:
                if isinstance(one, str):
                    self._around[one] = key
                else:
                    self._holders[one[0]] = key

    def holding(self, paths: Collection[str]) -> frozenset[str]:
        """The keys of the portions that hold these files, and of those around them."""
        found: set[str] = set()
        for path in paths:
            holder = self._holders.get(path)
            while holder is not None:
                found.add(holder)
                holder = self._around.get(holder)
        return frozenset(found)
