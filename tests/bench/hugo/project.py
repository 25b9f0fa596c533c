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


PROJECTS = {"hugo-data": False, "hugo-markdown": True}
"""Both projects, and whether each has one Markdown file a page."""


def write_project(exported: Path, folder: Path, *, markdown: bool) -> None:
    """A whole project, ready to build."""
    shutil.copytree(exported / "data", folder / "data")
    shutil.copytree(THEME / "layouts", folder / "layouts")
    words = json.loads((exported / "data" / "words.json").read_text(encoding="utf-8"))
    settings = SETTINGS.format(site_url=words["zh"]["site_url"])
    (folder / "hugo.toml").write_text(settings, encoding="utf-8")
    content = folder / "content"
    content.mkdir()
    if markdown:
        for page in read_pages(exported):
            _write_markdown(page, content)
    else:
        _write_adapter(exported, folder / "data" / "pages.json", content)


def read_pages(exported: Path) -> Iterator[dict[str, Any]]:
    """Every exported page, one by one."""
    with (exported / "pages.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _write_adapter(exported: Path, data: Path, content: Path) -> None:
    (content / "_content.gotmpl").write_text(ADAPTER, encoding="utf-8")
    with data.open("w", encoding="utf-8") as written:
        for number, page in enumerate(read_pages(exported)):
            written.write((",\n" if number else "[") + dumped(page))
        written.write("]")


def _write_markdown(page: Mapping[str, Any], content: Path) -> None:
    target = content / f"{page['path']}.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    heading = {name: page[name] for name in ("url", "title", "layout") if name in page}
    heading["params"] = {"shown": page["shown"]}
    target.write_text(dumped(heading) + "\n", encoding="utf-8")
