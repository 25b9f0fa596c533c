"""What the clock and the environment say: today in China, the reader's language, processors.

Only cli and host may ask; everything below is told through Settings.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone

from generator.problems.problem import Language
from generator.settings import Profile

PROCESSES = "TAIZHANG_PROCESSES"
"""The environment variable that asks for 1 process or for 2, whatever the size."""

PROFILE = "TAIZHANG_PROFILE"
"""The environment variable that says whose site it is."""

CHINA_TIME = timezone(timedelta(hours=8))
"""Deadlines are days in China, wherever the program runs."""


def today() -> date:
    """The day statuses refer to: that of a reproducible build, else this one."""
    return now().date()


def now() -> datetime:
    """The moment in China: that of a reproducible build, else this one."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(CHINA_TIME)
    return datetime.now(CHINA_TIME)


def asked_profile() -> Profile:
    """Who stands behind the site; mkdocs.yml asks the same variable and refuses the same values.

    ValueError for any other word: what is checked for a demo passes where production would not.
    """
    return Profile(os.environ.get(PROFILE) or Profile.DEMO)


def reader_language(asked: str | None = None) -> Language:
    """What was asked for, else what the locale says; Chinese unless the locale is English."""
    if asked in {"zh", "en"}:
        return "en" if asked == "en" else "zh"
    for name in ("TAIZHANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        locale = os.environ.get(name, "")
        if locale:
            return "en" if locale.lower().startswith("en") else "zh"
    return "zh"


def wants_second_process(*, pays: bool) -> bool:
    """Whether work is to be shared: as asked, else where it `pays` and a processor is free."""
    asked = os.environ.get(PROCESSES)
    if asked in {"1", "2"}:
        return asked == "2"
    return pays and _processor_count() > 1


def _processor_count() -> int:
    """Those that this process may use, where the system says so."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
