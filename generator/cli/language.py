"""Which of the two languages an editor reads."""

from __future__ import annotations

import os

from generator.problems.problem import Language


def choose_language(asked: str | None) -> Language:
    """What was asked for, else what the locale says; Chinese unless the locale is English."""
    if asked in {"zh", "en"}:
        return "en" if asked == "en" else "zh"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "en" if value.lower().startswith("en") else "zh"
    return "zh"


def say(language: Language, chinese: str, english: str) -> str:
    """One of two sentences."""
    return chinese if language == "zh" else english
