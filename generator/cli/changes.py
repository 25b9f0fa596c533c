"""`taizhang changes`: tells what changed since publication, and records it with a reason."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.cli.change_report import CHANGE_REPORTERS
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, root_option
from generator.cli.revision import last_publication, take_content
from generator.drafting.change_draft import confirm_whole, draft_changes, unrecorded
from generator.drafting.draft import AnswerError
from generator.drafting.saving import save
from generator.history.comparison import Difference, compare
from generator.model.catalogue import Catalogue
from generator.pipeline import examine, recall
from generator.problems.kinds import change_kinds
from generator.problems.problem import ContentError
from generator.surroundings import reader_language, today

MENDED = frozenset({change_kinds.change_without_event.code})
"""What writing events puts right."""


@click.command()
@root_option
@click.option(
    "--since",
    metavar="REVISION|FOLDER",
    help="从哪一版比起，默认是上次公布的那一版。Compare with this; default: what was published.",
)
@click.option(
    "--until",
    metavar="REVISION|FOLDER",
    help="比到哪一版，默认是现在的文件。Compare to this; default: the files as they are.",
)
@click.option(
    "--format",
    "report_format",
    type=click.Choice(list(CHANGE_REPORTERS)),
    default="text",
    help="打印的格式。Format of what is printed.",
)
@click.option("--write", is_flag=True, help="写入更改记录。Record the changes.")
@click.option("--reason", help="更改的原因，会公布。Why; this is published.")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="公布更改的日期，默认今天。The day of publication; default: today.",
)
@language_option
def changes(
    *,
    root: Path,
    since: str | None,
    until: str | None,
    report_format: str,
    write: bool,
    reason: str | None,
    on: datetime | None,
    lang: str | None,
) -> int:
    """比较公布前后的记录，逐条列出改了什么；加 --write 写入更改记录。

    Compare two states of the records and tell every difference; record them with --write.

    \b
    例 / Examples:
      taizhang changes
      taizhang changes --since v1.0 --until v1.1 --format markdown
      taizhang changes --write --reason 单位来函勘误
    """
    language = reader_language(lang)
    if write:
        _confirm_writing(root, until, reason)
    before = _before(root, since)
    after = _state(root, until) if until is not None else _read(root)
    comparison = compare(before, after)
    told = unrecorded(comparison, before, after) if until is None else comparison.differences
    click.echo(CHANGE_REPORTERS[report_format](told, language))
    for subject_id in comparison.vanished:
        click.echo(say(language, f"不见了：{subject_id}", f"gone: {subject_id}"), err=True)
    if write and reason is not None:
        confirm_whole(comparison, told, after)
        day = today() if on is None else on.date()
        paths = _save(root, after, draft_of=(told, day, reason))
        click.echo(say(language, f"已写入：{'、'.join(paths)}", f"written: {', '.join(paths)}"))
    return 0


def _save(
    root: Path, catalogue: Catalogue, *, draft_of: tuple[tuple[Difference, ...], date, str]
) -> list[str]:
    differences, day, reason = draft_of
    drafts = draft_changes(root, catalogue, differences, on=day, reason=reason)
    for draft in drafts:
        save(root, draft)
    return [draft.path for draft in drafts]


def _confirm_writing(root: Path, until: str | None, reason: str | None) -> None:
    """What is recorded are the files as they are, without errors, and with a reason."""
    if until is not None:
        raise click.UsageError(
            "--write 只能记录现在的文件，不能和 --until 同用。"
            "--write records the files as they are; do not give --until."
        )
    if not (reason or "").strip():
        raise AnswerError(
            "reason",
            "请写明原因，例如 --reason 单位来函勘误；原因会公布",
            "give a reason, for example --reason 单位来函勘误; it is published",
        )
    problems = tuple(p for p in examine(make_settings(root)).errors if p.code not in MENDED)
    if problems:
        raise ContentError(problems)


def _before(root: Path, since: str | None) -> Catalogue | None:
    """The state to compare with; none where nothing was published yet."""
    revision = last_publication(root) if since is None else since
    return None if revision is None else _state(root, revision)


def _state(root: Path, name: str) -> Catalogue:
    """The records of a revision, or of the project in a folder."""
    if (Path(name) / "content").is_dir():
        return _read(Path(name))
    with TemporaryDirectory(prefix="taizhang-") as folder:
        take_content(root, name, Path(folder))
        return _read(Path(folder))


def _read(root: Path) -> Catalogue:
    return recall(make_settings(root))
