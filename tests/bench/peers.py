"""Writes projects of other generators that make as many pages, of equal size, from the same rows.

Each peer gets what a page shows as fields, a theme whose chrome and fixed text are as long as ours,
and a page of a list or a record shows as many rows as ours does. Its own search is off.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Described = Mapping[str, object]
"""One page of ours, as `site_stages` describes it."""

ROW = (
    '<li class="tz-task-row"><a class="tz-task-row__title" href="{{ .url }}">{{ .title }}</a>'
    '<p class="tz-task-row__fact"><span class="tz-task-row__name">牵头</span> '
    '<span class="tz-task-row__office">{{ .office }}</span></p>'
    '<p class="tz-task-row__foot"><span class="tz-status">{{ .status }}</span> '
    '<span class="tz-task-row__place">{{ .place }}</span></p></li>\n'
)

BASE = (
    '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title>'
    '<meta name="description" content="{{ .Params.wording }}">'
    '<link rel="canonical" href="{{ .Permalink }}"></head><body>'
    '{{ partial "chrome.html" . }}<h1>{{ .Title }}</h1><p>{{ .Params.wording }}</p>{{ .Content }}'
    "<dl><dt>牵头</dt><dd>{{ .Params.office }}</dd>"
    "<dt>时限</dt><dd>{{ .Params.deadline }}</dd></dl>"
    "{{ $rows := site.Data.rows }}<ul>{{ range .Params.rows }}"
    '{{ $row := index $rows (int .) }}{{ partialCached "row.html" $row . }}{{ end }}</ul>'
    '{{ partial (printf "filler-%s.html" .Params.kind) . }}</body></html>\n'
)

ADAPTER = (
    '{{ range site.Data.pages }}{{ $.AddPage (dict "kind" "page" "path" .path "title" .title '
    '"params" .params) }}{{ end }}'
)


def plan_pages(described: Sequence[Described]) -> Iterator[dict[str, object]]:
    """The fields of every page; rows go round the records."""
    records = sum(1 for page in described if page["is_record"])
    at = 0
    for number, page in enumerate(described):
        count = int(str(page["rows"]))
        rows = [(at + step) % records for step in range(count)]
        at += count
        yield {
            "path": str(page["address"]).strip("/") or "home",
            "title": page["title"],
            "params": {
                "kind": "record" if page["is_record"] else "list",
                "wording": f"{page['title']}，按要求公开并及时更新，第{number}项。" * 2,
                "office": f"市第{number % 400}局",
                "deadline": f"2026-{number % 12 + 1:02d}-28",
                "rows": rows,
            },
        }


def list_rows(described: Sequence[Described]) -> list[dict[str, object]]:
    """The rows that pages show."""
    records = [page for page in described if page["is_record"]]
    return [
        {
            "url": page["address"],
            "title": page["title"],
            "office": f"市第{number % 400}局",
            "status": "未到时限",
            "place": f"样例第{number % 60}项",
        }
        for number, page in enumerate(records)
    ]


def write_hugo(
    described: Sequence[Described], folder: Path, fillers: Mapping[str, int], *, markdown: bool
) -> None:
    """A project of Hugo: a content adapter over data, or one Markdown file a page."""
    layouts, content = folder / "layouts", folder / "content"
    for part in (layouts / "partials", layouts / "_default", content, folder / "data"):
        part.mkdir(parents=True)
    (folder / "hugo.toml").write_text(
        'baseURL = "http://localhost:8000/"\n'
        'disableKinds = ["taxonomy", "term", "rss", "sitemap", "section", "404", "home"]\n',
        encoding="utf-8",
    )
    (layouts / "_default" / "single.html").write_text(BASE, encoding="utf-8")
    (layouts / "partials" / "row.html").write_text(ROW, encoding="utf-8")
    (layouts / "partials" / "chrome.html").write_text(filler(fillers["chrome"]), encoding="utf-8")
    for kind in ("record", "list"):
        (layouts / "partials" / f"filler-{kind}.html").write_text(
            filler(fillers[kind]), encoding="utf-8"
        )
    _dump(list_rows(described), folder / "data" / "rows.json")
    pages = list(plan_pages(described))
    if markdown:
        for page in pages:
            _write_markdown(page, content)
    else:
        _dump(pages, folder / "data" / "pages.json")
        (content / "_content.gotmpl").write_text(ADAPTER, encoding="utf-8")


def write_mkdocs(described: Sequence[Described], folder: Path) -> None:
    """A project of MkDocs with Material, its pages outside the navigation."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(
        "site_name: bench\ntheme:\n  name: material\n  font: false\nplugins: []\n"
        "nav:\n  - index.md\nvalidation:\n  nav:\n    omitted_files: ignore\n",
        encoding="utf-8",
    )
    (docs / "index.md").write_text("# bench\n", encoding="utf-8")
    rows = list_rows(described)
    for page in plan_pages(described):
        params = page["params"]
        assert isinstance(params, dict)
        lines = [f"# {page['title']}", "", str(params["wording"]), ""]
        lines.extend(_markdown_row(rows[at]) for at in params["rows"])
        target = docs / f"{page['path']}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _markdown_row(row: Described) -> str:
    return f"- [{row['title']}]({row['url']}) {row['office']} {row['place']}"


def filler(length: int) -> str:
    """Fixed markup of about so many bytes."""
    piece = '<li class="tz-filler"><a href="/themes/education/">教育</a></li>\n'
    return piece * (max(length, 0) // len(piece.encode()))


def mean_bytes(described: Sequence[Described], *, is_record: bool) -> float:
    """The size of our pages of one kind."""
    return statistics.mean(
        int(str(page["bytes"])) for page in described if page["is_record"] is is_record
    )


def _write_markdown(page: Mapping[str, object], content: Path) -> None:
    target = content / f"{page['path']}.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    head = json.dumps({"title": page["title"], "params": page["params"]}, ensure_ascii=False)
    target.write_text(f"{head}\n", encoding="utf-8")


def _dump(value: object, path: Path) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
