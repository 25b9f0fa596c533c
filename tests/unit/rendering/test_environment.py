"""Templates escape what they are given and refuse what they are not given."""

from pathlib import Path

import pytest
from jinja2 import UndefinedError

from generator.rendering.environment import Templates, is_external
from generator.rendering.links import ROOT_MARK
from tests.unit.rendering.pages import HOSTILE

ROW = """{% macro row(title, address="/x/") %}
<a href="{{ address | link }}">{{ title }}</a>
{% endmacro %}
"""


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    (tmp_path / "components").mkdir()
    (tmp_path / "components" / "row.html").write_text(ROW, encoding="utf-8")
    (tmp_path / "page.html").write_text(
        '{% from "components/row.html" import row %}\n<p title="{{ view }}">{{ view }}</p>\n'
        "{{ row(title=view) }}\n",
        encoding="utf-8",
    )
    return Templates(tmp_path)


def test_text_is_escaped_in_text_in_attributes_and_in_components(templates: Templates) -> None:
    html = templates.render("page.html", view=HOSTILE)
    assert "<script>" not in html
    assert html.count("&lt;script&gt;") == 3
    assert html.count("𠮷") == 3


def test_a_component_links_without_knowing_its_page(templates: Templates) -> None:
    assert f'href="{ROOT_MARK}y/"' in templates.component("row", title="甲", address="/y/")


def test_a_component_refuses_a_parameter_it_does_not_have(templates: Templates) -> None:
    with pytest.raises(TypeError, match=r"row\(\) .* keyword argument 'titel'"):
        templates.component("row", title="甲", titel="甲")


def test_a_component_misses_a_parameter_it_was_not_given(templates: Templates) -> None:
    with pytest.raises(UndefinedError, match="'title' was not provided"):
        templates.component("row")


def test_a_page_misses_a_value_it_was_not_given(templates: Templates) -> None:
    with pytest.raises(UndefinedError, match="'view' is undefined"):
        templates.render("page.html")


def test_none_is_never_printed(templates: Templates) -> None:
    with pytest.raises(UndefinedError, match="None was printed"):
        templates.render("page.html", view=None)


def test_compiled_templates_are_kept(templates: Templates, tmp_path: Path) -> None:
    kept = Templates(tmp_path, bytecode=tmp_path / "cache")
    assert kept.render("page.html", view="甲") == templates.render("page.html", view="甲")
    assert list((tmp_path / "cache").iterdir())


@pytest.mark.parametrize(
    ("url", "leaves"),
    [
        ("https://www.jining.gov.cn/x", False),
        ("https://www.jining.gov.cn:443/", False),
        ("https://gov.cn.example.com/", True),
        ("https://example.com/www.gov.cn/", True),
        ("https://www.gov.cn@example.com/", True),
        ("https://北京.政务/", False),
    ],
)
def test_a_link_leaves_when_its_host_is_not_of_government(url: str, *, leaves: bool) -> None:
    assert is_external(url) is leaves


def test_a_line_that_many_records_share_is_made_once(tmp_path: Path) -> None:
    templates = write_fact(tmp_path)
    assert templates.render("once.html", line="甲", other="甲") == "True"
    assert templates.render("once.html", line="甲", other="乙") == "False"


def test_a_value_that_can_change_is_looked_at_again(tmp_path: Path) -> None:
    templates, line = write_fact(tmp_path), ["甲"]
    before = templates.render("page.html", line=line)
    line.append("乙")
    assert "乙" not in before
    assert "乙" in templates.render("page.html", line=line)


def write_fact(folder: Path) -> Templates:
    (folder / "components").mkdir()
    fact = "{% macro fact(line) %}\n{{ line }}\n{% endmacro %}"
    (folder / "components" / "fact.html").write_text(fact, encoding="utf-8")
    head = '{% from "components/fact.html" import fact %}'
    (folder / "page.html").write_text(head + "{{ fact(line) }}", encoding="utf-8")
    once = head + "{{ (fact(line) is sameas fact(other)) | string }}"
    (folder / "once.html").write_text(once, encoding="utf-8")
    return Templates(folder)
