"""Turns the paragraphs around the table into the elements of the notice."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.general_requirements import read_body
from generator.importers.log import Log
from generator.importers.notice_elements import Notice
from generator.importers.notice_foot import take_after, take_foot
from generator.importers.notice_head import take_head, take_table_title
from generator.importers.source import Paragraph


def read_notice(before: Sequence[Paragraph], after: Sequence[Paragraph], log: Log) -> Notice:
    """Everything that the paragraphs tell, each paragraph once."""
    notice = Notice()
    rest = take_table_title(list(before), notice, log)
    rest = take_head(rest, notice, log)
    rest = take_foot(rest, notice, log)
    notice.preamble, notice.requirements, notice.closing = read_body(
        [p for p in rest if p.text.strip()], log
    )
    take_after(after, notice, log)
    return notice
