"""Small sites for tests, and what reads the real one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.verification.built import BuiltSite, read_site
from generator.verification.page import HAN, SitePage, attribute, visible

__all__ = [
    "HAN",
    "BuiltSite",
    "SitePage",
    "attribute",
    "make_site",
    "read_site",
    "visible",
]


def make_site(folder: Path, files: Mapping[str, str]) -> BuiltSite:
    """A small site that has one fault, so that a check can be seen red."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return read_site(folder)
