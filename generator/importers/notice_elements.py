"""What stands around the table of a notice, while it is being read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator.importers.log import Log

ANNEX = re.compile(r"附 *件 *[0-9一二三四五六七八九十]{0,2} *[:：]?")
ATTACHMENT = re.compile(r"附 *件 *[:：].+|附 *件 *[0-9]* *[:：].+")
MARK = re.compile(
    r"[（(](?:此件|本件|该件)?(?:主动|依申请|不予)?(?:公开)?(?:发布|公开)[^（）()]{0,12}[)）]"
    r"|(?:信息)?公开(?:属性|方式|选项)[:：].+"
)
COLOPHON = re.compile(r".{2,30}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日印发$")


@dataclass(slots=True)
class Notice:
    """What stands around the table."""

    number: str | None = None
    issuer: str | None = None
    title: str | None = None
    issued_on: tuple[date, str] | None = None
    addressees: str | None = None
    preamble: list[str] = field(default_factory=list)
    requirements: list[dict[str, Any]] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    attachment: str | None = None
    publication_mark: str | None = None
    cc: str | None = None
    table_title: str | None = None
    notes: list[dict[str, str]] = field(default_factory=list)


def note_joined_title(notice: Notice, title: str, log: Log) -> None:
    """Tell that a title printed on several lines was joined."""
    note = "标题原分行排印，已连为一行。"
    notice.notes.append({"kind": "layout", "quote": title, "text": note})
    log.noise(note, "a title printed on several lines was joined", quote=title)
