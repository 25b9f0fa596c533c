"""What the last builds wrote, so that the next one makes only what it makes otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

from generator.outputs.keeping import Piece
from generator.outputs.produced import Made, ProducedPage
from generator.publishing.ledger import Ledger, Remembered
from generator.publishing.staging import Staging, Stamp, stamp_of

MOST_PARTS = 200_000
"""Of 20,000 records each has a row in two languages, three lines of tables and an event."""


class SiteMemory:
    """Asks the ledger of the folder that is written, then those of the published site and of parts.

    A file counts only while it has the size and the time that it was left with. Another folder
    gives its file to the one that is written; so only what changed since it was built is made.
    """

    __slots__ = (
        "_here",
        "_identity",
        "_is_private",
        "_staging",
        "_there",
        "begun",
        "pause",
        "told",
    )

    def __init__(
        self,
        identity: bytes,
        staging: Staging,
        *,
        here: Ledger,
        there: Sequence[tuple[Ledger, Path]] = (),
        is_private: bool = False,
    ) -> None:
        """`identity` is a print of the program and of all that is not content.

        Nobody else writes to a private folder, so its files are not looked at.
        """
        self._is_private = is_private
        self._identity = identity
        self._staging = staging
        self._here = here
        self._there = there
        self.told = Ledger()
        """What this build leaves."""
        self.begun: set[str] = set()
        """Portions that are being made, so that their files are of two builds."""
        self.pause: Callable[[], None] = _go_on
        """Called before each portion; may raise to end the build."""

    def begin(self, common: bytes) -> None:
        """Forget what was made of other content, by another program, or of other templates."""
        self.told.common = blake2b(self._identity + common, digest_size=16).digest()
        if self._here.common != self.told.common:
            self._here = Ledger()
        self.told.parts = self._here.parts
        self._there = [one for one in self._there if one[0].common == self.told.common]

    def recall(self, key: str, shows: bytes) -> Sequence[Made] | None:
        """Keep the files of a portion where they stand; None if it has to be made."""
        self.pause()
        files = self._files(self._here, key, shows)
        if files is not None and self._stand(files):
            for plain in files:
                self._staging.keep(plain[0])
            self._copy(self._here, key)
            return [_made(plain) for plain in files]
        fetched = (self._fetch(*one, key, shows) for one in self._there)
        found = next((made for made in fetched if made is not None), None)
        if found is None:
            self.begun.add(key)
        return found

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        """Remember a portion, after all of it was taken; a smaller one in it by its key."""
        self.told.portions[key] = (shows, [_plain(one) for one in made])
        self.begun.discard(key)
        for one in made:
            if not isinstance(one, str):
                self._note(one.path)

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """A piece as an earlier build of this process made it; others hold too much for a file."""
        if not self._is_private:
            return make()
        parts = self.told.parts
        found: Piece | None = parts.get((kind, shows))
        if found is None:
            if len(parts) > MOST_PARTS:
                parts.clear()
            found = parts[kind, shows] = make()
        return found

    def left_by_half(self, known: frozenset[str]) -> Ledger:
        """What stands after a build that was ended: its own portions, and older ones it left alone.

        `known` are the files of the build before. A path belongs to one portion in every build.
        """
        told = self.told
        told.portions = {**self._here.portions, **told.portions}
        for key in self.begun:
            told.portions.pop(key, None)
        told.paths = known | self._staging.paths
        return told

    def _stand(self, files: Sequence[Remembered]) -> bool:
        return self._is_private or all(
            _is_as_told(self._here, plain[0], self._staging.stamp(plain[0])) for plain in files
        )

    def _fetch(self, ledger: Ledger, folder: Path, key: str, shows: bytes) -> Sequence[Made] | None:
        """Take the files from the published site."""
        files = self._files(ledger, key, shows)
        if files is None or not all(
            _is_as_told(ledger, plain[0], stamp_of(f"{folder}/{plain[0]}")) for plain in files
        ):
            return None
        for plain in files:
            self._staging.adopt(plain[0], folder)
        self._copy(ledger, key)
        return [_made(plain) for plain in files]

    def _files(self, ledger: Ledger, key: str, shows: bytes) -> list[Remembered] | None:
        found = ledger.portions.get(key)
        if found is None or found[0] != shows:
            return None
        return list(_expand(ledger, key))

    def _copy(self, ledger: Ledger, key: str) -> None:
        """Tell of a portion and of all within it what was told of it before."""
        portion = self.told.portions[key] = ledger.portions[key]
        for one in portion[1]:
            if isinstance(one, str):
                self._copy(ledger, one)
            elif not self._is_private:
                self.told.stamps[one[0]] = ledger.stamps[one[0]]

    def _note(self, path: str) -> None:
        stamp = None if self._is_private else self._staging.stamp(path)
        if stamp is not None:
            self.told.stamps[path] = stamp


def _is_as_told(ledger: Ledger, path: str, stamp: Stamp | None) -> bool:
    """Whether a file is there as it was left; of one that is gone nothing may be told, either."""
    return stamp is not None and stamp == ledger.stamps.get(path)


def _expand(ledger: Ledger, key: str) -> Iterator[Remembered]:
    for one in ledger.portions[key][1]:
        if isinstance(one, str):
            yield from _expand(ledger, one)
        else:
            yield one


def _plain(made: Made | str) -> Remembered | str:
    """Values that can be written down as they are."""
    if isinstance(made, str):
        return made
    page = None if made.page is None else tuple(made.page)
    return (made.path, page, made.size, made.digest)


def _made(plain: Remembered) -> Made:
    path, page, size, digest = plain
    return Made(path, None if page is None else ProducedPage(*page), size, digest)


def _go_on() -> None:
    pass
