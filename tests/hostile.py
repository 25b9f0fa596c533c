"""A project whose every kind of text tries to be markup, a template, a script or broken data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.project import copy_project

Record = dict[str, Any]

DOCUMENT = "jining-2023"
TASK = f"{DOCUMENT}-001"
OFFICE = "jining/emergency"
TOPIC = "education"
THEME = "economy"

FIELDS = (
    *("document title", "preamble", "heading", "column", "table title", "printed name"),
    *("task title", "requirement", "office", "office in English"),
    *("topic", "topic description", "topic in English"),
    *("theme", "theme description", "theme in English", "place", "place in English"),
    *("progress note", "evidence", "publisher", "former wording", "reason of a change"),
)
"""What is poisoned; each with a number of its own, so that every one is seen on its page."""


def poison(field: str) -> str:
    """The text of a field: closes whatever it may stand in; one character is beyond the BMP."""
    number = 100 + FIELDS.index(field)
    return (
        f"<script>alert({number})</script></script></title>--><img src=x onerror=alert({number})>"
        f"{{{{ {number}*7 }}}}{{% raw %}}*_<[a](b)]]>𠮷&amp;\"'\\=cmd|{number}"
    )


def write_hostile_project(folder: Path) -> Path:
    """Copy the real project, poison one record of every kind, one progress entry, one change."""
    project = copy_project(folder)
    content = project / "content"
    _change(content / "documents" / f"{DOCUMENT}.yml", _poison_document)
    for name, change in _REGISTRIES.items():
        _change(content / "registry" / f"{name}.yml", change)
    _write(content / "progress" / "hostile.yml", {"progress": [_progress()]})
    _write(content / "changes" / "hostile.yml", {"changes": [_change_of_wording()]})
    return project


def _change_of_wording() -> Record:
    """Versions of the record and of its notice come with it (R-041)."""
    return {
        "id": f"{TASK}-c1",
        "date": "2024-01-09",
        "time": "10:30",
        "subject": TASK,
        "kind": "wording-corrected",
        "field": "requirement",
        "was": poison("former wording"),
        "now": poison("requirement"),
        "reason": poison("reason of a change"),
    }


def _change(file: Path, change: Callable[[Record], None]) -> None:
    """Every scalar is read as it is written, as our own reader does."""
    record: Record = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings
    change(record)
    _write(file, record)


def _write(file: Path, record: Record) -> None:
    file.parent.mkdir(exist_ok=True)
    text = yaml.dump(record, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    file.write_text(text, encoding="utf-8")


class _Dumper(yaml.SafeDumper):
    """Writes a text of several lines as a literal block, as the canonical form does."""

    def represent_scalar(self, tag: str, value: str, style: str | None = None) -> yaml.ScalarNode:
        return super().represent_scalar(tag, value, "|" if "\n" in value else style)


def _poison_document(document: Record) -> None:
    document["title"] = poison("document title")
    document["preamble"] = [poison("preamble")]
    document["headings"][0]["under"][0]["text"] = poison("heading")
    document["table"]["title"] = poison("table title")
    document["table"]["columns"][3]["header"] = poison("column")
    first, second = document["tasks"][:2]
    first["requirement"] = poison("requirement")
    first["lead"] = [poison("office")]
    first["topics"] = [TOPIC]
    first["responsible"] = [poison("printed name")]
    first.pop("responsible_text")
    second["title"] = poison("task title")
    document["notes"] = [note for note in document["notes"] if note["kind"] == "noise"]


def _named(records: list[Record], identity: str) -> Record:
    return next(record for record in records if record["id"] == identity)


def _poison_offices(registry: Record) -> None:
    office = _named(registry["departments"], OFFICE)
    printed = [office["name"], *office.get("aliases", []), poison("printed name")]
    office.update(name=poison("office"), english=poison("office in English"), aliases=printed)
    office.pop("full_name", None)


def _poison_topics(registry: Record) -> None:
    _named(registry["topics"], TOPIC).update(
        name=poison("topic"),
        description=poison("topic description"),
        english=poison("topic in English"),
    )


def _poison_themes(registry: Record) -> None:
    _named(registry["themes"], THEME).update(
        name=poison("theme"),
        description=poison("theme description"),
        english=poison("theme in English"),
    )


def _poison_places(registry: Record) -> None:
    _named(registry["jurisdictions"], "jining").update(
        name=poison("place"), english=poison("place in English")
    )


_REGISTRIES: dict[str, Callable[[Record], None]] = {
    "departments": _poison_offices,
    "topics": _poison_topics,
    "themes": _poison_themes,
    "jurisdictions": _poison_places,
}


def _progress() -> Record:
    return {
        "task": TASK,
        "date": "2023-12-01",
        "status": "disclosed",
        "note": poison("progress note"),
        "evidence": [
            {
                "title": poison("evidence"),
                "url": "https://www.jining.gov.cn/art/1.html",
                "publisher": poison("publisher"),
                "published_on": "2023-12-01",
            }
        ],
    }
