"""Publishers as processes of their own that the system ends with SIGKILL at a chosen point.

Run as `python -m tests.unit.publishing.killing`, because only a process without threads may be
copied for each kill; nothing of ours runs after the kill, no handler and no clearing away.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.publishing.folder_target import FolderTarget
from generator.publishing.target import Parcel

LEADING = frozenset({"os.rename", "os.link", "os.symlink"})
"""What Python tells of a call that renames or links, before the call is made."""

TOUCHING = frozenset({*LEADING, "open", "os.mkdir", "os.remove", "os.rmdir", "os.listdir"})
"""What it tells of every other call that a publisher makes on the way."""


def told(event: str, arguments: Sequence[object], place: Path) -> bool:
    """Whether an event is about the target: Python reads files of its own, too."""
    paths = (str(one) for one in arguments if isinstance(one, str | Path))
    return event in TOUCHING and any(str(place) in path for path in paths)


class Watch:
    """Counts events, writes them down, and ends the process at one of them."""

    def __init__(self, place: Path, events: frozenset[str], at: int, log: int = -1) -> None:
        self._place, self._events, self._at, self._log = place, events, at, log
        self._count = 0

    def __call__(self, event: str, arguments: Sequence[object]) -> None:
        """What Python calls before each event."""
        if not told(event, arguments, self._place) or event not in self._events:
            return
        if self._log >= 0:
            os.write(self._log, f"{event}\n".encode())
        if self._count == self._at:
            os.kill(os.getpid(), signal.SIGKILL)
        self._count += 1


def in_a_process(work: Callable[[], object], watch: Watch | None = None) -> int:
    """Do work in a copy of this process; gives how it ended: 0, or minus the signal."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if watch is not None:
                sys.addaudithook(watch)
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def events_of(work: Callable[[], object], place: Path) -> list[str]:
    """Every event of an undisturbed publication."""
    reading, writing = os.pipe()
    in_a_process(work, Watch(place, TOUCHING, -1, writing))
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as said:
        return said.read().split()


def main(site: Path, place: Path, points: Sequence[str]) -> None:
    """Be killed at each point, `leading 3` or `touching 17`; print what a reader sees then."""

    def publish() -> None:
        FolderTarget(place, keep=3).publish(Parcel(site=site, lock=""))

    def write(text: str) -> None:
        for file in site.rglob("*.html"):
            file.write_text(text, encoding="utf-8")

    for text in ("first", "second", "third"):  # As many as are kept: the next removes one.
        write(text)
        in_a_process(publish)
    write("fourth")
    print("events", *events_of(publish, place), flush=True)
    for turn, point in enumerate(points):
        kind, _, number = point.partition(" ")
        events = LEADING if kind == "leading" else TOUCHING
        text = f"turn {turn}"  # A site that stands there already is not published again.
        write(text)
        ended = in_a_process(publish, Watch(place, events, int(number)))
        print(point, ended, seen(place, text), flush=True)
        print("again", in_a_process(publish), seen(place, text), flush=True)


def seen(place: Path, text: str) -> str:
    """`new`, `old`, or what is wrong with the site that a reader sees."""
    from generator.publishing.manifest import (  # noqa: PLC0415 - the publisher has no need of it
        MANIFEST,
        compare_manifests,
        make_manifest,
        parse_manifest,
    )

    current = place / "current"
    manifest = parse_manifest((current / MANIFEST).read_bytes())
    differing = compare_manifests(manifest, make_manifest(current))
    if differing:
        return f"half:{differing.names[0]}"
    texts = {page.read_text(encoding="utf-8") for page in current.rglob("*.html")}
    return "mixed" if len(texts) != 1 else "new" if texts == {text} else "old"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
