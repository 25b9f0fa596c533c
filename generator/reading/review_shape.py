"""The shapes of remarks and of the release of a record."""

from __future__ import annotations

from generator.model.note import NoteKind
from generator.model.review import PublicationAttribute
from generator.reading.shape import Field, Shape
from generator.reading.value import Choice, Day, ListOf, Text

NOTE = Shape(
    name="note",
    zh="一条备注",
    en="a remark",
    fields=(
        Field(
            key="kind",
            type=Choice(choices=tuple(NoteKind)),
            zh="种类：misprint 疑似错字、split 名称分开、dropped 略去、noise 转换杂质、"
            "merged 合并单元格、layout 版式",
            en="what it is about",
            required=True,
        ),
        Field(key="quote", type=Text(example="是230套"), zh="所说的原文", en="the printed words"),
        Field(
            key="text", type=Text(example="保留原文。"), zh="说明", en="the remark", required=True
        ),
    ),
)

REVIEW_STEP = Shape(
    name="review-step",
    zh="一次审核",
    en="a review",
    fields=(
        Field(
            key="step",
            type=Choice(choices=("初审", "复审", "终审")),
            zh="哪一审",
            en="which review",
            required=True,
        ),
        Field(key="date", type=Day(), zh="日期", en="the day", required=True, attribute="on"),
        Field(key="by", type=Text(example="张三"), zh="审核人，不公布", en="the reviewer; private"),
    ),
)

REVIEW = Shape(
    name="review",
    zh="公开前的审查",
    en="the release of a record",
    fields=(
        Field(
            key="attribute",
            type=Choice(choices=tuple(PublicationAttribute)),
            zh="公开属性",
            en="how it may be made public",
            required=True,
        ),
        Field(key="secrecy_reviewed_on", type=Day(), zh="保密审查日期", en="day of secrecy review"),
        Field(
            key="secrecy_reviewed_by",
            type=Text(example="李四"),
            zh="保密审查人，不公布",
            en="who did it; private",
        ),
        Field(key="steps", type=ListOf(item=REVIEW_STEP), zh="三审记录", en="the three reviews"),
    ),
)
