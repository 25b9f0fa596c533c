"""Calls git and rsync, and words what they say when they fail."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from generator.publishing.target import PublishError


def call(
    *arguments: str | Path, folder: Path | None = None, variables: Mapping[str, str] | None = None
) -> str:
    """What a program prints; a PublishError where it is missing or fails."""
    name = str(arguments[0])
    try:
        finished = subprocess.run(
            [str(argument) for argument in arguments],
            cwd=folder,
            env={**os.environ, "LC_ALL": "C.UTF-8", **(variables or {})},
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
    except FileNotFoundError as trouble:
        raise PublishError(
            f"这台机器上没有 {name}；请安装它，网站没有改动。",
            f"{name} is not installed here; install it. The site is unchanged.",
        ) from trouble
    if finished.returncode != 0:
        said = finished.stderr.strip() or finished.stdout.strip()
        raise PublishError(
            f"{name} 没有成功，原来的网站没有改动；排除原因，再发布一次：\n{said}",
            f"{name} failed; the site that stood there is unchanged. Mend the cause and publish "
            f"again:\n{said}",
            code=finished.returncode,
            said=said,
        )
    return finished.stdout


def answer(
    *arguments: str | Path, folder: Path | None = None, nothing: int | None = None
) -> str | None:
    """What a program prints, or nothing where it has no answer.

    A program that says `nothing` by one code has failed where it ends with another.
    """
    try:
        return call(*arguments, folder=folder)
    except PublishError as trouble:
        if nothing is not None and trouble.code != nothing:
            raise
        return None
