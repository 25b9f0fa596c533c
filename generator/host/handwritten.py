"""A Markdown page of content/pages as a page of ours, so that it gets the same chrome."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from mkdocs.structure.pages import Page as MarkdownPage

from generator.host.chinese_parts import mark_chinese
from generator.rendering.page import Language, Link, Page
from generator.rendering.words import WORDS

ENGLISH = "en/"
_CLOSED = re.compile(r"(<img\b[^<>]*?)\s*/>")
_TABLE = '<div class="tz-table" role="region" tabindex="0" aria-label="{label}"><table>'


def language_of(path: str) -> Language:
    """Pages below content/pages/en/ are English."""
    return "en" if path.startswith(ENGLISH) else "zh"


def view_handwritten(markdown: MarkdownPage, urls: Mapping[str, str]) -> Page:
    """What the front matter and the Markdown say; `urls` are all pages by their path."""
    path = markdown.file.src_uri
    language = language_of(path)
    words = WORDS[language]
    meta: Mapping[str, Any] = markdown.meta
    title = str(meta.get("title") or markdown.title or path)
    home = "/" if language == "zh" else "/en/"
    return Page(
        address=_address(markdown.file.url),
        language=language,
        section=meta.get("section", "about"),
        kind="column",
        title=title,
        description=str(meta.get("description") or title),
        keywords=tuple(meta.get("keywords") or ()),
        breadcrumbs=(Link(text=words.home, address=home),),
        article_html=_article(markdown.content or "", title, language),
        meta=(("ColumnType", str(meta.get("column_type") or "概况信息")),),
        translation=_translation(path, urls),
    )


def _article(html: str, title: str, language: Language) -> str:
    article = plain_pictures(wrap_tables(html, title))
    return mark_chinese(article) if language == "en" else article


def wrap_tables(html: str, label: str) -> str:
    """Let a table of Markdown scroll inside itself, reachable by keyboard (R-081c).

    Each has a name of its own: two regions with one name cannot be told apart by ear.
    """
    first, *others = html.split("<table>")
    opened = [first]
    for number, part in enumerate(others, start=1):
        name = label if number == 1 else f"{label} {number}"
        opened.append(_TABLE.format(label=escape(name)) + part)
    return "".join(opened).replace("</table>", "</table></div>")


def plain_pictures(html: str) -> str:
    """Markdown closes pictures as XML does; HTML knows no such mark."""
    return _CLOSED.sub(r"\1>", html)


def _translation(path: str, urls: Mapping[str, str]) -> str | None:
    other = path.removeprefix(ENGLISH) if path.startswith(ENGLISH) else ENGLISH + path
    return _address(urls[other]) if other in urls else None


def _address(url: str) -> str:
    return "/" if url in (".", "./", "") else f"/{url}"
