"""The forms of ids, numbers and addresses that records share."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.reading.value import Form

_ASCII = re.ASCII  # \d would take full-width digits, and an id is part of an address
_SLUG = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"

DOCUMENT_ID = Form(
    pattern=re.compile(rf"{_SLUG}-\d{{4}}(?:-[a-z0-9]+)*", _ASCII),
    form_zh="文件编号",
    form_en="document id",
    example="jining-2023",
)
TASK_ID = Form(
    pattern=re.compile(rf"{_SLUG}-\d{{4}}(?:-[a-z0-9]+)*-\d{{3,4}}", _ASCII),
    form_zh="事项编号",
    form_en="record id",
    example="jining-2023-001",
)
SUBJECT_ID = Form(
    pattern=re.compile(rf"{_SLUG}-\d{{4}}(?:-[a-z0-9]+)*", _ASCII),
    form_zh="事项编号或文件编号",
    form_en="id of a record or a document",
    example="jining-2023-001",
)
CLOCK_TIME = Form(
    pattern=re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", _ASCII),
    form_zh="时刻（北京时间，时:分）",
    form_en="hour in China (HH:MM)",
    example="10:30",
)
CHANGE_ID = Form(
    pattern=re.compile(rf"{_SLUG}-\d{{4}}(?:-[a-z0-9]+)*-c[1-9]\d*", _ASCII),
    form_zh="更改编号",
    form_en="id of a change",
    example="jining-2023-001-c1",
)


def _slug(what_zh: str, what_en: str, example: str) -> Form:
    return Form(
        pattern=re.compile(_SLUG),
        form_zh=f"{what_zh}编号（小写字母、数字、连字符）",
        form_en=f"{what_en}id (lower-case letters, digits, hyphens)",
        example=example,
    )


SLUG = _slug("", "", "jining")
PLACE_ID = replace(SLUG, registry="jurisdictions")
THEME_ID = replace(_slug("主题", "theme ", "policy-interpretation"), registry="themes")
TOPIC_ID = replace(_slug("话题", "topic ", "education"), registry="topics")
FUNCTION_ID = _slug("职能", "function ", "education")
DEPARTMENT_ID = Form(
    pattern=re.compile(rf"{_SLUG}/{_SLUG}"),
    form_zh="单位编号（地区/单位）",
    form_en="office id (place/office)",
    example="jining/education",
)
HEADING_KEY = Form(
    pattern=re.compile(r"[1-9]\d*(?:\.[1-9]\d*)?", _ASCII),
    form_zh="标题编号",
    form_en="heading key",
    example='"1.1"',
)
DOMAIN = Form(
    # What follows the last dot begins with a letter: 1.0 is a number to every other program.
    pattern=re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])"),
    form_zh="网站域名",
    form_en="domain",
    example="www.jining.cn",
)
WEB_ADDRESS = Form(
    pattern=re.compile(
        r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d+)?(?:[/?#][^\s<>\"]*)?", _ASCII
    ),
    form_zh="网址",
    form_en="web address",
    example="https://www.jining.gov.cn/art/2023/12/1/art_1.html",
    longest=2_000,
)
