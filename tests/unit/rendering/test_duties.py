"""What a public site owes its reader stands on every page, and a demo does not pretend."""

import re

from tests.factories import make_settings
from tests.unit.rendering.pages import PRODUCTION, dressed, metas_of, tags_of, text_in


def test_a_demo_says_that_it_is_not_a_government_site() -> None:
    """R-025."""
    html = dressed()
    assert "演示站点：内容来自公开文件，非政府网站" in html
    assert ("robots", "noindex") in metas_of(html)
    assert not re.search("beian|conac|zfwzgl|备案号[：:]", html)


def test_a_demo_hides_the_numbers_of_an_office() -> None:
    """R-025: values given by mistake are not shown."""
    demo = make_settings(identity=PRODUCTION.identity)
    html = dressed(demo)
    for value in ("鲁ICP备", "鲁公网安备", "0123456789ABCDEF", "zfwzgl", "0537-1234567"):
        assert value not in html


def test_a_production_site_carries_the_marks_of_its_office() -> None:
    """R-020 to R-023."""
    html = dressed(PRODUCTION)
    assert "演示站点" not in html
    assert "robots" not in dict(metas_of(html))
    for value in ("示例市人民政府办公室", "3708000001", "0537-1234567", "署名即可转载"):
        assert value in html
    hrefs = [str(a["href"]) for a in tags_of(html, "a")]
    assert "https://beian.miit.gov.cn" in hrefs
    assert "https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF" in hrefs


def test_english_pages_mark_what_the_office_says_in_chinese() -> None:
    """R-079."""
    html = dressed(PRODUCTION, language="en", address="/en/tasks/jining-2023-001/")
    for value in ("示例市人民政府办公室", "鲁公网安备", "署名即可转载"):
        assert f'<span lang="zh-Hans">{value}' in html, value


def test_the_national_error_report_is_filled_in_for_this_page() -> None:
    """R-023."""
    (href,) = (
        str(a["href"]) for a in tags_of(dressed(PRODUCTION), "a") if "zfwzgl" in str(a["href"])
    )
    assert href == (
        "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3708000001"
        "&url=https%3A%2F%2Fwww.example.gov.cn%2Fzwgk%2Frwtz%2Ftasks%2Fjining-2023-001%2F"
    )


def test_every_page_says_how_to_report_an_error_and_what_to_write() -> None:
    """R-090."""
    html = dressed()
    assert "这个页面有问题吗？" in html
    assert "公开招生信息" in text_in(html, "dd")
    assert "http://127.0.0.1:8000/tasks/jining-2023-001/" in text_in(html, "dd")
    assert "2024年1月15日" in text_in(html, "time")
    assert "../../report/" in [a["href"] for a in tags_of(html, "a")]


def test_the_report_block_names_the_contact_of_the_office() -> None:
    """R-090."""
    html = dressed(PRODUCTION)
    block = html[html.index('class="tz-report"') : html.index("<footer")]
    assert "联系方式：0537-1234567" in block


def test_no_form_asks_for_more_than_a_search() -> None:
    """R-090, R-124."""
    forms = tags_of(dressed(), "form")
    assert [(form["action"], form["method"], form["role"]) for form in forms] == [
        ("../../search/", "get", "search")
    ]
    assert [field["name"] for field in tags_of(dressed(), "input")] == ["q"]
