"""Starts a real nginx, Apache or Caddy with a configuration of ours, on a free port."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from types import MappingProxyType

from generator.model.redirect import Redirect
from generator.publishing.server_files import Serving, write_configuration
from tests.programs import require

BASES = ("/", "/zwgk/rwtz/")
"""At the root of a host, and below a portal."""

MODULES = ("mpm_event", "authz_core", "alias", "headers", "mime", "dir")
"""What Apache is asked for beside what is built in; Debian's place for it is the usual one."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Message
    body: str


@dataclass(frozen=True, kw_only=True)
class Served:
    """A site that stands on a real server."""

    server: str
    port: int
    base: str

    @property
    def address(self) -> str:
        """Of its first page."""
        return f"http://127.0.0.1:{self.port}{self.base}"

    def ask(
        self,
        path: str,
        method: str = "GET",
        host: str = "127.0.0.1",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> Answer:
        """Ask for a path below the base path."""
        connection = http.client.HTTPConnection(host, self.port, timeout=20)
        connection.request(method, self.base + path, headers=dict(headers))
        got = connection.getresponse()
        answer = Answer(status=got.status, headers=got.headers, body=got.read().decode("latin-1"))
        connection.close()
        return answer


def free_port() -> int:
    """A port that nobody listens on."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@contextmanager
def running(served: Served, configuration: str, work: Path) -> Iterator[Served]:
    """The server, until the tests with it are over; `configuration` names the port itself."""
    command = {"nginx": _nginx, "apache": _apache, "caddy": _caddy}[served.server]
    log = work / "log"
    with (
        log.open("wb") as said,
        subprocess.Popen(
            command(configuration, work),
            stdout=said,
            stderr=said,
            env={
                **os.environ,
                "HOME": str(work),
                "XDG_DATA_HOME": str(work),
                "XDG_CONFIG_HOME": str(work),
            },
        ) as process,
    ):
        try:
            for _ in range(200):
                with closing(socket.socket()) as trial:
                    if trial.connect_ex(("127.0.0.1", served.port)) == 0:
                        break
                assert process.poll() is None, log.read_text(encoding="utf-8")
                time.sleep(0.1)
            yield served
        finally:
            process.terminate()


@contextmanager
def site_on(
    server: str, base: str, folder: Path, work: Path, *, redirects: Sequence[Redirect] = ()
) -> Iterator[Served]:
    """A site on a server that has the configuration which `taizhang server` prints."""
    serving = Serving(site_url=f"http://localhost{base}", folder=str(folder), redirects=redirects)
    port = free_port()
    told = _at(write_configuration(server, serving), server, port)
    with running(Served(server=server, port=port, base=base), told, work) as up:
        yield up


def _at(configuration: str, server: str, port: int) -> str:
    """The same configuration at another port, and without certificates."""
    if server == "nginx":
        assert "listen 80;" in configuration
        return configuration.replace("listen 80;", f"listen {port};").replace("]:80", f"]:{port}")
    if server == "apache":
        return f"Listen 127.0.0.1:{port}\nListen [::1]:{port}\n{configuration}"
    assert "\nlocalhost {" in configuration
    hosts = ", ".join(f"http://{host}:{port}" for host in ("localhost", "127.0.0.1", "[::1]"))
    return configuration.replace("\nlocalhost {", f"\n{hosts} {{")


def _nginx(configuration: str, work: Path) -> list[str | Path]:
    file = work / "nginx.conf"
    temporary = "".join(
        f"  {name}_temp_path {work}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    file.write_text(
        f"{'user root;' if os.geteuid() == 0 else ''}\ndaemon off;\npid {work}/pid;\n"
        f"events {{}}\nhttp {{\n  access_log off;\n{temporary}{configuration}}}\n",
        encoding="utf-8",
    )
    return [require("nginx"), "-e", "stderr", "-c", file]


def _apache(configuration: str, work: Path) -> list[str | Path]:
    """It refuses to serve as root, so everybody has to be able to read its site."""
    file = work / "apache.conf"
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in MODULES
    )
    user = "User nobody\nGroup nogroup\n" if os.geteuid() == 0 else ""
    file.write_text(
        f"ServerRoot {work}\nPidFile {work}/pid\nErrorLog /dev/stderr\nServerName localhost\n"
        f"TypesConfig /dev/null\n{modules}{user}{configuration}",
        encoding="utf-8",
    )
    return [require("apache2"), "-X", "-f", file]


def _caddy(configuration: str, work: Path) -> list[str | Path]:
    file = work / "Caddyfile"
    options = "{\n  admin off\n  auto_https off\n}\n"
    file.write_text(options + configuration, encoding="utf-8")
    return [require("caddy"), "run", "--config", file, "--adapter", "caddyfile"]
