"""A refusal: something that was asked for will not be done, and why, in two sentences."""

from __future__ import annotations

from generator.problems.problem import Language


class RefusedError(Exception):
    """What verbs raise instead of doing harm; the command line prints it and nothing else."""

    is_usage = False
    """Whether other words on the command line would have been accepted."""

    def __init__(self, name: str, chinese: str, english: str) -> None:
        """Take what logs call it, and the sentence in both languages."""
        super().__init__(name)
        self.chinese = chinese
        self.english = english

    def message(self, language: Language) -> str:
        """The sentence in one language: what is wrong, and what to do."""
        return self.chinese if language == "zh" else self.english
