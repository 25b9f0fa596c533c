"""What a preview does after a save: pages that are open first, the rest behind, nothing stale."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Thread
from typing import NoReturn

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.host import preview as preview_module
from generator.host.plugin import TaizhangPlugin
from generator.host.preview import Preview
from generator.host.preview_server import watching
from generator.host.preview_view import PreviewView
from generator.host.site_memory import SiteMemory
from tests.acceptance.test_serve import LIST, NOTICE, PAGE, WORDS, lay_out, save
from tests.project import EPOCH

PAGE_FILE = f"{PAGE.strip('/')}/index.html"
ABOUT_FILE = "accessibility/index.html"
LIST_FILE = f"{LIST.strip('/')}/index.html"
OTHER = "就业补贴的办理条件"
THIRD = "就业补贴的停发条件"


class Previewed:
    """A project, the folder of its preview, and what its server would do."""

    def __init__(self, root: Path) -> None:
        self.project = lay_out(root / "project")
        self.folder = root / "shown"
        config = load_config(str(self.project / "mkdocs.yml"), site_dir=str(self.folder))
        config.plugins.on_startup(command="serve", dirty=False)
        with watching():
            build(config)
        plugin = config.plugins["taizhang"]
        assert isinstance(plugin, TaizhangPlugin)
        self.preview: Preview = plugin._preview  # noqa: SLF001 - the server hands it to nobody

    def save(self, old: str, new: str) -> None:
        save(self.project / NOTICE, old, new)

    def rebuild(self) -> None:
        """As after a save; records alone need nothing else."""

        def build_all() -> NoReturn:
            pytest.fail("records alone were saved")

        self.preview.rebuild(build_all)
        self.preview.wait()

    def has(self, file: str, words: str) -> bool:
        return words in (self.folder / file).read_text(encoding="utf-8")

    def with_words(self, words: str) -> set[str]:
        """The pages that say it."""
        return {file for file in self.files() if file.endswith(".html") and self.has(file, words)}

    def has_file(self, file: str) -> bool:
        return (self.folder / file).is_file()

    def is_in_trouble(self) -> bool:
        return self.preview.notice is not None

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Previewed:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    monkeypatch.setattr(preview_module, "EACH", 0.0)
    shown = Previewed(tmp_path)
    shown.rebuild()
    shown.preview.view.look(PAGE_FILE)
    return shown


def test_before_the_first_build_only_hand_written_pages_can_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    shown = Previewed(tmp_path)
    view, reading, seen = shown.preview.view, list[Thread](), list[set[str]]()

    def let_see(paths: frozenset[str]) -> None:
        seen.append({file for file in shown.files() if file.endswith(".html")})
        PreviewView.show(view, paths)

    assert not shown.has_file(PAGE_FILE)
    for file in (ABOUT_FILE, PAGE_FILE):
        reading.append(Thread(target=view.look, args=(file,), daemon=True))
        reading[-1].start()
    reading[0].join(timeout=30)
    assert [one.is_alive() for one in reading] == [False, True]
    monkeypatch.setattr(view, "show", let_see)
    shown.rebuild()
    reading[1].join(timeout=30)
    assert not reading[1].is_alive()
    assert PAGE_FILE in seen[0]
    assert LIST_FILE not in seen[0]
    assert shown.has_file(LIST_FILE)


def test_an_open_page_is_right_before_the_lists_are(shown: Previewed) -> None:
    seen: list[tuple[bool, bool]] = []
    shown.preview.view.reload = lambda: seen.append(
        (shown.has(PAGE_FILE, OTHER), shown.has(LIST_FILE, OTHER))
    )
    shown.save(WORDS, OTHER)
    shown.rebuild()
    assert seen == [(True, False)]
    assert shown.has(LIST_FILE, OTHER)
    assert not shown.preview.view.is_behind


def test_a_page_that_is_opened_meanwhile_is_made_at_once(
    shown: Previewed, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown.preview.view
    show_too, seen = view.show_too, dict[str, set[str]]()

    def open_list() -> None:
        Thread(target=view.look, args=(LIST_FILE,), daemon=True).start()
        while LIST_FILE not in view._awaited:  # noqa: SLF001 - the build must not be ahead of it
            time.sleep(0.001)

    def look(paths: frozenset[str]) -> None:
        seen.update({path: shown.with_words(OTHER) for path in paths})
        show_too(paths)

    begin = shown.files()
    monkeypatch.setattr(view, "show_too", look)
    view.reload = open_list
    shown.save(WORDS, OTHER)
    shown.rebuild()
    assert seen == {LIST_FILE: {PAGE_FILE, LIST_FILE}}
    assert shown.with_words(OTHER) > seen[LIST_FILE]
    view.reload = lambda: None
    shown.save(OTHER, WORDS)
    shown.rebuild()
    assert shown.files() == begin


def test_what_is_saved_meanwhile_ends_the_build_behind(shown: Previewed) -> None:
    def save_again() -> None:
        shown.preview.view.reload = lambda: None
        shown.save(OTHER, THIRD)

    begin = shown.files()
    shown.preview.view.reload = save_again
    shown.save(WORDS, OTHER)
    shown.rebuild()
    assert shown.has(LIST_FILE, WORDS)
    was_behind = shown.preview.view.is_behind
    assert was_behind  # Nobody sees a page of the save before meanwhile.
    shown.rebuild()
    assert not shown.preview.view.is_behind
    assert shown.has(PAGE_FILE, THIRD)
    assert shown.has(LIST_FILE, THIRD)
    shown.save(THIRD, WORDS)
    shown.rebuild()
    assert shown.files() == begin


def test_a_build_that_fails_half_way_leaves_nothing_stale(
    shown: Previewed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    begin = shown.files()
    shown.save(WORDS, OTHER)
    with monkeypatch.context() as patched:
        patched.setattr(SiteMemory, "learn", fail)
        shown.rebuild()
    assert shown.is_in_trouble()
    shown.save(OTHER, WORDS)
    shown.rebuild()
    assert not shown.is_in_trouble()
    assert shown.files() == begin


def test_a_problem_that_is_mended_is_gone_from_the_pages_that_are_shown_first(
    shown: Previewed,
) -> None:
    shown.save("lead: [市商务局]", "lead: [市没有局]")
    shown.rebuild()
    assert shown.is_in_trouble()
    notices: list[bool] = []
    shown.preview.view.reload = lambda: notices.append(shown.is_in_trouble())
    shown.save("lead: [市没有局]", "lead: [市商务局]")
    shown.rebuild()
    assert notices == [False]


def test_what_stands_in_the_way_is_told_in_the_terminal_too(
    shown: Previewed, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever watches the terminal would think that all went well."""
    shown.save(WORDS, f"{WORDS} 13800138000")
    shown.rebuild()
    assert shown.is_in_trouble()
    (told,) = [record for record in caplog.records if record.levelname == "ERROR"]
    assert NOTICE.name in told.getMessage()
