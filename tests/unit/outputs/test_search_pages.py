"""The search page stands in both languages and works as a form."""

import json
from xml.etree.ElementTree import fromstring

import pytest

from generator.outputs.search_pages import produce_search_pages, produce_search_scripts
from generator.rendering.page import Artifact, Language, Page
from generator.views.search_page import FACETS, script_words, view_search
from tests.factories import make_publication


def outputs(language: Language, **settings: str) -> tuple[Page, Artifact]:
    page, description = produce_search_pages(make_publication(None, language, **settings))
    assert isinstance(page, Page)
    assert isinstance(description, Artifact)
    return page, description


@pytest.mark.parametrize(("language", "address"), [("zh", "/search/"), ("en", "/en/search/")])
def test_the_page_is_a_form_to_itself(language: Language, address: str) -> None:
    page, _ = outputs(language)
    assert page.address == address
    assert f'action="\x02{address[1:]}" method="get" role="search"' in page.article_html


def test_every_way_without_searching_is_a_page_of_the_language() -> None:
    ways = view_search(make_publication(language="en").voice).ways
    assert len(ways) == 7
    assert all(way.address.startswith("/en/") for way in ways)


def test_scripts_are_told_all_words_they_say() -> None:
    words = script_words(make_publication().voice)
    assert words["none"].startswith("没有找到")
    assert all(f"facet_{facet}" in words for facet in FACETS)
    view = view_search(make_publication().voice)
    assert json.loads(view.words_json) == words


def test_a_browser_is_told_where_to_search() -> None:
    _, description = outputs(
        "zh", site_url="https://a.gov.cn/zwgk/", site_name="<一个很长很长很长很长的>台账&网站"
    )
    assert description.path == "search/opensearch.xml"
    root = fromstring(description.content)  # noqa: S314 # we have just written it
    names = {child.tag.rpartition("}")[2]: child for child in root}
    assert len(names["ShortName"].text or "") <= 16
    assert names["Url"].get("template") == "https://a.gov.cn/zwgk/search/#q={searchTerms}"


def test_scripts_are_published_as_they_are_written() -> None:
    paths = {artifact.path for artifact in produce_search_scripts(make_publication())}
    assert {"assets/search/page.js", "assets/search/find.js", "assets/search/folding.js"} <= paths
