"""The shape of a notice file: every key, its meaning, its order."""

from __future__ import annotations

from generator.model.document import ELEMENTS, ColumnField
from generator.reading.forms import DOCUMENT_ID, HEADING_KEY, PLACE_ID, THEME_ID
from generator.reading.review_shape import NOTE, REVIEW
from generator.reading.shape import Field, Shape
from generator.reading.task_shape import TASK
from generator.reading.value import Choice, Day, Flag, ListOf, Text, Whole

ISSUE_DATE = Shape(
    name="issue-date",
    zh="成文日期",
    en="the date of issue",
    fields=(
        Field(key="date", type=Day(example="2023-07-05"), zh="日期", en="the day", required=True),
        Field(
            key="text",
            type=Text(example="2023年7月5日"),
            zh="印出的日期",
            en="the printed date",
            required=True,
        ),
    ),
)

GENERAL_REQUIREMENT = Shape(
    name="general-requirement",
    zh="一条总体要求",
    en="a general requirement",
    fields=(
        Field(key="mark", type=Text(example="一、"), zh="印出的序号", en="the printed number mark"),
        Field(
            key="heading",
            type=Text(example="加强组织领导。"),
            zh="小标题，照印",
            en="its heading as printed",
            required=True,
        ),
        Field(
            key="text",
            type=ListOf(item=Text(example="要充分发挥……")),
            zh="段落，照录",
            en="its paragraphs, verbatim",
            required=True,
        ),
    ),
)

UPPER_DOCUMENT = Shape(
    name="upper-document",
    zh="一份依据文件",
    en="a document it is based on",
    fields=(
        Field(
            key="number",
            type=Text(example="鲁政办发〔2023〕8号"),
            zh="发文字号",
            en="its document number",
            required=True,
        ),
        Field(
            key="title",
            type=Text(example="关于印发……的通知"),
            zh="书名号里的标题，照录",
            en="its title as printed",
            required=True,
        ),
        Field(
            key="document",
            type=DOCUMENT_ID,
            zh="本站收录的那一份",
            en="our own document",
            attribute="document_id",
        ),
        Field(key="not_held", type=Flag(), zh="本站未收录", en="not held here"),
    ),
)

COLUMN = Shape(
    name="column",
    zh="表格的一栏",
    en="a column of the table",
    fields=(
        Field(
            key="header",
            type=Text(example="责任单位"),
            zh="印出的表头",
            en="the printed header",
            required=True,
        ),
        Field(
            key="fields",
            type=ListOf(item=Choice(choices=tuple(ColumnField)), unique=True),
            zh="这一栏放什么；一个表头可以跨几项",
            en="what it holds; a header may span several",
            required=True,
        ),
    ),
)

TABLE = Shape(
    name="table",
    zh="表格的样子",
    en="the shape of the table",
    fields=(
        Field(
            key="title",
            type=Text(example="2023年济宁市政务公开重点工作任务分解表"),
            zh="表格的标题",
            en="its printed title",
            required=True,
        ),
        Field(
            key="section_rows",
            type=Flag(),
            zh="一级标题印成横贯全表的一行",
            en="level-1 headings are rows across the table",
        ),
        Field(
            key="columns",
            type=ListOf(item=COLUMN),
            zh="各栏，从左到右",
            en="its columns, left to right",
            required=True,
        ),
    ),
)

_KEY = Field(key="key", type=HEADING_KEY, zh="标题编号", en="its key", required=True)
_MARK = Field(key="mark", type=Text(example="（一）"), zh="印出的序号", en="the printed mark")
_TEXT = Field(
    key="text",
    type=Text(example="推进绿色低碳高质量发展信息公开"),
    zh="标题文字，不含序号",
    en="its words without the mark",
    required=True,
)
_THEME = Field(
    key="theme",
    type=THEME_ID,
    zh="对应的统一主题",
    en="the canonical theme",
    attribute="theme_id",
)

SUBHEADING = Shape(
    name="subheading",
    zh="一个二级标题",
    en="a heading of level 2",
    fields=(_KEY, _MARK, _TEXT, _THEME),
)

HEADING = Shape(
    name="heading",
    zh="一个一级标题",
    en="a heading of level 1",
    fields=(
        _KEY,
        _MARK,
        _TEXT,
        _THEME,
        Field(key="under", type=ListOf(item=SUBHEADING), zh="它下面的标题", en="those under it"),
    ),
)

DOCUMENT = Shape(
    name="document",
    zh="一份通知",
    en="a notice",
    fields=(
        Field(
            key="id",
            type=DOCUMENT_ID,
            zh="编号，和文件名一致，公布后不变",
            en="its id: the file name, never changed once published",
            required=True,
        ),
        Field(
            key="jurisdiction",
            type=PLACE_ID,
            zh="发文的地区",
            en="the place that issued it",
            required=True,
            attribute="jurisdiction_id",
        ),
        Field(
            key="year",
            type=Whole(low=2000, high=2100, example="2023"),
            zh="任务所属的年度",
            en="the year its tasks are for",
            required=True,
        ),
        Field(
            key="title",
            type=Text(example="关于印发2023年济宁市政务公开重点工作任务分解表的通知"),
            zh="标题，照录",
            en="its printed title",
            required=True,
        ),
        Field(
            key="number", type=Text(example="济政办字〔2023〕41号"), zh="发文字号", en="its number"
        ),
        Field(
            key="issuer", type=Text(example="济宁市人民政府办公室"), zh="发文机关", en="the issuer"
        ),
        Field(key="issued_on", type=ISSUE_DATE, zh="成文日期", en="its date of issue"),
        Field(
            key="addressees",
            type=Text(example="各县（市、区）人民政府："),
            zh="主送机关，整行照录",
            en="the line of addressees",
        ),
        Field(
            key="preamble",
            type=ListOf(item=Text(example="为进一步……")),
            zh="开头的段落",
            en="the opening paragraphs",
        ),
        Field(
            key="requirements",
            type=ListOf(item=GENERAL_REQUIREMENT),
            zh="总体要求",
            en="the general requirements",
        ),
        Field(
            key="closing",
            type=ListOf(item=Text(example="两镇和区直各部门……")),
            zh="总体要求之后的段落",
            en="paragraphs after them",
        ),
        Field(
            key="attachment",
            type=Text(example="附件：2023年济宁市政务公开重点工作任务分解表"),
            zh="附件说明，整行照录",
            en="the line that names the annex",
        ),
        Field(
            key="publication_mark",
            type=Text(example="（此件公开发布）"),
            zh="公开标识",
            en="the publication mark",
        ),
        Field(key="cc", type=Text(example="抄送：区委各部门。"), zh="抄送", en="copies to"),
        Field(
            key="not_stated",
            type=ListOf(item=Choice(choices=ELEMENTS), unique=True),
            zh="原文未列的要素",
            en="elements that the document does not give",
        ),
        Field(
            key="based_on",
            type=ListOf(item=UPPER_DOCUMENT),
            zh="依据文件",
            en="the documents it is based on",
        ),
        Field(key="review", type=REVIEW, zh="公开前的审查", en="its release"),
        Field(key="notes", type=ListOf(item=NOTE), zh="给单位的备注，不公布", en="private remarks"),
        Field(key="table", type=TABLE, zh="表格的样子", en="the shape of the table", required=True),
        Field(
            key="headings",
            type=ListOf(item=HEADING),
            zh="文件自己的标题",
            en="its own headings",
            required=True,
        ),
        Field(
            key="tasks", type=ListOf(item=TASK), zh="各行，按原表次序", en="its rows", required=True
        ),
    ),
)
