"""A Markdown page becomes a page of ours with what its front matter says."""

from types import SimpleNamespace
from typing import Any, cast

from mkdocs.structure.pages import Page as MarkdownPage

from generator.host.handwritten import view_handwritten, wrap_tables
from generator.rendering.page import Link, Page

URLS = {"about.md": "about/", "en/about.md": "en/about/", "privacy.md": "privacy/"}


def view(path: str, **meta: Any) -> Page:  # noqa: ANN401 - front matter holds anything
    markdown = SimpleNamespace(
        file=SimpleNamespace(src_uri=path, url=URLS[path]),
        meta=meta,
        title="题目",
        content="<h1>题目</h1>",
    )
    return view_handwritten(cast("MarkdownPage", markdown), URLS)


def test_the_front_matter_words_the_head() -> None:
    page = view("about.md", title="甲", description="乙", keywords=["丙"], column_type="咨询投诉")
    assert (page.title, page.description, page.keywords) == ("甲", "乙", ("丙",))
    assert page.meta == (("ColumnType", "咨询投诉"),)


def test_without_front_matter_the_heading_serves() -> None:
    page = view("about.md")
    assert (page.title, page.description) == ("题目", "题目")


def test_a_page_stands_below_the_home_page_of_its_language() -> None:
    assert view("about.md").breadcrumbs == (Link(text="首页", address="/"),)
    assert view("en/about.md").breadcrumbs == (Link(text="Home", address="/en/"),)


def test_a_page_knows_its_translation_or_that_there_is_none() -> None:
    assert view("about.md").translation == "/en/about/"
    assert view("en/about.md").translation == "/about/"
    assert view("privacy.md").translation is None


def test_the_name_of_a_table_is_escaped() -> None:
    html = wrap_tables("<table><tr></tr></table>", '"<b>')
    assert 'aria-label="&quot;&lt;b&gt;"' in html
    assert html.endswith("</table></div>")


def test_a_page_without_tables_is_left_alone() -> None:
    assert wrap_tables("<p>甲</p>", "乙") == "<p>甲</p>"
