"""A build after an edit makes only what the edit changes, and the site is that of a full build."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from generator.outputs import kept_entries
from generator.publishing import site_record
from generator.publishing.ledger import read_ledger
from generator.publishing.manifest import MANIFEST
from tests.acceptance.edits import EDITS, SHARED_EDITS
from tests.acceptance.rebuilding import (
    LARGE_NOTICE,
    Process,
    Site,
    build,
    build_in_half,
    differences,
    files_of,
)

NOTICE = f"documents/{LARGE_NOTICE}.yml"
SEED = 20260101
"""Any number will do; others were tried."""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "project")


def edit_row(site: Site, number: int, **values: object) -> None:
    notice = site.read(NOTICE)
    notice["tasks"][number - 1].update(values)
    site.write(NOTICE, notice)


def test_builds_after_random_edits_are_full_builds(site: Site, tmp_path: Path) -> None:
    """Of the published site, and of a preview that nobody else writes to."""
    random = Random(SEED)  # noqa: S311 - for edits
    preview, known = tmp_path / "preview", Process()
    site.build()
    edits = (*random.sample(EDITS, len(EDITS)), *random.sample(SHARED_EDITS, len(SHARED_EDITS)))
    for step in range(0, len(edits), 3):
        for edit in edits[step : step + 3]:
            edit(site, random)
        site.build()
        build(site.settings, preview, site.shelf, last=known)
        full = site.build_from_nothing(tmp_path / f"full-{step}")
        names = [edit.__name__ for edit in edits[step : step + 3]]
        assert differences(site.settings.site, full) == [], names
        assert differences(preview, full) == [MANIFEST], names  # A preview is not published.


def test_builds_that_were_ended_half_way_leave_nothing_stale(site: Site, tmp_path: Path) -> None:
    """Somebody saves again before the pages are made."""
    random = Random(SEED)  # noqa: S311 - for edits
    preview, process = tmp_path / "preview", Process()
    build(site.settings, preview, site.shelf, last=process)
    ended = []
    for edit in random.sample(EDITS, len(EDITS)):
        edit(site, random)
        ended.append(build_in_half(site.settings, preview, process, after(random.randrange(400))))
    build(site.settings, preview, site.shelf, last=process)
    assert differences(preview, site.build_from_nothing(tmp_path / "full")) == [MANIFEST]
    assert sum(ended) > len(ended) / 2


def after(portions: int) -> Callable[[object], bool]:
    """It is time when so many portions were asked for."""
    left = iter(range(portions))
    return lambda _: next(left, None) is None


@pytest.mark.parametrize(
    "portion", [f"zh/tasks/{LARGE_NOTICE}-010", "zh/topics/business", "feeds/all", None]
)
def test_what_is_taken_back_before_it_was_built_is_gone(
    site: Site, tmp_path: Path, portion: str | None
) -> None:
    """Of a portion that was made, and of what stands around it and was not finished."""
    preview, process = tmp_path / "preview", Process()
    build(site.settings, preview, site.shelf, last=process)
    full = files_of(preview)
    before = site.read(NOTICE)
    edit_row(site, 10, requirement="每月公布一次市场价格监测结果。", topics=["business"])
    assert build_in_half(
        site.settings,
        preview,
        process,
        lambda memory: bool(memory.begun) if portion is None else portion in memory.told.portions,
    )
    site.write(NOTICE, before)
    build(site.settings, preview, site.shelf, last=process)
    assert files_of(preview) == full


def test_a_stale_page_is_seen(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: prints that do not know the wording of a record."""
    monkeypatch.setattr(kept_entries, "print_entry", lambda *_: b"the same")
    site.build()
    edit_row(site, 2, requirement="改过的要求。")
    site.build()
    stale = differences(site.settings.site, site.build_from_nothing(tmp_path / "full"))
    assert f"tasks/{LARGE_NOTICE}-002/index.html" in stale


def test_an_edit_changes_what_shows_it_and_nothing_else(site: Site) -> None:
    site.build()
    before = files_of(site.settings.site)
    count = site.build()
    assert (count.written, count.removed) == (0, 0)
    edit_row(site, 10, requirement="每月公布一次市场价格监测结果。")
    count = site.build()
    after = files_of(site.settings.site)
    changed = sorted(path for path in after if before.get(path) != after[path])
    changed.remove(MANIFEST)  # It tells of all the others.
    assert before.keys() == after.keys()
    assert count.written == len(changed)
    unexpected = [path for path in changed if not _shows_row_10(after[path], path)]
    assert unexpected == []
    assert len(changed) < len(after) / 4
    print(f"one requirement: {len(changed)} of {len(after)} files")


def _shows_row_10(content: bytes, path: str) -> bool:
    """Its wording or its title, or the size or the hash of a file that has it."""
    told = ("data/index.html", "en/data/index.html", "data/datapackage.json", "data/dcat.")
    return (
        "价格监测".encode() in content or path.endswith((".xlsx", ".docx")) or path.startswith(told)
    )


def test_no_file_is_read_again_to_be_hashed(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what a second process has made, nor what stands as it stood."""

    def read(path: Path) -> str:
        raise AssertionError(path)

    monkeypatch.setattr(site_record, "hash_file", read)
    site.build()
    edit_row(site, 10, requirement="每月公布一次市场价格监测结果。")
    site.build()


def test_ledgers_that_are_damaged_or_gone_cost_time_and_nothing_else(
    site: Site, tmp_path: Path
) -> None:
    site.build()
    site.build()
    edit_row(site, 3, requirement="第三项改过的要求。")
    full = site.build_from_nothing(tmp_path / "full")
    first, second = sorted(site.shelf.iterdir())
    first.write_bytes(first.read_bytes()[:-100])
    second.write_bytes(b"")
    site.build()
    assert differences(site.settings.site, full) == []
    for ledger in site.shelf.iterdir():
        ledger.unlink()
    site.build()
    assert differences(site.settings.site, full) == []


def test_what_a_second_process_made_is_remembered_too(site: Site) -> None:
    site.build()
    ledger = read_ledger(site.shelf, site.settings.site)
    pages = {f"{place}tasks/{LARGE_NOTICE}-001/index.html" for place in ("", "en/")}
    assert ledger.stamps.keys() >= pages
    assert ledger.portions.keys() >= {f"{it}/tasks/{LARGE_NOTICE}-001" for it in ("zh", "en")}


def test_files_that_somebody_changed_are_made_again(site: Site, tmp_path: Path) -> None:
    site.build()
    site.build()
    page = f"tasks/{LARGE_NOTICE}-001/index.html"
    other = f"tasks/{LARGE_NOTICE}-002/index.html"
    written = site.settings.site / page
    written.write_bytes(written.read_bytes()[::-1])
    (site.settings.site / other).unlink()
    (site.settings.site / "tasks" / "stray.html").write_text("x", encoding="utf-8")
    site.build()
    site.build()
    full = site.build_from_nothing(tmp_path / "full")
    assert differences(site.settings.site, full) == []


def test_builds_again_and_again_leave_nothing_behind(site: Site) -> None:
    """What a build leaves beside the site is bounded, so the hundredth costs what the third did."""
    site.build()
    site.build()
    left, left_before = [], files_of(site.settings.site)
    for number in range(3):
        edit_row(site, 5, requirement=f"第{number}次改过的要求。")
        assert site.build().written < len(left_before) / 3
        files = [path for path in site.settings.root.rglob("*") if path.is_file()]
        left.append(len(files))
    assert left[0] == left[1] == left[2]
    assert len(list(site.shelf.iterdir())) == 2


def test_a_published_site_does_not_change_while_the_next_is_made(site: Site) -> None:
    """Both folders may hold one file under two names; it is never written over."""
    site.build()
    before = files_of(site.settings.site)
    site.build()
    previous = site.settings.root / ".staging" / "site" / "previous"
    edit_row(site, 5, requirement="改过的要求。")
    site.build()
    assert files_of(previous) == before
