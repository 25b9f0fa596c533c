"""Builds a small site again and again, with what the builds before left, and once from nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from generator import pipeline
from generator.host.identity import print_program
from generator.host.preview import SavedAgainError
from generator.host.site_build import SiteBuild
from generator.host.site_memory import SiteMemory
from generator.outputs.kept_entries import KeptEntries
from generator.publishing.ledger import Ledger
from generator.publishing.staging import StagingCount
from generator.rendering.assets import collect_assets
from generator.rendering.environment import Templates
from generator.rendering.shell import Shell
from generator.settings import Settings
from tests.factories import ROOT

SMALL = ROOT / "tests" / "sites" / "small" / "content"
LARGE_NOTICE = "yunchuan-2023"
ROWS = 54
"""One more than a page of a list holds, with some to spare."""

File = dict[str, Any]
"""A file of records as plain values."""


class Site:
    """A project of two notices, and the site that is made of it."""

    def __init__(self, root: Path) -> None:
        """Lay the project out."""
        shutil.copytree(SMALL, root / "content")
        shutil.copytree(ROOT / "templates", root / "templates")
        self.settings = Settings(root=root, as_of=date(2023, 12, 1))
        notice = self.read(f"documents/{LARGE_NOTICE}.yml")
        rows = notice["tasks"]
        for number in range(len(rows) + 1, ROWS + 1):
            rows.append({**rows[number % 3], "id": f"{LARGE_NOTICE}-{number:03d}"})
            rows[-1]["heading"] = "1.2"
            rows[-1]["requirement"] += f"第{number}项。"
            rows[-1].pop("inherited", None)
            rows[-1].pop("blank", None)
            rows[-1].setdefault("responsible", ["市财政局"])
        self.write(f"documents/{LARGE_NOTICE}.yml", notice)

    def read(self, path: str) -> File:
        """A file of records, its values as they are written."""
        text = (self.settings.content / path).read_text(encoding="utf-8")
        found: File = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - only texts
        return found

    def write(self, path: str, content: Mapping[str, Any]) -> None:
        """Write it back."""
        target = self.settings.content / path
        target.parent.mkdir(exist_ok=True)
        text = yaml.dump(
            dict(content), Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000
        )
        target.write_text(text, encoding="utf-8")

    def set(self, **options: Any) -> None:  # noqa: ANN401 - any setting
        """Change settings."""
        self.settings = replace(self.settings, **options)

    @property
    def shelf(self) -> Path:
        """Where ledgers lie."""
        return self.settings.root / ".cache" / "build"

    def build(self) -> StagingCount:
        """Build again, in two processes."""
        return build(self.settings, self.settings.site, self.shelf, is_shared=True)

    def build_from_nothing(self, folder: Path) -> Path:
        """Build the same elsewhere, with nothing to remember, in one process."""
        build(self.settings, folder / "site", folder / "shelf")
        return folder / "site"


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, _: Any) -> bool:  # noqa: ANN401 - of PyYAML
        return True

    def text(self, text: str) -> yaml.ScalarNode:
        """Several lines as a block: other forms would lose them."""
        style = "|" if "\n" in text else None
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Plain.add_representer(str, _Plain.text)


class Process:
    """What one preview keeps from build to build."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.examined = pipeline.Known()
        self.entries = KeptEntries()


def build(
    settings: Settings,
    site: Path,
    shelf: Path,
    *,
    last: Process | None = None,
    is_shared: bool = False,
    pause: Callable[[SiteMemory], None] | None = None,
) -> StagingCount:
    """What the plugin does with our own pages; a simple chrome stands for the theme."""
    known = Process() if last is None else last
    build = SiteBuild(site, is_preview=last is not None, shelf=shelf, last=known.ledger)
    try:
        compiled = settings.root / ".cache" / "templates"
        templates = Templates(settings.templates, bytecode=compiled)
        shell = Shell(templates, settings, lambda parts: "".join(parts.values()))
        memory = build.remember(print_program(settings.templates, "chrome"))
        if pause is not None:
            memory.pause = partial(pause, memory)
        examined = pipeline.examine(settings, known.examined)
        assert examined.problems == pipeline.examine(settings).problems
        catalogue = examined.catalogue
        build.put_all(collect_assets(settings), shell)
        beside = partial(build.put_beside, shell=shell) if is_shared else None
        outputs = pipeline.produce(
            catalogue, settings, memory, templates=templates, beside=beside, kept=known.entries
        )
        build.put_all(outputs, shell)
        count = build.finish(settings.content)
    except SavedAgainError:
        known.ledger = build.leave()
        raise
    finally:
        build.close()
    known.ledger = memory.told
    return count


def build_in_half(
    settings: Settings, site: Path, process: Process, is_time: Callable[[SiteMemory], bool]
) -> bool:
    """Build a preview, but end it before the portion where it is time; False where it never was."""

    def pause(memory: SiteMemory) -> None:
        if is_time(memory):
            raise SavedAgainError

    try:
        build(settings, site, site, last=process, pause=pause)
    except SavedAgainError:
        return True
    return False


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def differences(one: Path, other: Path) -> list[str]:
    """The files that differ, or are only in one."""
    ours, theirs = files_of(one), files_of(other)
    return sorted(p for p in ours.keys() | theirs.keys() if ours.get(p) != theirs.get(p))
