"""Turns printed table headers into what their columns hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.drafting.draft import AnswerError
from generator.model.document import Column, ColumnField

USUAL_HEADERS = ("工作任务", "牵头部门", "责任单位", "具体要求", "完成时限")
"""What most tables print."""

_FIELD_WORDS = (
    (re.compile(r"序号|编号"), ColumnField.SEQ),
    (re.compile(r"牵头.*"), ColumnField.LEAD),
    (re.compile(r"(?:责任|配合|承办|落实)(?:单位|部门|科室)"), ColumnField.RESPONSIBLE),
    (re.compile(r"(?:完成|办结)?(?:时限|时间)(?:要求)?|完成期限"), ColumnField.DEADLINE),
    (re.compile(r"(?:具体|工作|公开)(?:要求|内容|措施|举措)|主要内容"), ColumnField.REQUIREMENT),
)
_THEMES = re.compile(r"(?:重点)?(?:工作)?(?:任务|事项|项目|类别|领域)")


def read_columns(headers: Sequence[str], *, levels: int, section_rows: bool) -> tuple[Column, ...]:
    """The columns; any other header is given with what it holds, as 表头=theme_1+requirement."""
    columns = tuple(
        _column(header.strip(), _theme_fields(levels, section_rows=section_rows))
        for header in headers
    )
    told = [field for column in columns for field in column.fields]
    twice = next((field for field in told if told.count(field) > 1), None)
    if twice is not None:
        raise AnswerError(
            "columns",
            f"两个表头都成了 {twice}，请写明，例如 表头=requirement",
            f"two headers both mean {twice}; say which, like header=requirement",
        )
    if ColumnField.REQUIREMENT not in told:
        raise AnswerError(
            "columns",
            "没有一栏是具体要求，请写明是哪一栏，例如 工作内容=requirement",
            "no column holds the requirement; say which does, like header=requirement",
        )
    return columns


def _theme_fields(levels: int, *, section_rows: bool) -> tuple[ColumnField, ...]:
    if section_rows:
        return (ColumnField.THEME,)
    return (ColumnField.THEME_1, ColumnField.THEME_2)[:levels]


def _column(words: str, theme_fields: tuple[ColumnField, ...]) -> Column:
    header, sign, names = words.partition("=")
    if sign:
        return Column(header=header.strip(), fields=tuple(map(_field, names.split("+"))))
    plain = re.sub(r"\s", "", header)
    for form, field in _FIELD_WORDS:
        if form.fullmatch(plain):
            return Column(header=plain, fields=(field,))
    if _THEMES.fullmatch(plain):
        return Column(header=plain, fields=theme_fields)
    raise AnswerError(
        "columns",
        f"看不出表头“{header}”放什么，请写成 {header}=… ：{'、'.join(ColumnField)}",
        f'it is not clear what "{header}" holds; write {header}=… : {", ".join(ColumnField)}',
    )


def _field(name: str) -> ColumnField:
    if name.strip() in set(ColumnField):
        return ColumnField(name.strip())
    raise AnswerError(
        "columns",
        f"没有“{name}”这一项，可用：{'、'.join(ColumnField)}",
        f'there is no "{name}"; use {", ".join(ColumnField)}',
    )
