"""Publishes to a git branch: one commit a release; the branch moves in one step or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.cli.programs import answer, call
from generator.publishing.file_operations import FileOperations
from generator.publishing.manifest import MANIFEST, SIGNATURE, Manifest, read_manifest
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.target import (
    RECORDS,
    Guard,
    OvertakenError,
    Parcel,
    PublishError,
    pack,
)
from generator.publishing.withdrawn import refuse_withdrawn

NO_JEKYLL = ".nojekyll"
"""Tells hosts of branches to leave out what they would do to files of certain names."""

_PUBLISHED, _PUT_BACK = "taizhang publish", "taizhang rollback to "
"""What commits say of themselves."""

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
        self._work: Path | None = None
        self._tip = ""
        self._settings = settings
        self._branch = f"refs/heads/{branch}"

    @contextmanager
    def claim(self, *, to_write: bool) -> Iterator[None]:
        """Fetch what stands there; it must be a site of ours, and take a push.

        Others can be kept out by nobody, but the branch is left alone if they moved it meanwhile.
        """
        with TemporaryDirectory(prefix="taizhang-") as name:
            self._tip = self._fetch(Path(name))
            self._work = Path(name)
            try:
                self._confirm_ours()
                if to_write:
                    self._try_to_push(Path(name))
                yield
            finally:
                self._work = None

    def published(self) -> Manifest | None:
        """The manifest of what stands there."""
        text = self._shown(MANIFEST)
        return None if text is None else read_manifest(text.encode())

    def published_lock(self) -> str | None:
        """What was ever published there."""
        return self._shown(PUBLISHED_LOCK)

    def publish(self, parcel: Parcel) -> str | None:
        """Make one commit of the site and push it; a push that others overtook is refused."""
        with self._opened() as (work, tip):
            tree = work / "site"
            pack(parcel, tree, FileOperations(), beside={NO_JEKYLL: b""})
            call("git", "--work-tree", tree, "add", "--all", "--force", ".", folder=work)
            written = call("git", "write-tree", folder=work).strip()
            if tip and _is_same(work, tip, written):
                return None
            return self._push(work, written, tip)

    def roll_back(self, guard: Guard = refuse_withdrawn) -> str:
        """A new commit with the files of the release before: history only grows.

        Of a release that was put back itself, it is the one before that.
        """
        with self._opened() as (work, tip):
            shown = self._put_back(work, tip) or tip
            earlier = shown and answer("git", "rev-parse", f"{shown}^", folder=work)
            if not earlier:
                raise PublishError(
                    "这个分支上没有更早的版本可以恢复；网站没有改动。",
                    "the branch holds no earlier release; the site is unchanged.",
                )
            then = earlier.strip()
            now, before = (
                answer("git", "show", f"{commit}:{RECORDS}", folder=work) for commit in (tip, then)
            )
            guard(now, before)
            tree = call("git", "rev-parse", f"{then}^{{tree}}", folder=work).strip()
            return self._push(work, tree, tip, message=f"{_PUT_BACK}{then}")

    def _put_back(self, work: Path, tip: str) -> str:
        """The commit that the last one has put back, if it did; fetched with the one before it."""
        said = answer("git", "log", "-1", "--format=%s", tip, folder=work) if tip else None
        if said is None or not said.startswith(_PUT_BACK):
            return ""
        commit = said.removeprefix(_PUT_BACK).strip()
        call("git", "fetch", "--quiet", "--depth=2", self._repository, commit, folder=work)
        return commit

    def _shown(self, path: str) -> str | None:
        with self._opened() as (work, tip):
            return answer("git", "show", f"{tip}:{path}", folder=work) if tip else None

    @contextmanager
    def _opened(self) -> Iterator[tuple[Path, str]]:
        """A repository that knows the branch, and its last commit when it was claimed."""
        if self._work is not None:
            yield self._work, self._tip
            return
        with TemporaryDirectory(prefix="taizhang-") as name:
            yield Path(name), self._fetch(Path(name))

    def _confirm_ours(self) -> None:
        """A branch with other things in it, the source of a program say, is not published to."""
        if self._tip and self._shown(MANIFEST) is None:
            branch = self._branch.removeprefix("refs/heads/")
            raise PublishError(
                f"{self._repository} 的分支 {branch} 里不是以前发布的网站，没有动它；"
                "请指定一个还没有的分支，或者以前发布过的分支。",
                f"the branch {branch} of {self._repository} holds something else than a site that "
                "was published; it was left alone. Name a branch that is not there yet, or one "
                "that was published to before.",
            )

    def _try_to_push(self, work: Path) -> None:
        """Ask for the right to push, as far as it can be asked for without a change."""
        folders = (Path(self._repository) / name for name in ("objects", ".git/objects"))
        if any(folder.is_dir() and not os.access(folder, os.W_OK) for folder in folders):
            raise PublishError(
                f"不能写入 git 仓库 {self._repository}；网站没有改动。请核对权限。",
                f"the repository {self._repository} cannot be written to; the site is unchanged. "
                "Check the permissions.",
            )
        commit = self._tip or self._commit(work, call("git", "write-tree", folder=work).strip())
        pushed = (self._repository, f"{commit}:{self._branch}")
        with self._worded():
            call("git", "push", "--quiet", "--dry-run", *pushed, folder=work)

    @contextmanager
    def _worded(self) -> Iterator[None]:
        try:
            yield
        except PublishError as trouble:
            if trouble.code is None:  # There is no git.
                raise
            raise PublishError(
                f"git 不能使用仓库 {self._repository}：地址写错了、仓库不存在、没有权限，"
                f"或者网络不通；网站没有改动。git 说：\n{trouble.said}",
                f"git cannot use the repository {self._repository}: the address is wrong, there is "
                "no repository, you have no right to it, or the network is down. The site is "
                f"unchanged. git says:\n{trouble.said}",
                code=trouble.code,
            ) from trouble

    def _fetch(self, work: Path) -> str:
        """An empty repository that knows the last two commits of the branch."""
        call("git", "init", "--quiet", "--bare", ".", folder=work)
        if self._settings is not None:
            call("git", "config", "include.path", self._settings, folder=work)
        call("git", "config", "core.bare", "false", folder=work)
        with self._worded():
            listed = call("git", "ls-remote", self._repository, self._branch, folder=work)
        tip = listed.partition("\t")[0]
        if tip:
            call("git", "fetch", "--quiet", "--depth=2", self._repository, tip, folder=work)
        return tip

    def _commit(self, work: Path, tree: str, parent: str = "", message: str = _PUBLISHED) -> str:
        parents = ("-p", parent) if parent else ()
        words = ("git", "commit-tree", tree, *parents, "-m", message)
        return call(*words, folder=work, variables=_AUTHOR).strip()

    def _push(self, work: Path, tree: str, tip: str, *, message: str = _PUBLISHED) -> str:
        commit = self._commit(work, tree, tip, message)
        # The lease names what we built upon: of two publishers at once, one is refused.
        lease = f"--force-with-lease={self._branch}:{tip}"
        pushed = (self._repository, f"{commit}:{self._branch}")
        try:
            call("git", "push", "--quiet", lease, *pushed, folder=work)
        except PublishError as trouble:
            asked = ("git", "ls-remote", self._repository, self._branch)
            if (answer(*asked, folder=work) or tip).partition("\t")[0] != tip:
                raise OvertakenError(self._repository) from trouble
            raise
        return commit[:12]


def _is_same(work: Path, tip: str, tree: str) -> bool:
    """Whether readers see this very site; a signature may be of another day."""
    told = call("git", "diff-tree", "-r", "--name-status", tip, tree, folder=work)
    return all(line in {f"M\t{SIGNATURE}", f"D\t{SIGNATURE}"} for line in told.splitlines())
