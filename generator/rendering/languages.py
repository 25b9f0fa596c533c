"""Says which words of an English line are Chinese, so that voices read them (WCAG 3.1.2)."""

from __future__ import annotations

import re

from generator.rendering.page import Language
from generator.rendering.quoting import quote

_HAN = "\u2e80-\u2fdf\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_RUN = re.compile(f"[{_HAN}](?:[{_HAN}0-9“”‘’·—]*[{_HAN}])?")


def in_language(text: str, language: Language) -> str:
    """Escape a text; on an English page, mark its Chinese parts."""
    escaped = quote(text)
    if language == "zh" or text.isascii():
        return escaped
    return _RUN.sub(lambda run: f'<span lang="zh-Hans">{run[0]}</span>', escaped)
