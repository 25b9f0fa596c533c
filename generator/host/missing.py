"""The page for addresses that do not exist; one file serves both languages (R-119)."""

from __future__ import annotations

from generator.rendering.environment import Templates
from generator.rendering.page import Link, Page
from generator.rendering.words import WORDS

ADDRESS = "/404/"
"""Never printed: the page answers at every address that does not exist."""


def view_missing(templates: Templates) -> Page:
    """Say that nothing is here, and where to go on."""
    chinese, english = WORDS["zh"], WORDS["en"]
    ways = tuple(
        Link(text=text, address="/" if section == "home" else f"/{section}/")
        for section, text in chinese.navigation.items()
    )
    article = templates.render(
        "partials/site-missing.html", chinese=chinese, english=english, ways=ways
    )
    return Page(
        address=ADDRESS,
        language="zh",
        section="about",
        kind="missing",
        title=chinese.missing_title,
        description=chinese.missing_description,
        article_html=article,
    )
