"""What a release changes: files that moved, and those of the search, are told as what they are."""

from __future__ import annotations

from generator.cli.publish_differences import have_same_page, tell_differences

BEFORE = {"a/index.html": "1", "b/index.html": "2", "c.csv": "3", "pagefind/x_1.pf": "4"}
AFTER = {"a/index.html": "9", "d/index.html": "2", "e.csv": "5", "pagefind/x_2.pf": "6"}


def test_moved_files_are_neither_new_nor_removed() -> None:
    told = tell_differences(BEFORE, AFTER, "zh", names_shown=20).splitlines()
    assert told[:4] == ["新增: 1", "改动: 1", "移动: 1", "移除: 1"]
    assert "  移动  b/index.html -> d/index.html" in told
    assert "  新增  e.csv" in told
    assert "  移除  c.csv" in told


def test_files_of_the_search_are_told_in_one_sentence() -> None:
    told = tell_differences(BEFORE, AFTER, "zh", names_shown=20)
    assert "搜索索引换了 2 个文件：它们按内容起名" in told
    assert "pagefind/" not in told
    assert "search index: 2 files renewed" in tell_differences(BEFORE, AFTER, "en", names_shown=0)


def test_where_nothing_moved_nothing_is_said_of_it() -> None:
    told = tell_differences({"a": "1"}, {"a": "2", "b": "3"}, "en", names_shown=0)
    assert told == "new: 1\nchanged: 1\nremoved: 0"


def test_a_page_that_is_the_same_has_the_same_address() -> None:
    assert not have_same_page(BEFORE, AFTER)
    assert have_same_page(BEFORE, {**AFTER, "a/index.html": "1"})


def test_files_that_are_not_named_are_counted() -> None:
    after = {f"tasks/{number}/index.html": "a" * 64 for number in range(5)}
    told = tell_differences({}, after, "zh", names_shown=3)
    assert told.splitlines()[-1] == "  新增  还有 2 个"
    assert "还有" not in tell_differences({}, after, "zh", names_shown=5)
    assert "还有" not in tell_differences({}, after, "zh", names_shown=0)
