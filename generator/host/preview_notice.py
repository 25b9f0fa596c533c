"""Shows in every page of a preview what stands in the way of the last save."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from generator.host.messages import ContentAbort
from generator.problems.problem import Problem, Severity
from generator.rendering.environment import Templates

MOST_SHOWN = 20
"""Problems that are listed; the terminal has them all."""

STYLE = "assets/preview.css"
"""Below the site of a preview; a published site has no such file."""

StartResponse = Callable[..., Any]
Application = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]
"""A web application as PEP 3333 has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownProblem:
    """One problem in both languages."""

    place: str
    """File, line and column."""
    message_zh: str
    message_en: str
    hint_zh: str
    hint_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Why the pages are still those of an earlier save."""

    problems: tuple[ShownProblem, ...]
    """The first of those that have a place."""
    count: int
    """How many there are."""
    text: str
    """What is wrong, where it has no place; else empty."""
    has_pages: bool
    """Whether there are pages of an earlier save."""


def notice_of(trouble: Exception, *, has_pages: bool = True) -> Notice:
    """Every error of the content with its place, or what the trouble itself says."""
    if not isinstance(trouble, ContentAbort):
        text = str(trouble) or type(trouble).__name__
        return Notice(problems=(), count=0, text=text, has_pages=has_pages)
    errors = [p for p in trouble.problems if p.severity is Severity.ERROR]
    shown = tuple(map(_show, errors[:MOST_SHOWN]))
    return Notice(problems=shown, count=len(errors), text="", has_pages=has_pages)


def _show(problem: Problem) -> ShownProblem:
    return ShownProblem(
        place=str(problem.place),
        message_zh=problem.message("zh"),
        message_en=problem.message("en"),
        hint_zh=problem.hint("zh"),
        hint_en=problem.hint("en"),
    )


class NoticeInPages:
    """Puts the notice before the content of each page that the server sends."""

    def __init__(
        self, application: Application, notice: Callable[[], Notice | None], templates: Path
    ) -> None:
        """Take the server's own application, and ask for the notice at each page."""
        self._application = application
        self._notice = notice
        self._templates = templates

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        path = str(environ.get("PATH_INFO", ""))
        if path.startswith("/livereload/"):
            return self._application(environ, start_response)
        if path.endswith(f"/{STYLE}"):
            return self._style(start_response)
        answer: list[tuple[str, list[tuple[str, str]]]] = []
        body = self._application(
            environ, lambda status, headers, *_: answer.append((status, headers))
        )
        status, headers = answer[0]
        notice = self._notice()
        if notice is not None and dict(headers).get("Content-Type", "").startswith("text/html"):
            content = self._with(notice, b"".join(body))
            headers = [item for item in headers if item[0] != "Content-Length"]
            headers.append(("Content-Length", str(len(content))))
            body = [content]
        start_response(status, headers)
        return body

    def _style(self, start_response: StartResponse) -> Iterable[bytes]:
        style = self._templates / STYLE
        content = style.read_bytes() if style.is_file() else b""
        start_response("200 OK", [("Content-Type", "text/css; charset=utf-8")])
        return [content]

    def _with(self, notice: Notice, html: bytes) -> bytes:
        """Right behind <body>, so that it is read first."""
        begin = html.find(b"<body")
        at = html.find(b">", begin) + 1
        if begin < 0 or at == 0:
            return html
        return html[:at] + self._word(notice).encode() + html[at:]

    def _word(self, notice: Notice) -> str:
        """Without the component where that itself is broken."""
        try:
            templates = Templates(self._templates)
            return templates.component("preview_notice", notice=notice, style=STYLE)
        except Exception:  # noqa: BLE001 - a template can fail in any way
            return f'<pre role="alert">{escape(_plain(notice))}</pre>'


def _plain(notice: Notice) -> str:
    """The notice as text alone."""
    paragraphs = [notice.text] if notice.text else []
    for problem in notice.problems:
        paragraphs.append(f"{problem.place}: {problem.message_zh}\n{problem.hint_zh}")
        paragraphs.append(f"{problem.message_en}\n{problem.hint_en}")
    return "\n\n".join(paragraphs)
