"""Sets an article into the theme's chrome: the chrome is made once, a page joined from bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlencode

from markupsafe import Markup

from generator.rendering.chrome import CONTENT_POLICY, ChromeKey, language_folder, view_chrome
from generator.rendering.environment import Templates
from generator.rendering.head import absolute, head_html
from generator.rendering.languages import in_language
from generator.rendering.links import ROOT_MARK, way_up
from generator.rendering.mould import Mould
from generator.rendering.page import Language, Link, Page
from generator.rendering.quoting import quote
from generator.settings import Settings

Frame = Callable[[Mapping[str, str]], str]
"""Places the parts of the chrome in the theme's own document; the host supplies it."""

FIND_ERRORS = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html"
"""The national error report; its script is never loaded (R-023)."""

LONG_ARTICLE = 8_000
"""Characters of markup; about three screens of a phone."""

_ROOT_MARK = ROOT_MARK.encode()

PARTS = ("head", "header", "trail", "main", "footer")
"""Each is made from templates/partials/site-<part>.html."""

SLOTS = ("title", "page_title", "head", "trail", "article", "translation", "address", "find_errors")
"""What differs from page to page."""


class Shell:
    """The chrome of every section, depth and language of one build."""

    __slots__ = ("_crumb", "_crumbs", "_frame", "_moulds", "_policy", "_settings", "_templates")

    def __init__(
        self,
        templates: Templates,
        settings: Settings,
        frame: Frame,
        *,
        content_policy: str | None = CONTENT_POLICY,
    ) -> None:
        """Take `content_policy=None` only for a preview whose server adds a script of its own."""
        self._templates = templates
        self._settings = settings
        self._frame = frame
        self._policy = content_policy
        self._moulds: dict[ChromeKey, Mould] = {}
        self._crumbs: dict[tuple[str, Link, Language], bytes] = {}
        self._crumb = Mould(
            ("href", "text"), lambda slots: templates.render("partials/site-crumb.html", slot=slots)
        )

    @property
    def templates_folder(self) -> Path:
        """Where what is dressed, and its dress, come from."""
        return self._settings.templates

    def dress(self, page: Page) -> bytes:
        """The finished HTML document of a page."""
        root = way_up(page.address)
        key = _key(page, root)
        mould = self._moulds.get(key)
        if mould is None:
            mould = Mould(SLOTS, lambda slots: self._frame(self._parts(key, slots)))
            self._moulds[key] = mould
        return mould.fill(self._values(page, root))

    def parts(self, page: Page, *, root: str | None = None) -> Mapping[str, str]:
        """The filled parts of the chrome, for pages that MkDocs sets into the theme itself.

        `root` replaces the way up where it cannot be told: 404.html answers at any depth (R-119).
        """
        way = way_up(page.address) if root is None else root
        values = self._values(page, way)
        slots = {slot: Markup(text.decode()) for slot, text in values.items()}  # noqa: S704 - escaped
        return self._parts(_key(page, way), slots)

    def _parts(self, key: ChromeKey, slots: Mapping[str, Markup]) -> Mapping[str, str]:
        chrome = view_chrome(key, self._settings, self._policy)
        parts: dict[str, str] = {"language_tag": chrome.words.language_tag}
        for part in PARTS:
            parts[part] = self._templates.render(
                f"partials/site-{part}.html", chrome=chrome, slot=slots
            )
        return parts

    def _values(self, page: Page, root: str) -> dict[str, bytes]:
        """Everything a slot can hold, escaped for text and quoted attributes alike."""
        address = absolute(self._settings, page.address)
        texts = {
            "title": quote(self._title(page)),
            "page_title": in_language(page.title, page.language),
            "head": head_html(page, self._settings, root),
            "translation": quote(root + _translation(page)),
            "address": quote(address),
            "find_errors": quote(find_errors(self._settings, address)),
        }
        values = {slot: text.encode() for slot, text in texts.items()}
        # A byte is found sooner than a character.
        values["article"] = page.article_html.encode().replace(_ROOT_MARK, root.encode())
        values["trail"] = self._trail(page, root)
        return values

    def _title(self, page: Page) -> str:
        if page.kind == "home":
            return page.title
        name = (
            self._settings.site_name if page.language == "zh" else self._settings.site_name_english
        )
        return f"{page.title} - {name}"

    def _trail(self, page: Page, root: str) -> bytes:
        """The breadcrumbs of a page; those of its section are those of a thousand others."""
        made = self._crumbs
        crumbs = []
        for crumb in page.breadcrumbs:
            key = (root, crumb, page.language)
            html = made.get(key)
            if html is None:
                html = made[key] = self._make_crumb(*key)
            crumbs.append(html)
        return b"".join(crumbs)

    def _make_crumb(self, root: str, crumb: Link, language: Language) -> bytes:
        return self._crumb.fill(
            {
                "href": quote(root + crumb.address[1:]).encode(),
                "text": in_language(crumb.text, language).encode(),
            }
        )


def find_errors(settings: Settings, address: str) -> str:
    """The national error report, filled in for one page (R-023); empty for a site without code."""
    code = settings.identity.site_id_code
    if code is None:
        return ""
    return FIND_ERRORS + "?" + urlencode({"site_code": code, "url": address})


def _key(page: Page, root: str) -> ChromeKey:
    return ChromeKey(
        section=page.section,
        root=root,
        language=page.language,
        has_trail=bool(page.breadcrumbs),
        has_address=page.kind != "missing",
        is_long=len(page.article_html) > LONG_ARTICLE,
    )


def _translation(page: Page) -> str:
    """Where the language link leads: the same page, or else the home page of that language."""
    if page.translation is not None:
        return page.translation[1:]
    return language_folder("en" if page.language == "zh" else "zh")
