"""The chrome shows where a page stands, and only what is true of its site."""

import pytest

from generator.rendering.chrome import ChromeKey, view_chrome
from generator.rendering.page import Language, Section
from generator.settings import Identity, Profile
from tests.factories import make_settings


def key(section: Section = "tasks", root: str = "../../", language: Language = "zh") -> ChromeKey:
    return ChromeKey(
        section=section,
        root=root,
        language=language,
        has_trail=True,
        has_address=True,
        is_long=False,
    )


@pytest.mark.parametrize(
    ("section", "root", "language", "current"),
    [
        ("themes", "../", "zh", "page"),
        ("themes", "../../", "zh", "true"),
        ("themes", "../../", "en", "page"),
        ("home", "./", "zh", "page"),
        ("home", "../", "en", "page"),
    ],
)
def test_the_navigation_tells_the_page_from_the_part_of_the_site(
    section: Section, root: str, language: Language, current: str
) -> None:
    """R-094."""
    entries = view_chrome(key(section, root, language), make_settings(), None).navigation
    assert [entry.current for entry in entries if entry.current is not None] == [current]


def test_a_page_outside_the_navigation_marks_nothing() -> None:
    entries = view_chrome(key("about"), make_settings(), None).navigation
    assert all(entry.current is None for entry in entries)


def test_english_pages_stay_among_english_pages() -> None:
    chrome = view_chrome(key("themes", "../../", "en"), make_settings(), None)
    hrefs = [*(entry.href for entry in chrome.navigation), *(link.href for link in chrome.footer)]
    assert all(href.startswith("../../en/") for href in (*hrefs, chrome.report))


@pytest.mark.parametrize(("section", "has"), [("home", False), ("search", False), ("tasks", True)])
def test_a_page_has_one_search_form(section: Section, *, has: bool) -> None:
    """Home and search pages bring a larger one."""
    assert view_chrome(key(section), make_settings(), None).has_search is has


def test_a_demo_shows_no_emblem_even_when_one_is_given() -> None:
    """R-025."""
    identity = Identity(emblem_path="emblem.svg")
    demo = make_settings(identity=identity)
    production = make_settings(identity=identity, profile=Profile.PRODUCTION)
    assert view_chrome(key("home", "./"), demo, None).emblem is None
    assert view_chrome(key("home", "./"), production, None).emblem == "./assets/identity/emblem.svg"
    assert view_chrome(key("tasks"), production, None).emblem is None


def test_the_police_number_leads_to_its_record() -> None:
    """R-021."""
    identity = Identity(police_number="鲁公网安备 37080202000123号")
    url = view_chrome(key(), make_settings(identity=identity), None).police_url
    assert url.endswith("recordcode=37080202000123")
