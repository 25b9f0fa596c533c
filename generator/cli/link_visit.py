"""The one door to the network: whether a page of evidence is there. Nothing is sent but the asking.

`taizhang evidence` alone comes here, because links die and only a look tells; building and
checking never leave the machine.
"""

from __future__ import annotations

import socket
import ssl
import urllib.error
import urllib.request
from http import HTTPStatus
from http.client import HTTPException

from generator.model.link_sight import LinkState

USER_AGENT = "taizhang (link check)"
_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_NO_HEAD = frozenset(
    {HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
    | {HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED}
)
"""Servers that know no HEAD answer so, some of them with 404: the page itself is asked for."""
_WEB = frozenset({"http", "https"})
_HANDLERS = (
    urllib.request.HTTPHandler,
    urllib.request.HTTPSHandler,
    urllib.request.HTTPRedirectHandler,
    urllib.request.HTTPDefaultErrorHandler,
    urllib.request.HTTPErrorProcessor,
    urllib.request.ProxyHandler,
)
"""No files and no FTP, wherever a page redirects to."""


def visit(url: str, seconds: float) -> tuple[LinkState, str]:
    """What is there, and the status or reason as a person reads it."""
    state, reason = _ask(url, "HEAD", seconds)
    return _ask(url, "GET", seconds) if reason in _AGAIN else (state, reason)


_AGAIN = frozenset(str(int(status)) for status in _NO_HEAD)


def _ask(url: str, method: str, seconds: float) -> tuple[LinkState, str]:
    opener = urllib.request.OpenerDirector()
    for handler in _HANDLERS:
        opener.add_handler(handler())
    headers = {"User-Agent": USER_AGENT}
    try:
        asking = urllib.request.Request(url, method=method, headers=headers)  # noqa: S310 - the handlers know http and https only
        if asking.type not in _WEB:
            return LinkState.UNKNOWN, asking.type
        with opener.open(asking, timeout=seconds) as answer:
            return LinkState.SEEN, str(answer.status)
    except urllib.error.HTTPError as answer:
        answer.close()
        state = LinkState.GONE if answer.code in _GONE else LinkState.UNKNOWN
        return state, str(answer.code)
    except (TimeoutError, socket.gaierror, ssl.SSLError, urllib.error.URLError) as trouble:
        return LinkState.UNKNOWN, _reason(trouble)
    except (OSError, HTTPException, ValueError) as trouble:
        return LinkState.UNKNOWN, type(trouble).__name__


def _reason(trouble: OSError) -> str:
    inner = getattr(trouble, "reason", trouble)
    return "timeout" if isinstance(inner, TimeoutError) else type(inner).__name__
