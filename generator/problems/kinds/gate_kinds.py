"""Problems of what may become public, and of addresses that moved."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def redirect_unreadable(*, line: str) -> Wording:
    """移走的地址一行一个，写明旧地址和新地址；不再公开的写 gone、日期和原因。

    An address that moved takes one line: old and new; one that is gone has its day and reason.
    """
    return Wording(
        message_zh=f"这一行读不懂，或者和别的一行重复：“{line}”",
        message_en=f'this line cannot be read, or repeats another: "{line}"',
        hint_zh="写成 /themes/old/ -> /themes/new/，或者 /themes/old/ -> gone 2024-03-01 重复公开",
        hint_en="Write /themes/old/ -> /themes/new/, or /themes/old/ -> gone 2024-03-01 REASON",
    )
