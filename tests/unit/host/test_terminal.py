"""MkDocs speaks in our words: Chinese first, and nothing twice."""

from __future__ import annotations

import inspect
import logging
from pathlib import Path

import pytest
from mkdocs import livereload
from mkdocs.commands import build, serve
from mkdocs.structure import nav, pages

from generator.host import command
from generator.host.terminal import PlainWords, WorthSaying, word_message

SAID = {
    "Building documentation...": "正在生成网站……",
    "Documentation built in 1.37 seconds": "用了 1.37 秒。",
    "[12:03:20] Watching paths for changes: 'content', 'mkdocs.yml'": (
        "[12:03:20] 保存这些地方的文件，页面会自己更新：'content', 'mkdocs.yml'"
    ),
    "[12:03:20] Serving on http://127.0.0.1:8000/": (
        "[12:03:20] 预览在这个地址：http://127.0.0.1:8000/ 结束预览请按 Ctrl+C。"
    ),
    "[12:03:21] Detected file changes": "[12:03:21] 正在更新页面……",
    "[12:03:21] Reloading browsers": "[12:03:21] 浏览器会重新打开页面。",
    "Shutting down...": "预览结束。",
    '[12:03:21] "GET /nowhere/ HTTP/1.1" code 404': "[12:03:21] 没有这个页面：/nowhere/",
    "Doc file 'about.md' contains a link 'more.md', but the target is not found among "
    "documentation files.": "content/pages/about.md：链接“more.md”指向的页面或文件不存在。",
    "Doc file 'about.md' contains a link '#x', but there is no such anchor on this page.": (
        "content/pages/about.md：链接“#x”指向的位置不存在。"
    ),
    "Doc file 'about.md' contains an absolute link '/x/', it was left as is.": (
        "content/pages/about.md：链接“/x/”没有改动，请确认它能打开。"
    ),
    "A reference to 'x.md' is included in the 'nav' configuration, which is not found in the "
    "documentation files.": "mkdocs.yml：nav 里的“x.md”不在 content/pages 里。",
}
UNSAID = (
    "Cleaning site directory",
    "Building documentation to directory: site",
    "[12:03:21] Browser connected: http://127.0.0.1:8000/",
    '[12:03:21] "GET /tasks HTTP/1.1" code 302',
    "The following pages exist in the docs directory, but are not included in the ...\n  - a.md",
    "Error building page 'about.md': trouble",
)


@pytest.mark.parametrize("said", SAID)
def test_what_is_worth_saying_is_said_in_both_languages(said: str) -> None:
    assert word_message(said, "zh") == SAID[said]
    english = word_message(said, "en")
    assert english
    assert english != said


@pytest.mark.parametrize("said", UNSAID)
def test_what_our_lines_say_already_is_left_out(said: str) -> None:
    assert word_message(said, "zh") is None
    record = logging.LogRecord("mkdocs", logging.INFO, "", 1, said, (), None)
    assert not WorthSaying().filter(record)


def test_anything_else_is_passed_on() -> None:
    assert word_message("something new", "zh") == "something new"


def test_mkdocs_says_these_things_still() -> None:
    """Another version may word them otherwise; then they would be English again."""
    sources = "".join(map(inspect.getsource, (build, serve, livereload, nav, pages)))
    for words in (
        *("Building documentation...", "Cleaning site directory", "Documentation built in"),
        *("Watching paths for changes: ", "Serving on ", "Detected file changes"),
        *("Reloading browsers", "Browser connected: ", "Shutting down...", "contains a link '"),
        *("is not found among documentation files", "there is no such anchor on this page"),
        *("included in the 'nav' ", "it was left as is", "Building documentation to directory: "),
    ):
        assert words in sources, words


def test_who_has_to_act_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAIZHANG_LANG", "zh")

    def show(level: int, said: str) -> str:
        return PlainWords().format(logging.LogRecord("mkdocs", level, "", 1, said, (), None))

    assert show(logging.INFO, "Shutting down...") == "预览结束。"
    assert show(logging.WARNING, "trouble") == "提醒：trouble"
    assert show(logging.ERROR, "trouble") == "错误：trouble"
    assert show(logging.ERROR, "taizhang: content/a.yml:1:1: ……") == "content/a.yml:1:1: ……"


def test_a_mistake_of_ours_is_a_report_and_a_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(command, "load_config", fail)
    monkeypatch.setattr(command, "speak_plainly", lambda: None)
    assert command.run_command("build", "mkdocs.yml") == 3
    said = capsys.readouterr().err
    assert "Traceback" not in said
    (report,) = tmp_path.glob("taizhang-bug-*.txt")
    assert str(report) in said
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
