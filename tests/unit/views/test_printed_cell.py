"""What is printed in each cell."""

import pytest

from generator.model.deadline import NO_DEADLINE
from generator.model.document import ColumnField
from generator.views.printed_cell import is_merged, printed_lines
from tests.factories import make_entry


@pytest.mark.parametrize(
    ("field", "lines"),
    [
        (ColumnField.SEQ, ("7",)),
        (ColumnField.THEME, ("（一）围绕稳经济强化公开",)),
        (ColumnField.THEME_1, ("一、推进信息公开",)),
        (ColumnField.THEME_2, ("（一）围绕稳经济强化公开",)),
        (ColumnField.LEAD, ("市商务局", "市教育局")),
        (ColumnField.RESPONSIBLE, ("区政府办公室牵头，各镇配合",)),
        (ColumnField.REQUIREMENT, ("推动外贸固稳提质，实时发布工作动态及政策信息。",)),
        (ColumnField.DEADLINE, ("12月底前",)),
    ],
)
def test_cell_holds_the_printed_lines(field: ColumnField, lines: tuple[str, ...]) -> None:
    entry = make_entry(
        seq="7", lead=("市商务局", "市教育局"), responsible_text="区政府办公室牵头，各镇配合"
    )
    assert printed_lines(entry, field) == lines


def test_cell_without_value_has_no_lines() -> None:
    entry = make_entry(lead=(), responsible=(), deadline=NO_DEADLINE)
    fields = (ColumnField.LEAD, ColumnField.RESPONSIBLE, ColumnField.DEADLINE, ColumnField.SEQ)
    assert [printed_lines(entry, field) for field in fields] == [(), (), (), ()]


def test_only_a_field_that_is_inherited_is_merged() -> None:
    entry = make_entry(inherited=("lead",))
    assert is_merged(entry, ColumnField.LEAD)
    assert not is_merged(entry, ColumnField.RESPONSIBLE)
