"""One of two sentences, by the reader's language."""

from __future__ import annotations

from generator.problems.problem import Language


def say(language: Language, chinese: str, english: str) -> str:
    """The sentence in the reader's language."""
    return chinese if language == "zh" else english
