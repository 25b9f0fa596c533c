"""The words of the chrome in both languages of the interface."""

from __future__ import annotations

from collections.abc import Mapping

from generator.rendering.page import Language
from generator.rendering.words.chinese import CHINESE
from generator.rendering.words.english import ENGLISH
from generator.rendering.words.words import Words

__all__ = ["CHINESE", "ENGLISH", "WORDS", "Words"]

WORDS: Mapping[Language, Words] = {"zh": CHINESE, "en": ENGLISH}
