"""What `tests.bench.open_data` switches off is there to be switched off."""

from __future__ import annotations

from generator.outputs import producers
from tests.bench.open_data import OPEN_DATA


def test_every_producer_it_names_runs_in_a_build() -> None:
    groups = (
        *(producers.PRODUCERS, producers.SHARED_PRODUCERS),
        *(producers.CLOSING_PRODUCERS, producers.LAST_PRODUCERS),
    )
    assert {producer.__name__ for group in groups for producer in group} >= OPEN_DATA
