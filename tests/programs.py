"""Programs that some tests need of the machine: found, or installed, or the test fails and says."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGES = {
    "git": "git",
    "rsync": "rsync",
    "nginx": "nginx-light",
    "apache2": "apache2-bin",
    "caddy": "caddy",
}
"""What Debian and Ubuntu call the package."""


@functools.cache
def require(name: str) -> Path:
    """The program; installed by apt where we may, never left out silently."""
    search = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
    found = shutil.which(name, path=search)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        for words in (("update", "-qq"), ("install", "-qq", "-y", PACKAGES[name])):
            subprocess.run(
                ["apt-get", *words],
                env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
                check=False,
                capture_output=True,
            )
        found = shutil.which(name, path=search)
    if found is None:
        pytest.fail(
            f"这台机器上没有 {name}，请安装它：sudo apt-get install {PACKAGES[name]} / "
            f"{name} is missing; install it: sudo apt-get install {PACKAGES[name]}"
        )
    return Path(found)
