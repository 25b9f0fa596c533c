"""The collector rests while records are made, and works again afterwards."""

from __future__ import annotations

import gc

import pytest

from generator.reading.pause import collection_paused, collection_seldom


@pytest.fixture(autouse=True)
def _enabled() -> None:
    gc.enable()


def test_the_collector_rests_within_and_works_afterwards() -> None:
    with collection_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="x"), collection_paused():
        raise ValueError("x")
    assert gc.isenabled()


def test_a_collector_that_rested_before_goes_on_resting() -> None:
    gc.disable()
    with collection_paused():
        pass
    assert not gc.isenabled()
    gc.enable()


def test_what_lives_to_the_end_is_left_alone_until_then() -> None:
    thresholds = gc.get_threshold()
    with collection_seldom():
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold()[0] > thresholds[0]
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == thresholds
