"""A mistake in a template is one problem with its file, line and column, in both languages."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.problems.problem import ContentError, Problem
from generator.rendering.environment import Templates
from generator.rendering.template_faults import find_template_fault, telling_template_faults

STATUS = """{# The status of a record. #}
{% macro status(code, text="") %}
<span class="{{ code }}">{{ text }}</span>
{% endmacro %}
"""
HEAD = '{% from "components/status.html" import status %}\n'


class View:
    """What a page is given."""

    title = "甲"
    nothing = None

    @property
    def broken(self) -> str:
        """Fails in code, not in the template."""
        return str(SimpleNamespace().absent)


def write(folder: Path, page: str) -> Path:
    (folder / "components").mkdir(parents=True)
    (folder / "pages").mkdir()
    (folder / "components" / "status.html").write_text(STATUS, encoding="utf-8")
    (folder / "pages" / "task.html").write_text(page, encoding="utf-8")
    return folder


def problem_of(folder: Path, page: str) -> Problem:
    """What is told about a page of this text."""
    templates = Templates(write(folder / "templates", page))
    with pytest.raises(ContentError) as told, telling_template_faults(folder / "templates"):
        templates.render("pages/task.html", view=View(), words={"lead": "牵头", "due": "时限"})
    (problem,) = told.value.problems
    return problem


@pytest.mark.parametrize(
    ("line", "place", "message", "hint"),
    [
        ("{{ view.titel }}", "2:9", "“titel”在这里不存在", "是不是“title”"),
        ("{{ veiw.title }}", "2:4", "“veiw”在这里不存在", "是不是“view”"),
        ("{{ words.leed }}", "2:10", "“leed”在这里不存在", "是不是“lead”"),
        ("{{ words.zzzz }}", "2:10", "“zzzz”在这里不存在", "这里有：lead, due"),
        ("{{ view.nothing }}", "2:1", "输出的值是空的", "{% if 值 %}"),
        ("{{ view.broken }}", "2:1", "AttributeError", "改回原来的样子"),
        ("{{ 1 / (view.title | length - 1) }}", "2:1", "ZeroDivisionError", "改回原来的样子"),
        ('{% include "pages/task.html" %}', "2:1", "没有尽头", "改回原来的样子"),
        ('{{ status("a", txt="b") }}', "2:4", "没有“txt”这个参数", 'status(code, text="")'),
        ('{{ status(text="b") }}', "2:4", "缺少“code”", 'status(code, text="")'),
        ('{{ status("a", "b", "c") }}', "2:4", "写多了", 'status(code, text="")'),
        (
            '{% from "components/statsu.html" import status %}',
            "2:10",
            "找不到模板文件 components/statsu.html",
            "是不是 components/status.html",
        ),
        (
            '{% from "components/status.html" import statsu %}',
            "2:41",
            "“statsu”在这里不存在",
            "是不是“status”",
        ),
        ("{{ view.title | lnik }}", "2:17", "没有“lnik”这个过滤器", "例如 link"),
        ("{% mcaro x() %}", "2:4", "不能用标记“mcaro”", "是不是“macro”"),
        ("{% if view %}{% endfor %}", "2:17", "不能用标记“endfor”", "{% endif %}"),
        ("{% endif %}", "2:4", "不能用标记“endif”", "多出来的结束标记"),
        (
            "{% for x in view %}{% if x %}{% endfor %}",
            "2:33",
            "“endfor”来得太早，前面还缺少“endif”",
            "{% endif %}，再写 {% endfor %}",
        ),
        ("{% if view %}", "2:1", "“if”到文件末尾还没有结束", "补上 {% endif %}"),
        ("{% if view", "2:1", "缺少“%}”", "补上“%}”"),
        ("{% if", "2:1", "到文件末尾还没有写完", "{% … %}"),
        ("{% if %}", "2:7", "“%}”前面缺少内容", "{{ … }}"),
        ("{{ view.title }", "2:15", "多了一个“}”", "{{ … }}"),
        ("{{ status(view.title }}", "2:22", "前面还缺少“)”", "{{ … }}"),
        ("{{ status（view.title） }}", "2:10", "这里不能用“（”", "半角"),
        ("{# 说明", "2:1", "注释没有结束", "补上“#}”"),
        (
            '{% from "components/status.html" imports status %}',
            "2:34",
            "这里应当是“import”，写的却是“imports”",
            "{% … %}",
        ),
        (
            "{% block a %}{% endblock %}{% block a %}{% endblock %}",
            "2:10",
            "“block a”写了两遍",
            "删去其中一个",
        ),
        ("{% set 1 = 2 %}", "2:1", "can't assign to", "{% … %}"),
    ],
)
def test_a_mistake_has_its_place_and_a_way_out(
    tmp_path: Path, line: str, place: str, message: str, hint: str
) -> None:
    problem = problem_of(tmp_path, HEAD + line)
    assert str(problem.place) == f"templates/pages/task.html:{place}"
    assert message in problem.message("zh")
    assert hint in problem.hint("zh")
    assert problem.message("en").isascii() or "“" not in problem.message("en")
    assert problem.hint("en")


def test_a_mistake_in_a_component_that_is_called_from_code_has_its_line(tmp_path: Path) -> None:
    """Jinja rewrites the traceback of whole templates alone."""
    folder = write(tmp_path / "templates", "")
    component = folder / "components" / "status.html"
    component.write_text(STATUS.replace("{{ text }}", "{{ txet }}"), encoding="utf-8")
    with pytest.raises(ContentError) as told, telling_template_faults(folder):
        Templates(folder).component("status", code="a", text="b")
    (problem,) = told.value.problems
    assert str(problem.place) == "templates/components/status.html:3:29"
    assert "是不是“text”" in problem.hint("zh")


def test_a_template_that_the_program_asks_for_is_to_be_put_back(tmp_path: Path) -> None:
    folder = write(tmp_path / "templates", "")
    with pytest.raises(ContentError) as told, telling_template_faults(folder):
        Templates(folder).render("pages/home.html")
    (problem,) = told.value.problems
    assert str(problem.place) == "templates/pages/home.html:1:1"
    assert problem.hint("zh").startswith("请把文件放回 templates 文件夹")


def test_a_template_of_another_encoding_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path / "templates", "")
    (folder / "pages" / "home.html").write_bytes("<p>\n<b>首页".encode("gbk"))
    with pytest.raises(ContentError) as told, telling_template_faults(folder):
        Templates(folder).render("pages/home.html")
    (problem,) = told.value.problems
    assert str(problem.place) == "templates/pages/home.html:2:4"
    assert "UTF-8" in problem.message("zh")


@pytest.mark.parametrize("error", [ValueError("ours"), OSError(28, "disk full")])
def test_what_no_template_had_a_part_in_is_left_alone(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(type(error)), telling_template_faults(tmp_path):
        raise error
    assert find_template_fault(ContentError(()), tmp_path) is None
