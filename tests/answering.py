"""A server on this machine that answers as a test wants it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def answering(pages: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """The address of the server, while it runs."""
    serving = ThreadingHTTPServer(("127.0.0.1", 0), pages)
    thread = threading.Thread(target=serving.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{serving.server_port}"
    serving.shutdown()
    serving.server_close()
    thread.join()
