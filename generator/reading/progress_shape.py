"""The shape of a progress file: dated entries with evidence."""

from __future__ import annotations

from generator.model.progress import ProgressStatus
from generator.reading.forms import TASK_ID, WEB_ADDRESS
from generator.reading.review_shape import REVIEW
from generator.reading.shape import Field, Shape
from generator.reading.value import Choice, Day, ListOf, Text

EVIDENCE = Shape(
    name="evidence",
    zh="一条依据",
    en="a piece of evidence",
    fields=(
        Field(
            key="title",
            type=Text(example="2023年征地信息公开情况"),
            zh="公开信息的标题",
            en="the title of the publication",
            required=True,
        ),
        Field(key="url", type=WEB_ADDRESS, zh="网址", en="its address", required=True),
        Field(
            key="publisher",
            type=Text(example="济宁市教育局"),
            zh="发布单位",
            en="who published it",
            required=True,
        ),
        Field(
            key="published_on",
            type=Day(example="2023-12-01"),
            zh="发布日期",
            en="the day it was published",
            required=True,
        ),
    ),
)

PROGRESS_ENTRY = Shape(
    name="progress-entry",
    zh="一条进展",
    en="a progress entry",
    fields=(
        Field(
            key="task",
            type=TASK_ID,
            zh="事项编号",
            en="the record",
            required=True,
            attribute="task_id",
        ),
        Field(key="date", type=Day(example="2023-12-01"), zh="日期", en="the day", required=True),
        Field(
            key="status",
            type=Choice(choices=tuple(ProgressStatus)),
            zh="状态：disclosed 已公开落实情况（须有依据）、update 阶段进展",
            en="disclosed (needs evidence) or update",
            required=True,
        ),
        Field(
            key="note",
            type=Text(example="公布了2023年征地批复。"),
            zh="中性的说明",
            en="a neutral sentence",
        ),
        Field(key="evidence", type=ListOf(item=EVIDENCE), zh="依据", en="what it rests on"),
        Field(key="review", type=REVIEW, zh="公开前的审查", en="its release"),
    ),
)

PROGRESS = Shape(
    name="progress",
    zh="一份进展",
    en="a file of progress",
    fields=(
        Field(
            key="progress",
            type=ListOf(item=PROGRESS_ENTRY),
            zh="各条进展",
            en="its entries",
            required=True,
        ),
    ),
)
