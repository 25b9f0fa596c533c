"""At a terminal every item is asked for, and an answer that will not do is asked for again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.cli import answers as answers_module
from generator.cli import new as new_module
from tests.unit.cli.running import Finished, run

Asked = Callable[..., Finished]


@pytest.fixture
def asked(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Asked:
    """Runs a verb with these answers typed, each behind its prompt."""

    def type_in(*arguments: str, answers: list[str]) -> Finished:
        typed: Iterator[str] = iter(answers)
        for module in (answers_module, new_module):
            monkeypatch.setattr(module, "can_ask", lambda: True)
        monkeypatch.setattr("click.prompt", lambda *_, **__: next(typed))
        finished = run(capsys, *arguments, "--root", str(project), "--lang", "zh")
        assert list(typed) == [], finished.out
        return finished

    return type_in


def test_a_day_that_is_none_is_told_at_once(asked: Asked, project: Path) -> None:
    answers = ["2024-13-03", "5月8日", "2024-05-08", "阶段进展", "公布了申领条件。"]
    finished = asked("progress", "add", "yunchuan-2023-003", answers=answers)
    assert finished.code == 0, finished
    assert finished.out.count("不是日历上的一天，请写成 2023-12-01 这样。") == 2
    assert finished.out.index("“5月8日”不是") < finished.out.index("状态：")
    text = (project / "content/progress/yunchuan-2023.yml").read_text(encoding="utf-8")
    assert "    date: 2024-05-08\n    status: update\n    note: 公布了申领条件。\n" in text


def test_an_answer_of_no_choice_is_asked_for_again(asked: Asked, project: Path) -> None:
    answers = ["2024-05-08", "完成", "公布了申领条件。", "update"]
    finished = asked("progress", "add", "yunchuan-2023-003", answers=answers)
    assert finished.code == 0, finished
    assert "没有“完成”，可用的有：disclosed（已公开落实情况）、update（阶段进展）" in finished.err
    assert (project / "content/progress/yunchuan-2023.yml").is_file()


@pytest.mark.parametrize("status", ["disclosed", "已公开落实情况", "已公开"])
def test_evidence_is_asked_for_however_the_status_is_called(
    status: str, asked: Asked, project: Path
) -> None:
    url = "https://www.yunchuan.example/art/2024/5/8/art_9.html"
    proof = ["就业补贴申领条件", url, "云川市人力资源社会保障局", "2024-05-08"]
    note = "2024年5月8日公布了申领条件。"
    finished = asked(
        *("progress", "add", "yunchuan-2023-003"), answers=["2024-05-08", status, note, *proof]
    )
    assert finished.code == 0, finished
    text = (project / "content/progress/yunchuan-2023.yml").read_text(encoding="utf-8")
    assert "    status: disclosed\n" in text
    assert f"        url: {url}\n" in text
