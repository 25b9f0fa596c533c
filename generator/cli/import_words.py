"""Words what an import did, or would do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.cli.language import say
from generator.drafting.imported import Change, Update
from generator.problems.problem import Language

_LONGEST = 60


def word_update(update: Update, language: Language) -> str:
    """Every value that differs, rows that are new, and rows that the file has no more."""
    if update.is_empty:
        return say(
            language,
            f"和 {update.insertion.path} 没有差别。",
            f"No difference from {update.insertion.path}.",
        )
    return "\n".join(_lines(update, language))


def _lines(update: Update, language: Language) -> Iterator[str]:
    path = update.insertion.path
    yield say(language, f"和 {path} 的差别：", f"Differences from {path}:")
    yield from (f"  {_word(change)}" for change in update.changes)
    for row in update.added:
        yield say(language, f"  {row}：新的一行，排在最后", f"  {row}: a new row, put last")
    for row in update.missing:
        yield say(
            language,
            f"  {row}：文件里没有了，记录保留；确已撤下的请加 withdrawn",
            f"  {row}: no longer in the file; kept, add withdrawn if it was taken back",
        )
    yield say(
        language,
        "编号、主题、话题、备注不变。加 --update 写入。",
        "Ids, themes, topics and notes stay. Add --update to write.",
    )


def _word(change: Change) -> str:
    return f"{change.record} {change.key}: {_shown(change.old)} -> {_shown(change.new)}"


def _shown(value: Any) -> str:  # noqa: ANN401 - any value of a record
    if value is None:
        return "∅"
    words = "、".join(map(str, value)) if isinstance(value, list) else str(value)
    words = words.replace("\n", " / ")
    return f"“{words[:_LONGEST]}…”" if len(words) > _LONGEST else f"“{words}”"


def word_outcome(path: str, error_count: int, language: Language) -> str:
    """Where the draft is, and what is left to do."""
    if error_count:
        return say(
            language,
            f"草稿已写入 {path}。还有 {error_count} 处要人工定下来，"
            "然后运行 taizhang check；在那之前网站不会更新。",
            f"Draft written to {path}. {error_count} points are left to a person, "
            "then run taizhang check; until then the site is not updated.",
        )
    return say(
        language,
        f"已写入 {path}。请对照原件核对转换记录里的推断。",
        f"Written to {path}. Compare the guesses in the log with the paper.",
    )
