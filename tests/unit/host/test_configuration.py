"""A mistake in mkdocs.yml is told with its line, in words, and with the way out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.host.configuration import check_configuration
from generator.host.messages import ContentAbort, confirm_settings
from generator.problems.problem import Severity
from tests.project import ROOT, run

TEXT = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


def write(folder: Path, text: str) -> Path:
    (folder / "content" / "pages").mkdir(parents=True)
    (folder / "templates").mkdir()
    file = folder / "mkdocs.yml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_settings_of_this_project_have_no_problem(tmp_path: Path) -> None:
    assert check_configuration(write(tmp_path, TEXT)) == ()


@pytest.mark.parametrize(
    ("old", "new", "place", "message", "hint"),
    [
        ("site_name: 政", "site_name:政", "2:10", "冒号后面缺少一个空格", "site_name: 政务公开"),
        ("site_name: 政", "site_name：政", "2:10", "冒号", "site_name: 政务公开"),
        ("site_name:", "sitename:", "1:1", "缺少设置 site_name", "site_name: 政务公开任务台账"),
        ("content/pages", "content/page", "4:1", "没有这个文件夹", "检查拼写"),
        ("material", "materiel", "7:9", "没有名为“materiel”的主题", "请写 material"),
        ("- taizhang:", "- taizhan:", "12:5", "没有安装插件“taizhan”", "taizhang"),
        ("plugins:", "plugin:", "1:1", "plugins 里没有 taizhang", "- taizhang"),
        ("!ENV [TAIZHANG_PROFILE, demo]", "prod", "14:7", "不能是“prod”", "demo、production"),
        ("      profile", "     profile", "14:6", "缩进不齐", "对齐"),
        ("  - abbr", "  - abr", "17:5", "没有 Markdown 扩展“abr”", "检查拼写"),
        ("  - abbr", "\t- abbr", "17:1", "制表符", "两个空格"),
        ("http://localhost:8000/", "gov.cn", "3:1", "不是完整的网址", "https://"),
        ("custom_dir: templates", "custom_dir: t", "6:1", "没有这个文件夹", "检查拼写"),
        ("site_dir: site", "site_dir: content/pages/s", "5:1", "一个在另一个里面", "site"),
        ("font: false", "font: false\nsite_name: x", "11:1", "写了两次", "合并"),
        ("toc.slugify_unicode", "toc.nope", "22:16", "程序里没有 markdown.extensions", "拼写"),
        ("site_dir: site", "strict: maybe", "5:1", "这里要写 true 或 false", "true 或 false"),
        (
            "site_name_english: D",
            "identity: {icp_number: 12}\n      site_name_english: D",
            "13:18",
            "这里要写 文字",
            "双引号",
        ),
        (TEXT, "这是一个文件\n", "1:1", "里面没有“键: 值”", "site_name: "),
        (TEXT, "", "1:1", "缺少设置 site_name", "site_name: "),
    ],
)
def test_a_mistake_has_its_line_and_a_way_out(
    tmp_path: Path, old: str, new: str, place: str, message: str, hint: str
) -> None:
    assert old in TEXT
    problems = check_configuration(write(tmp_path, TEXT.replace(old, new, 1)))
    (problem,) = (p for p in problems if p.severity is Severity.ERROR)
    assert str(problem.place) == f"mkdocs.yml:{place}"
    assert message in problem.message("zh")
    assert hint in problem.hint("zh")
    assert problem.message("en") != problem.message("zh")


def test_a_setting_that_nobody_knows_is_a_doubt_with_what_is_near(tmp_path: Path) -> None:
    file = write(tmp_path, TEXT.replace("site_name_english", "site_name_englsh"))
    (problem,) = confirm_settings(file)
    assert problem.severity is Severity.WARNING
    assert str(problem.place) == "mkdocs.yml:13:7"
    assert "是不是“site_name_english”" in problem.hint("zh")


def test_a_file_of_another_encoding_is_named(tmp_path: Path) -> None:
    file = write(tmp_path, "")
    file.write_bytes("site_name: 台账".encode("gbk"))
    with pytest.raises(ContentAbort) as stopped:
        confirm_settings(file)
    assert [p.code for p in stopped.value.problems] == ["wrong-encoding"]


def test_without_the_plugin_the_last_site_is_kept(tmp_path: Path) -> None:
    """MkDocs would empty its folder at the start."""
    file = write(tmp_path, TEXT.replace("plugins:", "plugin:"))
    shutil.copytree(ROOT / "templates", file.parent / "templates", dirs_exist_ok=True)
    page = tmp_path / "site" / "index.html"
    page.parent.mkdir()
    page.write_text("last", encoding="utf-8")
    built = run(tmp_path, "build")
    assert built.returncode == 1
    assert "mkdocs.yml:1:1: error[plugin-absent]" in built.stdout
    assert "Unrecognised" not in built.stdout + built.stderr
    assert page.read_text(encoding="utf-8") == "last"
