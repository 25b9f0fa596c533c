"""Tells a reviewer in Markdown what a merge makes public, and which addresses it would break."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.cli.change_summary import ChangeSummary
from generator.cli.language import say
from generator.cli.plain_markdown import plain
from generator.cli.scan_markdown import tell_scan
from generator.history.comparison import Difference
from generator.model.change import ChangeKind
from generator.outputs.output_marks import OutputChanges
from generator.problems.problem import Language
from generator.views.word_difference import Piece, word_difference
from generator.views.wording.words import WORDS

MOST_ADDRESSES = 20
"""A longer list of one kind ends in a number: nobody reads a thousand addresses."""

SECTIONS: Mapping[ChangeKind, tuple[str, str]] = {
    ChangeKind.PUBLISHED: ("新增的记录", "Records added"),
    ChangeKind.DEADLINE_MOVED: ("时限调整", "Deadlines moved"),
    ChangeKind.OFFICE_CHANGED: ("单位调整", "Offices changed"),
    ChangeKind.WORDING_CORRECTED: ("文字更正", "Wording corrected"),
    ChangeKind.PROGRESS_RECORDED: ("收录落实情况", "Progress recorded"),
    ChangeKind.SORTING_CHANGED: ("归类调整", "Sorting changed"),
    ChangeKind.SUPERSEDED: ("被新任务取代", "Replaced by newer tasks"),
    ChangeKind.WITHDRAWN: ("撤下", "Withdrawn"),
    ChangeKind.RESTORED: ("恢复公布", "Published again"),
}
"""In the order in which a reviewer wants to know; what did not happen has no section."""


def write_markdown(summary: ChangeSummary, language: Language) -> str:
    """The whole summary; the parts about pages and addresses are always there."""
    by_kind: dict[ChangeKind, list[Difference]] = {}
    for difference in summary.differences:
        by_kind.setdefault(difference.kind, []).append(difference)
    lines = [f"## {say(language, '本次公开的更改', 'What this makes public')}", ""]
    lines += [_headline(by_kind, summary, language), ""]
    if summary.preview is not None:
        lines += [f"{say(language, '预览：', 'Preview: ')}<{summary.preview}>", ""]
    for kind, title in SECTIONS.items():
        if kind in by_kind:
            lines += [f"### {say(language, *title)} ({len(by_kind[kind])})", ""]
            for difference in by_kind[kind]:
                lines += _difference(difference, summary, language)
            lines.append("")
    lines += [*_pages(summary.outputs, language), "", *_at_risk(summary, language)]
    if summary.scanned is not None:
        lines += ["", *tell_scan(summary.scanned, language)]
    return "\n".join(lines)


def mark_pieces(pieces: Sequence[Piece], language: Language) -> str:
    """A difference in words: what went and what came in brackets that say so."""
    words = WORDS[language]
    return "".join(
        piece.text
        if piece.mark == "same"
        else words[f"difference_{piece.mark}"] + piece.text + words["difference_end"]
        for piece in pieces
    )


def _headline(
    by_kind: Mapping[ChangeKind, Sequence[Difference]], summary: ChangeSummary, language: Language
) -> str:
    counts = [
        f"{say(language, *title)} {len(by_kind[kind])}"
        for kind, title in SECTIONS.items()
        if kind in by_kind
    ]
    if summary.vanished:
        gone = say(language, "不见了的编号", "ids that are gone")
        counts.append(f"**{gone} {len(summary.vanished)}**")
    nothing = say(language, "公开的内容没有差别。", "Nothing that is public differs.")
    end = say(language, "。", ".")
    return say(language, "、", ", ").join(counts) + end if counts else nothing


def _difference(
    difference: Difference, summary: ChangeSummary, language: Language
) -> Iterator[str]:
    words, subject = WORDS[language], difference.subject_id
    title = summary.titles.get(subject, "")
    field = "" if difference.field is None else words[f"change_field_{difference.field}"]
    rows = summary.row_counts.get(subject) if difference.kind is ChangeKind.PUBLISHED else None
    parts = [f"- `{subject}`", plain(title), f"**{field}**" if field else ""]
    if rows is not None:
        parts.append(say(language, f"（{rows} 项任务）", f"({rows} tasks)"))
    yield " ".join(part for part in parts if part)
    if difference.field is not None:
        pieces = word_difference(difference.was or "", difference.now or "")
        yield ""
        for line in mark_pieces(pieces, language).splitlines():
            yield f"  > {plain(line)}"
        yield ""
    reason = summary.reasons.get(difference)
    if reason is not None:
        yield f"  {words['change_reason']}{plain(reason)}"
    else:
        yield "  " + say(language, "还没有写更改记录。", "No change event is written yet.")


def _pages(outputs: OutputChanges | None, language: Language) -> Iterator[str]:
    yield f"### {say(language, '涉及的页面和文件', 'Pages and files touched')}"
    yield ""
    if outputs is None:
        yield say(
            language,
            "现在还生成不了网站，所以说不出；请先运行 taizhang check。",
            "No site can be made of it yet, so they are not known; run taizhang check first.",
        )
        return
    if not outputs.added and not outputs.changed:
        yield say(language, "没有。", "None.")
    for name, addresses in (
        (say(language, "新增", "New"), outputs.added),
        (say(language, "内容有变", "Changed"), outputs.changed),
    ):
        if addresses:
            yield f"- {name} {len(addresses)}{say(language, '：', ': ')}{_list(addresses)}"
    if outputs.added or outputs.changed:
        yield ""
        yield say(
            language,
            "英文页面（/en/）和下载的表格随中文页面更改，没有另列。",
            "English pages (/en/) and the tables follow the Chinese pages and are not listed.",
        )


def _at_risk(summary: ChangeSummary, language: Language) -> Iterator[str]:
    yield f"### {say(language, '有风险的地址', 'Addresses at risk')}"
    yield ""
    removed = () if summary.outputs is None else summary.outputs.removed
    if summary.vanished:
        told = say(
            language,
            "公布过的编号不能删去，请恢复，不再公开的写 withdrawn",
            "what was published cannot be removed: restore it, or write withdrawn",
        )
        yield f"- {told}{say(language, '：', ': ')}{_list(summary.vanished)}"
    if removed:
        told = say(
            language,
            "下面的地址不再有内容，别处的链接和订阅会断",
            "these addresses would no longer answer; links and subscriptions to them break",
        )
        yield f"- {told} ({len(removed)}){say(language, '：', ': ')}{_list(removed)}"
    if not removed and not summary.vanished:
        yield say(language, "没有。", "None.")


def _list(addresses: Sequence[str]) -> str:
    shown = " ".join(f"`{address}`" for address in addresses[:MOST_ADDRESSES])
    rest = len(addresses) - MOST_ADDRESSES
    return shown if rest <= 0 else f"{shown} … (+{rest})"
