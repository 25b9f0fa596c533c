"""In which cell of a row 等 is printed: the record has one flag, the printed cells tell more."""

from __future__ import annotations

import pytest

from tests.factories import make_task

CITY = "任城区、梁山县等县（市、区）政府"


@pytest.mark.parametrize(
    ("task", "cells"),
    [
        ({"lead_text": "市商务局等"}, {"lead"}),
        ({"responsible_text": "市教育局等部门按职责分工负责"}, {"responsible"}),
        ({"lead_text": "市商务局等", "responsible_text": "市教育局等"}, {"lead", "responsible"}),
        ({"lead_text": "市商务局，等", "responsible_text": "市教育局，"}, {"lead"}),
        (
            {"lead_text": "市商务局等", "responsible": (CITY,), "responsible_text": f"{CITY}，"},
            {"lead"},
        ),
        ({"lead": ()}, {"responsible"}),
        ({"responsible": ()}, {"lead"}),
        ({}, set()),
        ({"open_list": False, "lead_text": "市商务局等"}, set()),
    ],
)
def test_cells_with_an_open_list(task: dict[str, object], cells: set[str]) -> None:
    assert make_task(**{"open_list": True, **task}).open_cells == cells
