"""One build of the site: where it is written, and how it becomes the site or leaves it alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from generator.host.second_process import SecondProcess
from generator.host.site_memory import SiteMemory
from generator.outputs.produced import Made, Produced
from generator.problems.problem import ContentError
from generator.publishing.address_lock import check_addresses
from generator.publishing.asked_lines import ask_for_lines
from generator.publishing.ledger import Ledger, Remembered, drop_others, read_ledger, write_ledger
from generator.publishing.part_file import PART, part_file, read_part
from generator.publishing.release import Places, claim, date_site, release
from generator.publishing.site_record import Notes
from generator.publishing.staging import Staging, StagingCount, Stamp
from generator.rendering.page import Artifact, Page
from generator.rendering.shell import Shell
from generator.rendering.template_faults import telling_template_faults
from generator.surroundings import today


class Apart(NamedTuple):
    """What a copy of this process has put into the folder."""

    made: Sequence[Made]
    """All of it, in order."""
    kept: int
    """How much of it stood there already."""
    portions: Mapping[str, tuple[bytes, list[Remembered | str]]]
    """See `Ledger`."""
    stamps: Mapping[str, Stamp]
    """See `Ledger`."""
    notes: Notes | None
    """See `Staging`."""


class SiteBuild:
    """Collects finished pages and files; nothing is published before `finish`."""

    def __init__(self, site: Path, *, is_preview: bool, shelf: Path, last: Ledger) -> None:
        """A preview is written where its server looks; a site is staged and then released.

        What stands is told by the ledgers on the `shelf`; to a preview by the `last` build of the
        same process, which nobody else can have written over.
        """
        self._resources = ExitStack()
        self._places = None if is_preview else Places(site=site)
        target = site
        if self._places is not None:
            self._resources.enter_context(claim(self._places))
            target = self._places.next
        self.pages_folder = Path(
            self._resources.enter_context(tempfile.TemporaryDirectory(prefix="taizhang-"))
        )
        """Where MkDocs writes the hand-written pages, apart from everything else."""
        self._target = target
        self._shelf = shelf
        self._last = last
        self._staging = Staging(target, published=None if is_preview else site)
        self.handwritten: list[str] = []
        """What MkDocs wrote, by path."""
        self.memory: SiteMemory | None = None
        """Knows what stands; none before the theme is known."""

    def put_all(self, outputs: Iterable[Page | Artifact], shell: Shell) -> None:
        """Dress pages and take files, one at a time, as they are made.

        A mistake in a template is told here: its place is lost on the way out of a copy.
        """
        with telling_template_faults(shell.templates_folder):
            for output in outputs:
                if isinstance(output, Page):
                    self._staging.put(output.path, shell.dress(output))
                else:
                    self._staging.put(output.path, output.content)

    def put_beside(
        self, outputs: Callable[[], Iterable[Page | Artifact]], produced: Produced, shell: Shell
    ) -> Callable[[], Sequence[Made]]:
        """Let a copy of this process put them; what is given waits for it, and tells them."""
        copy = SecondProcess(lambda: self._put_apart(outputs(), produced, shell))
        self._resources.callback(copy.close)

        def wait() -> Sequence[Made]:
            done = copy.result()
            self._staging.take_over((made.path for made in done.made), done.kept, done.notes)
            if self.memory is not None:
                self.memory.told.portions.update(done.portions)
                self.memory.told.stamps.update(done.stamps)
            return done.made

        return wait

    def _put_apart(
        self, outputs: Iterable[Page | Artifact], produced: Produced, shell: Shell
    ) -> Apart:
        """In the copy: it starts with nothing produced, and its ledger with what it was given."""
        kept = self._staging.kept
        self.put_all(outputs, shell)
        told = Ledger() if self.memory is None else self.memory.told
        kept = self._staging.kept - kept
        return Apart(produced.made, kept, told.portions, told.stamps, self._staging.notes)

    def put_handwritten(self) -> None:
        """Take what MkDocs wrote: the hand-written pages, their pictures and 404.html."""
        for path in sorted(self.pages_folder.rglob("*")):
            if path.is_file():
                inside = path.relative_to(self.pages_folder).as_posix()
                self._staging.put(inside, path.read_bytes())
                self.handwritten.append(inside)

    def keep_handwritten(self, paths: Iterable[str]) -> None:
        """Leave them as an earlier build of this preview put them."""
        for path in paths:
            self._staging.keep(path)
            self.handwritten.append(path)

    def remember(self, identity: bytes, parts: Iterable[Path] = ()) -> SiteMemory:
        """Take the last builds into account: what they left and nobody changed is not made again.

        `identity` is a print of the program, of the templates and of the theme; `parts` are
        folders that other builds made of some places alone.
        """
        if self._places is None:
            self.memory = SiteMemory(identity, self._staging, here=self._last, is_private=True)
            return self.memory
        site = self._places.site
        there = [(read_ledger(self._shelf, site), site)] if site.is_dir() else []
        there.extend((read_part(folder), folder) for folder in parts)
        here = read_ledger(self._shelf, self._target)
        self.memory = SiteMemory(identity, self._staging, here=here, there=there)
        return self.memory

    def finish(self, content: Path) -> StagingCount:
        """Drop what is no longer part of the site, and publish the rest in one step.

        A site that would lose a published address is not published.
        """
        count = self._staging.finish(self._last.paths if self._places is None else None)
        if self.memory is not None:
            self.memory.told.paths = self._staging.paths
        if self._places is not None:
            problems = check_addresses(self._places.next, content, on=today())
            if problems:
                ask_for_lines(self._places, problems)
                raise ContentError(problems)
            self._write_down(self._places)
            release(self._places)
            date_site(self._places)
        self.close()
        return count

    def leave(self) -> Ledger:
        """End a preview half way: what its folder holds now."""
        self.close()
        return self._last if self.memory is None else self.memory.left_by_half(self._last.paths)

    def finish_part(self) -> StagingCount:
        """Put a part in the place of the last one, with what the build that joins them asks."""
        if self.memory is None or self._places is None:
            raise RuntimeError("a part is made of something, and never in a preview")
        part = part_file(self.memory.told, self._places.next)
        self._staging.put(PART, part)
        count = self._staging.finish()
        self._write_down(self._places)
        release(self._places)
        self.close()
        return count

    def _write_down(self, places: Places) -> None:
        """The folder keeps its number when it becomes the site, and its ledger with it."""
        if self.memory is not None:
            write_ledger(self.memory.told, self._shelf, places.next)
        drop_others(self._shelf, (places.next, places.site))

    def close(self) -> None:
        """Let other builds begin; a site that was not finished is not published."""
        self._resources.close()
