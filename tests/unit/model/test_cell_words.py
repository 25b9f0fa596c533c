"""A printed cell is cut into names by the reading conventions."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.catalogue import Catalogue
from generator.model.cell_words import CellNames, names_from_cell
from generator.pipeline import examine
from generator.settings import Settings

ROOT = Path(__file__).parents[3]

KNOWN = {
    "市教育局",
    "市财政局",
    "市政府各部门、单位",
    "有关部门、单位",
    "曲阜市、邹城市政府",
    "任城区、微山县、梁山县等县（市、区）政府",
}


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("市教育局", ("市教育局",)),
        (" 市教育局\n", ("市教育局",)),
        ("市教育局\n市财政局", ("市教育局", "市财政局")),
        ("泰山区重点产业链（集群）牵头单位", ("泰山区重点产业链（集群）牵头单位",)),
        ("市高等教育处", ("市高等教育处",)),
    ],
)
def test_a_cell_of_names_one_a_line_needs_no_text(printed: str, names: tuple[str, ...]) -> None:
    assert names_from_cell(printed, KNOWN) == CellNames(names=names)


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("市教育局、市民政局", ("市教育局", "市民政局")),
        ("市教育局，市财政局；市民政局", ("市教育局", "市财政局", "市民政局")),
        ("市教育局,市财政局", ("市教育局", "市财政局")),
        ("各县（市、区）政府、市教育局", ("各县（市、区）政府", "市教育局")),
        ("各县(市、区)政府、市教育局", ("各县(市、区)政府", "市教育局")),
        ("市教育局、市政府各部门、单位", ("市教育局", "市政府各部门、单位")),
        ("曲阜市、邹城市政府、市教育局", ("曲阜市、邹城市政府", "市教育局")),
        (
            "任城区、微山县、梁山县等县（市、区）政府、市教育局",
            ("任城区、微山县、梁山县等县（市、区）政府", "市教育局"),
        ),
        ("市教育局、市财政局按职责分工负责", ("市教育局", "市财政局")),
    ],
)
def test_names_are_cut_outside_brackets_and_registered_phrases_stay_whole(
    printed: str, names: tuple[str, ...]
) -> None:
    assert names_from_cell(printed, KNOWN) == CellNames(names=names, text=printed)


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("市教育局、市财政局等", ("市教育局", "市财政局")),
        ("市教育局、市政府各部门、单位等", ("市教育局", "市政府各部门、单位")),
        ("市教育局等，市财政局", ("市教育局", "市财政局")),
        ("市教育局等有关部门、单位", ("市教育局", "有关部门、单位")),
        ("市教育局等部门按职责分工负责；市财政局", ("市教育局", "市财政局")),
        ("市教育局等市财政局", ("市教育局", "市财政局")),
    ],
)
def test_deng_is_dropped_and_remembered(printed: str, names: tuple[str, ...]) -> None:
    expected = CellNames(names=names, text=printed, open_list=True)
    assert names_from_cell(printed, KNOWN) == expected


def test_a_cell_with_roles_names_the_lead() -> None:
    printed = "区政府办公室牵头，各镇（街道），区政府各部门配合"
    assert names_from_cell(printed, KNOWN) == CellNames(
        lead=("区政府办公室",), names=("各镇（街道）", "区政府各部门"), text=printed
    )


def test_two_names_without_a_separator_are_split_and_told() -> None:
    assert names_from_cell("市教育局市财政局", KNOWN) == CellNames(
        names=("市教育局", "市财政局"), text="市教育局市财政局", glued=("市教育局市财政局",)
    )


def test_an_empty_element_is_dropped_and_told() -> None:
    assert names_from_cell("市教育局、、市财政局", KNOWN) == CellNames(
        names=("市教育局", "市财政局"), text="市教育局、、市财政局", doubled=("、、",)
    )


def test_every_cell_of_the_five_notices_is_cut_as_by_hand() -> None:
    """The records hold what was cut from the paper by hand, so they judge the rule."""
    catalogue = examine(Settings(root=ROOT, as_of=date(2024, 1, 1))).catalogue
    cells = list(_cells(catalogue))
    assert len(cells) > 400
    assert [cell for cell in cells if cell[1] != cell[2]] == []


def printed_names(catalogue: Catalogue, jurisdiction_id: str) -> set[str]:
    places = catalogue.lineage(jurisdiction_id)
    offices = (office for office in catalogue.departments if office.jurisdiction_id in places)
    return {name for office in offices for name in office.printed_names}


def _cells(catalogue: Catalogue) -> Iterator[tuple[str, object, object]]:
    for document, task in catalogue.rows():
        known = printed_names(catalogue, document.jurisdiction_id)
        leads = any("lead" in column.fields for column in document.table.columns)
        told = {
            "lead": (task.lead, task.lead_text, ()),
            "responsible": (task.responsible, task.responsible_text, () if leads else task.lead),
        }
        for field, (names, text, lead) in told.items():
            if names and (field == "responsible" or leads):
                found = names_from_cell(text or "\n".join(names), known)
                yield task.id, (found.names, found.text, found.lead), (names, text, lead)


@given(
    printed=st.text("市教育局等、，；,\n（）()牵头配合按职责分工负责 。", max_size=30)
    | st.text(max_size=9)
)
def test_no_cell_makes_it_fail_or_gives_words_that_are_not_printed(printed: str) -> None:
    found = names_from_cell(printed, KNOWN)
    for name in (*found.lead, *found.names):
        assert name in printed
        assert name.strip()
