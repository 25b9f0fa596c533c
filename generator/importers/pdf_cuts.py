"""Tells which cells at the top of a page are parts of the cells at the foot of the page before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.importers.column_words import Role, is_header, plain_header, role_of
from generator.importers.grid import RawCell
from generator.importers.marks import section_mark
from generator.importers.pdf_grid import Box
from generator.importers.pdf_layout import PageCell, PageTable
from generator.importers.pdf_lines import NAME_END, runs_on

_FINISHED = "。！？!?；;"
_NUMBER = re.compile(r"[0-9]+[.、]?")
NAME_ROLES = {Role.LEAD, Role.RESPONSIBLE, Role.SUPPORT}
_REQUIREMENTS = {Role.REQUIREMENT, Role.BOTH}
_THEMES = {Role.THEME, Role.BOTH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The cell that stands last in a column."""

    printed: RawCell
    """Where its words are collected, on the page on which it begins."""
    cell: PageCell
    """Its last part that has words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A cell that is the rest of another."""

    foot: Foot
    is_row: bool
    """The whole row was cut by the page break."""


def cut_cells(
    table: PageTable,
    row: int,
    places: Mapping[Box, range],
    feet: Mapping[int, Foot],
    roles: Mapping[int, Role | None],
) -> dict[Box, Cut]:
    """The cells of the first row of a page that go on from the page before."""
    pairs = [
        (cell, feet[places[cell.box][0]])
        for cell in table.cells
        if cell.box.row == row and places[cell.box][0] in feet
    ]
    is_row = _is_row_rest(pairs, roles)
    has_words = any(cell.text for cell, _ in pairs)
    cuts: dict[Box, Cut] = {}
    for cell, foot in pairs:
        is_open = cell.box.column in table.grid.open_columns and row == 0
        is_merged = has_words and not cell.text and bool(foot.printed.text)
        is_rest = bool(cell.text and foot.cell.lines) and _is_rest(cell, foot)
        is_part = is_merged or (is_rest and (is_open or _may_be_cut(cell, foot, roles)))
        if is_row or is_part:
            cuts[cell.box] = Cut(foot=foot, is_row=is_row)
    return cuts


def column_roles(first: PageTable) -> dict[int, Role | None]:
    """What each column holds, by its header."""
    for number in range(min(3, len(first.grid.ys) - 1)):
        if is_header(first.row(number)):
            return {
                column: role_of(plain_header(cell.text))
                for cell in first.cells
                if cell.box.row == number
                for column in range(cell.box.column, cell.box.last_column + 1)
            }
    return {}


def _is_row_rest(pairs: list[tuple[PageCell, Foot]], roles: Mapping[int, Role | None]) -> bool:
    """Whether a row began on the page before: all that it says goes on from there."""
    told = [(cell, foot) for cell, foot in pairs if cell.text]
    if not told or any(not foot.cell.lines for _, foot in told):
        return False
    if _is_without_number(pairs, roles):
        return True
    rest = {cell.box for cell, foot in told if _is_rest(cell, foot)}
    # The rest of a long list may begin with a new name; that of a requirement tells.
    has_requirement = any(roles.get(box.column) in _REQUIREMENTS for box in rest)
    return all(
        cell.box in rest or (has_requirement and roles.get(cell.box.column) in NAME_ROLES)
        for cell, _ in told
    )


def _is_rest(cell: PageCell, foot: Foot) -> bool:
    """Whether the words above filled their last line and had not ended."""
    last = foot.cell.lines[-1]
    if _NUMBER.fullmatch(last.text) and _NUMBER.fullmatch(cell.lines[0].text):
        return False
    is_unfinished = last.text[-1] not in _FINISHED and section_mark(cell.text) is None
    return is_unfinished and runs_on(last, cell.lines[0], foot.cell.edges)


def _is_without_number(
    pairs: list[tuple[PageCell, Foot]], roles: Mapping[int, Role | None]
) -> bool:
    """Whether every row has a number of its own, and this one has none."""
    numbers = [(c, f) for c, f in pairs if roles.get(c.box.column) is Role.SEQ]
    return bool(numbers) and all(
        not cell.text and foot.printed.text and _is_one_row(cell) and _is_one_row(foot.cell)
        for cell, foot in numbers
    )


def _is_one_row(cell: PageCell) -> bool:
    return cell.box.row == cell.box.last_row


def _may_be_cut(cell: PageCell, foot: Foot, roles: Mapping[int, Role | None]) -> bool:
    """Whether a cell over several rows shows that its words had not ended."""
    if _is_one_row(cell) and _is_one_row(foot.cell):
        return False
    role = roles.get(cell.box.column)
    if role in NAME_ROLES:
        return re.search(r"[、，；]$", foot.cell.text) is None and not NAME_END.search(
            foot.cell.text
        )
    return role in _THEMES and section_mark(foot.printed.text) is not None
