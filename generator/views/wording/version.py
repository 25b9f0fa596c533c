"""Words of versions: what a record or notice said before it changed."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "versions": ("各个版本", "Versions"),
    "versions_text": (
        "每个版本的网址长期不变，可以引用。",
        "The address of each version stays and can be cited.",
    ),
    "version_name": ("第{number}版", "Version {number}"),
    "version_suffix": ("（{place}，第{number}版）", " ({place}, version {number})"),
    "version_suffix_document": ("（第{number}版）", " (version {number})"),
    "version_first": ("最初公布的内容", "as first published"),
    "version_gone_what": ("更改的任务已经撤下", "what changed was withdrawn since"),
    "version_reason": ("（{reason}）", " ({reason})"),
    "version_old_note": (
        "这是第{number}版，不是现在的内容。",
        "This is version {number}, not what holds now.",
    ),
    "version_last_note": (
        "这是第{number}版，和现在的内容相同；以后再有更改，这里不变。",
        "This is version {number}, the same as now; it stays when something changes later.",
    ),
    "version_see_current": ("查看现在的内容", "See what holds now"),
    "version_content": ("这一版的内容", "What this version says"),
    "version_changes": ("这一版改了什么", "What changed in this version"),
    "version_rows": ("这一版的表格", "The table of this version"),
    "version_row": ("任务", "Task"),
    "version_absent": ("—", "—"),
    "version_hidden_row": (
        "没有公布，或者已经撤下",
        "not published then, or withdrawn since",
    ),
    "version_gone_title": ("第{number}版不再公开{suffix}", "Version {number} is withdrawn{suffix}"),
    "version_gone": (
        "这一版的内容已经撤下，不再公开。",
        "What this version said was withdrawn and is no longer public.",
    ),
    "version_previous": ("上一版", "Previous version"),
    "version_next": ("下一版", "Next version"),
    "version_ways": ("别的版本", "Other versions"),
    "version_description": (
        "{title}第{number}版：当时公布的内容，长期保留。",
        "{title}, version {number}: what was published then, kept for good.",
    ),
}
