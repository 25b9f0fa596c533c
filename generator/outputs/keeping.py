"""Makes a portion of the site only where it does not stand already, as an earlier build left it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from generator.outputs.produced import Made, Produced
from generator.rendering.page import Artifact, Page

Output = TypeVar("Output", bound=Page | Artifact)
Piece = TypeVar("Piece", str, bytes)

Wanted = Callable[[str], bool]
"""Tells by its key whether a portion is asked for."""


class Memory(Protocol):
    """Knows which portions stand as they would be made."""

    def begin(self, common: bytes) -> None:
        """Forget everything that was made when what all portions share was something else."""

    def recall(self, key: str, shows: bytes) -> Sequence[Made] | None:
        """Keep the files of a portion where they stand; None if it has to be made."""

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        """Remember a portion, after all of it was taken; a smaller one in it by its key."""

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """A piece of this kind that shows this, as it was made before, or as it is made now."""


class SamePortionError(Exception):
    """Two portions of one build have one key: each would be taken for the other."""


class Keeping:
    """One build with or without a memory of those before it."""

    __slots__ = ("_asked", "_inner", "_memory", "_produced", "_wanted")

    def __init__(
        self,
        produced: Produced | None = None,
        memory: Memory | None = None,
        wanted: Wanted | None = None,
    ) -> None:
        """Without a memory everything is made; with `wanted` only portions that are."""
        self._wanted = wanted
        self._produced = Produced() if produced is None else produced
        self._memory = memory
        self._asked: set[str] = set()
        self._inner: list[list[tuple[str, int, int]]] = [[]]

    def portion(
        self, key: str, shows: bytes | Callable[[], bytes], make: Callable[[], Iterable[Output]]
    ) -> Iterator[Output]:
        """The outputs of `make`, or none where they stand.

        `key` is its own in the site and the same in every build. `shows` is a print of everything
        that `make` uses beside what all portions share (`prints.print_common`), or takes it where
        it is needed; a portion may hold smaller ones, which are asked one by one when it has to be
        made.
        """
        if self._memory is None:
            yield from make()
            return
        if self._wanted is not None and not self._is_inside and not self._wanted(key):
            return
        if key in self._asked:
            raise SamePortionError(key)
        self._asked.add(key)
        begin = len(self._produced.made)
        shows = shows() if callable(shows) else shows
        kept = self._memory.recall(key, shows)
        if kept is None:
            self._inner.append([])
            yield from make()
            self._memory.learn(key, shows, self._made_since(begin, self._inner.pop()))
        else:
            for made in kept:
                self._produced.add(made)
        self._inner[-1].append((key, begin, len(self._produced.made)))

    def chosen(self, outputs: Iterable[Output]) -> Iterator[Output]:
        """Those that stand in a portion that is wanted: each is taken while it is being made."""
        return (output for output in outputs if self._wanted is None or self._is_inside)

    @property
    def _is_inside(self) -> bool:
        return len(self._inner) > 1

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """A piece that stands in several outputs: a row, a line; prints as for a portion."""
        return make() if self._memory is None else self._memory.part(kind, shows, make)

    def _made_since(self, begin: int, inner: Iterable[tuple[str, int, int]]) -> list[Made | str]:
        """What was made by a portion itself, and in its order the keys of those within it."""
        found: list[Made | str] = []
        for key, start, end in inner:
            found.extend((*self._produced.made[begin:start], key))
            begin = end
        return [*found, *self._produced.made[begin:]]
