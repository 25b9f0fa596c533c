"""Turns the text of a notice into its preamble, its general requirements and its closing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from generator.importers.cell_text import running_text
from generator.importers.log import Log, Spot
from generator.importers.marks import cut_mark, section_mark
from generator.importers.source import Paragraph

_ENDS = "。：:；;！？”）)"
_LONGEST_HEADING = 30


def read_body(
    paragraphs: Sequence[Paragraph], log: Log
) -> tuple[list[str], list[dict[str, Any]], list[str]]:
    """Preamble, requirements and closing, in order."""
    texts = _join_pages(paragraphs, log)
    preamble: list[str] = []
    requirements: list[dict[str, Any]] = []
    for position, text in enumerate(texts):
        has_more = position + 1 < len(texts)
        heading = _heading(text, is_followed=has_more)
        if heading is not None and (preamble or requirements):
            requirements.append(heading)
        elif requirements:
            requirements[-1]["text"].append(text)
        else:
            preamble.append(text)
    return preamble, requirements, _closing(requirements, log)


def _join_pages(paragraphs: Sequence[Paragraph], log: Log) -> list[str]:
    """Paragraphs; one that a page break cut in two is one again."""
    texts: list[str] = []
    for paragraph in paragraphs:
        text = running_text(paragraph.text)
        if texts and _is_cut(texts[-1]) and section_mark(text) is None:
            texts[-1] += text
            log.guess(
                "上一段没有结束，与这一段连为一段。",
                "a paragraph that a page break cut in two was joined",
                spot=Spot(line=paragraph.line),
                quote=text[:20],
            )
        else:
            texts.append(text)
    return texts


def _is_cut(text: str) -> bool:
    return text[-1] not in _ENDS and (len(text) > _LONGEST_HEADING or "，" in text)


def _heading(text: str, *, is_followed: bool) -> dict[str, Any] | None:
    """The heading that a paragraph is or begins with; marks may be lost to automatic numbers."""
    if section_mark(text) == 1:
        mark, words = cut_mark(text)
        heading, stop, rest = words.partition("。")
        if len(heading) > _LONGEST_HEADING:
            return {"mark": mark, "heading": words, "text": []}
        return {"mark": mark, "heading": heading + stop, "text": [rest] if rest else []}
    is_short = len(text) <= _LONGEST_HEADING and not re.search(r"[，。；：:、]", text)
    if is_short and is_followed:
        return {"heading": text, "text": []}
    return None


def _closing(requirements: list[dict[str, Any]], log: Log) -> list[str]:
    """Where all others have one paragraph, more below the last belong to none of them."""
    if len(requirements) < 2 or any(len(r["text"]) != 1 for r in requirements[:-1]):  # noqa: PLR2004 - one has no others
        return []
    last = requirements[-1]
    closing: list[str] = last["text"][1:]
    last["text"] = last["text"][:1]
    if closing:
        log.guess(
            "最后一条之后多出的段落，按结尾段录入。",
            "paragraphs behind the last requirement are read as the closing",
            quote=closing[0][:30],
        )
    return closing
