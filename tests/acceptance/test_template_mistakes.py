"""Who breaks a template reads where and what to do; the last good site stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import run, small_project

MISTAKES = {
    "pages/task.html": ("view.status_text", "view.status_txet", ":21:", "template-name-unknown"),
    "pages/department.html": (  # In English alone, which the second process makes.
        "{{",
        '{% if words.lead < "a" %}{{ view.absent }}{% endif %}{{',
        ":",
        "template-name-unknown",
    ),
    "components/facts.html": ("{% endmacro %}", "{% endmacro", ":", "template-syntax"),
    "main.html": ("{% block header %}", "{% blok header %}", ":9:4", "template-syntax"),
    "partials/site-missing.html": ("{{", "{{ absent }}{{", ":", "template-name-unknown"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = small_project(tmp_path_factory.mktemp("templates") / "project")
    assert run(folder, "build").returncode == 0
    return folder


def state_of(page: Path) -> tuple[object, ...]:
    """That it is the same file, written at the same time."""
    return page.stat().st_ino, page.stat().st_mtime_ns, page.read_bytes()


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_like_any_and_the_site_stays(project: Path, name: str) -> None:
    """Made in a process of its own, too: the place is not lost on the way out of it."""
    old, new, place, code = MISTAKES[name]
    template, home = project / "templates" / name, project / "site" / "index.html"
    text, before = template.read_text(encoding="utf-8"), state_of(home)
    template.write_text(text.replace(old, new, 1), encoding="utf-8")
    try:
        finished = run(project, "build", TAIZHANG_PROCESSES="2")
    finally:
        template.write_text(text, encoding="utf-8")
    assert finished.returncode == 1
    said = finished.stdout + finished.stderr
    assert f"templates/{name}{place}" in said
    assert f"error[{code}]" in said
    assert "  hint: " in said
    assert "1 error, 0 warnings in 7 files, 6 records" in said
    assert "Traceback" not in said
    assert state_of(home) == before


@pytest.mark.parametrize(
    ("name", "cut", "place"),
    [
        ("templates/main.html", None, "templates/main.html:1:1: error[template-missing]"),
        ("mkdocs.yml", "  custom_dir: templates\n", "mkdocs.yml:6:1: error[theme-folder-unset]"),
    ],
)
def test_a_theme_without_our_templates_is_no_traceback(
    project: Path, name: str, cut: str | None, place: str
) -> None:
    file = project / name
    text = file.read_text(encoding="utf-8")
    if cut is None:
        file.unlink()
    else:
        file.write_text(text.replace(cut, ""), encoding="utf-8")
    try:
        finished = run(project, "build")
    finally:
        file.write_text(text, encoding="utf-8")
    assert finished.returncode == 1
    assert place in finished.stdout + finished.stderr
    assert "Traceback" not in finished.stderr
