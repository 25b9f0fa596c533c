"""The shape of the file of answers that an office gives to the self-check."""

from __future__ import annotations

from generator.model.office_answer import ASKED, AnswerOutcome
from generator.reading.shape import Field, Shape
from generator.reading.value import Choice, Day, ListOf, Text

ANSWER = Shape(
    name="answer",
    zh="一项回答",
    en="an answer",
    fields=(
        Field(
            key="requirement",
            type=Choice(choices=ASKED),
            zh="要求的编号，只限由人办理的几项；程序能查的由程序查",
            en="the requirement; only those that people meet",
            required=True,
        ),
        Field(
            key="outcome",
            type=Choice(choices=tuple(AnswerOutcome)),
            zh="结果：pass 做到了、fail 没有做到、not-applicable 不适用",
            en="what was found",
            required=True,
        ),
        Field(
            key="office",
            type=Text(example="济宁市人民政府办公室"),
            zh="对这项回答负责的单位，不写人名",
            en="the office that stands for it; no person's name",
            required=True,
        ),
        Field(
            key="date",
            type=Day(example="2024-03-01"),
            zh="查明的日期；满一年要重新查",
            en="the day it was found; to be found again after a year",
            required=True,
            attribute="on",
        ),
        Field(
            key="evidence",
            type=Text(example="请5位60岁以上的读者试用，记录存办公室2024年第3号卷"),
            zh="依据，存在哪里",
            en="what shows it, and where it is kept",
            required=True,
        ),
    ),
)

ANSWERS = Shape(
    name="self-check",
    zh="自查表里由单位回答的事项",
    en="what the office answers in the self-check",
    fields=(
        Field(
            key="self-check",
            type=ListOf(item=ANSWER),
            zh="各项回答，每项要求一条",
            en="the answers, one for each requirement",
            required=True,
        ),
    ),
)
