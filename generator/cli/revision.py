"""Brings the content of a git revision into a folder, for comparing it with what is there now."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from generator.drafting.draft import AnswerError
from generator.model.change import PUBLISHED_PATH


def last_publication(root: Path) -> str | None:
    """The commit in which the record of what was published was last renewed."""
    if not (root / PUBLISHED_PATH).is_file():
        return None
    found = _git(root, "log", "-1", "--format=%H", "--", PUBLISHED_PATH)
    commit = "" if found is None else found.decode().strip()
    if commit:
        return commit
    raise AnswerError(
        "since",
        "公布记录还没有提交到 git：请先提交，或者用 --since 写明版本或文件夹",
        "what was published is not committed to git yet: commit it, or give --since",
    )


def take_content(root: Path, revision: str, folder: Path) -> None:
    """Unpack the content of a revision; the checkout stays as it is."""
    commit = _git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    packed = commit and _git(root, "archive", "--format=tar", commit.decode().strip(), "content")
    if not packed:
        raise AnswerError(
            "since",
            f"没有“{revision}”这个版本或文件夹",
            f'there is no revision and no folder "{revision}"',
        )
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git says, or nothing where it has nothing to say."""
    try:
        finished = subprocess.run(
            ["git", "-C", str(root), *arguments],  # noqa: S607 - the git of the editor
            check=False,
            capture_output=True,
        )
    except OSError:
        return None
    return finished.stdout if finished.returncode == 0 else None
