"""Finds a Chromium and a Chinese font for the browser tests, or installs them, or says how."""

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

VARIABLE = "TAIZHANG_CHROMIUM"
NAMES_ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# fontconfig brings fc-list, which tells whether a Chinese font is there.
FONT_PACKAGES = ("fonts-noto-cjk", "fontconfig")
QUIET_ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
FAILURE = f"""
浏览器测试需要 Chromium 和中文字体，自动安装没有成功（原因见上）。
请任选一种办法，再运行 make test：
  1. Debian、Ubuntu：sudo apt-get install chromium {" ".join(FONT_PACKAGES)}
  2. 已有 Chromium 或 Chrome：export {VARIABLE}=/完整/路径/chromium
  3. 只缺字体：把任一中文字体放进 ~/.local/share/fonts

The browser tests need Chromium and a Chinese font; installing them failed (see above).
Do one of these, then run make test again:
  1. Debian, Ubuntu: sudo apt-get install chromium {" ".join(FONT_PACKAGES)}
  2. Chromium or Chrome is there: export {VARIABLE}=/full/path/of/chromium
  3. Only the font is missing: put any Chinese font into ~/.local/share/fonts
"""


class LaunchOptions(TypedDict):
    """Keyword arguments of Playwright's `chromium.launch`."""

    executable_path: str
    args: list[str]


class ChromiumError(Exception):
    """There is no Chromium that starts; the text says so in Chinese and English."""


def main() -> int:
    """Make sure that a Chromium and a Chinese font exist; 1 when that cannot be done."""
    try:
        path = find_chromium() or _install_chromium()
    except ChromiumError as error:
        print(error, file=sys.stderr)
        return 1
    if path is None or not (_has_chinese_font() or _install_chinese_font()):
        print(FAILURE, file=sys.stderr)
        return 1
    print(f"Chromium: {path}")
    return 0


@functools.cache
def find_chromium() -> Path | None:
    """Return a Chromium that starts: the one asked for, one on PATH, or Playwright's own."""
    asked = os.environ.get(VARIABLE)
    if asked:
        if _starts(asked):
            return Path(asked)
        message = f"{VARIABLE} 指向的程序无法运行 / cannot be started: {asked}"
        raise ChromiumError(message)
    on_path = (shutil.which(name) for name in NAMES_ON_PATH)
    candidates = (*filter(None, on_path), *_playwright_chromium())
    return next((Path(candidate) for candidate in candidates if _starts(candidate)), None)


def launch_options() -> LaunchOptions:
    """Return the keyword arguments for Playwright's `chromium.launch`."""
    path = find_chromium()
    if path is None:
        raise ChromiumError(FAILURE)
    # Chromium refuses to start its sandbox as root, the usual user of a container.
    sandbox = ("--no-sandbox",) if _is_root() else ()
    return LaunchOptions(executable_path=str(path), args=[*sandbox, *QUIET_ARGUMENTS])


def _starts(program: str) -> bool:
    # Ubuntu's chromium-browser is on PATH but only says that a snap is wanted, so it is run.
    finished = _run(program, "--version", quiet=True)
    return finished is not None and finished.returncode == 0


def _playwright_chromium() -> tuple[str, ...]:
    # Another process, because Playwright cannot be started twice in the thread of a test.
    code = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as playwright: print(playwright.chromium.executable_path)"
    )
    finished = _run(sys.executable, "-c", code, quiet=True)
    return (finished.stdout.strip(),) if finished and finished.returncode == 0 else ()


def _install_chromium() -> Path | None:
    _say("没有找到 Chromium，正在安装……", "No Chromium found; installing one ...")
    # The font comes along when both are missing: one answer of the package manager, not two.
    if _apt_install("chromium", *FONT_PACKAGES):
        find_chromium.cache_clear()
        if path := find_chromium():
            return path
    _run(sys.executable, "-m", "playwright", "install", "chromium")
    find_chromium.cache_clear()
    return find_chromium()


def _has_chinese_font() -> bool:
    if sys.platform != "linux":
        return True  # macOS and Windows bring one.
    finished = _run("fc-list", ":lang=zh", quiet=True)
    return finished is not None and bool(finished.stdout.strip())


def _install_chinese_font() -> bool:
    _say("没有找到中文字体，正在安装……", "No Chinese font found; installing one ...")
    return _apt_install(*FONT_PACKAGES) and _has_chinese_font()


def _apt_install(*packages: str) -> bool:
    prefix = _root_prefix()
    if shutil.which("apt-get") is None or prefix is None:
        return False
    apt_get = (*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes", "--quiet=2")
    # A fresh machine may still be busy with its own updates: wait for the lock, not for ever.
    apt_get = (*apt_get, "--option", "DPkg::Lock::Timeout=120")
    commands = (
        (*apt_get, "update"),
        (*apt_get, "install", "--no-install-recommends", *packages),
    )
    # A repository that cannot be reached fails the update, yet the lists may already be there.
    results = [_run(*command) for command in commands]
    return results[-1] is not None and results[-1].returncode == 0


def _root_prefix() -> tuple[str, ...] | None:
    if _is_root():
        return ()
    finished = _run("sudo", "-n", "true", quiet=True)
    return ("sudo", "-n") if finished and finished.returncode == 0 else None


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _run(*command: str, quiet: bool = False) -> subprocess.CompletedProcess[str] | None:
    """Run a command; nothing when there is no such program or it does not come back."""
    # Long enough for a slow download, short enough for a machine that waits for an answer.
    timeout = 60 if quiet else 1800
    try:
        return subprocess.run(
            command, check=False, capture_output=quiet, text=True, timeout=timeout
        )
    except (OSError, subprocess.TimeoutExpired):
        return None


def _say(chinese: str, english: str) -> None:
    print(f"{chinese} / {english}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
