"""Serves a built site on a free local port as an ordinary web server would."""

import contextlib
import functools
import http.server
import threading
import urllib.parse
from collections.abc import Iterator, Mapping
from pathlib import Path


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Answers below one base path, with the site's own 404 page, and keeps quiet."""

    protocol_version = "HTTP/1.1"
    # Named here because the tables of operating systems differ.
    extensions_map = {  # noqa: RUF012  # typed by the base class
        "": "application/octet-stream",
        ".atom": "application/atom+xml",
        ".css": "text/css; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".ico": "image/x-icon",
        ".ics": "text/calendar; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".jsonld": "application/ld+json",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".xml": "application/xml",
        ".zip": "application/zip",
    }

    def __init__(self, *args: object, folder: Path, base: str, headers: Mapping[str, str]) -> None:
        self._base = base
        self._added_headers = headers
        super().__init__(*args, directory=str(folder))  # type: ignore[arg-type]  # as the server calls it

    def translate_path(self, path: str) -> str:
        """Find the file below the base path; what lies beside it does not exist."""
        asked = urllib.parse.unquote(path)
        if not asked.startswith(self._base):
            return str(Path(self.directory) / "outside-the-base-path")
        return super().translate_path("/" + path.removeprefix(self._base))

    def end_headers(self) -> None:
        """Add the headers of this test to each answer."""
        for name, value in self._added_headers.items():
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Show the 404 page of the site, where it has one."""
        page = Path(self.directory) / "404.html"
        if code != http.HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", self.extensions_map[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is given
        """Say nothing: what a test wants to know it asks the browser."""


class _Server(http.server.ThreadingHTTPServer):
    # A page asks for more files at once than the five connections that are the default.
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that hung up; anything else would fail its own request."""


@contextlib.contextmanager
def serving(
    folder: Path, base: str = "/", headers: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Serve a folder below a base path; gives the address of its first page."""
    if not (base.startswith("/") and base.endswith("/")):
        message = f"a base path begins and ends with a slash: {base!r}"
        raise ValueError(message)
    handler = functools.partial(_Handler, folder=folder, base=base, headers=headers or {})
    with _Server(("127.0.0.1", 0), handler) as server:
        # A short interval, because a test run ends with every server that it started.
        thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{base}"
        finally:
            server.shutdown()
            thread.join()
