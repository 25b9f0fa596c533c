"""`taizhang changes`: what changed since publication is told, recorded once, and then passes."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.cli.main import main

ROOT = Path(__file__).resolve().parents[3]
FIRST = "- id: jining-2023-001\n"
MORNING = "2024-01-02 10:30"
WORDS = ("推动外贸固稳提质", "推动外贸稳中提质")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in git whose records were published, made once."""
    root = tmp_path_factory.mktemp("published") / "project"
    shutil.copytree(ROOT / "content", root / "content")
    shutil.rmtree(root / "content/changes", ignore_errors=True)
    (root / "templates").symlink_to(ROOT / "templates")
    git(root, "init", "-q")
    assert run(root, "changes", "--write", "--reason", "首次公布", "--on", MORNING) == 0
    commit(root)
    return root


@pytest.fixture
def project(published: Path, tmp_path: Path) -> Path:
    """A copy of it that may be changed."""
    return Path(shutil.copytree(published, tmp_path / "project", symlinks=True))


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", root, *who, *arguments], check=True, capture_output=True)


def commit(root: Path) -> None:
    git(root, "add", "content")
    git(root, "commit", "-q", "-m", "x")


def run(root: Path, *arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main([*arguments, "--root", str(root), "--lang", "zh"])
    code = left.value.code
    assert isinstance(code, int)
    return code


def edit(root: Path, old: str, new: str) -> None:
    file = root / "content/documents/jining-2023.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def events(root: Path) -> str:
    files = sorted((root / "content/changes").glob("*.yml"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_first_publication_is_one_event_a_notice(project: Path) -> None:
    assert events(project).count("kind: published") == 5
    assert "jining-2023-c1" in events(project)
    assert 'time: "10:30"' in events(project)
    lock = json.loads((project / "content/changes/published.json").read_text(encoding="utf-8"))
    assert len(lock["records"]) == 5 + 294
    assert lock["first"]["jining-2023"] == "2024-01-02 10:30"
    assert len(lock["first"]) == 5


def test_first_publication_cannot_be_dated_back(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """R-012."""
    file = project / "content/changes/2024.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("10:30", "08:00", 1), encoding="utf-8")
    assert run(project, "check") == 1
    assert "publication-moved" in capsys.readouterr().out


@pytest.mark.parametrize("moment", ["2024-01-02 24:00", "1月2日", "2024-1-2T10:30"])
def test_what_is_no_moment_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str], moment: str
) -> None:
    assert run(project, "changes", "--write", "--reason", "勘误", "--on", moment) == 2
    assert moment in capsys.readouterr().err


def test_without_a_moment_it_is_now(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1748736000")
    edit(project, *WORDS)
    assert run(project, "changes", "--write", "--reason", "勘误") == 0
    assert 'date: 2025-06-01\n    time: "08:00"' in events(project)


def test_unchanged_records_pass_and_have_nothing_to_tell(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "check", "--strict") == 0
    assert run(project, "changes") == 0
    assert "没有差别" in capsys.readouterr().out


def test_changed_record_fails_until_its_event_is_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, *WORDS)
    assert run(project, "check") == 1
    assert "change-without-event" in capsys.readouterr().out
    assert run(project, "changes") == 0
    assert "推动外贸【删：固稳】【增：稳中】提质" in capsys.readouterr().out
    assert run(project, "changes", "--write", "--reason", "单位来函勘误", "--on", "2024-03-01") == 0
    assert run(project, "check", "--strict") == 0
    told = events(project)
    assert "id: jining-2023-001-c1" in told
    assert "kind: wording-corrected" in told
    assert "reason: 单位来函勘误" in told


def test_what_is_written_is_canonical(project: Path) -> None:
    edit(project, *WORDS)
    run(project, "changes", "--write", "--reason", "勘误", "--on", "2024-03-01")
    assert run(project, "fmt", "--check", str(project / "content/changes/2024.yml")) == 0


def test_writing_twice_writes_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time says that there was nothing to write."""
    edit(project, *WORDS)
    for said in ("已写入：content/changes/2024.yml", "没有要记的更改，没有写入。"):
        run(project, "changes", "--write", "--reason", "勘误", "--on", "2024-03-01", "--lang", "zh")
        assert capsys.readouterr().out.splitlines()[-1].startswith(said)
    assert events(project).count("subject: jining-2023-001") == 1


def test_next_year_begins_a_file(project: Path) -> None:
    edit(project, *WORDS)
    run(project, "changes", "--write", "--reason", "勘误", "--on", "2025-01-03")
    assert (project / "content/changes/2025.yml").is_file()
    assert run(project, "check", "--strict") == 0


def test_two_folders_can_be_compared(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = tmp_path / "later"
    shutil.copytree(project / "content", later / "content")
    edit(later, *WORDS)
    capsys.readouterr()
    folders = ("--since", str(project), "--until", str(later))
    assert run(project, "changes", *folders, "--format", "json") == 0
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert (change["subject"], change["field"]) == ("jining-2023-001", "requirement")


def test_two_revisions_can_be_compared(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, *WORDS)
    commit(project)
    capsys.readouterr()
    revisions = ("--since", "HEAD~1", "--until", "HEAD")
    assert run(project, "changes", *revisions, "--format", "markdown") == 0
    told = capsys.readouterr().out
    assert "### 文字更正 (1)" in told
    assert "- `jining-2023-001` 推动外贸稳中提质 **具体要求**" in told
    assert "> 推动外贸【删：固稳】【增：稳中】提质" in told
    assert "`/tasks/jining-2023-001/`" in told.partition("### 涉及的页面")[2]
    assert "### 有风险的地址\n\n没有。\n\n### 审查和个人信息扫描\n\n看过" in told


def test_address_that_would_no_longer_answer_is_at_risk(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The only record of a topic leaves it: the page of the topic would be gone."""
    edit(project, "topics: [", "topics: [gone-topic, ")
    topics = project / "content/registry/topics.yml"
    entry = "\n  - id: gone-topic\n    name: 去向\n    description: 去向\n    english: Gone\n"
    topics.write_text(topics.read_text(encoding="utf-8").rstrip() + entry, encoding="utf-8")
    write(project)
    commit(project)
    edit(project, "topics: [gone-topic, ", "topics: [")
    capsys.readouterr()
    assert run(project, "changes", "--format", "json") == 0
    outputs = json.loads(capsys.readouterr().out)["outputs"]
    assert "/topics/gone-topic/" in outputs["removed"]
    assert "/tasks/jining-2023-001/" in outputs["changed"]
    assert run(project, "changes", "--format", "markdown") == 0
    assert "`/topics/gone-topic/`" in capsys.readouterr().out.partition("### 有风险的地址")[2]


def test_review_tells_what_an_event_tells_already_with_its_reason(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, *WORDS)
    write(project)
    capsys.readouterr()
    assert run(project, "changes", "--since", "HEAD", "--format", "markdown") == 0
    assert "原因：勘误" in capsys.readouterr().out


@pytest.mark.parametrize("since", [(), ("--since", "HEAD")])
def test_a_reviewer_reads_what_the_scan_found_and_where_the_preview_is(
    project: Path, capsys: pytest.CaptureFixture[str], since: tuple[str, ...]
) -> None:
    """Without the words that were found: the summary may be public."""
    page = project / "content" / "pages" / "extra.md"
    page.parent.mkdir(exist_ok=True)
    page.write_text("# 值班\n\n手机13800138000\n", encoding="utf-8")
    words = ("changes", *since, "--format", "markdown", "--preview", "https://p.example/7/")
    capsys.readouterr()
    assert run(project, *words) == 0
    told = capsys.readouterr().out
    assert "\n预览：<https://p.example/7/>\n" in told
    section = told.partition("### 审查和个人信息扫描\n\n")[2]
    assert section.startswith("- `content/pages/extra.md:3:3` personal-data：")
    assert "13800138000" not in told
    assert "没有发现个人信息" not in told
    page.unlink()
    assert run(project, *words) == 0
    section = capsys.readouterr().out.partition("### 审查和个人信息扫描\n\n")[2]
    assert "没有缺审查的，没有发现个人信息" in section
    assert "其他检查：0 个错误" in section


def test_content_with_errors_has_no_pages_to_tell_of(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "topics: [", "topics: [gone-topic, ")
    assert run(project, "changes", "--format", "markdown") == 0
    assert "请先运行 taizhang check" in capsys.readouterr().out


def test_writing_needs_a_reason(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, *WORDS)
    before = events(project)
    assert run(project, "changes", "--write") == 2
    assert "--reason" in capsys.readouterr().err
    assert events(project) == before


def test_removed_record_is_not_recorded_away(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project / "content/documents/jining-2023.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.rindex("  - id: jining-2023-063")], encoding="utf-8")
    lock = (project / "content/changes/published.json").read_bytes()
    assert run(project, "changes", "--write", "--reason", "删去") == 1
    assert "published-record-missing" in run_check(project, capsys)
    assert (project / "content/changes/published.json").read_bytes() == lock


def run_check(project: Path, capsys: pytest.CaptureFixture[str]) -> str:
    run(project, "check")
    return capsys.readouterr().out


def test_unknown_revision_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "changes", "--since", "--output=x") == 2
    assert "--output=x" in capsys.readouterr().err


def test_broken_lock_stops_the_build(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "content/changes/published.json").write_text("<<<<<<< HEAD", encoding="utf-8")
    assert run(project, "check") == 1
    assert "publication-lock-broken" in capsys.readouterr().out


def test_what_two_events_tell_is_not_told_again_as_one(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, *WORDS)
    write(project)
    commit(project)
    edit(project, WORDS[1], "推动外贸促稳提质")
    write(project)
    commit(project)
    capsys.readouterr()
    before = events(project)
    told = ("changes", "--write", "--reason", "勘误", "--since", "HEAD~2")
    assert run(project, *told) == 0
    assert "没有差别" in capsys.readouterr().out
    assert events(project) == before


def test_second_change_does_not_tell_the_first_again(project: Path) -> None:
    edit(project, *WORDS)
    write(project)
    edit(project, FIRST, f"{FIRST}    title: 外贸\n")
    write(project)
    assert events(project).count("field: requirement") == 1
    assert events(project).count("field: title") == 1
    assert run(project, "check", "--strict") == 0


def test_first_publication_cannot_drop_what_was_there_before(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "content/documents/taishan-2023.yml").unlink()
    shutil.rmtree(project / "content/pages")  # they link to it
    shutil.rmtree(project / "content/changes")
    capsys.readouterr()
    told = ("changes", "--write", "--reason", "首次公布", "--since", "HEAD")
    assert run(project, *told) == 2
    assert "taishan-2023" in capsys.readouterr().err
    assert not (project / "content/changes").exists()


def write(project: Path) -> None:
    assert run(project, "changes", "--write", "--reason", "勘误", "--on", "2024-03-01") == 0


def test_a_broken_template_is_told_with_its_place(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    templates = project / "templates"
    templates.unlink()
    shutil.copytree(ROOT / "templates", templates)
    file = templates / "pages" / "task.html"
    text = file.read_text(encoding="utf-8").replace("view.status_text", "view.status_txet")
    file.write_text(text, encoding="utf-8")
    assert run(project, "changes", "--format", "markdown") == 1
    told = capsys.readouterr().err
    assert "templates/pages/task.html:21:" in told
    assert "是不是“status_text”" in told
