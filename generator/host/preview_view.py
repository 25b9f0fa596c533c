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
            self._changed.wait_for(lambda: self._is_right(path), timeout=PATIENCE)

    def show(self, paths: frozenset[str]) -> None:
        """These pages are right; all others wait."""
        with self._changed:
            self._right = paths
            self._changed.notify_all()
        self.reload()

    def all_right(self) -> None:
        """The build has ended."""
        with self._changed:
            self._right = None
            self._changed.notify_all()

    def _is_right(self, path: str) -> bool:
        return self._right is None or path in self._right or path.startswith(ASSETS)


def _nobody() -> None:
    """Before a server is there."""
