"""A number with the words for what it counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that is easy to remember."""

    name: str
    """What is counted."""
    value: str
    """How many there are."""


def make_figure(name: str, count: int, voice: Voice) -> Figure:
    """A number, and what is counted in the form that fits it."""
    words = voice.words[f"figure_{name}_one" if count == 1 else f"figure_{name}_many"]
    return Figure(name=words, value=str(count))


def word_figures(figures: Iterable[Figure], voice: Voice) -> str:
    """Several numbers in one line: 1份文件、63项任务."""
    form = voice.words["figure_text"]
    return voice.words["name_separator"].join(
        form.format(value=figure.value, name=figure.name) for figure in figures
    )
