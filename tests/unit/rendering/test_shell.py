"""A dressed page has everything a public site owes its reader, and nothing can break out of it."""

import re
from collections.abc import Mapping

import pytest

from generator.rendering.links import ROOT_MARK, link
from generator.rendering.page import Link
from generator.rendering.shell import SLOTS, Shell
from tests.factories import make_settings, make_templates
from tests.unit.rendering.pages import (
    HOSTILE,
    PRODUCTION,
    dressed,
    frame,
    make_page,
    make_shell,
    tags_of,
    text_in,
)


def test_the_chrome_is_rendered_once_for_pages_alike() -> None:
    calls: list[Mapping[str, str]] = []

    def counting(parts: Mapping[str, str]) -> str:
        calls.append(parts)
        return frame(parts)

    shell = Shell(make_templates(), make_settings(), counting)
    pages = [shell.dress(make_page(address=f"/tasks/jining-2023-{row:03}/")) for row in range(1, 4)]
    assert len(calls) == 1
    assert len(set(pages)) == 3


def test_a_page_is_what_it_is_whatever_was_dressed_before() -> None:
    shell = make_shell()
    shell.dress(make_page(title="别的", section="themes", language="en", address="/en/themes/x/y/"))
    assert shell.dress(make_page()) == make_shell().dress(make_page())


def test_links_of_an_article_lead_up_from_its_own_depth() -> None:
    article = f'<h1>甲</h1><a href="{link("/themes/a/")}">乙</a>'
    assert 'href="./themes/a/"' in dressed(address="/", kind="home", article_html=article)
    assert 'href="../../themes/a/"' in dressed(address="/tasks/x/", article_html=article)


def test_no_mark_reaches_a_reader() -> None:
    html = dressed(article_html=f'<h1>甲</h1><a href="{link("/x/")}">乙</a>')
    assert ROOT_MARK not in html
    assert not re.search(r"[0-9a-f]{32}", html)


def test_text_cannot_leave_its_place_anywhere_on_the_page() -> None:
    """R-127: the title stands in the head, in the breadcrumbs and in the report block."""
    html = dressed(title=HOSTILE, breadcrumbs=(Link(text=HOSTILE, address="/"),))
    assert html.count("<script>") == 0
    assert text_in(html, "title").startswith(HOSTILE)
    assert HOSTILE in text_in(html, "dd")


def test_no_script_or_style_is_inline() -> None:
    """R-121."""
    html = dressed()
    scripts = tags_of(html, "script")
    assert all("src" in script or script.get("type") == "application/ld+json" for script in scripts)
    assert not tags_of(html, "style")
    assert not re.search(r"\s(style|on\w+)=", html)


def test_the_policy_is_that_of_the_standard_without_hashes() -> None:
    """R-121; frame-ancestors is left to the server, browsers complain about it in a page."""
    (policy,) = (
        meta["content"]
        for meta in tags_of(dressed(), "meta")
        if meta.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy == (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
        "manifest-src 'self'; base-uri 'none'; form-action 'self'"
    )


def test_the_encoding_is_named_in_the_first_bytes() -> None:
    """R-078."""
    assert b'<meta charset="utf-8">' in make_shell().dress(make_page())[:1024]


def test_settings_apply_before_the_styles_are_read() -> None:
    """R-051: no flash of the other mode."""
    html = dressed()
    assert html.index("settings-boot.js") < html.index("site.css")
    (boot,) = (s for s in tags_of(html, "script") if "settings-boot" in str(s.get("src")))
    assert "defer" not in boot


def test_nothing_comes_from_another_host() -> None:
    """R-120."""
    html = dressed(PRODUCTION)
    loaded = [
        *(str(s["src"]) for name in ("script", "img") for s in tags_of(html, name) if "src" in s),
        *(
            str(s["href"])
            for s in tags_of(html, "link")
            if s["rel"] in ("stylesheet", "icon", "preload")
        ),
    ]
    assert loaded
    assert all(url.startswith("../") for url in loaded)


def test_the_first_stop_of_the_keyboard_leads_to_the_main_text() -> None:
    """R-081 (b)."""
    html = dressed()
    assert tags_of(html, "a")[0]["href"] == "#main"
    (main,) = (div for div in tags_of(html, "div") if div.get("id") == "main")
    assert main["tabindex"] == "-1"


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-Hans"), ("en", "en")])
def test_the_page_says_its_language(language: str, tag: str) -> None:
    """R-079."""
    assert tags_of(dressed(language=language), "html")[0]["lang"] == tag


def test_breadcrumbs_end_with_the_page_itself() -> None:
    """R-094."""
    html = dressed(
        breadcrumbs=(Link(text="首页", address="/"), Link(text="事项", address="/tasks/"))
    )
    hrefs = [a["href"] for a in tags_of(html, "a") if a.get("class") == "tz-trail__link"]
    assert hrefs == ["../../", "../../tasks/"]
    (here,) = (span for span in tags_of(html, "span") if span.get("aria-current"))
    assert here["aria-current"] == "page"


def test_the_language_link_leads_to_the_same_page_or_to_the_home_page() -> None:
    def way(html: str) -> str | None:
        (found,) = (a for a in tags_of(html, "a") if a.get("hreflang"))
        return found["href"]

    same = "/en/tasks/jining-2023-001/"
    assert way(dressed(translation=same)) == "../../en/tasks/jining-2023-001/"
    assert way(dressed()) == "../../en/"
    assert way(dressed(language="en", address="/en/tasks/x/")) == "../../../"


def test_a_long_page_leads_back_to_its_top() -> None:
    """R-094: only a long one."""
    assert "回到页首" in dressed(article_html="<p>长</p>" * 2000)
    assert "回到页首" not in dressed()


def test_the_home_page_bears_the_name_of_the_site_alone() -> None:
    home = dressed(kind="home", address="/", section="home", title="政务公开任务台账")
    assert text_in(home, "title") == "政务公开任务台账"
    assert text_in(dressed(), "title") == "公开招生信息 - 政务公开任务台账"


def test_parts_for_the_theme_are_what_a_dressed_page_holds() -> None:
    page = make_page()
    shell = make_shell()
    assert frame(shell.parts(page)).encode() == shell.dress(page)


def test_a_preview_has_no_policy_because_its_server_adds_a_script() -> None:
    shell = Shell(make_templates(), make_settings(), frame, content_policy=None)
    assert "Content-Security-Policy" not in shell.dress(make_page()).decode()


def test_every_slot_is_used() -> None:
    used: set[str] = set()

    def looking(parts: Mapping[str, str]) -> str:
        used.update(re.findall(r"[0-9a-f]{32}-(\w+)-[0-9a-f]{32}", "".join(parts.values())))
        return frame(parts)

    Shell(make_templates(), PRODUCTION, looking).dress(
        make_page(breadcrumbs=(Link(text="首页", address="/"),))
    )
    assert used == set(SLOTS)
