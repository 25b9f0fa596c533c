"""Writes what the pages of a project show as data: one line of JSON a page, and the shared tables.

A folder gets pages.jsonl, and data/ with the tables and the wording of both languages.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator import pipeline
from generator.rendering.chrome import CONTENT_POLICY, ChromeKey, view_chrome
from generator.rendering.page import Language
from generator.settings import Settings
from generator.views.data_files import ALL_FORMATS
from generator.views.label import CHINESE_TAG
from generator.views.wording.words import WORDS
from tests.bench.hugo.lists import tell_list
from tests.bench.hugo.plain import Plain, said
from tests.bench.hugo.records import tell_record
from tests.bench.hugo.seen import NotingTemplates, SeenPage, see_pages
from tests.bench.hugo.tables import Tables

DAY = date(2026, 1, 1)
"""The day of the benchmark (site_stages)."""

RECORD = "pages/task.html"

LAYOUTS = {"pages/home.html": "front"}
"""The layout of each template whose own name means something to Hugo."""

HOME = {"path": "home", "url": "/"}
"""Hugo has its own idea of a home page, so that ours is any page, at the address of one."""

LANGUAGES: tuple[Language, ...] = ("zh", "en")


def export(project: Path, folder: Path) -> None:
    """Read the project, make its pages, and write what they show."""
    settings = Settings(root=project, as_of=DAY)
    examined = pipeline.examine(settings)
    templates = NotingTemplates(settings)
    tables = Tables()
    plain = Plain(templates.pieces, tables)
    (folder / "data").mkdir(parents=True)
    with (folder / "pages.jsonl").open("w", encoding="utf-8") as lines:
        for seen in see_pages(examined, settings, templates):
            lines.write(dumped(tell_page(seen, plain, tables)) + "\n")
    for name, table in {**tables.shared(), "words": wording(settings)}.items():
        (folder / "data" / f"{name}.json").write_text(dumped(table), encoding="utf-8")


def tell_page(seen: SeenPage, plain: Plain, tables: Tables) -> dict[str, Any]:
    """Where a page stands, what it is called, which layout it has, and what it shows."""
    page, values = seen.page, plain.named(seen.given.values)
    is_record = seen.given.name == RECORD
    if is_record:
        view = values.pop("view")
        shown = tell_record(page, {**values, **view}, tables)
    else:
        shown = tell_list(page, values, tables)
    if seen.follow is not None:
        shown["follow"] = plain.named(seen.follow.values)
    path = page.address.strip("/")
    return {
        **({"path": path} if path else HOME),
        "title": view["title"]["text"] if is_record else page.title,
        "layout": LAYOUTS.get(seen.given.name, Path(seen.given.name).stem),
        "shown": said(shown),
    }


def wording(settings: Settings) -> dict[str, Any]:
    """All words of articles and of the chrome, by language."""
    return {
        language: {**WORDS[language], **_forms(language), **_chrome(settings, language)}
        for language in LANGUAGES
    }


def _forms(language: Language) -> dict[str, Any]:
    """Wording with gaps as Hugo fills them."""
    words = WORDS[language]
    return {
        "official_lang": "" if language == "zh" else CHINESE_TAG,
        "list_file_title": words["list_file_title"].format(title="%s", form="%s"),
        "pager_page": words["pager_page"].format(page="%d"),
        "formats": [
            {"suffix": form.suffix, "name": form.name, "type": form.type} for form in ALL_FORMATS
        ],
    }


def _chrome(settings: Settings, language: Language) -> dict[str, Any]:
    key = ChromeKey(
        section="about",
        root="/",
        language=language,
        has_trail=True,
        has_address=True,
        is_long=True,
    )
    view = view_chrome(key, settings, CONTENT_POLICY)
    return {
        **{f"chrome_{name}": text for name, text in asdict(view.words).items()},
        "navigation": [
            {"section": section, "text": entry.text, "address": entry.href}
            for section, entry in zip(view.words.navigation, view.navigation, strict=True)
        ],
        "footer": [{"text": link.text, "address": link.href} for link in view.footer],
        "site_url": settings.site_url,
        "home": view.home,
        "other_home": "/" if language == "en" else "/en/",
        "site_name": view.site_name,
        "tag_name": settings.site_name,
        "domain": urlsplit(settings.site_url).hostname,
        "report": view.report,
        "version": view.version,
        "version_iso": view.version_iso,
        "content_policy": CONTENT_POLICY,
        "leave": view.words.leave.format(site=view.site_name),
    }


def dumped(value: object) -> str:
    """JSON as short as it can be."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
