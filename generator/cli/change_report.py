"""Prints differences as text for a terminal, Markdown for a merge request, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from generator.cli.change_markdown import mark_pieces, write_markdown
from generator.cli.change_summary import ChangeSummary
from generator.cli.language import say
from generator.history.comparison import Difference
from generator.problems.problem import Language
from generator.views.word_difference import word_difference
from generator.views.wording.words import WORDS

ChangeReporter = Callable[[ChangeSummary, Language], str]


def _text(summary: ChangeSummary, language: Language) -> str:
    if not summary.differences:
        return say(language, "没有差别。", "Nothing differs.")
    lines: list[str] = []
    for difference in summary.differences:
        lines.append(f"{difference.subject_id}  {_name(difference, language)}")
        if difference.field is not None:
            pieces = word_difference(difference.was or "", difference.now or "")
            lines += [f"    {line}" for line in mark_pieces(pieces, language).splitlines()]
    count = len(summary.differences)
    return "\n".join([*lines, "", say(language, f"共 {count} 处更改。", f"{count} changes.")])


def _json(summary: ChangeSummary, language: Language) -> str:  # noqa: ARG001 - as others
    outputs = summary.outputs
    return json.dumps(
        {
            "changes": [
                {
                    "subject": difference.subject_id,
                    "kind": difference.kind.value,
                    "field": difference.field,
                    "was": difference.was,
                    "now": difference.now,
                    "reason": summary.reasons.get(difference),
                }
                for difference in summary.differences
            ],
            "vanished": list(summary.vanished),
            "outputs": None
            if outputs is None
            else {
                "added": list(outputs.added),
                "changed": list(outputs.changed),
                "removed": list(outputs.removed),
            },
        },
        ensure_ascii=False,
        indent=2,
    )


CHANGE_REPORTERS: Mapping[str, ChangeReporter] = {
    "text": _text,
    "markdown": write_markdown,
    "json": _json,
}
"""By the name of the format."""

TELLS_OF_PAGES = frozenset({"markdown", "json"})
"""Formats that name the pages a change touches; finding them takes about as long as a build."""


def _name(difference: Difference, language: Language) -> str:
    words = WORDS[language]
    kind = words[f"change_kind_{difference.kind.value.replace('-', '_')}"]
    if difference.field is None:
        return kind
    field = words[f"change_field_{difference.field}"]
    return say(language, f"{kind}：{field}", f"{kind}: {field}")
