"""What makes a finished site doubtful without standing in the way of publishing it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from generator.publishing.promises import LOCK

SOURCES = ("content", "templates", "mkdocs.yml")
"""What a site is made of."""

_OF_THIS_MACHINE = {"localhost", "127.0.0.1", "::1"}

Doubt = tuple[str, str]
"""In Chinese and in English."""


def find_doubts(root: Path, site: Path, site_url: str) -> Iterator[Doubt]:
    """Every doubt with its way out."""
    if urlsplit(site_url).hostname in _OF_THIS_MACHINE:
        zh = (
            f"网站写的地址是 {site_url}，只在这台机器上有效；以后改地址，日历事件和订阅条目的编号"
            "会变。请先定下地址再生成：SITE_URL=https://www.example.gov.cn/ taizhang build"
        )
        en = (
            f"the address of the site is {site_url}, which only this machine knows; the ids of "
            "calendar events and feed entries change with it later. Build with the real one: "
            "SITE_URL=https://www.example.gov.cn/ taizhang build"
        )
        yield zh, en
    newer = find_newer(root, site)
    if newer is not None:
        zh = f"{newer} 在生成网站以后改过，改动不在要发布的网站里；请先运行 taizhang build"
        en = (
            f"{newer} was changed after the site was built, and the site to publish lacks the "
            "change; run taizhang build first"
        )
        yield zh, en


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
