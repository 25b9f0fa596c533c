"""Turns a number of records into the files of a content folder, one at a time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from generator.sampling.sample_notice import write_notice
from generator.sampling.sample_place import SamplePlace, sample_places
from generator.sampling.sample_registry import (
    write_departments,
    write_jurisdictions,
    write_themes,
    write_topics,
)

ROWS_A_NOTICE = 60
NOTICES_A_PLACE = 10
FIRST_YEAR = 2014
SEED = 20_230_705


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFile:
    """One file of sample content."""

    path: str
    """Relative to the content folder."""
    text: str
    """Canonical YAML."""


def sample_content(record_count: int) -> Iterator[SampleFile]:
    """Registries that grow as a province would, then notices of about sixty rows."""
    rows_a_place = ROWS_A_NOTICE * NOTICES_A_PLACE
    places = sample_places(max(1, -(-record_count // rows_a_place)))
    yield SampleFile(path="registry/jurisdictions.yml", text=write_jurisdictions(places))
    yield SampleFile(path="registry/departments.yml", text=write_departments(places))
    yield SampleFile(path="registry/themes.yml", text=write_themes())
    yield SampleFile(path="registry/topics.yml", text=write_topics())
    yield from _notices(places, record_count)


def _notices(places: tuple[SamplePlace, ...], record_count: int) -> Iterator[SampleFile]:
    chance = random.Random(SEED)  # noqa: S311 - sameness is wanted, not secrecy
    left = record_count
    for place in places:
        for turn in range(NOTICES_A_PLACE):
            rows = min(left, chance.randint(ROWS_A_NOTICE - 10, ROWS_A_NOTICE + 10))
            is_last = place is places[-1] and turn == NOTICES_A_PLACE - 1
            if is_last:
                rows = left
            if rows <= 0:
                return
            left -= rows
            year = FIRST_YEAR + turn
            text = write_notice(place, year, rows, chance)
            yield SampleFile(path=f"documents/{place.id}-{year}.yml", text=text)
