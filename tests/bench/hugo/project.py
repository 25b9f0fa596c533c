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
    '{{ range $at, $page := hugo.Data.pages }}{{ $.AddPage (dict "kind" "page" "path" .path '
    '"url" .url "title" .title "layout" .layout "params" (dict "at" $at)) }}{{ end }}'
)
"""The page holds its number only, and its theme looks it up: what a page is given is copied."""


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
        pages = [{**_url(page), **page} for page in read_pages(exported)]
        (folder / "data" / "pages.json").write_text(dumped(pages), encoding="utf-8")
        (content / "_content.gotmpl").write_text(ADAPTER, encoding="utf-8")


def read_pages(exported: Path) -> Iterator[dict[str, Any]]:
    """Every exported page."""
    with (exported / "pages.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _write_markdown(page: Mapping[str, Any], content: Path) -> None:
    target = content / f"{page['path']}.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    heading = {
        **_url(page),
        "title": page["title"],
        "layout": page["layout"],
        "params": {"shown": page["shown"]},
    }
    target.write_text(dumped(heading) + "\n", encoding="utf-8")


def _url(page: Mapping[str, Any]) -> dict[str, str]:
    """Hugo has its own idea of a home page, so that ours is a page with the address of one."""
    return {"url": "/"} if page["path"] == "home" else {}
