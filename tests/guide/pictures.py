"""Takes the pictures of the guide from the site that its own steps made, with Chromium.

python -m tests.guide.pictures
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, sync_playwright

from tests.browser.chromium import launch_options
from tests.browser.static_server import serving
from tests.guide.walking import walk

FOLDER = Path(__file__).parents[2] / "content/pages/guide"
WIDTH, HEIGHT = 720, 440


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture: the page, the spot that stands at its top, and words that must be there."""

    name: str
    address: str
    words: str
    """What the picture is to show; a test says when the page has it no more."""
    heading: str = "h1"
    """The heading that stands at the top: its element, or its words."""
    last: str = ""
    """What is to be whole at the foot of a picture that is as high as this asks."""


PICTURES = (
    Picture(
        name="01-import",
        address="/documents/shiqiao-2025/",
        words="公开义务教育招生范围和报名时间。",
        heading="#table",
        last="#table ~ * tr:has-text('公开义务教育招生范围和报名时间') >> nth=0",
    ),
    Picture(name="02-settle", address="/themes/livelihood/", words="公布可以查阅的档案目录"),
    Picture(name="03-check", address="/topics/education/", words="公开义务教育招生范围"),
    Picture(name="04-preview", address="/", words="搜索"),
    Picture(name="05-publish", address="/changes/", words="首次公布"),
    Picture(
        name="06-correct",
        address="/tasks/shiqiao-2024-002/",
        words="录入有误，照原件更正",
        heading="#history",
    ),
    Picture(
        name="07-progress",
        address="/tasks/shiqiao-2024-002/",
        words="石桥县中小学校名录",
        heading="h2:text-is('落实情况')",
    ),
    Picture(
        name="08-form",
        address="/tasks/shiqiao-2025-001/",
        words="2025年义务教育招生工作通知",
        heading="h2:text-is('落实情况')",
    ),
    Picture(name="09-withdraw", address="/tasks/shiqiao-2024-001/", words="撤下"),
    Picture(name="10-rename", address="/departments/shiqiao/archives/", words="县档案馆"),
)


def take_pictures(site: Path, folder: Path) -> None:
    """Every picture, as an ordinary small window shows the page."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, serving(site, "/", {}) as address:
        browser = playwright.chromium.launch(**launch_options())
        size = ViewportSize(width=WIDTH, height=HEIGHT)
        page = browser.new_page(viewport=size, reduced_motion="reduce")
        for picture in PICTURES:
            page.goto(address.rstrip("/") + picture.address)
            _scroll(page, picture.heading)
            page.set_viewport_size({"width": WIDTH, "height": _height(page, picture.last)})
            _scroll(page, picture.heading)
            page.screenshot(path=folder / f"{picture.name}.png", animations="disabled")
            page.set_viewport_size(size)
        browser.close()


def _height(page: Page, last: str) -> int:
    """As high as all pictures, or down to the foot of what is to be whole."""
    if not last:
        return HEIGHT
    foot: float = page.locator(last).evaluate("element => element.getBoundingClientRect().bottom")
    return round(foot) + 16


def _scroll(page: Page, heading: str) -> None:
    """The heading at the top, with a little room above."""
    spot = page.locator(heading).first
    spot.evaluate("element => window.scrollBy(0, element.getBoundingClientRect().top - 24)")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        take_pictures(walk(Path(made) / "practice").site, FOLDER)
