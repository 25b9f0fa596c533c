"""The Chromium of the tests starts, draws Chinese, and is never silently missing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import chromium
from tests.browser.conftest import ServeFolder


@pytest.fixture(autouse=True)
def _search_anew() -> Iterator[None]:
    chromium.find_chromium.cache_clear()
    yield
    chromium.find_chromium.cache_clear()


def _program(path: Path, text: str) -> str:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_a_page_is_shown_with_chinese_characters(
    browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    """Two characters that a missing font would both draw as the same box differ."""
    page_html = "<!doctype html><meta charset=utf-8><p style='font-size:40px'>"
    for name in ("一", "龘"):
        (tmp_path / f"{ord(name)}.html").write_text(page_html + name, encoding="utf-8")
    address = serve_folder(tmp_path)
    with browser.new_context() as context:
        page = context.new_page()
        shots = []
        for name in ("一", "龘"):
            page.goto(f"{address}{ord(name)}.html")
            shots.append(page.locator("p").screenshot())
    assert shots[0] != shots[1]


def test_the_chromium_asked_for_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _program(tmp_path / "mine", "echo Chromium 1")
    monkeypatch.setenv(chromium.VARIABLE, asked)
    assert chromium.launch_options()["executable_path"] == asked


def test_a_chromium_asked_for_that_does_not_start_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv(chromium.VARIABLE, str(tmp_path / "none"))
    assert chromium.main() == 1
    message = capsys.readouterr().err
    assert str(tmp_path / "none") in message
    assert "无法运行" in message


def test_a_program_on_the_path_that_only_asks_for_a_snap_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    _program(tmp_path / "chromium", "exit 1")
    real = _program(tmp_path / "google-chrome", "echo Chromium 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chromium.find_chromium() == Path(real)


def test_without_any_way_to_a_chromium_the_command_says_what_to_do(tmp_path: Path) -> None:
    """An empty PATH has no browser, no apt-get and no sudo; Playwright looks into an empty home."""
    finished = subprocess.run(
        [sys.executable, chromium.__file__],
        env={
            "PATH": str(tmp_path),
            "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path),
            "PLAYWRIGHT_DOWNLOAD_HOST": "http://127.0.0.1:9",
            "PYTHONUTF8": "1",
        },
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert finished.returncode == 1
    assert "没有能够自动安装" in finished.stderr
    assert chromium.VARIABLE in finished.stderr


def test_root_starts_chromium_without_its_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "--no-sandbox" in chromium.launch_options()["args"]
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "--no-sandbox" not in chromium.launch_options()["args"]
