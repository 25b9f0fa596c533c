"""The lines of a text that were not looked at before: files and pages share most of theirs."""

from __future__ import annotations

READ_TOGETHER = "姓名"
"""A heading of a column is read together with what stands below it."""


class FreshLines:
    """Knows which lines have been looked at; every rule but one finds what stands in one line."""

    def __init__(self) -> None:
        self._known: set[int] = set()

    def of(self, text: str) -> str:
        """What has to be looked at still: the whole where lines belong together."""
        if READ_TOGETHER in text:
            return text
        lines = dict.fromkeys(text.split("\n"))
        return "\n".join([line for line in lines if hash(line) not in self._known])

    def know(self, looked_at: str) -> None:
        """From now on these lines are no news."""
        self._known.update(map(hash, looked_at.split("\n")))
