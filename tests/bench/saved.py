"""What a preview works after a save until the page in front of the editor is right.

Run as `python -m tests.bench.saved [RECORDS [ROUNDS]]`: processor seconds of each step, and of them
all, without the watcher, the writing of the one page and the browser.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from generator import pipeline
from generator.host.record_links import targets_of
from generator.host.watched_files import look_at
from generator.model.catalogue import Catalogue
from generator.outputs.kept_entries import KeptEntries
from generator.publishing.ledger import Ledger
from generator.publishing.portion_places import PortionPlaces
from generator.rendering.environment import Templates
from generator.rendering.page import Page
from generator.settings import Settings
from tests.bench.open_data import make_project

RECORDS = 20_000
ROUNDS = 5
DAY = date(2026, 1, 1)
_ROW = re.compile(r"- id: (?P<id>\S+)\n(?:    .*\n)*?    requirement: (?P<words>.+)\n")

Result = TypeVar("Result")


class Editor:
    """A preview of one project, in the steps that it takes after a save."""

    def __init__(self, project: Path) -> None:
        self._configuration = project / "mkdocs.yml"
        self._settings = Settings(root=project, as_of=DAY)
        self._templates = Templates(self._settings.templates)
        self._known, self._kept = pipeline.Known(), KeptEntries()
        self._file = min((project / "content" / "documents").glob("*.yml"))
        self._text = self._file.read_text(encoding="utf-8")
        row = _ROW.search(self._text)
        assert row is not None
        self._id, self._words = row["id"], row["words"]
        self._places = PortionPlaces(Ledger())
        self.seconds: dict[str, float] = {}
        self.save("第一次")  # What later ones reuse; and what the last build made.
        self._places = PortionPlaces(self._make_ledger())

    def save(self, words: str) -> None:
        """Save other words, and make the page that shows them."""
        text = self._text.replace(f"requirement: {self._words}", f"requirement: {words}", 1)
        self._file.write_text(text, encoding="utf-8")
        self.seconds = {}
        self._time("look at the files", lambda: look_at(self._configuration))
        examined = self._time(
            "read and check", lambda: pipeline.examine(self._settings, self._known)
        )
        assert examined.errors == ()
        catalogue = examined.catalogue
        self._time("ids for links", lambda: targets_of(catalogue))
        path = f"tasks/{self._id}/index.html"
        pages = self._time("make the page", lambda: self._make(catalogue, path))
        assert [page.path for page in pages] == [path]
        assert words in pages[0].article_html
        self._time("what it was remembered with", lambda: self._places.holding({path}))

    def _make(self, catalogue: Catalogue, path: str) -> list[Page]:
        asked = pipeline.produce_asked(
            catalogue, self._settings, {path}, templates=self._templates, kept=self._kept
        )
        return list(asked)

    def _make_ledger(self) -> Ledger:
        """As large as that of a whole build: pages, twins and calendars of every record."""
        ledger = Ledger()
        catalogue = pipeline.examine(self._settings, self._known).catalogue
        for document, task in catalogue.rows():
            for kind, ending in (
                ("zh/tasks", "/index.html"),
                ("en/tasks", "/index.html"),
                ("data", ".json"),
                ("calendars", ".ics"),
            ):
                language = "en/" if kind.startswith("en") else ""
                around, key = f"{kind}/of/{document.id}", f"{kind}/{task.id}"
                file = (f"{language}tasks/{task.id}{ending}", None, 0, "")
                ledger.portions.setdefault(around, (b"", []))[1].append(key)
                ledger.portions[key] = (b"", [file])
        return ledger

    def _time(self, step: str, work: Callable[[], Result]) -> Result:
        start = time.process_time()
        result = work()
        self.seconds[step] = time.process_time() - start
        return result


def main() -> int:
    """Print the middle of each step, and of the whole."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        editor = Editor(make_project(Path(folder), records))
        found: list[dict[str, float]] = []
        for number in range(rounds + 1):
            editor.save(f"第{number + 2}次改的要求。")
            found.append(editor.seconds)
    kept = found[1:]  # The first finds templates that are not compiled yet.
    for step in kept[0]:
        print(f"{statistics.median(one[step] for one in kept) * 1000:7.1f} ms  {step}")
    whole = [sum(one.values()) for one in kept]
    print(f"{statistics.median(whole) * 1000:7.1f} ms  all, {records} records")
    return 0


if __name__ == "__main__":
    sys.exit(main())
