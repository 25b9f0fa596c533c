"""The tags of a column that a page carries in its head (R-013)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["首页", "信息公开目录", "政策文件", "机构职能", "数据开放"]
"""The kinds of columns we have, from the official list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The part of the site that a page belongs to."""

    name: str
    """Its name."""
    description: str
    """What stands in it."""
    keywords: str
    """Its subjects, with commas between them."""
    type: ColumnType
    """Its kind."""

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """Name and content of the four tags."""
        return (
            ("ColumnName", self.name),
            ("ColumnDescription", self.description),
            ("ColumnKeywords", self.keywords),
            ("ColumnType", self.type),
        )


def published_tags(moment: str | None) -> tuple[tuple[str, str], ...]:
    """PubDate is the recorded moment of first publication or absent (R-012).

    The official form has hours and minutes; where none are recorded, none are made up.
    """
    return () if moment is None else (("PubDate", moment),)
