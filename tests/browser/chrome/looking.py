"""How the tests of the chrome look at a page."""

import re
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

TASK = "tasks/jining-2023-001/"
PATHS = ("", TASK, "themes/", "about/", "en/", "404.html")
ELDER = "localStorage.setItem('taizhang.reading', '{\"elder\": true}')"
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def size(page: Page, selector: str, name: str = "fontSize") -> float:
    script = f"element => parseFloat(getComputedStyle(element).{name})"
    return float(page.locator(selector).first.evaluate(script))


def words(page: Page) -> str:
    """The article and the duties, as a reader meets them."""
    text = page.locator("main").inner_text() + page.locator("footer").inner_text()
    return re.sub(r"\s+", "", text)


def axe(page: Page, options: dict[str, object]) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate("options => axe.run(document, options)", options)
    return [f"{v['id']}: {v['nodes'][0]['target']}" for v in found["violations"]]


def is_within_its_width(page: Page) -> bool:
    """Tell whether a reader never has to scroll sideways."""
    script = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    return bool(page.evaluate(script))
