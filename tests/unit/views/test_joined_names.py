"""Where a cell prints names without a mark, or marks without a name."""

import pytest

from generator.views.joined_names import joined_names, repeated_marks


@pytest.mark.parametrize(
    ("printed", "names", "runs"),
    [
        ("市教育局\n市水务局市商务局", ("市教育局", "市水务局", "市商务局"), ["市水务局市商务局"]),
        ("市教育局、市水务局", ("市教育局", "市水务局"), []),
        ("县政府办公室", ("县政府", "办公室", "县政府办公室"), []),
        ("市教育局牵头，市水务局配合", ("市教育局", "市水务局"), []),
        ("各单位", (), []),
    ],
)
def test_names_without_a_mark_between_them(
    printed: str, names: tuple[str, ...], runs: list[str]
) -> None:
    assert list(joined_names(printed, names)) == runs


@pytest.mark.parametrize(
    ("printed", "marks"),
    [("甲、、乙", ["、、"]), ("甲，、乙；；丙", ["，、", "；；"]), ("甲、乙；丙", [])],
)
def test_marks_without_a_name(printed: str, marks: list[str]) -> None:
    assert list(repeated_marks(printed)) == marks
