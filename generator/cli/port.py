"""Tells whether the preview can have a port of this machine."""

from __future__ import annotations

import os
import socket

HOST = "127.0.0.1"
"""A preview is for this machine alone."""


def is_free(port: int) -> bool:
    """Whether a server can listen there; asked first, for a preview builds the site before."""
    with socket.socket() as listener:
        if os.name == "posix":  # As the server of the preview does, or a port that was just left
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # would seem taken.
        try:
            listener.bind((HOST, port))
        except OSError:
            return False
    return True
