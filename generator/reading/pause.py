"""Holds back the cycle collector while many long-lived records are made and used."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Records form no cycles, so looking for cycles among them only costs time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def collection_seldom() -> Iterator[None]:
    """Leave alone what was read, which lives to the end, and look through new things less often.

    Pages are dropped one by one as nothing points to them any more; few of them form cycles.
    """
    thresholds = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(20_000, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()
