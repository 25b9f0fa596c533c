"""Problems of what an office answers in the self-check."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def answer_repeated(*, requirement: str) -> Wording:
    """自查表的同一项要求回答了两次，不知道以哪一次为准。

    One requirement of the self-check has two answers, and nobody can tell which one counts.
    """
    return Wording(
        message_zh=f"{requirement} 回答了两次",
        message_en=f"{requirement} is answered twice",
        hint_zh="请只留最近的一次；以前的在版本库里。",
        hint_en="Keep the latest one; the repository has those before.",
    )
