"""Turns the composed tree of the file of answers into answers to the self-check."""

from __future__ import annotations

from yaml.nodes import Node

from generator.model.office_answer import AnswerOutcome, OfficeAnswer
from generator.reading.answer_shape import ANSWERS
from generator.reading.parsed import Reading


def parse_answers(root: Node, reading: Reading) -> tuple[OfficeAnswer, ...] | None:
    """The answers, in the order of the file."""
    values = ANSWERS.read(root, reading)
    if values is None:
        return None
    return tuple(
        OfficeAnswer(
            path=reading.path,
            position=position,
            **{**entry, "outcome": AnswerOutcome(entry["outcome"])},
        )
        for position, entry in enumerate(values["self-check"])
    )
