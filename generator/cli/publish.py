"""`taizhang publish`: builds, verifies, and puts the site where people read it, in one step."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from generator.cli.addresses import lock_addresses
from generator.cli.build import run_mkdocs
from generator.cli.git_target import GitTarget
from generator.cli.language import say
from generator.cli.options import language_option, root_option, site_folder
from generator.cli.programs import answer, call
from generator.cli.publish_differences import (
    have_same_files,
    have_same_page,
    tell_differences,
)
from generator.cli.rsync_target import RsyncTarget
from generator.cli.verification import Verified, tell_rows, verify_before
from generator.problems.problem import ContentError, Language
from generator.publishing.address_lock import read_promises
from generator.publishing.folder_target import KEPT, FolderTarget
from generator.publishing.manifest import Manifest
from generator.publishing.promises import (
    LockError,
    Promises,
    collect_promises,
    parse_lock,
    write_lock,
)
from generator.publishing.release import BuildInProgressError, Places, reading
from generator.publishing.site_record import hold_site
from generator.publishing.target import BusyError, Parcel, PublishError, Seal, Target
from generator.publishing.withdrawn import allow_withdrawn, refuse_withdrawn
from generator.surroundings import reader_language

_OTHER_KIND = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)
"""What looks like another way to publish; one letter is the drive of a Windows machine."""

SHOWN = 20
"""Files of a kind that a rehearsal names."""

NO_CHANGE = (
    "没有变化：读者看到的已经是这个网站，不需要新的一版。",
    "no change: readers see this very site already, so it needs no new release.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for, beside the target."""

    root: Path
    language: Language
    is_rehearsal: bool
    seal: Seal | None


@click.command()
@click.argument("target", metavar="TARGET")
@root_option
@click.option("--no-build", is_flag=True, help="用已经生成的网站。Take the site that is built.")
@click.option("--dry-run", is_flag=True, help="只说会改什么。Only tell what would change.")
@click.option("--rollback", is_flag=True, help="恢复上一版。Put the release before back.")
@click.option(
    "--keep",
    type=click.IntRange(min=1),
    default=KEPT,
    show_default=True,
    help="保留几版；1 就不能恢复。Releases to keep; with 1 there is no way back.",
)
@click.option(
    "--even-withdrawn",
    is_flag=True,
    help="恢复时不管已经撤下的内容。Put back what was withdrawn since, too.",
)
@click.option("--sign", metavar="COMMAND", help="给清单签名的命令。Signs the manifest.")
@language_option
def publish(
    target: str,
    *,
    root: Path,
    no_build: bool,
    dry_run: bool,
    rollback: bool,
    even_withdrawn: bool,
    keep: int,
    sign: str | None,
    lang: str | None,
) -> int:
    """生成、核对并发布网站；不论在哪一步停下，读者看到的都是完整的旧网站或新网站。

    Build, verify and publish; wherever it stops, readers see the old site or the new one, whole.

    TARGET: 文件夹 folder, git:REPOSITORY#BRANCH, rsync:HOST:PATH

    \b
    例 / Examples:
      taizhang publish /srv/zwgk
      taizhang publish git:origin#pages --dry-run
      taizhang publish rsync:www.example.gov.cn:/srv/zwgk --sign "gpg --batch --detach-sign -o"
      taizhang publish /srv/zwgk --rollback
    """
    language = reader_language(lang)
    place = find_target(target, root, keep, language)
    if rollback:
        name = place.roll_back(allow_withdrawn if even_withdrawn else refuse_withdrawn)
        click.echo(say(language, f"已恢复：{name}", f"put back: {name}"))
        return 0
    seal = None if sign is None else _sealer(sign)
    wish = Wish(root=root, language=language, is_rehearsal=dry_run, seal=seal)
    with place.claim(to_write=not dry_run):  # Before a site is built and checked for it.
        before = place.published()
        if before is None:
            zh = f"{target} 还没有发布过网站；这是第一次。"
            click.echo(say(language, zh, f"nothing was published to {target} yet; a first time."))
        code = 0 if no_build else run_mkdocs(root, lang, "build")
        return code or _publish(place, before or {}, wish)


def find_target(target: str, root: Path, keep: int, language: Language) -> Target:
    """What the word on the command line means."""
    kind, _, rest = target.partition(":")
    if kind == "git":
        return _find_branch(rest, root, language)
    if kind == "rsync" and rest:
        return RsyncTarget(rest, keep=keep)
    if _OTHER_KIND.match(target):
        zh = f"不认识的目标 {target}；可以是文件夹、git:仓库#分支 或 rsync:主机:路径。"
        en = f"{target} is no target; give a folder, git:REPOSITORY#BRANCH or rsync:HOST:PATH."
        raise click.UsageError(say(language, zh, en))
    return FolderTarget(_find_folder(target, language), keep=keep)


def _find_folder(target: str, language: Language) -> Path:
    """A folder that is there or can be made; anything else is told before all the checks."""
    folder = Path(target).absolute()
    try:
        is_file = any(path.is_file() for path in (folder, *folder.parents))
    except OSError as trouble:
        zh = f"{target} 不能用作目标文件夹（{trouble.strerror}）；请换一个位置。"
        en = f"{target} cannot be the folder ({trouble.strerror}); name another place."
        raise click.UsageError(say(language, zh, en)) from trouble
    if is_file:
        zh = f"{target} 是文件，或者在文件下面；请给一个文件夹。"
        en = f"{target} is a file or below one; please give a folder."
        raise click.UsageError(say(language, zh, en))
    return folder


def _find_branch(words: str, root: Path, language: Language) -> GitTarget:
    repository, _, branch = words.rpartition("#")
    if not repository or not branch:
        zh = "写成 git:仓库#分支，例如 git:origin#pages。"
        en = "Write git:REPOSITORY#BRANCH, for example git:origin#pages."
        raise click.UsageError(say(language, zh, en))
    if answer("git", "check-ref-format", f"refs/heads/{branch}", nothing=1) is None:
        zh = f"“{branch}”不能作分支的名称；请另起一个，例如 pages。"
        en = f'"{branch}" cannot be the name of a branch; use another one, for example pages.'
        raise click.UsageError(say(language, zh, en))
    found = answer("git", "rev-parse", "--git-path", "config", folder=root)
    settings = None if found is None else (root / found.strip()).absolute()
    return GitTarget(_repository(repository, root, language), branch, settings=settings)


def _repository(name: str, root: Path, language: Language) -> str:
    """A remote of this repository by its name, else an address or a folder."""
    if "/" in name or ":" in name or Path(name).exists():
        return str(Path(name).absolute()) if Path(name).exists() else name
    address = answer("git", "remote", "get-url", name, folder=root)
    if address is None:
        known = (answer("git", "remote", folder=root) or "").split()
        zh = f"这里登记的有：{'、'.join(known)}" if known else "这里没有登记过仓库"
        en = f"known here: {', '.join(known)}" if known else "none is known here"
        zh = f"没有叫 {name} 的 git 仓库；{zh}。也可以写仓库的地址或文件夹。"
        en = f"No git repository is called {name}; {en}. Or give its address or its folder."
        raise click.UsageError(say(language, zh, en))
    return address.strip()


def _sealer(command: str) -> Seal:
    """Runs COMMAND SHA256SUMS.sig SHA256SUMS in the folder of the manifest."""

    def seal(manifest: Path) -> None:
        words = (*shlex.split(command), f"{manifest.name}.sig", manifest.name)
        call(*words, folder=manifest.parent)

    return seal


def _publish(place: Target, before: Manifest, wish: Wish) -> int:
    site = site_folder(wish.root, wish.language)
    with _alone(site):
        hashes = hold_site(site)
        published_lock = place.published_lock()
        promised = _promised(published_lock)
        is_known = have_same_page(before, hashes)
        verified = verify_before(wish.root, site, published_lock, is_address_known=is_known)
        _tell(verified, wish.language)
        promises = read_promises(wish.root / "content") | collect_promises(site) | promised
        parcel = Parcel(site=site, lock=write_lock(promises), seal=wish.seal, hashes=hashes)
        if not have_same_files(before, parcel.manifest()):
            shown = SHOWN if wish.is_rehearsal else 0
            click.echo(tell_differences(before, hashes, wish.language, names_shown=shown))
        elif wish.is_rehearsal:
            click.echo(say(wish.language, *NO_CHANGE))
        if wish.is_rehearsal:
            return 0
        # Before the site itself: a promise too many does no harm, one that was forgotten does.
        path = lock_addresses(wish.root, promises)
        _tell_end(place.publish(parcel), path, wish.language)
    return 0


def _promised(published_lock: str | None) -> Promises:
    """What was ever published there; where that cannot be read, addresses could be lost."""
    try:
        return Promises() if published_lock is None else parse_lock(published_lock)
    except LockError as trouble:
        zh = f"公布的网站里的 addresses.lock 损坏了，第 {trouble.number} 行读不懂；"
        zh += "为了不丢掉公布过的地址，没有发布。先用 --rollback 恢复上一版再发布，"
        en = f"addresses.lock of the published site is damaged in line {trouble.number}; nothing "
        en += "was published, or addresses could be lost. Put the release before back with "
        raise PublishError(
            f"{zh}或者用仓库里的 content/changes/addresses.lock 换掉它。",
            f"{en}--rollback and publish again, or replace the file by "
            "content/changes/addresses.lock of the repository.",
        ) from trouble


@contextmanager
def _alone(site: Path) -> Iterator[None]:
    """Nobody builds or publishes this site meanwhile."""
    with ExitStack() as held:
        try:
            held.enter_context(reading(Places(site=site)))
        except BuildInProgressError as busy:
            raise BusyError(str(site)) from busy
        yield


def _tell(verified: Verified, language: Language) -> None:
    """What is doubtful and how the self-check came out, or what stands in the way."""
    for zh, en in verified.doubts:
        click.echo(say(language, f"提醒：{zh}", f"warning: {en}"), err=True)
    if verified.problems:
        raise ContentError(verified.problems)
    for zh, en in tell_rows(verified):
        click.echo(say(language, zh, en))


def _tell_end(name: str | None, path: str, language: Language) -> None:
    if name is None:
        click.echo(say(language, *NO_CHANGE))
        return
    zh = f"已发布：{name}。公布的地址记在 {path}，请提交它。"
    en = f"published: {name}. Its addresses are kept in {path}; please commit that file."
    click.echo(say(language, zh, en))
