"""`taizhang serve`: a saved change is in the page; a problem is shown there and goes by itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.served import Served, serving
from tests.factories import ROOT

NOTICE = Path("content") / "documents" / "yunchuan-2023.yml"
PAGE = "/tasks/yunchuan-2023-003/"
LIST = "/topics/employment/"
KINDS = ("task", "department", "theme", "topic", "document")
"""What hand-written pages lead to; those of the project lead to records that are not here."""
WORDS = "就业补贴的申领条件"


def lay_out(folder: Path) -> Path:
    """The small site with the hand-written pages, the templates and the settings of the project."""
    shutil.copytree(ROOT / "tests" / "sites" / "small" / "content", folder / "content")
    shutil.copytree(ROOT / "content" / "pages", folder / "content" / "pages")
    for page in (folder / "content" / "pages").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        if any(
            f"({kind}:" in text for kind in ("task", "department", "theme", "topic", "document")
        ):
            page.unlink()
    shutil.copytree(ROOT / "templates", folder / "templates")
    shutil.copy(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


def save(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(tmp_path_factory.mktemp("preview") / "project")


@pytest.fixture(scope="module")
def served(project: Path) -> Iterator[Served]:
    with serving(project, project.parent / "log") as served:
        served.wait_for(PAGE, lambda html: WORDS in html)
        yield served


def test_a_saved_record_is_in_its_page_and_in_its_lists(project: Path, served: Served) -> None:
    save(project / NOTICE, WORDS, "就业补贴的办理条件")
    served.wait_for(PAGE, lambda html: "就业补贴的办理条件" in html)
    assert "就业补贴的办理条件" in served.get(LIST)
    save(project / NOTICE, "就业补贴的办理条件", WORDS)
    served.wait_for(PAGE, lambda html: WORDS in html)


def test_a_broken_record_shows_its_problem_and_keeps_the_pages(
    project: Path, served: Served
) -> None:
    save(project / NOTICE, "lead: [市商务局]", "lead: [市<b>商务局]")
    html = served.wait_for(PAGE, lambda html: "tz-preview-notice" in html)
    assert WORDS in html
    assert "content/documents/yunchuan-2023.yml:" in html
    assert "市&lt;b&gt;商务局" in html
    assert "市<b>商务局" not in html
    assert "办法：" in html
    assert "What to do: " in html
    assert "tz-preview-notice" in served.get(LIST)
    assert "tz-preview-notice" in served.get("/assets/preview.css")
    save(project / NOTICE, "lead: [市<b>商务局]", "lead: [市商务局]")
    assert WORDS in served.wait_for(PAGE, lambda html: "tz-preview-notice" not in html)


def test_a_hand_written_page_and_a_template_are_built_as_well(
    project: Path, served: Served
) -> None:
    page = project / "content" / "pages" / "new.md"
    page.write_text("# 新页\n\n保存后的内容。\n", encoding="utf-8")
    served.wait_for("/new/", lambda html: "保存后的内容" in html)
    row = project / "templates" / "components" / "task_row.html"
    text = row.read_text(encoding="utf-8")
    row.write_text(text.replace("{% endmacro %}", "<!-- 新行 -->{% endmacro %}"), encoding="utf-8")
    served.wait_for(LIST, lambda html: "<!-- 新行 -->" in html)
    row.write_text(f"{text}{{% if", encoding="utf-8")
    html = served.wait_for(LIST, lambda html: "tz-preview-notice" in html)
    assert "<!-- 新行 -->" in html
    assert "templates/components/task_row.html:" in html
    assert "到文件末尾还没有写完" in html
    assert "Traceback" not in (project.parent / "log").read_text(encoding="utf-8")
    row.write_text(text, encoding="utf-8")
    html = served.wait_for(LIST, lambda html: "tz-preview-notice" not in html)
    assert "<!-- 新行 -->" not in html


def test_a_mistake_in_the_settings_is_shown_too(project: Path, served: Served) -> None:
    save(project / "mkdocs.yml", "name: material", "name: materiel")
    html = served.wait_for(PAGE, lambda html: "tz-preview-notice" in html)
    assert "mkdocs.yml:7:9" in html
    assert "没有名为“materiel”的主题" in html
    save(project / "mkdocs.yml", "name: materiel", "name: material")
    served.wait_for(PAGE, lambda html: "tz-preview-notice" not in html)


def test_the_terminal_speaks_our_words(project: Path, served: Served) -> None:
    said = (project.parent / "log").read_text(encoding="utf-8")
    assert served.url in said
    for words in ("INFO", "documentation", "Watching", "Serving on", "Detected", "Reloading"):
        assert words not in said, words


def test_a_preview_begins_with_a_broken_record_and_goes_on(tmp_path: Path) -> None:
    """Its one page stands in for all; the way back needs no restart."""
    project = lay_out(tmp_path / "project")
    save(project / NOTICE, "lead: [市商务局]", "lead: [市商物局]")
    notice = project / "templates" / "components" / "preview_notice.html"
    text = notice.read_text(encoding="utf-8")
    notice.write_text("{% macro", encoding="utf-8")  # Told even where this is broken as well.
    with serving(project, tmp_path / "log") as served:
        html = served.wait_for(PAGE, lambda html: "预览还没有页面" in html)
        assert "content/documents/yunchuan-2023.yml:" in html
        assert "是不是“市商务局”" in html
        assert "livereload" in html
        notice.write_text(text, encoding="utf-8")
        html = served.wait_for(PAGE, lambda html: "tz-preview-notice" in html)
        assert "所以还没有页面" in html
        save(project / NOTICE, "lead: [市商物局]", "lead: [市商务局]")
        html = served.wait_for(PAGE, lambda html: WORDS in html)
        assert "预览还没有页面" not in served.get("/") + html


def test_who_ends_the_command_ends_its_server(project: Path, tmp_path: Path) -> None:
    """Or the port would stay taken by a process that nobody sees."""
    with serving(project, tmp_path / "log") as served:
        served.wait_for(PAGE, lambda html: WORDS in html)
        served.process.terminate()
        served.process.wait(timeout=60)
        assert served.get(PAGE) == ""
