"""A file that holds the same bytes is not read again."""

from pathlib import Path

from generator.reading.read import Limits, read_sources
from generator.reading.shelf import Shelf
from generator.reading.sources import find_sources
from tests.factories import ROOT

SMALL = ROOT / "tests" / "sites" / "small" / "content"
LIMITS = Limits(file_bytes=1_000_000, depth=24)


def copy_small(folder: Path) -> Path:
    for file in SMALL.rglob("*.yml"):
        target = folder / "content" / file.relative_to(SMALL)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    return folder / "content"


def test_only_a_changed_file_is_read_again(tmp_path: Path) -> None:
    content, shelf = copy_small(tmp_path), Shelf()
    first = read_sources(find_sources(content), LIMITS, shelf).gathered.documents
    notice = content / "documents" / "yunchuan-2023.yml"
    notice.write_text(notice.read_text("utf-8").replace("申领条件", "办理条件"), "utf-8")
    second = read_sources(find_sources(content), LIMITS, shelf).gathered.documents
    again = {document.id for document in second if not any(document is old for old in first)}
    assert again == {"yunchuan-2023"}
    assert "办理条件" in second[1].tasks[2].requirement


def test_a_file_with_a_problem_is_read_again(tmp_path: Path) -> None:
    content, shelf = copy_small(tmp_path), Shelf()
    notice = content / "documents" / "yunchuan-2023.yml"
    notice.write_text(notice.read_text("utf-8").replace("year: 2023", "year: 二〇二三"), "utf-8")
    first = read_sources(find_sources(content), LIMITS, shelf)
    assert first.problems
    assert "content/documents/yunchuan-2023.yml" not in shelf.kept
    assert read_sources(find_sources(content), LIMITS, shelf).problems == first.problems


def test_a_file_that_went_away_is_not_remembered(tmp_path: Path) -> None:
    content, shelf = copy_small(tmp_path), Shelf()
    read_sources(find_sources(content), LIMITS, shelf)
    (content / "documents" / "shiqiao-2024.yml").unlink()
    documents = read_sources(find_sources(content), LIMITS, shelf).gathered.documents
    assert [document.id for document in documents] == ["yunchuan-2023"]
