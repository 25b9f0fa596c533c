"""The shapes of the four registries: places, offices, themes and topics."""

from __future__ import annotations

from generator.model.department import DepartmentKind
from generator.model.jurisdiction import JurisdictionKind
from generator.reading.forms import DEPARTMENT_ID, DOMAIN, FUNCTION_ID, SLUG, THEME_ID, TOPIC_ID
from generator.reading.shape import Field, Shape
from generator.reading.value import Choice, Day, Flag, Form, ListOf, Text

_ENGLISH = Field(
    key="english",
    type=Text(example="Jining Education Bureau"),
    zh="英文译名，我们自己的译法",
    en="our own translation",
)
_DESCRIPTION = Field(
    key="description",
    type=Text(example="上学、幼儿园、学校、校外培训"),
    zh="一句话说明，用我们自己的话",
    en="one plain sentence of our own",
    required=True,
)


def _id(form: Form) -> Field:
    return Field(key="id", type=form, zh="编号，公布后不变", en="stable id", required=True)


def _parent(form: Form) -> Field:
    return Field(key="parent", type=form, zh="上一级", en="the one above", attribute="parent_id")


def _name(example: str) -> Field:
    return Field(key="name", type=Text(example=example), zh="名称", en="its name", required=True)


def _words(key: str, example: str, zh: str, en: str, attribute: str | None = None) -> Field:
    words = ListOf(item=Text(example=example), unique=True)
    return Field(key=key, type=words, zh=zh, en=en, attribute=attribute)


JURISDICTION = Shape(
    name="jurisdiction",
    zh="一个地区",
    en="a place",
    fields=(
        _id(SLUG),
        _name("济宁市"),
        Field(
            key="kind",
            type=Choice(choices=tuple(JurisdictionKind)),
            zh="级别：province 省、city 市、county 县、district 区、zone 功能区",
            en="its level",
            required=True,
        ),
        _parent(SLUG),
        _words("names", "济宁", "百姓还怎么称呼", "other names people type"),
        Field(
            key="domains",
            type=ListOf(item=DOMAIN, unique=True),
            zh="本地区不在 gov.cn 下的官方网站，依据可以在那里",
            en="its official sites outside gov.cn, where evidence may stand",
        ),
        _ENGLISH,
    ),
)

DEPARTMENT = Shape(
    name="department",
    zh="一个单位或统称",
    en="an office or a collective",
    fields=(
        Field(key="id", type=DEPARTMENT_ID, zh="编号：地区/单位", en="place/office", required=True),
        _name("市教育局"),
        Field(
            key="full_name",
            type=Text(example="济宁市教育局"),
            zh="带地名的全称",
            en="the name with its place",
        ),
        Field(
            key="kind",
            type=Choice(choices=tuple(DepartmentKind)),
            zh="种类：office 单位、collective 统称",
            en="one body or a phrase for several",
            required=True,
        ),
        Field(
            key="function",
            type=FUNCTION_ID,
            zh="职能，各级通用",
            en="what it does, shared by levels",
        ),
        _words("aliases", "县发展和改革委员会", "文件里的其他正确写法", "other right names"),
        _words("short", "教体局", "口头简称", "as people say it", "short_names"),
        _words("misprints", "市住房城乡住建局", "文件里的错误写法", "printed wrongly"),
        Field(
            key="members",
            type=ListOf(item=DEPARTMENT_ID, unique=True),
            zh="统称里能确定的成员",
            en="members of a collective that can be told",
            attribute="member_ids",
        ),
        Field(key="members_open", type=Flag(), zh="文件没有列全成员", en="not all are listed"),
        Field(key="valid_from", type=Day(example="2019-01-01"), zh="启用日期", en="first day"),
        Field(key="valid_to", type=Day(example="2024-12-31"), zh="停用日期", en="last day"),
        Field(
            key="successor",
            type=DEPARTMENT_ID,
            zh="接替它的单位",
            en="who took over",
            attribute="successor_id",
        ),
        _ENGLISH,
    ),
)

THEME = Shape(
    name="theme",
    zh="一个统一主题",
    en="a canonical theme",
    fields=(_id(THEME_ID), _parent(THEME_ID), _name("政策解读"), _DESCRIPTION, _ENGLISH),
)

TOPIC = Shape(
    name="topic",
    zh="一个百姓话题",
    en="a subject in citizens' words",
    fields=(
        _id(TOPIC_ID),
        _name("教育"),
        _DESCRIPTION,
        _words("words", "上学", "百姓会输入的词", "everyday words people type"),
        _ENGLISH,
    ),
)


def _registry(key: str, item: Shape, zh: str, en: str) -> Shape:
    entries = Field(key=key, type=ListOf(item=item), zh=zh, en=en, required=True)
    return Shape(name=key, zh=zh, en=en, fields=(entries,))


JURISDICTIONS = _registry("jurisdictions", JURISDICTION, "地区登记表", "the registry of places")
DEPARTMENTS = _registry("departments", DEPARTMENT, "单位登记表", "the registry of offices")
THEMES = _registry("themes", THEME, "主题登记表", "the registry of themes")
TOPICS = _registry("topics", TOPIC, "话题登记表", "the registry of topics")
