"""What the partials of the chrome are given: one section, one way to the root, one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple

from generator.rendering.dates import chinese_date, english_date
from generator.rendering.links import way_up
from generator.rendering.page import Language, Section
from generator.rendering.words import WORDS, Words
from generator.settings import NO_EMBLEM, Identity, Profile, Settings

CONTENT_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'"
)
"""The policy of R-121 but for frame-ancestors, which browsers only take from a server."""

_POLICE_URL = "https://www.beian.gov.cn/portal/registerSystemInfo?recordcode="


class ChromeKey(NamedTuple):
    """Pages with the same key have the same chrome."""

    section: Section
    root: str
    """The way from the page to the site root."""
    language: Language
    has_trail: bool
    """Whether breadcrumbs stand above the article."""
    has_address: bool
    """Whether the page has an address of its own, which that of error 404 has not."""
    is_long: bool
    """Whether a link leads back from its end (R-094)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigationEntry:
    """One entry of the main navigation."""

    text: str
    href: str
    current: str | None
    """Value of aria-current: page on the index itself, true below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FooterLink:
    """One of the links that every page of a public site carries (R-020)."""

    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChromeView:
    """One chrome, ready for the partials."""

    words: Words
    language: Language
    root: str
    """The way from the page to the site root."""
    home: str
    """The way from the page to the home page of its language."""
    site_name: str
    is_demo: bool
    has_search: bool
    """Home and search pages carry a larger search form of their own."""
    has_trail: bool
    has_address: bool
    is_long: bool
    navigation: tuple[NavigationEntry, ...]
    footer: tuple[FooterLink, ...]
    report: str
    """The way to the page that says how to report an error."""
    identity: Identity
    police_url: str
    """Where 公安机关备案号 leads (R-021)."""
    emblem: str | None
    """The emblem on the home page of a production site (R-024)."""
    version: str
    """The day the content stands for, in words."""
    version_iso: str
    content_policy: str | None


def view_chrome(key: ChromeKey, settings: Settings, content_policy: str | None) -> ChromeView:
    """Word the chrome of one section, depth and language."""
    words = WORDS[key.language]
    home = key.root + language_folder(key.language)
    day = settings.as_of
    return ChromeView(
        words=words,
        language=key.language,
        root=key.root,
        home=home,
        site_name=settings.site_name if key.language == "zh" else settings.site_name_english,
        is_demo=settings.profile is Profile.DEMO,
        has_search=key.section not in ("home", "search"),
        has_trail=key.has_trail,
        has_address=key.has_address,
        is_long=key.is_long,
        navigation=_navigation(key, words.navigation, home),
        footer=tuple(
            FooterLink(text=text, href=home + to[1:]) for to, text in words.footer_links.items()
        ),
        report=home + "report/",
        identity=settings.identity,
        police_url=_POLICE_URL
        + "".join(filter(str.isdigit, settings.identity.police_number or "")),
        emblem=_emblem(key, settings),
        version=chinese_date(day) if key.language == "zh" else english_date(day),
        version_iso=day.isoformat(),
        content_policy=content_policy,
    )


def emblem_path(settings: Settings) -> str | None:
    """Where the emblem handed over by the office is published; a demo carries none (R-025)."""
    source = settings.identity.emblem_path
    if source is None or source == NO_EMBLEM or settings.profile is Profile.DEMO:
        return None
    return "assets/identity/emblem" + PurePosixPath(source).suffix.lower()


def language_folder(language: Language) -> str:
    """The folder that the addresses of a language begin with."""
    return "" if language == "zh" else "en/"


def _emblem(key: ChromeKey, settings: Settings) -> str | None:
    path = emblem_path(settings)
    return None if path is None or key.section != "home" else key.root + path


def _navigation(key: ChromeKey, words: Mapping[str, str], home: str) -> tuple[NavigationEntry, ...]:
    entries = []
    for section, text in words.items():
        folder = "" if section == "home" else f"{section}/"
        is_index = way_up("/" + language_folder(key.language) + folder) == key.root
        current = None if section != key.section else "page" if is_index else "true"
        entries.append(NavigationEntry(text=text, href=home + folder, current=current))
    return tuple(entries)
