"""Prints differences as text for a terminal, Markdown for a merge request, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from generator.cli.language import say
from generator.history.comparison import Difference
from generator.problems.problem import Language
from generator.views.word_difference import Piece, word_difference
from generator.views.wording.words import WORDS


def _text(differences: Sequence[Difference], language: Language) -> str:
    if not differences:
        return say(language, "没有差别。", "Nothing differs.")
    lines: list[str] = []
    for difference in differences:
        lines.append(f"{difference.subject_id}  {_name(difference, language)}")
        pieces = "".join(_piece(piece, language) for piece in _pieces(difference))
        lines += [f"    {line}" for line in pieces.splitlines()]
    count = len(differences)
    return "\n".join([*lines, "", say(language, f"共 {count} 处更改。", f"{count} changes.")])


def _markdown(differences: Sequence[Difference], language: Language) -> str:
    lines = [f"## {WORDS[language]['changes']}", ""]
    for difference in differences:
        lines.append(f"- `{difference.subject_id}` **{_name(difference, language)}**")
        if pieces := _pieces(difference):
            told = "".join(_piece(piece, language) for piece in pieces)
            lines += ["", *(f"  > {_plain(line)}" for line in told.splitlines()), ""]
    return "\n".join(lines)


def _json(differences: Sequence[Difference], language: Language) -> str:  # noqa: ARG001 - as others
    return json.dumps(
        {
            "changes": [
                {
                    "subject": difference.subject_id,
                    "kind": difference.kind.value,
                    "field": difference.field,
                    "was": difference.was,
                    "now": difference.now,
                }
                for difference in differences
            ]
        },
        ensure_ascii=False,
        indent=2,
    )


CHANGE_REPORTERS: dict[str, Callable[[Sequence[Difference], Language], str]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
"""By the name of the format."""


def _name(difference: Difference, language: Language) -> str:
    words = WORDS[language]
    kind = words[f"change_kind_{difference.kind.value.replace('-', '_')}"]
    if difference.field is None:
        return kind
    field = words[f"change_field_{difference.field}"]
    return say(language, f"{kind}：{field}", f"{kind}: {field}")


def _pieces(difference: Difference) -> tuple[Piece, ...]:
    if difference.field is None:
        return ()
    return word_difference(difference.was or "", difference.now or "")


def _piece(piece: Piece, language: Language) -> str:
    words = WORDS[language]
    if piece.mark == "same":
        return piece.text
    return words[f"difference_{piece.mark}"] + piece.text + words["difference_end"]


def _plain(text: str) -> str:
    """Official wording is no Markdown (R-127)."""
    return "".join(f"\\{mark}" if mark in "\\`*_[]<>#|~&" else mark for mark in text)
