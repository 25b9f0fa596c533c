"""A template rendered once around holes, then filled by joining bytes."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable, Mapping

from markupsafe import Markup


class Mould:
    """Finished HTML with named holes."""

    __slots__ = ("_holes", "_pieces")

    def __init__(self, slots: Iterable[str], render: Callable[[Mapping[str, Markup]], str]) -> None:
        """Call `render` once with a marker for each slot and keep what stands around the markers.

        The markers are random, so that no text of a record can be mistaken for one.
        """
        salt = secrets.token_hex(16)
        marks = {slot: Markup(f"{salt}-{slot}-{salt}") for slot in slots}  # noqa: S704 - ours
        html = render(marks)
        pieces = re.split(f"{salt}-(.*?)-{salt}", html)
        self._holes = tuple((place, pieces[place]) for place in range(1, len(pieces), 2))
        self._pieces = tuple(piece.encode() for piece in pieces)

    @property
    def slots(self) -> frozenset[str]:
        """The slots that the template really uses."""
        return frozenset(slot for _, slot in self._holes)

    def fill(self, values: Mapping[str, bytes]) -> bytes:
        """Join the finished HTML with values that are escaped for their places."""
        pieces = list(self._pieces)
        for place, slot in self._holes:
            pieces[place] = values[slot]
        return b"".join(pieces)
