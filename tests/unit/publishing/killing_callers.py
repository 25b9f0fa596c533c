"""Publishers over git and rsync that are killed before or after each program that they call.

Run as `python -m tests.unit.publishing.killing_callers git|rsync FOLDER`, for the reason that
`killing` gives. What a reader would see is printed after each kill.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

from generator.cli.git_target import GitTarget
from generator.cli.rsync_target import RsyncTarget
from generator.publishing.target import Parcel, Target
from tests.unit.publishing.killing import in_a_process, seen

CALLER = """#!/bin/sh
# Stands before the real program; kills whoever called it at one of the calls.
call=$(wc -l < {count}); echo "$1" >> {count}
if [ "$call:before" = "{point}" ]; then kill -9 $PPID; exit 1; fi
{real} "$@"; code=$?
if [ "$call:after" = "{point}" ]; then kill -9 $PPID; fi
exit $code
"""


def on_a_branch(folder: Path) -> tuple[Target, Callable[[], Path]]:
    """A branch of a bare repository, and what it shows."""
    repository = folder / "repository.git"
    subprocess.run(["git", "init", "--quiet", "--bare", repository], check=True)

    def shown() -> Path:
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        packed = subprocess.run(
            ["git", "-C", repository, "archive", "pages"], check=True, capture_output=True
        )
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
            archive.extractall(copy / "current", filter="data")
        return copy

    return GitTarget(str(repository), "pages"), shown


def over_rsync(folder: Path) -> tuple[Target, Callable[[], Path]]:
    """A folder that is only reached by rsync, and what it shows."""
    place = folder / "mirror"
    place.mkdir()
    return RsyncTarget(str(place), keep=2), lambda: place


def main(program: str, folder: Path) -> None:
    """Publish once; then be killed at each call in turn, and publish again after each kill."""
    site, left = folder / "site", folder / "left"
    left.mkdir()
    tempfile.tempdir = str(left)  # What a killed publisher leaves stays with the test.
    target, shown = {"git": on_a_branch, "rsync": over_rsync}[program](folder)
    real, paths = shutil.which(program), os.environ["PATH"]
    (folder / "bin").mkdir()
    count = folder / "count"

    def publish(text: str, point: str) -> int:
        for number in range(3):
            page = site / f"{number}.html"
            page.parent.mkdir(exist_ok=True)
            page.write_text(text, encoding="utf-8")
        caller = folder / "bin" / program
        caller.write_text(CALLER.format(count=count, point=point, real=real), encoding="utf-8")
        caller.chmod(0o755)
        count.write_text("", encoding="utf-8")
        os.environ["PATH"] = f"{caller.parent}:{paths}"
        ended = in_a_process(lambda: target.publish(Parcel(site=site, lock="")))
        os.environ["PATH"] = paths
        return ended

    for text in ("first", "second", "third"):
        publish(text, "")
    calls = count.read_text(encoding="utf-8").split()
    print("calls", *calls)
    for number in range(len(calls)):
        for when in ("before", "after"):
            point = f"{number}:{when}"
            ended = publish(point, point)
            print(point, ended, seen(shown(), point))
            text = f"again {point}"
            print("again", publish(text, ""), seen(shown(), text))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
