"""At least 50,000 spoilt files: no exception, no silence, no problem without its place."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.fuzz.judging import Judge
from tests.fuzz.mutations import MUTATIONS, Mutation
from tests.fuzz.pieces import find_pieces

FILES = 4_000
"""For each of the ways in which a file can go wrong."""

PIECES = find_pieces()


def spoil(mutation: Mutation, number: int) -> tuple[int, bytes]:
    """The same bytes for the same number on every machine."""
    random = Random(f"{mutation.__name__} {number}")  # noqa: S311 - it spoils files, no secrets
    place = random.randrange(len(PIECES))
    raw = mutation(random, PIECES[place].raw)
    while raw and random.random() < 0.25:
        raw = random.choice(MUTATIONS)(random, raw)
    return place, raw


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_spoilt_file_is_told_with_its_place(mutation: Mutation, tmp_path: Path) -> None:
    judge = Judge(tmp_path)
    for number in range(FILES):
        place, raw = spoil(mutation, number)
        piece = PIECES[place]
        try:
            judge.judge(raw, piece.kind, piece.name)
        except Exception as trouble:
            trouble.add_note(f"{mutation.__name__} {number} of {piece.name}: {raw!r}")
            raise
    assert judge.read_count == FILES
    assert len(judge.codes) > 3


def test_there_are_fifty_thousand_of_them() -> None:
    assert len(MUTATIONS) * FILES >= 50_000


def test_pieces_are_sound_before_they_are_spoilt(tmp_path: Path) -> None:
    judge = Judge(tmp_path)
    for piece in PIECES:
        judge.judge(piece.raw, piece.kind, piece.name)
    assert judge.accepted_count == len(PIECES) >= 16
