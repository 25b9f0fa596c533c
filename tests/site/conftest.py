"""The built site, read once for all tests, and small ones that have a fault."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest

from tests.site.built import BuiltSite, make_site, read_site


class MakeSite(Protocol):
    """What the `small_site` fixture gives."""

    def __call__(self, files: Mapping[str, str]) -> BuiltSite:
        """Write these files as a site."""


@pytest.fixture(scope="session")
def site(built_site: Path) -> BuiltSite:
    """The real site: built for these tests, or the one named by --site."""
    return read_site(built_site)


@pytest.fixture
def small_site(tmp_path: Path) -> MakeSite:
    """Make a site of a few files, on which a check has to find the fault it looks for."""
    return lambda files: make_site(tmp_path, files)
