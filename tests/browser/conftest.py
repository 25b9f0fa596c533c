"""One Chromium for all browser tests, and servers for the sites that they look at."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import launch_options
from tests.browser.static_server import serving


class ServeFolder(Protocol):
    """What the `serve_folder` fixture gives."""

    def __call__(
        self, folder: Path, base: str = "/", headers: Mapping[str, str] | None = None
    ) -> str:
        """Serve a folder until the tests are over; gives the address of its first page."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start one Chromium; a test opens its own context, so no state is shared."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(**launch_options())
        yield started
        started.close()


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[ServeFolder]:
    """Serve folders, each on a port of its own, until the tests are over."""
    with contextlib.ExitStack() as servers:

        def serve(folder: Path, base: str = "/", headers: Mapping[str, str] | None = None) -> str:
            return servers.enter_context(serving(folder, base, headers))

        yield serve
