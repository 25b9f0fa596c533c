"""Says which task of the editors' guide tells about a kind of problem."""

from __future__ import annotations

from typing import Any

from generator.problems.kind import Kind

PAGE = "content/pages/guide.md"
ADDRESS = "/guide/"
"""Where the guide stands in the project and on the site."""

_TASKS = {
    "import_kinds": (
        "import",
        "第1件 把 Word 通知变成记录",
        "Task 1: Turn a Word notice into records",
    ),
    "pdf_kinds": (
        "import",
        "第1件 把 Word 通知变成记录",
        "Task 1: Turn a Word notice into records",
    ),
    "reference_kinds": ("settle", "第2件 把草稿定下来", "Task 2: Settle the draft"),
    "registry_kinds": ("settle", "第2件 把草稿定下来", "Task 2: Settle the draft"),
    "change_kinds": ("correct", "第6件 更正一处文字", "Task 6: Correct a word"),
    "progress_kinds": ("progress", "第7件 登记落实情况", "Task 7: Record a result"),
}
_OTHERWISE = ("check", "第3件 检查，改掉笔误", "Task 3: Check, and mend slips")


def guide_task(kind: Kind[Any]) -> tuple[str, str, str]:
    """The anchor of the task, and its name in Chinese and in English."""
    module = kind.__module__.rpartition(".")[2]
    return _TASKS.get(module, _OTHERWISE)
