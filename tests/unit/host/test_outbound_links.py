"""Hand-written pages say which of their links leave the hosts of government (R-028)."""

import pytest

from generator.host.outbound_links import announce
from generator.rendering.page import Language


def announced(html: str, language: Language = "zh") -> str:
    return announce(html, language=language, site_url="https://site.example.org/rwtz/")


def test_a_link_elsewhere_is_marked_and_says_so() -> None:
    html = announced('<p><a href="https://w3.example.com/?a=1&amp;b" title="甲">标准</a>。</p>')
    assert html == (
        '<p><a href="https://w3.example.com/?a=1&amp;b" rel="external noopener" title="甲">标准 '
        '<span class="tz-hint">（外部链接）</span></a>。</p>'
    )


def test_an_english_page_says_it_in_english() -> None:
    assert "(external link)" in announced('<a href="http://a.example.com">x</a>', "en")


@pytest.mark.parametrize(
    "href",
    [
        "https://www.jining.gov.cn/",
        "https://www.xn--zfr164b/",
        "https://site.example.org/rwtz/themes/",
        "../report/",
        "mailto:a@example.org",
    ],
)
def test_links_of_government_and_of_this_site_stay_as_they_are(href: str) -> None:
    html = f'<a href="{href}">甲</a>'
    assert announced(html) == html
