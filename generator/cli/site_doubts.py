"""What makes a finished site doubtful without standing in the way of publishing it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from generator.model.change import PUBLISHED_PATH
from generator.publishing.promises import LOCK
from generator.reading.publication_lock import read_lock

SOURCES = ("content", "templates", "mkdocs.yml")
"""What a site is made of."""

_OF_THIS_MACHINE = {"localhost", "127.0.0.1", "::1"}

Doubt = tuple[str, str]
"""In Chinese and in English."""


def find_doubts(
    root: Path, site: Path, site_url: str, *, is_address_known: bool = False
) -> Iterator[Doubt]:
    """Every doubt with its way out; that of an address, only when it is new."""
    if urlsplit(site_url).hostname in _OF_THIS_MACHINE and not is_address_known:
        build = "SITE_URL=https://www.example.gov.cn/ taizhang build"
        zh = f"网站写的地址 {site_url} 只在这台机器上有效；定下地址再生成：{build}"
        en = f"only this machine knows the address {site_url}; build with the real one: {build}"
        yield zh, en
    newer = find_newer(root, site)
    if newer is not None:
        zh = f"{newer} 在生成网站以后改过，改动不在要发布的网站里；请先运行 taizhang build"
        en = (
            f"{newer} was changed after the site was built, and the site to publish lacks the "
            "change; run taizhang build first"
        )
        yield zh, en
    yield from _unrecorded(root / "content", site)


def _unrecorded(content: Path, site: Path) -> Iterator[Doubt]:
    """Records that go out and are not held as published: later changes of them go unnoticed."""
    lock, broken = read_lock(content)
    ids = [record for record in _records(site) if record not in lock.records]
    if broken or not ids:
        return
    zh = f"网站里有 {len(ids)} 项没有记进 {PUBLISHED_PATH}（例如 {ids[0]}），以后改了没有人会发现；"
    zh += "请运行 taizhang changes --write --reason 首次公布，再提交 content/changes/"
    en = f"{PUBLISHED_PATH} lacks {len(ids)} of the records and notices that go out (such as "
    en += f"{ids[0]}), so that nobody would notice when they change; run taizhang changes --write "
    yield zh, f"{en}--reason 首次公布 and commit content/changes/"


def _records(site: Path) -> Iterator[str]:
    """The ids of the notices and records that a site shows, each notice before its records."""
    try:
        tasks = json.loads((site / "data" / "tasks.json").read_bytes()).get("tasks", [])
        yield from dict.fromkeys(each for task in tasks for each in (task["document"], task["id"]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return  # Verification says what is wrong with that file.


def find_newer(root: Path, site: Path) -> str | None:
    """A file that was changed after the build of the site began, the latest; or none."""
    built = site.stat().st_mtime_ns
    dated = [(file.stat().st_mtime_ns, file.relative_to(root).as_posix()) for file in _files(root)]
    changed, name = max(dated, default=(0, ""))
    return name if changed > built else None


def _files(root: Path) -> Iterator[Path]:
    lock = root / "content" / LOCK  # Written after each build, by publishing.
    for name in SOURCES:
        source = root / name
        found = source.rglob("*") if source.is_dir() else [source]
        yield from (file for file in found if file.is_file() and file != lock)
