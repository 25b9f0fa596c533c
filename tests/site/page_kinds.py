"""Picks pages that stand for a kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.verification.page_kinds import ADDRESSES, CONTENT_KINDS, kind_of
from tests.project import ROOT
from tests.site.built import BuiltSite, SitePage

__all__ = (
    "ADDRESSES",
    "COLLECTIVE",
    "CONTENT_KINDS",
    "MAIN_KINDS",
    "RARE_KINDS",
    "examples",
    "kind_of",
)

RARE_KINDS = frozenset({"department by year", "record version", "document version"})
"""Pages that the shipped notices do not call for: no office has records of two years, and nothing
changed yet; versions are looked at in the hostile site (tests/browser/pages/test_escaping.py)."""

MAIN_KINDS = ("home", "record", "document", "theme", "department", "deadline month", "search")
"""The seven that people come to; English too is looked at in the browser for these."""

COLLECTIVE = "collective"
"""A department that stands for several; its address looks like that of an office."""


def examples(site: BuiltSite) -> Mapping[str, SitePage]:
    """The largest page of each kind, English ones as `en <kind>`, and a collective."""
    by_kind: dict[str, SitePage] = {}
    collectives = collective_ids(ROOT / "content")
    for page in site.pages:
        for name in _names(page, collectives):
            best = by_kind.get(name)
            if best is None or len(page.source) > len(best.source):
                by_kind[name] = page
    return by_kind


def _names(page: SitePage, collectives: frozenset[str]) -> tuple[str, ...]:
    kind = kind_of(page)
    if page.is_english:
        return (f"en {kind}",)
    if kind == "department" and page.address.split("/departments/")[1].strip("/") in collectives:
        return (COLLECTIVE,)
    return (kind,)


def collective_ids(content: Path) -> frozenset[str]:
    """The departments that stand for several."""
    registry = yaml.safe_load((content / "registry" / "departments.yml").read_text("utf-8"))
    return frozenset(
        department["id"]
        for department in registry["departments"]
        if department["kind"] == COLLECTIVE
    )
