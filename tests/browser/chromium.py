"""Finds what the browser tests need of a machine, or installs it, or says what is missing."""

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

VARIABLE = "TAIZHANG_CHROMIUM"
NAMES_ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET_ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


class LaunchOptions(TypedDict):
    """Keyword arguments of Playwright's `chromium.launch`."""

    executable_path: str
    args: list[str]


class ChromiumError(Exception):
    """There is no Chromium that starts; the text says so in Chinese and English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that must be on the machine."""

    name: str
    # What Debian and Ubuntu call it.
    packages: tuple[str, ...]
    is_met: Callable[[], bool]


def main() -> int:
    """Make sure that everything needed is there; 1 when that cannot be done."""
    try:
        missing = _unmet(NEEDS)
        if missing:
            _install(missing)
            missing = _unmet(missing)
        if missing:
            print(_explain(missing), file=sys.stderr)
            return 1
        print(f"Chromium: {find_chromium()}")
    except ChromiumError as error:
        print(error, file=sys.stderr)
        return 1
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
    candidates = filter(None, (*on_path, _playwright_chromium()))
    return next((Path(candidate) for candidate in candidates if _starts(candidate)), None)


def launch_options() -> LaunchOptions:
    """Return the keyword arguments for Playwright's `chromium.launch`."""
    path = find_chromium()
    if path is None:
        raise ChromiumError(_explain(_unmet(NEEDS)))
    # Chromium refuses to start its sandbox as root, the usual user of a container.
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return LaunchOptions(executable_path=str(path), args=[*sandbox, *QUIET_ARGUMENTS])


def _starts(program: str) -> bool:
    # Ubuntu's chromium-browser is on PATH but only says that a snap is wanted, so it is run.
    return _ask(program, "--version") is not None


def _playwright_chromium() -> str | None:
    # Another process, because Playwright cannot be started twice in the thread of a test.
    code = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as playwright: print(playwright.chromium.executable_path)"
    )
    return _ask(sys.executable, "-c", code)


def _playwright_starts() -> bool:
    return _ask(sys.executable, "-m", "playwright", "--version") is not None


def _has_chinese_font() -> bool:
    return sys.platform == "darwin" or bool(_ask("fc-list", ":lang=zh"))


# Playwright first: without it its own Chromium can be neither found nor fetched.
NEEDS = (
    Need(
        name="Playwright 所需的系统库 / the system library of Playwright",
        packages=("libatomic1",),
        is_met=_playwright_starts,
    ),
    Need(
        name="Chromium 浏览器 / a Chromium",
        packages=("chromium",),
        is_met=lambda: find_chromium() is not None,
    ),
    Need(
        name="中文字体 / a Chinese font",
        # fontconfig brings fc-list, which tells whether a font is there.
        packages=("fonts-noto-cjk", "fontconfig"),
        is_met=_has_chinese_font,
    ),
)


def _unmet(needs: Iterable[Need]) -> tuple[Need, ...]:
    return tuple(need for need in needs if not need.is_met())


def _install(needs: Iterable[Need]) -> None:
    prefix = _root_prefix()
    if prefix is not None and shutil.which("apt-get"):
        # A fresh machine may still be busy with its own updates: wait for the lock, not for ever.
        lock = ("--option", "DPkg::Lock::Timeout=120")
        apt_get = (*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes", *lock)
        # It may fail for a repository that is not needed here, so what follows is tried anyway.
        _do(*apt_get, "update")
        for need in needs:
            print(f"正在安装 / installing: {need.name}", flush=True)
            _do(*apt_get, "install", "--no-install-recommends", *need.packages)
    find_chromium.cache_clear()
    if find_chromium() is None:
        _do(sys.executable, "-m", "playwright", "install", "chromium")
        find_chromium.cache_clear()


def _explain(missing: Iterable[Need]) -> str:
    names = "\n".join(f"  - {need.name}" for need in missing)
    packages = " ".join(name for need in missing for name in need.packages)
    return f"""
浏览器测试缺少下列各项，没有能够自动安装（原因见上）。装好后再运行 make test。
The browser tests lack the following; installing failed (see above). Install, then make test again.
{names}
  Debian, Ubuntu: sudo apt-get install {packages}
  已有 Chromium 或 Chrome / it is there: export {VARIABLE}=/path/of/chromium
  没有管理员权限时字体放进 / without root, a font goes into: ~/.local/share/fonts
"""


def _root_prefix() -> tuple[str, ...] | None:
    if os.geteuid() == 0:
        return ()
    return None if _ask("sudo", "-n", "true") is None else ("sudo", "-n")


def _ask(*command: str) -> str | None:
    """Return what a command prints; nothing when it fails, is not there or does not come back."""
    finished = _run(*command, seconds=60)
    return finished.stdout.strip() if finished and finished.returncode == 0 else None


def _do(*command: str) -> None:
    """Run a command; what it said is of interest only when it failed."""
    finished = _run(*command, seconds=1800)
    if finished is None or finished.returncode != 0:
        said = (finished.stdout, finished.stderr) if finished else ()
        print("$", *command, *said, file=sys.stderr)


def _run(*command: str, seconds: int) -> subprocess.CompletedProcess[str] | None:
    try:
        return subprocess.run(
            command,
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=seconds,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None


if __name__ == "__main__":
    sys.exit(main())
