"""What an earlier run read and judged is used again, and never where it would be wrong."""

from __future__ import annotations

import pickle
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import known_content, pipeline
from generator.known_content import FILE, PAYS_FROM, keeping_known
from generator.pipeline import Examined
from generator.reading import read
from generator.reading.sources import Source
from generator.settings import Settings
from tests.factories import make_settings
from tests.project import ROOT

NOTICE = "documents/yanzhou-2025.yml"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """All records, taken for as many as it pays to keep."""
    monkeypatch.setattr(known_content, "PAYS_FROM", 1)
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return make_settings(root=tmp_path)


def examine(settings: Settings) -> Examined:
    """As a new run of the program does, whose answer is that of one that knows nothing."""
    with keeping_known(settings) as known:
        examined = pipeline.examine(settings, known)
    assert examined == pipeline.examine(settings)
    return examined


def read_files(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that a new run of the program reads."""
    found: list[str] = []
    really = read.read_source

    def note(source: Source, *others: object) -> object:
        found.append(source.path.removeprefix("content/"))
        return really(source, *others)  # type: ignore[arg-type] # as they came

    with monkeypatch.context() as patch, keeping_known(settings) as known:
        patch.setattr(read, "read_source", note)
        pipeline.examine(settings, known)
    return found


def edit(settings: Settings, path: str, old: str, new: str) -> None:
    file = settings.content / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_did_not_change_is_not_read_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever the project lies, and whenever its files were written."""
    count = len(read_files(settings, monkeypatch))
    assert count > 5
    assert read_files(settings, monkeypatch) == []
    elsewhere = settings.root.with_name("elsewhere")
    shutil.copytree(settings.root, elsewhere, copy_function=shutil.copy)
    moved = make_settings(root=elsewhere)
    assert read_files(moved, monkeypatch) == []
    examine(moved)


def test_an_edit_a_mistake_and_its_mending_are_seen(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    examine(settings)
    requirement = next(iter(examine(settings).catalogue.documents[-1].tasks)).requirement
    edit(settings, NOTICE, requirement, requirement[:-1] + "，一字不同。")
    assert read_files(settings, monkeypatch) == [NOTICE]
    before = (settings.content / NOTICE).read_text(encoding="utf-8")
    edit(settings, NOTICE, "tasks:", "taskz:")
    (problem,) = (one for one in examine(settings).errors if one.code == "unknown-key")
    assert (problem.place.path, problem.place.column) == (f"content/{NOTICE}", 1)
    (settings.content / NOTICE).write_text(before, encoding="utf-8")
    assert examine(settings).errors == ()


def test_another_day_and_another_registry_judge_anew(settings: Settings) -> None:
    examine(settings)
    examine(replace(settings, as_of=date(2031, 1, 1)))
    edit(settings, "registry/topics.yml", "- id: ", "- id: another-")
    assert any(problem.code == "unknown-topic" for problem in examine(settings).errors)


def test_a_lower_limit_refuses_what_was_read_before(settings: Settings) -> None:
    examine(settings)
    size = (settings.content / NOTICE).stat().st_size
    (problem, *_) = examine(replace(settings, max_file_bytes=size - 1)).errors
    assert "large" in problem.code


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def forge(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace("济宁".encode(), "曲阜".encode()))


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("spoil", [cut, forge, empty, Path.unlink])
def test_what_is_damaged_is_not_believed(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Path], None]
) -> None:
    count = len(read_files(settings, monkeypatch))
    spoil(settings.root / FILE)
    assert len(read_files(settings, monkeypatch)) == count
    assert read_files(settings, monkeypatch) == []


def test_another_program_believes_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(read_files(settings, monkeypatch))
    monkeypatch.setattr(known_content, "version", lambda _: "another")
    assert len(read_files(settings, monkeypatch)) == count


class Command:
    """What runs when it is read."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self.mark,)


def lay(settings: Settings, content: bytes) -> None:
    """With the right checksum: whoever has the program can reckon it."""
    reader = known_content.print_reader(settings)
    (settings.root / FILE).write_bytes(known_content.sign(content, reader) + content)


def test_a_file_that_a_stranger_laid_there_runs_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(read_files(settings, monkeypatch))
    mark = settings.root / "was-run"
    content = pickle.dumps(Command(mark))
    lay(settings, content)
    assert len(read_files(settings, monkeypatch)) == count
    assert not mark.exists()
    pickle.loads(content)  # noqa: S301 - to see that it is a command
    assert mark.exists(), "it would have run"


def test_no_module_of_a_stranger_is_loaded(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that lies in the folder in which the program was started, say."""
    count = len(read_files(settings, monkeypatch))
    mark = settings.root / "was-run"
    (settings.root / "stranger.py").write_text(f"open({str(mark)!r}, 'w')", encoding="utf-8")
    monkeypatch.syspath_prepend(settings.root)
    lay(settings, b"cstranger\nThing\n.")
    assert len(read_files(settings, monkeypatch)) == count
    assert not mark.exists()


@pytest.mark.parametrize(
    "content",
    [
        b".",
        b"N.",
        b"}.",
        b"cgenerator.none\nX\n.",
        b"cgenerator.settings\nnone\n.",
        b"h\x05.",
        b"(t)R.",
    ],
)
def test_a_pickle_of_something_else_is_no_answer(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    count = len(read_files(settings, monkeypatch))
    lay(settings, content)
    assert len(read_files(settings, monkeypatch)) == count


def test_a_few_edits_are_read_again_rather_than_written(settings: Settings) -> None:
    examine(settings)
    before = (settings.root / FILE).stat().st_mtime_ns
    examine(settings)
    assert (settings.root / FILE).stat().st_mtime_ns == before
    edit(settings, NOTICE, "。", "；")
    examine(settings)
    assert (settings.root / FILE).stat().st_mtime_ns != before, "one of five is much"


def test_only_files_of_records_are_known_to_hold_no_personal_data(settings: Settings) -> None:
    """Another version of a library may see more in a PDF."""
    (settings.content / "pages" / "x.pdf").write_bytes(b"%PDF-1.4")
    with keeping_known(settings) as known:
        pipeline.examine(settings, known)
    assert any(name.endswith(".md") for name in known.shelf.quiet)
    with keeping_known(settings) as again:
        assert again.shelf.quiet
        assert all(name.endswith(".yml") for name in again.shelf.quiet)
        assert again.shelf.marks == {}


def test_what_may_be_personal_is_not_kept(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who takes it out of the record finds no copy of it anywhere."""
    requirement = examine(settings).catalogue.documents[-1].tasks[0].requirement
    edit(settings, NOTICE, requirement, "联系人张三，电话13800138000。")
    assert any(problem.code == "personal-data" for problem in examine(settings).errors)
    assert b"13800138000" not in (settings.root / FILE).read_bytes()
    assert read_files(settings, monkeypatch) == [NOTICE]


def test_where_nothing_can_be_written_it_is_read_each_time(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (settings.root / ".cache").write_text("", encoding="utf-8")
    count = len(read_files(settings, monkeypatch))
    assert len(read_files(settings, monkeypatch)) == count


def test_a_few_records_are_not_worth_it(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    size = sum(file.stat().st_size for file in (tmp_path / "content").rglob("*.yml"))
    assert size < PAYS_FROM
    examine(make_settings(root=tmp_path))
    assert not (tmp_path / FILE).exists()
