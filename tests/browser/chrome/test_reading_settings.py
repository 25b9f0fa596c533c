"""Large text, dark and pointer: one press on, one press off, kept, and nothing lost."""

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.chrome.looking import ELDER, TASK, size, words


def test_large_text_is_one_switch_away_and_one_back(page: Page, address: str) -> None:
    """R-051: sizes, line height and targets; kept over a reload; left as easily."""
    page.goto(address + TASK)
    before = words(page)
    assert size(page, ".tz-article dd") < 24
    page.get_by_role("button", name="长者模式", exact=True).click()
    assert size(page, ".tz-article dd") >= 24
    assert size(page, ".tz-article dd", "lineHeight") >= 1.5 * size(page, ".tz-article dd")
    for main in (".tz-nav__link", ".tz-nav__item--find a", ".tz-button"):
        assert size(page, main) >= 30, main
        box = page.locator(main).first.bounding_box()
        assert box is not None
        assert box["height"] >= 60, main
    for small in (".tz-trail__link", ".tz-footer__link", ".tz-article dd a"):
        box = page.locator(small).first.bounding_box()
        assert box is not None
        assert box["height"] >= 44, small
    assert words(page) == before
    page.reload()
    assert size(page, ".tz-article dd") >= 24
    page.get_by_role("button", name="退出长者模式").click()
    assert size(page, ".tz-article dd") < 24


@pytest.mark.parametrize("language", ["", "en/"])
def test_with_large_text_a_phone_still_shows_the_page_on_its_first_screen(
    browser: Browser, address: str, language: str
) -> None:
    """The demo's banner included; without it, as an office publishes, a third of the screen."""
    with browser.new_context(
        viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True, locale="zh-CN"
    ) as context:
        context.add_init_script(ELDER)
        page = context.new_page()
        page.goto(address + language + TASK)
        header = page.locator(".tz-header").bounding_box()
        assert header is not None
        assert header["y"] + header["height"] < 0.45 * 740
        assert header["height"] < 0.34 * 740


def test_english_sections_that_make_room_for_the_page_are_one_press_away(
    context: BrowserContext, address: str
) -> None:
    """Eight English words of 30 px would fill half of the screen."""
    context.add_init_script(ELDER)
    page = context.new_page()
    page.goto(address + "en/" + TASK)
    links = page.locator(".tz-nav__link:visible")
    assert links.all_inner_texts() == ["Search"]
    assert size(page, '[data-tz-switch="menu"]') >= 30
    page.get_by_role("button", name="Menu").click()
    assert links.count() == 8
    page.get_by_role("button", name="Close menu").click()
    assert links.count() == 1
    page.goto(address + TASK)
    assert links.count() == 8
    assert page.locator('[data-tz-switch="menu"]').is_hidden()


def test_the_search_that_makes_room_for_the_page_is_one_press_away(
    context: BrowserContext, address: str
) -> None:
    page = context.new_page()
    page.goto(address + TASK)
    assert page.locator(".tz-nav__item--find").is_hidden()
    assert page.locator(".tz-header .tz-find").is_visible()
    page.get_by_role("button", name="长者模式", exact=True).click()
    assert page.locator(".tz-header .tz-find").is_hidden()
    page.get_by_role("link", name="搜索").click()
    assert page.url == f"{address}search/"


def test_large_text_is_there_before_the_first_paint(context: BrowserContext, address: str) -> None:
    """The mode is set by the script in the head: the others never come."""
    context.add_init_script(ELDER)
    context.route("**/settings.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(address + TASK)
    assert size(page, ".tz-article dd") >= 24


def test_storage_that_is_closed_or_spoilt_harms_nothing(
    context: BrowserContext, address: str
) -> None:
    context.add_init_script(
        "localStorage.setItem('taizhang.reading', '{');"
        "Storage.prototype.setItem = () => { throw new Error('closed'); };"
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address)
    page.get_by_role("button", name="长者模式", exact=True).click()
    assert size(page, ".tz-lead") >= 24
    assert faults == []


def test_without_scripts_no_dead_button_is_shown(browser: Browser, address: str) -> None:
    """R-051."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + TASK)
        assert page.locator("header button:visible").all_inner_texts() == ["搜索"]
        assert page.locator(".tz-tools a:visible").count() == 1
        assert page.locator(".tz-reader").is_hidden()


def test_dark_follows_the_system_until_the_reader_chooses(browser: Browser, address: str) -> None:
    """R-085."""

    def ground(page: Page) -> object:
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    with browser.new_context(color_scheme="dark", locale="zh-CN") as context:
        page = context.new_page()
        page.goto(address)
        dark = ground(page)
        page.get_by_role("button", name="浅色").click()
        assert ground(page) == "rgb(255, 255, 255)" != dark
        page.reload()
        assert ground(page) == "rgb(255, 255, 255)"
        page.get_by_role("button", name="深色").click()
        assert ground(page) == dark


def test_the_large_pointer_belongs_to_large_text(browser: Browser, address: str) -> None:
    """R-053."""
    with browser.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN") as context:
        page = context.new_page()
        page.goto(address)
        assert page.get_by_role("button", name="大鼠标").is_hidden()
        page.get_by_role("button", name="长者模式", exact=True).click()

        def pointer() -> str:
            return str(page.evaluate("getComputedStyle(document.querySelector('h1')).cursor"))

        assert "pointer.svg" in pointer()
        page.get_by_role("button", name="普通鼠标").click()
        assert "pointer.svg" not in pointer()
