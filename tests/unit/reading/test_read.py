"""Files become records; what could not be read is known, so that nothing else is blamed for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.reading.parsed import MOST_PROBLEMS
from generator.reading.read import Limits, read_content, read_source, read_sources
from generator.reading.sources import Found, Source, SourceKind, find_sources
from tests.unit.reading.trees import told

LIMITS = Limits(file_bytes=200_000, depth=24)
TOPICS = "topics:\n  - {id: education, name: 教育, description: 上学}\n"
PROGRESS = "progress:\n  - {task: jining-2023-001, date: 2023-12-01, status: update}\n"


def source(folder: Path, name: str, text: str, kind: SourceKind) -> Source:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return Source(file=file, path=f"content/{name}", kind=kind)


def test_a_file_becomes_its_records(tmp_path: Path) -> None:
    record, problems = read_source(source(tmp_path, "t.yml", TOPICS, SourceKind.TOPICS), LIMITS)
    assert [topic.name for topic in record] == ["教育"]
    assert problems == []


def test_records_of_all_files_are_gathered(tmp_path: Path) -> None:
    sources = (
        source(tmp_path, "t.yml", TOPICS, SourceKind.TOPICS),
        source(tmp_path, "a.yml", PROGRESS, SourceKind.PROGRESS),
        source(tmp_path, "b.yml", PROGRESS, SourceKind.PROGRESS),
    )
    result = read_sources(Found(sources=sources, problems=()), LIMITS)
    assert len(result.gathered.topics) == 1
    assert [entry.path for entry in result.gathered.progress] == ["content/a.yml", "content/b.yml"]
    assert result.unread == frozenset()


def test_a_file_that_gives_no_record_is_known_as_unread(tmp_path: Path) -> None:
    sources = (
        source(tmp_path, "t.yml", "topics: 1\n", SourceKind.TOPICS),
        source(tmp_path, "a.yml", PROGRESS, SourceKind.PROGRESS),
    )
    result = read_sources(Found(sources=sources, problems=()), LIMITS)
    assert result.unread == {SourceKind.TOPICS}
    assert result.unread_count == 1
    assert [problem.code for problem in result.problems] == ["wrong-type"]


def test_what_was_found_before_reading_is_kept(tmp_path: Path) -> None:
    found = find_sources(tmp_path / "content")
    result = read_sources(found, LIMITS)
    assert result.problems == found.problems
    assert result.unread == found.unread


def test_windows_line_ends_do_not_keep_a_file_from_being_read(tmp_path: Path) -> None:
    text = "\ufeff" + TOPICS.replace("\n", "\r\n")
    record, problems = read_source(source(tmp_path, "t.yml", text, SourceKind.TOPICS), LIMITS)
    assert len(record) == 1
    assert [problem.code for problem in problems] == ["byte-order-mark", "carriage-return"]


@pytest.mark.parametrize("kind", SourceKind)
@pytest.mark.parametrize("text", ["# 说明\n", "- a\n", "a\n", "[]\n", "{}\n", '""\n', "{a: 1}\n"])
def test_a_file_of_another_form_is_told_for_every_kind(text: str, kind: SourceKind) -> None:
    record, problems = read_content(text, "a.yml", kind, LIMITS, [])
    assert record is None
    assert {problem.place.line for problem in problems} == {1}


def test_deep_nesting_in_a_value_is_one_problem() -> None:
    text = f"topics: {'[' * 30}a{']' * 30}\n"
    record, problems = read_content(text, "a.yml", SourceKind.TOPICS, LIMITS, [])
    assert record is None
    assert told(problems) == [("nested-too-deep", 1, 9 + 23)]


def test_a_file_with_too_many_problems_says_so_at_the_last_of_them() -> None:
    text = "topics:\n" + "  - a\n" * 5_000
    record, problems = read_content(text, "a.yml", SourceKind.TOPICS, LIMITS, [])
    assert record is None
    assert len(problems) == MOST_PROBLEMS + 1
    assert told(problems)[-1] == ("too-many-problems", MOST_PROBLEMS + 1, 5)


def test_a_file_with_many_unseen_characters_says_so(tmp_path: Path) -> None:
    text = "# " + "\u200b" * 2_000
    _, problems = read_source(source(tmp_path, "t.yml", text, SourceKind.TOPICS), LIMITS)
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].code == "too-many-problems"
