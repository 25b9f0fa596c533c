"""Words what an import did, or would do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.cli.language import say
from generator.drafting.imported import Change, OtherNotice, Update
from generator.problems.problem import Language
from generator.reading.choice_words import meaning_of

_LONGEST = 60
_FLAGS = (None, "true", True)
"""Of a part: that it is so, which its words say already."""
_BEFORE = 12
"""Characters shown before the first that differs, where a text is too long to show."""


def word_update(update: Update, language: Language) -> str:
    """Every value that differs, rows that are new, and rows that the file has no more."""
    if update.is_empty:
        return say(
            language,
            f"和 {update.insertion.path} 没有差别。",
            f"No difference from {update.insertion.path}.",
        )
    return "\n".join(_lines(update, language))


def word_other(other: OtherNotice, language: Language) -> str:
    """That the record with this id is of another notice, and how to get one for this file."""
    return say(
        language,
        f"{other.path} 里是{other.there}，这个文件是{other.here}："
        f"原有 {other.rows} 行，只有 {other.shared} 行对得上，看来是另一份通知，没有写入。\n"
        f"另外收录，加 --id，例如 --id {other.free_id}；"
        "如果真是同一份的更正，请直接改那个文件。",
        f"{other.path} holds {other.there}, this file is {other.here}: of {other.rows} rows only "
        f"{other.shared} are found again, so it seems to be another notice; nothing was written.\n"
        f"To record it beside that one, add --id, for example --id {other.free_id}; "
        "if it does correct that notice, edit the file by hand.",
    )


def _lines(update: Update, language: Language) -> Iterator[str]:
    path = update.insertion.path
    yield say(language, f"和 {path} 的差别：", f"Differences from {path}:")
    yield from (f"  {_word(change, language)}" for change in update.changes)
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
        "编号、主题、话题、备注不变。加 --update 写入；如果这是另一份通知，加 --id 另外收录。",
        "Ids, themes, topics and notes stay. Add --update to write; "
        "if this is another notice, record it beside with --id.",
    )


def _word(change: Change, language: Language) -> str:
    old, new = _words(change.old, language), _words(change.new, language)
    begin = _first_difference(old, new)
    was, now = _shown(old, begin), _shown(new, begin)
    key = change.key.removeprefix("headings ")
    if key != change.key:
        return say(
            language,
            f"{change.record} 标题 {key}：{was} 改成 {now}",
            f"{change.record} heading {key}: {was} becomes {now}",
        )
    meaning = meaning_of(key)
    name = f"{meaning}（{key}）" if meaning else key
    return say(
        language,
        f"{change.record} {name}：{was} 改成 {now}",
        f"{change.record} {key}: {was} becomes {now}",
    )


def _words(value: Any, language: Language) -> str | None:  # noqa: ANN401 - any value of a record
    """A value as an editor reads it: the words of its parts, without keys and brackets."""
    match value:
        case None | "" | []:
            return None
        case dict():
            parts = [_part(part, language) for part in value.values() if part not in _FLAGS]
            return "，".join(part for part in parts if part)
        case list():
            items = [_words(item, language) for item in value]
            is_plain = all(isinstance(item, str) for item in value)
            return ("、" if is_plain else "；").join(item for item in items if item)
    return str(value).replace("\n", " / ")


def _part(value: Any, language: Language) -> str | None:  # noqa: ANN401 - any value of a record
    meaning = meaning_of(value) if isinstance(value, str) and language == "zh" else None
    return meaning or _words(value, language)


def _first_difference(old: str | None, new: str | None) -> int:
    """Where two long texts part; the beginning of one alone."""
    pairs = zip(old or "", new or "", strict=False)
    same = next((n for n, (one, other) in enumerate(pairs) if one != other), None)
    return min(len(old or ""), len(new or "")) if same is None else same


def _shown(words: str | None, begin: int) -> str:
    if words is None:
        return "（空）"
    if len(words) <= _LONGEST:
        return f"“{words}”"
    start = max(0, begin - _BEFORE) if begin > _LONGEST - 2 * _BEFORE else 0
    end = start + _LONGEST
    head, tail = "…" if start else "", "…" if end < len(words) else ""
    return f"“{head}{words[start:end]}{tail}”"


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
