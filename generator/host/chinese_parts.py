"""Marks Chinese words on an English page as Chinese, so that they are read aloud as such."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
_CHINESE = re.compile(r'\slang="zh[^"]*"')
_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_WORDS = re.compile(f"[{_HAN}]+(?:[，、。：；！？“”《》〔〕（）\\d]*[{_HAN}]+)*")
_EMPTY = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})


def mark_chinese(html: str) -> str:
    """Put a span with a language around every run of Chinese words that has none yet (R-079)."""
    written: list[str] = []
    depth = 0
    """How many elements stand open inside the outermost one that says it is Chinese."""
    for token in _TOKEN.findall(html):
        if token.startswith("<"):
            depth += _step(token, is_inside=depth > 0)
            written.append(token)
        else:
            written.append(token if depth else _WORDS.sub(_in_span, token))
    return "".join(written)


def _step(tag: str, *, is_inside: bool) -> int:
    name = _NAME.match(tag)
    if name is None or name[1].lower() in _EMPTY:
        return 0
    if tag.startswith("</"):
        return -1 if is_inside else 0
    return 1 if is_inside or _CHINESE.search(tag) else 0


def _in_span(words: re.Match[str]) -> str:
    return f'<span lang="zh-Hans">{words[0]}</span>'
