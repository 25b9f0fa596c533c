"""Writes a project of Hugo from exported data: a content adapter, or one Markdown file a page."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.hugo.export import dumped

THEME = Path(__file__).parents[1] / "hugo_theme"

SETTINGS = """\
baseURL = "{site_url}"
disableKinds = ["taxonomy", "term", "rss", "sitemap", "section", "404", "home"]
"""

ADAPTER = (
    "{{ range hugo.Data.pages }}{{ $.AddPage . }}{{ end }}"
)


def write_project(exported: Path, folder: Path, *, markdown: bool) -> None:
    """A whole project, ready to build."""
    shutil.copytree(exported / "data", folder / "data")
    shutil.copytree(THEME / "layouts", folder / "layouts")
    content = folder / "content"
    content.mkdir()
    words = json.loads((exported / "data" / "words.json").read_text(encoding="utf-8"))
    settings = SETTINGS.format(site_url=words["zh"]["site_url"])
    (folder / "hugo.toml").write_text(settings, encoding="utf-8")
    if markdown:
        for page in read_pages(exported):
            _write_markdown(page, content)
    else:
        pages = [{"kind": "page", **_heading(page), "path": page["path"]} for page in read_pages(exported)]
        (folder / "data" / "pages.json").write_text(dumped(pages), encoding="utf-8")
        (content / "_content.gotmpl").write_text(ADAPTER, encoding="utf-8")


def read_pages(exported: Path) -> Iterator[dict[str, Any]]:
    """Every exported page."""
    with (exported / "pages.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _heading(page: Mapping[str, Any]) -> dict[str, Any]:
    """What Hugo is told of a page."""
    heading = {"title": page["title"], "layout": page["layout"], "params": {"shown": page["shown"]}}
    return {**heading, "url": "/"} if page["path"] == "home" else heading


def _write_markdown(page: Mapping[str, Any], content: Path) -> None:
    target = content / f"{page['path']}.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(dumped(_heading(page)) + "\n", encoding="utf-8")
