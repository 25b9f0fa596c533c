"""A sentence of ours that quotes official words: each part knows its language (WCAG 3.1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import Formatter

from generator.views.label import Label

Sentence = tuple[Label, ...]
"""The parts of a sentence in order."""


def fill(phrase: str, **values: str | Label) -> Sentence:
    """Put values into the places of a phrase; a label keeps its language."""
    return tuple(_parts(phrase, values))


def plain(sentence: Iterable[Label]) -> str:
    """The words of a sentence alone."""
    return "".join(part.text for part in sentence)


def _parts(phrase: str, values: dict[str, str | Label]) -> Iterator[Label]:
    for words, name, _, _ in Formatter().parse(phrase):
        if words:
            yield Label(text=words)
        if name is not None:
            value = values[name]
            yield value if isinstance(value, Label) else Label(text=value)
