"""A build leaves the hash of every file, and a site that is otherwise is not published."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publishing.manifest import MANIFEST, make_manifest, parse_manifest
from generator.publishing.site_record import SHOWN, hold_site
from generator.publishing.staging import DuplicatePathError, Staging
from generator.publishing.target import PublishError

FILES = {"index.html": b"1", "data/tasks.json": b"{}", "assets/site.css": b"a{}", "b.atom": b"<"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site as a build left it."""
    return built(tmp_path / "site")


def built(folder: Path) -> Path:
    staging = Staging(folder, published=folder.with_name("published"))
    for path, content in FILES.items():
        staging.put(path, content)
    staging.finish()
    return folder


def recorded(folder: Path) -> dict[str, str]:
    return dict(parse_manifest((folder / MANIFEST).read_bytes()))


def refusal(site: Path) -> PublishError:
    with pytest.raises(PublishError) as refused:
        hold_site(site)
    return refused.value


def test_a_site_is_held_to_what_its_build_left(site: Path) -> None:
    assert recorded(site) == make_manifest(site) == hold_site(site)
    assert recorded(site).keys() == FILES.keys()


def test_a_preview_bears_no_record(tmp_path: Path) -> None:
    staging = Staging(tmp_path)
    staging.put("index.html", b"")
    staging.finish()
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


@pytest.mark.parametrize("name", ["SHA256SUMS", "SHA256SUMS.sig"])
def test_no_file_of_the_site_takes_the_place_of_the_record(tmp_path: Path, name: str) -> None:
    with pytest.raises(DuplicatePathError, match=name):
        Staging(tmp_path, published=tmp_path / "published").put(name, b"")


@pytest.mark.parametrize("path", FILES)
def test_a_file_that_a_hand_changed_is_named_whatever_it_is(site: Path, path: str) -> None:
    (site / path).write_bytes(b"?" * len(FILES[path]))
    told = refusal(site)
    assert f"  改过  {path}\n" in told.message("zh")
    assert f"  changed  {path}\n" in told.message("en")
    assert all("taizhang build" in told.message(language) for language in ("zh", "en"))


def _add(site: Path, name: str) -> None:
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda site: (site / "b.atom").unlink(), "  missing  b.atom\n"),
        (lambda site: _add(site, ".DS_Store"), "  extra  .DS_Store\n"),
        (lambda site: _add(site, ".git/config"), "  extra  .git/config\n"),
        (lambda site: _add(site, "addresses.lock"), "  extra  addresses.lock\n"),
        (lambda site: (site / "way").symlink_to("/etc"), "  extra  way\n"),
        (lambda site: (site / "way").symlink_to("index.html"), "  extra  way\n"),
        (lambda site: _add(site, "a\x1b[2J\nb"), r"  extra  'a\x1b[2J\nb'" + "\n"),
    ],
)
def test_what_is_missing_or_a_stranger_is_named(
    site: Path, spoil: Callable[[Path], None], told: str
) -> None:
    spoil(site)
    assert told in refusal(site).message("en")


def test_a_file_that_a_link_has_replaced_is_named(site: Path) -> None:
    (site / "index.html").rename(site.with_name("elsewhere"))
    (site / "index.html").symlink_to(site.with_name("elsewhere"))
    assert "  changed  index.html\n" in refusal(site).message("en")


def test_of_many_files_some_are_named_and_the_rest_counted(site: Path) -> None:
    for number in range(SHOWN + 3):
        _add(site, f"{number:03}")
    assert "  extra  019\n  extra  and 3 more\nRun" in refusal(site).message("en")


@pytest.mark.parametrize("record", [None, b"no hash\n", b"\xff\xfe"])
def test_a_site_without_a_record_that_can_be_read_is_told_the_way_out(
    site: Path, record: bytes | None
) -> None:
    (site / MANIFEST).unlink()
    if record is not None:
        (site / MANIFEST).write_bytes(record)
    told = refusal(site)
    assert MANIFEST in told.message("zh")
    assert "taizhang build" in told.message("zh")


def test_what_is_kept_or_lent_has_the_hash_that_it_was_built_with(
    site: Path, tmp_path: Path
) -> None:
    """Not that of what a hand made of it since, though size and time are as they were."""
    (site / "index.html").write_bytes(b"?")
    (site / "assets" / "site.css").write_bytes(b"b{}")
    again = Staging(tmp_path / "next", published=site)
    for path in FILES:
        again.adopt(path, site)
    again.finish()
    assert recorded(tmp_path / "next") == recorded(site)
    kept = Staging(tmp_path / "next", published=site)
    for path in FILES:
        kept.keep(path)
    kept.finish()
    told = refusal(tmp_path / "next").message("en")
    assert "  changed  assets/site.css\n  changed  index.html\nRun" in told


def test_what_differs_is_dated_anew_so_that_the_next_build_makes_it_again(site: Path) -> None:
    os.utime(site / "index.html", (0, 0))
    os.utime(site / "b.atom", (0, 0))
    (site / "index.html").write_bytes(b"?")
    os.utime(site / "index.html", (0, 0))
    refusal(site)
    assert (site / "index.html").stat().st_mtime > 0
    assert (site / "b.atom").stat().st_mtime == 0


def test_what_a_copy_of_the_process_put_has_the_hash_that_it_was_put_with(
    site: Path, tmp_path: Path
) -> None:
    """It is not read again, and what a hand made of it meanwhile is found out."""
    first = Staging(tmp_path / "next", published=site)
    beside = Staging(tmp_path / "next", published=site)
    beside.put("en/index.html", b"2")
    beside.adopt("b.atom", site)
    (tmp_path / "next" / "en" / "index.html").write_bytes(b"?")
    first.take_over(["en/index.html", "b.atom"], kept=1, notes=beside.notes)
    first.finish()
    assert recorded(tmp_path / "next")["b.atom"] == recorded(site)["b.atom"]
    assert "  changed  en/index.html\nRun" in refusal(tmp_path / "next").message("en")


def test_what_another_process_made_or_a_part_without_a_record_gave_is_read(
    site: Path, tmp_path: Path
) -> None:
    (site / MANIFEST).unlink()
    joined = Staging(tmp_path / "next", published=tmp_path / "none")
    (tmp_path / "next").mkdir()
    joined.adopt("index.html", site)
    (tmp_path / "next" / "b.atom").write_bytes(b"<")
    joined.take_over(["b.atom"], kept=0)
    joined.finish()
    assert hold_site(tmp_path / "next").keys() == {"index.html", "b.atom"}
