"""A page waits until it is right; what somebody looks at is right first."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from threading import Thread
from typing import Any

from generator.host.preview_server import WaitingPages
from generator.host.preview_view import MOST, PreviewView

SHOWN = "tasks/a-001/index.html"


def look_beside(view: PreviewView, path: str) -> Thread:
    """Ask for a page, as a thread of the server does."""
    thread = Thread(target=view.look, args=(path,), daemon=True)
    thread.start()
    return thread


def is_waiting(thread: Thread) -> bool:
    thread.join(timeout=0.2)
    return thread.is_alive()


def test_before_and_after_a_build_nothing_waits() -> None:
    view = PreviewView()
    view.look(SHOWN)
    view.look("data/tasks.csv")
    view.show(frozenset())
    view.all_right()
    view.look("themes/index.html")


def test_what_is_not_right_yet_waits_for_the_end_of_the_build() -> None:
    view = PreviewView()
    view.show(frozenset({SHOWN}))
    view.look(SHOWN)
    view.look("assets/site.css")
    waiting = [look_beside(view, path) for path in ("themes/index.html", "data/tasks.csv")]
    assert all(map(is_waiting, waiting))
    view.all_right()
    for thread in waiting:
        thread.join(timeout=30)
    assert not any(thread.is_alive() for thread in waiting)


def test_browsers_load_their_pages_again_when_the_first_are_right() -> None:
    view, told = PreviewView(), list[bool]()
    view.reload = lambda: told.append(view.is_behind)
    view.show(frozenset({SHOWN}))
    assert told == [True]


def test_the_pages_of_the_last_minutes_are_remembered_and_no_files() -> None:
    view = PreviewView()
    for number in range(MOST + 2):
        view.look(f"tasks/a-{number}/index.html")
    view.look("tasks/a-2/index.html")
    view.look("tasks/a-99/index.html")
    view.look("data/tasks.csv")
    assert view.looked_at() == {f"tasks/a-{number}/index.html" for number in (4, 5, 2, 99)}


def ask(path: str, mount_path: str) -> frozenset[str]:
    """The pages that were looked at after one request."""
    view = PreviewView()

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        start("200 OK", [])
        return [str(environ["PATH_INFO"]).encode()]

    begin = time.monotonic()
    pages = WaitingPages(answer, view, mount_path)
    told = pages({"PATH_INFO": path}, lambda *_: None)
    assert list(told) == [path.encode()]
    assert time.monotonic() - begin < 30
    return view.looked_at()


def test_a_request_is_a_page_below_the_path_of_the_site() -> None:
    assert ask("/tasks/a-001/", "/") == {SHOWN}
    assert ask("/", "/") == {"index.html"}
    assert ask("/zwgk/rwtz/tasks/a-001/", "/zwgk/rwtz/") == {SHOWN}
    assert ask("/livereload/1/2", "/") == frozenset()
    assert ask("/assets/site.css", "/") == frozenset()


def test_what_is_waited_for_is_told_once_and_can_be_right_before_the_rest() -> None:
    view, told = PreviewView(), list[str]()
    view.show(frozenset({SHOWN}))
    view.reload = lambda: told.append("reload")
    view.look(SHOWN)
    waiting = look_beside(view, "themes/index.html")
    assert is_waiting(waiting)
    assert view.take_awaited() == {"themes/index.html"}
    assert view.take_awaited() == frozenset()
    view.show_too(frozenset({"themes/index.html"}))
    waiting.join(timeout=30)
    assert not waiting.is_alive()
    view.look(SHOWN)
    assert view.is_behind
    assert told == []
