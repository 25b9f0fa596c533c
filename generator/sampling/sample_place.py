"""Places of a sample province and the offices they have."""

from __future__ import annotations

from dataclasses import dataclass

from generator.sampling.vocabulary import FUNCTIONS, SYLLABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePlace:
    """One county of the sample province."""

    id: str
    """Its id."""
    name: str
    """Its name."""

    @property
    def offices(self) -> tuple[tuple[str, str], ...]:
        """Id and printed name of each office."""
        return tuple((f"{self.id}/{slug}", f"县{name}") for slug, name in FUNCTIONS)


def sample_places(count: int) -> tuple[SamplePlace, ...]:
    """Places with names of two syllables, then with a number."""
    return tuple(_place(number) for number in range(count))


def _place(number: int) -> SamplePlace:
    size = len(SYLLABLES)
    first, second, turn = number % size, number // size % size, number // (size * size)
    slug = f"{SYLLABLES[first][0]}{SYLLABLES[second][0]}"
    name = f"{SYLLABLES[first][1]}{SYLLABLES[second][1]}"
    if turn:
        slug, name = f"{slug}-{turn}", f"{name}{turn}"
    return SamplePlace(id=f"p-{slug}", name=f"{name}县")
