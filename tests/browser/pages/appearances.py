"""The ways in which a page is looked at: how wide, in which mode, with or without scripts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from tests.site.page_kinds import ADDRESSES, COLLECTIVE, MAIN_KINDS, RARE_KINDS

Mode = Literal["normal", "elder", "dark"]

WIDTHS = (320, 768, 1280)
HEIGHT = 800

KINDS: tuple[str, ...] = (
    *(kind for kind in ADDRESSES if kind not in RARE_KINDS),
    COLLECTIVE,
    *(f"en {kind}" for kind in MAIN_KINDS),
)
"""Every kind of page in Chinese, and the main ones in English."""

FILLED_BY_SCRIPT = "[data-tz-search]"
"""The search page goes on loading its index and its filters when it is there."""

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""R-121, as a server sends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One mode with or without scripts."""

    mode: Mode
    has_scripts: bool

    def __str__(self) -> str:
        return self.mode if self.has_scripts else f"{self.mode}, no scripts"


LOOKS = (
    Look(mode="normal", has_scripts=True),
    Look(mode="elder", has_scripts=True),
    Look(mode="dark", has_scripts=True),
    Look(mode="normal", has_scripts=False),
    Look(mode="dark", has_scripts=False),
)
"""长者模式 is switched on by a script; without scripts there is the browser's own zoom."""


def widths_of(kind: str, look: Look, *, is_full: bool) -> tuple[int, ...]:
    """All widths, or one in turn: every kind and every look still meets each of them."""
    if is_full:
        return WIDTHS
    return (WIDTHS[(KINDS.index(kind) + LOOKS.index(look)) % len(WIDTHS)],)


class Reader:
    """A window of the browser that keeps one look and goes from page to page."""

    def __init__(self, browser: Browser, address: str, look: Look) -> None:
        self._address = address
        self._look = look
        self.context: BrowserContext = browser.new_context(
            viewport={"width": WIDTHS[-1], "height": HEIGHT},
            color_scheme="dark" if look.mode == "dark" and not look.has_scripts else "light",
            reduced_motion="reduce",
        )

    @cached_property
    def page(self) -> Page:
        """The window; its mode was chosen with the button, as a reader does."""
        page = self.context.new_page()
        if self._look.mode != "normal" and self._look.has_scripts:
            page.goto(self._address)
            page.click(f'[data-tz-switch="{self._look.mode}"]')
        return page

    @cached_property
    def _protocol(self) -> CDPSession:
        return self.context.new_cdp_session(self.page)

    def open(self, path: str, *, width: int = WIDTHS[-1]) -> Page:
        """Open a file of the site."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})
        self._let_scripts_run(may_run=self._look.has_scripts)
        self.page.goto(self._address + path.removesuffix("index.html"))
        # None of the page's own scripts has run by now; those of the tests may.
        self._let_scripts_run(may_run=True)
        if self._look.has_scripts and self.page.query_selector(FILLED_BY_SCRIPT):
            self.page.wait_for_load_state("networkidle")
        return self.page

    def resize(self, width: int) -> Page:
        """The page that is open in another width; one that a script fills is opened anew."""
        if self._look.has_scripts and self.page.query_selector(FILLED_BY_SCRIPT):
            return self.open(self.page.url.removeprefix(self._address), width=width)
        self.page.set_viewport_size({"width": width, "height": HEIGHT})
        return self.page

    def _let_scripts_run(self, *, may_run: bool) -> None:
        if not self._look.has_scripts:
            self._protocol.send("Emulation.setScriptExecutionDisabled", {"value": not may_run})
