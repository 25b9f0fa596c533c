"""Small sites that have a fault, so that the checks of the real one are seen red."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest

from tests.site.built import BuiltSite, make_site


class MakeSite(Protocol):
    """What the `small_site` fixture gives."""

    def __call__(self, files: Mapping[str, str]) -> BuiltSite:
        """Write these files as a site."""


@pytest.fixture
def small_site(tmp_path: Path) -> MakeSite:
    """Make a site of a few files, on which a check has to find the fault it looks for."""
    return lambda files: make_site(tmp_path, files)
