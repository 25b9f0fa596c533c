"""The index of a preview, made behind the pages: what was saved is seen before it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock, Thread

from generator.publishing.staging import Staging
from generator.rendering.page import Artifact

Index = Callable[[], Iterable[Artifact] | None]
"""Makes all files of the search, or none where it cannot."""


class PreviewSearch:
    """The files of the search in the folder of a preview; only the latest wish is made."""

    def __init__(self, folder: Path) -> None:
        """Nothing is indexed yet."""
        self._folder = folder
        self._paths: frozenset[str] = frozenset()
        self._lock = Lock()
        self._wanted: Index | None = None
        self._worker: Thread | None = None

    def want(self, index: Index) -> None:
        """Make the first index now, and each later one behind the pages."""
        if not self._paths:
            self._write(index() or ())
            return
        with self._lock:
            self._wanted = index
            if self._worker is None:
                self._worker = Thread(target=self._work, daemon=True)
                self._worker.start()

    def wait(self) -> None:
        """Until everything that was wanted is made."""
        worker = self._worker
        if worker is not None:
            worker.join()

    def _work(self) -> None:
        while True:
            with self._lock:
                index, self._wanted = self._wanted, None
                if index is None:
                    self._worker = None
                    return
            files = index()
            with self._lock:
                is_latest = self._wanted is None
            if is_latest and files is not None:
                self._write(files)

    def _write(self, files: Iterable[Artifact]) -> None:
        staging = Staging(self._folder)
        for file in files:
            staging.put(file.path, file.content)
        staging.finish(self._paths)
        self._paths = staging.paths
