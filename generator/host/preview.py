"""Keeps what a preview needs from one save to the next, and builds no more than a save asks for."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import get_plugin_logger

from generator.host.examination import examine_content
from generator.host.first_build import put_plain_page
from generator.host.messages import confirm_settings, stopping_plainly
from generator.host.preview_notice import Notice, notice_of
from generator.host.preview_search import PreviewSearch
from generator.host.preview_view import PreviewView
from generator.host.record_links import targets_of
from generator.host.search_site import index_for_preview
from generator.host.site_build import SiteBuild
from generator.host.site_run import SHELF, SiteRun
from generator.host.watched_files import WatchedFiles, look_at
from generator.outputs.kept_entries import KeptEntries
from generator.pipeline import Known
from generator.publishing.ledger import Ledger
from generator.publishing.portion_places import PortionPlaces
from generator.publishing.staging import Staging, StagingCount
from generator.rendering.template_faults import telling_template_faults
from generator.surroundings import today

_log = get_plugin_logger("taizhang")

EACH = 0.5
"""Seconds between two looks at the files while a build is under way."""


class SavedAgainError(Exception):
    """Somebody saved while the last save was being built: the rest of that is not needed."""


class Preview:
    """One server from its start to its end."""

    def __init__(self) -> None:
        """Nothing is built yet."""
        self.known = Known()
        """What was read and checked, and has not changed."""
        self.last = Ledger()
        """What the last build left in the folder of the server."""
        self._places = PortionPlaces(self.last)
        self.notice: Notice | None = None
        """What stands in the way of the last save."""
        self.view = PreviewView()
        """Who looks at which pages, and may see them before the rest is right."""
        self.has_pages = False
        """Whether there was ever a build that came to its end."""
        self._kept = KeptEntries()
        self._ready: SiteRun | None = None
        self._first: SiteRun | None = None
        self._search: PreviewSearch | None = None
        self._seen: WatchedFiles | None = None
        self._next_look = 0.0
        self._configuration = Path()
        self._folder = Path()
        self._is_begun = False

    def begin(self, configuration: Path, folder: Path) -> None:
        """Take down the state of the files before any of them is read."""
        self._configuration, self._folder = configuration, folder
        self._seen = look_at(configuration)

    @property
    def lacks_pages(self) -> bool:
        """Whether something stands in the way of the first of them."""
        return self.notice is not None and not self.has_pages

    @property
    def is_put_off(self) -> bool:
        """Whether the server is to make the first pages."""
        return self._first is not None

    def begin_without(self, trouble: Exception) -> None:
        """Show why there is no page yet; the next save may bring them."""
        self._is_begun = True
        self._tell(trouble)

    def puts_off(self, run: SiteRun) -> bool:
        """Leave the pages of the first build to the server: whoever asks for one has it at once."""
        if self._is_begun:
            return False
        self._is_begun = True
        self._ready = self._first = run
        self.view.hold(frozenset(run.build.handwritten))
        run.build.close()  # What MkDocs wrote is where the server looks.
        return True

    def complete(self, run: SiteRun) -> StagingCount:
        """Make everything but the hand-written pages and the assets, and after them the index."""
        try:
            memory = run.put_ours(self._kept, partial(self._between_portions, run))
            count = run.build.finish(run.settings.content)
        except BaseException:
            self._remember(run.build.leave())
            raise
        self._ready, self.has_pages = run, True
        self._remember(memory.told)
        if self._search is None:
            self._search = PreviewSearch(self._folder)
        self._search.want(partial(index_for_preview, run.examined.catalogue, run.settings))
        return count

    def rebuild(self, build_all: Callable[[], None]) -> None:
        """After a save: the records alone, or, when anything else was saved, all of it.

        Whatever stands in the way is shown in the pages, which stay as they were.
        """
        first, self._first = self._first, None
        try:
            if first is not None:
                self._build_behind(first)
            elif not self._rebuild_records():
                self._ready = None  # Until all of it has been built.
                confirm_settings(self._configuration)
                build_all()
        except SavedAgainError:
            return  # The next build is about to begin; until then only what it leaves is right.
        except (MkDocsException, OSError) as trouble:
            self._tell(trouble)
        except Exception as trouble:  # noqa: BLE001 - the server would wait for ever
            self._tell(trouble)
        else:
            self.notice = None
        self.view.all_right()

    def _tell(self, trouble: Exception) -> None:
        """In the pages and in the terminal: nobody knows which of them the editor watches."""
        self.notice = notice_of(trouble, has_pages=self.has_pages)
        if not self.has_pages:
            put_plain_page(self._folder)
        _log.error("%s", trouble)

    def wait(self) -> None:
        """Until the index is made, too."""
        if self._search is not None:
            self._search.wait()

    def _rebuild_records(self) -> bool:
        """Build the pages of records; False where more than records has changed."""
        ready, seen = self._ready, self._seen
        if ready is None or seen is None or ready.settings.as_of != today():
            return False
        now = look_at(self._configuration)
        if now.others != seen.others:
            return False
        self._seen = now
        examined = examine_content(ready.settings, self._configuration, self.known)
        targets = targets_of(examined.catalogue)
        if any(targets[kind].ids != ready.targets[kind].ids for kind in targets):
            return False  # Hand-written pages may lead to what came or went.
        with stopping_plainly(examined):
            build = SiteBuild(
                self._folder, is_preview=True, shelf=ready.settings.root / SHELF, last=self.last
            )
        build.keep_handwritten(ready.build.handwritten)
        run = ready.again(examined, build)
        run.put_assets()
        self._build_behind(run)
        return True

    def _build_behind(self, run: SiteRun) -> None:
        """Make what somebody looks at, then everything else."""
        with stopping_plainly(run.examined), telling_template_faults(run.settings.templates):
            try:
                self._show_asked(run)
                self.complete(run)
            finally:
                run.build.close()

    def _show_asked(self, run: SiteRun) -> None:
        """Let what somebody is looking at be seen, and the hand-written pages; all others wait."""
        made = self._put_first(run, self.view.looked_at())
        self.notice = None
        self.view.show(made | frozenset(run.build.handwritten))

    def _put_first(self, run: SiteRun, paths: frozenset[str]) -> frozenset[str]:
        """Put pages in their places before their turn; those of them that are pages of records."""
        for key in self._places.holding(paths):
            self.last.portions.pop(key, None)  # They are to be made again, and remembered.
        staging = Staging(self._folder)
        made: set[str] = set()
        for page in run.make_asked(paths, self._kept):
            staging.put(page.path, page.content)
            made.add(page.path)
        return frozenset(made)

    def _remember(self, told: Ledger) -> None:
        self.last, self._places = told, PortionPlaces(told)

    def _between_portions(self, run: SiteRun) -> None:
        """Make what somebody has opened meanwhile; end a build as soon as it is of yesterday."""
        if not self.view.is_behind:
            return
        awaited = self.view.take_awaited()
        if awaited:
            self.view.show_too(self._put_first(run, awaited))
        self._end_if_saved()

    def _end_if_saved(self) -> None:
        seen = self._seen
        if seen is None or time.monotonic() < self._next_look:
            return
        self._next_look = time.monotonic() + EACH
        if look_at(self._configuration) != seen:
            self.view.hold(frozenset())
            raise SavedAgainError
