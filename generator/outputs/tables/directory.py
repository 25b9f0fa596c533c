"""Writes the records in the columns of the official directory of disclosure items (R-047)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.tables.csv_table import csv_file, csv_line
from generator.rendering.page import Artifact
from generator.views.entry import Entry
from generator.views.printed_cell import printed_heading
from generator.views.source import word_source

HEADERS = (
    "序号",
    "公开事项(一级/二级)",
    "公开内容(要素)",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开渠道和载体",
    "公开对象(全社会/特定群体)",
    "公开方式(主动/依申请)",
    "公开层级(县级/乡级)",
)
"""As the official form has them."""

FILE = "data/directory.csv"
"""Where it stands."""

NOT_STATED = "原文未列"
"""What stands where a document does not say it: nothing is filled in for an office."""


def produce_directory(publication: Publication) -> Iterator[Artifact]:
    """One line a record, numbered through."""
    yield from publication.keeping.portion(
        FILE, print_list(publication.listed, publication.prints), lambda: _file(publication.listed)
    )


def _file(entries: Sequence[Entry]) -> Iterator[Artifact]:
    lines = (csv_line((number, *_cells(entry))) for number, entry in enumerate(entries, start=1))
    yield Artifact(path=FILE, content=csv_file(csv_line(HEADERS), lines))


def _cells(entry: Entry) -> tuple[str, ...]:
    """The channel, the audience, the way and the level stand in none of our documents."""
    headings = "/".join(printed_heading(heading) for heading in entry.theme_path)
    offices = dict.fromkeys(office.name for office in (*entry.lead, *entry.responsible))
    return (
        headings or NOT_STATED,
        entry.task.requirement,
        word_source(entry.document),
        entry.task.deadline.text or NOT_STATED,
        "、".join(offices) or NOT_STATED,
        *(NOT_STATED,) * 4,
    )
