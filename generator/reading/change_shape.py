"""The shape of a file of change events."""

from __future__ import annotations

from generator.history.public_fields import DOCUMENT_FIELDS, TASK_FIELDS
from generator.model.change import ChangeKind
from generator.reading.forms import CHANGE_ID, CLOCK_TIME, SUBJECT_ID
from generator.reading.shape import Field, Shape
from generator.reading.value import Choice, Day, ListOf, Text

CHANGE = Shape(
    name="change",
    zh="一条更改",
    en="a change",
    fields=(
        Field(
            key="id",
            type=CHANGE_ID,
            zh="更改编号：事项或文件编号-c序号，不再改变",
            en="id of the change; never changes",
            required=True,
        ),
        Field(
            key="date",
            type=Day(example="2024-03-01"),
            zh="公布这次更改的日期",
            en="the day on which the change was published",
            required=True,
            attribute="on",
        ),
        Field(
            key="time",
            type=CLOCK_TIME,
            zh="公布的时刻（北京时间）；首次公布要有，就是网页上的发布时间",
            en="the hour in China; a first publication needs it",
            attribute="at",
        ),
        Field(
            key="subject",
            type=SUBJECT_ID,
            zh="事项编号或文件编号",
            en="the record or the notice",
            required=True,
            attribute="subject_id",
        ),
        Field(
            key="kind",
            type=Choice(choices=tuple(ChangeKind)),
            zh="种类：published 首次公布、wording-corrected 文字更正、deadline-moved 时限调整、"
            "office-changed 单位调整、sorting-changed 归类调整、progress-recorded 收录落实情况、"
            "superseded 被取代、withdrawn 撤下、restored 恢复",
            en="what happened",
            required=True,
        ),
        Field(
            key="field",
            type=Choice(choices=tuple(dict.fromkeys((*TASK_FIELDS, *DOCUMENT_FIELDS)))),
            zh="改了哪一项",
            en="the field that differs",
        ),
        Field(
            key="was",
            type=Text(example="12月底前", several_lines=True),
            zh="更改前",
            en="what it said before",
        ),
        Field(
            key="now",
            type=Text(example="11月底前", several_lines=True),
            zh="更改后",
            en="what it says since",
        ),
        Field(key="reason", type=Text(example="单位来函勘误"), zh="原因", en="why", required=True),
    ),
)

CHANGES = Shape(
    name="changes",
    zh="一份更改记录",
    en="a file of changes",
    fields=(
        Field(
            key="changes",
            type=ListOf(item=CHANGE),
            zh="各条更改，先后为序",
            en="its events in order of time",
            required=True,
        ),
    ),
)
