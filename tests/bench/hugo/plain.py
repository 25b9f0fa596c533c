"""Turns what our templates are given into plain data, without one tag of HTML.

What many pages show alike stands in a table once, and pages hold its number: rows, lines of facts,
blocks of elements, breadcrumbs, tags of a notice, linked data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from generator.outputs.listing import Listing
from generator.rendering.languages import in_language
from generator.rendering.page import Page
from generator.rendering.shell import LONG_ARTICLE
from generator.views.entry import Entry
from generator.views.fact import FactView
from tests.bench.hugo.seen import Given, SeenPage

LISTING = ("title", "lead", "conditions", "choices", "children", "files")
"""What the template of a list takes of all that is known about it."""

RECORD = "pages/task.html"

COMPOSED = frozenset({"permalink", "alternates", "report", "past", "status_code", "status_text", "status_hint"})
"""What the page of a record says that its theme makes from the rest of it; no record of the
benchmark has a past."""

LAYOUTS = {"pages/home.html": "front"}
"""The layout of each template whose own name means something to Hugo."""

WITHOUT_DATA = frozenset({"words", "language"})
"""Wording is the theme's; the language is told of every page."""

COLUMN_TAGS = frozenset({"ColumnName", "ColumnDescription", "ColumnKeywords"})
"""Tags that the theme makes from the title, the description and the keywords of a list."""

TABLES = (
    "rows",
    "facts",
    "elements",
    "trails",
    "metas",
    "works",
    "linked",
    "states",
    "sources",
)

_MARK, _END = '<span lang="zh-Hans">', "</span>"


class Table:
    """Values by number, each once; numbers begin with 1, because to a template 0 is nothing."""

    def __init__(self) -> None:
        self.values: list[Any] = [None]
        self.counts: list[int] = [0]
        self._numbers: dict[object, int] = {}

    def number(self, key: object, value: object) -> int:
        """The number of a value; the key tells it from others."""
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.values)
            self.values.append(value)
            self.counts.append(0)
        self.counts[number] += 1
        return number


class Plain:
    """What is shared by all pages of a site, and each page as what it shows."""

    def __init__(self, pieces: Mapping[str, Given]) -> None:
        self._pieces = pieces
        self.tables = {
            name: Table()
            for name in TABLES
        }

    def page(self, seen: SeenPage) -> dict[str, Any]:
        """The fields of one page."""
        page, given = seen.page, seen.given
        values = self._named(given.values)
        if "view" in values:
            values.update(values.pop("view"))
        if "listing" in values:
            values.update(values.pop("listing"))
        if given.name == RECORD:
            self._share(values)
        head = self._head(page)
        if twice := [name for name in head if values.get(name, head[name]) != head[name]]:
            raise ValueError(f"{given.name} and the chrome mean two things by {twice}")
        told = {**values, **head}
        if seen.follow is not None:
            told["follow"] = self.value(seen.follow.values)
        if given.name == RECORD:
            told = {name: value for name, value in told.items() if name not in COMPOSED}
        return {
            "path": page.address.strip("/") or "home",
            "title": page.title,
            "layout": LAYOUTS.get(given.name, Path(given.name).stem),
            "shown": {name: value for name, value in told.items() if is_said(value)},
        }

    def shared(self) -> dict[str, object]:
        """The tables, and which lines of facts stand on one page only."""
        told: dict[str, object] = {name: table.values for name, table in self.tables.items()}
        for fact, count in zip(self.tables["facts"].values, self.tables["facts"].counts, strict=True):
            if count > 1:
                fact["shared"] = True
        return told

    def value(self, value: object) -> Any:
        """One value as JSON has it; what says nothing is left out."""
        if isinstance(value, Markup):
            return self._piece(value)
        if value is None or isinstance(value, str | int | float):
            return value
        if isinstance(value, FactView):
            return self.tables["facts"].number(value, self._named(value._asdict()))
        if isinstance(value, Entry):
            raise TypeError(f"{value.id} is given to no template")
        if isinstance(value, Listing):
            return self._named({name: getattr(value, name) for name in LISTING})
        if is_dataclass(value) and not isinstance(value, type):
            return self._named({field.name: getattr(value, field.name) for field in fields(value)})
        return self._many(value)

    def _many(self, value: object) -> Any:
        if isinstance(value, tuple) and hasattr(value, "_asdict"):
            return self._named(value._asdict())
        if isinstance(value, Mapping):
            return self._named(value)
        if isinstance(value, Sequence):
            return [self.value(one) for one in value]
        raise TypeError(f"no plain data: {value!r}")

    def _share(self, values: dict[str, Any]) -> None:
        """Give a number to what the records of a notice, or of a status, say alike."""
        state = {name: values[f"status_{name}"] for name in ("code", "text", "hint")}
        values["state"] = self.tables["states"].number(tuple(state.values()), state)
        source = values["source"]
        values["source"] = self.tables["sources"].number(tuple(source.values()), source)

    def _named(self, values: Mapping[str, object]) -> dict[str, Any]:
        told = {
            name.removesuffix("_html"): self.value(value)
            for name, value in values.items()
            if name not in WITHOUT_DATA
        }
        return {name: value for name, value in told.items() if is_said(value)}

    def _piece(self, html: Markup) -> int:
        given = self._pieces[html]
        if given.name == "task_row":
            return self.tables["rows"].number(html, self._named(given.values))
        if given.name == "facts":
            return self.tables["elements"].number(html, self.value(given.values["lines"]))
        raise TypeError(f"a finished piece of HTML: {given.name}")

    def _head(self, page: Page) -> dict[str, Any]:
        """What the chrome is told of a page."""
        parts = in_languages(page.title, page.language)
        return {
            "language": page.language,
            "section": page.section,
            "current": current(page),
            "page_kind": page.kind,
            "address": page.address,
            "description": page.description,
            "keywords": ",".join(page.keywords) or dict(page.meta).get("ColumnKeywords", ""),
            "title_parts": parts if len(parts) > 1 or "lang" in parts[0] else (),
            "meta": self._meta(page),
            "trail": self._trail(page),
            "alternates": [self.value(other) for other in page.alternates],
            "translation": page.translation,
            "long": len(page.article_html) > LONG_ARTICLE,
            **self._linked(page),
        }

    def _meta(self, page: Page) -> int | None:
        if not page.meta:
            return None
        tags = [{"name": name, "content": content} for name, content in page.meta if content]
        if page.kind != "content":
            tags = [tag for tag in tags if tag["name"] not in COLUMN_TAGS]
        return self.tables["metas"].number(page.meta, tags) if tags else None

    def _trail(self, page: Page) -> int | None:
        if not page.breadcrumbs:
            return None
        crumbs = [
            {
                "address": link.address,
                "text": link.text,
                "parts": in_languages(link.text, page.language),
            }
            for link in page.breadcrumbs
        ]
        key = (page.language, page.breadcrumbs)
        return self.tables["trails"].number(key, crumbs)

    def _linked(self, page: Page) -> dict[str, Any]:
        """Linked data: of a record, that it is part of its notice; of others, all of it."""
        if page.json_ld is None:
            return {}
        if page.kind == "content" and "isPartOf" in page.json_ld:
            work = page.json_ld["isPartOf"]
            number = self.tables["works"].number(repr(work), work)
            return {"work": number, "row": page.json_ld["position"]}
        return {"linked": self.tables["linked"].number(page.address, page.json_ld)}


def is_said(value: object) -> bool:
    """Whether a value says anything: any number does, an empty text does not."""
    return type(value) is int or bool(value)


def current(page: Page) -> str:
    """How the navigation marks the entry of its section: as this page, or as above it."""
    index = page.address in (f"/{page.section}/", f"/en/{page.section}/", "/", "/en/")
    return "page" if index else "true"


def in_languages(text: str, language: str) -> list[dict[str, str]]:
    """A text in pieces, each with its language where that is not the language of the page."""
    marked = in_language(text.translate(_KEPT), "zh" if language == "zh" else "en")
    parts: list[dict[str, str]] = []
    before, *runs = marked.split(_MARK)
    for piece, tag in [(before, ""), *((run, "zh-Hans") for run in runs)]:
        run, _, rest = piece.partition(_END) if tag else (piece, "", "")
        parts.extend({"text": run.translate(_GIVEN_BACK), "lang": tag} for _ in "1" if run)
        parts.extend({"text": rest.translate(_GIVEN_BACK), "lang": ""} for _ in "1" if rest)
    return [{name: value for name, value in part.items() if value} for part in parts]


_KEPT = dict(zip(map(ord, "<>&\"'"), "\ue000\ue001\ue002\ue003\ue004", strict=True))
_GIVEN_BACK = {ord(kept): chr(sign) for sign, kept in _KEPT.items()}
