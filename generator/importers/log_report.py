"""Turns the conversion log into a report for a person or a program."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from generator.importers.draft import Draft
from generator.importers.log import Entry, EntryKind, Fate, RowFate
from generator.problems.problem import Language

_KINDS = {
    EntryKind.OFFICE: ("登记表没有的单位", "Offices that are not registered"),
    EntryKind.HAND: ("留给人工决定", "Left to a person"),
    EntryKind.GUESS: ("推断，请逐条核对", "Guesses, to be confirmed"),
    EntryKind.NOISE: ("去除的内容", "Removed"),
    EntryKind.READ: ("照读", "Read as printed"),
}
_FATES = {
    Fate.RECORD: ("记录", "record"),
    Fate.PART: ("并入上一条", "part of the record above"),
    Fate.HEADER: ("表头", "header"),
    Fate.REPEATED_HEADER: ("重复的表头", "repeated header"),
    Fate.SECTION: ("横贯全表的标题", "heading across"),
    Fate.EMPTY: ("空行", "empty"),
    Fate.OUTSIDE: ("表内的说明文字", "words about the table"),
    Fate.OTHER_TABLE: ("别的表", "another table"),
}
BY_HAND_ZH = "各标题的统一主题、各行的话题、备注的措辞由人工决定，导入时只作推断或留空。"
BY_HAND_EN = "Themes, topics and the wording of notes are decided by hand; here they are guesses."


def text_log(draft: Draft, path: str, language: Language) -> str:
    """Sums first, then what needs a person, then every row."""
    zh = language == "zh"
    lines = [f"{path} -> {draft.document_id}", _sum(draft, zh=zh), BY_HAND_ZH if zh else BY_HAND_EN]
    for kind, names in _KINDS.items():
        entries = [entry for entry in draft.log.entries if entry.kind is kind]
        if entries:
            lines += ["", f"{names[0] if zh else names[1]} ({len(entries)})"]
            lines += [f"  {_word(entry, zh=zh)}" for entry in entries]
    lines += ["", f"{'每一行的去向' if zh else 'Every row'} ({len(draft.log.fates)})"]
    lines += [f"  {_row(fate, draft, zh=zh)}" for fate in draft.log.fates]
    return "\n".join(lines) + "\n"


def json_log(draft: Draft, path: str) -> str:
    """All facts, in both languages."""
    content = {
        "file": path,
        "document": draft.document_id,
        "rows": {
            "source": draft.source_rows,
            **{str(fate): n for fate, n in _counts(draft).items()},
        },
        "by_hand": {"zh": BY_HAND_ZH, "en": BY_HAND_EN},
        "entries": [_entry(entry) for entry in draft.log.entries],
        "fates": [_fate(fate, draft) for fate in draft.log.fates],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _counts(draft: Draft) -> Counter[Fate]:
    return Counter(fate.fate for fate in draft.log.fates)


def _sum(draft: Draft, *, zh: bool) -> str:
    """Records, parts and left-out rows add up to the rows of the source."""
    counts = _counts(draft)
    records, parts = counts[Fate.RECORD], counts[Fate.PART]
    left = {fate: n for fate, n in counts.items() if fate not in {Fate.RECORD, Fate.PART}}
    names = [f"{_FATES[fate][0 if zh else 1]} {n}" for fate, n in left.items()]
    total = sum(left.values())
    if zh:
        told = f"原表 {draft.source_rows} 行 = 记录 {records} + 并入 {parts} + 略去 {total}"
        return f"{told}（{'、'.join(names)}）"
    told = f"{draft.source_rows} rows = {records} records + {parts} parts + {total} left out"
    return f"{told} ({', '.join(names)})"


def _word(entry: Entry, *, zh: bool) -> str:
    return "".join(_parts(entry, zh=zh))


def _parts(entry: Entry, *, zh: bool) -> Iterator[str]:
    spot = entry.spot.words(zh=zh)
    if entry.record or spot:
        yield " ".join(part for part in (entry.record, spot) if part) + ("：" if zh else ": ")
    yield entry.zh if zh else entry.en
    if entry.quote and entry.quote not in entry.zh:
        quote = entry.quote.replace("\n", " / ")
        yield f" “{quote}”" if zh else f' "{quote}"'


def _row(fate: RowFate, draft: Draft, *, zh: bool) -> str:
    name = _FATES[fate.fate][0 if zh else 1]
    record = f" {draft.document_id}-{fate.record}" if fate.record else ""
    return f"{fate.spot.words(zh=zh)}：{name}{record} {fate.text}".rstrip()


def _entry(entry: Entry) -> dict[str, object]:
    spot = entry.spot
    return {
        "kind": str(entry.kind),
        "needs_person": entry.needs_person,
        "record": entry.record,
        "table": spot.table,
        "row": spot.row,
        "column": spot.column,
        "line": spot.line,
        "quote": entry.quote,
        "message": {"zh": entry.zh, "en": entry.en},
    }


def _fate(fate: RowFate, draft: Draft) -> dict[str, object]:
    return {
        "table": fate.spot.table,
        "row": fate.spot.row,
        "half": fate.spot.half or None,
        "line": fate.spot.line,
        "fate": str(fate.fate),
        "record": f"{draft.document_id}-{fate.record}" if fate.record else None,
        "begins": fate.text,
    }
