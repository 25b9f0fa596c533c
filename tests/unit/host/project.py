"""A small MkDocs project with our theme, and a producer that stands in for the real one."""

import sys
from collections.abc import Iterator
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator import pipeline
from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Memory
from generator.pipeline import Known
from generator.rendering.links import link
from generator.rendering.page import Artifact, Link, Page
from generator.settings import Settings
from tests.factories import ROOT, make_catalogue

CONFIG = """\
site_name: 政务公开任务台账
site_url: https://example.org/zwgk/rwtz/
docs_dir: content/pages
theme:
  name: material
  custom_dir: templates
  language: zh
  font: false
plugins:
  - taizhang:
      site_name_english: Register
"""

ABOUT = """\
---
title: 关于本站
description: 说明
column_type: 概况信息
---
# 关于本站

看[一项任务](task:jining-2023-001)。![图](图.svg)

| 甲 | 乙 |
|---|---|
| 1 | 2 |
"""

ENGLISH = "# About\n\nSee [a task](task:jining-2023-001) and [this](about.md).\n"


def make_project(folder: Path) -> Path:
    """Lay out a project; gives the path of its mkdocs.yml."""
    pages = folder / "content" / "pages"
    (pages / "en").mkdir(parents=True)
    (pages / "about.md").write_text(ABOUT, encoding="utf-8")
    (pages / "图.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    (pages / "en" / "about.md").write_text(ENGLISH, encoding="utf-8")
    (folder / "templates").symlink_to(ROOT / "templates")
    config = folder / "mkdocs.yml"
    config.write_text(CONFIG, encoding="utf-8")
    return config


def examine(
    settings: Settings,  # noqa: ARG001 - as the real one
    known: Known | None = None,  # noqa: ARG001 - as the real one
) -> pipeline.Examined:
    """Content without a fault: the records of the factories."""
    return pipeline.Examined(catalogue=make_catalogue(), problems=(), file_count=1)


def produce(
    catalogue: Catalogue, settings: Settings, memory: Memory | None = None, **_given: object
) -> Iterator[Page | Artifact]:
    """A page for each record and one file, of which nothing is remembered."""
    del memory
    yield Artifact(path="data/tasks.json", content=b"{}")
    yield Page(
        address="/",
        language="zh",
        section="home",
        kind="home",
        title=settings.site_name,
        description="首页",
        article_html=f'<h1>首页</h1><a href="{link("/themes/")}">主题</a>',
    )
    for _, task in catalogue.rows():
        yield Page(
            address=f"/tasks/{task.id}/",
            language="zh",
            section="tasks",
            kind="content",
            title=task.id,
            description="事项",
            article_html=f"<h1>{task.id}</h1>",
            breadcrumbs=(Link(text="首页", address="/"),),
        )


def build_site(
    config_file: Path, command: str = "build", *, site_dir: str | None = None
) -> MkDocsConfig:
    """Run what `mkdocs build` runs."""
    given = {} if site_dir is None else {"site_dir": site_dir}
    config = load_config(str(config_file), **given)
    config.plugins.on_startup(command=command, dirty=False)  # type: ignore[arg-type]
    build(config)
    return config


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


if __name__ == "__main__":  # A build in a process of its own, which a test may kill.
    pipeline.examine = examine
    pipeline.produce = produce
    build_site(Path(sys.argv[1]))
