"""Which pages of a preview somebody is looking at, and which of them are right already."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Condition

MOST = 4
"""Pages that are made first: those in front of somebody, not all that were opened today."""

PATIENCE = 600.0
"""Seconds that a page waits at most until it is right."""

ASSETS = "assets/"
"""Styles and scripts are the same in every build after a save of records."""


class PreviewView:
    """The server asks it before each page; a build tells it what can be seen."""

    def __init__(self) -> None:
        """Everything is right, and nobody looks."""
        self._looked: deque[str] = deque(maxlen=MOST)
        self._right: frozenset[str] | None = None
        self._awaited: set[str] = set()
        self._changed = Condition()
        self.reload: Callable[[], None] = _nobody
        """Lets the browsers load their pages again."""

    @property
    def is_behind(self) -> bool:
        """Whether some pages can be seen while others are still made."""
        return self._right is not None

    def looked_at(self) -> frozenset[str]:
        """The pages that were asked for last."""
        return frozenset(self._looked)

    def look(self, path: str) -> None:
        """Remember a page that is asked for, and wait until it is right."""
        if path.endswith("index.html"):
            if path in self._looked:
                self._looked.remove(path)
            self._looked.append(path)
        with self._changed:
            if not self._is_right(path):
                self._awaited.add(path)
            self._changed.wait_for(lambda: self._is_right(path), timeout=PATIENCE)

    def take_awaited(self) -> frozenset[str]:
        """What somebody has begun to wait for since this was asked; it can be made first."""
        if not self._awaited:
            return frozenset()
        with self._changed:
            awaited = frozenset(self._awaited)
            self._awaited.clear()
        return awaited

    def hold(self, paths: frozenset[str]) -> None:
        """Only these are right, and nothing new is there to be loaded."""
        with self._changed:
            self._right = paths

    def show(self, paths: frozenset[str]) -> None:
        """These pages are right; all others wait."""
        with self._changed:
            self._right = paths
            self._awaited -= paths
            self._changed.notify_all()
        self.reload()

    def show_too(self, paths: frozenset[str]) -> None:
        """These are right as well; nobody else has to load anything."""
        with self._changed:
            self._right = paths if self._right is None else self._right | paths
            self._changed.notify_all()

    def all_right(self) -> None:
        """The build has ended."""
        with self._changed:
            self._right = None
            self._awaited.clear()
            self._changed.notify_all()

    def _is_right(self, path: str) -> bool:
        return self._right is None or path in self._right or path.startswith(ASSETS)


def _nobody() -> None:
    """Before a server is there."""
