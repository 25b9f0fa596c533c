"""Values that are made when they are first asked for: after a small edit few of them are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class OnDemand(dict[Key, Value]):
    """By key; each is made once."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[Key], Value]) -> None:
        """Nothing is made yet."""
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> Value:
        """Make one and keep it."""
        value = self[key] = self._make(key)
        return value
