"""The registries of sample content."""

from __future__ import annotations

from collections.abc import Iterable

from generator.sampling.sample_place import SamplePlace
from generator.sampling.vocabulary import THEME_WORDS, TOPIC_WORDS

THEMES_A_GROUP = 4


def _file(kind: str, lines: Iterable[str]) -> str:
    """Entries stand apart by a blank line."""
    apart = [line for text in lines for line in _apart(text)][1:]
    head = f"# yaml-language-server: $schema=../schema/{kind}.schema.json"
    return "\n".join([head, f"{kind}:", *apart]) + "\n"


def _apart(line: str) -> tuple[str, ...]:
    return ("", line) if line.startswith("  - ") else (line,)


def write_jurisdictions(places: Iterable[SamplePlace]) -> str:
    """A province, then its counties."""
    lines = ["  - id: sample-province", "    name: 样例省", "    kind: province"]
    for place in places:
        lines += [f"  - id: {place.id}", f"    name: {place.name}", "    kind: county"]
        lines += ["    parent: sample-province"]
    return _file("jurisdictions", lines)


def write_departments(places: Iterable[SamplePlace]) -> str:
    """The offices and collectives of every place."""
    lines: list[str] = []
    for place in places:
        for office_id, name in place.offices:
            lines += [f"  - id: {office_id}", f"    name: {name}"]
            lines += [f"    full_name: {place.name}{name[1:]}", "    kind: office"]
            lines += [f"    function: {office_id.partition('/')[2]}", f"    short: [{name[1:]}]"]
        lines += [f"  - id: {place.id}/office", f"    name: {place.name}人民政府办公室"]
        lines += ["    kind: office", "    function: government-office"]
        for slug, name in (("towns", "各镇街"), ("departments", "县政府各部门")):
            lines += [f"  - id: {place.id}/{slug}", f"    name: {name}"]
            lines += ["    kind: collective", "    members_open: true"]
    return _file("departments", lines)


def write_themes() -> str:
    """A tree of two levels."""
    lines: list[str] = []
    for group, word in enumerate(THEME_WORDS):
        lines += [f"  - id: theme-{group}", f"    name: {word}", f"    description: {word}的任务"]
        for part in range(THEMES_A_GROUP):
            lines += [f"  - id: theme-{group}-{part}", f"    parent: theme-{group}"]
            lines += [f"    name: {word}之{part + 1}", f"    description: {word}第{part + 1}类任务"]
    return _file("themes", lines)


def write_topics() -> str:
    """Subjects in citizens' words."""
    lines: list[str] = []
    for slug, word in TOPIC_WORDS:
        lines += [f"  - id: {slug}", f"    name: {word}", f"    description: 与{word}有关的事"]
    return _file("topics", lines)
