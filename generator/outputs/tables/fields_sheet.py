"""The sheet that explains the columns of a workbook, always in Chinese."""

from __future__ import annotations

from generator.outputs.publication import Publication
from generator.outputs.tables.columns import COLUMNS
from generator.settings import Profile
from generator.views.days import word_day
from generator.views.wording.words import WORDS

FieldLine = tuple[str, str, str, str]
"""Label, name in CSV, type, meaning."""


def list_fields(publication: Publication) -> tuple[FieldLine, ...]:
    """The header, a line for each column, then where the data come from and of which day."""
    words = WORDS["zh"]
    settings = publication.settings
    head = (words["column_label"], words["data_field"], words["column_type"], words["data_meaning"])
    fields = (
        (
            column.label,
            column.name,
            words[f"column_type_{column.type.value}"],
            words[f"meaning_{column.phrase}"],
        )
        for column in COLUMNS
    )
    remarks = [
        words["workbook_source"].format(name=settings.site_name, url=settings.site_url),
        words["workbook_day"].format(day=word_day(settings.as_of, "zh")),
        words["data_reuse_text"],
    ]
    if settings.profile is Profile.DEMO:
        remarks.append(words["workbook_demo"])
    return (head, *fields, *(("", "", "", remark) for remark in remarks))
