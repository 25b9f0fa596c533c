"""The page tags that the State asks for, each once and true (R-010 to R-013)."""

import json

import pytest

from generator.rendering.head import head_html, page_tags, script_json
from generator.rendering.page import Alternate, Link
from generator.settings import Identity, Profile
from tests.factories import make_settings
from tests.unit.rendering.pages import HOSTILE, make_page, metas_of, tags_of, text_in

SETTINGS = make_settings(
    site_url="https://www.example.gov.cn/zwgk/rwtz/",
    site_name="示例台账",
    profile=Profile.PRODUCTION,
    identity=Identity(site_id_code="3708000001"),
)


def test_every_page_names_its_site() -> None:
    """R-010."""
    tags = dict(page_tags(make_page(), SETTINGS))
    assert tags["SiteName"] == "示例台账"
    assert tags["SiteDomain"] == "www.example.gov.cn"
    assert tags["SiteIDCode"] == "3708000001"


def test_a_site_without_a_code_does_not_make_one_up() -> None:
    assert "SiteIDCode" not in dict(page_tags(make_page(), make_settings()))


def test_a_content_page_carries_the_tags_of_content() -> None:
    """R-011: ArticleTitle is the heading, Url is the canonical address."""
    page = make_page(
        keywords=("招生", "教育"),
        meta=(("PubDate", "2023-07-05 10:00"), ("ContentSource", "济宁市人民政府办公室")),
    )
    html = head_html(page, SETTINGS, "../../")
    tags = dict(metas_of(html))
    assert tags["ArticleTitle"] == page.title
    assert tags["Description"] == page.description
    assert tags["Keywords"] == "招生,教育"
    assert tags["PubDate"] == "2023-07-05 10:00"
    (canonical,) = (link for link in tags_of(html, "link") if link["rel"] == "canonical")
    assert tags["Url"] == canonical["href"]
    assert tags["Url"] == "https://www.example.gov.cn/zwgk/rwtz/tasks/jining-2023-001/"


@pytest.mark.parametrize("kind", ["home", "column"])
def test_a_column_carries_the_tags_of_columns(kind: str) -> None:
    """R-013."""
    page = make_page(kind=kind, meta=(("ColumnType", "信息公开目录"),))
    tags = dict(page_tags(page, SETTINGS))
    assert tags["ColumnName"] == page.title
    assert tags["ColumnDescription"] == page.description
    assert tags["ColumnKeywords"]
    assert tags["ColumnType"] == "信息公开目录"
    assert "ArticleTitle" not in tags


@pytest.mark.parametrize("kind", ["home", "column", "content"])
def test_a_name_stands_once_however_it_is_written(kind: str) -> None:
    """To a browser Description and description are one name."""
    page = make_page(
        kind=kind, meta=(("description", "甲"), ("Keywords", "乙"), ("KEYWORDS", "丙"))
    )
    names = [name.casefold() for name, _ in page_tags(page, SETTINGS)]
    assert len(names) == len(set(names))


def test_what_a_page_says_itself_replaces_what_is_derived() -> None:
    page = make_page(kind="column", meta=(("ColumnName", "任务"),))
    assert dict(page_tags(page, SETTINGS))["ColumnName"] == "任务"


def test_no_tag_is_empty() -> None:
    page = make_page(description="", meta=(("Author", ""),))
    assert all(content for _, content in page_tags(page, SETTINGS))


def test_the_other_language_and_other_forms_are_announced() -> None:
    twin = Alternate(address="/tasks/jining-2023-001.json", type="application/json", title="数据")
    page = make_page(translation="/en/tasks/jining-2023-001/", alternates=(twin,))
    links = tags_of(head_html(page, SETTINGS, "../../"), "link")
    languages = {link["hreflang"]: link["href"] for link in links if "hreflang" in link}
    root = "https://www.example.gov.cn/zwgk/rwtz"
    assert languages == {
        "zh-Hans": f"{root}/tasks/jining-2023-001/",
        "en": f"{root}/en/tasks/jining-2023-001/",
    }
    (form,) = (link for link in links if link.get("type") == "application/json")
    assert form["href"] == "../../tasks/jining-2023-001.json"


def test_breadcrumbs_are_linked_data_too() -> None:
    """R-107."""
    page = make_page(breadcrumbs=(Link(text="首页", address="/"),))
    data = json.loads(text_in(head_html(page, SETTINGS, "../../"), "script"))
    assert [(entry["position"], entry["name"]) for entry in data["itemListElement"]] == [
        (1, "首页"),
        (2, page.title),
    ]


def test_linked_data_cannot_end_its_script() -> None:
    """R-127."""
    text = script_json({"name": HOSTILE, "line": "\u2028"})
    assert "<" not in text
    assert "\u2028" not in text
    assert json.loads(text) == {"name": HOSTILE, "line": "\u2028"}


def test_nothing_in_the_head_can_leave_its_place() -> None:
    """R-127: each value escaped by the rule of the place it stands in."""
    page = make_page(
        title=HOSTILE,
        description=HOSTILE,
        keywords=(HOSTILE,),
        meta=((HOSTILE, HOSTILE),),
        json_ld={"name": HOSTILE},
        breadcrumbs=(Link(text=HOSTILE, address="/"),),
        alternates=(Alternate(address="/x.json", type=HOSTILE, title=HOSTILE),),
    )
    html = head_html(page, SETTINGS, "../../")
    assert [script["type"] for script in tags_of(html, "script")] == ["application/ld+json"] * 2
    assert dict(metas_of(html))["Description"] == HOSTILE


def test_the_page_of_error_404_has_no_address() -> None:
    html = head_html(make_page(kind="missing"), SETTINGS, "/")
    assert not tags_of(html, "link")
    assert dict(metas_of(html))["robots"] == "noindex"
