"""Turns the title of a document into the type of official document that it says it is."""

from __future__ import annotations

from enum import StrEnum


class DocumentType(StrEnum):
    """The fifteen types of 《党政机关公文处理工作条例》第八条, a table alone, and anything else."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    ORDER = "order"
    COMMUNIQUE = "communique"
    ANNOUNCEMENT = "announcement"
    PUBLIC_NOTICE = "public_notice"
    OPINIONS = "opinions"
    NOTICE = "notice"
    CIRCULAR = "circular"
    REPORT = "report"
    REQUEST = "request"
    REPLY = "reply"
    BILL = "bill"
    LETTER = "letter"
    MINUTES = "minutes"
    TABLE = "table"
    """Only the annex was published."""
    OTHER = "other"


ENDINGS = {
    "决议": DocumentType.RESOLUTION,
    "决定": DocumentType.DECISION,
    "命令": DocumentType.ORDER,
    "公报": DocumentType.COMMUNIQUE,
    "公告": DocumentType.ANNOUNCEMENT,
    "通告": DocumentType.PUBLIC_NOTICE,
    "意见": DocumentType.OPINIONS,
    "通知": DocumentType.NOTICE,
    "通报": DocumentType.CIRCULAR,
    "报告": DocumentType.REPORT,
    "请示": DocumentType.REQUEST,
    "批复": DocumentType.REPLY,
    "议案": DocumentType.BILL,
    "函": DocumentType.LETTER,
    "纪要": DocumentType.MINUTES,
    "表": DocumentType.TABLE,
    "台账": DocumentType.TABLE,
}
"""What the title of each type ends with."""


def type_of(title: str) -> DocumentType:
    """The type that a title ends with: 关于……的通知 is a notice."""
    return next(
        (kind for ending, kind in ENDINGS.items() if title.endswith(ending)), DocumentType.OTHER
    )
