"""What the server of MkDocs does otherwise in a preview: it shows pages before all are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from mkdocs.livereload import LiveReloadServer

from generator.host.preview_notice import Application, StartResponse
from generator.host.preview_view import PreviewView

EACH = 0.1
"""Seconds between two looks at the files. The server looks twice a second, which is most of what an
editor waited for; a look at a thousand files takes a hundredth of one."""

_WATCHED = ContextVar("watched", default=False)
"""What MkDocs does not tell a build."""


def look_often(server: LiveReloadServer) -> None:
    """Let it see a saved file sooner; to be called before it starts to look."""
    watched = tuple(server._watched_paths)  # noqa: SLF001 - there is no other way in
    for path in watched:
        while path in server._watched_paths:  # noqa: SLF001 - as often as it was asked to
            server.unwatch(path)
    server.observer = type(server.observer)(timeout=EACH)
    for path in watched:
        server.watch(path)


def is_watched() -> bool:
    """Whether a server will call builds: not without `--livereload`, nor where there is none."""
    return _WATCHED.get()


@contextmanager
def watching() -> Iterator[None]:
    """Let a build know that a server will watch."""
    before = _WATCHED.set(True)
    try:
        yield
    finally:
        _WATCHED.reset(before)


def build_at_once(server: LiveReloadServer) -> None:
    """Let it build as if something had been saved, as soon as it answers requests."""
    with server._rebuild_cond:  # noqa: SLF001 - there is no other way in
        server._want_rebuild = True  # noqa: SLF001


def reload_early(server: LiveReloadServer) -> None:
    """Say that what is being built can be seen, as the server does itself after a build.

    It holds back every answer until then; what it may give before is for `PreviewView` to say.
    """
    with server._epoch_cond:  # noqa: SLF001 - there is no other way in
        server._visible_epoch = server._wanted_epoch  # noqa: SLF001
        server._epoch_cond.notify_all()  # noqa: SLF001


class WaitingPages:
    """Holds back each page until it is right."""

    def __init__(self, application: Application, view: PreviewView, mount_path: str) -> None:
        """Take the server's own application, and the path that the site stands under."""
        self._application = application
        self._view = view
        self._mount_path = mount_path

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        path = str(environ.get("PATH_INFO", "")).encode("latin-1").decode("utf-8", "ignore")
        if path.startswith(self._mount_path) and not path.startswith("/livereload/"):
            inside = path.removeprefix(self._mount_path)
            self._view.look(inside if not path.endswith("/") else f"{inside}index.html")
        return self._application(environ, start_response)


class OnePage:
    """Answers every page with the only one there is, until a build has made others."""

    def __init__(
        self, application: Application, mount_path: str, is_needed: Callable[[], bool]
    ) -> None:
        """Take the next application, the path of the site, and ask at each page."""
        self._application = application
        self._mount_path = mount_path
        self._is_needed = is_needed

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request; whoever waits for a reload is left to wait."""
        path = str(environ.get("PATH_INFO", ""))
        if self._is_needed() and not path.startswith("/livereload/"):
            environ = {**environ, "PATH_INFO": self._mount_path}
        return self._application(environ, start_response)
