"""A served site with our chrome around sample pages, and a phone to look at it with."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from generator import pipeline
from generator.rendering.chrome import CONTENT_POLICY
from tests.browser.chrome.sample_site import produce_chrome, write_project
from tests.browser.conftest import ServeFolder
from tests.factories import ROOT
from tests.unit.host.project import build_site

BASE = "/zwgk/rwtz/"


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory, serve_folder: ServeFolder) -> str:
    """Our chrome around sample pages, below a base path and under the policy as a header."""
    folder = tmp_path_factory.mktemp("chrome")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "produce", produce_chrome)
        patch.setenv("SITE_URL", "http://localhost:8000/zwgk/rwtz/")
        patch.setenv("SOURCE_DATE_EPOCH", "1705276800")
        build_site(write_project(folder / "project", ROOT), site_dir=str(folder / "site"))
    policy = f"{CONTENT_POLICY}; frame-ancestors 'none'"
    return serve_folder(folder / "site", BASE, {"Content-Security-Policy": policy})


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN") as made:
        yield made


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
