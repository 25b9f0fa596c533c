"""What only people can do, and what the office says about it (R-035).

An office answers in content/self-check.yml. Without an answer, or with one of long ago, nothing is
shown; what a program can check has no place there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from generator.model.office_answer import AnswerOutcome, OfficeAnswer
from generator.verification.outcome import Outcome, Word

PEOPLE: Mapping[str, tuple[str, str]] = {
    "R-027": ("域名和服务器支持 IPv6", "domain and server speak IPv6"),
    "R-039": ("成文后二十个工作日内公开", "published within 20 working days"),
    "R-057": ("评测材料齐全", "the papers for the evaluation are complete"),
    "R-087": ("请人试用，写进无障碍声明", "trials with people, told in the statement"),
    "R-099": ("按服务规范核对", "reviewed by the service standard"),
    "R-125": ("证书和线路", "certificate and lines"),
    "R-144": ("每年移交档案馆", "handed to the archive each year"),
}
"""What an office has to see to, in both languages."""

LASTS = timedelta(days=365)
"""As the accessibility statement: what was found a year ago is found again."""

_OUTCOMES: Mapping[AnswerOutcome, Outcome] = {
    AnswerOutcome.PASS: Outcome.PASS,
    AnswerOutcome.FAIL: Outcome.FAIL,
    AnswerOutcome.NOT_APPLICABLE: Outcome.EXEMPT,
}


def office_says(answers: Iterable[OfficeAnswer], as_of: date) -> Mapping[str, tuple[Word, ...]]:
    """The answers to each requirement that people meet, or that there is none."""
    given = tuple(answers)
    found = {
        requirement: tuple(_word(a, as_of) for a in given if a.requirement == requirement)
        for requirement in PEOPLE
    }
    return {requirement: words or (_silence(requirement),) for requirement, words in found.items()}


def _word(answer: OfficeAnswer, as_of: date) -> Word:
    zh, en = PEOPLE[answer.requirement]
    said = f"{answer.office}，{answer.on.isoformat()}：{answer.evidence}"
    if timedelta(0) <= as_of - answer.on <= LASTS:
        return Word(outcome=_OUTCOMES[answer.outcome], evidence=f"{zh} / {en}：{said}")
    old = f"{zh}：满一年，请重新查明 / {en}: a year old, to be found again：{said}"
    return Word(outcome=Outcome.OPEN, evidence=old)


def _silence(requirement: str) -> Word:
    zh, en = PEOPLE[requirement]
    evidence = (
        f"{zh}：单位还没有回答，请写进 content/self-check.yml / "
        f"{en}: the office has not answered yet, in content/self-check.yml"
    )
    return Word(outcome=Outcome.OPEN, evidence=evidence)
