"""`taizhang fix`: what is safe is done and shown; words of the paper and figures are left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli.rehearsal import rehearse
from generator.pipeline import examine
from generator.settings import Settings
from tests.records.bad_example import AS_OF
from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]
NOTICE = "content/documents/shiqiao-2024.yml"
PROGRESS = "content/progress/2023.yml"


def change(project: Path, path: str, *pairs: tuple[str, str]) -> str:
    file = project / path
    text = file.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8", newline="\n")
    return text


def read(project: Path, path: str) -> str:
    return (project / path).read_text(encoding="utf-8")


SAFE = {
    "a topic": (NOTICE, "topics: [education]", "topics: [eductaion]"),
    "a theme": (NOTICE, "theme: livelihood", "theme: livelyhood"),
    "a place": (NOTICE, "jurisdiction: shiqiao", "jurisdiction: shqiao"),
    "a key": (NOTICE, "    responsible: [县教育", "    responsable: [县教育"),
    "brackets": (NOTICE, "number: 石政办发〔2024〕3号", "number: 石政办发[2024]第03号"),
    "a day with strokes": (PROGRESS, "date: 2023-08-20", "date: 2023/8/20"),
    "a day in Chinese": (PROGRESS, "date: 2023-08-20", "date: 2023年8月20日"),
    "a status": (PROGRESS, "status: update", "status: updaet"),
    "an id in capitals": (PROGRESS, "task: yunchuan-2023-001", "task: Yunchuan_2023_001"),
    "an id without zeros": (PROGRESS, "task: yunchuan-2023-001", "task: yunchuan-2023-1"),
    "an id in quotes": (PROGRESS, "task: yunchuan-2023-001", 'task: "yunchaun-2023-001"'),
    "a space before a figure": (
        "content/documents/yunchuan-2023.yml",
        "每季度至少研究1次",
        "每季度至少研究 1 次",
    ),
}


@pytest.mark.parametrize("name", SAFE)
def test_what_is_safe_is_mended_and_shown(name: str, project: Path, capsys: Capture) -> None:
    path, right, wrong = SAFE[name]
    before = read(project, path)
    change(project, path, (right, f"{wrong}"))
    finished = run(capsys, "fix", "--root", str(project), "--lang", "zh")
    assert finished.code == 0, finished.out + finished.err
    assert read(project, path).replace('"yunchuan-2023-001"', "yunchuan-2023-001") == before
    assert path in finished.out
    assert " -> " in finished.out


UNSAFE = {
    "the year of an id": (PROGRESS, "task: yunchuan-2023-001", "task: yunchuan-2022-001"),
    "the name of an office": (NOTICE, "[县教育和体育局]", "[县教肓和体育局]"),
    "another word": (NOTICE, "topics: [education]", "topics: [schools]"),
    "a space between Han": (NOTICE, "名录、", "名 录、"),
    "a day that is not there": (PROGRESS, "date: 2023-08-20", "date: 2023-13-20"),
    "two ids as one": (NOTICE, "topics: [education]", "topics: [education、housing]"),
}


@pytest.mark.parametrize("name", UNSAFE)
def test_what_a_person_must_decide_is_left(name: str, project: Path, capsys: Capture) -> None:
    path, right, wrong = UNSAFE[name]
    text = change(project, path, (right, wrong))
    finished = run(capsys, "fix", "--root", str(project), "--lang", "zh")
    assert read(project, path) == text
    assert "改了 0 处。还有 " in finished.out


def test_comments_and_all_other_bytes_stay(project: Path, capsys: Capture) -> None:
    remark = "    topics: [eductaion]  # 教育，已与教体局核对\n"
    change(
        project,
        NOTICE,
        ("    topics: [education]\n", remark),
        ("  - id: shiqiao-2024-002\n", "  # 第二行：eductaion 待核\n  - id: shiqiao-2024-002\n"),
    )
    before = read(project, NOTICE)
    finished = run(capsys, "fix", "--root", str(project), "--lang", "en")
    assert read(project, NOTICE) == before.replace("[eductaion]", "[education]")
    assert '[unknown-topic] "eductaion" -> "education"' in finished.out
    assert "1 changed; 0 errors and 0 warnings are left" in finished.out


def test_a_dry_run_writes_nothing(project: Path, capsys: Capture) -> None:
    text = change(project, NOTICE, ("topics: [education]", "topics: [eductaion]"))
    finished = run(capsys, "fix", "--dry-run", "--root", str(project), "--lang", "zh")
    assert "会改 1 处" in finished.out
    assert read(project, NOTICE) == text


def test_a_slip_made_many_times_is_mended_everywhere(project: Path, capsys: Capture) -> None:
    path = "content/documents/yunchuan-2023.yml"
    before = read(project, path)
    count = before.count("topics: [")
    change(project, path, ("topics: [education]", "topics: [eductaion, eduction]"))
    change(project, path, ("eductaion, eduction", "eductaion"))
    finished = run(capsys, "fix", "--root", str(project))
    assert read(project, path) == before
    assert count
    assert finished.code == 0


def test_a_word_as_near_to_two_ids_is_left(project: Path, capsys: Capture) -> None:
    registry = project / "content/registry/topics.yml"
    entry = (
        "  - id: educations\n    name: 教师\n    description: 教师\n    words: [教师]\n"
        "    english: Teachers\n"
    )
    text = registry.read_text(encoding="utf-8")
    registry.write_text(text.rstrip("\n") + "\n" + entry, encoding="utf-8")
    change(project, NOTICE, ("topics: [education]", "topics: [educationn]"))
    run(capsys, "fix", "--root", str(project))
    assert "topics: [educationn]" in read(project, NOTICE)
    change(project, NOTICE, ("topics: [educationn]", "topics: [educatio]"))
    run(capsys, "fix", "--root", str(project))
    assert "topics: [education]" in read(project, NOTICE)


def test_an_edit_made_meanwhile_is_not_overwritten(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(project, NOTICE, ("topics: [education]", "topics: [eductaion]"))
    monkeypatch.setattr(
        "generator.cli.fix._word", lambda *_, **__: change(project, NOTICE, ("名录", "名册")) and ""
    )
    finished = run(capsys, "fix", "--root", str(project), "--lang", "zh")
    assert finished.code == 2
    assert "刚刚被改过" in finished.err
    assert "topics: [eductaion]" in read(project, NOTICE)


def test_waivers_of_pictures_are_not_judged_where_the_pictures_are_not(
    project: Path, capsys: Capture
) -> None:
    """Neither by fix nor by the rehearsal of an import, which look at the records alone."""
    (project / "content/pages").mkdir()
    (project / "content/pages/a.png").write_bytes(b"\x89PNG")
    told = examine(Settings(root=project, as_of=AS_OF)).problems
    (unread,) = [problem.wording for problem in told if problem.code == "picture-unread"]
    (waiver,) = re.findall(r"[a-z-]+ [0-9a-f]{12,}", unread.hint_en)
    file = project / "content/waivers.txt"
    file.write_text(f"{waiver}  2024-05-01  练习  Nobody is shown.\n", encoding="utf-8")
    assert examine(Settings(root=project, as_of=AS_OF)).problems == ()
    assert "0 个错误、0 个提醒" in run(capsys, "fix", "--root", str(project), "--lang", "zh").out
    text = read(project, NOTICE)
    assert rehearse(Settings(root=project, as_of=AS_OF), NOTICE, text) == ()
