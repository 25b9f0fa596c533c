"""Turns the header of a table into what each of its columns holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importers.column_words import Role, plain_header, role_of
from generator.importers.log import Log, Spot
from generator.importers.source import SourceRow
from generator.model.document import ColumnField
from generator.reading.choice_words import meaning_of

_NUMBER = re.compile(r"[（(]?[0-9]{1,3}[)）]?[、．.]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One printed header and the columns of the grid below it."""

    header: str
    role: Role
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where in a row each thing stands; columns of the grid count from 0."""

    groups: tuple[Group, ...]
    requirement: int
    themes: tuple[int, ...] = ()
    """From the widest theme to the narrowest."""
    seq: int | None = None
    cells: tuple[tuple[ColumnField, tuple[int, ...]], ...] = ()
    """Lead, responsible and deadline, each with its columns, left to right."""
    remarks: tuple[int, ...] = ()
    """Columns that a record has no field for; they go into notes."""

    def header_of(self, column: int) -> str:
        """The printed header above a column."""
        return next(g.header for g in self.groups if column in g.columns)


def read_groups(header: Sequence[SourceRow]) -> tuple[Group, ...]:
    """The headers of one or two rows; a lower one counts where its words are known."""
    groups: list[Group] = []
    for column in range(len(header[0].slots)):
        words = [_words_above(row, column) for row in header]
        known = [word for word in words if word and role_of(word)]
        spans = header[-1].slots[column].is_joined_left or (words[-1] and words[-1] not in known)
        text = known[-1] if known else "".join(dict.fromkeys(word for word in words if word))
        role = role_of(text) or Role.REMARK
        if groups and groups[-1].header == text and (spans or not text):
            joined = (*groups[-1].columns, column)
            groups[-1] = Group(header=text, role=groups[-1].role, columns=joined)
        else:
            groups.append(Group(header=text, role=role, columns=(column,)))
    return tuple(groups)


def _words_above(row: SourceRow, column: int) -> str:
    """The words of the cell that covers a column; a cell joined with the one above has its own."""
    while column and row.slots[column].is_joined_left:
        column -= 1
    return plain_header(row.slots[column].text)


def plan_columns(groups: Sequence[Group], body: Sequence[SourceRow], log: Log) -> Plan:
    """Decide which column holds the requirement, who leads, and what there is no field for."""
    requirement, themes, spare = _content(groups, body)
    by_role = _columns_by_role(groups)
    seq = by_role[Role.SEQ] or tuple(c for c in (*themes, *spare) if _is_number(groups, body, c))
    themes, spare = (tuple(c for c in columns if c not in seq) for columns in (themes, spare))
    cells = _cells(by_role, groups, log)
    remarks = (*spare, *by_role[Role.REMARK])
    remarks = (*remarks, *seq[1:])
    plan = Plan(
        groups=tuple(groups),
        requirement=requirement,
        themes=themes,
        seq=next(iter(seq), None),
        cells=cells,
        remarks=tuple(sorted(remarks)),
    )
    for group in groups:
        _tell(group, plan, log)
    return plan


def _is_number(groups: Sequence[Group], body: Sequence[SourceRow], column: int) -> bool:
    """Whether a column without a header of its own only numbers the words beside it."""
    group = next(group for group in groups if column in group.columns)
    texts = [row.texts[column].strip() for row in body]
    told = [text for text in texts if text and plain_header(text) != group.header]
    is_first = len(group.columns) > 1 and group.columns[0] == column
    return is_first and bool(told) and all(_NUMBER.fullmatch(text) for text in told)


def _columns_by_role(groups: Iterable[Group]) -> dict[Role, tuple[int, ...]]:
    known = tuple(groups)
    return {
        role: tuple(column for group in known if group.role is role for column in group.columns)
        for role in Role
    }


def _content(
    groups: Sequence[Group], body: Sequence[SourceRow]
) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """The column of the requirement, those of themes, and others that hold words of tasks."""
    by_role = _columns_by_role(groups)
    wanted = by_role[Role.REQUIREMENT] or by_role[Role.BOTH][-1:] or by_role[Role.THEME]
    requirement = max(wanted, key=lambda column: (_length(body, column), column))
    content = (*by_role[Role.THEME], *by_role[Role.BOTH], *by_role[Role.REQUIREMENT])
    left = tuple(sorted(column for column in content if column < requirement))
    right = tuple(column for column in content if column > requirement)
    themes = tuple(c for c in left if c not in by_role[Role.REQUIREMENT] or not by_role[Role.THEME])
    themes = themes or tuple(c for c in right if c in by_role[Role.THEME])
    spare = tuple(column for column in (*left, *right) if column not in themes)
    return requirement, themes, spare


def _length(body: Sequence[SourceRow], column: int) -> int:
    return sum(len(row.texts[column]) for row in body)


def _cells(
    by_role: dict[Role, tuple[int, ...]], groups: Sequence[Group], log: Log
) -> tuple[tuple[ColumnField, tuple[int, ...]], ...]:
    """Who leads, who is responsible, by when; supporters are responsible beside a lead."""
    lead, responsible = by_role[Role.LEAD], by_role[Role.RESPONSIBLE]
    support = by_role[Role.SUPPORT]
    if support and responsible and not lead:
        lead, responsible = responsible, support
        names = "、".join(group.header for group in groups if group.columns[0] in lead)
        log.guess(
            f"有配合单位一栏而没有牵头一栏：“{names}”按牵头单位录入。",
            f'"{names}" is read as the lead, because supporters have a column of their own',
        )
    else:
        responsible = (*responsible, *support)
    found = (
        (ColumnField.LEAD, lead),
        (ColumnField.RESPONSIBLE, responsible),
        (ColumnField.DEADLINE, by_role[Role.DEADLINE]),
    )
    for field, columns in found:
        if len({g.header for g in groups if set(g.columns) & set(columns)}) > 1:
            headers = "、".join(g.header for g in groups if set(g.columns) & set(columns))
            log.guess(
                f"“{headers}”各栏合并为一项（{_called(field.value)}），请核对。",
                f'columns "{headers}" are read as one ({field.value})',
            )
    return tuple((field, columns) for field, columns in found if columns)


def _called(name: str) -> str:
    """A field as an editor calls it, with the key that is typed."""
    meaning = meaning_of(name)
    return f"“{meaning}”（{name}）" if meaning else name


def _fields(group: Group, plan: Plan) -> list[str]:
    """What the columns below a header became."""
    places: tuple[tuple[str, tuple[int, ...]], ...] = (
        ("seq", () if plan.seq is None else (plan.seq,)),
        ("theme", plan.themes),
        ("requirement", (plan.requirement,)),
        *((field.value, columns) for field, columns in plan.cells),
    )
    return [name for name, columns in places if set(columns) & set(group.columns)]


def _tell(group: Group, plan: Plan, log: Log) -> None:
    spot = Spot(column=group.header)
    if group.role is Role.PERSONAL:
        log.guess(
            "这一栏是个人信息，没有录入。",
            "this column is about persons and was left out",
            spot=spot,
        )
    elif role_of(group.header) is None:
        log.guess(
            "不认识这个表头，这一栏的字放进各行的备注。",
            "this header is not known; its words went into the notes of rows",
            spot=spot,
        )
    elif group.role is Role.REMARK:
        log.read(
            "记录没有这一栏，字放进各行的备注。", "its words went into the notes of rows", spot=spot
        )
    else:
        names = _fields(group, plan)
        zh = "、".join(_called(name) for name in names) or "备注"
        log.read(f"读作{zh}。", f"read as {' and '.join(names) or 'a note'}", spot=spot)
