"""Lets a preview begin although its first build stops: the server shows why, and goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands import serve

from generator.host.preview_server import watching

PLAIN = """<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>预览还没有页面 / No page yet</title>
</head>
<body>
<main>
<h1>预览还没有页面</h1>
<p>改好内容并保存，页面会自己出现。</p>
<p lang="en">No page yet: it appears by itself once the content is mended and saved.</p>
</main>
</body>
</html>
"""
"""In the place of every page while none was ever made; it takes nothing from the templates, which
may be what is broken."""

_UNWATCHED = "--no-livereload"
"""The option of MkDocs' program with which its server never builds again."""

_SERVER: Any = serve
"""MkDocs does not say that its server calls a build by this name; a test does."""


class FirstBuild:
    """The first build of one server of MkDocs, which would end with it."""

    def __init__(self) -> None:
        self._build: Callable[..., None] | None = None

    def outlive(self, tell: Callable[[Exception], None]) -> None:
        """Let the next build that the server begins `tell` what stops it, and no other."""
        if _UNWATCHED in sys.argv:  # Nothing would come after it.
            return
        self._build = _SERVER.build

        def build_first(*given: Any, **named: Any) -> None:  # noqa: ANN401 - as MkDocs calls it
            build = self.forget()
            try:
                with watching():
                    build(*given, **named)
            except Exception as trouble:  # noqa: BLE001 - whatever it is, an editor reads of it
                tell(trouble)

        _SERVER.build = build_first

    def forget(self) -> Callable[..., None]:
        """Leave the server to itself."""
        if self._build is not None:
            _SERVER.build, self._build = self._build, None
        build: Callable[..., None] = _SERVER.build
        return build


def put_plain_page(folder: Path) -> None:
    """Where the server looks; the first whole build writes over it."""
    (folder / "index.html").write_text(PLAIN, encoding="utf-8")
