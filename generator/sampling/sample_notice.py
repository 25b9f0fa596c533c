"""One sample notice: its text and its rows, as long as those of real ones."""

from __future__ import annotations

import random
from collections.abc import Iterator

from generator.sampling.sample_place import SamplePlace
from generator.sampling.sample_registry import THEMES_A_GROUP
from generator.sampling.vocabulary import (
    DEADLINES,
    MANNERS,
    SUBJECTS,
    THEME_WORDS,
    TOPIC_WORDS,
    VERBS,
)

_LEVEL_1 = "一二三四五六七"


def write_notice(place: SamplePlace, year: int, rows: int, chance: random.Random) -> str:
    """The canonical text of a notice with this many rows."""
    lines = [*_notice(place, year), *_headings(), "tasks:"]
    for row in range(1, rows + 1):
        lines += [f"  - id: {place.id}-{year}-{row:03}", f'    heading: "{_heading(row, rows)}"']
        lines += [*_row(place, year, row, chance), ""]
    return "\n".join(lines)


def _notice(place: SamplePlace, year: int) -> Iterator[str]:
    title = f"{year}年{place.name}政务公开工作任务分解表"
    yield "# yaml-language-server: $schema=../schema/document.schema.json"
    yield f"id: {place.id}-{year}"
    yield f"jurisdiction: {place.id}"
    yield f"year: {year}"
    yield f"title: 关于印发{title}的通知"
    yield f"number: {place.name[:2]}政办字〔{year}〕{len(place.id)}号"
    yield f"issuer: {place.name}人民政府办公室"
    yield f"issued_on: {{date: {year}-02-06, text: {year}年2月6日}}"
    yield "addressees: 各镇街，县政府各部门："
    yield from ("", "preamble:")
    purpose = "为做好年度政务公开工作，结合实际对任务进行分解"
    yield f"  - {purpose}，现将《{title}》印发给你们，请逐项落实。"
    yield ""
    yield f"attachment: 附件：{title}"
    yield "publication_mark: （此件公开发布）"
    yield "not_stated: [requirements, cc]"
    yield from ("", "table:")
    yield f"  title: {title}"
    yield "  section_rows: true"
    yield "  columns:"
    columns = ("工作任务 theme", "牵头部门 lead", "责任单位 responsible", "具体要求 requirement")
    for column in (*columns, "完成时限 deadline"):
        header, field = column.split()
        yield f"    - {{header: {header}, fields: [{field}]}}"


def _headings() -> Iterator[str]:
    yield from ("", "headings:")
    for group, word in enumerate(THEME_WORDS):
        yield f'  - key: "{group + 1}"'
        yield f"    mark: {_LEVEL_1[group]}、"
        yield f"    text: 推进{word}工作"
        yield "    under:"
        for part in range(THEMES_A_GROUP):
            yield f'      - key: "{group + 1}.{part + 1}"'
            yield f"        mark: （{part + 1}）"
            yield f"        text: 做好{word}第{part + 1}项"
            yield f"        theme: theme-{group}-{part}"
    yield ""


def _heading(row: int, rows: int) -> str:
    """Rows of one heading stand together, as in a real table."""
    group, part = divmod((row - 1) * len(THEME_WORDS) * THEMES_A_GROUP // rows, THEMES_A_GROUP)
    return f"{group + 1}.{part + 1}"


def _row(place: SamplePlace, year: int, row: int, chance: random.Random) -> Iterator[str]:
    topics = chance.sample([slug for slug, _ in TOPIC_WORDS], chance.randint(1, 2))
    offices = [name for _, name in place.offices]
    yield f"    topics: [{', '.join(topics)}]"
    yield f"    lead: [{', '.join(chance.sample(offices, chance.randint(1, 3)))}]"
    yield "    responsible: [各镇街, 县政府各部门]"
    yield "    responsible_text: 各镇街，县政府各部门"
    yield f"    requirement: {_requirement(place, year, row, chance)}"
    month, day = chance.choice(DEADLINES)
    date = f"{year}-{month:02}-{day}"
    yield f"    deadline: {{kind: month-end, date: {date}, text: {month}月底前}}"


def _requirement(place: SamplePlace, year: int, row: int, chance: random.Random) -> str:
    """One to three sentences; the first says a number, so that no two rows are the same."""
    first = (
        f"{chance.choice(VERBS)}{place.name}{year}年第{row}批{chance.choice(SUBJECTS)}，"
        f"{'，'.join(chance.sample(MANNERS, chance.randint(2, 4)))}。"
    )
    sentences = [first]
    for _ in range(chance.randint(0, 2)):
        manners = "，".join(chance.sample(MANNERS, chance.randint(1, 3)))
        sentences.append(f"{chance.choice(VERBS)}{chance.choice(SUBJECTS)}，{manners}。")
    return "".join(sentences)
