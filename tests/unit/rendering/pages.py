"""Pages and a shell for the tests of this room."""

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from generator.rendering.page import Page
from generator.rendering.shell import Shell
from generator.settings import Identity, Profile, Settings
from tests.factories import make_settings, make_templates

HOSTILE = "</title></script><script>alert(1)</script>{{ 7*7 }}*_<[&\"'𠮷"
"""What R-127 names, and a character beyond the BMP (R-078)."""


PRODUCTION = make_settings(
    profile=Profile.PRODUCTION,
    site_url="https://www.example.gov.cn/zwgk/rwtz/",
    identity=Identity(
        organiser="示例市人民政府办公室",
        site_id_code="3708000001",
        icp_number="鲁ICP备12345670号-1",
        police_number="鲁公网安备 37080202000123号",
        party_government_mark="0123456789ABCDEF0123456789ABCDEF",
        contact="0537-1234567",
        licence="署名即可转载",
    ),
)
"""A site that an office publishes, with every value it gives."""


def make_page(**changes: object) -> Page:
    """A record page with everything defaulted."""
    values: dict[str, Any] = {
        "address": "/tasks/jining-2023-001/",
        "language": "zh",
        "section": "tasks",
        "kind": "content",
        "title": "公开招生信息",
        "description": "市教育局公开招生信息。",
        "article_html": "<h1>公开招生信息</h1>",
    }
    values.update(changes)
    return Page(**values)


def frame(parts: Mapping[str, str]) -> str:
    """A document without a theme: the parts in their order."""
    return (
        f'<!doctype html><html lang="{parts["language_tag"]}" class="no-js"><head>{parts["head"]}'
        f"</head><body>{parts['header']}{parts['trail']}<main>{parts['main']}</main>"
        f"{parts['footer']}</body></html>"
    )


def make_shell(settings: Settings | None = None) -> Shell:
    """The real templates in the plain document above."""
    return Shell(make_templates(), settings or make_settings(), frame)


def dressed(settings: Settings | None = None, **changes: object) -> str:
    """One finished page."""
    return make_shell(settings).dress(make_page(**changes)).decode()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._inside = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._inside = ""

    def handle_data(self, data: str) -> None:
        self.texts.append((self._inside, data))


def tags_of(html: str, name: str) -> list[dict[str, str | None]]:
    """The attributes of every element of a name."""
    reader = _Reader()
    reader.feed(html)
    return [attributes for tag, attributes in reader.tags if tag == name]


def text_in(html: str, name: str) -> str:
    """The text that directly follows the opening of elements of a name."""
    reader = _Reader()
    reader.feed(html)
    return "".join(text for tag, text in reader.texts if tag == name)


def metas_of(html: str) -> list[tuple[str, str]]:
    """Name and content of every meta element that has a name."""
    return [
        (str(meta["name"]), str(meta["content"]))
        for meta in tags_of(html, "meta")
        if meta.get("name")
    ]
