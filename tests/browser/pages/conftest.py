"""The real site on a server with its policy, a window for each look, and one page of each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import KINDS, LOOKS, POLICY, WIDTHS, Look, Reader
from tests.browser.pages.axe import AxeReport, axe_version
from tests.project import ROOT
from tests.site.built import BuiltSite, SitePage
from tests.site.figures import Figures
from tests.site.page_kinds import examples

OpenReader = Callable[[Look], Reader]


@pytest.fixture(scope="session")
def site_address(built_site: Path, serve_folder: ServeFolder) -> str:
    """Where the real site is served, with the policy of R-121 as a header."""
    return serve_folder(built_site, headers={"Content-Security-Policy": POLICY})


@pytest.fixture(scope="session")
def page_of_kind(site: BuiltSite) -> Mapping[str, SitePage]:
    """The page that stands for its kind."""
    return examples(site)


@pytest.fixture(scope="session")
def reader_of(browser: Browser, site_address: str) -> Iterator[OpenReader]:
    """One window for each look: opening one takes longer than opening a page."""
    readers: dict[Look, Reader] = {}

    def find(look: Look) -> Reader:
        if look not in readers:
            readers[look] = Reader(browser, site_address, look)
        return readers[look]

    yield find
    for reader in readers.values():
        reader.context.close()


@pytest.fixture(scope="session")
def axe_report(figures: Figures) -> Iterator[AxeReport]:
    """Everything that axe says; written down when the tests are over."""
    report = AxeReport(version=axe_version())
    yield report
    report.write(ROOT / "test-results" / "axe.json")
    if len(report.pages) == len(KINDS) * len(LOOKS) * len(WIDTHS):
        figures |= {
            "axe": report.version,
            "kinds": len(KINDS),
            "views": len(report.pages),
            "widths": list(WIDTHS),
            "violations": report.total("violations"),
            "undecided": report.total("incomplete"),
        }
