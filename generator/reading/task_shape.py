"""The shape of one row of a notice."""

from __future__ import annotations

from generator.model.deadline import DeadlineKind
from generator.reading.forms import HEADING_KEY, TASK_ID, THEME_ID, TOPIC_ID
from generator.reading.mending import mend_deadline
from generator.reading.review_shape import NOTE, REVIEW
from generator.reading.shape import Field, Shape
from generator.reading.value import Choice, Day, Flag, ListOf, Text

CELLS = ("lead", "responsible", "requirement", "deadline")
"""Columns of a row that can be merged or blank."""

DEADLINE = Shape(
    name="deadline",
    zh="完成时限",
    en="a deadline",
    sample="{kind: month-end, date: 2023-12-31, text: 12月底前}",
    mend=lambda words, reading: mend_deadline(words, reading.year),
    fields=(
        Field(
            key="kind",
            type=Choice(choices=tuple(k for k in DeadlineKind if k is not DeadlineKind.NONE)),
            zh="种类：month-end 某月底、date 某日、ongoing 长期",
            en="how it binds",
            required=True,
        ),
        Field(key="date", type=Day(), zh="最后一天", en="the last day"),
        Field(
            key="text",
            type=Text(example="12月底前"),
            zh="印出的字",
            en="the printed words",
            required=True,
        ),
    ),
)

WITHDRAWAL = Shape(
    name="withdrawal",
    zh="撤下",
    en="a withdrawal",
    fields=(
        Field(key="date", type=Day(), zh="日期", en="the day", required=True, attribute="on"),
        Field(
            key="reason",
            type=Text(example="重复公开"),
            zh="原因的类别，不写撤下的内容",
            en="the class of reason",
            required=True,
        ),
    ),
)

CORRECTION = Shape(
    name="correction",
    zh="勘误",
    en="a correction",
    fields=(
        Field(key="date", type=Day(), zh="日期", en="the day", required=True, attribute="on"),
        Field(
            key="field",
            type=Choice(choices=("requirement", "lead", "responsible", "deadline", "theme")),
            zh="更正了哪一项",
            en="the corrected field",
            required=True,
        ),
        Field(key="was", type=Text(example="原来的文字"), zh="原文", en="as it was", required=True),
        Field(key="reason", type=Text(example="单位来函勘误"), zh="原因", en="why", required=True),
    ),
)

_NAMES = ListOf(item=Text(example="市教育局"), unique=True)

TASK = Shape(
    name="task",
    zh="一行任务",
    en="a row",
    fields=(
        Field(
            key="id",
            type=TASK_ID,
            zh="编号：文件编号-行号",
            en="document id and row",
            required=True,
        ),
        Field(key="seq", type=Text(example='"1"'), zh="印出的序号", en="the printed number"),
        Field(
            key="heading",
            type=HEADING_KEY,
            zh="所在的最低一级标题",
            en="the lowest heading it stands under",
            required=True,
            attribute="heading_key",
        ),
        Field(
            key="theme",
            type=THEME_ID,
            zh="统一主题，只在和标题的主题不同时写",
            en="its canonical theme, where it differs from its heading's",
            attribute="theme_id",
        ),
        Field(
            key="topics",
            type=ListOf(item=TOPIC_ID, unique=True),
            zh="百姓话题",
            en="subjects in citizens' words",
            attribute="topic_ids",
        ),
        Field(
            key="title", type=Text(example="公开征地信息"), zh="编辑起的标题", en="editorial title"
        ),
        Field(key="lead", type=_NAMES, zh="牵头单位，逐个照录", en="who leads, as printed"),
        Field(
            key="lead_text",
            type=Text(example="市科技局等", several_lines=True),
            zh="牵头一格的原样，只在不是逐行名称时写",
            en="the printed cell, where it is not just the names",
        ),
        Field(key="responsible", type=_NAMES, zh="责任单位，逐个照录", en="who is responsible"),
        Field(
            key="responsible_text",
            type=Text(example="市科技局、市财政局", several_lines=True),
            zh="责任一格的原样，只在不是逐行名称时写",
            en="the printed cell, where it is not just the names",
        ),
        Field(key="open_list", type=Flag(), zh="名称后面有“等”字", en="等 follows the names"),
        Field(
            key="requirement",
            type=Text(example="动态公开9类困难群众救助标准。"),
            zh="具体要求，照录",
            en="the official wording, verbatim",
            required=True,
        ),
        Field(key="deadline", type=DEADLINE, zh="完成时限", en="its deadline"),
        Field(
            key="inherited",
            type=ListOf(item=Choice(choices=CELLS), unique=True),
            zh="值来自上面合并单元格的栏",
            en="columns whose value stands in a merged cell above",
        ),
        Field(
            key="blank",
            type=ListOf(item=Choice(choices=CELLS), unique=True),
            zh="原表空白的栏",
            en="columns printed empty",
        ),
        Field(key="review", type=REVIEW, zh="公开前的审查", en="its release"),
        Field(key="withdrawn", type=WITHDRAWAL, zh="撤下", en="set when taken back"),
        Field(key="superseded_by", type=TASK_ID, zh="接替它的事项", en="the record replacing it"),
        Field(key="corrections", type=ListOf(item=CORRECTION), zh="勘误", en="corrections"),
        Field(key="notes", type=ListOf(item=NOTE), zh="给单位的备注，不公布", en="private remarks"),
    ),
)
