"""PDFs are read in the process of the tests; test_pdf_process.py tries the one of their own."""

from __future__ import annotations

import pytest

from generator.importers import pdf_file
from generator.importers.pdf_engine import read_pages


@pytest.fixture(autouse=True)
def _read_pdf_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Starting a process takes half a second, and there are hundreds of files."""
    if "own_process" not in request.fixturenames:
        monkeypatch.setattr(pdf_file, "pages_of", read_pages)


@pytest.fixture
def own_process() -> None:
    """Asked for by a test that reads as `taizhang import` does."""
