"""Publishes to a git branch: one commit a release; the branch moves in one step or not at all."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from generator.cli.programs import answer, call
from generator.publishing.file_operations import FileOperations
from generator.publishing.manifest import MANIFEST, Manifest, parse_manifest
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.target import RECORDS, Guard, Parcel, PublishError, pack
from generator.publishing.withdrawn import refuse_withdrawn

NO_JEKYLL = ".nojekyll"
"""Tells hosts of branches to leave out what they would do to files of certain names."""

_AUTHOR = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "taizhang"), ("EMAIL", "taizhang@localhost"))
}


class GitTarget:
    """A branch of a repository, here or anywhere that git can push to."""

    def __init__(self, repository: str, branch: str, *, settings: Path | None = None) -> None:
        """Nothing is touched before `publish`; `settings` may hold what opens the repository."""
        self._repository = repository
        self._settings = settings
        self._branch = f"refs/heads/{branch}"

    def published(self) -> Manifest | None:
        """The manifest of what stands there."""
        text = self._shown(MANIFEST)
        return None if text is None else parse_manifest(text.encode())

    def published_lock(self) -> str | None:
        """What was ever published there."""
        return self._shown(PUBLISHED_LOCK)

    def publish(self, parcel: Parcel) -> str:
        """Make one commit of the site and push it; a push that others overtook is refused."""
        with TemporaryDirectory(prefix="taizhang-") as name:
            work, tree = Path(name), Path(name) / "site"
            tip = self._fetch(work)
            pack(parcel, tree, FileOperations(), beside={NO_JEKYLL: b""})
            call("git", "--work-tree", tree, "add", "--all", "--force", ".", folder=work)
            return self._push(work, call("git", "write-tree", folder=work).strip(), tip)

    def roll_back(self, guard: Guard = refuse_withdrawn) -> str:
        """A new commit with the files of the one before the last: history only grows."""
        with TemporaryDirectory(prefix="taizhang-") as name:
            work = Path(name)
            tip = self._fetch(work)
            earlier = tip and answer("git", "rev-parse", f"{tip}^^{{tree}}", folder=work)
            if not earlier:
                raise PublishError(
                    "这个分支上没有更早的版本可以恢复；网站没有改动。",
                    "the branch holds no earlier release; the site is unchanged.",
                )
            now, then = (
                answer("git", "show", f"{commit}:{RECORDS}", folder=work)
                for commit in (tip, f"{tip}^")
            )
            guard(now, then)
            return self._push(work, earlier.strip(), tip)

    def _shown(self, path: str) -> str | None:
        with TemporaryDirectory(prefix="taizhang-") as name:
            tip = self._fetch(Path(name))
            return answer("git", "show", f"{tip}:{path}", folder=Path(name)) if tip else None

    def _fetch(self, work: Path) -> str:
        """An empty repository that knows the last two commits of the branch."""
        call("git", "init", "--quiet", "--bare", ".", folder=work)
        if self._settings is not None:
            call("git", "config", "include.path", self._settings, folder=work)
        call("git", "config", "core.bare", "false", folder=work)
        listed = call("git", "ls-remote", self._repository, self._branch, folder=work)
        tip = listed.partition("\t")[0]
        if tip:
            call("git", "fetch", "--quiet", "--depth=2", self._repository, tip, folder=work)
        return tip

    def _push(self, work: Path, tree: str, tip: str) -> str:
        parents = ("-p", tip) if tip else ()
        message = "taizhang publish"
        commit = call(
            *("git", "commit-tree", tree, *parents, "-m", message), folder=work, variables=_AUTHOR
        ).strip()
        # The lease names what we built upon: of two publishers at once, one is refused.
        call(
            *("git", "push", "--quiet", f"--force-with-lease={self._branch}:{tip}"),
            *(self._repository, f"{commit}:{self._branch}"),
            folder=work,
        )
        return commit[:12]
