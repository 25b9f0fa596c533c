"""Tells what an earlier release would show again although it was withdrawn since (R-049)."""

from __future__ import annotations

import json
from typing import Any

from generator.publishing.target import PublishError


def refuse_withdrawn(now: str | None, then: str | None) -> None:
    """A release that still has the words of what was withdrawn is not put back."""
    ids = sorted(_withdrawn(now) & _shown(then))
    if ids:
        zh, en = "、".join(ids), ", ".join(ids)
        raise PublishError(
            f"上一版里还有已经撤下的内容：{zh}；没有恢复，网站没有改动。请改好记录再发布；"
            "确实要恢复上一版，加 --even-withdrawn。",
            f"the release before still shows what was withdrawn: {en}. It was not put back, and "
            "the site is unchanged. Mend the records and publish them; to put it back all the "
            "same, add --even-withdrawn.",
        )


def allow_withdrawn(now: str | None, then: str | None) -> None:
    """What somebody asks for who knows about it."""


def _withdrawn(text: str | None) -> set[str]:
    return {task["id"] for task in _tasks(text) if "withdrawn" in task}


def _shown(text: str | None) -> set[str]:
    return {task["id"] for task in _tasks(text) if "withdrawn" not in task}


def _tasks(text: str | None) -> list[dict[str, Any]]:
    if text is None:
        return []
    try:
        tasks: list[dict[str, Any]] = json.loads(text).get("tasks", [])
    except (ValueError, AttributeError) as trouble:
        raise PublishError(
            "网站里的任务数据 data/tasks.json 损坏了，看不出撤下过什么；没有恢复，网站没有改动。"
            "请重新发布；确实要恢复上一版，加 --even-withdrawn。",
            "data/tasks.json of the site is damaged, so nobody can tell what was withdrawn; "
            "nothing was put back, and the site is unchanged. Publish again; to put back the "
            "release before all the same, add --even-withdrawn.",
        ) from trouble
    return tasks
