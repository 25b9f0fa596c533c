"""A text with the language it is in, where that is not the language of the page (WCAG 3.1.2)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.problems.problem import Language

CHINESE_TAG = "zh-Hans"
"""The lang attribute of official wording (R-079)."""


class Label(NamedTuple):
    """A text on a page."""

    text: str
    """The text."""
    lang: str = ""
    """Value of its lang attribute; empty where the text is in the language of the page."""


class LinkLabel(NamedTuple):
    """A text that leads to a page."""

    text: str
    """The text."""
    address: str
    """Where it leads, root-relative."""
    lang: str = ""
    """Value of its lang attribute; empty where the text is in the language of the page."""


@lru_cache(maxsize=1 << 14)
def name_label(name: str, english: str | None, language: Language) -> Label:
    """A Chinese name, or our translation of it on an English page where we have one."""
    if language == "en" and english is not None:
        return Label(text=english)
    return Label(text=name, lang="" if language == "zh" else CHINESE_TAG)
