"""Runs axe-core over an open page and keeps what it says."""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""R-080; target-size is only looked at where wcag22aa is asked for."""

_RUN = """async tags => {
    const options = {
        resultTypes: ["violations", "incomplete"],
        iframes: false,
        elementRef: true,
    };
    const look = (context, rules, more) => axe.run(context, {...options, runOnly: rules, ...more});
    const found = await look(document, {type: "tag", values: tags},
        {rules: {"color-contrast": {enabled: false}}});
    const inks = %(inks)s;
    if (inks.length) {
        const seen = await look({include: inks}, {type: "rule", values: ["color-contrast"]}, {});
        found.violations.push(...seen.violations);
        found.incomplete.push(...seen.incomplete);
    }
    const short = results => results.map(result => ({
        rule: result.id,
        help: result.help,
        nodes: result.nodes.map(node => ({
            target: node.target.join(" "),
            html: node.html.slice(0, 200),
            isInTable: node.element !== null && node.element.closest('.tz-table') !== null,
            why: [...node.any, ...node.all, ...node.none].map(check => check.message).join(" · "),
        })),
    }));
    return {violations: short(found.violations), incomplete: short(found.incomplete)};
}"""

_INKS = """(() => {
    const shown = [...document.body.querySelectorAll('*')].filter(element =>
        element.checkVisibility({visibilityProperty: true}));
    const chosen = new Map();
    for (const element of shown) {
        const isControl = element.matches('input, select, textarea, button');
        const hasText = [...element.childNodes].some(node =>
            node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
        if (!isControl && !hasText) continue;
        const style = getComputedStyle(element), path = [];
        let isMoved = isControl;
        for (let at = element; at !== null; at = at.parentElement) {
            const ground = getComputedStyle(at);
            isMoved ||= !['static', 'relative'].includes(ground.position);
            path.push(at.localName, at.className, ground.backgroundColor,
                ground.backgroundImage, ground.opacity);
        }
        const look = [style.color, style.fontSize, style.fontWeight, ...path].join(' ');
        const same = chosen.get(look) || chosen.set(look, []).get(look);
        if (isMoved || same.length < %(each)d) same.push(element);
    }
    return [...chosen.values()].flat();
})()"""
"""Text that differs in ink, size, ground or in the elements around it, some of each look.

Measuring the contrast of each of 60 equal rows took three quarters of the time. Controls, and what
is taken out of the flow and may lie over something else, are all measured.
"""

EACH = 2
"""How many elements of one look are measured."""

JUDGED = {
    "color-contrast": (
        "A cell that the edge of its scrolling table cuts: axe does not see all of its ground. "
        "The same ink on the same ground is measured in the cells that are in full view."
    ),
    "th-has-data-cells": (
        "A printed header over a column whose cells are all merged or blank on the paper."
    ),
}
"""What axe leaves to people, by rule, and what people said; all of it stands in tables (R-080)."""

Finding = Mapping[str, Any]


@dataclass(kw_only=True)
class AxeReport:
    """What axe said about every page that it was shown."""

    version: str
    pages: list[Mapping[str, Any]] = field(default_factory=list)

    def add(self, *, path: str, kind: str, look: str, width: int, found: Finding) -> None:
        self.pages.append({"path": path, "kind": kind, "look": look, "width": width, **found})

    def total(self, part: str) -> int:
        """How many elements there are in `violations` or in `incomplete`."""
        return sum(len(result["nodes"]) for page in self.pages for result in page[part])

    def write(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        report = {"axe": self.version, "tags": TAGS, "pages": self.pages}
        file.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")


@functools.cache
def axe_script() -> str:
    """The script that the package from PyPI carries."""
    script = importlib.resources.files("axe_playwright_python") / "axe.min.js"
    return script.read_text(encoding="utf-8")


def axe_version() -> str:
    found = re.match(r"/\*! axe v(\S+)", axe_script())
    assert found, "axe.min.js no longer begins with its version"
    return found[1]


def look_with_axe(page: Page) -> Finding:
    """Violations, and what axe could not decide."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(axe_script())
    script = _RUN % {"inks": _INKS % {"each": EACH}}
    found: Finding = page.evaluate(script, list(TAGS))
    return found


def in_words(found: Finding) -> list[str]:
    """Each violation as a line that says what to mend."""
    return [
        f"{result['rule']}: {node['target']} {node['html']} ({node['why']})"
        for result in found["violations"]
        for node in result["nodes"]
    ]


def unjudged(found: Finding) -> list[str]:
    """What axe could not decide and nobody has looked at."""
    return [
        f"{result['rule']}: {node['target']} {node['html']} ({node['why']})"
        for result in found["incomplete"]
        for node in result["nodes"]
        if result["rule"] not in JUDGED or not node["isInTable"]
    ]
