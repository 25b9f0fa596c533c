"""Everyone can see, reach and read the chrome."""

from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chrome.looking import AXE_TAGS, ELDER, PATHS, TASK, axe, is_within_its_width


@pytest.mark.parametrize("mode", ["normal", "elder", "dark", "without scripts"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(browser: Browser, address: str, width: int, mode: str) -> None:
    """R-080; and at no width does the page scroll sideways (R-081 c)."""
    scheme: Literal["dark", "light"] = "dark" if mode == "dark" else "light"
    with browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
    ) as context:
        if mode == "elder":
            context.add_init_script(ELDER)
        if mode == "without scripts":
            context.route("**/*.js", lambda route: route.abort())
        page = context.new_page()
        for path in PATHS:
            page.goto(address + path)
            assert axe(page, {"runOnly": AXE_TAGS}) == [], path
            assert is_within_its_width(page), path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_large_text_has_the_enhanced_contrast(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    """R-051: at least 7:1."""
    with browser.new_context(color_scheme=scheme, bypass_csp=True) as context:
        context.add_init_script(ELDER)
        page = context.new_page()
        for path in ("", TASK, "about/"):
            page.goto(address + path)
            enhanced: dict[str, object] = {
                "runOnly": ["color-contrast-enhanced"],
                "rules": {"color-contrast-enhanced": {"enabled": True}},
            }
            assert axe(page, enhanced) == [], path


def test_the_first_stop_skips_to_the_main_text(page: Page, address: str) -> None:
    """R-081 (b)."""
    page.goto(address + TASK)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "跳到主要内容"
    assert page.locator(".tz-skip").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_every_stop_of_the_keyboard_can_be_seen(page: Page, address: str) -> None:
    """R-081 (a): an outline, and never behind something else."""
    page.emulate_media(reduced_motion="reduce")  # What still scrolls is nowhere yet.
    page.goto(address + TASK)
    stops = page.locator("a[href]:visible, button:visible, input:visible, summary:visible").count()
    for _ in range(stops):
        page.keyboard.press("Tab")
        assert page.evaluate(
            """() => {
              const element = document.activeElement;
              const box = element.getBoundingClientRect();
              const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              const outline = getComputedStyle(element).outlineStyle;
              return outline !== 'none' && (element.contains(over) || over.contains(element));
            }"""
        ), page.evaluate("document.activeElement.outerHTML")


def test_text_of_twice_the_size_stays_on_the_page(page: Page, address: str) -> None:
    """R-081 (d)."""
    page.goto(address + TASK)
    page.evaluate("document.documentElement.style.setProperty('font-size', '225%')")
    assert is_within_its_width(page)


def test_reduced_motion_moves_nothing(browser: Browser, address: str) -> None:
    """R-085."""
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(address)
        assert page.evaluate("document.getAnimations().length") == 0
        behaviour = "getComputedStyle(document.documentElement).scrollBehavior"
        assert page.evaluate(behaviour) == "auto"
