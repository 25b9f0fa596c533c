"""Writes a project of MkDocs that makes as many pages, with as many rows on each as ours has.

Its theme is Material, so that its pages show other things and are of another size; its search is
off. What Hugo is given, which shows the same as our pages, is made in `hugo/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Described = Mapping[str, object]
"""One page of ours, as `site_stages` describes it."""


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
